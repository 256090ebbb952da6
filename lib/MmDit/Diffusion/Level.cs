namespace MmDit.Diffusion;

/// <summary>One level of noise, x = α x0 + σ ε, and the timestep that the net knows it by.</summary>
public readonly record struct Level(double Time, double Alpha, double Sigma)
{
    /// <summary>Half the log signal-to-noise ratio, λ = log α - log σ.</summary>
    public double Lambda => Math.Log(Alpha) - Math.Log(Sigma);

    /// <summary>A picture at this level: x0 and noise, [B, ...] each -> [B, ...].</summary>
    public Tensor Noised(Tensor x0, Tensor noise) => Alpha * x0 + Sigma * noise;
}
