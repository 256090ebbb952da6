namespace MmDit.Diffusion;

/// <summary>What a net's answer means: the clean x0 and the noise ε it sees in x, [B, ...] each, and where it says one
/// its variance, [B, ...] from -1 (β̃) to 1 (β).</summary>
public readonly record struct Denoised(Tensor Clean, Tensor Noise, Tensor? Variance);
