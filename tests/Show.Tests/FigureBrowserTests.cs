using System.Text.Json;
using Microsoft.Playwright;

namespace MmDit.Show.Tests;

[Collection("browser")]
public class FigureBrowserTests(BrowserFixture fixture)
{
    static readonly string library = PlotlyLibrary.Once.ToHtml();
    static readonly string line = Gallery.Figures["line"].ToHtml();
    static readonly string frames = Gallery.Figures["frames"].ToHtml();

    Task<OpenPage> Open(string html, bool scripts = true, int width = 1000) =>
        fixture.Browser.OpenAsync(html, scripts, width);

    static async Task IsUpgraded(OpenPage open, int plots)
    {
        await Assertions.Expect(open.Page.Locator(".js-plotly-plot .main-svg").First).ToBeVisibleAsync();
        await Assertions.Expect(open.Page.Locator(".js-plotly-plot")).ToHaveCountAsync(plots);
        await Assertions.Expect(open.Page.Locator(".kit-fig img:visible")).ToHaveCountAsync(0);
        Assert.Empty(open.Requests);
        Assert.Empty(open.Errors);
    }

    /// <summary>How many pixels of a screenshot have one of the colours of series.</summary>
    static int Count(Pixels shot, int series)
    {
        var (colour, count) = (Convert.FromHexString(Palette.Series[series][1..]), 0);
        for (var y = 0; y < shot.Height; y++)
            for (var x = 0; x < shot.Width; x++)
                if (shot[y, x, 0] == colour[0] && shot[y, x, 1] == colour[1] && shot[y, x, 2] == colour[2]) count++;
        return count;
    }

    static async Task<Pixels> Shot(ILocator what) => Pixels.Decode(await what.ScreenshotAsync());

    static Task<string?> Source(OpenPage open) => open.Page.Locator(".kit-fig img").First.GetAttributeAsync("src");

    [Fact]
    public async Task Every_figure_is_drawn_with_and_without_the_library_and_asks_for_nothing()
    {
        var all = string.Join("\n", Gallery.Figures.Values.Select(figure => figure.ToHtml()));
        await using var still = await Open(all);
        await using var lively = await Open(all + library);

        var images = await still.Page.EvalOnSelectorAllAsync<bool[]>(".kit-fig img",
            "all => all.map(i => i.complete && i.naturalWidth > 100)");
        Assert.Equal(Gallery.Figures.Count, images.Length);
        Assert.All(images, Assert.True);
        // pictures stay
        await Assertions.Expect(lively.Page.Locator(".js-plotly-plot")).ToHaveCountAsync(Gallery.Figures.Count - 2);
        foreach (var open in new[] { still, lively })
        {
            Assert.Empty(open.Requests);
            Assert.Empty(open.Errors);
        }
        foreach (var (name, open) in new[] { ("still", still), ("lively", lively) })
            await Shots.Take(open, ".kit-fig", Gallery.Figures.Keys.Select(key => $"{key}-{name}"));
    }

    [Fact]
    public async Task Still_pictures_are_visible_without_scripts()
    {
        await using var open = await Open(line + frames + library, scripts: false);

        Assert.True(Count(await Shot(open.Page.Locator("img").First), 0) > 300);
        Assert.True(Count(await Shot(open.Page.Locator("img").Nth(1)), 0) > 100);
        Assert.Empty(open.Requests);
    }

    [Fact]
    public async Task Plotly_draws_the_same_picture_in_the_same_place()
    {
        await using var still = await Open(line);
        await using var lively = await Open(line + library);
        await IsUpgraded(lively, 1);
        await lively.Page.WaitForTimeoutAsync(200);

        var (a, b) = (await Shot(still.Page.Locator(".kit-fig")), await Shot(lively.Page.Locator(".kit-fig")));
        for (var series = 0; series < 2; series++)
        {
            var (before, after) = (Centre(a, series), Centre(b, series));
            Assert.InRange(before.X - after.X, -4, 4);
            Assert.InRange(before.Y - after.Y, -4, 4);
        }

        static (double X, double Y) Centre(Pixels shot, int series)
        {
            var colour = Convert.FromHexString(Palette.Series[series][1..]);
            var at = from y in Enumerable.Range(0, shot.Height) from x in Enumerable.Range(0, shot.Width)
                     where shot[y, x, 0] == colour[0] && shot[y, x, 1] == colour[1] && shot[y, x, 2] == colour[2]
                         select (x, y);
            return (at.Average(p => p.x), at.Average(p => p.y));
        }
    }

    [Fact]
    public async Task Figures_upgrade_whether_the_library_comes_before_after_or_twice()
    {
        foreach (var html in new[] { library + line + frames, line + frames + library, library + line + library + frames
            + library })
        {
            await using var open = await Open(html);
            await IsUpgraded(open, 2);
        }
    }

