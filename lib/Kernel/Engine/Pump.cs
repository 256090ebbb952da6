using System.Collections.Concurrent;
using System.Runtime;

namespace MmDit.Kernel;

/// <summary>Runs a cell to its end on the calling thread. What follows an <c>await</c> comes back to the same thread, so
/// thread-bound state survives it and an abort can reach it.</summary>
sealed class Pump : SynchronizationContext
{
    static readonly TimeSpan Grace = TimeSpan.FromMilliseconds(500);
    readonly ConcurrentQueue<(SendOrPostCallback Call, object? State)> queue = new();
    readonly SemaphoreSlim ready = new(0);
    readonly CancellationTokenSource abort = new();
    readonly Thread thread = Thread.CurrentThread;
    readonly Lock ending = new();
    int taken;
    volatile bool ended;

    /// <summary>Throws <see cref="OperationCanceledException"/> if <paramref name="stop"/> ended it: a cell that watches
    /// the token ends itself; half a second later its thread is aborted, wherever it is in managed code.</summary>
    public static void Run(Func<Task> start, CancellationToken stop)
    {
        var before = Current;
        var pump = new Pump();
        SetSynchronizationContext(pump);
        using var tick = new Timer(_ => pump.Tick(), null, 50, 50);
        using var link = stop.Register(() => pump.abort.CancelAfter(Grace));
        try { Controlled(() => pump.Loop(start()), pump.abort.Token); }
        finally
        {
            SetSynchronizationContext(before);
            pump.End();
        }
    }

    public override void Post(SendOrPostCallback d, object? state)
    {
        queue.Enqueue((d, state));
        ready.Release();
        if (ended) Rescue();
    }

    public override void Send(SendOrPostCallback d, object? state) => d(state);

    void Loop(Task task)
    {
        task.ContinueWith(_ => ready.Release(), TaskScheduler.Default);
        while (!task.IsCompleted)
        {
            ready.Wait(abort.Token);
            if (!queue.TryDequeue(out var item)) continue;
            Interlocked.Increment(ref taken);
            item.Call(item.State);
        }
        task.GetAwaiter().GetResult();
    }

    void Tick()
    {
        // An abort does not reach a thread that waits for something; an interrupt does.
        lock (ending)
            if (!ended && abort.IsCancellationRequested && thread.ThreadState.HasFlag(ThreadState.WaitSleepJoin)) thread.Interrupt();
        Rescue();
    }

    void End()
    {
        lock (ending) ended = true;
        try { Thread.Sleep(0); }                            // an interrupt that came too late is spent here
        catch (ThreadInterruptedException) { }
        Rescue();
    }

    // A cell that blocks in .Result waits for a continuation that only this thread would run: a classic deadlock. What
    // waits while the cell takes nothing, and what comes after the cell, goes to the thread pool instead.
    void Rescue()
    {
        if (!ended && (queue.IsEmpty || Interlocked.Exchange(ref taken, 0) > 0)) return;
        while (queue.TryDequeue(out var item))
        {
            var (call, state) = item;
            ThreadPool.QueueUserWorkItem(_ =>
            {
                SetSynchronizationContext(this);
                try { Controlled(() => call(state), abort.Token); }
                catch (OperationCanceledException) { }
            });
        }
    }

#pragma warning disable SYSLIB0046  // the only way to end a managed loop that watches no token
    static void Controlled(Action action, CancellationToken abort) => ControlledExecution.Run(action, abort);
#pragma warning restore SYSLIB0046
}
