namespace MmDit.Nets.Layers;

/// <summary>Attention whose products have a bias added: softmax(q kᵀ · scale + bias) v.</summary>
/// <seealso href="https://arxiv.org/abs/1910.10683">Raffel et al. 2020, section 2.1, position embeddings</seealso>
public static class BiasedAttention
{
    /// <summary>[B, h, L, d] three times, a bias spread to [B, h, L, L] -> [B, L, D], the heads side by side.</summary>
    /// <param name="scale">What products are multiplied by; null takes 1/√d.</param>
    public static Tensor Mix(Qkv qkv, Tensor bias, double? scale = null)
    {
        using var scope = NewDisposeScope();
        var keys = qkv.Keys.transpose(-2, -1) * (scale ?? 1 / Math.Sqrt(qkv.Keys.shape[3]));    // [B, h, d, L]
        var weights = (qkv.Queries.matmul(keys) + bias).softmax(-1);                            // [B, h, L, L]
        if (AttentionRecorder.IsOpen) AttentionRecorder.Keep(weights);
        return weights.matmul(qkv.Values).Rearrange("b h n d -> b n (h d)").MoveToOuterDisposeScope();
    }
}
