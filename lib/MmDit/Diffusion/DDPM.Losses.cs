namespace MmDit.Diffusion;

public sealed partial class DDPM
{
    /// <summary>q(x_{t-1} | x_t, x0): x0 and x [B, ...], steps [B] -> mean and log variance, [B, ...] and
    /// [B, 1, ...].</summary>
    public Gaussian Before(Tensor x0, Tensor x, Tensor t) =>
        new(At(i => posteriors[i].Clean, t, x) * x0 + At(i => posteriors[i].X, t, x) * x, At(LogSmall, t, x), x0);

    /// <summary>p(x_{t-1} | x_t), as the net says: output [B, C or 2C, ...], x [B, C, ...], steps [B] -> mean and log
    /// variance.</summary>
    /// <param name="clip">Whether x0 is kept between -1 and 1.</param>
    public Gaussian Before(Tensor output, Tensor x, Tensor t, bool clip)
    {
        var x0 = Clean(output.narrow(1, 0, x.shape[1]), x, t);                                  // [B, C, ...]
        var before = Before(clip ? x0.clamp(-1, 1) : x0, x, t);
        return before with { LogVariance = LogVariance(output, x, t) };
    }

    Tensor LogVariance(Tensor output, Tensor x, Tensor t)
    {
        if (Variance is Variance.Small) return At(LogSmall, t, x);
        if (Variance is Variance.Large) return At(i => i == 0 ? LogSmall(0) : Math.Log(Betas[i]), t, x);
        if (output.shape[1] != 2 * x.shape[1])
            throw new ArgumentException(
                $"the net gives {output.shape[1]} channels, but a learned variance needs {2 * x.shape[1]}");
        var part = (output.narrow(1, x.shape[1], x.shape[1]) + 1) / 2;                          // [B, C, ...], 0 to 1
        return part * At(i => Math.Log(Betas[i]), t, x) + (1 - part) * At(LogSmall, t, x);
    }

    /// <summary>The bound of one step in bits for each value: how far p is from q, at the first step how surprised p is
    /// by x0: [B, ...] -> [B].</summary>
    /// <seealso href="https://arxiv.org/abs/2102.09672">Nichol and Dhariwal 2021, equations 4 to 7</seealso>
    public Tensor Bound(Tensor output, Tensor x0, Tensor x, Tensor t)
    {
        var (q, p) = (Before(x0, x, t), Before(output, x, t, clip: false));
        var apart = Mean(Gaussians.KL(q.Mean, q.LogVariance, p.Mean, p.LogVariance));              // [B]
        var surprise = -Mean(Gaussians.LogOfPixels(x0, p.Mean, p.LogVariance / 2));                // [B]
        return where(t == 0, surprise, apart) / Math.Log(2);
    }

    /// <summary>The loss of each sample: x0 and noise [B, ...], steps [B] -> [B].</summary>
    /// <seealso href="https://arxiv.org/abs/2102.09672">Nichol and Dhariwal 2021, equation 16</seealso>
    public Losses Losses(Denoiser net, Tensor x0, Tensor noise, Tensor t, Objective objective = Objective.Hybrid)
    {
        t = t.to(x0.device);
        var x = Noised(x0, noise, t);                                                           // [B, C, ...]
        var output = net(x, Time(t));                                                           // [B, C or 2C, ...]
        if (objective is Objective.Bound or Objective.RescaledBound)
        {
            var whole = Bound(output, x0, x, t) * (objective is Objective.Bound ? 1 : Count);
            return new(whole, null, whole);
        }
        var said = output.narrow(1, 0, x.shape[1]);
        var error = Mean((Target(x0, noise, t) - said).square());                               // [B]
        if (Variance is not Variance.Learned) return new(error, error, null);
        var held = cat([said.detach(), output.narrow(1, x.shape[1], output.shape[1] - x.shape[1])], 1);
        var bound = Bound(held, x0, x, t) * (objective is Objective.Hybrid ? 1 : Count / 1000.0);
        return new(error + bound, error, bound);
    }

    /// <summary>How far pictures at the last step are from noise, in bits for each value: [B, ...] -> [B].</summary>
    public Tensor Prior(Tensor x0)
    {
        var last = full_like(x0, 2 * Math.Log(this[Count - 1].Sigma));
        return Mean(Gaussians.KL(this[Count - 1].Alpha * x0, last, zeros_like(x0), zeros_like(x0))) / Math.Log(2);
    }

    // log β̃; that of the first step, 0, stands as the second's.
    double LogSmall(int t) => Math.Log(posteriors[Count > 1 && t == 0 ? 1 : t].Variance);

    Tensor At(Func<int, double> value, Tensor t, Tensor x) => Fit(Table(value, t), x);
}
