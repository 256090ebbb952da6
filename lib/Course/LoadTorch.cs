using System.Runtime.CompilerServices;

namespace MmDit.Course;

/// <summary>Whatever a lesson touches first, libtorch is the one that the kit loads.</summary>
static class LoadTorch
{
    [ModuleInitializer]
    internal static void Load() => Libtorch.Natives.Load();
}
