namespace MmDit.Diffusion;

/// <summary>Sources of noise.</summary>
public static class Noise
{
    /// <summary>The tensor library's own.</summary>
    public static NoiseSource Fresh => like => randn_like(like);

    /// <summary>The same noise for the same seed, on whatever device: drawn on the CPU.</summary>
    public static NoiseSource Seeded(long seed)
    {
        Generator generator = new((ulong)seed);
        return like => randn(like.shape, dtype: like.dtype, generator: generator).to(like.device);
    }

    /// <summary>Given noises [T, ...], one after the other.</summary>
    public static NoiseSource Given(Tensor noises)
    {
        var used = 0;
        return like => used < noises.shape[0] ? noises[used++].to(like.dtype, like.device)
            : throw new InvalidOperationException(
                $"noise: {noises.shape[0]} were given, but the sampler wants one more");
    }
}
