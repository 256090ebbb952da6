namespace MmDit.Diffusion;

/// <summary>How levels lie between the most noise and the least.</summary>
public enum Spacing
{
    /// <summary>Evenly in the timestep.</summary>
    Time,
    /// <summary>Evenly in λ, half the log signal-to-noise ratio.</summary>
    LogSnr,
    /// <summary>Evenly in the root of the timestep.</summary>
    Quadratic,
    /// <summary>Evenly in the seventh root of σ/α.</summary>
    Karras,
}
