using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.InteropServices;

namespace MmDit.Cli;

/// <summary>Other programs, at the user's terminal or heard line by line.</summary>
static class Tool
{
    /// <summary>Gives a program the terminal until it ends; Ctrl-C is for it to answer.</summary>
    public static int Run(string program, IEnumerable<string> arguments, string? folder = null)
    {
        using var patience = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal => signal.Cancel = true);
        using var process = Start(new(program, arguments) { WorkingDirectory = folder ?? "" });
        process.WaitForExit();
        return process.ExitCode;
    }

    /// <summary>Runs a program and hears each line it prints, on either stream.</summary>
    public static int Hear(string program, IEnumerable<string> arguments, Action<string> hear, string? folder = null)
    {
        Lock speaking = new();
        using var process = Start(new(program, arguments)
            { WorkingDirectory = folder ?? "", RedirectStandardOutput = true, RedirectStandardError = true });
        void Take(string? line)
        {
            if (line is null) return;
            lock (speaking) hear(line);
        }
        process.OutputDataReceived += (_, line) => Take(line.Data);
        process.ErrorDataReceived += (_, line) => Take(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        process.WaitForExit();
        return process.ExitCode;
    }

    /// <summary>The full path of a program on the PATH, or null.</summary>
    public static string? Find(string name) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists);

    // From the PATH alone: .NET would look beside its own program first, then in the folder it was called in.
    static Process Start(ProcessStartInfo start)
    {
        start.FileName = Path.IsPathRooted(start.FileName) ? start.FileName : Find(start.FileName) ?? start.FileName;
        try { return Process.Start(start)!; }
        catch (Win32Exception)
        {
            throw new Refusal($"{start.FileName} is not installed: './mmdit doctor' says what is");
        }
    }
}
