using System.Text.Json.Nodes;

namespace MmDit.Show;

/// <summary>A chart of plotly.js and its still picture: a figure, a scene in 3-D, or the names of its traces.</summary>
sealed record StillChart(JsonObject Json, string Bundle, string Svg, int Width, int Height, string Text)
{
    /// <param name="live">The bundle of plotly.js that draws it, and a note for below a picture that is less.</param>
    public static StillChart Of(JsonObject json, (string Bundle, string Note) live)
    {
        var layout = json.At("layout");
        var (width, height, title) = (Size("width", 640), Size("height", 400), layout.At("title").Words ?? "");
        if (PlotlyReader.Read(json) is { } figure)
            return new(json, live.Bundle, figure.Size(width, height).ToSvg(), width, height, figure.ToString());
        var text = $"Chart{(title == "" ? "" : $" \"{title}\"")}: " + string.Join("; ", json.Traces.Select(trace =>
            trace.Type + (trace["name"].Words is { } name ? $" \"{name}\"" : "")));
        var svg = Show.Svg.Open(width, height, text) + Show.Svg.Title(title, width)
            + (SpacePainter.Paint(json, new(16, 40, width - 32, height - 80)) ?? Row(text, height / 2, 13, Palette.Ink))
            + Row(live.Note, height - 14, 11, Palette.Quiet) + Show.Svg.Close;
        return new(json, live.Bundle, svg, width, height, text);

        int Size(string side, int otherwise) =>
            layout.At(side).Number is > 0 and var size ? (int)Math.Clamp(size, 120, 4000) : otherwise;
        string Row(string line, double y, double size, string colour) =>
            Show.Svg.Words(Show.Svg.Fit(line, size, width - 32), width / 2.0, y, size, colour, Show.Svg.Middle);
    }

    /// <summary>The picture, and the chart for plotly.js; frames without controls get a slider.</summary>
    public string ToHtml()
    {
        var (spec, id) = (Json.DeepClone(), Page.Id("fig", Json.ToJsonString()));
        var layout = (JsonObject)(spec["layout"] ??= new JsonObject());
        (layout["width"], layout["height"]) = (Width, Height);
        (spec["config"] ??= new JsonObject())["responsive"] = false;        // as large as its picture stays
        if (Bundle != "")                       // plotly.js's own eye is so near that it cuts off the numbers in front
            ((layout["scene"] ??= new JsonObject())["camera"] ??= new JsonObject())["eye"] ??=
                new JsonObject { ["x"] = 1.6, ["y"] = 1.6, ["z"] = 1.6 };
        var frames = spec["frames"].Items.ToArray();
        if (frames is not [] && layout["sliders"] is null && layout["updatemenus"] is null)
        {
            PlotlyJson.AddControls(layout, frames.Select((frame, i) => (string)(frame!["name"] ??= $"{i}")!), 0);
            foreach (var control in (string[])["sliders", "updatemenus"])
                layout[control]![0]!["pad"] = new JsonObject { ["t"] = 44 };        // below the labels of the axis
        }
        return $"""<div class="kit-fig" data-kit-fig="{id}" style="max-width:{Width}px">"""
            + Page.Image(Svg, Width, Height, Text) + "</div>" + Page.Json("spec", id, spec.ToJsonString(Page.Relaxed))
            + $"<script>({Page.Source("figure.js")})(\"{id}\",null,\"{Bundle}\")</script>";
    }
}
