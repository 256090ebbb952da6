using TorchSharp.Interop;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>A tensor of libtorch: numbers of one type in a shape, on a device, with the history that gradients need.</summary>
    /// <remarks>
    /// Disposing frees the native memory at once; a scope (<see cref="NewDisposeScope"/>) disposes many; what neither
    /// reaches, the garbage collector frees in the end.
    /// </remarks>
    public partial class Tensor : IDisposable
    {
        nint handle;                     // TensorImpl*, of which this object owns one reference
        int users = 1;                   // this object, and each call in flight that borrows the handle
        int disposed;
        int pressure;                    // KiB that the collector was told of, so that it comes before memory runs out
        DisposeScope? scope;

        const int Noticeable = 64;       // KiB: telling of less costs more than it helps

        static long totalCount, peakCount;

        /// <summary>Tensors alive: created here and not yet disposed or finalized.</summary>
        public static long TotalCount => Interlocked.Read(ref totalCount);

        /// <summary>The largest <see cref="TotalCount"/> so far.</summary>
        public static long PeakCount => Interlocked.Read(ref peakCount);

        internal Tensor(nint handle, bool register = true, int kib = 0)
        {
            this.handle = handle;
            if (kib >= Noticeable) GC.AddMemoryPressure((long)(pressure = kib) << 10);
            var count = Interlocked.Increment(ref totalCount);
            for (var peak = peakCount; count > peak; peak = peakCount)
                if (Interlocked.CompareExchange(ref peakCount, count, peak) == peak) break;
            if (register) scope = DisposeScopeManager.Register(this);
        }

        ~Tensor() => Return();

        /// <summary>The native handle, a TensorImpl*.</summary>
        /// <exception cref="ObjectDisposedException">The tensor has been disposed.</exception>
        public nint Handle => IsInvalid ? throw Gone() : handle;

        /// <summary>Whether the tensor has been disposed.</summary>
        public bool IsInvalid => disposed != 0;

        /// <summary>A name for people; libtorch does not see it.</summary>
        public string? name { get; set; }

        /// <summary>Frees the native tensor; a second call does nothing.</summary>
        public void Dispose()
        {
            if (Interlocked.Exchange(ref disposed, 1) != 0) return;
            GC.SuppressFinalize(this);
            Interlocked.Exchange(ref scope, null)?.Forget(this);
            Return();
        }

        /// <summary>Hands the tensor to the scope around the current one, or to nobody where there is none.</summary>
        public Tensor MoveToOuterDisposeScope()
        {
            scope?.MoveToOuter(this);
            return this;
        }

        /// <summary>Takes the tensor out of its scope: from now on its holder disposes it.</summary>
        public Tensor DetachFromDisposeScope()
        {
            scope?.Detach(this);
            return this;
        }

        /// <summary>Hands the tensor to the scope that owns <paramref name="other"/>.</summary>
        public Tensor MoveToOtherDisposeScope(Tensor other) => MoveToOtherDisposeScope(other.scope);

        /// <summary>Hands the tensor to <paramref name="other"/>, or to nobody.</summary>
        public Tensor MoveToOtherDisposeScope(DisposeScope? other)
        {
            scope?.Forget(this);
            scope = other;
            other?.Add(this);
            return this;
        }

        internal DisposeScope? OwningDisposeScope { get => scope; set => scope = value; }

        /// <summary>The handle for the length of one call; <see cref="Return"/> ends it.</summary>
        internal nint Borrow()
        {
            for (var now = users; now > 0 && disposed == 0; now = users)
                if (Interlocked.CompareExchange(ref users, now + 1, now) == now) return handle;
            throw Gone();
        }

        internal void Return()
        {
            if (Interlocked.Decrement(ref users) != 0) return;
            var dying = Interlocked.Exchange(ref handle, 0);
            if (dying == 0) return;
            Interlocked.Decrement(ref totalCount);
            Relieve();
            Door.door_release(dying);
        }

        void Relieve()
        {
            if (Interlocked.Exchange(ref pressure, 0) is var kib and > 0) GC.RemoveMemoryPressure((long)kib << 10);
        }

        /// <summary>A second object for the same native tensor.</summary>
        internal Tensor Alias() => aten.alias(this);

        /// <summary>Gives the native tensor away, leaving this object as if disposed.</summary>
        internal nint MoveHandle()
        {
            if (Interlocked.Exchange(ref disposed, 1) != 0) throw Gone();
            GC.SuppressFinalize(this);
            Interlocked.Exchange(ref scope, null)?.Forget(this);
            Interlocked.Decrement(ref totalCount);
            Relieve();
            return Interlocked.Exchange(ref handle, 0);
        }

        ObjectDisposedException Gone() => new(
            nameof(Tensor), $"This tensor{(name is null ? "" : $" ('{name}')")} has been disposed: it was used after Dispose(), or after the " +
            "dispose scope it was made in ended. Call MoveToOuterDisposeScope() on a tensor that a scope should hand out.");
    }
}
