using System.Numerics;

namespace MmDit.Show;

/// <summary>A chart in plotly.js's schema: still at first, interactive where <see cref="PlotlyLibrary"/> is.</summary>
/// <remarks>Figures never change: every method returns another one. NaN and infinity are gaps.</remarks>
public sealed partial class Figure : Visual
{
    const int MostCells = 256;

    internal Figure(params Panel[] panels) => Panels = panels;

    internal Panel[] Panels { get; set; }
    internal Frame[] Sequence { get; set; } = [];
    internal int Start { get; set; }
    internal string Heading { get; set; } = "";
    bool sized;

    internal int Width { get; set; } = 640;
    internal int Height { get; set; } = 400;

    /// <summary>A line through (x, y); above 2,000 points the lowest and highest of each stretch are kept.</summary>
    public static Figure Line<TX, TY>(IEnumerable<TX> x, IEnumerable<TY> y, string name = "")
        where TX : INumberBase<TX> where TY : INumberBase<TY> => new(new Panel([Points(x, y, name, false)]));

    /// <summary>A line through (0, y0), (1, y1), ...</summary>
    public static Figure Line<T>(IEnumerable<T> y, string name = "") where T : INumberBase<T>
    {
        ArgumentNullException.ThrowIfNull(y);
        T[] values = [.. y];
        return Line(Enumerable.Range(0, values.Length), values, name);
    }

    /// <summary>A dot at each (x, y); above 2,000 every n-th is kept.</summary>
    public static Figure Scatter<TX, TY>(IEnumerable<TX> x, IEnumerable<TY> y, string name = "")
        where TX : INumberBase<TX> where TY : INumberBase<TY> => new(new Panel([Points(x, y, name, true)]));

    /// <summary>A bar for each label.</summary>
    public static Figure Bar<T>(IEnumerable<string> labels, IEnumerable<T> values, string name = "")
        where T : INumberBase<T>
    {
        var names = labels.ToArray();
        var (x, y) = Pairs(Enumerable.Range(0, names.Length), values, "bar");
        return new(new Panel([new Bars(x, y, name, 1)]) { X = new(Names: names) });
    }

