using System.Text;

namespace MmDit.Show;

/// <summary>A grid of cells and an [N, N] matrix: choosing cell i shows row i as a heat map over the grid.</summary>
/// <remarks>Click, tap or arrow keys choose; pointing reads a value. Values travel as 8 bits between the ends of the legend.</remarks>
public sealed class ClickMap : Widget
{
    const int Side = 320, Margin = 16, Most = 1024;

    readonly int rows, columns;
    readonly double min, max;
    readonly byte[] levels;
    readonly Pixels? picture;
    readonly Colormap colours;
    readonly string title;

    /// <summary>A map of <paramref name="rows"/> x <paramref name="columns"/> = N cells, 1,024 at most; <paramref name="matrix"/> is [N, N], row after row.</summary>
    public ClickMap(ReadOnlySpan<float> matrix, int rows, int columns, Pixels? picture = null, string title = "",
        Colormap? colours = null, (double Min, double Max)? range = null)
    {
        var cells = (long)rows * columns;
        if (rows < 1 || columns < 1 || cells > Most) throw new ArgumentException($"a map has 1 to {Most} cells, got {rows} x {columns}");
        if (matrix.Length != cells * cells)
            throw new ArgumentException($"{rows} x {columns} cells need a matrix [{cells}, {cells}] of {cells * cells} values, got {matrix.Length}");
        if (matrix.ContainsAnyExceptInRange(float.MinValue, float.MaxValue)) throw new ArgumentException("the matrix holds NaN or infinity, which no map can show");
        (this.rows, this.columns, this.picture, this.title, this.colours) = (rows, columns, picture, title, colours ?? Colormap.Sequential);
        (min, max) = range ?? Ends(matrix);
        if (!(max > min)) (min, max) = (min - .5, min + .5);
        levels = new byte[matrix.Length];
        for (var i = 0; i < levels.Length; i++) levels[i] = Pixels.ToByte((float)((matrix[i] - min) / (max - min)));
    }

    /// <summary>Over a square or oblong grid, from a matrix as C# writes it.</summary>
    public ClickMap(float[,] matrix, int rows, int columns, Pixels? picture = null, string title = "",
        Colormap? colours = null, (double Min, double Max)? range = null)
        : this([.. matrix.Cast<float>()], rows, columns, picture, title, colours, range) { }

    /// <inheritdoc/>
    public override string ToString() => $"{(title == "" ? "Map" : title)}: {rows} x {columns} cells, a heat map for each, "
        + $"values {Text.Number(min, 4)} to {Text.Number(max, 4)}";

    int Cells => rows * columns;
    double Cell => Math.Floor(Side * 2.0 / Math.Max(rows, columns)) / 2;
    double Top => title == "" ? Margin : 44;
    Grid Map => new(picture is null ? Margin : (2 * Margin) + (columns * Cell), Top, Cell, Cell, columns, Cells);
    Grid Picture => Map with { X = Margin };

    /// <inheritdoc/>
    protected override string StillSvg
    {
        get
        {
            var map = Map;
            var bar = map.X + map.Width + 14;
            var height = Top + map.Height + 40;
            StringBuilder svg = new(Grid.Open(Math.Max(bar + 76, 300), height, ToString()));
            if (title != "") svg.Append(Grid.Words(Stage.Fit(title, 14.5, bar + 40), Margin, 26, 14.5, Palette.Ink, "font-weight='600'"));
            if (picture is not null)
                svg.Append(Grid.Image(picture, Margin, Top, map.Width, map.Height)).Append(Picture.Lines("#ffffff66"))
                    .Append(Picture.Mark("chosen", 0));
            svg.Append(Grid.Image(FirstRow(), map.X, map.Y, map.Width, map.Height, "data-part='heat'"));
            if (Cell >= 10) svg.Append(map.Lines("#ffffff22"));
            svg.Append(map.Mark("chosen", 0));

            svg.Append(Grid.Image(colours.Ramp(), bar, Top, 12, map.Height));
            foreach (var (at, label) in Stage.ColourTicks((min, max), map.Height))
                svg.Append(Grid.Words(label, bar + 18, Top + ((1 - at) * map.Height) + 4, Stage.TickSize, Palette.Quiet));
            svg.Append(Grid.Words("row 0, column 0", Margin, height - 14, Stage.LabelSize, Palette.Ink, "data-part='readout' role='status' aria-live='polite'"));
            return svg.Append("</svg>").ToString();
        }
    }

    /// <inheritdoc/>
    protected override object Data => new
    {
        grids = picture is null ? new[] { Map.Data } : [Map.Data, Picture.Data],
        min,
        max,
        levels = Pack(levels),
        colours = Pack(colours.Table()),
    };

    /// <inheritdoc/>
    protected override string Script => Page.Source("click-map.js");

    Pixels FirstRow() => new(rows, columns, 3, [.. levels.Take(Cells).SelectMany(level => colours.Bytes(level / 255.0))]);

    static (double, double) Ends(ReadOnlySpan<float> values)
    {
        var (min, max) = (values[0], values[0]);
        foreach (var value in values) (min, max) = (Math.Min(min, value), Math.Max(max, value));
        return (min, max);
    }
}
