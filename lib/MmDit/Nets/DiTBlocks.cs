using MmDit.Nets.Layers;

namespace MmDit.Nets;

/// <summary>DiT block with adaLN-Zero conditioning, at the start the identity: [B, N, D], [B, D] ->
/// [B, N, D].</summary>
/// <seealso href="https://arxiv.org/abs/2212.09748">Peebles and Xie 2022, figure 3, second column</seealso>
public sealed class DiTBlock(long dim, long heads, long hidden) : Net<Tensor, Tensor, Tensor>
{
    readonly LayerNorm norm1 = Init.PlainNorm(dim);
    readonly Attention attn = new(dim, heads);
    readonly LayerNorm norm2 = Init.PlainNorm(dim);
    readonly Mlp mlp = new(dim, hidden);
    readonly AdaLN adaLN_modulation = new(dim, parts: 6);

    /// <summary>The self-attention, [B, N, D] -> [B, N, D].</summary>
    public Attention Attention => attn;

    /// <summary>[B, N, D], [B, D] -> [B, N, D].</summary>
    public override Tensor forward(Tensor x, Tensor c)
    {
        using var scope = NewDisposeScope();
        var (attnMod, mlpMod) = adaLN_modulation.Double(c);                                     // each part [B, 1, D]
        x = x + attnMod.Gate * attn.call(attnMod.Apply(norm1.call(x)));                         // [B, N, D]
        x = x + mlpMod.Gate * mlp.call(mlpMod.Apply(norm2.call(x)));                            // [B, N, D]
        return x.MoveToOuterDisposeScope();
    }
}

/// <summary>DiT block with adaLN conditioning, without gates: [B, N, D], [B, D] -> [B, N, D].</summary>
/// <seealso href="https://arxiv.org/abs/2212.09748">Peebles and Xie 2022, section 3.2, adaptive layer norm</seealso>
public sealed class AdaLNBlock(long dim, long heads, long hidden) : Net<Tensor, Tensor, Tensor>
{
    readonly LayerNorm norm1 = Init.PlainNorm(dim);
    readonly Attention attn = new(dim, heads);
    readonly LayerNorm norm2 = Init.PlainNorm(dim);
    readonly Mlp mlp = new(dim, hidden);
    readonly AdaLN adaLN_modulation = new(dim, parts: 4);

    /// <summary>[B, N, D], [B, D] -> [B, N, D].</summary>
    public override Tensor forward(Tensor x, Tensor c)
    {
        using var scope = NewDisposeScope();
        var (attnMod, mlpMod) = adaLN_modulation.Ungated(c);                                    // each part [B, 1, D]
        x = x + attn.call(attnMod.Apply(norm1.call(x)));                                        // [B, N, D]
        x = x + mlp.call(mlpMod.Apply(norm2.call(x)));                                          // [B, N, D]
        return x.MoveToOuterDisposeScope();
    }
}

/// <summary>DiT block that attends to two tokens, time and class, after its own: [B, N, D], [B, 2, D] ->
/// [B, N, D].</summary>
/// <seealso href="https://arxiv.org/abs/2212.09748">Peebles and Xie 2022, figure 3, third column</seealso>
public sealed class CrossAttentionBlock(long dim, long heads, long hidden) : Net<Tensor, Tensor, Tensor>
{
    readonly LayerNorm norm1 = Init.LayerNorm(dim, eps: 1e-6), norm2 = Init.LayerNorm(dim, eps: 1e-6),
        norm3 = Init.LayerNorm(dim, eps: 1e-6);
    readonly Attention attn = new(dim, heads);
    readonly CrossAttention cross = new(dim, heads);
    readonly Mlp mlp = new(dim, hidden);

    /// <summary>[B, N, D], [B, 2, D] -> [B, N, D].</summary>
    public override Tensor forward(Tensor x, Tensor c)
    {
        using var scope = NewDisposeScope();
        x = x + attn.call(norm1.call(x));                                                       // [B, N, D]
        x = x + cross.call(norm2.call(x), c);                                                   // [B, N, D]
        x = x + mlp.call(norm3.call(x));                                                        // [B, N, D]
        return x.MoveToOuterDisposeScope();
    }
}

/// <summary>A plain transformer block; time and class are among its tokens: [B, N + 2, D] -> [B, N + 2, D].</summary>
/// <seealso href="https://arxiv.org/abs/2212.09748">Peebles and Xie 2022, figure 3, fourth column</seealso>
public sealed class InContextBlock(long dim, long heads, long hidden) : Net<Tensor, Tensor, Tensor>
{
    readonly LayerNorm norm1 = Init.LayerNorm(dim, eps: 1e-6), norm2 = Init.LayerNorm(dim, eps: 1e-6);
    readonly Attention attn = new(dim, heads);
    readonly Mlp mlp = new(dim, hidden);

    /// <summary>[B, N + 2, D] -> [B, N + 2, D]; the condition is not read, it stands in the sequence.</summary>
    public override Tensor forward(Tensor x, Tensor c)
    {
        using var scope = NewDisposeScope();
        x = x + attn.call(norm1.call(x));                                                       // [B, N + 2, D]
        x = x + mlp.call(norm2.call(x));                                                        // [B, N + 2, D]
        return x.MoveToOuterDisposeScope();
    }
}
