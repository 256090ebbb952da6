using System.Diagnostics;

namespace MmDit.TestKit;

/// <summary>Programs that tests start as a user would.</summary>
public static class Tool
{
    /// <summary>The kernel's program, as built.</summary>
    public static string Kernel => Repo.File("lib", "Kernel", "bin", "Release", "net10.0", "MmDit.Kernel.dll");

    /// <summary>Runs a program to its end; what it prints on both streams comes back together.</summary>
    public static (int Exit, string Output) Run(string program, IEnumerable<string> arguments, string? folder = null,
        IReadOnlyDictionary<string, string>? environment = null, int seconds = 240)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder ?? Repo.Root, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment ?? new Dictionary<string, string>()) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(TimeSpan.FromSeconds(seconds)))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} {string.Join(' ', arguments)} ran longer than {seconds} s");
        }
        return (process.ExitCode, output.Result + errors.Result);
    }
}
