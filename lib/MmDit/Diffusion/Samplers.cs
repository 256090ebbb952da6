namespace MmDit.Diffusion;

/// <summary>Samplers as sequences: each takes a denoiser, the levels to go through and x at the first of them,
/// [B, ...], and gives its steps, so that a reader looks at them, stops, or goes on to the end.</summary>
public static partial class Samplers
{
    /// <summary>Ancestral sampling, algorithm 2 of DDPM: the mean of the posterior, then new noise.</summary>
    /// <seealso href="https://arxiv.org/abs/2006.11239">Ho et al. 2020</seealso>
    public static IEnumerable<Step> DDPM(Denoiser net, Levels levels, Tensor x, NoiseSource? noise = null)
    {
        var draw = noise ?? Noise.Fresh;
        return Walk(levels, x, (x, i, _) =>
        {
            var (t, s) = (levels[i], levels[i + 1]);
            var (x0, _, variance) = levels.Denoise(net, x, t);
            var q = Posterior.Between(t, s);
            var mean = q.X * x + q.Clean * x0;
            return new(s.Sigma == 0 ? mean : mean + Deviation(levels.Variance, q, variance) * draw(x), x0);
        });
    }

    static Tensor Deviation(Variance kind, Posterior q, Tensor? learned) => kind switch
    {
        Variance.Small => tensor(Math.Sqrt(q.Variance)),
        Variance.Large => tensor(Math.Sqrt(q.Beta)),
        _ => (Between(Math.Log(q.Variance), Math.Log(q.Beta), learned!) / 2).exp(),
    };

    // From -1, the first, to 1, the second.
    static Tensor Between(double first, double second, Tensor part) => first + (part + 1) / 2 * (second - first);

    /// <summary>Denoising diffusion implicit models: x0 and the same ε at the next level.</summary>
    /// <param name="eta">The part of DDPM's noise that is new at each step: 0 none, 1 all of it.</param>
    /// <seealso href="https://arxiv.org/abs/2010.02502">Song et al. 2020, equation 12</seealso>
    public static IEnumerable<Step> DDIM(Denoiser net, Levels levels, Tensor x, double eta = 0,
        NoiseSource? noise = null)
    {
        if (eta is not (>= 0 and <= 1)) throw new ArgumentException($"eta: {eta:g3}, but it lies between 0 and 1");
        var draw = noise ?? Noise.Fresh;
        return Walk(levels, x, (x, i, _) =>
        {
            var (t, s) = (levels[i], levels[i + 1]);
            var (x0, eps, _) = levels.Denoise(net, x, t);
            var spread = eta == 0 ? 0 : eta * Math.Sqrt(Posterior.Between(t, s).Variance);
            x = s.Alpha * x0 + Math.Sqrt(s.Sigma * s.Sigma - spread * spread) * eps;
            return new(spread == 0 ? x : x + spread * draw(x), x0);
        });
    }

    /// <summary>DDIM the other way, from a picture to the noise that gives it again.</summary>
    /// <param name="x">A picture at the last of the levels, which are those of sampling.</param>
    /// <seealso href="https://arxiv.org/abs/2010.02502">Song et al. 2020, section 4.3</seealso>
    public static IEnumerable<Step> Invert(Denoiser net, Levels levels, Tensor x) =>
        levels[^1].Sigma == 0 && (levels.Predicts is Prediction.Clean || levels.Correct is not null)
            ? throw new ArgumentException(
                "levels: the last has σ = 0, where an x0 says nothing of the noise; it must be more than 0")
            : DDIM(net, levels.Reverse(), x);

    /// <summary>Euler's step along the way that the net sees now, dx = x0 dα + ε dσ; of a flow x + (s - t) v.</summary>
    public static IEnumerable<Step> Euler(Denoiser net, Levels levels, Tensor x) => Walk(levels, x, (x, i, _) =>
    {
        var now = levels.Denoise(net, x, levels[i]);
        return new(x + Slope(now, levels[i], levels[i + 1]), now.Clean);
    });

    /// <summary>Heun's step: the mean of the ways seen at its start and at its end; two calls of the net, at the last
    /// level without noise one.</summary>
    /// <seealso href="https://arxiv.org/abs/2206.00364">Karras et al. 2022, algorithm 1</seealso>
    public static IEnumerable<Step> Heun(Denoiser net, Levels levels, Tensor x) => Walk(levels, x, (x, i, _) =>
    {
        var (t, s) = (levels[i], levels[i + 1]);
        var now = levels.Denoise(net, x, t);
        var way = Slope(now, t, s);
        return new(s.Sigma == 0 ? x + way : x + (way + Slope(levels.Denoise(net, x + way, s), t, s)) / 2, now.Clean);
    });

    static Tensor Slope(Denoised now, Level t, Level s) =>
        (s.Alpha - t.Alpha) * now.Clean + (s.Sigma - t.Sigma) * now.Noise;

    /// <summary>Image to image: a picture gets some noise and is sampled from there.</summary>
    /// <param name="sampler">Any: (levels, x) => Samplers.Heun(net, levels, x).</param>
    /// <param name="strength">The part of the steps that are taken: 0 gives the picture, 1 forgets it.</param>
    /// <seealso href="https://arxiv.org/abs/2108.01073">Meng et al. 2021, algorithm 1</seealso>
    public static IEnumerable<Step> SDEdit(Func<Levels, Tensor, IEnumerable<Step>> sampler, Levels levels,
        Tensor picture, double strength, NoiseSource? noise = null)
    {
        var part = levels.Last(strength);
        return Steps();

        IEnumerable<Step> Steps()
        {
            if (part.Count == 1) yield return new(0, part[0], part[0], picture.detach(), picture.detach());
            if (part.Count == 1) yield break;
            using var start = Own(() => part[0].Noised(picture, (noise ?? Noise.Fresh)(picture)));
            foreach (var step in sampler(part, start)) yield return step;
        }
    }

    /// <summary>Takes every step: -> the last x, [B, ...]; all else is freed.</summary>
    public static Tensor Final(this IEnumerable<Step> steps)
    {
        Tensor? x = null;
        foreach (var step in steps)
        {
            x?.Dispose();
            x = step.X;
            step.Denoised.Dispose();
        }
        return x ?? throw new InvalidOperationException("there was no step to take");
    }
}
