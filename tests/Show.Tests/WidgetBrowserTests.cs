namespace MmDit.Show.Tests;

[Collection("browser")]
public class WidgetBrowserTests(BrowserFixture fixture)
{
    [Fact]
    public async Task Everything_else_shows_and_asks_for_nothing()
    {
        await using var open = await fixture.Browser.OpenAsync(
            string.Join("\n", Gallery.Others.Select(other => $"<div id={other.Key} style='width:max-content'>{other.Value.ToHtml()}</div>")));

        await open.Page.WaitForFunctionAsync("document.querySelectorAll('[data-chosen]').length === 4");
        Assert.Empty(open.Requests);
        Assert.Empty(open.Errors);
        if (Environment.GetEnvironmentVariable("MMDIT_SHOTS") is { } folder)
            foreach (var name in Gallery.Others.Keys)
                await open.Page.Locator($"#{name}").ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}.png") });
    }
}
