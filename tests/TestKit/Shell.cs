using System.Diagnostics;

namespace MmDit.TestKit;

/// <summary>Commands as someone types them.</summary>
public static class Shell
{
    /// <summary>Runs a program to its end; its streams come back together.</summary>
    public static (int Exit, string Text) Run(
        string folder, string program, string[] arguments, params (string Name, string? Value)[] environment)
    {
        using var process = Start(folder, program, arguments, environment);
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd() + errors.Result;
        process.WaitForExit();
        return (process.ExitCode, output);
    }

    /// <summary>Starts a program whose streams the test reads.</summary>
    public static Process Start(
        string folder, string program, string[] arguments, params (string Name, string? Value)[] environment)
    {
        var start = new ProcessStartInfo(program, arguments)
            { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment) start.Environment[name] = value;
        return Process.Start(start)!;
    }
}
