using System.Diagnostics;
using System.Text.Json.Nodes;
using MmDit.TestKit;

namespace MmDit.Kernel.Tests;

/// <summary>One kernel for the tests that leave it as they found it.</summary>
public sealed class SharedKernel : IDisposable
{
    public JupyterClient Client { get; } = new JupyterClient().Ready();
    public void Dispose() => Client.Dispose();
}

public sealed class ProtocolTests(SharedKernel shared) : IClassFixture<SharedKernel>
{
    readonly JupyterClient kernel = shared.Client;

    [Fact]
    public void Kernel_info_comes_within_a_second_of_the_start()
    {
        using var fresh = new JupyterClient();
        var clock = Stopwatch.StartNew();

        var info = fresh.Reply(fresh.Send("shell", "kernel_info_request", []));

        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(1), $"it took {clock.Elapsed}");
        Assert.Equal("C#", (string?)info.Content["language_info"]!["name"]);
        Assert.Equal(".cs", (string?)info.Content["language_info"]!["file_extension"]);
    }

    [Fact]
    public void Basics()
    {
        var a = kernel.Run("Console.WriteLine(\"hello\"); 1+2");
        Assert.Equal("hello\n", a.Stdout);
        Assert.Equal("3", a.ResultText);
    }
}
