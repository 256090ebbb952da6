using TorchSharp.Interop;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>A source of random numbers with a seed of its own.</summary>
    public sealed unsafe class Generator : IDisposable
    {
        nint handle;

        internal nint Handle => handle != 0 ? handle : throw new ObjectDisposedException(nameof(Generator));

        internal Generator(nint handle) => this.handle = handle;

        /// <summary>A new generator on a device, seeded.</summary>
        public Generator(ulong seed = 0, Device? device = null)
        {
            var where = (device ?? CPU).Require();
            nint made;
            Door.Check(Door.door_generator((long)where.type, where.index, &made));
            handle = made;
            manual_seed((long)seed);
        }

        ~Generator() => Release();

        /// <summary>Starts the sequence that belongs to a seed.</summary>
        public Generator manual_seed(long seed)
        {
            var value = (ulong)seed;
            Door.Check(Door.door_generator_seed(Handle, &value, 1));
            return this;
        }

        /// <summary>The seed the sequence was started with.</summary>
        public long initial_seed()
        {
            ulong value;
            Door.Check(Door.door_generator_seed(Handle, &value, 0));
            return (long)value;
        }

        public void Dispose()
        {
            Release();
            GC.SuppressFinalize(this);
        }

        void Release()
        {
            if (Interlocked.Exchange(ref handle, 0) is var dying and not 0) Door.door_generator_release(dying);
        }

        /// <summary>The generator that operators use when none is named.</summary>
        public static Generator Default
        {
            get
            {
                nint found;
                Door.Check(Door.door_generator(-1, 0, &found));
                return new Generator(found);
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

        /// <summary>The seed of the default generator.</summary>
        public static long initial_seed()
        {
            using var generator = Generator.Default;
            return generator.initial_seed();
        }
    }

    /// <summary>Seeds every device's default generator: randn after manual_seed(s) gives PyTorch's numbers for s.</summary>
    public static Generator manual_seed(long seed) => random.manual_seed(seed);
}
