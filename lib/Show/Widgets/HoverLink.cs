using System.Runtime.InteropServices;
using System.Text;

namespace MmDit.Show;

/// <summary>A picture in patches beside the tokens they become: pointing at one marks both, with its values.</summary>
/// <remarks>Mouse, touch or arrow keys. Values travel as 16 bits between the smallest and the largest.</remarks>
public sealed class HoverLink : Widget
{
    const int Side = 320, Margin = 16, MostPatches = 1024, MostStrips = 256, Readable = 12;

    readonly Pixels picture;
    readonly int rows, columns, length;
    readonly double min, max;
    readonly ushort[] levels;
    readonly string title;

    /// <summary>Cuts a picture into rows x columns = N equal patches, 1,024 at most.</summary>
    /// <param name="picture">The image, its sides multiples of rows and columns.</param>
    /// <param name="rows">Patches from top to bottom.</param>
    /// <param name="columns">Patches from left to right.</param>
    /// <param name="tokens">[N, D] finite values in reading order of the patches, or none.</param>
    /// <param name="title">A heading.</param>
    public HoverLink(Pixels picture, int rows, int columns, ReadOnlySpan<float> tokens = default, string title = "")
    {
        ArgumentNullException.ThrowIfNull(picture);
        if (rows < 1 || columns < 1 || (long)rows * columns > MostPatches)
            throw new ArgumentException($"a link has 1 to {MostPatches} patches, got {rows} x {columns}");
        if (picture.Height % rows != 0 || picture.Width % columns != 0)
            throw new ArgumentException($"{picture.Height} x {picture.Width} pixels do not cut into {rows} x {columns} "
                + "equal patches");
        if (tokens.Length % (rows * columns) != 0)
            throw new ArgumentException($"{rows * columns} tokens of equal length take a multiple of {rows * columns} "
                + $"values, got {tokens.Length}");
        (this.picture, this.rows, this.columns, this.title) = (picture, rows, columns, title);
        length = tokens.Length / Count;
        (min, max) = Quantise.Ends(tokens, "the tokens");
        levels = new ushort[tokens.Length];
        for (var i = 0; i < levels.Length; i++)
            levels[i] = (ushort)Math.Round((tokens[i] - min) / (max - min) * ushort.MaxValue);
    }

    int Count => rows * columns;
    double Top => title == "" ? 40 : 66;

    // A token is its patch and, while there is room, the strip of its values.
    bool HasStrips => length > 0 && Count <= MostStrips;

    Grid Patches
    {
        get
        {
            var unit = (double)Side / Math.Max(picture.Height, picture.Width);
            if (unit >= 2) unit = Math.Floor(unit);
            return new(Margin, Top, picture.Width / columns * unit, picture.Height / rows * unit, columns, Count);
        }
    }

    // As few columns as keep the rows high enough to point at, within about the picture's size.
    Grid Tokens
    {
        get
        {
            var patches = Patches;
            var (width, height) = (Math.Max(Side, patches.Box.Width), Math.Max(patches.Box.Height, 160));
            var across = 1;
            while (CellHeight(across) < (HasStrips ? 16 : 9) && CellWidth(across + 1) * (across + 1) <= width) across++;
            var high = CellHeight(across);
            return new(patches.Box.Right + 56, Top, CellWidth(across), high, across, Count)
            {
                Gap = (HasStrips ? 10 : high > 8 ? 2 : 1, high > 8 ? 2 : 1),
            };

            double CellHeight(int many) => Math.Min(24, Math.Round(height / Math.Ceiling(Count / (double)many), 2));
            double CellWidth(int many) => HasStrips ? Math.Floor(width / many)
                : Math.Ceiling(CellHeight(many) * patches.CellWidth / patches.CellHeight);
        }
    }

    /// <inheritdoc/>
    public override string ToString() => $"{(title == "" ? "Patches" : title)}: {picture}, cut into {rows} x {columns} "
        + $"patches = {Count} tokens"
        + (length == 0 ? "" : $" of {length} values, {Text.Number(min, 4)} to {Text.Number(max, 4)}");

