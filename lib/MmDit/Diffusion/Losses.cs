namespace MmDit.Diffusion;

/// <summary>A loss for each sample and its parts, [B] each; the bound is in bits for each value.</summary>
public readonly record struct Losses(Tensor Loss, Tensor? Error, Tensor? Bound);
