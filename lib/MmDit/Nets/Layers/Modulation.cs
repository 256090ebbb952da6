namespace MmDit.Nets.Layers;

/// <summary>What a condition does to a branch of a block: shift and scale going in, gate coming out, each [B, 1, D].</summary>
public readonly record struct Modulation(Tensor Shift, Tensor Scale, Tensor Gate)
{
    /// <summary>x (1 + scale) + shift: [B, N, D] -> [B, N, D].</summary>
    public Tensor Apply(Tensor x) => addcmul(Shift, x, 1 + Scale, 1);

    /// <summary>norm(x) (1 + scale) + shift: [B, N, D] -> [B, N, D].</summary>
    public Tensor Apply(LayerNorm norm, Tensor x) => Apply(norm.call(x));

    /// <summary>x + gate y, a branch added to what it came from: [B, N, D], [B, N, D] -> [B, N, D].</summary>
    public Tensor Add(Tensor x, Tensor y) => addcmul(x, Gate, y, 1);
}
