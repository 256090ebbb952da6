using Microsoft.Playwright;

namespace MmDit.Show.Tests;

/// <summary>One browser for all tests.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    public Browser Browser { get; private set; } = null!;

    public async Task InitializeAsync() => Browser = await Browser.StartAsync();

    public async Task DisposeAsync() => await Browser.DisposeAsync();
}

[CollectionDefinition("browser")]
public class BrowserCollection : ICollectionFixture<BrowserFixture>;

[Collection("browser")]
public class FigureBrowserTests(BrowserFixture fixture)
{
    static readonly string library = PlotlyLibrary.Once.ToHtml();
    static readonly Figure line = Gallery.Figures["line"];

    Task<OpenPage> Open(string html, bool scripts = true) => fixture.Browser.OpenAsync(html, scripts);

    [Fact]
    public async Task Every_figure_is_drawn_with_and_without_the_library_and_asks_for_nothing()
    {
        await using var still = await Open(string.Join("\n", Gallery.Figures.Values.Select(figure => figure.ToHtml())));
        await using var lively = await Open(string.Join("\n", Gallery.Figures.Values.Select(figure => figure.ToHtml())) + library);

        var images = await still.Page.EvalOnSelectorAllAsync<bool[]>(".kit-fig img", "all => all.map(i => i.complete && i.naturalWidth > 100)");
        Assert.Equal(Gallery.Figures.Count, images.Length);
        Assert.All(images, Assert.True);
        await Assertions.Expect(lively.Page.Locator(".js-plotly-plot")).ToHaveCountAsync(Gallery.Figures.Count - 2);    // pictures stay
        foreach (var open in new[] { still, lively })
        {
            Assert.Empty(open.Requests);
            Assert.Empty(open.Errors);
        }
        if (Environment.GetEnvironmentVariable("MMDIT_SHOTS") is { } folder)
            foreach (var (name, open) in new[] { ("still", still), ("lively", lively) })
            {
                var hosts = open.Page.Locator(".kit-fig");
                for (var i = 0; i < Gallery.Figures.Count; i++)
                    await hosts.Nth(i).ScreenshotAsync(new() { Path = Path.Combine(folder, $"{Gallery.Figures.Keys.ElementAt(i)}-{name}.png") });
            }
    }
}
