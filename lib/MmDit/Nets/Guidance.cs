namespace MmDit.Nets;

/// <summary>Classifier-free guidance: the answer with the class, moved further away from the answer without.</summary>
/// <seealso href="https://arxiv.org/abs/2207.12598">Ho and Salimans 2022, equation 6</seealso>
public static class Guidance
{
    /// <summary>Guided noise: the batch's first half is computed with and without its classes, both halves return the
    /// mix.</summary>
    /// <param name="image">[2B, C, H, W], of which the first half is read.</param>
    /// <param name="t">Timesteps, [2B].</param>
    /// <param name="y">Classes, then as often "no class", [2B].</param>
    /// <param name="cfg_scale">1 is the net's own answer; more trusts the class more.</param>
    /// <param name="guided">Channels that are guided: all of the noise, or the first 3 as the published sampler
    /// does.</param>
    public static Tensor forward_with_cfg(this DiT net, Tensor image, Tensor t, Tensor y, double cfg_scale,
        long? guided = null)
    {
        using var scope = NewDisposeScope();
        var half = image.chunk(2)[0];
        var result = net.call(cat([half, half]), t, y);                                         // [2B, 2C, H, W]
        return Mix(result, guided ?? net.Config.Channels, cfg_scale).MoveToOuterDisposeScope();
    }

    /// <summary>Answers with the class, then as many without: [2B, C, H, W] -> the same shape, both halves the
    /// mix.</summary>
    /// <param name="guided">How many channels are mixed; the others stay as they are. More than there are: all.</param>
    /// <param name="scale">1 is the net's own answer: a number, or one for each sample, [B, 1, 1, 1].</param>
    public static Tensor Mix(Tensor result, long guided, Tensor scale)
    {
        using var scope = NewDisposeScope();
        guided = Math.Min(guided, result.shape[1]);
        var split = result.split([guided, result.shape[1] - guided], 1);
        var noise = split[0].chunk(2);                                                          // with class, without
        var mixed = noise[1] + scale * (noise[0] - noise[1]);                                   // [B, guided, H, W]
        return cat([cat([mixed, mixed]), split[1]], 1).MoveToOuterDisposeScope();
    }

    /// <summary>A scale that grows from 1 in pure noise to its full size in the clean image: [B] ->
    /// [B, 1, 1, 1].</summary>
    /// <param name="t">Timesteps, 0 to <paramref name="steps"/>.</param>
    /// <param name="power">How long the scale stays near 1.</param>
    /// <seealso href="https://arxiv.org/abs/2303.14389">Gao et al. 2023, and forward_with_cfg of its code</seealso>
    public static Tensor PowerCosine(Tensor t, double scale, double power = 4, double steps = 1000)
    {
        using var scope = NewDisposeScope();
        var clean = (1 - t.to(float32) / steps).pow(power);                                     // [B]
        var part = (1 - (clean * Math.PI).cos()) / 2;                                           // [B], 0 to 1
        return ((scale - 1) * part + 1).view(-1, 1, 1, 1).MoveToOuterDisposeScope();
    }
}
