using MmDit.Show;

namespace MmDit.Notebooks.Tests;

/// <summary>A lesson's page as a reader sees it: every figure in light and in dark,
/// nothing wider than the window.</summary>
static class PageLooks
{
    public static async Task AreRightAsync(string file)
    {
        await using var browser = await Browser.StartAsync();
        foreach (var width in (int[])[390, 1200])
        {
            await using OpenPage light = await Open(browser, file, width, dark: false),
                dark = await Open(browser, file, width, dark: true);
            foreach (var open in (OpenPage[])[light, dark])
            {
                Assert.Empty(open.Requests);
                Assert.Empty(open.Errors);
                Assert.Equal(width, await open.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
                Assert.Empty(await open.Page.EvaluateAsync<string[]>(
                    "[...document.querySelectorAll('.kit-fig')].filter(f => f.parentElement.scrollWidth > " +
                    "f.parentElement.clientWidth)" +
                    ".map(f => `a figure of ${f.parentElement.scrollWidth} pixels in " +
                    "${f.parentElement.clientWidth}`)"));
            }
            var (figures, others) = (light.Page.Locator(".js-plotly-plot"), dark.Page.Locator(".js-plotly-plot"));
            Assert.Equal(await figures.CountAsync(), await others.CountAsync());
            for (var i = 0; i < await figures.CountAsync(); i++)
            {
                var (seen, also) = (Colourful(await figures.Nth(i).ScreenshotAsync()),
                    Colourful(await others.Nth(i).ScreenshotAsync()));
                Assert.True(seen > 50,
                    $"{Path.GetFileName(file)}, figure {i}, {width} wide: {seen} coloured pixels in light");
                Assert.InRange(also, seen * 0.8, seen * 1.2);
            }
        }
    }

    static async Task<OpenPage> Open(Browser browser, string file, int width, bool dark)
    {
        var open = await browser.OpenAsync(new Uri(file), width: width, dark: dark);
        await open.Page.WaitForFunctionAsync(
            "document.querySelectorAll('.js-plotly-plot .main-svg').length >= 3 * " +
            "document.querySelectorAll('script[data-kit-spec]').length");
        return open;
    }

    /// <summary>Pixels that are neither grey, black nor white: lines, bars and cells of figures.</summary>
    static int Colourful(byte[] png)
    {
        var (shot, count) = (Pixels.Decode(png), 0);
        for (var y = 0; y < shot.Height; y++)
            for (var x = 0; x < shot.Width; x++)
            {
                byte[] pixel = [shot[y, x, 0], shot[y, x, 1], shot[y, x, 2]];
                if (pixel.Max() - pixel.Min() > 40) count++;
            }
        return count;
    }
}
