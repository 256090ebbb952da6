namespace MmDit.Diffusion;

/// <summary>What the variational bound asks of Gaussians, in nats for each value.</summary>
public static class Gaussians
{
    /// <summary>How far the second is from the first: means and log variances, [B, ...] each -> [B, ...].</summary>
    public static Tensor KL(Tensor mean, Tensor logVariance, Tensor otherMean, Tensor otherLogVariance) =>
        0.5 * (otherLogVariance - logVariance - 1 + (logVariance - otherLogVariance).exp()
            + (mean - otherMean).square() * (-otherLogVariance).exp());

    /// <summary>The log chance of pixels, 256 of them from -1 to 1: x, means and log deviations, [B, ...] each ->
    /// [B, ...].</summary>
    /// <seealso href="https://arxiv.org/abs/2006.11239">Ho et al. 2020, equation 13</seealso>
    public static Tensor LogOfPixels(Tensor x, Tensor mean, Tensor logDeviation)
    {
        var (off, narrow) = (x - mean, (-logDeviation).exp());
        var (above, below) = (Below(narrow * (off + 1.0 / 255)), Below(narrow * (off - 1.0 / 255)));
        var inner = where(x > 0.999, 1 - below, above - below);
        return where(x < -0.999, above, inner).clamp_min(1e-12).log();
    }

    // The normal distribution's function, as the published code approximates it.
    static Tensor Below(Tensor x) => 0.5 * (1 + (Math.Sqrt(2 / Math.PI) * (x + 0.044715 * x.pow(3))).tanh());
}
