using System.Collections.Concurrent;

namespace MmDit.Kernel;

/// <summary>The thread that cells run on, one after the other, so that what is bound to a thread lasts from cell to
/// cell. The runtime cannot abort a loop a second time on one thread: after an abort a new one takes over.</summary>
sealed class Worker
{
    const int Stack = 16 << 20;         // twice what programs have
    BlockingCollection<Action>? work;

    /// <summary>Runs the action to its end there; false if <paramref name="giveUp"/> said not to wait for it.</summary>
    public bool Do(Action action, Func<bool> giveUp)
    {
        using var done = new ManualResetEventSlim();
        (work ??= Start()).Add(() =>
        {
            try { action(); }
            finally { done.Set(); }
        });
        while (!done.Wait(TimeSpan.FromSeconds(1)))
            if (giveUp()) return false;
        return true;
    }

    public void Retire()
    {
        work?.CompleteAdding();
        work = null;
    }

    static BlockingCollection<Action> Start()
    {
        BlockingCollection<Action> work = [];
        new Thread(() => { foreach (var action in work.GetConsumingEnumerable()) action(); }, Stack)
            { IsBackground = true, Name = "cells" }.Start();
        return work;
    }
}
