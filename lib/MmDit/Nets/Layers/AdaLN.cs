using TorchSharp.Utils;

namespace MmDit.Nets.Layers;

/// <summary>Shifts, scales and gates from the condition: [B, D] -> parts of [B, 1, D], all zero at the start.</summary>
/// <param name="condition">Width of the condition; null for D.</param>
/// <seealso href="https://arxiv.org/abs/2212.09748">Peebles and Xie 2022, section 3.2, adaLN-Zero</seealso>
public sealed class AdaLN(long dim, int parts, long? condition = null) : Net<Tensor, Tensor[]>
{
    [ComponentName(Name = "1")] readonly LinearLayer linear = Init.Zero(condition ?? dim, parts * dim);

    /// <summary>[B, D] -> parts, each [B, 1, D].</summary>
    public override Tensor[] forward(Tensor c) => linear.call(silu(c)).unsqueeze(1).chunk(parts, -1);

    /// <summary>Two parts, for a branch that nothing gates: shift, scale.</summary>
    public Modulation Single(Tensor c) =>
        call(c) is [var shift, var scale] ? new(shift, scale, default) : throw Other(2);

    /// <summary>Four parts, for attention and MLP without gates: shift, scale of each.</summary>
    public (Modulation Attention, Modulation Mlp) Ungated(Tensor c) =>
        call(c) is [var s1, var c1, var s2, var c2] ? (new(s1, c1, default), new(s2, c2, default)) : throw Other(4);

    /// <summary>Six parts, for attention and MLP: shift, scale, gate of each.</summary>
    public (Modulation Attention, Modulation Mlp) Double(Tensor c) =>
        call(c) is [var s1, var c1, var g1, var s2, var c2, var g2] ? (new(s1, c1, new(g1)), new(s2, c2, new(g2)))
            : throw Other(6);

    /// <summary>Nine parts, for attention, MLP and a second attention: shift, scale, gate of each.</summary>
    public (Modulation Attention, Modulation Mlp, Modulation Second) Triple(Tensor c) =>
        call(c) is [var s1, var c1, var g1, var s2, var c2, var g2, var s3, var c3, var g3]
            ? (new(s1, c1, new(g1)), new(s2, c2, new(g2)), new(s3, c3, new(g3))) : throw Other(9);

    InvalidOperationException Other(int wanted) => new($"an AdaLN of {parts} parts cannot give {wanted}");
}
