namespace MmDit.Nets.Layers.Kernels;

/// <summary>SiLU of normed groups of channels, scaled and shifted by a condition where there is one:
/// [B, C, H, W], [C] twice, [B, C, 1, 1] twice -> [B, C, H, W].</summary>
/// <seealso href="https://arxiv.org/abs/2105.05233">Dhariwal and Nichol 2021, section 3.1</seealso>
sealed unsafe class NormSilu : Fused<NormSilu>
{
    internal static Tensor Of(GroupNorm norm, Tensor x) => Of(x, norm.weight!, norm.bias!, norm.num_groups, norm.eps);

    internal static Tensor Of(GroupNorm norm, Tensor x, Tensor scale, Tensor shift) =>
        Of(x, norm.weight!, norm.bias!, norm.num_groups, norm.eps, scale, shift);

    // The channels of a cell lie side by side, as convolutions like them best; a map that does not lie so is copied once.
    internal static Tensor Of(Tensor x, Tensor weight, Tensor bias, long groups, double eps, params Tensor[] condition) =>
        Call([x.permute(0, 2, 3, 1), weight, bias, .. condition], groups, eps).permute(0, 3, 1, 2);

    protected override Tensor Plain(Tensor[] x, double[] numbers)
    {
        var normed = group_norm(x[0].permute(0, 3, 1, 2), (long)numbers[0], x[1], x[2], numbers[1]);
        return silu(x.Length == 3 ? normed : addcmul(x[4], normed, 1 + x[3], 1)).permute(0, 2, 3, 1);
    }

    protected override Tensor[] Run(Tensor[] x, double[] numbers)
    {
        var (B, N, C, G) = Sizes(x[0], numbers);
        Tensor y = empty_like(x[0]), stats = empty(B, G, 2);
        float* scale = null, shift = null;
        if (x.Length == 5) { scale = Native.At(x[3]); shift = Native.At(x[4]); }
        Native.kernel_group(Native.At(x[0]), Native.At(x[1]), Native.At(x[2]), scale, shift, Native.At(y),
            Native.At(stats), B, N, C, G, (float)numbers[1], get_num_threads());
        return [y, stats];
    }

    protected override Tensor[] Back(Tensor[] kept, double[] numbers, Tensor grad)
    {
        var (B, N, C, G) = Sizes(grad, numbers);
        var conditioned = kept.Length == 6;
        Tensor dx = empty_like(grad), dweights = empty(B, C), dbiases = empty(B, C);
        Tensor dscale = empty(B, C, 1, 1), dshift = empty(B, C, 1, 1);
        float* scale = null, shift = null;
        if (conditioned) { scale = Native.At(kept[3]); shift = Native.At(kept[4]); }
        Native.kernel_group_back(Native.At(kept[0]), Native.At(kept[1]), Native.At(kept[2]), scale, shift,
            Native.At(kept[^1]), Native.At(grad),
            Native.At(dx), Native.At(dweights), Native.At(dbiases), Native.At(dscale), Native.At(dshift),
            B, N, C, G, get_num_threads());
        Tensor[] grads = [dx, dweights.sum(0), dbiases.sum(0), dscale, dshift];
        return conditioned ? grads : grads[..3];
    }

    static (long B, long N, long C, long G) Sizes(Tensor x, double[] numbers) =>
        (x.shape[0], x.shape[1] * x.shape[2], x.shape[3], (long)numbers[0]);
}
