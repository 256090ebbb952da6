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

/// <summary>Screenshots to look at, in the folder that MMDIT_SHOTS names.</summary>
static class Shots
{
    public static async Task Take(OpenPage open, string selector, IEnumerable<string> names)
    {
        if (Environment.GetEnvironmentVariable("MMDIT_SHOTS") is not { } folder) return;
        foreach (var (i, name) in names.Index())
            await open.Page.Locator(selector).Nth(i)
                .ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}.png") });
    }
}
