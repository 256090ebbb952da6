using System.Text;

namespace MmDit.Show;

public sealed partial class Figure
{
    /// <summary>The still picture as an SVG document; of frames, the one the slider starts at.</summary>
    public string ToSvg() => Snug().Drawing();

    /// <summary>The figure in plotly.js's own schema: data, layout, config and frames.</summary>
    public string ToJson() => Snug().Json();

    /// <summary>The still picture alone, with no script: for pictures that are updated while something runs.</summary>
    public Visual Still() => new StillFigure(this);

    /// <inheritdoc/>
    public override string ToHtml() => Snug().Html();

    string Drawing() => SvgPainter.Paint(this, Stage.Of(this), Panels);

    string Json() => PlotlyJson.Write(this, Stage.Of(this), controls: true);

    string Html()
    {
        var stages = Stage.Of(this);
        string[] svgs = Sequence.Length == 0 ? [SvgPainter.Paint(this, stages, Panels)]
            : [.. Sequence.Select(frame => SvgPainter.Paint(this, stages, frame.Figure.Panels))];
        var spec = PlotlyJson.Write(this, stages, controls: false);
        var id = Page.Id("fig", spec, svgs[0]);

        StringBuilder html = new();
        html.Append($"""<div class="kit-fig" data-kit-fig="{id}" style="max-width:{Width}px">""")
            .Append(Img(svgs[Start])).Append("</div>");
        // Nothing of a picture gets better by another library.
        if (!Panels.All(panel => panel.IsPicture)) html.Append(Page.Json("spec", id, spec));
        if (Sequence.Length > 0) html.Append(Page.Json("frames", id, FramesJson(svgs)));
        return html.Append(Page.Script("figure.js", id, Sequence.Length > 0 ? "slider.js" : null)).ToString();
    }

    /// <inheritdoc/>
    public override string ToString()
    {
        StringBuilder text = new(Sequence.Length == 0 ? "Figure" : $"Figure of {Sequence.Length} frames");
        if (Heading != "") text.Append($" \"{Heading}\"");
        foreach (var panel in Panels)
        {
            if (panel.Title != "") text.Append($" \"{panel.Title}\"");
            text.Append(": ").AppendJoin("; ", panel.Traces.Select(Describe));
        }
        return text.ToString();
    }

    // Heat maps and pictures keep the shape of their cells: what that leaves empty is cut off, unless a size was given.
    Figure Snug()
    {
        if (sized || !Panels.All(panel => panel is { SameScale: true, Traces: [Heat or Picture, ..] })) return this;
        var stages = Stage.Of(this);
        var (width, height) = ((int)stages.Min(stage => stage.Spare.Width) * Panels.Length,
            (int)stages.Min(stage => stage.Spare.Height));
        var title = Panels.Max(panel => Svg.Measure(panel.Title, Stage.TitleSize)) + 48;
        var least = (int)title * Panels.Length;
        return With(figure =>
            (figure.Width, figure.Height) = (Math.Max(figure.Width - width, least), figure.Height - height));
    }

    string Img(string svg) => Page.Image(svg, Width, Height, ToString());

    // Frames share axes and titles: what all begin and end with is written once.
    string FramesJson(string[] svgs)
    {
        var (first, shortest) = (svgs[0], svgs.Min(svg => svg.Length));
        var (before, after) = (0, 0);
        while (before < shortest && svgs.All(svg => svg[before] == first[before])) before++;
        while (after < shortest - before && svgs.All(svg => svg[^(after + 1)] == first[^(after + 1)])) after++;
        return new System.Text.Json.Nodes.JsonObject
        {
            ["labels"] = PlotlyJson.List(Sequence.Select(frame => frame.Label)),
            ["start"] = Start,
            ["before"] = first[..before],
            ["after"] = first[^after..],
            ["frames"] = PlotlyJson.List(svgs.Select(svg => svg[before..^after])),
        }.ToJsonString(Page.Relaxed);
    }

    static string Describe(Trace trace) => trace switch
    {
        Curve curve => $"{(curve.Dots ? "dots" : "line")}{Named(trace)}, {curve.X.Length:N0} points, "
            + $"x {Ends(curve.X)}, y {Ends(curve.Y)}",
        Bars bars => $"bars{Named(trace)}, {bars.X.Length:N0} of them, {Ends(bars.Y)}",
        Heat heat => $"heat map, {heat.Height} x {heat.Width}, {Ends(heat.Z)}",
        Picture picture => picture.Pixels.ToString(),
        _ => "",
    };

    static string Named(Trace trace) => trace.Name == "" ? "" : $" \"{trace.Name}\"";

    static string Ends(double[] values)
    {
        var finite = values.Where(double.IsFinite).ToArray();
        return finite.Length == 0 ? "none finite" : $"{Text.Number(finite.Min(), 4)} to {Text.Number(finite.Max(), 4)}";
    }

    sealed class StillFigure(Figure figure) : Visual
    {
        public override string ToHtml() => figure.Img(figure.ToSvg());
        public override string ToString() => figure.ToString();
    }
}
