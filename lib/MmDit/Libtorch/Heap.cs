using System.Runtime.InteropServices;

namespace MmDit.Libtorch;

/// <summary>Freed memory stays with the process for the next step, in one heap for all threads.</summary>
/// <remarks>Left to itself, glibc gives a step's memory back and takes it again; each page costs a fault.</remarks>
static partial class Heap
{
    const int TrimThreshold = -1, TopPad = -2, MmapThreshold = -3, ArenaMax = -8;      // malloc.h

    /// <summary>Keeps up to a GiB of freed memory; blocks of 32 MiB, glibc's limit, still come and go.</summary>
    internal static void Keep()
    {
        if (!OperatingSystem.IsLinux()) return;
        try
        {
            (int What, int Value)[] options =
                [(ArenaMax, 1), (MmapThreshold, 32 << 20), (TrimThreshold, 1 << 30), (TopPad, 64 << 20)];
            foreach (var (what, value) in options) _ = mallopt(what, value);
        }
        catch (EntryPointNotFoundException) { }     // another C library, with rules of its own
    }

    [LibraryImport("libc")] private static partial int mallopt(int what, int value);
}
