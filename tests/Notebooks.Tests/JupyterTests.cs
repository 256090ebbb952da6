using Microsoft.Playwright;

namespace MmDit.Notebooks.Tests;

/// <summary>A lesson in a real Jupyter through the kit's kernel,
/// and the page it makes in a real Chromium with no network.</summary>
public sealed class JupyterTests : IDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory("jupyter").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact] public async Task Patchify_runs_in_jupyter_and_its_figures_react_offline()
    {
        await Jupyter("dotnet", Tool.Cli, "kernel", "install", "--prefix", folder);
        await Jupyter("/usr/bin/jupyter", "nbconvert", "--to", "notebook", "--execute", Lesson.Named("04-patchify"),
            "--output-dir", folder);
        await Jupyter("/usr/bin/jupyter", "nbconvert", "--to", "html", Path.Combine(folder, "04-patchify.ipynb"));

        var ran = Lesson.Read(Path.Combine(folder, "04-patchify.ipynb"));
        Assert.DoesNotContain(ran.Outputs, o => (string?)o["output_type"] == "error");
        Assert.Equal([("04.1", "todo"), ("04.2", "todo")], ran.Checks);

        await using var browser = await Browser.StartAsync();
        await using var open = await browser.OpenAsync(new Uri(Path.Combine(folder, "04-patchify.html")));
        await Hover(open.Page);
        await Click(open.Page);
        await open.Page.WaitForFunctionAsync(
            "document.querySelectorAll('.js-plotly-plot').length === " +
            "document.querySelectorAll('[data-kit-fig]').length");
        Assert.DoesNotContain(open.Errors, e => !e.Contains("ERR_FAILED") && !e.Contains("require"));
    }

    /// <summary>Points at the patch in the second row, third column of 4 x 4: token 6.</summary>
    static async Task Hover(IPage page)
    {
        var link = page.Locator("[data-kit-widget]").First;
        await link.ScrollIntoViewIfNeededAsync();
        var box = (await link.BoundingBoxAsync())!;
        var before = await link.InnerTextAsync();

        await page.Mouse.MoveAsync(box.X + 16 + 320 * 0.625f, box.Y + 66 + 320 * 0.375f);

        await Assertions.Expect(link).ToHaveAttributeAsync("data-chosen", "6");
        Assert.NotEqual(before, await link.InnerTextAsync());
        Assert.Contains("row 1, column 2", await link.InnerTextAsync());
    }

    /// <summary>Clicks the token in the middle of the grid: the map repaints around it.</summary>
    static async Task Click(IPage page)
    {
        var map = page.Locator("[data-kit-widget]").Nth(1);
        await map.ScrollIntoViewIfNeededAsync();
        var heat = map.Locator("[data-part=heat]");
        var before = await heat.GetAttributeAsync("href");
        var box = (await heat.BoundingBoxAsync())!;

        await page.Mouse.ClickAsync(box.X + box.Width * 0.56f, box.Y + box.Height * 0.44f);

        await Assertions.Expect(map).ToHaveAttributeAsync("data-chosen", $"{3 * 8 + 4}");
        Assert.NotEqual(before, await heat.GetAttributeAsync("href"));
    }

    // No setting of this user's changes what is tested.
    Task Jupyter(string program, params string[] arguments) => Tool.RunAsync(program, arguments,
        new Dictionary<string, string>
            { ["JUPYTER_PATH"] = Path.Combine(folder, "share", "jupyter"), ["HOME"] = folder });
}
