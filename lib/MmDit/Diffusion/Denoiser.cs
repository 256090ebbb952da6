namespace MmDit.Diffusion;

/// <summary>A net, its condition already given: noisy x [B, ...] and the net's own timesteps [B] -> what it says of x,
/// [B, ...], with twice the channels where it says its variance too.</summary>
public delegate Tensor Denoiser(Tensor x, Tensor t);
