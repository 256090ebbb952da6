using MmDit.Diffusion;

namespace MmDit.Training;

/// <summary>How well a net does on pictures it did not see, for each part of the way from picture to noise.</summary>
public static class Validation
{
    /// <summary>The loss from little noise to noise alone: pictures [B, ...] -> so many numbers.</summary>
    /// <remarks>The noise is the same for the same seed, so that two nets, or two steps, can be compared.</remarks>
    public static double[] LossByTime(Process process, Denoiser net, Tensor x0, int buckets = 10, long seed = 0)
    {
        using var scope = NewDisposeScope();
        using var off = no_grad();
        using var seeded = new SeededDraws(seed, 0);
        return [.. process.EvenTimes(buckets).unbind(0).Select(t =>
        {
            using var inner = NewDisposeScope();
            return process.Loss(net, x0, randn_like(x0), t.expand(x0.shape[0])).mean().to(float64).item<double>();
        })];
    }
}
