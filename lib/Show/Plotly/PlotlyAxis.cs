using System.Text.Json.Nodes;

namespace MmDit.Show;

/// <summary>The axis of a trace as plotly.js's layout has it, where it has it.</summary>
sealed class PlotlyAxis(JsonNode? layout, JsonNode trace, string letter)
{
    readonly string number = (trace.At($"{letter}axis").Words ?? letter).TrimStart(letter[0]);

    JsonNode? Json => layout.At($"{letter}axis{number}");

    public bool IsDate => Json.At("type").Words == "date";
    public bool IsReversed => Json.At("autorange").Words == "reversed"
        || (Json.At("range").Numbers is [var first, var last] && first > last);
    public bool IsTied => Json.At("scaleanchor").Words is not null;

    /// <summary>The part of the picture that it spans, by itself or in a grid that axes fill row by row.</summary>
    public (double From, double To) Domain
    {
        get
        {
            if (Json.At("domain").Numbers is [var from, var to]) return (from, to);
            var columns = layout.At("grid").At("columns").Number is >= 1 and var many && letter == "x" ? many : 1;
            var column = ((int.TryParse(number, out var nth) ? nth : 1) - 1) % columns;
            return (column / columns, (column + 1) / columns);
        }
    }

    /// <summary>The axis of a panel, where names and a label are taken from elsewhere if none are here.</summary>
    public Axis Of(string[]? names, string? label)
    {
        var log = Json.At("type").Words == "log";
        (double, double)? range = IsReversed || Json.At("range").Numbers is not [var min, var max] ? null
            : log ? (Math.Pow(10, min), Math.Pow(10, max)) : (min, max);
        var ticks = Named(Json.At("tickvals").Numbers ?? []);
        return new(Json.At("title").Words ?? label ?? "", log, range, ticks ?? names);
    }

    string[]? Named(double[] ticks)
    {
        if (ticks is [] || ticks.Any(tick => tick is not (>= 0 and < 10_000) || tick % 1 != 0)) return null;
        var names = Enumerable.Repeat("", (int)ticks.Max() + 1).ToArray();
        foreach (var (tick, text) in ticks.Zip(Json.At("ticktext").Items)) names[(int)tick] = text.Words ?? "";
        return names;
    }
}
