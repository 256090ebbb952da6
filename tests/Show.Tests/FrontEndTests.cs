using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using Microsoft.Playwright;

namespace MmDit.Show.Tests;

/// <summary>Notebooks with the kit's outputs in Debian's own Jupyter programs.</summary>
[Collection("browser")]
public class FrontEndTests(BrowserFixture fixture) : IDisposable
{
    readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("mmdit-notebook-");

    static readonly Visual[] outputs = [Gallery.Figures["line"], Gallery.Figures["frames"], PlotlyLibrary.Once,
        Gallery.Figures["heatmap"],
        Gallery.Others["link"], Gallery.Others["map"], Gallery.Others["card"], Gallery.Others["table"]];

    string WriteNotebook()
    {
        var path = Path.Combine(folder.FullName, "lesson.ipynb");
        File.WriteAllText(path, JsonSerializer.Serialize(new
        {
            nbformat = 4,
            nbformat_minor = 5,
            metadata = new { kernelspec = new { name = "python3", display_name = "any", language = "python" } },
            cells = outputs.Select((output, i) => new
            {
                cell_type = "code",
                id = $"cell{i}",
                metadata = new { },
                source = "figure",
                execution_count = i + 1,
                outputs = new[]
                {
                    new
                    {
                        output_type = "execute_result",
                        execution_count = i + 1,
                        metadata = new { },
                        data = new Dictionary<string, string> { ["text/html"] = output.ToHtml(),
                            ["text/plain"] = output.ToString() },
                    },
                },
            }),
        }));
        return path;
    }

    Dictionary<string, string> Home => new() { ["HOME"] = folder.FullName, ["JUPYTER_ALLOW_INSECURE_WRITES"] = "1" };

    static async Task Works(IPage page)
    {
        await Assertions.Expect(page.Locator(".js-plotly-plot .main-svg:visible").First).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".js-plotly-plot")).ToHaveCountAsync(3);
        await Assertions.Expect(page.Locator("[data-chosen]")).ToHaveCountAsync(2);
        await page.GetByRole(AriaRole.Slider).FillAsync("2");
        await Assertions.Expect(page.Locator("output")).ToHaveTextAsync("step 200");
        await page.Locator(".kit-widget svg").Last.ClickAsync(new() { Position = new() { X = 80, Y = 120 } });
        await Assertions.Expect(page.Locator("[data-chosen='9']")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task A_page_made_by_nbconvert_works_without_a_network()
    {
        await Tool.RunAsync("/usr/bin/jupyter-nbconvert", ["--to", "html", WriteNotebook()], Home);

        await using var open = await fixture.Browser.OpenAsync(new Uri(Path.Combine(folder.FullName, "lesson.html")));

        await Works(open.Page);
        // nbconvert's own
        Assert.All(open.Requests, request => Assert.Matches("require|MathJax|mathjax|jquery", request));
        await Shots.Take(open, "body", ["nbconvert"]);
    }

    [Fact]
    public async Task The_classic_notebook_shows_a_trusted_notebook_live_and_an_untrusted_one_still()
    {
        var (path, port) = (WriteNotebook(), FreePort());
        ProcessStartInfo start = new("/usr/bin/jupyter-notebook",
            ["--no-browser", "--allow-root", $"--port={port}", "--NotebookApp.token=",
            $"--notebook-dir={folder.FullName}"])
        { RedirectStandardError = true, RedirectStandardOutput = true };
        foreach (var (name, value) in Home) start.Environment[name] = value;
        using var server = Process.Start(start)!;
        try
        {
            server.ErrorDataReceived += (_, _) => { };
            server.BeginErrorReadLine();
            server.BeginOutputReadLine();
            await Answers($"http://localhost:{port}/api");
            Uri address = new($"http://localhost:{port}/notebooks/lesson.ipynb");

            await using (var untrusted = await fixture.Browser.OpenAsync(address))
            {
                await Assertions.Expect(untrusted.Page.Locator("img[src^='data:image/svg']").First).ToBeVisibleAsync();
                await Assertions.Expect(untrusted.Page.Locator(".js-plotly-plot")).ToHaveCountAsync(0);
                await Shots.Take(untrusted, "body", ["classic-untrusted"]);
            }
            await Tool.RunAsync("/usr/bin/python3",
                ["-c", "from nbformat.sign import TrustNotebookApp as T; T.launch_instance()", path], Home);
            await using var trusted = await fixture.Browser.OpenAsync(address);
            await Works(trusted.Page);
            await Shots.Take(trusted, "body", ["classic"]);
        }
        finally
        {
            server.Kill(entireProcessTree: true);
            await server.WaitForExitAsync();
        }
    }

    static async Task Answers(string address)
    {
        using HttpClient client = new();
        for (var tries = 0; ; tries++)
        {
            try
            {
                await client.GetStringAsync(address);
                return;
            }
            catch (HttpRequestException) when (tries < 200)
            {
                await Task.Delay(100);
            }
        }
    }

    static int FreePort()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public void Dispose() => folder.Delete(recursive: true);
}
