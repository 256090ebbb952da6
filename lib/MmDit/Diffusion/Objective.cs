namespace MmDit.Diffusion;

/// <summary>What a net with a learned variance is trained by: the squared error, or the variational bound, or
/// both.</summary>
public enum Objective
{
    /// <summary>The squared error, and where the variance is learned the bound, which then teaches the variance
    /// alone.</summary>
    Hybrid,
    /// <summary>The same with the bound times T/1000.</summary>
    RescaledHybrid,
    /// <summary>The bound of one step.</summary>
    Bound,
    /// <summary>The same times T: an estimate of the whole bound.</summary>
    RescaledBound,
}
