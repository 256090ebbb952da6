using System.Text.Encodings.Web;
using System.Text.Json;
using System.Xml.Linq;

namespace MmDit.Show.Tests;

public class FigureTests
{
    static readonly XNamespace svg = "http://www.w3.org/2000/svg";

    static readonly JsonSerializerOptions pretty = new() { WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static TheoryData<string> Names => [.. Gallery.Figures.Keys];

    static XElement Draw(Figure figure) => XElement.Parse(figure.ToSvg());

    static IEnumerable<string> Words(XElement drawing) => drawing.Descendants(svg + "text").Select(text => text.Value);

    static JsonElement Json(Figure figure) => JsonDocument.Parse(figure.ToJson()).RootElement;

    static double[] Numbers(JsonElement array) =>
        [.. array.EnumerateArray().Select(n => n.ValueKind == JsonValueKind.Null ? double.NaN : n.GetDouble())];

    [Theory, MemberData(nameof(Names))]
    public void Every_figure_is_well_formed_and_says_what_it_is(string name)
    {
        var figure = Gallery.Figures[name];

        Assert.Equal(svg + "svg", Draw(figure).Name);
        Assert.StartsWith("Figure", figure.ToString());
        Assert.DoesNotContain("NaN", figure.ToSvg().Replace("NaN and infinity", ""));
        Assert.DoesNotContain("NaN", figure.ToJson().Replace("NaN and infinity", ""));
    }

    [Theory]
    [InlineData("bar"), InlineData("gaps"), InlineData("small"), InlineData("slopes"), InlineData("slides")]
    public void The_schema_is_plotlys(string name) =>
        Approved.Check($"{name}.json", JsonSerializer.Serialize(Json(name switch
        {
            "slopes" => Figure.Row(Figure.Line([1, 10, 100], [1, .1, .01], "slope −1").XLog()
                .YLog(), Figure.Scatter([1, 2], [2, 1]).Title("dots")),
            "slides" => Figure.Frames([0, 1], i => Figure.Line([i, i + 1], "line").Title($"frame {i}"), i =>
                $"i = {i}"),
            _ => Gallery.Figures[name],
        }), pretty) + "\n");

    [Fact]
    public void Titles_labels_and_legends_are_written_and_escaped()
    {
        var words = Words(Draw(Figure.Line([1, 2], [3, 4], "a < b & c").Title("<T>").XLabel("x").YLabel("y")))
            .ToArray();

        Assert.All(["a < b & c", "<T>", "x", "y"], word => Assert.Contains(word, words));
    }

    [Fact]
    public void A_line_goes_where_the_ticks_say()
    {
        var drawing = Draw(Figure.Line([0, 10], [0.0, 1.0]).YRange(0, 1));
        var path = drawing.Descendants(svg + "path").Single(p => (string?)p.Attribute("stroke") == Palette.Series[0])
            .Attribute("d")!.Value;
        var ends = path[1..].Split('L').Select(p => p.Split(' ').Select(double.Parse).ToArray()).ToArray();

        Assert.Equal(Place("0", "middle"), ends[0][0], .2);
        Assert.Equal(Place("10", "middle"), ends[1][0], .2);
        Assert.Equal(Place("1.0", "end") - 4, ends[1][1], .2);

        double Place(string label, string anchor) => (double)drawing.Descendants(svg + "text")
            .First(t => t.Value == label && (string?)t.Attribute("text-anchor") == anchor)
                .Attribute(anchor == "end" ? "y" : "x")!;
    }

    [Fact]
    public void Logarithmic_axes_place_decades_evenly_and_leave_out_what_is_not_positive()
    {
        var figure = Figure.Line([1, 10, 100], [-1.0, .001, 1]).YLog();
        var xs = Draw(Figure.Line([1, 10, 100], [1, 2, 3]).XLog()).Descendants(svg + "text")
            .Where(t => t.Value is "1" or "10" or "100" && (string?)t.Attribute("text-anchor") == "middle")
                .Select(t => (double)t.Attribute("x")!).ToArray();

        Assert.Equal(3, xs.Length);
        Assert.Equal(xs[1] - xs[0], xs[2] - xs[1], .2);
        Assert.Equal("log", Json(figure).GetProperty("layout").GetProperty("yaxis").GetProperty("type").GetString());
        Assert.Contains("no values above zero", Words(Draw(Figure.Line([1, 2], [-1, 0]).YLog())));
    }

    [Fact]
    public void Gaps_are_gaps_and_lone_points_are_dots()
    {
        var paths = Draw(Figure.Line([1, 2, double.NaN, 4, double.NaN, 6, 7])).Descendants(svg + "path")
            .Where(p => (string?)p.Attribute("stroke") == Palette.Series[0]).Select(p => p.Attribute("d")!.Value)
                .ToArray();

        Assert.Equal(2, paths.Length);
        Assert.Equal((2, 2), (paths[0].Count(c => c == 'M'), paths[0].Count(c => c == 'L')));
        Assert.EndsWith("h0", paths[1]);
        Assert.Equal([1, 2, double.NaN, 4],
            Numbers(Json(Figure.Line([1, 2, double.NegativeInfinity, 4])).GetProperty("data")[0].GetProperty("y")));
    }

    [Fact]
    public void Long_curves_keep_at_most_2000_points_and_every_spike()
    {
        var y = Enumerable.Range(0, 200_000).Select(i => i == 123_456 ? 99.0 : i == 7 ? -99 : Math.Sin(i / 5e3))
            .ToArray();
        foreach (var figure in new[] { Figure.Line(y), Figure.Line(Enumerable.Range(0, y.Length), y).XLog() })
        {
            var kept = Numbers(Json(figure).GetProperty("data")[0].GetProperty("y"));

            Assert.InRange(kept.Length, 600, 2000);
            Assert.Contains(99.0, kept);
            Assert.Contains(-99.0, kept);
            Assert.Equal((y[0], y[^1]), (kept[0], kept[^1]), (a, b) =>
                Math.Abs(a.Item1 - b.Item1) + Math.Abs(a.Item2 - b.Item2) < 1e-6);
        }
        var early = Numbers(Json(Figure.Line(Enumerable.Range(0, y.Length), y).XLog()).GetProperty("data")[0]
            .GetProperty("x"));
        Assert.All([0, 1, 2, 3, 4, 5], x => Assert.Contains(x, early));
        Assert.Contains(double.NaN, Numbers(Json(Figure.Line(y.Select((v, i) => i == 50_000 ? double.NaN : v)))
            .GetProperty("data")[0].GetProperty("y")));
        Assert.Equal(2000, Numbers(Json(Figure.Scatter(y, y)).GetProperty("data")[0].GetProperty("y")).Length);
    }

    [Fact]
    public void Big_heat_maps_become_means_of_blocks()
    {
        var z = Json(Figure.Heatmap(Enumerable.Range(0, 512 * 512)
            .Select(i => i / 512 < 2 && i % 512 < 2 ? 8 : i % 2), 512, 512)).GetProperty("data")[0].GetProperty("z");

        Assert.Equal((256, 256), (z.GetArrayLength(), z[0].GetArrayLength()));
        Assert.Equal((8, .5), (z[0][0].GetDouble(), z[9][9].GetDouble()));
    }

    [Fact]
    public void Row_0_of_a_heat_map_is_on_top_and_colours_match_the_ends()
    {
        var image = (string)Draw(Figure.Heatmap(new[,] { { 0, 1 }, { double.NaN, 2 } })).Descendants(svg + "image")
            .First().Attribute("href")!;
        var pixels = Pixels.Decode(Convert.FromBase64String(image.Split(',')[1]));

        Assert.Equal(Colormap.Sequential.At(0), (pixels[0, 0, 0], pixels[0, 0, 1], pixels[0, 0, 2]));
        Assert.Equal(Colormap.Sequential.At(1), (pixels[1, 1, 0], pixels[1, 1, 1], pixels[1, 1, 2]));
        Assert.Equal((216, 216, 216), (pixels[1, 0, 0], pixels[1, 0, 1], pixels[1, 0, 2]));
    }

    [Fact]
    public void Diverging_colours_are_symmetric_around_zero()
    {
        var trace = Json(Figure.Heatmap(new[,] { { -1, 3 } }).Colors(Colormap.Diverging)).GetProperty("data")[0];

        Assert.Equal((-3, 3), (trace.GetProperty("zmin").GetDouble(), trace.GetProperty("zmax").GetDouble()));
    }

    [Fact]
    public void Frames_share_their_scales_and_carry_controls_only_for_others()
    {
        var figure = Figure.Frames([1, 2, 3], i => Figure.Line([0, i * 10.0]).Title($"<{i}>"), i =>
            $"i = {i}", start: 0);
        var json = Json(figure);

        var range = Numbers(json.GetProperty("layout").GetProperty("yaxis").GetProperty("range"));
        Assert.True(range[1] > 30);
        Assert.Equal(["i = 1", "i = 2", "i = 3"], json.GetProperty("frames").EnumerateArray()
            .Select(f => f.GetProperty("name").GetString()));
        Assert.Equal(3, json.GetProperty("layout").GetProperty("sliders")[0].GetProperty("steps").GetArrayLength());
        Assert.DoesNotContain("sliders", figure.ToHtml());
        Assert.Contains("<1>", Words(Draw(figure)));
    }

    [Fact]
    public void The_same_figure_is_the_same_text_and_scripts_cannot_be_broken_out_of()
    {
        Figure Make() => Figure.Line([1, 2], "</script><!--<script>").Title("</script>");

        Assert.Equal(Make().ToHtml(), Make().ToHtml());
        Assert.Equal(2, Make().ToHtml().Split("</script>").Length - 1);
        Assert.DoesNotContain("<!--", Make().ToHtml());
    }

    [Fact]
    public void Still_figures_hold_no_script() =>
        Assert.DoesNotContain("<script", Gallery.Figures["line"].Still().ToHtml());

    [Fact]
    public void Figures_do_not_change()
    {
        var figure = Figure.Line([1, 2]);
        var before = figure.ToSvg();
        figure.Title("other").XLog().AddLine([1, 2], [3, 4]).Size(300, 200);

        Assert.Equal(before, figure.ToSvg());
    }

    [Fact]
    public void Wrong_input_is_named()
    {
        Check("line: there are no values", () => Figure.Line(Array.Empty<double>()));
        Check("line: 2 x values, but 1 y", () => Figure.Line([1, 2], [1]));
        Check("bar: 1 x values, but 2", () => Figure.Bar(["a"], [1, 2]));
        Check("[2, 2] takes 4 values, got 3", () => Figure.Heatmap([1, 2, 3], 2, 2));
        Check("from a smaller to a larger", () => Figure.Line([1]).XRange(2, 1));
        Check("heat maps and images stand alone", () => Figure.Line([1]).Add(Figure.Heatmap(new[,] { { 1 } })));
        Check("at least one figure", () => Figure.Row());
        Check("there are none", () => Figure.Frames([]));
        Check("2 of them, but 1 labels", () => Figure.Frames([Figure.Line([1]), Figure.Line([1])], ["a"]));
        Check("frames of its own", () => Figure.Frames([Figure.Frames([Figure.Line([1])])]));

        static void Check(string message, Func<object> act) =>
            Assert.Contains(message, Assert.ThrowsAny<ArgumentException>(act).Message);
    }

    [Fact]
    public void Constant_tiny_and_huge_values_have_ticks()
    {
        foreach (var value in new[] { 0, 1, -5, 1e-12, 1e300, 123456789 })
            Assert.Contains(Words(Draw(Figure.Line([value, value]))), word => word.Any(char.IsDigit));
        Assert.Contains("10k", Words(Draw(Figure.Line([0, 10_000]))));
        Assert.Contains("2×10⁻⁵", Words(Draw(Figure.Line([0, 2e-5]))));
    }
}
