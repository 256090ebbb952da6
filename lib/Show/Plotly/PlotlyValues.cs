using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace MmDit.Show;

/// <summary>Values of plotly.js's schema, read as it does: what is missing or of another kind is nothing.</summary>
static partial class PlotlyValues
{
    static readonly string[] gaps = ["NaN", "Infinity", "-Infinity"];

    [GeneratedRegex("<[^>]*>")]
    internal static partial Regex Mark { get; }

    extension(JsonNode? node)
    {
        public JsonNode? At(string name) => (node as JsonObject)?[name];

        public IEnumerable<JsonNode?> Items => node as JsonArray ?? [];

        /// <summary>The traces that are shown.</summary>
        public IEnumerable<JsonObject> Traces => node.At("data").Items.OfType<JsonObject>()
            .Where(trace => trace["visible"]?.ToJsonString() is null or "true");

        /// <summary>The type of a trace.</summary>
        public string Type => node.At("type").Words ?? "scatter";

        /// <summary>A text, or that of a title, without its marks.</summary>
        public string? Words => node is JsonObject title ? title["text"].Words
            : node?.GetValueKind() != JsonValueKind.String ? null
            : WebUtility.HtmlDecode(Mark.Replace(node.GetValue<string>(), ""));

        public double Number => node?.GetValueKind() == JsonValueKind.Number ? node.GetValue<double>() : double.NaN;

        /// <summary>A list of numbers, with gaps where it says null or NaN.</summary>
        public double[]? Numbers =>
            node is JsonArray && !node.Texts.Any() ? [.. node.Items.Select(item => item.Number)] : null;

        /// <summary>A matrix of numbers.</summary>
        public double[][]? Rows => node.Items.Select(row => row.Numbers ?? []).ToArray() is [[_, ..], ..] rows
            && rows.All(row => row.Length == rows[0].Length) ? rows : null;

        /// <summary>The words in a list that stand for nothing but themselves.</summary>
        public IEnumerable<string> Texts => node.Items.Select(item => item.Words).OfType<string>().Except(gaps);
    }
}
