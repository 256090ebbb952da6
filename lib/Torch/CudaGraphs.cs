using Microsoft.Win32.SafeHandles;
using TorchSharp.Interop;

namespace TorchSharp;

public static partial class torch
{
    public static partial class cuda
    {
        /// <summary>Work on a device, captured once, told to it again by one call: on the same memory, whatever that holds by then.</summary>
        /// <remarks>Not in TorchSharp: PyTorch's torch.cuda.CUDAGraph, which captures in its mode "global".</remarks>
        public sealed unsafe class CUDAGraph : IDisposable
        {
            enum Act { BeginCapture, EndCapture, Replay, Reset, Pool }

            readonly Handle handle = new();

            /// <summary>What the current stream is told from now on becomes the graph, its memory from a pool: a new one, or another's.</summary>
            public void capture_begin((ulong, ulong) pool = default) => Do(Act.BeginCapture, pool);

            /// <summary>The end of the capture, on the stream where it began.</summary>
            public void capture_end() => Do(Act.EndCapture);

            /// <summary>Tells the current stream the captured work.</summary>
            public void replay() => Do(Act.Replay);

            /// <summary>Forgets the captured work, and leaves its memory to the tensors that are still there.</summary>
            public void reset() => Do(Act.Reset);

            /// <summary>The graph's pool of memory, for another graph that is replayed in the order of the captures.</summary>
            public (ulong, ulong) pool() => Do(Act.Pool);

            /// <summary>As <see cref="reset"/>, for good.</summary>
            public void Dispose() => handle.Dispose();

            (ulong, ulong) Do(Act act, (ulong First, ulong Second) pool = default)
            {
                var id = stackalloc ulong[] { pool.First, pool.Second };
                Door.Check(Door.door_cuda_graph_act((int)act, handle, id));
                return (id[0], id[1]);
            }

            sealed class Handle : SafeHandleZeroOrMinusOneIsInvalid
            {
                internal Handle() : base(ownsHandle: true)
                {
                    _ = Here(null);
                    nint graph;
                    Door.Check(Door.door_cuda_graph(&graph));
                    SetHandle(graph);
                }

                protected override bool ReleaseHandle() => Door.door_cuda_graph_free(handle) == 0;
            }
        }

        // One for every capture, as in PyTorch: graphs of one pool share no memory across streams.
        static readonly Lazy<Stream> capturing = new(() => new());

        /// <summary>What this thread tells the current device until the result is disposed becomes the graph, done at each replay.</summary>
        /// <remarks>Not in TorchSharp: PyTorch's torch.cuda.graph. Do the work once before, on a side stream: it prepares libraries.</remarks>
        /// <exception cref="InvalidOperationException">There is no CUDA.</exception>
        public static IDisposable graph(CUDAGraph cuda_graph, (ulong, ulong) pool = default, Stream? stream = null)
        {
            synchronize();
            GC.Collect();                                                // no tensor that is lost shall end within the capture
            GC.WaitForPendingFinalizers();
            empty_cache();
            var side = torch.cuda.stream(stream ?? capturing.Value);
            try { cuda_graph.capture_begin(pool); }
            catch { side.Dispose(); throw; }
            return new Restore(() => { using (side) cuda_graph.capture_end(); });
        }
    }
}
