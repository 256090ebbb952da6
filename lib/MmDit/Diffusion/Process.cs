namespace MmDit.Diffusion;

/// <summary>How pictures become noise, x_t = α(t) x0 + σ(t) ε, and what a net is trained to say of them.</summary>
public abstract class Process
{
    /// <summary>What the net says.</summary>
    public Prediction Predicts { get; init; }

    /// <summary>The picture's share at times [B] -> [B], float64.</summary>
    public abstract Tensor Alpha(Tensor t);

    /// <summary>The noise's share at times [B] -> [B], float64.</summary>
    public abstract Tensor Sigma(Tensor t);

    /// <summary>The timesteps that the net knows these times by: [B] -> [B].</summary>
    public abstract Tensor Time(Tensor t);

    /// <summary>Times for training that no one prefers: a count -> [B].</summary>
    public abstract Tensor UniformTimes(long count, Generator? generator = null);

    /// <summary>Times in the middle of equal parts of the way from picture to noise: a count -> [count].</summary>
    public abstract Tensor EvenTimes(int count);

    /// <summary>Pictures with noise: x0 and noise [B, ...], times [B] -> [B, ...].</summary>
    public Tensor Noised(Tensor x0, Tensor noise, Tensor t) => Fit(Alpha(t), x0) * x0 + Fit(Sigma(t), x0) * noise;

    /// <summary>What the net should say: x0 and noise [B, ...], times [B] -> [B, ...].</summary>
    public Tensor Target(Tensor x0, Tensor noise, Tensor t) =>
        Predicts.Target(x0, noise, Fit(Alpha(t), x0), Fit(Sigma(t), x0));

    /// <summary>The clean picture in what the net says: output and x [B, ...], times [B] -> [B, ...].</summary>
    public Tensor Clean(Tensor output, Tensor x, Tensor t) =>
        Predicts.Clean(output, x, Fit(Alpha(t), x), Fit(Sigma(t), x));

    /// <summary>The squared error of what the net says, a mean for each sample: x0 and noise [B, ...], times [B] ->
    /// [B].</summary>
    public Tensor Loss(Denoiser net, Tensor x0, Tensor noise, Tensor t)
    {
        t = t.to(x0.device);
        var (said, target) = (net(Noised(x0, noise, t), Time(t)), Target(x0, noise, t));        // [B, ...]
        return said.shape.SequenceEqual(target.shape) ? Mean((said - target).square())
            : throw new ArgumentException($"the net gives [{string.Join(", ", said.shape)}], " +
                $"but should say [{string.Join(", ", target.shape)}]");
    }

    /// <summary>[B] as factors of x: of its type, [B, 1, ...].</summary>
    protected static Tensor Fit(Tensor values, Tensor x)
    {
        if (values.shape is not [var count] || count != x.shape[0])
            throw new ArgumentException(
                $"t: expected [{x.shape[0]}], one for each sample, got [{string.Join(", ", values.shape)}]");
        return values.to(x.dtype, x.device).view([x.shape[0], .. Enumerable.Repeat(1L, (int)x.dim() - 1)]);
    }

    /// <summary>A mean for each sample: [B, ...] -> [B].</summary>
    protected static Tensor Mean(Tensor each) => each.flatten(1).mean([1]);
}
