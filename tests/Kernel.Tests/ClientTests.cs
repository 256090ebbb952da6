using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.Json.Nodes;
using Microsoft.Playwright;
using MmDit.TestKit;

namespace MmDit.Kernel.Tests;

/// <summary>The kernel as people meet it: in Jupyter's console, in the classic notebook, and through the library by
/// which servers start, stop and restart kernels.</summary>
public sealed class ClientTests : NotebookFolder
{
    readonly (string, string?)[] jupyter;

    public ClientTests()
    {
        Assert.Equal(0, Command("kernel", "install", "--prefix", Place).Exit);
        jupyter = [("JUPYTER_PATH", Path.Combine(Place, "share", "jupyter")), ("HOME", Place),
            ("PATH", "/usr/bin:/bin"), ("TERM", "xterm"), ("PROMPT_TOOLKIT_NO_CPR", "1")];
    }

    [Fact]
    public void The_console_runs_completes_asks_and_goes_on_after_the_engine_s_end() => Python("""
        import re, sys, time, pexpect
        # The console waits a second to hear whether a line is complete: a busy machine may need more for the first.
        console = pexpect.spawn("/usr/bin/jupyter", ["console", "--kernel", ".net-csharp",
            "--ZMQTerminalInteractiveShell.kernel_is_complete_timeout=30"], encoding="utf8", dimensions=(50, 120))
        screen = ""

        def see(*texts):
            global screen
            for text in texts:
                end = time.time() + 40
                while text not in (plain := re.sub(r"\x1b\[[0-9;?]*[a-zA-Z]", "", screen)):
                    if time.time() > end: sys.exit(f"never seen: {text}\n{plain}")
                    try: screen += console.read_nonblocking(4096, 1)
                    except pexpect.TIMEOUT: pass
                    if "Press ENTER to continue" in screen:     # a fault of its key handling on a busy machine
                        screen = screen.replace("Press ENTER to continue", "")
                        console.send("\r")
                        time.sleep(2)
                        console.send("\r")
                screen = plain[plain.index(text) + len(text):]

        def enter(text, *answers):
            console.send(text + "\r")
            see(*answers)

        see("In [1]:")
        time.sleep(3)
        enter("var kept = 40 + 1; kept + 1", "Out[1]: 42", "In [2]:")
        console.send("kep")
        time.sleep(1)
        console.send("\t")
        time.sleep(2)
        enter(" + 2", "Out[2]: 43", "In [3]:")
        enter("for (int i = 0; i < 2; i++) {", "...:")
        enter("Console.Write(i + 70); }", "...:")
        enter("", "7071", "In [4]:")
        enter("Console.Write(\"name\"); Console.ReadLine() + 1", "name")
        time.sleep(1)
        enter("typed", "typed1", "In [5]:")
        enter("Environment.Exit(3);", "exit code 3", "In [6]:")
        enter("6 * 7", "Out[6]: 42", "In [7]:")
        console.sendeof()
        see("exit")
        enter("y")
        console.expect(pexpect.EOF)
        print("all seen")
        """);

    [Fact]
    public void Jupyter_s_library_stops_a_cell_and_restarts_the_kernel() => Python("""
        from jupyter_client.manager import start_new_kernel
        manager, client = start_new_kernel(kernel_name=".net-csharp")

        def run(code, during=None):
            shown = []
            def hook(message):
                content = message["content"]
                if message["msg_type"] == "stream" and during: during()
                shown.append(content.get("text") or content.get("ename") or content.get("data", {}).get("text/plain"))
            client.execute_interactive(code, timeout=40, output_hook=hook)
            return [s for s in shown if s]

        assert run("var kept = 5; kept") == ["5"]
        assert run("Console.Write(1); while (true) { }", during=manager.interrupt_kernel) == ["1", "Interrupted"]
        assert run("kept") == ["5"]
        manager.restart_kernel()
        client.wait_for_ready(timeout=40)
        assert run("kept") == ["CompilationError"]
        manager.shutdown_kernel()
        assert not manager.is_alive()
        print("all seen")
        """);

