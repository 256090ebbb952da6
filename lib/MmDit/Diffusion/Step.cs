namespace MmDit.Diffusion;

/// <summary>A step that a sampler has taken: what it has now, and the clean picture it sees in it.</summary>
/// <param name="Index">0 for the first.</param>
/// <param name="From">The level the net was called at.</param>
/// <param name="To">The level that x has now.</param>
/// <param name="X">[B, ...].</param>
/// <param name="Denoised">The predicted x0, [B, ...]: a preview.</param>
public sealed record Step(int Index, Level From, Level To, Tensor X, Tensor Denoised) : IDisposable
{
    /// <summary>Frees both tensors; the sampler goes on without them.</summary>
    public void Dispose()
    {
        X.Dispose();
        Denoised.Dispose();
    }
}
