using System.Text.Json.Nodes;
using Microsoft.Playwright;
using MmDit.Show.Tests;

namespace MmDit.Plotly.Tests;

/// <summary>Charts of Plotly.NET in a real Chromium that has no network.</summary>
[Collection("browser")]
public class ChartBrowserTests(BrowserFixture fixture)
{
    static readonly string plane = Charts.Offline.ToHtml(), space = Charts.Offline3D.ToHtml();

    static string Html(string kind) => ChartGallery.Of(kind).ToFigure().ToHtml();

    static string On(string colour, string html) =>
        $"<!doctype html><html><meta charset=utf-8><body style='background:{colour}'>{html}</body></html>";

    static async Task IsLive(OpenPage open, int plots)
    {
        await Assertions.Expect(open.Page.Locator(".js-plotly-plot")).ToHaveCountAsync(plots);
        await Assertions.Expect(open.Page.Locator(".kit-fig img:visible")).ToHaveCountAsync(0);
        Assert.Empty(open.Requests);
        Assert.Empty(open.Errors);
    }

    /// <summary>What plotly.js made of the data, as plain arrays.</summary>
    static async Task<JsonArray> FullData(OpenPage open) => JsonNode.Parse(await open.Page.EvaluateAsync<string>("""
        () => {
          const plain = list => list && Array.from(list, item => typeof item === 'object' && item ? plain(item) : item);
          return JSON.stringify(document.querySelector('.js-plotly-plot')._fullData
            .map(({ type, name, x, y, z }) => ({ type, name, x: plain(x), y: plain(y), z: plain(z) })));
        }
        """))!.AsArray();

    /// <summary>How much of a picture is neither white nor grey.</summary>
    static async Task<double> Coloured(ILocator what)
    {
        var shot = Pixels.Decode(await what.ScreenshotAsync());
        var count = 0;
        for (var y = 0; y < shot.Height; y++)
            for (var x = 0; x < shot.Width; x++)
                if (Math.Abs(shot[y, x, 0] - shot[y, x, 1]) + Math.Abs(shot[y, x, 1] - shot[y, x, 2]) > 60) count++;
        return count / (double)(shot.Height * shot.Width);
    }

    [Theory]
    [InlineData("line", ".scatterlayer .trace", 2)]
    [InlineData("point", ".scatterlayer .point", 200)]
    [InlineData("heatmap", ".heatmaplayer image", 1)]
    [InlineData("histogram", ".barlayer .trace", 1)]
    [InlineData("bar", ".barlayer .point", 3)]
    [InlineData("contour", ".contourlayer .contour", 1)]
    [InlineData("box", ".boxlayer .trace", 1)]
    [InlineData("scatter3d", ".gl-container canvas", 1)]
    [InlineData("surface", ".gl-container canvas", 1)]
    public async Task What_is_drawn_has_the_data(string kind, string what, int count)
    {
        await using var open = await fixture.Browser.OpenAsync(Html(kind) + space);

        await IsLive(open, 1);
        await Assertions.Expect(open.Page.Locator(what)).ToHaveCountAsync(count);
        var expected = JsonNode.Parse(ChartGallery.Of(kind).ToFigure().ToJson())!["data"]!.AsArray();
        var drawn = await FullData(open);
        Assert.Equal(expected.Count, drawn.Count);
        foreach (var (trace, seen) in expected.Zip(drawn))
            foreach (var member in new[] { "type", "name", "x", "y", "z" }.Where(member => trace![member] is not null))
                Assert.True(JsonNode.DeepEquals(trace![member], seen![member]), $"{member}: {seen[member]}");
        Assert.InRange(await Coloured(open.Page.Locator(".kit-fig")), .001, .9);
    }

    [Fact]
    public async Task The_bins_of_a_still_histogram_are_those_of_plotly()
    {
        await using var open = await fixture.Browser.OpenAsync(Html("histogram") + plane);
        await IsLive(open, 1);

        var sizes = await open.Page.EvaluateAsync<double[]>(
            "() => document.querySelector('.js-plotly-plot').calcdata[0].map(bin => bin.s)");

        var still = ChartGallery.Of("histogram").ToFigure().ToString();
        Assert.Contains($"bars, {sizes.Length} of them, 0 to {sizes.Max()}", still);
    }

    [Fact]
    public async Task The_slider_and_the_button_move_the_frames()
    {
        await using var open = await fixture.Browser.OpenAsync(Html("frames") + plane);
        await IsLive(open, 1);
        const string start = "document.querySelector('.js-plotly-plot')._fullData[0].y[0]";
        Assert.Equal(0, await open.Page.EvaluateAsync<double>(start));

        var rail = (await open.Page.Locator(".slider-rail-touch-rect").BoundingBoxAsync())!;
        await open.Page.Mouse.ClickAsync(rail.X + rail.Width - 1, rail.Y + (rail.Height / 2));
        await open.Page.WaitForFunctionAsync($"() => Math.abs({start} - Math.sin(3.5)) < 1e-9");
        await open.Page.Mouse.ClickAsync(rail.X + 1, rail.Y + (rail.Height / 2));
        await open.Page.WaitForFunctionAsync($"() => {start} === 0");
        await open.Page.Locator(".updatemenu-button").ClickAsync();
        await open.Page.WaitForFunctionAsync($"() => Math.abs({start} - Math.sin(3.5)) < 1e-9");

        Assert.Empty(open.Errors);
    }

