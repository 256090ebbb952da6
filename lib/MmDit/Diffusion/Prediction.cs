namespace MmDit.Diffusion;

/// <summary>What a net says of x = α x0 + σ ε.</summary>
public enum Prediction
{
    /// <summary>The noise ε.</summary>
    Noise,
    /// <summary>The clean x0.</summary>
    Clean,
    /// <summary>α ε - σ x0, which stays well scaled at every noise level.</summary>
    V,
    /// <summary>ε - x0, the straight way from picture to noise.</summary>
    Velocity,
}