    /// <summary>How many values fall into each of some equal bins from the smallest to the largest.</summary>
    public static Figure Histogram<T>(IEnumerable<T> values, int bins = 40, string name = "") where T : INumberBase<T>
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(bins);
        var finite = Numbers(values, "histogram").Where(double.IsFinite).ToArray();
        var (min, max) = finite.Length == 0 ? (0, 1) : (finite.Min(), finite.Max());
        if (min == max) (min, max) = (min - .5, max + .5);
        var counts = new double[bins];
        foreach (var value in finite) counts[Math.Min(bins - 1, (int)((value - min) / (max - min) * bins))]++;
        var width = (max - min) / bins;
        var centres = Enumerable.Range(0, bins).Select(i => min + ((i + .5) * width)).ToArray();
        return new(new Panel([new Bars(centres, counts, name, width)]));
    }

    /// <summary>A matrix as colours, row 0 on top; above 256 rows or columns, means of blocks.</summary>
    public static Figure Heatmap<T>(T[,] matrix) where T : INumberBase<T> =>
        Heatmap(matrix.Cast<T>(), matrix.GetLength(0), matrix.GetLength(1));

    /// <summary>A [height, width] matrix, given row after row, as colours, row 0 on top.</summary>
    public static Figure Heatmap<T>(IEnumerable<T> values, int height, int width) where T : INumberBase<T>
    {
        var z = Numbers(values, "heatmap");
        if (z.Length != (long)height * width)
            throw new ArgumentException($"[{height}, {width}] takes {(long)height * width} values, got {z.Length}");
        var heat = Decimate.Cells(new Heat(z, height, width, ""), MostCells);
        return new(new Panel([heat]) { SameScale = height <= 3 * width && width <= 3 * height }) { Width = 480 };
    }

    /// <summary>An image, every pixel crisp, without axes.</summary>
    public static Figure Image(Pixels pixels) =>
        new(new Panel([new Picture(pixels)]) { SameScale = true }) { Width = 360, Height = 360 };

    /// <summary>Figures side by side, each with its own axes.</summary>
    public static Figure Row(params IEnumerable<Figure> figures)
    {
        Figure[] all = [.. figures];
        if (all.Length == 0) throw new ArgumentException("a row needs at least one figure");
        if (all.Any(figure => figure.Sequence.Length > 0))
            throw new ArgumentException("a row of frames has no one slider: make Frames of rows instead");
        return all[0].With(row =>
        {
            row.Panels = [.. all.SelectMany(figure => figure.Panels)];
            (row.Width, row.Height) = (Math.Max(360, Math.Min(960, 320 * row.Panels.Length)), 320);
        });
    }

    /// <summary>Draws what <paramref name="other"/> draws in this figure's axes too.</summary>
    public Figure Add(Figure other)
    {
        if ((Panels.Length, other.Panels.Length, Sequence.Length + other.Sequence.Length) is not (1, 1, 0))
            throw new ArgumentException("only figures of one panel can be added: add before Row and Frames");
        if (Panels[0].Traces.Concat(other.Panels[0].Traces).Any(trace => trace is Heat or Picture))
            throw new ArgumentException("heat maps and images stand alone: set them side by side with Row");
        return Each(panel => panel with { Traces = [.. panel.Traces, .. other.Panels[0].Traces] });
    }

    /// <summary>One more line in the same axes.</summary>
    public Figure AddLine<TX, TY>(IEnumerable<TX> x, IEnumerable<TY> y, string name = "")
        where TX : INumberBase<TX> where TY : INumberBase<TY> => Add(Line(x, y, name));

    /// <summary>One more set of dots in the same axes.</summary>
    public Figure AddScatter<TX, TY>(IEnumerable<TX> x, IEnumerable<TY> y, string name = "")
        where TX : INumberBase<TX> where TY : INumberBase<TY> => Add(Scatter(x, y, name));

    /// <summary>One more set of bars, beside those there.</summary>
    public Figure AddBar<T>(IEnumerable<string> labels, IEnumerable<T> values, string name = "")
        where T : INumberBase<T> => Add(Bar(labels, values, name));

    /// <summary>A heading: of the one panel, or of a row or frames as a whole.</summary>
    public Figure Title(string title) => Panels.Length == 1 && Sequence.Length == 0
        ? Each(panel => panel with { Title = title }) : With(figure => figure.Heading = title);

    /// <summary>What the x axis shows.</summary>
    public Figure XLabel(string label) => OnX(axis => axis with { Label = label });

    /// <summary>What the y axis shows.</summary>
    public Figure YLabel(string label) => OnY(axis => axis with { Label = label });

    /// <summary>A logarithmic x axis; values not above zero are gaps.</summary>
    public Figure XLog() => OnX(axis => axis with { Log = true });

    /// <summary>A logarithmic y axis; values not above zero are gaps.</summary>
    public Figure YLog() => OnY(axis => axis with { Log = true });

    /// <summary>The part of the x axis to show.</summary>
    public Figure XRange(double min, double max) => OnX(axis => axis with { Range = Checked(min, max) });

    /// <summary>The part of the y axis to show.</summary>
    public Figure YRange(double min, double max) => OnY(axis => axis with { Range = Checked(min, max) });

    /// <summary>Names at x = 0, 1, 2, ... instead of numbers.</summary>
    public Figure XNames(params IEnumerable<string> names) => OnX(axis => axis with { Names = [.. names] });

    /// <summary>Names at y = 0, 1, 2, ... instead of numbers.</summary>
    public Figure YNames(params IEnumerable<string> names) => OnY(axis => axis with { Names = [.. names] });

    /// <summary>One unit of x as long as one unit of y.</summary>
    public Figure SameScale(bool same = true) => Each(panel => panel with { SameScale = same });

    /// <summary>Colours of heat maps and the values at their ends, by default the data's,
    /// symmetric if diverging.</summary>
    public Figure Colors(Colormap colors, (double Min, double Max)? range = null)
    {
        if (range is var (min, max)) Checked(min, max);
        return Each(panel => panel with { Colors = colors, ColorRange = range });
    }

    /// <summary>Size in CSS pixels, the default being 640 x 400.</summary>
    public Figure Size(int width, int height)
    {
        if (width < 120 || height < 90)
            throw new ArgumentException($"a figure needs at least 120 x 90 pixels, got {width} x {height}");
        return With(figure => (figure.Width, figure.Height, figure.sized) = (width, height, true));
    }

    Figure OnX(Func<Axis, Axis> change) => Each(panel => panel with { X = change(panel.X) });

    Figure OnY(Func<Axis, Axis> change) => Each(panel => panel with { Y = change(panel.Y) });

    static (double, double) Checked(double min, double max) =>
        double.IsFinite(min) && double.IsFinite(max) && min < max ? (min, max)
            : throw new ArgumentException($"a range goes from a smaller to a larger number, got {min} to {max}");

    Figure With(Action<Figure> set)
    {
        var copy = (Figure)MemberwiseClone();
        set(copy);
        return copy;
    }

    Figure Each(Func<Panel, Panel> change) => With(figure =>
    {
        figure.Panels = [.. Panels.Select(change)];
        figure.Sequence = [.. Sequence.Select(frame => frame with { Figure = frame.Figure.Each(change) })];
    });

    static Curve Points<TX, TY>(IEnumerable<TX> x, IEnumerable<TY> y, string name, bool dots)
        where TX : INumberBase<TX> where TY : INumberBase<TY>
    {
        var (xs, ys) = Pairs(x, y, dots ? "scatter" : "line");
        return new(xs, ys, name, dots);
    }

    static (double[], double[]) Pairs<TX, TY>(IEnumerable<TX> x, IEnumerable<TY> y, string kind)
        where TX : INumberBase<TX> where TY : INumberBase<TY>
    {
        var (xs, ys) = (Numbers(x, kind), Numbers(y, kind));
        return xs.Length == ys.Length ? (xs, ys)
            : throw new ArgumentException($"{kind}: {xs.Length} x values, but {ys.Length} y values");
    }

    static double[] Numbers<T>(IEnumerable<T> values, string kind) where T : INumberBase<T>
    {
        ArgumentNullException.ThrowIfNull(values);
        double[] numbers = [.. values.Select(double.CreateSaturating)];
        return numbers.Length > 0 ? numbers : throw new ArgumentException($"{kind}: there are no values to draw");
    }
}
