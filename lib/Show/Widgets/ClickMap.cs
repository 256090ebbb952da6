using System.Text;

namespace MmDit.Show;

/// <summary>A grid of cells and an [N, N] matrix: choosing cell i shows row i as a heat map over the grid.</summary>
/// <remarks>Click, tap or arrow keys choose; pointing reads a value, known to 1/255 of the legend's range.</remarks>
public sealed class ClickMap : Widget
{
    const int Side = 320, Margin = 16, MostCells = 1024;

    readonly int rows, columns;
    readonly double min, max;
    readonly byte[] levels;
    readonly Pixels? picture;
    readonly Colormap colours;
    readonly string title;

    /// <summary>A map of rows x columns = N cells, 1,024 at most; the matrix is [N, N], row after row.</summary>
    /// <param name="matrix">N x N finite values.</param>
    /// <param name="rows">Rows of the grid.</param>
    /// <param name="columns">Columns of the grid.</param>
    /// <param name="picture">An image to choose cells on, beside the map.</param>
    /// <param name="title">A heading.</param>
    /// <param name="colours">The colours, sequential by default.</param>
    /// <param name="range">The values at both ends of the colours, by default the smallest and the largest.</param>
    public ClickMap(ReadOnlySpan<float> matrix, int rows, int columns, Pixels? picture = null, string title = "",
        Colormap? colours = null, (double Min, double Max)? range = null)
    {
        var cells = (long)rows * columns;
        if (rows < 1 || columns < 1 || cells > MostCells)
            throw new ArgumentException($"a map has 1 to {MostCells} cells, got {rows} x {columns}");
        if (matrix.Length != cells * cells)
            throw new ArgumentException($"{rows} x {columns} cells need a matrix [{cells}, {cells}] of {cells * cells} "
                + $"values, got {matrix.Length}");
        (this.rows, this.columns, this.picture, this.title) = (rows, columns, picture, title);
        this.colours = colours ?? Colormap.Sequential;
        (min, max) = Quantise.Ends(matrix, "the matrix");
        if (range is var (low, high)) (min, max) = (low, high);
        if (!(max > min)) throw new ArgumentException($"the value range {min} to {max} is empty");
        levels = new byte[matrix.Length];
        for (var i = 0; i < levels.Length; i++) levels[i] = Pixels.ToByte((float)((matrix[i] - min) / (max - min)));
    }

    /// <summary>A map of a matrix as C# writes it.</summary>
    public ClickMap(float[,] matrix, int rows, int columns, Pixels? picture = null, string title = "",
        Colormap? colours = null, (double Min, double Max)? range = null)
        : this([.. matrix.Cast<float>()], rows, columns, picture, title, colours, range) { }

    int Cells => rows * columns;
    double Cell => Math.Floor(Side * 2.0 / Math.Max(rows, columns)) / 2;
    double Top => title == "" ? Margin : 44;
    Grid Picture => new(Margin, Top, Cell, Cell, columns, Cells);
    Grid Map => picture is null ? Picture : Picture with { X = (2 * Margin) + (columns * Cell) };

    /// <inheritdoc/>
    public override string ToString() => $"{(title == "" ? "Map" : title)}: {rows} x {columns} cells, a heat map for "
        + $"each, values {Text.Number(min, 4)} to {Text.Number(max, 4)}";

    /// <inheritdoc/>
    protected override string StillSvg
    {
        get
        {
            var map = Map;
            Box bar = new(map.Box.Right + 14, Top, 12, map.Box.Height);
            var (width, height) = (Math.Max(bar.Right + 64, 300), bar.Bottom + 40);
            StringBuilder svg = new(Svg.Open(width, height, ToString()));
            svg.Append(Svg.Title(title, width));
            if (picture is not null)
                svg.Append(Svg.Image(picture, Picture.Box)).Append(Picture.Lines("#ffffff66"))
                    .Append(Picture.Mark("chosen"));
            var first = levels.Take(Cells).SelectMany(level => colours.Bytes(level / 255.0));
            svg.Append(Svg.Image(new(rows, columns, 3, [.. first]), map.Box,
                "data-part='heat' style='image-rendering:pixelated'"));
            if (Cell >= 10) svg.Append(map.Lines("#ffffff22"));
            svg.Append(map.Mark("chosen"));

            svg.Append(Svg.Image(colours.Ramp(), bar, more: ""));
            foreach (var (at, label) in Stage.ColourTicks((min, max), bar.Height))
            {
                var y = bar.Bottom - (at * bar.Height) + 4;
                svg.Append(Svg.Words(label, bar.Right + 6, y, Stage.TickSize, Palette.Quiet));
            }
            svg.Append(Svg.Words("row 0, column 0", Margin, height - 14, Stage.LabelSize, Palette.Ink,
                "data-part='readout' role='status' aria-live='polite'"));
            return svg.Append(Svg.Close).ToString();
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
}
