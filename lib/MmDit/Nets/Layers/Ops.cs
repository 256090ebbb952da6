using Approximate = TorchSharp.Modules.GELU.Approximate;

namespace MmDit.Nets.Layers;

/// <summary>What a forward says in one line and a processor does in its own way; each beside its twin of plain
/// operators.</summary>
static class Ops
{
    /// <summary>The twins on this thread: what tests and the benchmark compare with.</summary>
    [field: ThreadStatic] internal static bool Plain { get; set; }

    /// <summary>softmax(q kᵀ / √d) v: [B, h, N, d], [B, h, S, d] twice -> [B, h, N, d].</summary>
    internal static Tensor Attend(Tensor queries, Tensor keys, Tensor values) =>
        !Plain && FusedAttention.Takes(queries, keys)
            ? FusedAttention.Of(queries, keys, values) : SoftmaxAttention.Plain(queries, keys, values);

    /// <summary>x (1 + scale) + shift: [B, N, D], [B, 1, D] twice -> [B, N, D].</summary>
    internal static Tensor Modulate(Tensor x, Tensor shift, Tensor scale) =>
        Plain ? x * (1 + scale) + shift : addcmul(shift, x, 1 + scale, 1);

    /// <summary>x + gate y: [B, N, D], [B, 1, D], [B, N, D] -> [B, N, D].</summary>
    internal static Tensor AddGated(Tensor x, Tensor gate, Tensor y) => Plain ? x + gate * y : addcmul(x, gate, y, 1);

    /// <summary>x Wᵀ + b: [.., inputs], [outputs, inputs], [outputs] or none -> [.., outputs].</summary>
    internal static Tensor Linear(Tensor x, Tensor weight, Tensor? bias) =>
        !Plain && FastLinear.Takes(x, weight) ? FastLinear.Of(x, weight, bias) : linear(x, weight, bias);

    /// <summary>GELU by tanh: any shape -> the same.</summary>
    /// <seealso href="https://arxiv.org/abs/1606.08415">Hendrycks and Gimpel 2016, section 2</seealso>
    internal static Tensor TanhGelu(Tensor x) =>
        !Plain && FastGelu.Takes(x) ? FastGelu.Of(x) : gelu(x, Approximate.tanh);

    /// <summary>Normed groups of channels: [B, C, H, W] -> [B, C, H, W].</summary>
    /// <seealso href="https://arxiv.org/abs/1803.08494">Wu and He 2018, equation 7</seealso>
    internal static Tensor Normed(GroupNorm norm, Tensor x) => Norm(norm, x, silu: false) ?? norm.call(x);

    /// <summary>SiLU of normed groups of channels that a condition scales and shifts: [B, C, H, W], [B, C, 1, 1] twice
    /// -> [B, C, H, W].</summary>
    /// <seealso href="https://arxiv.org/abs/2105.05233">Dhariwal and Nichol 2021, section 3.1</seealso>
    internal static Tensor NormSilu(GroupNorm norm, Tensor x, Tensor? scale = null, Tensor? shift = null) =>
        Norm(norm, x, silu: true, scale, shift)
            ?? silu(scale is null ? norm.call(x) : addcmul(shift!, norm.call(x), 1 + scale, 1));

    static Tensor? Norm(GroupNorm norm, Tensor x, bool silu, Tensor? scale = null, Tensor? shift = null) =>
        Plain || !CellNorm.Takes(x, norm, scale, shift)
            ? null : CellNorm.Of(x, norm.num_groups, norm.weight, norm.bias!, norm.eps, silu, scale, shift);

    /// <summary>A convolution: [B, C, H, W], [C', C, K, K], [C'] -> [B, C', H', W'].</summary>
    internal static Tensor Convolve(Tensor x, Tensor weight, Tensor bias, long stride, long padding)
    {
        var K = weight.shape[2];
        if (!Plain && stride == K && padding == 0 && x.shape[2] % K == 0 && x.shape[3] % K == 0)    // a linear layer
            return Ops.Linear(
                x.Rearrange("b c (h p) (w q) -> b h w (c p q)", ("p", K), ("q", K)), weight.flatten(1), bias)
                .permute(0, 3, 1, 2);
        return !Plain && SafeConvolution.Takes(x, weight) ? SafeConvolution.Padded(x, weight, bias, stride, padding)
            : conv2d(x, weight, bias, strides: [stride, stride], padding: [padding, padding]);
    }
}
