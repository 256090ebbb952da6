using Plotly.NET.CSharp;
using static Plotly.NET.StyleParam;
using GenericChart = Plotly.NET.GenericChart;
using Styled = Plotly.NET.Chart;

namespace MmDit.Plotly.Tests;

/// <summary>Charts of Plotly.NET through its C# layer, always new ones: styling changes a chart itself.</summary>
static class ChartGallery
{
    static readonly double[] steps = [.. Enumerable.Range(0, 60).Select(i => i / 10.0)];
    static readonly double[][] hill = [.. Enumerable.Range(0, 25).Select(i =>
        Enumerable.Range(0, 30).Select(j => Math.Sin(i / 4.0) * Math.Cos(j / 5.0)).ToArray())];

    public static string[] Kinds { get; } =
        ["line", "point", "heatmap", "histogram", "bar", "contour", "scatter3d", "surface", "box", "frames"];

    public static GenericChart Of(string kind) => kind switch
    {
        "line" => Titled(Chart.Combine([Wave(0, "sine"), Wave(1.57, "cosine")]), "Two waves")
            .WithXAxisStyle<double, double, string>(TitleText: "x")
            .WithYAxisStyle<double, double, string>(TitleText: "height"),
        "point" => Chart.Point<double, double, string>(x: Normal(200), y: Normal(200).Reverse(), Name: "dots"),
        "heatmap" => Titled(Chart.Heatmap<double, int, int, string>(zData: hill), "A heat map"),
        "histogram" => Titled(Chart.Histogram<double, double, string>(X: Normal(2000)), "A histogram"),
        "bar" => Chart.Column<double, string, string>(values: [3, 1, 2], Keys: new[] { "DiT", "U-Net", "MM-DiT" }),
        "contour" => Chart.Contour<double, int, int, string>(zData: hill),
        "scatter3d" => Chart.Scatter3D<double, double, double, string>(x: steps.Select(Math.Cos),
            y: steps.Select(Math.Sin), z: steps, mode: Mode.Lines_Markers, Name: "helix"),
        "surface" => Titled(Chart.Surface<double, double, double, string>(zData: hill), "A surface"),
        "box" => Chart.BoxPlot<double, double, string>(X: Normal(100)),
        "frames" => Titled(Wave(0, "wave"), "A wave that moves")
            .WithFrames(Enumerable.Range(0, 8).Select(i => ($"shift {i}", Wave(i / 2.0, "wave")))),
        _ => throw new ArgumentException($"there is no chart '{kind}'"),
    };

    public static GenericChart Titled(GenericChart chart, string title) => Styled.withTitle(title, null).Invoke(chart);

    static GenericChart Wave(double shift, string name) =>
        Chart.Line<double, double, string>(x: steps, y: steps.Select(x => Math.Sin(x + shift)), Name: name);

    static double[] Normal(int count)
    {
        Random random = new(3);
        return [.. Enumerable.Range(0, count).Select(_ => Enumerable.Range(0, 12).Sum(_ => random.NextDouble()) - 6)];
    }
}
