using System.Runtime.ExceptionServices;
using System.Runtime.InteropServices;

namespace MmDit.Kernel;

/// <summary>An exception that nobody catches, on a thread or in an async void, is reported and survived.</summary>
static partial class Survival
{
    /// <summary>What the engine prints when a cell is done, past all that native code has printed before.</summary>
    public const char Mark = '\u0001';

    public static void Begin() => ExceptionHandling.SetUnhandledExceptionHandler(Report);

    /// <summary>Where memory runs out, the system ends this process before any other.</summary>
    public static void Volunteer()
    {
        try { File.WriteAllText("/proc/self/oom_score_adj", "500"); }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException) { }      // not this system's way
    }

    /// <summary>Tells the front that all of a cell's text is out, native code's included.</summary>
    public static void Flush()
    {
        if (!OperatingSystem.IsWindows()) _ = fflush(0);
        native.WriteByte((byte)Mark);
        native.Flush();
    }

    static readonly Stream native = Console.OpenStandardOutput();
    [LibraryImport("libc")] internal static partial int fflush(nint file);

    // A stopped cell's abort can surface a second time on the thread pool, by way of an await that ran inline.
    static bool Report(Exception error)
    {
        if (error is not (ThreadAbortException or OperationCanceledException))
            Cell.Current?.Write("stderr", $"A background thread ended: {error.GetType().Name}: {error.Message}\n");
        return true;
    }
}
