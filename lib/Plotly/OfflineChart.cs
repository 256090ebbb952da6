using System.Text.Json.Nodes;
using MmDit.Show;

namespace MmDit.Plotly;

/// <summary>A chart that asks for no network: a still picture at first, live where plotly.js is.</summary>
[TypeFormatterSource(typeof(ChartFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed class OfflineChart : Visual
{
    static readonly string[] plane = ["scatter", "bar", "box", "heatmap", "histogram", "histogram2d",
        "histogram2dcontour", "contour", "scatterternary", "violin", "image", "pie"];
    internal static readonly string[] Space =
        ["scatter3d", "surface", "mesh3d", "isosurface", "volume", "cone", "streamtube"];

    readonly StillChart still;

    internal OfflineChart(JsonObject json)
    {
        var parts = json["frames"].Items.Prepend(json).SelectMany(part => part.At("data").Items);
        string[] types = [.. parts.Select(trace => trace.Type).Distinct()];
        var solid = types.Any(Space.Contains);
        string[] drawn = solid ? ["scatter", .. Space] : [.. plane, .. Space];
        if (types.Except(drawn).FirstOrDefault() is { } other)
            throw new NotSupportedException($"A trace of type '{other}' is not drawn offline"
                + (plane.Contains(other) ? " beside one in 3-D" : "") + $", only {string.Join(", ", drawn)}: make it "
                + "one of these, or save the chart with Plotly.NET's Chart.saveHtml for a browser that has a network.");
        still = StillChart.Of(json, solid ? ("gl3d", "Charts.Offline3D turns it") : ("", "Charts.Offline draws it"));
    }

    /// <summary>Data, layout, config and frames as plotly.js takes them.</summary>
    public string ToJson() => still.Json.ToJsonString(Page.Relaxed);

    /// <inheritdoc/>
    public override string ToHtml() => still.ToHtml();

    /// <inheritdoc/>
    public override string ToString() => still.Text;
}