    [Fact]
    public async Task The_classic_notebook_runs_completes_stops_and_restarts()
    {
        Write("a.ipynb", Code("var kept = 5;\nkept"), Code("while (true) { }"), Code("kept * 2"), Code("Console.Wri"));
        var notebook = Read("a.ipynb");
        notebook["metadata"]!["kernelspec"] = new JsonObject
            { ["name"] = ".net-csharp", ["language"] = "C#", ["display_name"] = ".NET (C#)" };
        File.WriteAllText(Path.Combine(Place, "a.ipynb"), notebook.ToJsonString());
        Assertions.SetDefaultExpectTimeout(40_000);
        await using var browser = await Browser.StartAsync();
        using var server = new Server(Place, jupyter);

        await using var open = await browser.OpenAsync(await server.Address("notebooks/a.ipynb"));
        var page = open.Page;
        page.SetDefaultTimeout(40_000);
        ILocator Cell(int at) => page.Locator(".cell").Nth(at);
        async Task Run(int at)
        {
            await Cell(at).Locator(".CodeMirror").ClickAsync();
            await page.Keyboard.PressAsync("Shift+Enter");
        }
        await Assertions.Expect(page.Locator("#kernel_indicator_icon.kernel_idle_icon")).ToBeVisibleAsync();

        await Run(0);
        await Assertions.Expect(Cell(0).Locator(".output_result")).ToHaveTextAsync("5");

        await Run(1);
        await Assertions.Expect(page.Locator("#kernel_indicator_icon.kernel_busy_icon")).ToBeVisibleAsync();
        await page.ClickAsync("button[data-jupyter-action='jupyter-notebook:interrupt-kernel']");
        await Assertions.Expect(Cell(1).Locator(".output_error")).ToContainTextAsync("The cell was stopped");

        await Run(2);
        await Assertions.Expect(Cell(2).Locator(".output_result")).ToHaveTextAsync("10");

        await Cell(3).Locator(".CodeMirror").ClickAsync();
        await page.Keyboard.PressAsync("End");
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.Locator("#complete option")).ToHaveTextAsync(["Write", "WriteLine"]);
        await page.Keyboard.PressAsync("Escape");

        await page.ClickAsync("button[data-jupyter-action='jupyter-notebook:confirm-restart-kernel']");
        await page.ClickAsync(".modal-dialog .btn-danger");
        await Assertions.Expect(page.Locator("#kernel_indicator_icon.kernel_idle_icon")).ToBeVisibleAsync();
        await Run(2);
        await Assertions.Expect(Cell(2).Locator(".output_error")).ToContainTextAsync("'kept' does not exist");
    }

    void Python(string script)
    {
        File.WriteAllText(Path.Combine(Place, "client.py"), script);

        var (exit, text) = Shell.Run(Place, "/usr/bin/python3", ["client.py"], jupyter);

        Assert.True(exit == 0 && text.Contains("all seen"), text);
    }

    /// <summary>The classic notebook's server on a free port.</summary>
    sealed class Server : IDisposable
    {
        readonly Process process;
        readonly int port = FreePort();

        public Server(string folder, (string Name, string? Value)[] environment)
        {
            var start = new ProcessStartInfo("/usr/bin/jupyter-notebook",
                ["--no-browser", "--allow-root", $"--port={port}",
                "--NotebookApp.token=", $"--notebook-dir={folder}"])
                { RedirectStandardOutput = true, RedirectStandardError = true };
            foreach (var (name, value) in environment) start.Environment[name] = value;
            process = Process.Start(start)!;
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
        }

        /// <summary>An address on it, once it answers.</summary>
        public async Task<Uri> Address(string path)
        {
            using HttpClient client = new();
            for (var tries = 0; ; tries++)
                try
                {
                    await client.GetStringAsync($"http://localhost:{port}/api");
                    return new($"http://localhost:{port}/{path}");
                }
                catch (HttpRequestException) when (tries < 200) { await Task.Delay(100); }
        }

        static int FreePort()
        {
            using TcpListener listener = new(IPAddress.Loopback, 0);
            listener.Start();
            return ((IPEndPoint)listener.LocalEndpoint).Port;
        }

        public void Dispose()
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
            process.Dispose();
        }
    }
}
