using System.Runtime.InteropServices;

namespace MmDit.Tests;

/// <summary>glibc's mallinfo2: what is lent right now, and not what the process holds, which depends on all that ran
/// before.</summary>
readonly record struct MallInfo(nuint Arena, nuint Ordblks, nuint Smblks, nuint Hblks, nuint Hblkhd, nuint Usmblks,
    nuint Fsmblks, nuint Uordblks, nuint Fordblks, nuint Keepcost)
{
    public static MallInfo Now => mallinfo2();

    [DllImport("libc")] static extern MallInfo mallinfo2();
}
