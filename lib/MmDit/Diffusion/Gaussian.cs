namespace MmDit.Diffusion;

/// <summary>A Gaussian of every value, [B, ...] each, and the x0 it was made of.</summary>
public readonly record struct Gaussian(Tensor Mean, Tensor LogVariance, Tensor Clean);
