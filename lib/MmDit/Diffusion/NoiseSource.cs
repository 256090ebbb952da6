namespace MmDit.Diffusion;

/// <summary>Where a sampler's noise comes from: a tensor -> noise of its shape, type and device.</summary>
public delegate Tensor NoiseSource(Tensor like);
