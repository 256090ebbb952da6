using System.Runtime.CompilerServices;

namespace MmDit.Tests;

static class LoadTorch
{
    // Whatever a test touches first, libtorch is the one that the kit has loaded.
#pragma warning disable CA2255 // a library's initialiser: here it is the point
    [ModuleInitializer]
#pragma warning restore CA2255
    internal static void Load() => Libtorch.Natives.Load();
}
