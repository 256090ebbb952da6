using MmDit.Nets.Layers;

namespace MmDit.Nets;

/// <summary>Nets whose tensors have shapes and no memory: the largest can be built and counted on a laptop.</summary>
public static class Weightless
{
    /// <summary>The net that the function builds, without memory.</summary>
    public static T Of<T>(Func<T> build) => Init.Weightless(build);
}
