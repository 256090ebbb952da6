namespace MmDit.Diffusion;

/// <summary>Times at which a flow is trained, each made of random numbers: u = rand(B), z = randn(B).</summary>
/// <seealso href="https://arxiv.org/abs/2403.03206">Esser et al. 2024, section 3.1</seealso>
public static class Timesteps
{
    /// <summary>Most times near the middle, or with a mean above 0 near the noise: z [B] -> [B].</summary>
    public static Tensor LogitNormal(Tensor z, double mean = 0, double deviation = 1) => deviation > 0
        ? (mean + deviation * z).sigmoid()
        : throw new ArgumentException($"deviation: {deviation:g3}, but it is more than 0", nameof(deviation));

    /// <summary>Most times near the middle, with tails; a scale below 0 prefers the ends: u [B] -> [B].</summary>
    public static Tensor Mode(Tensor u, double scale = 1.29) => scale is >= -1 and <= 2 / (Math.PI - 2)
        ? 1 - u - scale * ((u * (Math.PI / 2)).cos().square() - 1 + u)
        : throw new ArgumentException($"scale: {scale:g3}, but times stay in order from -1 to 1.75 alone");

    /// <summary>Times at which a cosine schedule would have been trained: u [B] -> [B].</summary>
    public static Tensor CosMap(Tensor u) => 1 - 1 / ((u * (Math.PI / 2)).tan() + 1);

    /// <summary>t' = α t / (1 + (α - 1) t): the log signal-to-noise ratio falls by 2 log α.</summary>
    /// <seealso href="https://arxiv.org/abs/2403.03206">Esser et al. 2024, equation 23</seealso>
    public static Tensor Shift(Tensor t, double alpha) => Positive(alpha) * t / (1 + (alpha - 1) * t);

    /// <inheritdoc cref="Shift(Tensor, double)"/>
    public static double Shift(double t, double alpha) => Positive(alpha) * t / (1 + (alpha - 1) * t);

    /// <summary>The α for pictures with this many times the pixels of those that 1 is right for.</summary>
    public static double ShiftOf(double pixels) => Math.Sqrt(pixels);

    static double Positive(double alpha) => alpha > 0 ? alpha
        : throw new ArgumentException($"shift: {alpha:g3}, but it is more than 0");
}
