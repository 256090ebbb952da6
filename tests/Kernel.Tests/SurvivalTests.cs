using System.Diagnostics;
using MmDit.TestKit;

namespace MmDit.Kernel.Tests;

/// <summary>Cells that end the process they run in.</summary>
public sealed class SurvivalTests(SharedKernel shared) : IClassFixture<SharedKernel>
{
    const string Native = "[System.Runtime.InteropServices.DllImport(\"libc\")] static extern ";
    readonly JupyterClient kernel = shared.Client;

    [Theory]
    [InlineData("Environment.Exit(7);", "exit code 7")]
    [InlineData(Native + "void abort(); abort();", "Native code called abort()")]
    [InlineData("System.Runtime.InteropServices.Marshal.WriteInt32((nint)8, 1);", "")]
    [InlineData("Func<int, int> g = null!; g = n => g(n + 1) + 1; g(1)", "The stack overflowed")]
    [InlineData("System.Diagnostics.Process.GetCurrentProcess().Kill();", "The system ended it")]
    [InlineData("Environment.FailFast(\"torn\");", "torn")]
    public void The_end_of_the_engine_is_an_error_and_the_notebook_goes_on(string code, string why)
    {
        var before = kernel.Run("var lost = 1;").Count;

        var dying = kernel.Execute(code);
        var queued = kernel.Execute("lost");
        var died = kernel.Gather(dying, within: TimeSpan.FromSeconds(30));

        Assert.Equal("error", died.Status);
        Assert.Contains(why, died.Error!.Text("evalue"));
        if (died.Error!.Text("ename") == "EngineDied")
        {
            Assert.Contains("fresh engine", died.Traceback);
            Assert.Equal("error", kernel.Gather(queued).Status);
        }
        else kernel.Gather(queued);
        Assert.Equal("2", kernel.Run("1 + 1").ResultText);
        Assert.True(kernel.Run("1").Count > before + 1, "numbers begin again");
    }

    [Fact]
    public void An_exception_that_cannot_tell_itself_stops_nothing()
    {
        var answer = kernel.Run(
            "class Mute : Exception { public override string Message => throw this; }\nthrow new Mute();");

        Assert.Equal("Mute", answer.Error!.Text("ename"));
        Assert.Equal("3", kernel.Run("1 + 2").ResultText);
    }

    [Fact]
    public void History_outlives_the_engine()
    {
        kernel.Run("\"remembered\"");
        kernel.Run("Environment.Exit(2);", TimeSpan.FromSeconds(20));
        kernel.Run("\"after\"", TimeSpan.FromSeconds(20));

        var past = kernel.Ask("shell", "history_request",
            new() { ["hist_access_type"] = "tail", ["n"] = 3, ["output"] = true })
            .Reply.Content["history"]!.AsArray();

        Assert.Equal(["\"remembered\"", "Environment.Exit(2);", "\"after\""], past.Select(e => (string?)e![2]![0]));
        Assert.Equal(["remembered", null, "after"], past.Select(e => (string?)e![2]![1]));
        Assert.Equal([1, 2], past.Zip(past.Skip(1), (a, b) => (int)b![1]! - (int)past[0]![1]!));
    }

    [Fact]
    public void An_engine_killed_from_outside_is_replaced()
    {
        kernel.Engine.Kill();

        Assert.Equal("2", kernel.Run("1 + 1", TimeSpan.FromSeconds(20)).ResultText);
    }

    [Fact]
    public void Memory_that_is_not_there_is_an_error_and_not_the_end()
    {
        using var small = new JupyterClient(environment: ("DOTNET_GCHeapHardLimit", "0x10000000")).Ready();   // 256 MB
        small.Run("var kept = 5;");

        var answer = small.Run("var all = new List<byte[]>(); while (true) all.Add(new byte[10_000_000]);",
            TimeSpan.FromSeconds(30));

        Assert.Equal("OutOfMemoryException", answer.Error!.Text("ename"));
        Assert.Equal("5", small.Run("all = null; kept").ResultText);
    }

    [Fact]
    public void What_native_code_prints_is_part_of_its_cell()
    {
        kernel.Run(Native + "int puts(string s);");

        var first = kernel.Run("Console.WriteLine(\"managed\"); puts(\"native\");");
        var second = kernel.Run("puts(\"again\");");

        Assert.Contains("native\n", first.Stdout);
        Assert.Contains("managed\n", first.Stdout);
        Assert.Equal("again\n", second.Stdout);
    }

    [Fact]
    public void A_program_that_a_cell_started_does_not_hold_the_dead_engine()
    {
        var clock = Stopwatch.StartNew();
        kernel.Run("System.Diagnostics.Process.Start(\"sleep\", \"1000\"); Environment.Exit(1);");

        Assert.Equal("2", kernel.Run("1 + 1").ResultText);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(500), $"{clock.Elapsed}");
    }

    [Fact]
    public void No_engine_outlives_the_kernel()
    {
        using var other = new JupyterClient().Ready();
        var engine = other.Engine;

        other.Process.Kill();

        Assert.True(engine.WaitForExit(TimeSpan.FromSeconds(30)), "the engine is still there");
    }
}
