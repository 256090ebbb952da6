using System.Runtime.ExceptionServices;

namespace MmDit.Kernel;

/// <summary>An exception that nobody catches, on a thread or in an async void, is reported and survived.</summary>
static class Survival
{
    public static void Begin() => ExceptionHandling.SetUnhandledExceptionHandler(Report);

    // A stopped cell's abort can surface a second time on the thread pool, by way of an await that ran inline.
    static bool Report(Exception error)
    {
        if (error is not (ThreadAbortException or OperationCanceledException))
            Cell.Current?.Write("stderr", $"A background thread ended: {error.GetType().Name}: {error.Message}\n");
        return true;
    }
}
