using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>Owns what is created while it is the innermost scope of its thread, and disposes it at its end.</summary>
public sealed class DisposeScope : IDisposable
{
    readonly HashSet<IDisposable> owned = new(ReferenceEqualityComparer.Instance);
    readonly DisposeScopeManager manager;
    bool ended;

    internal DisposeScope(DisposeScopeManager manager) => (this.manager, Outer) = (manager, manager.Current);

    internal DisposeScope? Outer { get; set; }

    /// <summary>What the scope owns now.</summary>
    public IReadOnlyList<IDisposable> DisposablesView { get { lock (owned) return [.. owned]; } }

    /// <summary>How much the scope owns now.</summary>
    public int DisposablesCount { get { lock (owned) return owned.Count; } }

    /// <summary>Hands one to the scope around this one, or to nobody where there is none.</summary>
    public T MoveToOuter<T>(T disposable) where T : IDisposable => MoveToOther(Outer, disposable);
    /// <summary>Hands two to the scope around this one.</summary>
    public (T1 first, T2 second) MoveToOuter<T1, T2>(T1 first, T2 second)
        where T1 : IDisposable where T2 : IDisposable => (MoveToOuter(first), MoveToOuter(second));
    /// <summary>Hands three to the scope around this one.</summary>
    public (T1 first, T2 second, T3 third) MoveToOuter<T1, T2, T3>(T1 first, T2 second, T3 third)
        where T1 : IDisposable where T2 : IDisposable where T3 : IDisposable => (MoveToOuter(first), MoveToOuter(second), MoveToOuter(third));
    /// <summary>Hands each to the scope around this one.</summary>
    public void MoveToOuter(params IDisposable[] disposables) { foreach (var one in disposables) MoveToOuter<IDisposable>(one); }
    /// <summary>Hands each to the scope around this one.</summary>
    public void MoveToOuter(IEnumerable<IDisposable> disposables) { foreach (var one in disposables) MoveToOuter<IDisposable>(one); }

    /// <summary>Hands one to another scope, or to nobody.</summary>
    public T MoveToOther<T>(DisposeScope? scope, T disposable) where T : IDisposable
    {
        Forget(disposable);
        scope?.Add(disposable);
        if (disposable is Tensor tensor) tensor.OwningDisposeScope = scope;
        return disposable;
    }

    /// <summary>Takes one out: from now on its holder disposes it.</summary>
    public T Detach<T>(T disposable) where T : IDisposable => MoveToOther(null, disposable);
    /// <summary>Takes two out.</summary>
    public (T1 first, T2 second) Detach<T1, T2>(T1 first, T2 second)
        where T1 : IDisposable where T2 : IDisposable => (Detach(first), Detach(second));
    /// <summary>Takes three out.</summary>
    public (T1 first, T2 second, T3 third) Detach<T1, T2, T3>(T1 first, T2 second, T3 third)
        where T1 : IDisposable where T2 : IDisposable where T3 : IDisposable => (Detach(first), Detach(second), Detach(third));
    /// <summary>Takes each out.</summary>
    public void Detach(params IDisposable[] disposables) { foreach (var one in disposables) Detach<IDisposable>(one); }
    /// <summary>Takes each out.</summary>
    public void Detach(IEnumerable<IDisposable> disposables) { foreach (var one in disposables) Detach<IDisposable>(one); }

    /// <summary>Takes one in, from wherever it was.</summary>
    public void Attach(IDisposable disposable)
    {
        if (disposable is Tensor tensor) tensor.MoveToOtherDisposeScope(this);
        else Add(disposable);
    }
    /// <summary>Takes each in.</summary>
    public void Attach(params IDisposable[] disposables) { foreach (var one in disposables) Attach(one); }

    /// <summary>Whether the scope owns it.</summary>
    public bool Contains(IDisposable disposable) { lock (owned) return owned.Contains(disposable); }

    /// <summary>Disposes all that the scope owns, and goes on.</summary>
    public void DisposeEverything() => DisposeEverythingBut();

    /// <summary>Disposes all that the scope owns except <paramref name="keep"/>, and goes on.</summary>
    public void DisposeEverythingBut(params IDisposable[] keep)
    {
        IDisposable[] going;
        lock (owned)
        {
            going = [.. owned.Where(one => !keep.Contains(one, ReferenceEqualityComparer.Instance))];
            owned.Clear();
            foreach (var one in keep) owned.Add(one);
        }
        foreach (var one in going) one.Dispose();
    }

    /// <summary>Disposes all that the scope owns except <paramref name="keep"/>, and goes on.</summary>
    public T DisposeEverythingBut<T>(T keep) where T : IDisposable
    {
        DisposeEverythingBut([keep]);
        return keep;
    }

    /// <summary>Ends the scope: all that it still owns is disposed.</summary>
    public void Dispose()
    {
        if (ended) return;
        ended = true;
        manager.Remove(this);
        DisposeEverything();
    }

    internal void Add(IDisposable disposable) { lock (owned) owned.Add(disposable); }
    internal void Forget(IDisposable disposable) { lock (owned) owned.Remove(disposable); }
}

/// <summary>The scopes open on one thread, innermost first.</summary>
public sealed class DisposeScopeManager
{
    [ThreadStatic] static DisposeScopeManager? ofThread;

    internal DisposeScope? Current { get; set; }

    internal static DisposeScopeManager OfThread => ofThread ??= new();

    internal static DisposeScope? Register(IDisposable created)
    {
        var scope = ofThread?.Current;
        scope?.Add(created);
        return scope;
    }

    internal void Remove(DisposeScope scope)
    {
        if (Current == scope) { Current = scope.Outer; return; }
        for (var inner = Current; inner is not null; inner = inner.Outer)
            if (inner.Outer == scope) { inner.Outer = scope.Outer; return; }
    }
}

public static partial class torch
{
    /// <summary>Opens a scope on this thread: what is created until its Dispose() is disposed with it.</summary>
    public static DisposeScope NewDisposeScope() => DisposeScopeManager.OfThread.Current = new DisposeScope(DisposeScopeManager.OfThread);

    /// <summary>Runs <paramref name="expr"/> in a scope of its own and hands its result out.</summary>
    public static Tensor WrappedTensorDisposeScope(Func<Tensor> expr)
    {
        using var scope = NewDisposeScope();
        return scope.MoveToOuter(expr());
    }
}
