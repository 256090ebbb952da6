namespace MmDit.Show;

sealed record LegendEntry(Trace Trace, string Colour, double X, double Y);

/// <summary>Where one panel stands, in pixels, and its scales: for all frames, for SVG and for plotly.</summary>
sealed record Stage(
    Box Box, Scale X, Scale Y, double CellRight, (double Min, double Max) Colours, bool Slanted, double LegendTop)
{
    /// <summary>Room that equal units leave unused.</summary>
    public (double Width, double Height) Spare { get; init; }

    public const double TickSize = 11.5, LabelSize = 12.5, TitleSize = 14.5, HeadingSize = 16;
    public const double LegendRow = 19, BarGap = 12, BarWidth = 12, XApart = 64, YApart = 34;

    public double PixelX(double value) => Box.X + (X.At(value) * Box.Width);
    public double PixelY(double value) => Box.Bottom - (Y.At(value) * Box.Height);

    public static Stage[] Of(Figure figure) =>
        [.. Enumerable.Range(0, figure.Panels.Length).Select(i => Of(figure, i))];

    static Stage Of(Figure figure, int index)
    {
        Panel[] frames = figure.Sequence.Length == 0 ? [figure.Panels[index]]
            : [.. figure.Sequence.Select(frame => frame.Figure.Panels[index])];
        var all = figure.Panels[index] with { Traces = [.. frames.SelectMany(frame => frame.Traces)] };
        var (x, y) = Scales(all);
        var colours = ColourRange(all);

        var shares = figure.Panels.Select(panel => panel.IsPicture ? .75 : 1).ToArray();
        var unit = figure.Width / shares.Sum();
        var cell = new Box(shares.Take(index).Sum() * unit, figure.Heading == "" ? 0 : 34, shares[index] * unit, 0);
        var legendTop = cell.Y + (frames.Any(frame => frame.Title != "") ? 34 : 14);
        var picture = all.IsPicture || frames.All(frame => frame.IsPicture);
        var slanted = !picture && all.X.Names is { } names
            && (names.Max(name => Svg.Measure(name, TickSize)) + 8) * names.Count > cell.Width - 70;
        var longest = slanted ? all.X.Names!.Max(name => Svg.Measure(Text.Cut(name, 24), TickSize)) * .64 : 0;
        var bottom = figure.Height - (picture ? 14 : 28 + longest + (all.X.Label == "" ? 0 : 20));

        var rough = bottom - legendTop;
        var left = picture ? 14 : 18 + (all.Y.Label == "" ? 0 : 20) + Widest(YTicks(all, y, rough));
        var right = frames.Any(frame => frame.Heat is not null)
            ? BarGap + BarWidth + 18 + Widest(ColourTicks(colours, rough)) : 18;
        var width = Math.Max(20, cell.Width - left - right);
        var rows = frames.Max(frame => Legend(frame, 0, 0, width) is [.., var last] ? (last.Y / LegendRow) + 1 : 0);
        var top = legendTop + (rows * LegendRow) + (rows > 0 ? 5 : all.Traces[0] is Heat or Picture ? 0 : 8);
        Box box = new(cell.X + left, top, width, Math.Max(20, bottom - top));
        Stage stage = new(box, x, y, cell.X + cell.Width - 8, colours, slanted, legendTop);
        return all.SameScale ? stage.WithSquareUnits(frames[0]) : stage;
    }

    static (Scale X, Scale Y) Scales(Panel all)
    {
        if (all.Traces[0] is Heat or Picture)
        {
            var sizes = all.Traces.Select(SizeOf).ToArray();
            return (new(-.5, sizes.Max(size => size.Width) - .5, false),
                new(-.5, sizes.Max(size => size.Height) - .5, false, Reversed: true));
        }
        var dots = all.Traces.Any(trace => trace is Curve { Dots: true });
        var bars = all.Traces.OfType<Bars>().ToArray();
        var xs = all.Traces.OfType<Curve>().SelectMany(curve => curve.X)
            .Concat(bars.SelectMany(bar => bar.X.Select(at => at - (bar.Width / 2))))
            .Concat(bars.SelectMany(bar => bar.X.Select(at => at + (bar.Width / 2))));
        var ys = all.Traces.OfType<Curve>().SelectMany(curve => curve.Y).Concat(bars.SelectMany(bar => bar.Y));
        var stand = bars.Length > 0 && !all.Y.Log;
        var x = Scale.Around(xs, all.X, dots ? .04 : bars.Length > 0 ? .01 : 0);
        var y = Scale.Around(stand ? ys.Append(0) : ys, all.Y, .05);
        return (x, stand && all.Y.Range is null && !ys.Any(value => value < 0) ? y with { Min = 0 } : y);
    }

    static (int Height, int Width) SizeOf(Trace trace) => trace switch
    {
        Heat heat => (heat.Height, heat.Width),
        Picture picture => (picture.Pixels.Height, picture.Pixels.Width),
        _ => (1, 1),
    };

    static (double, double) ColourRange(Panel all)
    {
        if (all.ColorRange is { } range) return range;
        var finite = all.Traces.OfType<Heat>().SelectMany(heat => heat.Z).Where(double.IsFinite).DefaultIfEmpty(0);
        var (min, max) = finite.Aggregate((Min: double.PositiveInfinity, Max: double.NegativeInfinity),
            (ends, z) => (Math.Min(ends.Min, z), Math.Max(ends.Max, z)));
        if (all.Colors == Colormap.Diverging) (min, max) = (-Math.Max(-min, max), Math.Max(-min, max));
        return max > min ? (min, max) : (min - .5, max + .5);
    }

    Stage WithSquareUnits(Panel panel)
    {
        if (X.Log || Y.Log) return this;
        var unit = Math.Min(Box.Width / (X.Max - X.Min), Box.Height / (Y.Max - Y.Min));
        if (panel.Traces[0] is Heat or Picture)
        {
            if (unit is >= 2 and < 6) unit = Math.Floor(unit);     // uneven pixels show when they are small
            var (width, height) = (unit * (X.Max - X.Min), unit * (Y.Max - Y.Min));
            return this with
                { Box = Box with { Width = width, Height = height }, Spare = (Box.Width - width, Box.Height - height) };
        }
        return this with { X = Widen(X, Box.Width / unit), Y = Widen(Y, Box.Height / unit) };

        static Scale Widen(Scale scale, double length) => scale with
        {
            Min = (scale.Min + scale.Max - length) / 2,
            Max = (scale.Min + scale.Max + length) / 2,
        };
    }

    /// <summary>What to say where nothing can be drawn.</summary>
    public string? Emptiness => !X.IsEmpty && !Y.IsEmpty ? null
        : (X.IsEmpty && X.Log) || (Y.IsEmpty && Y.Log) ? "no values above zero" : "no finite values";

    /// <summary>Bars that hang need their zero line.</summary>
    public bool ShowsZero(Panel panel) =>
        panel.Traces.Any(trace => trace is Bars) && Y is { Log: false, Min: < 0, Max: > 0 };

    public double XLabelY(Panel panel) => Box.Bottom + 38
        + (Slanted ? panel.X.Names!.Max(name => Svg.Measure(Text.Cut(name, 24), TickSize)) * .64 : 0);

    public double YLabelX(Panel panel) => Box.X - 18 - Widest(YTicks(panel));

    static double Widest(IEnumerable<(double At, string Label)> ticks) =>
        ticks.Select(tick => Svg.Measure(tick.Label, TickSize)).DefaultIfEmpty().Max();

    public string FitTitle(Panel panel) => Svg.Fit(panel.Title, TitleSize, CellRight - Box.X);

    public IReadOnlyList<(double At, string Label)> XTicks(Panel panel) => panel.X.Names is { } names
        ? Named(names, X, Box.Width) : X.Ticks(Box.Width, XApart, panel.Heat is not null);

    public IReadOnlyList<(double At, string Label)> YTicks(Panel panel) => YTicks(panel, Y, Box.Height);

    static IReadOnlyList<(double At, string Label)> YTicks(Panel panel, Scale y, double height) =>
        panel.Y.Names is { } names ? Named(names, y, height) : y.Ticks(height, YApart, panel.Traces[0] is Heat);

    static IReadOnlyList<(double At, string Label)> Named(IReadOnlyList<string> names, Scale scale, double length) =>
        [.. Shown(names, scale, length).Select(i => (scale.At(i), Text.Cut(names[i], 24)))];

    /// <summary>The indices of the names there is room for.</summary>
    public static IEnumerable<int> Shown(IReadOnlyList<string> names, Scale scale, double length)
    {
        var every = (int)Math.Ceiling(14 * (scale.Max - scale.Min) / length);
        return Enumerable.Range(0, names.Count).Where(i => i % every == 0 && scale.At(i) is >= 0 and <= 1);
    }

    public static IReadOnlyList<(double At, string Label)> ColourTicks((double Min, double Max) range, double height) =>
        new Scale(range.Min, range.Max, false).Ticks(height, 40);

    public IReadOnlyList<LegendEntry> Legend(Panel panel) => Legend(panel, Box.X, LegendTop, CellRight - Box.X);

    static List<LegendEntry> Legend(Panel panel, double left, double top, double width)
    {
        List<LegendEntry> entries = [];
        var (x, y) = (left, top);
        foreach (var (series, trace) in panel.Traces.Index())
        {
            if (trace.Name == "") continue;
            var wide = Svg.Measure(trace.Name, LabelSize) + 42;
            if (x > left && x + wide > left + width) (x, y) = (left, y + LegendRow);
            entries.Add(new(trace, trace.ColourAt(series), x, y));
            x += wide;
        }
        return entries;
    }
}
