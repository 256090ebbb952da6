using TorchSharp.Interop;

namespace TorchSharp;

public static partial class torch
{
    public static partial class cuda
    {
        enum Memory { Allocated, PeakAllocated, Reserved, PeakReserved, ResetPeaks, EmptyCache }

        /// <summary>Bytes that tensors hold on a device.</summary>
        /// <remarks>Not in TorchSharp: PyTorch's torch.cuda.memory_allocated.</remarks>
        /// <exception cref="InvalidOperationException">There is no CUDA.</exception>
        public static long memory_allocated(Device? device = null) => Ask(Memory.Allocated, device);

        /// <summary>The most bytes that tensors held on a device, since the start or <see cref="reset_peak_memory_stats"/>.</summary>
        /// <remarks>Not in TorchSharp: PyTorch's torch.cuda.max_memory_allocated.</remarks>
        /// <exception cref="InvalidOperationException">There is no CUDA.</exception>
        public static long max_memory_allocated(Device? device = null) => Ask(Memory.PeakAllocated, device);

        /// <summary>Bytes that libtorch has taken from a device, for tensors that are and tensors to come.</summary>
        /// <remarks>Not in TorchSharp: PyTorch's torch.cuda.memory_reserved.</remarks>
        /// <exception cref="InvalidOperationException">There is no CUDA.</exception>
        public static long memory_reserved(Device? device = null) => Ask(Memory.Reserved, device);

        /// <summary>The most bytes that libtorch had taken from a device, since the start or <see cref="reset_peak_memory_stats"/>.</summary>
        /// <remarks>Not in TorchSharp: PyTorch's torch.cuda.max_memory_reserved.</remarks>
        /// <exception cref="InvalidOperationException">There is no CUDA.</exception>
        public static long max_memory_reserved(Device? device = null) => Ask(Memory.PeakReserved, device);

        /// <summary>The peaks of a device's figures start again at what they are now.</summary>
        /// <remarks>Not in TorchSharp: PyTorch's torch.cuda.reset_peak_memory_stats.</remarks>
        /// <exception cref="InvalidOperationException">There is no CUDA.</exception>
        public static void reset_peak_memory_stats(Device? device = null) => Ask(Memory.ResetPeaks, device);

        /// <summary>Gives back to the devices what libtorch keeps of them and no tensor holds.</summary>
        /// <remarks>Not in TorchSharp: PyTorch's torch.cuda.empty_cache.</remarks>
        /// <exception cref="InvalidOperationException">There is no CUDA.</exception>
        public static void empty_cache() => Ask(Memory.EmptyCache, null);

        static unsafe long Ask(Memory which, Device? device)
        {
            long bytes = 0;
            Door.Check(Door.door_cuda_memory((int)which, Here(device), &bytes));
            return bytes;
        }
    }
}
