using System.Text.Json.Nodes;

namespace MmDit.Plotly.Tests;

/// <summary>Charts in cells of the kit's real kernel.</summary>
public class KernelTests
{
    const string Line = "Chart.Line<int, int, string>(x: new[] { 1, 2 }, y: new[] { 3, 4 }, Name: \"walk\")";
    const string Package = "#r \"nuget: Plotly.NET.CSharp, 0.14.0\"\n#r \"nuget: Plotly.NET, 6.0.0\"\n";

    static readonly string bridge =
        $"#r \"{Repo.File("lib", "Plotly", "bin", "Release", "net10.0", "MmDit.Plotly.dll")}\"\n";

    static JsonObject Shown(JupyterClient kernel, string code)
    {
        var answer = kernel.Run(code);
        Assert.True(answer.Status == "ok", answer.Status == "ok" ? "" : answer.Traceback);
        return answer.Result!;
    }

    static void IsOffline(JsonObject chart)
    {
        var html = (string?)chart["text/html"];
        Assert.StartsWith("<div class=\"kit-fig\"", html);
        Assert.Contains("<img src=\"data:image/svg+xml;base64,", html);
        Assert.DoesNotMatch("(?i)cdn|require|<script[^>]+src=", html);
        Assert.Equal("Figure: line \"walk\", 2 points, x 1 to 2, y 3 to 4", (string?)chart["text/plain"]);
    }

    [Fact]
    public void A_chart_at_the_end_of_a_cell_is_shown_once_a_cell_has_ended_in_the_library()
    {
        using var kernel = new JupyterClient().Ready();
        kernel.Run(Package + "using Plotly.NET.CSharp;");

        var before = Shown(kernel, Line);
        var library = Shown(kernel, bridge + "using MmDit.Plotly;\nCharts.Offline");
        var after = Shown(kernel, $"var chart = {Line}; chart");

        Assert.Contains(
            "MmDit.Plotly.dll shows charts of Plotly.NET once a cell has ended in MmDit.Plotly.Charts.Offline",
            (string?)before["text/html"]);
        Assert.DoesNotContain("cannot be shown", (string?)before["text/html"]);
        Assert.Contains("data-kit-plotly=", (string?)library["text/html"]);
        IsOffline(after);
        IsOffline(kernel.Run("display(chart)").Of("display_data").Single().Content["data"]!.AsObject());
        IsOffline(Shown(kernel, "Plotly.NET.GenericChart.toFigure(chart)"));
        Assert.StartsWith("<div class=\"kit-fig\"",
            (string?)Shown(kernel, "MmDit.Show.Figure.Line(new[] { 1, 2 }).ToChart()")["text/html"]);
        Assert.Contains("A trace of type 'scattergeo' is not drawn offline", (string?)Shown(kernel,
            "Chart.PointGeo<double, double, string>(longitudes: new[] { 1.0 }, latitudes: " +
            "new[] { 1.0 })")["text/plain"]);
    }

    [Fact]
    public void The_bridge_may_come_first_and_brings_Plotly_NET_itself()
    {
        using var kernel = new JupyterClient().Ready();
        kernel.Run(bridge + "MmDit.Plotly.Charts.Offline3D");

        Assert.Equal("ok", kernel.Run("Plotly.NET.GenericChart.getTraces(MmDit.Plotly.Charts.ToChart("
            + "MmDit.Show.Figure.Line(new[] { 1, 2 })))").Status);
        IsOffline(Shown(kernel, Package + "using Plotly.NET.CSharp;\n" + Line));
    }

    [Fact]
    public void The_package_that_notebooks_for_NET_Interactive_name_stands_in_nobodys_way()
    {
        using var kernel = new JupyterClient().Ready();
        kernel.Run("#r \"nuget: Plotly.NET.Interactive, 6.0.0\"");

        Assert.Equal("<b>1.2</b>", (string?)Shown(kernel, "using Microsoft.DotNet.Interactive.Formatting;\n"
            + "Formatter.Register<Version>(version => $\"<b>{version}</b>\", \"text/html\");\n" +
            "new Version(1, 2)")["text/html"]);
        kernel.Run(bridge + "MmDit.Plotly.Charts.Offline");
        IsOffline(Shown(kernel, Package + "using Plotly.NET.CSharp;\n" + Line));
    }
}
