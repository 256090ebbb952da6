using Approximate = TorchSharp.Modules.GELU.Approximate;

namespace MmDit.Nets.Layers;

/// <summary>What a forward says in one line and a processor does in its own way; each beside its twin of plain operators.</summary>
static class Ops
{
    /// <summary>The twins on this thread: what tests and the benchmark compare with.</summary>
    [field: ThreadStatic] internal static bool Plain { get; set; }

    /// <summary>softmax(q kᵀ / √d) v: [B, h, N, d], [B, h, S, d] twice -> [B, h, N, d].</summary>
    internal static Tensor Attend(Tensor queries, Tensor keys, Tensor values) => Plain || queries.device_type == DeviceType.META
        ? SoftmaxAttention.Plain(queries, keys, values) : FusedAttention.Of(queries, keys, values);

    /// <summary>GELU by tanh: any shape -> the same.</summary>
    /// <seealso href="https://arxiv.org/abs/1606.08415">Hendrycks and Gimpel 2016, section 2</seealso>
    internal static Tensor TanhGelu(Tensor x) => gelu(x, Approximate.tanh);

    /// <summary>SiLU of normed groups of channels: [B, C, H, W] -> [B, C, H, W].</summary>
    internal static Tensor NormSilu(GroupNorm norm, Tensor x) => silu(norm.call(x));

    /// <summary>SiLU of normed groups of channels that a condition scales and shifts: [B, C, H, W], [B, C, 1, 1] twice -> [B, C, H, W].</summary>
    /// <seealso href="https://arxiv.org/abs/2105.05233">Dhariwal and Nichol 2021, section 3.1</seealso>
    internal static Tensor NormSilu(GroupNorm norm, Tensor x, Tensor scale, Tensor shift) =>
        silu(addcmul(shift, norm.call(x), 1 + scale, 1));

    /// <summary>A convolution: [B, C, H, W], [C', C, K, K], [C'] -> [B, C', H', W'].</summary>
    internal static Tensor Convolve(Tensor x, Tensor weight, Tensor bias, long stride, long padding)
    {
        if (!Plain && weight.shape[2] == 1 && stride == 1 && padding == 0)      // one cell alone: a linear layer
            return linear(x.permute(0, 2, 3, 1), weight.flatten(1), bias).permute(0, 3, 1, 2);
        return !Plain && SafeConvolution.Takes(x, weight) ? SafeConvolution.Padded(x, weight, bias, stride, padding)
            : conv2d(x, weight, bias, strides: [stride, stride], padding: [padding, padding]);
    }
}
