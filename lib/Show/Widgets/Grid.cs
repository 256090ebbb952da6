using System.Text;

namespace MmDit.Show;

/// <summary>Cells of equal size in reading order inside a drawing: what widgets share with their scripts.</summary>
sealed record Grid(double X, double Y, double CellWidth, double CellHeight, int Columns, int Count)
{
    /// <summary>White space to the right of and below what a cell shows.</summary>
    public (double X, double Y) Gap { get; init; }

    public int Rows => (Count + Columns - 1) / Columns;
    public Box Box => new(X, Y, Columns * CellWidth, Rows * CellHeight);

    /// <summary>What the scripts need to find the cell under the pointer and to move a mark to a cell.</summary>
    public object Data => new { x = X, y = Y, w = CellWidth, h = CellHeight, columns = Columns, count = Count };

    public string Lines(string colour)
    {
        StringBuilder path = new();
        for (var i = 0; i <= Columns; i++) path.Append($"M{Svg.F(X + (i * CellWidth))} {Svg.F(Y)}v{Svg.F(Box.Height)}");
        for (var i = 0; i <= Rows; i++) path.Append($"M{Svg.F(X)} {Svg.F(Y + (i * CellHeight))}h{Svg.F(Box.Width)}");
        return Svg.Path(path.ToString(), colour);
    }

    /// <summary>A frame around the first cell, coloured on white, to be seen on every colour.</summary>
    public string Mark(string part)
    {
        var size = $"width='{Svg.F(CellWidth - Gap.X + 3)}' height='{Svg.F(CellHeight - Gap.Y + 3)}'";
        var frame = $"<rect x='-1.5' y='-1.5' {size} rx='2' stroke=";
        return $"<g data-part='{part}' transform='translate({Svg.F(X)} {Svg.F(Y)})' fill='none' pointer-events='none'>"
            + $"{frame}'{Palette.Paper}' stroke-width='4.5'/>{frame}'{Palette.Of(1)}' stroke-width='2.5'/></g>\n";
    }
}
