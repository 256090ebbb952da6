using Approximate = TorchSharp.Modules.GELU.Approximate;

namespace MmDit.Nets.Layers.Kernels;

/// <summary>GELU by tanh: any shape -> the same.</summary>
/// <seealso href="https://arxiv.org/abs/1606.08415">Hendrycks and Gimpel 2016, section 2</seealso>
sealed unsafe class TanhGelu : Fused<TanhGelu>
{
    internal static Tensor Of(Tensor x) => Call([x]);

    protected override Tensor Plain(Tensor[] x, double[] numbers) => gelu(x[0], Approximate.tanh);

    protected override Tensor[] Run(Tensor[] x, double[] numbers)
    {
        var y = empty_like(x[0]);
        Native.kernel_gelu(Native.At(x[0]), Native.At(y), y.numel(), get_num_threads());
        return [y];
    }

    protected override Tensor[] Back(Tensor[] kept, double[] numbers, Tensor grad)
    {
        var dx = empty_like(grad);
        Native.kernel_gelu_back(Native.At(kept[0]), Native.At(grad), Native.At(dx), dx.numel(), get_num_threads());
        return [dx];
    }
}

/// <summary>The norm of each token, scaled and shifted by its sample's condition:
/// [B, N, D], [B, 1, D] twice -> [B, N, D].</summary>
/// <seealso href="https://arxiv.org/abs/2212.09748">Peebles and Xie 2022, section 3.2, adaptive layer norm</seealso>
sealed unsafe class ModulatedNorm : Fused<ModulatedNorm>
{
    internal static Tensor Of(Tensor x, Tensor shift, Tensor scale, double eps) => Call([x, shift, scale], eps);

    protected override Tensor Plain(Tensor[] x, double[] numbers) =>
        addcmul(x[1], layer_norm(x[0], [x[0].shape[^1]], eps: numbers[0]), 1 + x[2], 1);

    protected override Tensor[] Run(Tensor[] x, double[] numbers)
    {
        var (B, N, D) = Sizes(x[0]);
        Tensor y = empty_like(x[0]), stats = empty(B, N, 2);
        Native.kernel_modulate(Native.At(x[0]), Native.At(x[1]), Native.At(x[2]), Native.At(y), Native.At(stats),
            B, N, D, (float)numbers[0], get_num_threads());
        return [y, stats];
    }

    protected override Tensor[] Back(Tensor[] kept, double[] numbers, Tensor grad)
    {
        var (B, N, D) = Sizes(grad);
        Tensor dx = empty_like(grad), dshift = empty(B, 1, D), dscale = empty(B, 1, D);
        Native.kernel_modulate_back(Native.At(kept[0]), Native.At(kept[2]), Native.At(kept[3]), Native.At(grad),
            Native.At(dx), Native.At(dshift), Native.At(dscale), B, N, D, get_num_threads());
        return [dx, dshift, dscale];
    }

    internal static (long B, long N, long D) Sizes(Tensor x) =>
        x.shape is [var B, var N, var D] ? (B, N, D) : throw new InvalidOperationException();
}

/// <summary>A branch added through its gate, x + gate y: [B, N, D], [B, N, D], [B, 1, D] -> [B, N, D].</summary>
/// <seealso href="https://arxiv.org/abs/2212.09748">Peebles and Xie 2022, section 3.2, adaLN-Zero</seealso>
sealed unsafe class GatedSum : Fused<GatedSum>
{
    internal static Tensor Of(Tensor x, Tensor y, Tensor gate) => Call([x, y, gate]);

    protected override Tensor Plain(Tensor[] x, double[] numbers) => addcmul(x[0], x[2], x[1], 1);

    protected override Tensor[] Run(Tensor[] x, double[] numbers)
    {
        var (B, N, D) = ModulatedNorm.Sizes(x[0]);
        var sum = empty_like(x[0]);
        Native.kernel_gate(Native.At(x[0]), Native.At(x[1]), Native.At(x[2]), Native.At(sum), B, N, D,
            get_num_threads());
        return [sum];
    }

    protected override Tensor[] Back(Tensor[] kept, double[] numbers, Tensor grad)
    {
        var (B, N, D) = ModulatedNorm.Sizes(grad);
        Tensor dy = empty_like(grad), dgate = empty(B, 1, D);
        Native.kernel_gate_back(Native.At(kept[1]), Native.At(kept[2]), Native.At(grad), Native.At(dy),
            Native.At(dgate), B, N, D, get_num_threads());
        return [grad, dy, dgate];
    }
}
