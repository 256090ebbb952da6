namespace MmDit.Diffusion;

/// <summary>The levels of noise that a sampler goes through, noisiest first, and how a net's answers are read
/// there.</summary>
/// <param name="All">One more than there are steps.</param>
/// <param name="Correct">What is made of each predicted x0, [B, ...] -> [B, ...]; null leaves it as it is.</param>
public sealed record Levels(IReadOnlyList<Level> All, Prediction Predicts, Variance Variance = Variance.Small,
    Func<Tensor, Tensor>? Correct = null)
{
    /// <summary>How many levels; a sampler takes one step fewer.</summary>
    public int Count => All.Count;

    /// <summary>A level, 0 the noisiest.</summary>
    public Level this[int i] => All[i];

    /// <summary>σ falls from most to least as a power curve, then to 0; α is 1 throughout, and so is what the net
    /// knows a level by: σ itself.</summary>
    /// <seealso href="https://arxiv.org/abs/2206.00364">Karras et al. 2022, equation 5</seealso>
    public static Levels Karras(int steps, Prediction predicts = Prediction.Clean, double least = 0.002,
        double most = 80, double power = 7)
    {
        double Sigma(int i) => Curve.Power(most, least, steps == 1 ? 0 : i / (steps - 1.0), power);
        IEnumerable<Level> noisy = Enumerable.Range(0, steps).Select(i => new Level(Sigma(i), 1, Sigma(i)));
        return new([.. noisy, new(0, 1, 0)], predicts);
    }

    /// <summary>Each predicted x0 is kept within these limits.</summary>
    public Levels Clipped(double limit = 1) => With(x0 => x0.clamp(-limit, limit));

    /// <summary>Each predicted x0 is the known picture where the mask is 1, the net's own where it is 0: any sampler
    /// fills in the rest.</summary>
    /// <seealso href="https://arxiv.org/abs/2201.09865">Lugmayr et al. 2022, without its resampling</seealso>
    public Levels Inpainting(Tensor picture, Tensor mask) => With(x0 => mask * picture + (1 - mask) * x0);

    Levels With(Func<Tensor, Tensor> next) =>
        this with { Correct = Correct is { } first ? x0 => next(first(x0)) : next };

    /// <summary>The last part of the steps, cleaner than what is left out: 1 all of them, 0 the last level
    /// alone.</summary>
    public Levels Last(double part)
    {
        if (part is not (>= 0 and <= 1)) throw new ArgumentException($"part: {part:g3}, but it lies between 0 and 1");
        return this with { All = [.. All.TakeLast((int)Math.Round(part * (Count - 1)) + 1)] };
    }

    /// <summary>The same levels, cleanest first.</summary>
    public Levels Reverse() => this with { All = [.. All.Reverse()] };

    /// <summary>The net's answer at a level, read: [B, ...] -> x0, ε and variance, [B, ...] each.</summary>
    /// <exception cref="ArgumentException">The net gives neither x's channels nor twice as many.</exception>
    public Denoised Denoise(Denoiser net, Tensor x, Level level)
    {
        var type = x.dtype == float64 ? float64 : float32;                                      // bfloat16 has no 999
        var t = full([x.shape[0]], level.Time, dtype: type, device: x.device);                  // [B]
        var (said, variance) = Halves(net(x, t), x);
        var (alpha, sigma) = (tensor(level.Alpha), tensor(level.Sigma));
        var x0 = Predicts.Clean(said, x, alpha, sigma);
        if (Correct is null) return new(x0, Predicts.Noise(said, x, alpha, sigma), variance);
        x0 = Correct(x0);
        return new(x0, Prediction.Clean.Noise(x0, x, alpha, sigma), variance);
    }

    (Tensor Said, Tensor? Variance) Halves(Tensor output, Tensor x)
    {
        if (output.shape.SequenceEqual(x.shape) && Variance is not Variance.Learned) return (output, null);
        if (output.dim() == x.dim() && output.shape[1] == 2 * x.shape[1])
            return (output.narrow(1, 0, x.shape[1]), output.narrow(1, x.shape[1], x.shape[1]));
        throw new ArgumentException($"the net gives [{string.Join(", ", output.shape)}] for x of " +
            $"[{string.Join(", ", x.shape)}]: the same was expected, or twice the channels with a learned variance" +
            (Variance is Variance.Learned ? ", which these levels need" : ""));
    }
}
