using System.Text;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Plotly.NET.CSharp;
using GenericChart = Plotly.NET.GenericChart;
using Gallery = MmDit.Show.Tests.Gallery;

namespace MmDit.Plotly.Tests;

/// <summary>What a reader sees of a chart where no script runs.</summary>
public class StillTests
{
    const string First = "rgba(99, 110, 250, 1.0)";        // of the colours in Plotly.NET's template
    static readonly XNamespace svg = "http://www.w3.org/2000/svg";

    static XElement Still(GenericChart chart) => Still(chart.ToFigure().ToHtml());

    static XElement Still(string html)
    {
        const string start = "data:image/svg+xml;base64,";
        var data = html[(html.IndexOf(start, StringComparison.Ordinal) + start.Length)..].Split('"')[0];
        return XElement.Parse(Encoding.UTF8.GetString(Convert.FromBase64String(data)));
    }

    static IEnumerable<string> Words(XElement still) => still.Descendants(svg + "text").Select(text => text.Value);

    static XElement[] Drawn(XElement still, string colour) =>
        [.. still.Descendants(svg + "path").Where(path => (string?)path.Attribute("stroke") == colour)];

    static IEnumerable<int> Lines(XElement still) => still.Descendants(svg + "path").Select(Corners).Order();

    static int Corners(XElement path) => path.Attribute("d")!.Value.Count(letter => letter is 'M' or 'L');

    static Pixels Image(XElement still)
    {
        var source = still.Descendants(svg + "image").First().Attribute("href")!.Value;
        return Pixels.Decode(Convert.FromBase64String(source.Split(',')[1]));
    }

    [Fact]
    public void A_line_has_all_its_points_in_its_own_colour_with_its_titles()
    {
        var still = Still(ChartGallery.Of("line"));

        Assert.Equal(60, Drawn(still, First).Max(Corners));
        Assert.All(["Two waves", "sine", "cosine", "x", "height"], word => Assert.Contains(word, Words(still)));
    }

    [Fact]
    public void Dots_are_dots() =>
        Assert.Equal(200, Drawn(Still(ChartGallery.Of("point")), First).Max(Corners));

    [Fact]
    public void The_first_row_of_a_heat_map_is_at_the_bottom_as_plotly_has_it_and_the_colours_are_its_own()
    {
        var still = Still(Chart.Heatmap<double, int, int, string>(zData: [[0, 0], [1, double.NaN], [1, 1]]));
        var pixels = Image(still);

        Assert.Equal((0x0d, 0x08, 0x87), (pixels[2, 0, 0], pixels[2, 0, 1], pixels[2, 0, 2]));
        Assert.Equal((0xf0, 0xf9, 0x21), (pixels[0, 0, 0], pixels[0, 0, 1], pixels[0, 0, 2]));
        Assert.Equal((216, 216, 216), (pixels[1, 1, 0], pixels[1, 1, 1], pixels[1, 1, 2]));
        string[] rows = [.. Words(still).Where(word => word is "0" or "1" or "2").Take(3)];
        Assert.Equal(["2", "1", "0"], rows);
    }

    [Fact]
    public void Bars_stand_over_their_names() =>
        Assert.All(["DiT", "U-Net", "MM-DiT"], name => Assert.Contains(name, Words(Still(ChartGallery.Of("bar")))));

    [Fact]
    public void A_surface_is_drawn_cell_by_cell_from_the_back_to_the_front()
    {
        var still = Still(Chart.Surface<double, int, int, string>(zData: [[0, 0, 0], [0, 9, 0], [0, 0, 0]]));

        var cells = still.Descendants(svg + "path").Where(path => path.Attribute("d")!.Value.EndsWith('z')).ToArray();
        Assert.Equal(4, cells.Length);
        Assert.All(cells, cell => Assert.Equal(4, Corners(cell)));
        var heights = cells.Select(cell => Points(cell).Average(place => place.Y)).ToArray();
        Assert.True(heights[0] < heights[^1]);                // what is far stands higher in the picture
        var peak = Points(cells[0]).MinBy(place => place.Y);
        Assert.All(cells, cell => Assert.Contains(peak, Points(cell)));

        static (double X, double Y)[] Points(XElement path) => [.. path.Attribute("d")!.Value[1..^1].Split('L')
            .Select(place => place.Split(' ').Select(double.Parse).ToArray()).Select(place => (place[0], place[1]))];
    }

