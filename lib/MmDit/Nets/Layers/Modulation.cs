using MmDit.Nets.Layers.Kernels;

namespace MmDit.Nets.Layers;

/// <summary>What a condition does to a branch of a block: shift and scale going in, gate coming out, each [B, 1, D].</summary>
public readonly record struct Modulation(Tensor Shift, Tensor Scale, Tensor Gate)
{
    /// <summary>x (1 + scale) + shift: [B, N, D] -> [B, N, D].</summary>
    public Tensor Apply(Tensor x) => addcmul(Shift, x, 1 + Scale, 1);

    /// <summary>norm(x) (1 + scale) + shift, for a norm without weights in one pass: [B, N, D] -> [B, N, D].</summary>
    public Tensor Apply(LayerNorm norm, Tensor x) =>
        !norm.elementwise_affine && OneEach(x, Shift)
            ? ModulatedNorm.Of(x, Shift, Scale, norm.eps) : Apply(norm.call(x));

    /// <summary>x + gate y, a branch added to what it came from: [B, N, D], [B, N, D] -> [B, N, D].</summary>
    public Tensor Add(Tensor x, Tensor y) => OneEach(x, Gate) ? GatedSum.Of(x, y, Gate) : addcmul(x, Gate, y, 1);

    // One condition a sample, as the kernels read it.
    static bool OneEach(Tensor x, Tensor part) =>
        x.shape is [var B, _, var D] && part.shape is [var samples, 1, var width] && (B, D) == (samples, width);
}
