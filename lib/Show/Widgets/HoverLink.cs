using System.Runtime.InteropServices;
using System.Text;

namespace MmDit.Show;

/// <summary>A picture cut into patches beside the strip of tokens they become: pointing at either marks both and shows the values.</summary>
/// <remarks>Mouse, touch or arrow keys. Values travel as 16 bits between the smallest and the largest.</remarks>
public sealed class HoverLink : Widget
{
    const int Side = 320, Margin = 16, Most = 1024, Readable = 12;

    readonly Pixels picture;
    readonly int rows, columns, length;
    readonly double min, max;
    readonly ushort[] levels;
    readonly string title;

    /// <summary>Cuts <paramref name="picture"/> into <paramref name="rows"/> x <paramref name="columns"/> = N patches, 1,024 at most;
    /// <paramref name="tokens"/> is [N, D] in reading order, row after row, or empty.</summary>
    public HoverLink(Pixels picture, int rows, int columns, ReadOnlySpan<float> tokens = default, string title = "")
    {
        ArgumentNullException.ThrowIfNull(picture);
        if (rows < 1 || columns < 1 || (long)rows * columns > Most) throw new ArgumentException($"a link has 1 to {Most} patches, got {rows} x {columns}");
        if (picture.Height % rows != 0 || picture.Width % columns != 0)
            throw new ArgumentException($"{picture.Height} x {picture.Width} pixels do not cut into {rows} x {columns} equal patches");
        if (tokens.Length % (rows * columns) != 0)
            throw new ArgumentException($"{rows * columns} tokens of equal length take a multiple of {rows * columns} values, got {tokens.Length}");
        if (tokens.ContainsAnyExceptInRange(float.MinValue, float.MaxValue)) throw new ArgumentException("the tokens hold NaN or infinity");
        (this.picture, this.rows, this.columns, this.title, length) = (picture, rows, columns, title, tokens.Length / (rows * columns));
        (min, max) = (0, 1);
        if (!tokens.IsEmpty) (min, max) = (tokens[0], tokens[0]);
        foreach (var value in tokens) (min, max) = (Math.Min(min, value), Math.Max(max, value));
        if (!(max > min)) max = min + 1;
        levels = new ushort[tokens.Length];
        for (var i = 0; i < levels.Length; i++) levels[i] = (ushort)Math.Round((tokens[i] - min) / (max - min) * ushort.MaxValue);
    }

    /// <inheritdoc/>
    public override string ToString() => $"{(title == "" ? "Patches" : title)}: {picture}, cut into {rows} x {columns} patches = {rows * columns} tokens"
        + (length == 0 ? "" : $" of {length} values, {Text.Number(min, 4)} to {Text.Number(max, 4)}");

    int Count => rows * columns;
    double Top => title == "" ? 40 : 66;

    Grid Patches
    {
        get
        {
            var unit = (double)Side / Math.Max(picture.Height, picture.Width);
            if (unit >= 2) unit = Math.Floor(unit);
            return new(Margin, Top, picture.Width / columns * unit, picture.Height / rows * unit, columns, Count);
        }
    }

    // Tokens keep the shape of their patches and fill about the room the picture takes.
    Grid Tokens
    {
        get
        {
            var patches = Patches;
            var (width, height) = (Math.Max(Side, patches.Width), Math.Max(patches.Height, 120));
            var shape = patches.CellHeight / patches.CellWidth;
            var cell = Math.Min(patches.CellWidth + 4, 56);
            while (cell > 5 && Math.Ceiling(Count / Math.Floor(width / cell)) * cell * shape > height) cell -= .5;
            return new(patches.X + patches.Width + 40, Top, cell, (cell * shape) + (4 * (1 - shape)), (int)Math.Floor(width / cell), Count, cell > 12 ? 4 : cell > 8 ? 2 : 1);
        }
    }

    /// <inheritdoc/>
    protected override string StillSvg
    {
        get
        {
            var (patches, tokens) = (Patches, Tokens);
            var width = tokens.X + tokens.Width + Margin;
            var bottom = Top + Math.Max(patches.Height, tokens.Height);
            var height = bottom + (length == 0 ? 34 : 66);
            StringBuilder svg = new(Grid.Open(width, height, ToString()));
            if (title != "") svg.Append(Grid.Words(Stage.Fit(title, 14.5, width - 32), Margin, 26, 14.5, Palette.Ink, "font-weight='600'"));
            svg.Append(Grid.Words($"{picture.Height} × {picture.Width} pixels", Margin, Top - 12, 12.5, Palette.Quiet))
                .Append(Grid.Words(length == 0 ? $"{Count} tokens" : $"{Count} tokens × {length} values", tokens.X, Top - 12, 12.5, Palette.Quiet));

            var id = Page.Id("picture", Png.DataUri(picture));
            svg.Append($"<defs>{Grid.Image(picture, 0, 0, picture.Width, picture.Height, $"id='{id}'")}</defs>");
            svg.Append($"<svg x='{Grid.F(patches.X)}' y='{Grid.F(patches.Y)}' width='{Grid.F(patches.Width)}' height='{Grid.F(patches.Height)}' "
                + $"viewBox='0 0 {picture.Width} {picture.Height}' preserveAspectRatio='none'><use href='#{id}'/></svg>");
            svg.Append(patches.Lines("#ffffff88")).Append(patches.Mark("patch", 0));
            var (patchWidth, patchHeight) = (picture.Width / columns, picture.Height / rows);
            for (var i = 0; i < Count; i++)
            {
                var (x, y) = tokens.At(i);
                svg.Append($"<svg x='{Grid.F(x)}' y='{Grid.F(y)}' width='{Grid.F(tokens.CellWidth - tokens.Gap)}' height='{Grid.F(tokens.CellHeight - tokens.Gap)}' "
                    + $"viewBox='{i % columns * patchWidth} {i / columns * patchHeight} {patchWidth} {patchHeight}' preserveAspectRatio='none'><use href='#{id}'/></svg>");
            }
            svg.Append(tokens.Mark("token", 0));
            svg.Append(Grid.Words("token 0  ·  row 0, column 0", Margin, bottom + 22, 12.5, Palette.Ink, "data-part='readout' role='status' aria-live='polite'"));
            if (length > 0)
                svg.Append(Grid.Image(Strip(), Margin, bottom + 34, Math.Min(patches.Width, length * 20), 14, "data-part='strip'"))
                    .Append(Grid.Words(Numbers(), tokens.X, bottom + 45, 11.5, Palette.Quiet, "data-part='numbers' style='font-variant-numeric:tabular-nums'"));
            return svg.Append("</svg>").ToString();
        }
    }

    /// <inheritdoc/>
    protected override object Data => new
    {
        patches = Patches.Data,
        tokens = Tokens.Data,
        length,
        min,
        max,
        readable = Readable,
        levels = Pack(MemoryMarshal.AsBytes<ushort>(levels)),
        colours = Pack(Colormap.Sequential.Table()),
    };

    /// <inheritdoc/>
    protected override string Script => Page.Source("hover-link.js");

    Pixels Strip() => new(1, length, 3, [.. levels.Take(length).SelectMany(level => Colormap.Sequential.Bytes(level / (double)ushort.MaxValue))]);

    string Numbers() => string.Join("  ", levels.Take(Math.Min(length, Readable))
        .Select(level => Text.Number(min + (level / (double)ushort.MaxValue * (max - min)), 3))) + (length > Readable ? "  …" : "");
}
