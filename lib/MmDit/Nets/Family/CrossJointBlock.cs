using MmDit.Nets.Layers;

namespace MmDit.Nets;

/// <summary>The variant "with cross-attention": each stream attends to itself, then to the other, then the MLP;
/// [B, L, D], [B, N, D], [B, D] -> the first two.</summary>
/// <remarks>Not the block of Stable Diffusion 3, which has one attention over both; here to be compared with
/// it.</remarks>
public sealed class CrossJointBlock(long dim, long heads, long hidden)
    : Net<Tensor, Tensor, Tensor, (Tensor Text, Tensor Image)>
{
    readonly CrossStream text = new(dim, heads, hidden), image = new(dim, heads, hidden);

    /// <summary>[B, L, D], [B, N, D], [B, D] -> [B, L, D], [B, N, D]; both streams attend to the other as it is after
    /// its own attention.</summary>
    public override (Tensor Text, Tensor Image) forward(Tensor text, Tensor image, Tensor c)
    {
        using var scope = NewDisposeScope();
        (text, image) = (this.text.SelfAttend(text, c), this.image.SelfAttend(image, c));
        (text, image) = (this.text.CrossAttend(text, image, c), this.image.CrossAttend(image, text, c));
        return (text.MoveToOuterDisposeScope(), image.MoveToOuterDisposeScope());
    }
}

/// <summary>One stream of a <see cref="CrossJointBlock"/>: self-attention, cross-attention, MLP, each gated by the
/// condition.</summary>
public sealed class CrossStream : Module
{
    readonly LayerNorm norm1, norm2, norm3;
    readonly Attention attn;
    readonly CrossAttention cross;
    readonly Mlp mlp;
    readonly AdaLN adaLN_modulation;

    /// <summary>A stream of width D.</summary>
    public CrossStream(long dim, long heads, long hidden) : base("")
    {
        (norm1, norm2, norm3) = (Init.PlainNorm(dim), Init.PlainNorm(dim), Init.PlainNorm(dim));
        (attn, cross, mlp, adaLN_modulation) = (new(dim, heads), new(dim, heads), new(dim, hidden), new(dim, parts: 9));
        RegisterComponents();
    }

    /// <summary>[B, N, D], [B, D] -> [B, N, D].</summary>
    public Tensor SelfAttend(Tensor x, Tensor c)
    {
        var (own, _, _) = adaLN_modulation.Triple(c);                                           // each part [B, 1, D]
        return x + own.Gate * attn.call(own.Apply(norm1.call(x)));
    }

    /// <summary>[B, N, D], [B, L, D], [B, D] -> [B, N, D].</summary>
    public Tensor CrossAttend(Tensor x, Tensor other, Tensor c)
    {
        var (_, mlpMod, crossMod) = adaLN_modulation.Triple(c);                                 // each part [B, 1, D]
        x = x + crossMod.Gate * cross.call(crossMod.Apply(norm2.call(x)), other);               // [B, N, D]
        return x + mlpMod.Gate * mlp.call(mlpMod.Apply(norm3.call(x)));                         // [B, N, D]
    }
}
