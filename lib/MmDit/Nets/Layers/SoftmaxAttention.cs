namespace MmDit.Nets.Layers;

/// <summary>Scaled dot-product attention, softmax(q kᵀ / √d) v, some rows of queries at a time.</summary>
/// <seealso href="https://arxiv.org/abs/1706.03762">Vaswani et al. 2017, equation 1</seealso>
public static class SoftmaxAttention
{
    /// <summary>The most weights, of all heads and samples together, that exist at one time: 64 MiB in
    /// float32.</summary>
    public const long MostWeights = 1 << 24;

    /// <summary>[B, h, N, d], [B, h, S, d], [B, h, S, d] -> [B, h, N, d]; an open recorder keeps the weights.</summary>
    /// <param name="bias">What is added to the products before the softmax: [B or 1, h, N, S].</param>
    public static Tensor Mix(Tensor queries, Tensor keys, Tensor values, Tensor? bias = null)
    {
        AttentionProducts.Add(queries, keys);
        return AttentionRecorder.IsOpen || bias is not null ? Plain(queries, keys, values, bias)
            : Ops.Attend(queries, keys, values);
    }

    /// <summary>The same by plain operators, which make weights that a recorder can keep.</summary>
    internal static Tensor Plain(Tensor queries, Tensor keys, Tensor values, Tensor? bias = null)
    {
        using var scope = NewDisposeScope();
        var scaled = keys.transpose(-2, -1) / Math.Sqrt(keys.shape[3]);                         // [B, h, d, S]
        var row = queries.shape[0] * queries.shape[1] * keys.shape[2];
        var first = 0L;
        List<Tensor> mixed = [], kept = [];
        foreach (var some in queries.split(Math.Clamp(MostWeights / row, 1, queries.shape[2]), 2))      // [B, h, n, d]
        {
            var products = some.matmul(scaled);                                                 // [B, h, n, S]
            if (bias is not null) products = products + bias.narrow(2, first, some.shape[2]);
            first += some.shape[2];
            var weights = products.softmax(-1);                                                 // [B, h, n, S]
            mixed.Add(weights.matmul(values));
            if (AttentionRecorder.IsOpen) kept.Add(weights); else if (!weights.requires_grad) weights.Dispose();
        }
        if (AttentionRecorder.IsOpen) AttentionRecorder.Keep(kept.Count == 1 ? kept[0] : cat(kept, 2)); // [B, h, N, S]
        return (mixed.Count == 1 ? mixed[0] : cat(mixed, 2)).MoveToOuterDisposeScope();
    }
}
