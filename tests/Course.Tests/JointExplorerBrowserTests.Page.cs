using System.Diagnostics;
using MmDit.Course.Views;
using MmDit.Show;
using Microsoft.Playwright;

namespace MmDit.Course.Tests;

// The explorer as a part of a page: its looks, its size, without scripts.
public sealed partial class JointExplorerBrowserTests
{
    [Fact] public async Task It_fits_a_phone_and_has_the_page_s_colours()
    {
        foreach (var (width, dark) in new[] { (390, false), (390, true), (1200, false), (1200, true) })
        {
            var html = $"<!doctype html><html><meta charset=utf-8><style>{File.ReadAllText(Repo.File("lib", "Runner",
                "Assets", "page.css"))}</style><body><main><div class=out>{fixture.Html}</div></main></body></html>";
            await using var open = await fixture.Browser.OpenAsync(html, width: width, dark: dark);
            await Assertions.Expect(open.Page.Locator("[data-chosen]")).ToHaveCountAsync(1);
            await Patch(open, 27);
            Assert.Equal(width, await open.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
            Assert.Equal(0, await open.Page.EvaluateAsync<int>("[...document.querySelectorAll('.kit-joint *')].filter("
                + "e => e.getBoundingClientRect().right > innerWidth).length"));
            var ink = await open.Page.EvaluateAsync<string>(
                "getComputedStyle(document.querySelector('.kit-joint')).color");
            Assert.Equal(dark ? "rgb(220, 221, 224)" : "rgb(36, 38, 43)", ink);
            if (Environment.GetEnvironmentVariable("MMDIT_SHOTS") is { } folder)
                await open.Page.ScreenshotAsync(new()
                    { Path = Path.Combine(folder, $"joint-{width}-{(dark ? "dark" : "light")}.png"), FullPage = true });
        }
    }

    [Fact] public async Task Without_scripts_it_stands_still_with_a_map_for_each_word()
    {
        await using var open = await fixture.Browser.OpenAsync(fixture.Html, scripts: false);
        var image = open.Page.Locator("img");
        Assert.Contains("9 words (a red circle left of a blue square .)", await image.GetAttributeAsync("alt"));

        var shot = Pixels.Decode(await image.ScreenshotAsync());
        var colours = new HashSet<(byte, byte, byte)>();
        for (var y = 0; y < shot.Height; y++)
            for (var x = 0; x < shot.Width; x++) colours.Add((shot[y, x, 0], shot[y, x, 1], shot[y, x, 2]));
        foreach (var unit in new[] { 0.0, 1 }) Assert.Contains(Colormap.Sequential.At(unit), colours);
        Assert.True(colours.Count > 300, $"{colours.Count} colours");
    }

    [Fact] public async Task One_output_shown_twice_lives_twice()
    {
        await using var open = await fixture.Browser.OpenAsync(fixture.Html + fixture.Html);
        await Assertions.Expect(open.Page.Locator("[data-chosen]")).ToHaveCountAsync(2);
        await open.Page.Locator(".kit-widget").Nth(1).Locator(".words button").Nth(5).ClickAsync();
        await Assertions.Expect(open.Page.Locator("[data-chosen='5']")).ToHaveCountAsync(1);
        Assert.Empty(open.Errors);
    }

    [Fact] public async Task Six_blocks_and_eight_steps_take_less_than_two_megabytes()
    {
        using JointRun large = new(depth: 6);
        var html = new JointAttentionExplorer(large.Tape, steps: 8).ToHtml();
        Assert.InRange(html.Length, 500_000, 2_000_000);

        var watch = Stopwatch.StartNew();
        await using var open = await fixture.Browser.OpenAsync(html);
        await Assertions.Expect(open.Page.Locator("[data-chosen]")).ToHaveCountAsync(1);
        log.WriteLine($"{html.Length / 1e6:f2} MB, alive after {watch.ElapsedMilliseconds} ms with a fresh context");
        Assert.Empty(open.Requests);
        Assert.Empty(open.Errors);
    }
}
