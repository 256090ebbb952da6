using TorchSharp.Interop;

namespace TorchSharp;

public static partial class torch
{
    public static partial class cuda
    {
        /// <summary>A queue of work on a device: what is in one runs in order, what is in two may run at once.</summary>
        /// <remarks>Not in TorchSharp: PyTorch's torch.cuda.Stream.</remarks>
        public sealed unsafe class Stream
        {
            internal enum Of { Current, Default, New, NewUrgent }
            enum Act { Enter, Synchronize, Query, WaitFor }

            readonly long type, number, id;

            /// <summary>A stream of a device's pool; a priority below 0 is served first.</summary>
            /// <exception cref="InvalidOperationException">There is no CUDA.</exception>
            public Stream(Device? device = null, int priority = 0) : this(Given(device), priority < 0 ? Of.NewUrgent : Of.New) { }

            internal Stream(Device device, Of which)
            {
                var found = stackalloc long[] { (long)device.type, device.index, 0 };
                Door.Check(Door.door_stream((int)which, found));
                (type, number, id) = (found[0], found[1], found[2]);
            }

            Stream(long type, long number, long id) => (this.type, this.number, this.id) = (type, number, id);

            /// <summary>The device whose stream it is.</summary>
            public Device device => new((DeviceType)type, (int)number);

            /// <summary>Waits until all that was told to the stream is done.</summary>
            public void synchronize() => Do(Act.Synchronize);

            /// <summary>Whether all that was told to the stream is done.</summary>
            public bool query() => Do(Act.Query).type != 0;

            /// <summary>What is told to this stream from now on waits for what another has been told so far.</summary>
            public void wait_stream(Stream stream) => Do(Act.WaitFor, stream);

            /// <summary>Makes the stream its device's current one on this thread, and gives the one before.</summary>
            internal Stream Enter() => Do(Act.Enter, this);

            Stream Do(Act act, Stream? other = null)
            {
                var self = stackalloc long[] { type, number, id };
                var rest = stackalloc long[] { other?.type ?? 0, other?.number ?? 0, other?.id ?? 0 };
                Door.Check(Door.door_stream_act((int)act, self, rest));
                return new(rest[0], rest[1], rest[2]);
            }

            /// <summary>Whether it is the same stream.</summary>
            public override bool Equals(object? obj) => obj is Stream s && (type, number, id) == (s.type, s.number, s.id);
            public override int GetHashCode() => HashCode.Combine(type, number, id);
            public override string ToString() => $"stream {id} of {device}";
        }

        /// <summary>The stream that work on a device goes to on this thread.</summary>
        /// <remarks>Not in TorchSharp: PyTorch's torch.cuda.current_stream.</remarks>
        /// <exception cref="InvalidOperationException">There is no CUDA.</exception>
        public static Stream current_stream(Device? device = null) => new(Given(device), Stream.Of.Current);

        /// <summary>The stream that work on a device goes to unless told otherwise.</summary>
        /// <remarks>Not in TorchSharp: PyTorch's torch.cuda.default_stream.</remarks>
        /// <exception cref="InvalidOperationException">There is no CUDA.</exception>
        public static Stream default_stream(Device? device = null) => new(Given(device), Stream.Of.Default);

        /// <summary>Work on the stream's device goes to it, on this thread, until the result is disposed.</summary>
        /// <remarks>Not in TorchSharp: PyTorch's torch.cuda.stream.</remarks>
        public static IDisposable stream(Stream stream)
        {
            var before = stream.Enter();
            return new Restore(() => before.Enter());
        }

        static Device Given(Device? device) => new(DeviceType.CUDA, (int)Here(device));
    }
}
