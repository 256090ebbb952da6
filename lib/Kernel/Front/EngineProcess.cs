using System.Diagnostics;
using System.IO.Pipes;
using System.Text;

namespace MmDit.Kernel;

/// <summary>The process in which cells run, as the front sees it.</summary>
sealed class EngineProcess : IDisposable
{
    const int Most = 1 << 16;

    readonly Process process;
    readonly StringBuilder complaints = new();
    int marks;

    EngineProcess(Process process, Link link, Action<string, string> say)
    {
        (this.process, Link) = (process, link);
        Read(process.StandardOutput, text =>
        {
            var plain = text.Replace($"{Survival.Mark}", "");
            if (plain.Length > 0) say("stdout", plain);
            Interlocked.Add(ref marks, text.Length - plain.Length);
        });
        Read(process.StandardError, text =>
        {
            lock (complaints) if (complaints.Length < Most) complaints.Append(text);
        });
    }

    public Link Link { get; }

    /// <summary>What the process has said on stderr since it was last taken: at its end, why it ended.</summary>
    public string Complaints { get { lock (complaints) return complaints.ToString(); } }

    /// <summary>Starts a process whose first cell has the number that follows.</summary>
    public static EngineProcess Start(int count, Action<string, string> say)
    {
        var (to, from) = (Pipe(PipeDirection.Out), Pipe(PipeDirection.In));
        var start = new ProcessStartInfo(KernelSpec.Host(),
        [
            typeof(EngineProcess).Assembly.Location, "engine",
            to.GetClientHandleAsString(), from.GetClientHandleAsString(), $"{count}",
        ]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        var process = Process.Start(start)!;
        process.StandardInput.Close();
        to.DisposeLocalCopyOfClientHandle();
        from.DisposeLocalCopyOfClientHandle();
        return new(process, new(from, to), say);
    }

    static AnonymousPipeServerStream Pipe(PipeDirection direction) => new(direction, HandleInheritability.Inheritable);

    /// <summary>Waits until what native code printed in the cells that are done has been passed on.</summary>
    public void Settle(int cells) =>
        SpinWait.SpinUntil(() => Volatile.Read(ref marks) >= cells, TimeSpan.FromMilliseconds(200));

    public string TakeComplaints()
    {
        lock (complaints)
        {
            var text = complaints.ToString();
            complaints.Clear();
            return text;
        }
    }

    /// <summary>The exit code of a process that has ended, or that nobody hears any more and is ended.</summary>
    public int End()
    {
        if (!process.WaitForExit(TimeSpan.FromSeconds(5))) process.Kill();
        process.WaitForExit();
        Thread.Sleep(20);                                   // its last words are on their way
        return process.ExitCode;
    }

    public void Stop()
    {
        Link.Close();
        if (!process.WaitForExit(TimeSpan.FromMilliseconds(500))) process.Kill();
    }

    public void Dispose()
    {
        Link.Dispose();
        process.Dispose();
    }

    static void Read(StreamReader from, Action<string> take) => new Thread(() =>
    {
        var buffer = new char[4096];
        try { while (from.Read(buffer) is var length and > 0) take(new(buffer, 0, length)); }
        catch (Exception e) when (e is IOException or ObjectDisposedException) { }
    }) { IsBackground = true, Name = "native output" }.Start();
}
