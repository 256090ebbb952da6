using System.Text.Json.Nodes;

namespace MmDit.Show;

/// <summary>Reads plotly.js's schema as a figure where it can be one: <see cref="PlotlyJson"/> backwards.</summary>
static class PlotlyReader
{
    const string Png = "data:image/png;base64,";

    /// <summary>The figure, or null where the chart is more than figures are.</summary>
    public static Figure? Read(JsonNode json)
    {
        var layout = json.At("layout");
        var groups = json.Traces.GroupBy(trace => trace["xaxis"].Words ?? "x").ToArray();
        var cells = groups.Select(group => Cell(json, [.. group])).OfType<(double From, double To, Panel Panel)>()
            .OrderBy(cell => cell.From).ToArray();
        var apart = cells.Zip(cells.Skip(1)).All(pair => pair.First.To <= pair.Second.From);
        if (cells is [] || cells.Length < groups.Length || !apart || layout.At("shapes").Items.Any()) return null;
        Figure figure = new([.. cells.Select(cell => cell.Panel)]);
        var title = layout.At("title").Words
            ?? Note(layout, note => IsBold(note) && !cells.Any(cell => IsNear(note, cell.From)));
        return title is null ? figure : figure.Title(title);
    }

    static (double, double, Panel)? Cell(JsonNode json, JsonObject[] traces)
    {
        var layout = json.At("layout");
        PlotlyAxis x = new(layout, traces[0], "x"), y = new(layout, traces[0], "y");
        string[] words = [.. traces.SelectMany(trace => trace["x"].Texts).Distinct()];
        Trace[] drawn = [.. from trace in traces let read = Drawn(trace, words, y.IsReversed) where read is not null
            select read with { Colour = PlotlyColours.Of(json, trace) }];
        var field = drawn.Any(trace => trace is Heat or Picture);
        if (drawn.Length < traces.Length || (field ? drawn.Length > 1 : y.IsReversed) || x.IsReversed || x.IsDate
            || words.Any(word => DateTime.TryParse(word, out _))
            || traces.DistinctBy(trace => trace["yaxis"].Words).Count() > 1
            || (drawn.Count(trace => trace is Bars) > 1 && layout.At("barmode").Words is not (null or "group")))
            return null;

        // Figures write titles and labels as notes: above the left end of a panel, below its middle, left of it.
        var ((from, to), heat) = (x.Domain, drawn[0] as Heat);
        var title = Note(layout, note => IsBold(note) && IsNear(note, from));
        var below = Note(layout, note => IsNear(note, (from + to) / 2) && note.At("y").Number < y.Domain.From);
        var aside = Note(layout, note => note.At("textangle").Number < 0 && from - note.At("x").Number is > 0 and < .2);
        var ends = (Min: traces[0]["zmin"].Number, Max: traces[0]["zmax"].Number);
        return (from, to, new(drawn)
        {
            Title = title ?? "",
            X = x.Of(heat is not null ? Names(traces[0]["x"], heat.Width, false) : words is [] ? null : words, below),
            Y = y.Of(heat is not null ? Names(traces[0]["y"], heat.Height, !y.IsReversed) : null, aside),
            Colors = PlotlyColours.Scale(json, traces[0]),
            ColorRange = ends.Min < ends.Max ? ends : null,
            SameScale = drawn[0] is Picture || y.IsTied,
        });
    }

    static string? Note(JsonNode? layout, Func<JsonNode?, bool> which) => layout.At("annotations").Items
        .FirstOrDefault(note => note.At("xref").Words == "paper" && which(note)).At("text").Words;

    static bool IsBold(JsonNode? note) => $"{note.At("text")}".StartsWith("<b>", StringComparison.Ordinal);

    static bool IsNear(JsonNode? note, double place) => Math.Abs(note.At("x").Number - place) < 1e-3;

    static Trace? Drawn(JsonObject trace, string[] words, bool fromTop)
    {
        var (name, y) = (trace["name"].Words ?? "", trace["y"].Numbers);
        var x = words is not [] ? [.. trace["x"].Items.Select(item => (double)Array.IndexOf(words, item.Words))]
            : trace["x"].Numbers ?? y?.Select((_, i) => (double)i).ToArray();
        var pairs = x is [_, ..] && x.Length == y?.Length;
        return trace.Type switch
        {
            "scatter" when pairs && trace["stackgroup"] is null =>
                new Curve(x!, y!, name, trace["mode"].Words == "markers"),
            "bar" when pairs && trace["orientation"].Words != "h" && trace["base"] is null =>
                new Bars(x!, y!, name, Gap(x!)),
            "histogram" when x is not null && y is null && words is [] => PlotlyBins.Of(x, trace, name),
            "heatmap" or "contour" when trace["z"].Rows is { } rows =>
                new Heat([.. (fromTop ? rows : rows.Reverse()).SelectMany(z => z)], rows.Length, rows[0].Length, ""),
            "image" when trace["source"].Words is { } source && source.StartsWith(Png, StringComparison.Ordinal) =>
                new Picture(Pixels.Decode(Convert.FromBase64String(source[Png.Length..]))),
            _ => null,
        };
    }

    static double Gap(double[] x)
    {
        var sorted = x.Order().ToArray();
        return sorted.Zip(sorted.Skip(1), (a, b) => b - a).Where(gap => gap > 0).DefaultIfEmpty(1).Min();
    }

    // A figure counts rows from the top: counted from below, they need names.
    static string[]? Names(JsonNode? values, int count, bool reversed)
    {
        string[] names = [.. values.Items.Select(item => item.Words ?? Text.Number(item.Number, 4))];
        if (names.Length != count) names = reversed ? [.. Enumerable.Range(0, count).Select(i => $"{i}")] : [];
        if (reversed) Array.Reverse(names);
        return names is [] ? null : names;
    }
}
