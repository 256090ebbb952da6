using System.Globalization;
using System.Text.Json.Nodes;

namespace MmDit.Show;

/// <summary>Writes a figure in plotly.js's schema, every panel exactly where the SVG has it.</summary>
static partial class PlotlyJson
{
    public static string Write(Figure figure, Stage[] stages, bool controls)
    {
        JsonObject json = new()
        {
            ["data"] = Data(figure, figure.Panels, stages),
            ["layout"] = Layout(figure, figure.Panels, stages, controls),
            ["config"] = new JsonObject { ["displayModeBar"] = false, ["responsive"] = false },
            ["frames"] = List(figure.Sequence.Select(frame => new JsonObject
            {
                ["name"] = frame.Label,
                ["data"] = Data(figure, frame.Figure.Panels, stages),
                ["layout"] = new JsonObject { ["annotations"] = Annotations(figure, frame.Figure.Panels, stages) },
            })),
        };
        return json.ToJsonString(Page.Relaxed);
    }

    static JsonArray Data(Figure figure, Panel[] panels, Stage[] stages) =>
        List(panels.SelectMany((panel, i) => panel.Traces.Select((trace, series) =>
        {
            var json = Trace(trace, panel, stages[i], series, figure);
            (json["xaxis"], json["yaxis"]) = ("x" + Nth(i), "y" + Nth(i));
            if (panel.Heat is null && !panel.IsPicture) json["legend"] = "legend" + Nth(i);
            return json;
        })));

    static JsonObject Trace(Trace trace, Panel panel, Stage stage, int series, Figure figure)
    {
        JsonObject json = trace switch
        {
            Curve curve => Points(Decimate.Points(curve, panel.X.Log), series),
            Bars bars => Bars(bars, panel, series),
            Heat heat => Heat(heat, panel, stage, figure),
            Picture picture => new() { ["type"] = "image", ["source"] = picture.Pixels.DataUri },
            _ => throw new NotSupportedException($"{trace.GetType()} has no counterpart in plotly"),
        };
        if (trace.Name != "") json["name"] = Safe(trace.Name);
        if (trace is Curve or Show.Bars) json["showlegend"] = trace.Name != "";
        return json;
    }

    static JsonObject Points(Curve curve, int series)
    {
        var alone = Enumerable.Range(0, curve.X.Length).Select(i => curve.IsAlone(i) ? curve.DotSize : 0).ToArray();
        var dots = curve.Dots || alone.Any(size => size > 0);
        JsonObject json = new()
        {
            ["type"] = "scatter",
            ["mode"] = curve.Dots ? "markers" : dots ? "lines+markers" : "lines",
            ["x"] = Numbers(curve.X),
            ["y"] = Numbers(curve.Y),
        };
        if (!curve.Dots) json["line"] = new JsonObject { ["color"] = Palette.Of(series), ["width"] = 2 };
        if (dots) json["marker"] = new JsonObject
        {
            ["color"] = Palette.Of(series),
            ["size"] = curve.Dots ? JsonValue.Create(curve.DotSize) : Numbers(alone),
            ["opacity"] = curve.Dots ? curve.DotOpacity : 1,
        };
        return json;
    }

    static JsonObject Bars(Bars bars, Panel panel, int series)
    {
        var group = panel.Traces.Take(series).Count(trace => trace is Show.Bars);
        var (left, right) = bars.Sides(0, group, panel.Traces.Count(trace => trace is Show.Bars));
        return new()
        {
            ["type"] = "bar",
            ["x"] = Numbers(bars.X),
            ["y"] = Numbers(bars.Y),
            ["width"] = Round(right - left),
            ["offset"] = Round(left - bars.X[0]),
            ["marker"] = new JsonObject { ["color"] = Palette.Of(series) },
        };
    }

    static JsonObject Heat(Heat heat, Panel panel, Stage stage, Figure figure)
    {
        JsonObject json = new()
        {
            ["type"] = "heatmap",
            ["z"] = List(Enumerable.Range(0, heat.Height).Select(row =>
                Numbers(heat.Z.AsSpan(row * heat.Width, heat.Width).ToArray(), 5))),
            ["zmin"] = Round(stage.Colours.Min),
            ["zmax"] = Round(stage.Colours.Max),
            ["colorscale"] = List(panel.Colors.Stops.Select(stop => new JsonArray(stop.At, stop.Colour))),
            ["colorbar"] = new JsonObject
            {
                ["x"] = Round((stage.Box.Right + Stage.BarGap) / figure.Width),
                ["xpad"] = 0,
                ["y"] = Round(1 - ((stage.Box.Y + (stage.Box.Height / 2)) / figure.Height)),
                ["ypad"] = 0,
                ["len"] = Round(stage.Box.Height / figure.Height),
                ["thickness"] = Stage.BarWidth,
                ["outlinewidth"] = 0,
                ["tickfont"] = Font(Stage.TickSize, Palette.Quiet),
            },
        };
        if (heat.ShowsNumbers) json["texttemplate"] = "%{z:.2~g}";
        return json;
    }

    static JsonObject Font(double size, string colour) => new() { ["size"] = size, ["color"] = colour };

    static string Nth(int index) => index == 0 ? "" : $"{index + 1}";

    // plotly reads a little HTML in every text.
    static string Safe(string text) => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");

    static JsonArray Numbers(double[] values, int digits = 7) =>
        List(values.Select(value => double.IsFinite(value) ? JsonValue.Create(Round(value, digits)) : null));

    static double Round(double value, int digits = 7) =>
        double.Parse(value.ToString("G" + digits, CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    public static JsonArray List<T>(IEnumerable<T> items)
    {
        JsonArray array = [];
        foreach (var item in items) array.Add(item is JsonNode node ? node : JsonValue.Create(item));
        return array;
    }
}