    /// <inheritdoc/>
    protected override string StillSvg
    {
        get
        {
            var (patches, tokens) = (Patches, Tokens);
            var bottom = Math.Max(patches.Box.Bottom, tokens.Box.Bottom);
            var (width, height) = (tokens.Box.Right + Margin, bottom + (length == 0 ? 34 : 78));
            StringBuilder svg = new(Svg.Open(width, height, ToString()));
            svg.Append(Svg.Title(title, width))
                .Append(Quiet($"{picture.Height} × {picture.Width} pixels", Margin, Top - 12))
                .Append(Quiet($"{Count} tokens{(length == 0 ? "" : $" × {length} values")}", tokens.X, Top - 12))
                .Append(Svg.Image(picture, patches.Box))
                .Append(patches.Lines("#ffffff88")).Append(patches.Mark("patch"));
            Draw(svg, tokens);
            svg.Append(tokens.Mark("token")).Append(Svg.Words("token 0  ·  row 0, column 0", Margin, bottom + 22,
                Stage.LabelSize, Palette.Ink, "data-part='readout' role='status' aria-live='polite'"));
            if (length > 0)
                svg.Append(Svg.Image(Strip(0, 1, 1), new(Margin, bottom + 34, patches.Box.Width, 12),
                        "data-part='strip' style='image-rendering:pixelated'"))
                    .Append(Quiet(FirstNumbers, Margin, bottom + 64, "data-part='numbers'"));
            return svg.Append(Svg.Close).ToString();
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

    // One image a column of tokens: 1,024 small ones would be a large page. The gaps are lines over it.
    void Draw(StringBuilder svg, Grid tokens)
    {
        var high = tokens.CellHeight;
        var thumb = HasStrips ? high * Patches.CellWidth / Patches.CellHeight : tokens.CellWidth - tokens.Gap.X;
        for (var column = 0; column < Math.Min(tokens.Columns, Count); column++)
        {
            var many = (Count - column + tokens.Columns - 1) / tokens.Columns;
            Box box = new(tokens.X + (column * tokens.CellWidth), Top, thumb, many * high);
            svg.Append(Svg.Image(Thumbs(column, many, tokens.Columns), box));
            if (HasStrips)
                svg.Append(Svg.Image(Strip(column, many, tokens.Columns),
                    box with { X = box.Right + 3, Width = tokens.CellWidth - tokens.Gap.X - thumb - 3 }));
        }
        var every = (int)Math.Ceiling(14 / high);
        for (var row = 0; row < tokens.Rows; row++)
        {
            var y = Top + ((row + 1) * high);
            svg.Append(Svg.Path($"M{Svg.F(tokens.X)} {Svg.F(y - (tokens.Gap.Y / 2))}h{Svg.F(tokens.Box.Width)}",
                Palette.Paper, $"stroke-width='{tokens.Gap.Y}'"));
            if (row % every == 0)
                svg.Append(Quiet($"{row * tokens.Columns}", tokens.X - 7, y - (high / 2) + 3, Svg.End));
        }
    }

    Pixels Thumbs(int first, int many, int step)
    {
        var (height, width, channels) = (picture.Height / rows, picture.Width / columns, picture.Channels);
        var bytes = new byte[many * height * width * channels];
        for (var i = 0; i < many; i++)
        {
            var (row, column) = Math.DivRem(first + (i * step), columns);
            for (var y = 0; y < height; y++)
            {
                var start = (((row * height) + y) * picture.Width) + (column * width);
                picture.Data.Slice(start * channels, width * channels)
                    .CopyTo(bytes.AsSpan(((i * height) + y) * width * channels));
            }
        }
        return new(many * height, width, channels, bytes);
    }

    Pixels Strip(int first, int many, int step) => new(many, length, 3, [.. Enumerable.Range(0, many)
        .SelectMany(i => levels.Skip((first + (i * step)) * length).Take(length))
        .SelectMany(level => Colormap.Sequential.Bytes(level / (double)ushort.MaxValue))]);

    string FirstNumbers => string.Join("  ", levels.Take(Math.Min(length, Readable))
        .Select(level => Text.Number(min + (level / (double)ushort.MaxValue * (max - min)), 3)))
        + (length > Readable ? "  …" : "");

    static string Quiet(string text, double x, double y, string more = "") =>
        Svg.Words(text, x, y, Stage.TickSize, Palette.Quiet, more);
}
