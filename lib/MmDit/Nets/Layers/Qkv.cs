namespace MmDit.Nets.Layers;

/// <summary>Queries, keys and values of one sequence, each [B, h, N, d].</summary>
public readonly record struct Qkv(Tensor Queries, Tensor Keys, Tensor Values)
{
    /// <summary>Two sequences as one, this one first: [B, h, L, d], [B, h, N, d] -> [B, h, L + N, d].</summary>
    public Qkv Then(Qkv next) => new(
        cat([Queries, next.Queries], 2), cat([Keys, next.Keys], 2), cat([Values, next.Values], 2));

    /// <summary>Every token asks every token: [B, N, D], the heads side by side.</summary>
    public Tensor Attend() => SoftmaxAttention.Mix(Queries, Keys, Values).Rearrange("b h n d -> b n (h d)");
}
