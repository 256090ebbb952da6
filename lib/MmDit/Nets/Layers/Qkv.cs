namespace MmDit.Nets.Layers;

/// <summary>Queries, keys and values of one sequence, each [B, h, N, d].</summary>
public readonly record struct Qkv(Tensor Queries, Tensor Keys, Tensor Values)
{
    /// <summary>Two sequences as one, this one first: [B, h, L, d], [B, h, N, d] -> [B, h, L + N, d].</summary>
    public Qkv Then(Qkv next) => new(
        cat([Queries, next.Queries], 2), cat([Keys, next.Keys], 2), cat([Values, next.Values], 2));

    /// <summary>Every token attends to every token: [B, N, D], the heads side by side.</summary>
    /// <param name="bias">What is added to the products before the softmax: [B or 1, h, N, S].</param>
    public Tensor Attend(Tensor? bias = null) =>
        SoftmaxAttention.Mix(Queries, Keys, Values, bias).Rearrange("b h n d -> b n (h d)");
}
