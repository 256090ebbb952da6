using System.Collections.Concurrent;
using System.Runtime;

namespace MmDit.Kernel;

/// <summary>Runs a cell to its end on the calling thread. What follows an <c>await</c> comes back to the same thread,
/// so that state which is bound to a thread survives it.</summary>
sealed class Pump : SynchronizationContext
{
    readonly ConcurrentQueue<(SendOrPostCallback Call, object? State)> queue = new();
    readonly SemaphoreSlim ready = new(0);
    readonly Thread thread = Thread.CurrentThread;
    readonly Lock ending = new();
    int taken;
    volatile bool ended;

    /// <summary>Ends early when the cell is told to stop. A cell that watches the token has 300 ms to end in its own
    /// way; then its loops throw and its waits, awaits among them, are interrupted.</summary>
    public static void Run(Func<Task> start, Cell cell)
    {
        var before = Current;
        var pump = new Pump();
        SetSynchronizationContext(pump);
        using var tick = new Timer(_ => pump.Tick(), null, 50, 50);
        using var patience = new Timer(_ => pump.Hurry());
        using var link = cell.Stopping.Register(() => patience.Change(300, Timeout.Infinite));
        try { Controlled(() => pump.Loop(start()), cell.Forced); }
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
            ready.Wait();
            if (!queue.TryDequeue(out var item)) continue;
            Interlocked.Increment(ref taken);
            item.Call(item.State);
        }
        task.GetAwaiter().GetResult();
    }

    void Hurry()
    {
        lock (ending)
            if (!ended) Stop.Requested = true;
    }

    void Tick()
    {
        lock (ending)
            if (!ended && Stop.Requested && thread.ThreadState.HasFlag(ThreadState.WaitSleepJoin)) thread.Interrupt();
        Rescue();
    }

    void End()
    {
        lock (ending) (ended, Stop.Requested) = (true, false);
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
            ThreadPool.QueueUserWorkItem(i =>
            {
                SetSynchronizationContext(this);
                i.Call(i.State);
            }, item, preferLocal: false);
    }

    // An abort ends managed code that none of the above reaches. On Unix it may end the process instead, so it comes
    // only when the reader asks a second time, where the alternative is a restart.
#pragma warning disable SYSLIB0046
    static void Controlled(Action action, CancellationToken abort) => ControlledExecution.Run(action, abort);
#pragma warning restore SYSLIB0046
}
