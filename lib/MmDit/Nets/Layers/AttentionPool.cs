namespace MmDit.Nets.Layers;

/// <summary>A sequence as one vector: its mean attends to every token and itself, [B, L, D] -> [B, outputs].</summary>
/// <seealso href="https://arxiv.org/abs/2103.00020">Radford et al. 2021, section 2.4, attention pooling</seealso>
public sealed class AttentionPool(long length, long dim, long heads, long outputs) : Net<Tensor, Tensor>
{
    readonly Parameter positional_embedding = Init.Parameter(randn(length + 1, dim) / Math.Sqrt(dim));
    readonly LinearLayer q_proj = Init.Xavier(dim, dim), k_proj = Init.Xavier(dim, dim), v_proj = Init.Xavier(dim, dim);
    readonly LinearLayer c_proj = Init.Xavier(dim, outputs);

    /// <summary>[B, L, D] -> [B, outputs].</summary>
    public override Tensor forward(Tensor x)
    {
        using var scope = NewDisposeScope();
        x = cat([x.mean([1], keepdim: true), x], 1) + positional_embedding;                     // [B, L + 1, D]
        var mean = q_proj.call(x.narrow(1, 0, 1));                                              // [B, 1, D]
        var mixed = new Qkv(Heads(mean), Heads(k_proj.call(x)), Heads(v_proj.call(x))).Attend();
        return c_proj.call(mixed.squeeze(1)).MoveToOuterDisposeScope();                         // [B, outputs]
    }

    Tensor Heads(Tensor x) => x.Rearrange("b n (h d) -> b h n d", ("h", heads));
}
