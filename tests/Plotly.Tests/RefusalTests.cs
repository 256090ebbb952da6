using Plotly.NET.CSharp;
using GenericChart = Plotly.NET.GenericChart;

namespace MmDit.Plotly.Tests;

/// <summary>What cannot be drawn without a network is refused by name.</summary>
public class RefusalTests
{
    static string Refused(GenericChart chart) => Assert.Throws<NotSupportedException>(() => chart.ToFigure()).Message;

    [Fact]
    public void A_map_names_itself_the_types_that_are_drawn_and_the_way_out()
    {
        var message = Refused(Chart.PointGeo<double, double, string>(longitudes: [1.0], latitudes: [2.0]));

        Assert.Matches("^A trace of type 'scattergeo' is not drawn offline, only scatter, .*, streamtube: make it "
            + @"one of these, or save the chart with Plotly\.NET's Chart\.saveHtml for a browser that has a network\.$",
            message);
    }

    [Fact]
    public void A_surface_and_a_heat_map_do_not_go_together() => Assert.StartsWith(
        "A trace of type 'heatmap' is not drawn offline beside one in 3-D, only scatter, scatter3d, surface, ",
        Refused(Chart.Combine([ChartGallery.Of("heatmap"), ChartGallery.Of("surface")])));

    [Fact]
    public void Frames_are_looked_at_too() => Assert.Contains("'pie'", Refused(
        ChartGallery.Of("surface").WithFrames(("one", Chart.Pie<int, string, string>(values: [1, 2])))));
}
