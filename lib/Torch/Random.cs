using TorchSharp.Interop;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>A source of random numbers with a seed of its own.</summary>
    public sealed unsafe class Generator : IDisposable
    {
        nint handle;
        int users = 1;                   // this object, and each call in flight that borrows the handle
        int disposed;

        // A pointer, so that a seed is never taken for a handle.
        Generator(void* native) => handle = (nint)native;

        /// <summary>A new generator on a device, seeded.</summary>
        public Generator(ulong seed = 0, Device? device = null)
        {
            var where = (device ?? CPU).Require();
            nint made;
            Door.Check(Door.door_generator((long)where.type, where.index, &made));
            handle = made;
            manual_seed((long)seed);
        }

        ~Generator() => Return();

        /// <summary>Starts the sequence that belongs to a seed.</summary>
        public Generator manual_seed(long seed)
        {
            var value = (ulong)seed;
            Seed(&value, set: 1);
            return this;
        }

        /// <summary>The seed the sequence was started with.</summary>
        public long initial_seed()
        {
            ulong value;
            Seed(&value, set: 0);
            return (long)value;
        }

        void Seed(ulong* value, int set)
        {
            var borrowed = Borrow();
            try { Door.Check(Door.door_generator_state(borrowed, set, value, null)); }
            finally { Return(); }
        }

        /// <summary>Where in its sequence the generator is, as bytes.</summary>
        public Tensor get_state()
        {
            nint state;
            var borrowed = Borrow();
            try { Door.Check(Door.door_generator_state(borrowed, 0, null, &state)); }
            finally { Return(); }
            return new Tensor(state);
        }

        /// <summary>Goes to where <see cref="get_state"/> was called.</summary>
        public void set_state(Tensor value)
        {
            var state = value.Borrow();
            try
            {
                var borrowed = Borrow();
                try { Door.Check(Door.door_generator_state(borrowed, 1, null, &state)); }
                finally { Return(); }
            }
            finally { value.Return(); }
        }

        public void Dispose()
        {
            if (Interlocked.Exchange(ref disposed, 1) != 0) return;
            GC.SuppressFinalize(this);
            Return();
        }

        /// <summary>The handle for the length of one call; <see cref="Return"/> ends it.</summary>
        internal nint Borrow()
        {
            for (var now = users; now > 0 && disposed == 0; now = users)
                if (Interlocked.CompareExchange(ref users, now + 1, now) == now) return handle;
            throw new ObjectDisposedException(nameof(Generator));
        }

        internal void Return()
        {
            if (Interlocked.Decrement(ref users) == 0 && Interlocked.Exchange(ref handle, 0) is var dying and not 0) Door.door_generator_release(dying);
        }

        /// <summary>The generator that operators use when none is named.</summary>
        public static Generator Default
        {
            get
            {
                nint found;
                Door.Check(Door.door_generator(-1, 0, &found));
                return new Generator((void*)found);
            }
        }
    }

    /// <summary>Functions of the default generator.</summary>
    public static class random
    {
        /// <summary>Seeds every device's default generator.</summary>
        public static Generator manual_seed(long seed)
        {
            Door.Check(Door.door_seed_all((ulong)seed));
            return Generator.Default;
        }

        /// <summary>Where in its sequence the default generator is, as bytes.</summary>
        public static Tensor get_rng_state()
        {
            using var generator = Generator.Default;
            return generator.get_state();
        }

        /// <summary>The default generator goes to where <see cref="get_rng_state"/> was called.</summary>
        public static void set_rng_state(Tensor new_state)
        {
            using var generator = Generator.Default;
            generator.set_state(new_state);
        }

        /// <summary>The seed of the default generator.</summary>
        public static long initial_seed()
        {
            using var generator = Generator.Default;
            return generator.initial_seed();
        }
    }

    /// <summary>Where in its sequence the default generator is, as bytes.</summary>
    public static Tensor get_rng_state() => random.get_rng_state();
    /// <summary>The default generator goes to where <see cref="get_rng_state"/> was called.</summary>
    public static void set_rng_state(Tensor new_state) => random.set_rng_state(new_state);

    /// <summary>Seeds every device's default generator: randn after manual_seed(s) gives PyTorch's numbers for s.</summary>
    public static Generator manual_seed(long seed) => random.manual_seed(seed);
}
