using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace MmDit.Show;

/// <summary>The colours of a trace in plotly.js's schema, where the chart or its template writes them out.</summary>
static partial class PlotlyColours
{
    [GeneratedRegex(@"^(#[0-9a-fA-F]{3,8}|rgba?\([0-9., %]+\)|[a-z]+)$")]
    private static partial Regex Colour { get; }

    public static string? Of(JsonNode json, JsonObject trace)
    {
        var (layout, series) = (json.At("layout"), json.Traces.ToList().IndexOf(trace));
        var way = (layout.At("colorway") ?? layout.At("template").At("layout").At("colorway")).Items.ToArray();
        var colour = trace["line"].At("color").Words ?? trace["marker"].At("color").Words
            ?? (way is [] ? null : way[series % way.Length].Words);
        return colour is not null && Colour.IsMatch(colour) ? colour : null;
    }

    public static Colormap Scale(JsonNode json, JsonObject trace)
    {
        var template = json.At("layout").At("template").At("data").At(trace.Type).Items.FirstOrDefault();
        var stops = (trace["colorscale"] ?? template.At("colorscale")).Items
            .Select(stop => (At: stop.Items.FirstOrDefault().Number, Colour: stop.Items.LastOrDefault().Words ?? ""))
            .ToArray();
        var even = stops.Length > 1 && stops.Index().All(stop => stop.Item.Colour is ['#', _, _, _, _, _, _]
            && Math.Abs(stop.Item.At - (stop.Index / (stops.Length - 1.0))) < 1e-3);
        return even ? new("chart", string.Join(' ', stops.Select(stop => stop.Colour[1..]))) : Colormap.Sequential;
    }
}
