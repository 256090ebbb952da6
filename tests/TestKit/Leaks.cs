namespace MmDit.TestKit;

/// <summary>Finds tensors that an action leaves behind.</summary>
public static class Leaks
{
    /// <summary>Fails if the action leaves more tensors alive than it found; its result, if a tensor,
    /// is disposed first.</summary>
    public static void None(Func<object?> action)
    {
        (action() as IDisposable)?.Dispose();           // once to fill caches
        long left = 0;
        for (var trial = 0; trial < 3; trial++)         // a finalizer of an earlier test may still be at work
        {
            Collect();
            var before = Tensor.TotalCount;
            (action() as IDisposable)?.Dispose();
            left = Tensor.TotalCount - before;
            if (left == 0) return;
        }
        throw new Xunit.Sdk.XunitException($"{left} tensors were left alive");
    }

    /// <summary>Runs the finalizers of whatever nobody holds, so that what is counted next is what is alive.</summary>
    public static void Collect()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
    }
}
