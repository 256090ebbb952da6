namespace MmDit.Diffusion;

/// <summary>How strongly guidance acts at a timestep: 0 without the condition, 1 the net's own answer, more beyond
/// it.</summary>
public sealed class Scale
{
    readonly double? constant;
    readonly Func<double, double> at;

    Scale(Func<double, double> at, double? constant = null) => (this.at, this.constant) = (at, constant);

    /// <summary>The same at every timestep.</summary>
    public static implicit operator Scale(double scale) => new(_ => scale, scale);

    /// <summary>Another at every timestep.</summary>
    public static Scale Of(Func<double, double> at) => new(at);

    /// <summary>Between two timesteps alone, both included; elsewhere as without guidance.</summary>
    /// <param name="outside">1 where the scale is that of a pair; 0 where something is added.</param>
    /// <seealso href="https://arxiv.org/abs/2404.07724">Kynkäänniemi et al. 2024, equation 5</seealso>
    public static Scale Interval(double scale, double from, double to, double outside = 1) => from <= to
        ? new(t => t >= from && t <= to ? scale : outside)
        : throw new ArgumentException($"interval: it begins at {from:g4}, after its end {to:g4}");

    /// <summary>From 1 in pure noise to its full size in the clean picture.</summary>
    /// <param name="power">How long it stays near 1.</param>
    /// <param name="most">The timestep of pure noise.</param>
    /// <seealso href="https://arxiv.org/abs/2303.14389">Gao et al. 2023, and forward_with_cfg of its code</seealso>
    public static Scale PowerCosine(double scale, double power = 4, double most = 1000) =>
        new(t => 1 + (scale - 1) * (1 - Math.Cos(Math.PI * Math.Pow(1 - t / most, power))) / 2);

    /// <summary>The scale at a batch's timestep: [B], all the same.</summary>
    public double At(Tensor t) => constant ?? at(t[0].to(float64).item<double>());
}
