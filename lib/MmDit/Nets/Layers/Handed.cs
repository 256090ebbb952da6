namespace MmDit.Nets.Layers;

/// <summary>Gradients that a function of our own has handed to libtorch.</summary>
/// <remarks>TorchSharp keeps its hold on them until the scope around the whole backward ends, though libtorch has its
/// own by the time that the next function runs: they are let go then.</remarks>
static class Handed
{
    [ThreadStatic] static Tensor?[]? last;

    /// <summary>The same gradients; those of the call before are let go.</summary>
    internal static List<Tensor> Over(params Tensor?[] gradients)
    {
        foreach (var gradient in last ?? []) gradient?.Dispose();
        last = gradients;
        foreach (var gradient in gradients) gradient?.DetachFromDisposeScope();
        return [.. gradients.Select(gradient => gradient!)];
    }
}
