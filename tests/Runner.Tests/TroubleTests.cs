using System.Diagnostics;
using System.Globalization;

namespace MmDit.Runner.Tests;

/// <summary>Runs that meet what runs meet: a full disk, Ctrl-C, each other, names from anywhere.</summary>
public sealed class TroubleTests : NotebookFolder
{
    [Theory]
    [InlineData("a.html")]
    [InlineData("a.ipynb")]
    public void A_full_disk_is_named_and_leaves_what_was_there(string full)
    {
        Write("a.ipynb", Code("1"));
        var old = Path.Combine(Directory.CreateDirectory(Path.Combine(Place, "out")).FullName, full);
        File.WriteAllText(old, "as it was");
        // A cell knows its process, and so the name under which that process will write: it makes this a full device.
        Write("a.ipynb", Code($$"""
            File.CreateSymbolicLink(
                $"{{Path.GetDirectoryName(old)}}/.{{full}}.{Environment.ProcessId}.part", "/dev/full")
            """));

        var (exit, text) = Run("a.ipynb");

        Assert.Equal(1, exit);
        Assert.Contains($"{full} could not be written: No space left on device", text);
        Assert.DoesNotContain("abort", text);
        Assert.Equal("as it was", File.ReadAllText(old));
        Assert.Empty(Directory.GetFiles(Path.Combine(Place, "out"), "*.part",
            new EnumerationOptions { AttributesToSkip = 0 }));
    }

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public void Stopping_ends_the_notebooks_and_leaves_their_files_whole(string signal)
    {
        Write("a.ipynb", Code("""
            var child = System.Diagnostics.Process.Start("sleep", "600");
            File.WriteAllText("pids.part", $"{Environment.ProcessId} {child.Id}"); File.Move("pids.part", "pids");
            System.Threading.Thread.Sleep(600_000);
            """));
        var before = File.ReadAllText(Path.Combine(Place, "a.ipynb"));
        using var run = Shell.Start(Place, "env",      // which hears of Ctrl-C even where tests run in the background
            [$"--default-signal={signal}", "dotnet", Tool.Cli, "run", "a.ipynb", "--in-place"]);
        var pids = Path.Combine(Place, "pids");
        Assert.True(SpinWait.SpinUntil(() => File.Exists(pids), TimeSpan.FromMinutes(2)));

        Assert.Equal(0, Program("kill", $"-{signal}", $"{run.Id}").Exit);

        Assert.True(run.WaitForExit(TimeSpan.FromMinutes(1)));
        Assert.Equal(130, run.ExitCode);
        Assert.Contains("Stopped.", run.StandardOutput.ReadToEnd());
        Assert.All(File.ReadAllText(pids).Split(' ').Select(p => int.Parse(p, CultureInfo.InvariantCulture)),
            pid => Assert.True(SpinWait.SpinUntil(() => !IsRunning(pid), TimeSpan.FromSeconds(20)),
                $"{pid} still runs"));
        Assert.Equal(before, File.ReadAllText(Path.Combine(Place, "a.ipynb")));
    }

    [Fact]
    public async Task Two_runs_at_once_write_whole_files_into_one_folder()
    {
        // Each waits until the other has begun, and then prints what only it knows.
        Write("a.ipynb", Code("""
            File.WriteAllText($"began-{Environment.ProcessId}", "");
            while (Directory.GetFiles(".", "began-*").Length < 2) await Task.Delay(20);
            new string((char)('a' + Environment.ProcessId % 26), 500_000)
            """));
        Process[] runs = [.. Enumerable.Range(0, 2).Select(_ =>
            Shell.Start(Place, "dotnet", [Tool.Cli, "run", "a.ipynb", "--out", "out"]))];

        var texts = await Task.WhenAll(runs.Select(run => run.StandardOutput.ReadToEndAsync()));
        Assert.All(runs.Zip(texts), run =>
        {
            run.First.WaitForExit();
            Assert.True(run.First.ExitCode == 0, run.Second);
        });

        Assert.Contains("cells", Read("out/a.ipynb").ToJsonString());
        Assert.EndsWith("</html>\n", File.ReadAllText(Path.Combine(Place, "out", "a.html")));
        Assert.EndsWith("</html>\n", File.ReadAllText(Path.Combine(Place, "out", "index.html")));
    }

    [Fact]
    public void Names_may_hold_blanks_and_Chinese()
    {
        const string name = "课 一 and more";
        Write($"我的 notebooks/{name}.ipynb", Markdown("# 课"), Code("Environment.CurrentDirectory"));

        var (exit, text) = Run($"我的 notebooks/{name}.ipynb", "--out", "出 来", "--trx", "报 告.trx");

        Assert.True(exit == 0, text);
        Assert.Contains($"{name}  1 cells", text);
        Assert.EndsWith("/我的 notebooks", Text($"出 来/{name}.ipynb", 1));
        Assert.True(File.Exists(Path.Combine(Place, "报 告.trx")));
        Assert.Contains($"href=\"{Uri.EscapeDataString(name)}.html\"",
            File.ReadAllText(Path.Combine(Place, "出 来", "index.html")));
        Assert.True(File.Exists(Path.Combine(Place, "出 来", name + ".html")));
    }

    // A process that has ended stays a zombie until whoever inherits it looks.
    static bool IsRunning(int pid)
    {
        try { return File.ReadAllText($"/proc/{pid}/stat").Split(')')[^1].Trim()[0] != 'Z'; }
        catch (IOException) { return false; }
    }
}
