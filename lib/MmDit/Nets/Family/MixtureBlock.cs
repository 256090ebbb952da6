using MmDit.Nets.Layers;

namespace MmDit.Nets;

/// <summary>DiT block with adaLN-Zero whose MLP is a mixture of experts: [B, N, D], [B, D] -> [B, N, D].</summary>
/// <seealso href="https://arxiv.org/abs/2407.11633">Fei et al. 2024</seealso>
public sealed class MixtureBlock(long dim, long heads, long hidden, long experts, int chosen = 2)
    : Net<Tensor, Tensor, Tensor>
{
    readonly LayerNorm norm1 = Init.PlainNorm(dim);
    readonly Attention attn = new(dim, heads);
    readonly LayerNorm norm2 = Init.PlainNorm(dim);
    readonly MixtureMlp mlp = new(dim, hidden, experts, chosen);
    readonly AdaLN adaLN_modulation = new(dim, parts: 6);

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
