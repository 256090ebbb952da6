using System.Diagnostics;

namespace MmDit.TestKit;

/// <summary>Programs that tests start as a user would.</summary>
public static class Tool
{
    /// <summary>The kernel's program, as built.</summary>
    public static string Kernel => Repo.File("lib", "Kernel", "bin", "Release", "net10.0", "MmDit.Kernel.dll");

    /// <summary>The command's program, as built.</summary>
    public static string Cli => Repo.File("lib", "Cli", "bin", "Release", "net10.0", "MmDit.Cli.dll");

    /// <summary>Runs a program to its end, four minutes at most;
    /// what it prints on both streams comes back together.</summary>
    public static async Task<(int Exit, string Output)> TryAsync(string program, IEnumerable<string> arguments,
        IDictionary<string, string>? environment = null)
    {
        ProcessStartInfo start = new(program,
            arguments) { WorkingDirectory = Repo.Root, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment ?? new Dictionary<string, string>()) start.Environment[name] = value;
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start");
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        using CancellationTokenSource limit = new(TimeSpan.FromMinutes(4));
        try { await process.WaitForExitAsync(limit.Token); }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} {string.Join(' ', arguments)} ran longer than four minutes");
        }
        return (process.ExitCode, await output + await error);
    }

    /// <summary>Runs a program that has to succeed, and gives what it printed.</summary>
    public static async Task<string> RunAsync(string program, IEnumerable<string> arguments,
        IDictionary<string, string>? environment = null)
    {
        var (exit, output) = await TryAsync(program, arguments, environment);
        return exit == 0 ? output : throw new InvalidOperationException($"{program} ended with {exit}:\n{output}");
    }
}
