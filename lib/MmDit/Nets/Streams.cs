using MmDit.Nets.Layers;

namespace MmDit.Nets;

/// <summary>What a stream brings to the joint attention, and what it keeps to itself until the answer comes.</summary>
public readonly record struct Reading(Qkv Tokens, Modulation Attention, Modulation Mlp, Tensor? Second = null);

/// <summary>One of the streams of a joint block: it reads its tokens, the block mixes, it writes the answer.</summary>
/// <seealso href="https://arxiv.org/abs/2403.03206">Esser et al. 2024, figure 2b</seealso>
public abstract class TokenStream : Module
{
    /// <summary>Registers the parts.</summary>
    protected TokenStream() : base("") => RegisterComponents();

    /// <summary>The self-attention whose queries, keys and values the joint attention takes.</summary>
    public abstract Attention Attention { get; }

    /// <summary>Tokens to queries, keys and values: [B, N, D], [B, D] -> [B, h, N, d] three times.</summary>
    public abstract Reading Read(Tensor x, Tensor c);

    /// <summary>The joint attention's answer added to the tokens, then the MLP: [B, N, D], [B, N, D] -> [B, N, D].</summary>
    public abstract Tensor Write(Tensor x, Tensor mixed, Reading read);
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
    public override Reading Read(Tensor x, Tensor c)
    {
        var (attention, perceptron) = adaLN_modulation.Double(c);                               // each part [B, 1, D]
        return new(attn.Project(attention.Apply(norm1, x)), attention, perceptron);
    }

    /// <inheritdoc/>
    public override Tensor Write(Tensor x, Tensor mixed, Reading read)
    {
        x = read.Attention.Add(x, attn.Finish(mixed));                                          // [B, N, D]
        return read.Mlp.Add(x, mlp.call(read.Mlp.Apply(norm2, x)));                             // [B, N, D]
    }
}

/// <summary>A stream with a second attention to its own tokens; both attentions read the same normed tokens (MM-DiT-X).</summary>
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
    public override Reading Read(Tensor x, Tensor c)
    {
        var (attention, perceptron, second) = adaLN_modulation.Triple(c);                       // each part [B, 1, D]
        var normed = norm1.call(x);                                                             // [B, N, D]
        var own = second.Gate * attn2.call(second.Apply(normed));                               // [B, N, D]
        return new(attn.Project(attention.Apply(normed)), attention, perceptron, own);
    }

    /// <inheritdoc/>
    public override Tensor Write(Tensor x, Tensor mixed, Reading read)
    {
        x = read.Attention.Add(x, attn.Finish(mixed)) + read.Second!;                           // [B, N, D]
        return read.Mlp.Add(x, mlp.call(read.Mlp.Apply(norm2, x)));                             // [B, N, D]
    }
}

/// <summary>A stream that is read and never written: the text of the last block.</summary>
public sealed class ReadStream(MMDiTConfig config) : TokenStream
{
    readonly LayerNorm norm1 = Init.PlainNorm(config.Dim);
    readonly Attention attn = config.Attention(output: false);
    readonly AdaLN adaLN_modulation = new(config.Dim, parts: 2);

    /// <inheritdoc/>
    public override Attention Attention => attn;

    /// <inheritdoc/>
    public override Reading Read(Tensor x, Tensor c)
    {
        var attention = adaLN_modulation.Single(c);                                             // each part [B, 1, D]
        return new(attn.Project(attention.Apply(norm1, x)), attention, default);
    }

    /// <inheritdoc/>
    public override Tensor Write(Tensor x, Tensor mixed, Reading read) => x;
}
