using MmDit.Nets.Layers;

namespace MmDit.Nets;

/// <summary>What a stream keeps to itself from before the joint attention to after it.</summary>
public readonly record struct Intermediates(Modulation Attention, Modulation Mlp, GatedBranch Second = default);

/// <summary>One of the streams of a joint block: what it does before the joint attention, and what after.</summary>
/// <seealso href="https://arxiv.org/abs/2403.03206">Esser et al. 2024, figure 2b</seealso>
public abstract class TokenStream : Module
{
    /// <summary>Registers the parts.</summary>
    protected TokenStream() : base("") => RegisterComponents();

    /// <summary>The self-attention whose queries, keys and values the joint attention takes.</summary>
    public abstract Attention Attention { get; }

    /// <summary>Tokens to queries, keys and values: [B, N, D], [B, D] -> three times [B, h, N, d].</summary>
    public abstract (Qkv Qkv, Intermediates Kept) PreAttention(Tensor x, Tensor c);

    /// <summary>The tokens with their part of the joint attention's result, then the MLP: [B, N, D] twice ->
    /// [B, N, D].</summary>
    public abstract Tensor PostAttention(Tensor x, Tensor mixed, Intermediates kept);
}

/// <summary>A stream with attention and MLP.</summary>
public sealed class PlainStream(MMDiTConfig config) : TokenStream
{
    readonly LayerNorm norm1 = Init.PlainNorm(config.Dim);
    readonly Attention attn = config.Attention();
    readonly LayerNorm norm2 = Init.PlainNorm(config.Dim);
    readonly Mlp mlp = new(config.Dim, config.Hidden);
    readonly AdaLN adaLN_modulation = new(config.Dim, parts: 6);

    /// <inheritdoc/>
    public override Attention Attention => attn;

    /// <inheritdoc/>
    public override (Qkv Qkv, Intermediates Kept) PreAttention(Tensor x, Tensor c)
    {
        var (attnMod, mlpMod) = adaLN_modulation.Double(c);                                     // each part [B, 1, D]
        return (attn.Project(attnMod.Apply(norm1.call(x))), new(attnMod, mlpMod));
    }

    /// <inheritdoc/>
    public override Tensor PostAttention(Tensor x, Tensor mixed, Intermediates kept)
    {
        x = x + kept.Attention.Gate * attn.Finish(mixed);                                       // [B, N, D]
        return x + kept.Mlp.Gate * mlp.call(kept.Mlp.Apply(norm2.call(x)));                     // [B, N, D]
    }
}

/// <summary>A stream with a second attention to its own tokens; both read the same normed tokens (MM-DiT-X).</summary>
/// <seealso href="https://github.com/Stability-AI/sd3.5">MMDiT-X, x_block_self_attn of the code</seealso>
public sealed class DualStream(MMDiTConfig config) : TokenStream
{
    readonly LayerNorm norm1 = Init.PlainNorm(config.Dim);
    readonly Attention attn = config.Attention(), attn2 = config.Attention();
    readonly LayerNorm norm2 = Init.PlainNorm(config.Dim);
    readonly Mlp mlp = new(config.Dim, config.Hidden);
    readonly AdaLN adaLN_modulation = new(config.Dim, parts: 9);

    /// <inheritdoc/>
    public override Attention Attention => attn;

    /// <inheritdoc/>
    public override (Qkv Qkv, Intermediates Kept) PreAttention(Tensor x, Tensor c)
    {
        var (attnMod, mlpMod, attn2Mod) = adaLN_modulation.Triple(c);                           // each part [B, 1, D]
        var normed = norm1.call(x);                                                             // [B, N, D]
        var second = attn2Mod.Gate * attn2.call(attn2Mod.Apply(normed));                        // [B, N, D]
        return (attn.Project(attnMod.Apply(normed)), new(attnMod, mlpMod, second));
    }

    /// <inheritdoc/>
    public override Tensor PostAttention(Tensor x, Tensor mixed, Intermediates kept)
    {
        x = x + kept.Attention.Gate * attn.Finish(mixed) + kept.Second;                         // [B, N, D]
        return x + kept.Mlp.Gate * mlp.call(kept.Mlp.Apply(norm2.call(x)));                     // [B, N, D]
    }
}

/// <summary>A stream of which nobody reads the result, the text of the last block: it only gives keys and
/// values.</summary>
/// <seealso href="https://github.com/Stability-AI/sd3.5">pre_only of the code</seealso>
public sealed class PreOnlyStream(MMDiTConfig config) : TokenStream
{
    readonly LayerNorm norm1 = Init.PlainNorm(config.Dim);
    readonly Attention attn = config.Attention(output: false);
    readonly AdaLN adaLN_modulation = new(config.Dim, parts: 2);

    /// <inheritdoc/>
    public override Attention Attention => attn;

    /// <inheritdoc/>
    public override (Qkv Qkv, Intermediates Kept) PreAttention(Tensor x, Tensor c)
    {
        var attnMod = adaLN_modulation.Single(c);                                               // each part [B, 1, D]
        return (attn.Project(attnMod.Apply(norm1.call(x))), default);
    }

    /// <summary>The tokens as they came.</summary>
    public override Tensor PostAttention(Tensor x, Tensor mixed, Intermediates kept) => x.alias();
}
