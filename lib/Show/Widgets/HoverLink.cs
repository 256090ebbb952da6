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

    // A token is its patch and, while there is room, the strip of its values; together they fill about the picture's height.
    bool HasStrips => length > 0 && Count <= 256;

    Grid Tokens
    {
        get
        {
            var patches = Patches;
            var (width, height) = (Math.Max(Side, patches.Width), Math.Max(patches.Height, 160));
            var shape = patches.CellWidth / patches.CellHeight;
            var across = 1;
            while (CellHeight() < 9 + (HasStrips ? 7 : 0) && CellWidth(across + 1) * (across + 1) <= width) across++;
            return new(patches.X + patches.Width + 56, Top, CellWidth(across), CellHeight(), across, Count, CellHeight() > 8 ? 2 : 1) { GapX = HasStrips ? 10 : 1 };

            double CellHeight() => Math.Min(24, Math.Round(height / Math.Ceiling(Count / (double)across), 2));
            double CellWidth(int columns) => HasStrips ? Math.Floor(width / columns) : Math.Ceiling(height / Math.Ceiling(Count / (double)columns) * shape);
        }
    }

    double ThumbWidth(Grid tokens) => HasStrips ? tokens.CellHeight * picture.Width * rows / columns / picture.Height : tokens.CellWidth - tokens.Gap;

    /// <inheritdoc/>
    protected override string StillSvg
    {
        get
        {
            var (patches, tokens) = (Patches, Tokens);
            var width = tokens.X + tokens.Width + Margin;
            var bottom = Top + Math.Max(patches.Height, tokens.Height);
            var height = bottom + (length == 0 ? 34 : 78);
            StringBuilder svg = new(Grid.Open(width, height, ToString()));
            if (title != "") svg.Append(Grid.Words(Stage.Fit(title, 14.5, width - 32), Margin, 26, 14.5, Palette.Ink, "font-weight='600'"));
            svg.Append(Grid.Words($"{picture.Height} × {picture.Width} pixels", Margin, Top - 12, 12.5, Palette.Quiet))
                .Append(Grid.Words(length == 0 ? $"{Count} tokens" : $"{Count} tokens × {length} values", tokens.X, Top - 12, 12.5, Palette.Quiet));

            svg.Append(Grid.Image(picture, patches.X, patches.Y, patches.Width, patches.Height));
            svg.Append(patches.Lines("#ffffff88")).Append(patches.Mark("patch", 0));
            DrawTokens(svg, tokens);
            svg.Append(tokens.Mark("token", 0));
            svg.Append(Grid.Words("token 0  ·  row 0, column 0", Margin, bottom + 22, 12.5, Palette.Ink, "data-part='readout' role='status' aria-live='polite'"));
            if (length > 0)
                svg.Append(Grid.Image(Strip(0, 1, 1), Margin, bottom + 34, patches.Width, 12, "data-part='strip'"))
                    .Append(Grid.Words(Numbers(), Margin, bottom + 64, 11.5, Palette.Quiet, "data-part='numbers' style='font-variant-numeric:tabular-nums'"));
            return svg.Append("</svg>").ToString();
        }
    }

    // One image a column of tokens; the gaps are lines over it.
    void DrawTokens(StringBuilder svg, Grid tokens)
    {
        var thumb = ThumbWidth(tokens);
        for (var column = 0; column < tokens.Columns && column < Count; column++)
        {
            var (x, many) = (tokens.X + (column * tokens.CellWidth), (Count - column + tokens.Columns - 1) / tokens.Columns);
            svg.Append(Grid.Image(Thumbs(column, many, tokens.Columns), x, Top, thumb, many * tokens.CellHeight));
            if (HasStrips)
                svg.Append(Grid.Image(Strip(column, many, tokens.Columns), x + thumb + 3, Top, tokens.CellWidth - thumb - 13, many * tokens.CellHeight));
        }
        StringBuilder lines = new();
        for (var row = 1; row <= tokens.Rows; row++) lines.Append($"M{Grid.F(tokens.X)} {Grid.F(Top + (row * tokens.CellHeight) - (tokens.Gap / 2))}h{Grid.F(tokens.Width)}");
        svg.Append($"<path d='{lines}' stroke='{Palette.Paper}' stroke-width='{tokens.Gap}'/>");
        var every = (int)Math.Ceiling(14 / tokens.CellHeight);
        for (var row = 0; row < tokens.Rows; row += every)
            svg.Append(Grid.Words($"{row * tokens.Columns}", tokens.X - 7, Top + ((row + .5) * tokens.CellHeight) + 3, 10.5, Palette.Quiet, "text-anchor='end'"));
    }

    Pixels Thumbs(int first, int many, int step)
    {
        var (height, width, channels) = (picture.Height / rows, picture.Width / columns, picture.Channels);
        var bytes = new byte[many * height * width * channels];
        for (var i = 0; i < many; i++)
            for (var y = 0; y < height; y++)
            {
                var (row, column) = Math.DivRem(first + (i * step), columns);
                picture.Data.Slice((((row * height) + y) * picture.Width + (column * width)) * channels, width * channels)
                    .CopyTo(bytes.AsSpan(((i * height) + y) * width * channels));
            }
        return new(many * height, width, channels, bytes);
    }

    Pixels Strip(int first, int many, int step) => new(many, length, 3, [.. Enumerable.Range(0, many)
        .SelectMany(i => levels.Skip((first + (i * step)) * length).Take(length)).SelectMany(level => Colormap.Sequential.Bytes(level / (double)ushort.MaxValue))]);

    string Numbers() => string.Join("  ", levels.Take(Math.Min(length, Readable))
        .Select(level => Text.Number(min + (level / (double)ushort.MaxValue * (max - min)), 3))) + (length > Readable ? "  …" : "");

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
}
