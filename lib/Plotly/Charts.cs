using System.Text.Json.Nodes;
using Microsoft.FSharp.Collections;
using Plotly.NET;

namespace MmDit.Plotly;

/// <summary>From figures to charts of Plotly.NET and back: data, layout, config and frames stay as they are.</summary>
public static class Charts
{
    /// <summary>Let a cell end in it: from then on the notebook shows charts without a network.</summary>
    public static ChartLibrary Offline { get; } = new();

    /// <summary>The same with charts in 3-D, for another 0.7 MB of notebook.</summary>
    public static ChartLibrary Offline3D { get; } = new() { Solid = true };

    /// <summary>The figure as a chart, which Plotly.NET can style further.</summary>
    public static GenericChart ToChart(this Show.Figure figure) => Chart(figure.ToJson());

    /// <summary>The chart as Plotly.NET has it.</summary>
    public static GenericChart ToChart(this OfflineChart chart) => Chart(chart.ToJson());

    static GenericChart Chart(string text)
    {
        var json = JsonNode.Parse(text)!;
        var traces = ListModule.OfSeq<Trace>((Trace[])Part("data"));
        var chart = GenericChart.NewMultiChart(traces, (Layout)Part("layout"), (Config)Part("config"), new());
        return json["frames"] is JsonArray { Count: > 0 } ? chart.Playing((Frame[])Part("frames")) : chart;

        object Part(string name) => Members.Value(name, json[name])!;
    }

    /// <summary>The chart as something that shows without a network.</summary>
    public static OfflineChart ToFigure(this GenericChart chart) => new(new()
    {
        ["data"] = Members.Json(GenericChart.getTraces(chart)),
        ["layout"] = Members.Json(GenericChart.getLayout(chart)),
        ["config"] = Members.Json(GenericChart.getConfig(chart)),
        ["frames"] = Members.Json(GenericChart.getDisplayOptions(chart).TryGetPropertyValue("frames")?.Value)
            ?? new JsonArray(),
    });

    /// <summary>Plotly.NET's own kind of figure, which may have frames, as the same.</summary>
    public static OfflineChart ToFigure(this Figure figure) =>
        GenericChart.fromFigure(figure).Playing(figure.Frames).ToFigure();

    /// <summary>The chart with a slider over others: the traces of each are a frame.</summary>
    public static GenericChart WithFrames(
        this GenericChart chart, params IEnumerable<(string Name, GenericChart Chart)> frames) =>
        chart.Playing([.. frames.Select(frame => (Frame)Members.Value("frame",
            new JsonObject { ["name"] = frame.Name, ["data"] = Members.Json(GenericChart.getTraces(frame.Chart)) })!)]);

    // A chart has no room for frames but here: display options go where it goes, and plotly.js never sees them.
    static GenericChart Playing(this GenericChart chart, IEnumerable<Frame> frames)
    {
        DisplayOptions options = new();
        GenericChart.getDisplayOptions(chart).ShallowCopyDynamicPropertiesTo(options, null);
        options.SetProperty("frames", frames);
        return GenericChart.setDisplayOptions(options, chart);
    }
}
