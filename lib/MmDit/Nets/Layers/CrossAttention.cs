namespace MmDit.Nets.Layers;

/// <summary>One sequence attends to another: [B, N, D], [B, L, inputs] -> [B, N, D].</summary>
/// <seealso href="https://arxiv.org/abs/1706.03762">Vaswani et al. 2017, section 3.2.3</seealso>
public sealed class CrossAttention(long dim, long heads, long? inputs = null) : Net<Tensor, Tensor, Tensor>
{
    readonly LinearLayer q = Init.Xavier(dim, dim), kv = Init.Xavier(inputs ?? dim, 2 * dim);
    readonly LinearLayer proj = Init.Xavier(dim, dim);

    /// <summary>[B, N, D], [B, L, inputs] -> [B, N, D].</summary>
    public override Tensor forward(Tensor x, Tensor context)
    {
        var queries = q.call(x).Rearrange("b n (h d) -> b h n d", ("h", heads));
        var pair = kv.call(context).Rearrange("b l (k h d) -> k b h l d", ("k", 2), ("h", heads)).unbind(0);
        return proj.call(new Qkv(queries, pair[0], pair[1]).Attend());
    }
}
