using MmDit.Diffusion;

namespace MmDit.Tests.Diffusion;

/// <summary>Data whose perfect denoiser is known in closed form: round heaps of points in the plane, float64.</summary>
sealed class Mixture(double[][] centres, double[] weights, double deviation)
{
    public static Mixture Three { get; } = new([[-1.5, 0], [1, 1.2], [0.8, -1]], [0.5, 0.3, 0.2], 0.35);

    public static Mixture One { get; } = new([[0.7, -0.4]], [1], 0.5);

    public static Tensor Start(long count = 24, long seed = 3) => Noise.Seeded(seed)(empty(count, 2, dtype: float64));

    /// <summary>The net that nothing is left to teach, for these levels, which it knows by their times.</summary>
    public Denoiser Net(Levels levels)
    {
        var byTime = levels.All.DistinctBy(level => level.Time).ToDictionary(level => level.Time);
        return (x, t) =>
        {
            var level = byTime[t[0].item<double>()];
            var (x0, eps) = Expected(x, level);
            return levels.Predicts.Target(x0, eps, level.Alpha, level.Sigma);
        };
    }

    // Of each heap: what it says of x, weighted by how likely x is its own.
    (Tensor X0, Tensor Eps) Expected(Tensor x, Level level)
    {
        var variance = level.Alpha * level.Alpha * deviation * deviation + level.Sigma * level.Sigma;
        Tensor[] off = [.. centres.Select(centre => x - level.Alpha * tensor(centre))];         // [B, 2] each
        var log = off.Select((each, k) => Math.Log(weights[k]) - each.square().sum(1) / (2 * variance));
        var chance = stack(log.ToArray(), 1).softmax(1);                                        // [B, K]
        Tensor Mean(Func<Tensor, int, Tensor> value) =>
            off.Select((each, k) => chance.narrow(1, k, 1) * value(each, k)).Aggregate((a, b) => a + b);
        return (Mean((each, k) => tensor(centres[k]) + level.Alpha * deviation * deviation / variance * each),
            Mean((each, _) => level.Sigma / variance * each));
    }
}
