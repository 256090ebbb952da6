using System.Diagnostics;
using System.Runtime.InteropServices;
using MmDit.TestKit;

namespace MmDit.Kernel.Tests;

/// <summary>How a kernel process begins and ends.</summary>
public sealed partial class LifeTests
{
    static readonly TimeSpan patience = TimeSpan.FromSeconds(30);

    [Theory]
    [InlineData("control", true)]
    [InlineData("shell", false)]
    public void Shutdown_is_confirmed_and_done(string channel, bool restart)
    {
        using var kernel = new JupyterClient().Ready();

        var answer = kernel.Ask(channel, "shutdown_request", new() { ["restart"] = restart });

        Assert.Equal(restart, (bool)answer.Reply.Content["restart"]!);
        Assert.True(kernel.Process.WaitForExit(patience), "the process is still there");
        Assert.Equal(0, kernel.Process.ExitCode);
    }

    [Fact]
    public void Shutdown_works_while_a_cell_runs()
    {
        using var kernel = new JupyterClient().Ready();
        kernel.Execute("while (true) { }");
        Thread.Sleep(300);

        kernel.Reply(kernel.Send("control", "shutdown_request", new() { ["restart"] = false }), "control");

        Assert.True(kernel.Process.WaitForExit(patience), "the process is still there");
    }

    [Fact]
    public void Ctrl_c_in_the_terminal_is_not_for_the_kernel()
    {
        using var kernel = new JupyterClient().Ready();

        Assert.Equal(0, kill(kernel.Process.Id, 2));

        Thread.Sleep(300);
        Assert.Equal("2", kernel.Run("1 + 1").ResultText);
    }

    [Fact]
    public void A_termination_signal_ends_it()
    {
        using var kernel = new JupyterClient().Ready();

        Assert.Equal(0, kill(kernel.Process.Id, 15));

        Assert.True(kernel.Process.WaitForExit(patience), "the process is still there");
    }

    [Fact]
    public void It_goes_when_the_process_that_started_it_is_gone()
    {
        using var parent = Process.Start("sleep", "60");
        using var kernel = new JupyterClient(environment: ("JPY_PARENT_PID", $"{parent.Id}")).Ready();
        Assert.False(kernel.Process.HasExited);

        parent.Kill();

        Assert.True(kernel.Process.WaitForExit(patience), "the process is still there");
    }

    [Theory]
    [InlineData(null, null, "10000")]
    [InlineData("77", null, "77")]
    [InlineData(null, "active", null)]
    public void Threads_that_wait_give_way_soon_unless_told(string? spins, string? policy, string? expected)
    {
        using var kernel = new JupyterClient(environment: [("GOMP_SPINCOUNT", spins), ("OMP_WAIT_POLICY", policy)])
            .Ready();

        Assert.Equal(expected ?? "none",
            kernel.Run("Environment.GetEnvironmentVariable(\"GOMP_SPINCOUNT\") ?? \"none\"").ResultText);
    }

    [LibraryImport("libc")] internal static partial int kill(int process, int signal);
}
