namespace MmDit.Nets.Layers;

/// <summary>What a condition does to a branch of a block: shift and scale going in, gate coming out, each
/// [B, 1, D].</summary>
public readonly record struct Modulation(Tensor Shift, Tensor Scale, Gate Gate)
{
    /// <summary>x (1 + scale) + shift: [B, N, D] -> [B, N, D].</summary>
    /// <seealso href="https://arxiv.org/abs/2212.09748">Peebles and Xie 2022, modulate of its code</seealso>
    public Tensor Apply(Tensor x) => Ops.Modulate(x, Shift, Scale);
}

/// <summary>How much of a branch is let in, [B, 1, D]: <c>x + gate * branch</c>.</summary>
/// <param name="Value">The factors, [B, 1, D].</param>
public readonly record struct Gate(Tensor Value)
{
    /// <summary>A branch with its gate before it, not multiplied yet: sum and product are one pass.</summary>
    public static GatedBranch operator *(Gate gate, Tensor branch) => new(gate.Value, branch);
}

/// <summary>A gate and the branch that it lets in: [B, 1, D], [B, N, D].</summary>
public readonly record struct GatedBranch(Tensor Gate, Tensor Branch)
{
    /// <summary>x + gate * branch: [B, N, D] -> [B, N, D].</summary>
    public static Tensor operator +(Tensor x, GatedBranch gated) => Ops.AddGated(x, gated.Gate, gated.Branch);
}