    [Fact]
    public void Big_surfaces_are_thinned_and_gaps_left_out()
    {
        var z = Enumerable.Range(0, 300).Select(i =>
            Enumerable.Range(0, 200).Select(j => i == 0 ? double.NaN : i * j).ToArray());

        var cells = Still(Chart.Surface<double, int, int, string>(zData: z)).Descendants(svg + "path")
            .Count(path => path.Attribute("d")!.Value.EndsWith('z'));

        Assert.Equal(39 * 40, cells);
    }

    [Fact]
    public void A_helix_is_line_and_dots_and_says_what_turns_it()
    {
        var still = Still(ChartGallery.Of("scatter3d"));

        Assert.Equal(60 + 59, Drawn(still, First).Length);
        Assert.All(["x", "y", "z", "Charts.Offline3D turns it"], word => Assert.Contains(word, Words(still)));
    }

    [Fact]
    public void What_the_kit_cannot_paint_is_named_on_a_card()
    {
        Assert.Contains("Chart: box", Words(Still(ChartGallery.Of("box"))));
        Assert.Contains("Charts.Offline draws it", Words(Still(ChartGallery.Of("box"))));
    }

    static GenericChart Stacked() => Chart.StackedColumn<int, string, string>(values: [1], Keys: new[] { "a" });

    public static TheoryData<string, GenericChart> Others => new()
    {
        { "stacked bars", Chart.Combine([Stacked(), Stacked()]) },
        { "bars that lie", Chart.Bar<int, string, string>(values: [1, 2], Keys: new[] { "a", "b" }) },
        { "dates", Chart.Line<DateTime, int, string>(x: [new(2024, 1, 1), new(2024, 3, 1)], y: [1, 2]) },
        { "a grid of rows", Chart.Grid([ChartGallery.Of("line"), ChartGallery.Of("point")], 2, 1) },
    };

    [Theory, MemberData(nameof(Others))]
    public void What_a_figure_would_draw_wrongly_is_a_card(string what, GenericChart chart)
    {
        Assert.NotEmpty(what);
        Assert.Contains("Charts.Offline draws it", Words(Still(chart)));
    }

    [Fact]
    public void Charts_side_by_side_stay_side_by_side()
    {
        var still = Still(Chart.Grid([ChartGallery.Of("line"), ChartGallery.Of("histogram")], 1, 2));

        Assert.DoesNotContain("Charts.Offline draws it", Words(still));
        Assert.Contains("sine", Words(still));
    }

    [Theory]
    [InlineData("line"), InlineData("log"), InlineData("many"), InlineData("scatter"), InlineData("bar")]
    [InlineData("names"), InlineData("histogram"), InlineData("gaps"), InlineData("heatmap"), InlineData("small")]
    [InlineData("diverging"), InlineData("row"), InlineData("image")]
    public void A_figure_looks_the_same_after_being_a_chart(string name)
    {
        var (before, after) = (Still(Gallery.Figures[name].ToHtml()), Still(Gallery.Figures[name].ToChart()));

        Assert.Equal(Words(before).Order(), Words(after).Order());
        Assert.Equal(Lines(before), Lines(after));
        Assert.Equal(before.Descendants(svg + "image").Count(), after.Descendants(svg + "image").Count());
    }

    [Theory]
    [InlineData("red' onload='alert(1)")]
    [InlineData("url(#a)")]
    public void A_colour_cannot_be_more_than_a_colour(string colour)
    {
        var chart = Chart.Line<int, int, string>(x: [1, 2], y: [1, 2]);
        ((DynamicObj.DynamicObj)GenericChart.getTraces(chart)[0].GetPropertyValue("line")).SetProperty("color", colour);

        Assert.DoesNotContain(colour, Still(chart).ToString());
    }
}
