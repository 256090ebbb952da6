using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;

namespace MmDit.Libtorch;

/// <summary>oneDNN's product of two matrices in float32, which libtorch itself leaves to MKL.</summary>
/// <remarks>On a processor with AVX-512 that is not Intel's MKL uses registers of half that width: oneDNN's product
/// took 0.42 to 0.48 of its time there (lib/README.md). No switch of the process is touched.</remarks>
static unsafe class OneDnnProduct
{
    static readonly delegate* unmanaged<nint, nint, nint, float, float, void> multiply = Find();

    /// <summary>Whether it is there, on a processor where it pays.</summary>
    internal static bool IsHere => multiply is not null;

    /// <summary>[M, K], [K, N] -> [M, N]; float32 on the CPU, each in one piece or turned.</summary>
    internal static Tensor Of(Tensor a, Tensor b)
    {
        var result = empty(a.shape[0], b.shape[1]);
        multiply(a.Handle, b.Handle, result.Handle, 0, 1);
        GC.KeepAlive(a);
        GC.KeepAlive(b);
        return result;
    }

    // at::native::mkldnn_matmul(a, b, result, beta, alpha): beta is what is kept of the result.
    static delegate* unmanaged<nint, nint, nint, float, float, void> Find()
    {
        if (!OperatingSystem.IsLinux() || !Avx512F.IsSupported || IsIntel || Natives.Folder is not { } folder)
            return null;
        return NativeLibrary.TryGetExport(NativeLibrary.Load(Path.Combine(folder, "libtorch_cpu.so")),
            "_ZN2at6native13mkldnn_matmulERKNS_6TensorES3_S3_ff", out var export)
            ? (delegate* unmanaged<nint, nint, nint, float, float, void>)export : null;
    }

    // The processor's maker, "GenuineIntel", in three registers: "Genu", "ntel", "ineI".
    static bool IsIntel => X86Base.CpuId(0, 0) is (_, 0x756E6547, 0x6C65746E, 0x49656E69);
}