    [Fact]
    public async Task A_figure_with_frames_moves_as_a_chart_too()
    {
        var chart = Gallery.Figures["frames"].ToChart();
        await using var open = await fixture.Browser.OpenAsync(chart.ToFigure().ToHtml() + plane);
        await IsLive(open, 1);
        const string length = "document.querySelector('.js-plotly-plot')._fullData[1].y.length";
        Assert.Equal(295, await open.Page.EvaluateAsync<int>(length));

        var rail = (await open.Page.Locator(".slider-rail-touch-rect").BoundingBoxAsync())!;
        await open.Page.Mouse.ClickAsync(rail.X + 1, rail.Y + (rail.Height / 2));

        await open.Page.WaitForFunctionAsync($"() => {length} === 20");
        Assert.Empty(open.Errors);
    }

    [Fact]
    public async Task A_surface_can_be_turned()
    {
        await using var open = await fixture.Browser.OpenAsync(Html("surface") + space);
        await IsLive(open, 1);
        const string scene = "document.querySelector('.js-plotly-plot')._fullLayout.scene._scene";
        const string eye = $"JSON.stringify({scene}.getCamera().eye)";
        var before = await open.Page.EvaluateAsync<string>(eye);

        var box = (await open.Page.Locator(".gl-container").BoundingBoxAsync())!;
        await open.Page.Mouse.MoveAsync(box.X + 200, box.Y + 300);
        await open.Page.Mouse.DownAsync();
        await open.Page.Mouse.MoveAsync(box.X + 320, box.Y + 300, new() { Steps = 5 });
        await open.Page.Mouse.UpAsync();

        await open.Page.WaitForFunctionAsync($"before => {eye} !== before", before);
    }

    [Fact]
    public async Task A_chart_keeps_its_size_when_the_window_changes()
    {
        await using var open = await fixture.Browser.OpenAsync(Html("line") + plane);
        await IsLive(open, 1);

        await open.Page.SetViewportSizeAsync(700, 300);
        await open.Page.WaitForTimeoutAsync(500);

        Assert.Equal(600, (await open.Page.Locator(".main-svg").First.BoundingBoxAsync())!.Height);
    }

    [Theory, InlineData(false), InlineData(true)]
    public async Task Both_libraries_share_a_page_in_any_order(bool first)
    {
        var charts = Html("line") + Html("surface") + Gallery.Figures["line"].ToHtml() + Html("scatter3d");
        await using var open = await fixture.Browser.OpenAsync(first ? space + charts : charts + space);

        await IsLive(open, 4);
    }

    [Fact]
    public async Task A_chart_in_3D_without_its_library_stays_a_picture()
    {
        await using var open = await fixture.Browser.OpenAsync(Html("surface") + Html("line") + plane);

        await Assertions.Expect(open.Page.Locator(".js-plotly-plot")).ToHaveCountAsync(1);
        await Assertions.Expect(open.Page.Locator(".kit-fig img:visible")).ToHaveCountAsync(1);
        Assert.True(await Coloured(open.Page.Locator(".kit-fig").First) > .05);
        Assert.Empty(open.Errors);
    }

    [Fact]
    public async Task Without_scripts_every_chart_is_a_picture()
    {
        var all = string.Concat(ChartGallery.Kinds.Select(Html));
        await using var open = await fixture.Browser.OpenAsync(all + space, scripts: false);

        await Assertions.Expect(open.Page.Locator(".kit-fig img:visible")).ToHaveCountAsync(ChartGallery.Kinds.Length);
        foreach (var (i, kind) in ChartGallery.Kinds.Index().Where(kind => kind.Item != "box"))
            Assert.True(await Coloured(open.Page.Locator(".kit-fig").Nth(i)) > .001, kind);
    }

    [Fact]
    public void A_notebook_with_both_libraries_and_ten_charts_stays_under_two_megabytes() =>
        Assert.InRange(space.Length + ChartGallery.Kinds.Sum(kind => Html(kind).Length), 1, 2_000_000);

    [Theory, InlineData("light", "#ffffff"), InlineData("dark", "#111111")]
    public async Task Charts_are_cards_that_read_on_every_page(string scheme, string colour)
    {
        var all = string.Concat(ChartGallery.Kinds.Select(Html));
        await using var still = await fixture.Browser.OpenAsync(On(colour, all), dark: scheme == "dark");
        await using var live = await fixture.Browser.OpenAsync(On(colour, all + space), dark: scheme == "dark");
        await IsLive(live, ChartGallery.Kinds.Length);
        await live.Page.WaitForTimeoutAsync(1000);          // the last scene is still being painted

        foreach (var (name, open) in new[] { ("still", still), ("live", live) })
        {
            var shot = Pixels.Decode(await open.Page.Locator(".kit-fig").First.ScreenshotAsync());
            Assert.Equal((255, 255, 255), (shot[9, 9, 0], shot[9, 9, 1], shot[9, 9, 2]));
            await Shots.Take(open, "body", [$"charts-{name}-{scheme}"]);
            await Shots.Take(open, ".kit-fig", ChartGallery.Kinds.Select(kind => $"{kind}-{name}-{scheme}"));
        }
    }
}
