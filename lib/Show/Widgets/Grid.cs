using System.Text;

namespace MmDit.Show;

/// <summary>Cells of equal size in reading order inside a drawing: what widgets share with their scripts.</summary>
sealed record Grid(double X, double Y, double CellWidth, double CellHeight, int Columns, int Count, double Gap = 0)
{
    /// <summary>White space to the right of a cell, where it is not the one below.</summary>
    public double GapX { get; init; } = Gap;

    public int Rows => (Count + Columns - 1) / Columns;
    public double Width => Columns * CellWidth;
    public double Height => Rows * CellHeight;

    public (double X, double Y) At(int index) => (X + (index % Columns * CellWidth), Y + (index / Columns * CellHeight));

    /// <summary>What the scripts need to find a cell under the pointer and to move a mark to one.</summary>
    public object Data => new { x = X, y = Y, w = CellWidth, h = CellHeight, columns = Columns, count = Count };

    public string Lines(string colour)
    {
        StringBuilder path = new();
        for (var i = 0; i <= Columns; i++) path.Append($"M{F(X + (i * CellWidth))} {F(Y)}v{F(Height)}");
        for (var i = 0; i <= Rows; i++) path.Append($"M{F(X)} {F(Y + (i * CellHeight))}h{F(Width)}");
        return $"<path d='{path}' fill='none' stroke='{colour}' stroke-width='1'/>";
    }

    /// <summary>A frame around one cell, dark within and light without, to be seen on every colour.</summary>
    public string Mark(string part, int index)
    {
        var (x, y) = At(index);
        return $"<g data-part='{part}' transform='translate({F(x)} {F(y)})' fill='none' pointer-events='none'>"
            + $"<rect x='-1.5' y='-1.5' width='{F(CellWidth - GapX + 3)}' height='{F(CellHeight - Gap + 3)}' rx='2' stroke='#ffffff' stroke-width='4.5'/>"
            + $"<rect x='-1.5' y='-1.5' width='{F(CellWidth - GapX + 3)}' height='{F(CellHeight - Gap + 3)}' rx='2' stroke='{Palette.Of(1)}' stroke-width='2.5'/></g>";
    }

    public static string F(double value) => Text.Number(Math.Round(value, 2), 7);

    public static string Image(Pixels pixels, double x, double y, double width, double height, string more = "") =>
        $"<image {more} x='{F(x)}' y='{F(y)}' width='{F(width)}' height='{F(height)}' preserveAspectRatio='none' "
        + $"style='image-rendering:pixelated' href='{Png.DataUri(pixels)}'/>";

    public static string Words(string text, double x, double y, double size, string colour, string more = "") =>
        $"<text x='{F(x)}' y='{F(y)}' font-size='{F(size)}' fill='{colour}' {more}>{Text.Html(text)}</text>";

    public static string Open(double width, double height, string label) =>
        $"<svg xmlns='http://www.w3.org/2000/svg' width='{F(width)}' height='{F(height)}' viewBox='0 0 {F(width)} {F(height)}' "
        + $"font-family=\"{Palette.Font}\" role='group' aria-label='{Text.Html(label)}'>"
        + $"<rect width='100%' height='100%' rx='6' fill='{Palette.Paper}'/>";
}
