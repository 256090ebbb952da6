namespace MmDit.Diffusion;

/// <summary>β of each step of a DDPM: how much noise it adds.</summary>
public static class Schedule
{
    /// <summary>Even steps from 1e-4 to 0.02, scaled so that fewer steps end in as much noise: -> T numbers.</summary>
    /// <seealso href="https://arxiv.org/abs/2006.11239">Ho et al. 2020, section 4</seealso>
    public static double[] Linear(int steps = 1000)
    {
        var scale = 1000.0 / Positive(steps);
        return Below1(steps, i => Between(scale * 1e-4, scale * 0.02, i, steps));
    }

    /// <summary>Even steps of √β, as latent diffusion trains: -> T numbers.</summary>
    /// <seealso href="https://arxiv.org/abs/2112.10752">Rombach et al. 2022; "scaled_linear" of diffusers</seealso>
    public static double[] ScaledLinear(int steps = 1000, double first = 0.00085, double last = 0.012) =>
        Below1(Positive(steps), i => Math.Pow(Between(Math.Sqrt(first), Math.Sqrt(last), i, steps), 2));

    /// <summary>ᾱ falls as a squared cosine, so that less of the time is spent in pure noise: -> T numbers.</summary>
    /// <seealso href="https://arxiv.org/abs/2102.09672">Nichol and Dhariwal 2021, equation 17</seealso>
    public static double[] Cosine(int steps = 1000)
    {
        double AlphaBar(int i) => Math.Pow(Math.Cos(((double)i / steps + 0.008) / 1.008 * Math.PI / 2), 2);
        return Below1(Positive(steps), i => Math.Min(0.999, 1 - AlphaBar(i + 1) / AlphaBar(i)));
    }

    static double Between(double first, double last, int i, int steps) =>
        steps == 1 ? first : first + (last - first) * i / (steps - 1);

    static int Positive(int steps) => steps >= 1 ? steps
        : throw new ArgumentException($"steps: {steps}, but a schedule has 1 at least", nameof(steps));

    static double[] Below1(int steps, Func<int, double> beta)
    {
        double[] betas = [.. Enumerable.Range(0, steps).Select(beta)];
        return Array.Find(betas, each => each is not (> 0 and < 1)) is var wrong and not 0
            ? throw new ArgumentException($"steps: {steps} makes a β of {wrong:g3}, but it lies between 0 and 1")
            : betas;
    }
}