    [Fact]
    public async Task A_figure_shown_twice_works_twice()
    {
        await using var still = await Open(frames + frames);
        await using var lively = await Open(line + library + line);

        await IsUpgraded(lively, 2);
        await Assertions.Expect(still.Page.GetByRole(AriaRole.Slider)).ToHaveCountAsync(2);
        await still.Page.GetByRole(AriaRole.Slider).Nth(1).FillAsync("3");
        await Assertions.Expect(still.Page.Locator("output").Nth(0)).ToHaveTextAsync("step 1100");
        await Assertions.Expect(still.Page.Locator("output").Nth(1)).ToHaveTextAsync("step 300");
    }

    [Fact]
    public async Task Module_loaders_of_the_page_neither_see_the_library_nor_are_touched()
    {
        const string loaders = "<script>window.calls=0;window.define=function(){calls++};define.amd={};"
            + "window.require=function(){calls++};"
            + "window.module={exports:{}};window.exports=module.exports;window.Plotly='mine'</script>";
        await using var open = await Open(loaders + line + library);

        await IsUpgraded(open, 1);
        Assert.True(await open.Page.EvaluateAsync<bool>(
            "calls===0 && !!define.amd && Object.keys(module.exports).length===0 && Plotly==='mine' && " +
            "!window.moduleName"));
    }

    [Theory, InlineData(false), InlineData(true)]
    public async Task Outputs_put_in_by_a_front_end_and_run_again_work(bool beforeAttached)
    {
        // As JupyterLab and VS Code do: markup first, then every script made anew, maybe before it is in the page.
        const string put = """
            ([html, early]) => {
              const cell = document.getElementById('cell'), output = document.createElement('div');
              output.innerHTML = html;
              cell.replaceChildren();
              if (!early) cell.append(output);
              for (const old of output.querySelectorAll('script')) {
                const script = document.createElement('script');
                for (const { name, value } of old.attributes) script.setAttribute(name, value);
                script.text = old.text;
                if (early && !old.type) { document.head.append(script); script.remove(); } else old.replaceWith(script);
              }
              if (early) setTimeout(() => cell.append(output), 300);
            }
            """;
        await using var open = await Open("<div id=cell></div><div id=late></div>");

        await open.Page.EvaluateAsync(put, new object[] { line + library, beforeAttached });
        await IsUpgraded(open, 1);
        await open.Page.EvaluateAsync(put, new object[] { line, beforeAttached });
        await IsUpgraded(open, 1);
    }

    [Theory, InlineData(""), InlineData("with plotly")]
    public async Task The_slider_moves_the_frames_by_mouse_keys_and_play(string plotly)
    {
        await using var open = await Open(frames + (plotly == "" ? "" : library));
        if (plotly != "") await IsUpgraded(open, 1);
        var slider = open.Page.GetByRole(AriaRole.Slider);
        var label = open.Page.Locator("output");
        await Assertions.Expect(label).ToHaveTextAsync("step 1100");
        var last = await Shot(open.Page.Locator(".kit-fig"));

        await slider.FillAsync("0");
        await Assertions.Expect(label).ToHaveTextAsync("step 0");
        await open.Page.WaitForTimeoutAsync(200);
        var first = await Shot(open.Page.Locator(".kit-fig"));
        Assert.True(Count(first, 0) < Count(last, 0));      // the curve so far is short

        await slider.FocusAsync();
        await open.Page.Keyboard.PressAsync("ArrowRight");
        await Assertions.Expect(label).ToHaveTextAsync("step 100");

        await open.Page.GetByRole(AriaRole.Button, new() { Name = "play" }).ClickAsync();
        await Assertions.Expect(label).ToHaveTextAsync("step 1100", new() { Timeout = 15_000 });
        await Assertions.Expect(open.Page.GetByRole(AriaRole.Button, new() { Name = "play" })).ToBeVisibleAsync();
        Assert.Empty(open.Errors);
    }

    [Fact]
    public async Task Film_frames_are_the_pictures_they_were()
    {
        await using var open = await Open(Gallery.Figures["film"].ToHtml());
        await open.Page.GetByRole(AriaRole.Slider).FillAsync("0");

        var svg = Uri.UnescapeDataString((await Source(open))!.Split(',', 2)[1]);

        Assert.Equal(Drawing(Figure.Image(Gallery.Picture(1)).ToSvg()), Drawing(svg));

        static string Drawing(string whole) => whole[whole.IndexOf("<rect", StringComparison.Ordinal)..];
    }

    [Fact]
    public async Task Narrow_pages_get_narrow_figures()
    {
        await using var open = await Open(line + library, width: 420);
        await IsUpgraded(open, 1);

        Assert.True(await open.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= 420"));
    }
}
