namespace MmDit.Diffusion;

/// <summary>Guidance: denoisers made of denoisers.</summary>
/// <seealso href="https://arxiv.org/abs/2207.12598">Ho and Salimans 2022, equation 6</seealso>
public static class Guided
{
    /// <summary>Classifier-free guidance in one call of the net: it sees every sample twice, [2B, ...], the first half
    /// with its condition, the second without.</summary>
    /// <param name="rescale">How far the result gets back the spread of the answer with the condition, 0 to 1.</param>
    /// <param name="channels">The first channels that are guided; null guides as many as x has, so that a learned
    /// variance is that of the condition, except at a scale of 0.</param>
    public static Denoiser Pair(Denoiser net, Scale scale, double rescale = 0, long? channels = null) => (x, t) =>
    {
        var both = net(cat([x, x]), cat([t, t]));                                               // [2B, ...]
        if (both.shape[0] != 2 * x.shape[0])
            throw new ArgumentException($"guidance: the net gives {both.shape[0]} samples, expected " +
                $"{2 * x.shape[0]}: its condition is for every sample twice, with and without");
        var halves = both.chunk(2);
        return Mix(halves[0], halves[1], scale.At(t), rescale, channels, x.shape[1]);
    };

    /// <summary>Classifier-free guidance by two denoisers; the second is not called where the scale is 1, nor the first
    /// where it is 0.</summary>
    /// <param name="without">The net without its condition, or a worse one.</param>
    /// <inheritdoc cref="Pair"/>
    public static Denoiser By(Denoiser with, Denoiser without, Scale scale, double rescale = 0,
        long? channels = null) => (x, t) => scale.At(t) switch
        {
            1 => with(x, t),
            0 when channels is null => without(x, t),
            var w => Mix(with(x, t), without(x, t), w, rescale, channels, x.shape[1]),
        };

    /// <summary>Guidance that is added: away from what a worse net says, one that skips layers for
    /// instance.</summary>
    /// <param name="pair">A net that sees every sample twice, as in <see cref="Pair"/>.</param>
    /// <param name="away">0 where the worse net is not called.</param>
    /// <seealso href="https://github.com/Stability-AI/sd3.5">SkipLayerCFGDenoiser of the code</seealso>
    public static Denoiser AwayFrom(Denoiser worse, Scale away, Denoiser pair, Scale scale) => (x, t) =>
    {
        var halves = pair(cat([x, x]), cat([t, t])).chunk(2);                                   // [B, ...] each
        var mixed = halves[1] + scale.At(t) * (halves[0] - halves[1]);
        return away.At(t) is var w and not 0 ? mixed + w * (halves[0] - worse(x, t)) : mixed;
    };

    static Tensor Mix(Tensor with, Tensor without, double scale, double rescale, long? channels, long own)
    {
        if (scale == 0 && channels is null) return without;
        var guided = Math.Min(channels ?? own, with.shape[1]);
        var (c, u) = (with.narrow(1, 0, guided), without.narrow(1, 0, guided));
        var mixed = Rescaled(u + scale * (c - u), c, rescale);                                  // [B, guided, ...]
        return guided == with.shape[1] ? mixed : cat([mixed, with.narrow(1, guided, with.shape[1] - guided)], 1);
    }

    /// <summary>Part of the way to the spread of another answer: [B, ...], [B, ...] -> [B, ...].</summary>
    /// <seealso href="https://arxiv.org/abs/2305.08891">Lin et al. 2023, equations 15 and 16</seealso>
    static Tensor Rescaled(Tensor mixed, Tensor other, double part)
    {
        if (part == 0) return mixed;
        long[] all = [.. Enumerable.Range(1, (int)mixed.dim() - 1).Select(d => (long)d)];
        var wider = other.std(all, keepdim: true) / mixed.std(all, keepdim: true);              // [B, 1, ...]
        return part * (mixed * wider) + (1 - part) * mixed;
    }
}
