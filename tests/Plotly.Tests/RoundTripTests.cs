using System.Text.Json.Nodes;
using Plotly.NET.CSharp;
using ChartFigure = Plotly.NET.Figure;
using Frame = Plotly.NET.Frame;
using GenericChart = Plotly.NET.GenericChart;
using Note = Plotly.NET.LayoutObjects.Annotation;
using Styled = Plotly.NET.Chart;
using Gallery = MmDit.Show.Tests.Gallery;

namespace MmDit.Plotly.Tests;

/// <summary>Nothing of a figure or chart is lost on the way over the bridge, in either direction.</summary>
public class RoundTripTests
{
    public static TheoryData<string> Figures => [.. Gallery.Figures.Keys];
    public static TheoryData<string> Kinds => [.. ChartGallery.Kinds];

    static void Same(string expected, string actual) => Assert.True(
        JsonNode.DeepEquals(JsonNode.Parse(expected), JsonNode.Parse(actual)), $"expected {expected}\ngot {actual}");

    [Theory, MemberData(nameof(Figures))]
    public void A_figure_is_the_same_after_being_a_chart(string name)
    {
        var figure = Gallery.Figures[name];

        Same(figure.ToJson(), figure.ToChart().ToFigure().ToJson());
    }

    [Theory, MemberData(nameof(Figures))]
    public void A_chart_made_of_a_figure_has_its_data_layout_and_config(string name)
    {
        var figure = JsonNode.Parse(Gallery.Figures[name].ToJson())!.AsObject();
        figure.Remove("frames");

        Same(figure.ToJsonString(), GenericChart.toJson(Gallery.Figures[name].ToChart()));
    }

    [Theory, MemberData(nameof(Kinds))]
    public void A_chart_is_the_same_after_being_a_figure(string kind)
    {
        var chart = ChartGallery.Of(kind);

        Same(GenericChart.toJson(chart), GenericChart.toJson(chart.ToFigure().ToChart()));
        Same(chart.ToFigure().ToJson(), chart.ToFigure().ToChart().ToFigure().ToJson());
    }

    [Theory, MemberData(nameof(Kinds))]
    public void A_figure_made_of_a_chart_has_its_data_layout_and_config(string kind)
    {
        var figure = JsonNode.Parse(ChartGallery.Of(kind).ToFigure().ToJson())!.AsObject();
        var frames = figure["frames"]!.AsArray();
        figure.Remove("frames");

        Same(GenericChart.toJson(ChartGallery.Of(kind)), figure.ToJsonString());
        Assert.Equal(kind == "frames" ? 8 : 0, frames.Count);
    }

    [Fact]
    public void Frames_stay_with_a_chart_that_is_styled_and_combined()
    {
        var moving = ChartGallery.Of("frames");
        var styled = Chart.Combine([moving.WithSize(300, 200), ChartGallery.Of("line")]);

        var frames = JsonNode.Parse(styled.ToFigure().ToJson())!["frames"]!.AsArray();

        Assert.Equal(["shift 0", "shift 7"], [(string)frames[0]!["name"]!, (string)frames[7]!["name"]!]);
        Assert.Equal(Math.Sin(3.5), (double)frames[7]!["data"]![0]!["y"]![0]!, 9);
    }

    [Fact]
    public void A_chart_that_is_given_frames_is_another_chart()
    {
        var chart = ChartGallery.Of("line");

        Assert.Contains("\"only\"", chart.WithFrames(("only", ChartGallery.Of("point"))).ToFigure().ToJson());
        Assert.DoesNotContain("\"only\"", chart.ToFigure().ToJson());
        Assert.DoesNotContain("\"only\"", ChartGallery.Of("line").ToFigure().ToJson());
    }

    [Fact]
    public void Plotly_NETs_own_figure_keeps_its_frames()
    {
        Frame frame = new();
        frame.SetProperty("name", "only");
        ChartFigure figure = new(GenericChart.getTraces(ChartGallery.Of("line")), new(), [frame]);

        Assert.Equal("only", (string?)JsonNode.Parse(figure.ToFigure().ToJson())!["frames"]![0]!["name"]);
    }

    [Fact]
    public void A_bridged_figure_keeps_what_styling_does_not_name()
    {
        var figure = Figure.Line([1, 10], [1.0, 2], "a").Title("kept").XLog();
        var chart = figure.ToChart().WithXAxisStyle<double, double, string>(TitleText: "new")
            .WithTraceInfo(Name: "b");
        Note note = new();
        note.SetProperty("text", "mine");

        var json = JsonNode.Parse(Styled.withAnnotation(note, null).Invoke(chart).ToFigure().ToJson())!;

        var (before, axis) = (JsonNode.Parse(figure.ToJson())!["layout"]!, json["layout"]!["xaxis"]!);
        Assert.Equal(("log", "new"), ((string?)axis["type"], (string?)axis["title"]!["text"]));
        Assert.Equal("b", (string?)json["data"]![0]!["name"]);
        Assert.True(JsonNode.DeepEquals(before["xaxis"]!["domain"], axis["domain"]));
        Assert.Equal(["<b>kept</b>", "mine"],
            json["layout"]!["annotations"]!.AsArray().Select(text => (string)text!["text"]!).Order());
    }
}
