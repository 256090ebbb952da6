using System.Runtime.InteropServices;

namespace MmDit.Libtorch;

/// <summary>libtorch's switch for oneDNN: off, because some of its convolutions are silently wrong, and on only around
/// what is known to be right there.</summary>
/// <remarks>libtorch 2.10 has oneDNN 3.7.1. On a processor with AVX-512 that is not Intel's, convolutions of many sizes
/// give results or gradients that are off by as much as their own size, and some write outside of their memory;
/// see lib/README.md.</remarks>
static unsafe class OneDnn
{
    static readonly Lock gate = new();
    static delegate* unmanaged<nint, byte, void> enable;
    static nint context;
    static int users;
    static readonly End end = new();

    /// <summary>Turns oneDNN off for the process; false where this libtorch does not export its switch.</summary>
    internal static bool TurnOff(nint libtorch)
    {
        if (!Find(libtorch, "_ZN2at13globalContextEv", "?globalContext@at@@YAAEAVContext@1@XZ", out var global))
            return false;
        context = ((delegate* unmanaged<nint>)global)();
        // NNPACK takes the place of oneDNN where it can, and says at each call where it cannot.
        if (Find(libtorch, "_ZN2at7Context20setUserEnabledNNPACKEb", "?setUserEnabledNNPACK@Context@at@@QEAAX_N@Z",
            out var nnpack))
            ((delegate* unmanaged<nint, byte, void>)nnpack)(context, 0);
        if (!Find(libtorch, "_ZN2at7Context20setUserEnabledMkldnnEb", "?setUserEnabledMkldnn@Context@at@@QEAAX_N@Z",
            out var mkldnn))
            return false;
        enable = (delegate* unmanaged<nint, byte, void>)mkldnn;
        enable(context, 0);
        return true;
    }

    /// <summary>Has it on until disposed, for all threads: the switch is the process's.</summary>
    internal static IDisposable Use()
    {
        Count(1);
        return end;
    }

    // Compilers spell C++ names in two ways.
    static bool Find(nint library, string itanium, string microsoft, out nint address) =>
        NativeLibrary.TryGetExport(library, OperatingSystem.IsWindows() ? microsoft : itanium, out address);

    static void Count(int change)
    {
        if (enable is null) return;
        lock (gate) enable(context, (byte)((users += change) > 0 ? 1 : 0));
    }

    sealed class End : IDisposable { public void Dispose() => Count(-1); }
}
