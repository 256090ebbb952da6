using System.Reflection;
using Microsoft.Playwright;

namespace MmDit.TestKit;

/// <summary>A real, headless Chromium without a network: what pages ask of it is noted and refused.</summary>
public sealed class Browser : IAsyncDisposable
{
    static readonly string[] flags = ["--no-sandbox", "--disable-gpu", "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
        "--use-angle=swiftshader", "--enable-unsafe-swiftshader"];       // WebGL in software: charts in 3-D need it

    // Playwright's driver, in the package that the build found.
    static readonly string? driver = typeof(Browser).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .First(a => a.Key == "playwright").Value;

    readonly IPlaywright playwright;
    readonly IBrowser browser;
    readonly DirectoryInfo files = Directory.CreateTempSubdirectory("mmdit-pages-");

    Browser(IPlaywright playwright, IBrowser browser) => (this.playwright, this.browser) = (playwright, browser);

    public static async Task<Browser> StartAsync()
    {
        Environment.SetEnvironmentVariable("PLAYWRIGHT_DRIVER_SEARCH_PATH", driver);
        var playwright = await Playwright.CreateAsync();
        return new(playwright, await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium",
            Args = flags,
            Headless = true,
        }));
    }

    /// <summary>Opens a whole document, or wraps a piece of one.</summary>
    public async Task<OpenPage> OpenAsync(string html, bool scripts = true, int width = 1000, int height = 800,
        bool dark = false)
    {
        if (!html.Contains("<html")) html = $"<!doctype html><html><meta charset=utf-8><body>\n{html}\n</body></html>";
        var path = Path.Combine(files.FullName, $"{Guid.NewGuid():N}.html");
        await File.WriteAllTextAsync(path, html);
        return await OpenAsync(new Uri(path), scripts, width, height, dark);
    }

    /// <summary>Opens a file, or a server of this machine; every request that leaves it is noted and refused.</summary>
    public async Task<OpenPage> OpenAsync(Uri address, bool scripts = true, int width = 1000, int height = 800,
        bool dark = false)
    {
        var context = await browser.NewContextAsync(new()
        {
            JavaScriptEnabled = scripts,
            ViewportSize = new() { Width = width, Height = height },
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
        });
        List<string> requests = [], errors = [];
        await context.RouteAsync(url => Leaves(url, address), route =>
        {
            lock (requests) requests.Add(route.Request.Url);
            return route.AbortAsync();
        });
        var page = await context.NewPageAsync();
        page.SetDefaultTimeout(20_000);
        page.PageError += (_, error) => { lock (errors) errors.Add(error); };
        page.Console += (_, message) => { if (message.Type == "error") lock (errors) errors.Add(message.Text); };
        await page.GotoAsync(address.AbsoluteUri);
        return new(context, page, requests, errors);
    }

    static bool Leaves(string url, Uri address) => !url.StartsWith("data:", StringComparison.Ordinal)
        && !url.StartsWith("blob:", StringComparison.Ordinal)
        && !(address.IsFile ? url == address.AbsoluteUri : new Uri(url).Authority == address.Authority);

    public async ValueTask DisposeAsync()
    {
        await browser.DisposeAsync();
        playwright.Dispose();
        files.Delete(recursive: true);
    }
}

/// <summary>A page, what it asked the network for, and the errors of its scripts.</summary>
public sealed record OpenPage(IBrowserContext Context, IPage Page, List<string> Requests, List<string> Errors)
    : IAsyncDisposable
{
    public async ValueTask DisposeAsync() => await Context.DisposeAsync();
}
