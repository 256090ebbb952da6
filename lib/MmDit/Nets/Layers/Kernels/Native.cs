using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;

namespace MmDit.Nets.Layers.Kernels;

/// <summary>The kernels compiled for this machine (lib/MmDit/native); without them plain operators run.</summary>
static unsafe partial class Native
{
    const string Library = "kernels";

    [LibraryImport(Library)] internal static partial void kernel_gelu(float* x, float* y, long count, int threads);
    [LibraryImport(Library)]
    internal static partial void kernel_gelu_back(float* x, float* grad, float* dx, long count, int threads);
    [LibraryImport(Library)]
    internal static partial void kernel_modulate(float* x, float* shift, float* scale, float* y, float* stats,
        long B, long N, long D, float eps, int threads);
    [LibraryImport(Library)]
    internal static partial void kernel_modulate_back(float* x, float* scale, float* stats, float* grad, float* dx,
        float* dshift, float* dscale, long B, long N, long D, int threads);
    [LibraryImport(Library)]
    internal static partial void kernel_gate(float* x, float* y, float* gate, float* result, long B, long N,
        long D, int threads);
    [LibraryImport(Library)]
    internal static partial void kernel_gate_back(float* y, float* gate, float* grad, float* dy, float* dgate,
        long B, long N, long D, int threads);
    [LibraryImport(Library)]
    internal static partial void kernel_group(float* x, float* weight, float* bias, float* scale, float* shift,
        float* y, float* stats, long B, long N, long C, long G, float eps, int threads);
    [LibraryImport(Library)]
    internal static partial void kernel_group_back(float* x, float* weight, float* bias, float* scale,
        float* shift, float* stats, float* grad,
        float* dx, float* dweights, float* dbiases, float* dscale, float* dshift, long B, long N, long C, long G,
        int threads);
    [LibraryImport(Library)]
    internal static partial void kernel_attend(float* q, float* k, float* v, float* result, float* logs, long B,
        long h, long N, long S, long d, int threads);
    [LibraryImport(Library)]
    internal static partial void kernel_attend_back(float* q, float* k, float* v, float* result, float* logs,
        float* grad, float* dq, float* dk, float* dv, long B, long h, long N, long S, long d, int threads);

    // The level of the processor, as lib/MmDit/native/build.sh compiles for it.
    static readonly string level =
        Avx512F.VL.IsSupported && Avx512BW.IsSupported && Avx512CD.IsSupported && Avx512DQ.IsSupported ? "x86-64-v4"
        : Avx2.IsSupported && Fma.IsSupported && Bmi2.IsSupported ? "x86-64-v3" : "base";
    static readonly string file = Path.Combine(
        Path.GetDirectoryName(typeof(Native).Assembly.Location)!, "native", $"libkernels.{level}.so");
    static readonly bool here = NativeLibrary.TryLoad(file, out _);

    /// <summary>Off on this thread while a test looks at the plain operators.</summary>
    [field: ThreadStatic] internal static bool Off { get; set; }

    static Native() => NativeLibrary.SetDllImportResolver(typeof(Native).Assembly,
        (name, _, _) => name == Library ? NativeLibrary.Load(file) : 0);

    /// <summary>Whether the kernels are here and take these: float32 on the CPU, less than 2 GiB each.</summary>
    internal static bool Take(params ReadOnlySpan<Tensor> tensors)
    {
        if (!here || Off) return false;
        foreach (var x in tensors)
            if (x.dtype != float32 || x.device_type != DeviceType.CPU) return false;
            else if (x.numel() is 0 or >= int.MaxValue / sizeof(float)) return false;
        return true;
    }

    /// <summary>The memory of a contiguous tensor, valid while the tensor lives.</summary>
    internal static float* At(Tensor x) => (float*)Unsafe.AsPointer(ref MemoryMarshal.GetReference(x.bytes));
}
