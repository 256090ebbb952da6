namespace MmDit.Nets.Layers;

/// <summary>What attention adds to the product of two patches of a square grid for their places relative to each other,
/// learnt for each head: numbers of the patches [B, n], or null for all -> [B or 1, h, n, n].</summary>
/// <remarks>The table ends in three rows that nothing reads: the net that this is from had a token for the
/// class.</remarks>
/// <seealso href="https://arxiv.org/abs/2103.14030">Liu et al. 2021, equation 4</seealso>
public sealed class RelativePositions(long side, long heads) : Net<Tensor?, Tensor>
{
    readonly Parameter relative_position_bias_table = Init.Parameter(Table((2 * side - 1) * (2 * side - 1) + 3, heads));
    readonly Tensor relative_position_index = Index(side);

    /// <summary>[B, n] -> [B, h, n, n]; null -> [1, h, N, N].</summary>
    public override Tensor forward(Tensor? kept)
    {
        if (kept is null) return Look(relative_position_bias_table, relative_position_index.unsqueeze(0));
        var pairs = kept.unsqueeze(2) * (side * side) + kept.unsqueeze(1);                      // [B, n, n]
        return Look(relative_position_bias_table, relative_position_index.take(pairs));
    }

    /// <summary>A table to learn, near zero: [rows, h].</summary>
    internal static Tensor Table(long rows, long heads) => init.normal_(Init.Empty(rows, heads), 0, 0.02);

    /// <summary>The row of every pair: [N, N], N = side²; 2 side - 1 steps down and as many to the right.</summary>
    internal static Tensor Index(long side)
    {
        using var scope = NewDisposeScope();
        var n = arange(side * side);
        var (y, x) = (n.div(side, RoundingMode.floor), n.remainder(side));                      // [N]
        var (down, right) = (y.unsqueeze(1) - y + side - 1, x.unsqueeze(1) - x + side - 1);     // [N, N]
        return (down * (2 * side - 1) + right).MoveToOuterDisposeScope();
    }

    /// <summary>Rows of the table for pairs: [rows, h], [B, n, n] -> [B, h, n, n].</summary>
    internal static Tensor Look(Tensor table, Tensor pairs) =>
        table.index_select(0, pairs.flatten()).unflatten(0, pairs.shape).permute(0, 3, 1, 2);
}
