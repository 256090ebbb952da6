using MmDit.Nets.Layers;

namespace MmDit.Nets;

/// <summary>Sizes of a Hunyuan-DiT.</summary>
/// <param name="Clip">Width of the first encoder's tokens, at which the block reads text.</param>
/// <param name="T5">Width of the second encoder's tokens, which an MLP brings to that of the first.</param>
/// <param name="RotaryBase">Side of the square, in patches, to which the positions of every image are brought.</param>
/// <param name="LearnSigma">The net also says how uncertain it is: twice the channels come out.</param>
public sealed record HunyuanDiTConfig(long Dim, int Depth, long Heads, double MlpRatio, long Patch = 2,
    long Channels = 4, long Clip = 1024, long ClipLength = 77, long T5 = 2048, long T5Length = 256,
    long RotaryBase = 32, bool LearnSigma = true)
{
    /// <summary>The published size, g/2, 1.5 billion parameters.</summary>
    /// <seealso href="https://arxiv.org/abs/2405.08748">Li et al. 2024, and DiT-g/2 of its code</seealso>
    public static HunyuanDiTConfig G2 => new(1408, 40, 16, 4.3637);

    internal long Out => LearnSigma ? 2 * Channels : Channels;
    internal long Hidden => (long)(Dim * MlpRatio);

    // Time, the six numbers of sizes and crops at 256 each, the style, the pooled text.
    internal long Extra => (6 * 256) + Dim + 1024;
}

/// <summary>What two text encoders say of one text: tokens [B, L, width], and which of them are no padding, [B, L] of 1
/// and 0.</summary>
public sealed record HunyuanText(Tensor Clip, Tensor ClipMask, Tensor T5, Tensor T5Mask);

/// <summary>A transformer that reads two encoders' text by cross-attention, with rotary positions:
/// [B, C, H, W], [B], text, [B, 6] -> [B, 2C, H, W].</summary>
/// <remarks>To a DiT: no scale and no gate but an added shift; cross-attention; queries and keys normed and rotated;
/// long skips; padding has learnt tokens.</remarks>
/// <seealso href="https://arxiv.org/abs/2405.08748">Li et al. 2024, and HunYuanDiT of its code</seealso>
public sealed class HunyuanDiT(HunyuanDiTConfig config) : Net<Tensor, Tensor, HunyuanText, Tensor, Tensor>
{
    readonly Sequential mlp_t5 = Sequential(
        Init.Xavier(config.T5, 4 * config.T5), SiLU(), Init.Xavier(4 * config.T5, config.Clip));
    readonly Parameter text_embedding_padding = Init.Parameter(randn(config.ClipLength + config.T5Length, config.Clip));
    readonly AttentionPool pooler = new(config.T5Length, config.T5, 8, 1024);
    readonly Embedding style_embedder = Init.Embedding(1, config.Dim);
    readonly PatchEmbed x_embedder = new(config.Patch, config.Channels, config.Dim);
    readonly TimestepEmbedder t_embedder = new(config.Dim);
    readonly Sequential extra_embedder = Sequential(
        Init.Normal(config.Extra, 4 * config.Dim), SiLU(), Init.Normal(4 * config.Dim, config.Dim));
    readonly ModuleList<HunyuanBlock> blocks = ModuleList(Enumerable.Range(0, config.Depth)
        .Select(i => new HunyuanBlock(config.Dim, config.Heads, config.Hidden, config.Clip, skip: i > config.Depth / 2))
        .ToArray());
    readonly FinalLayer final_layer = new(config.Dim, config.Patch * config.Patch * config.Out);

    /// <summary>The sizes this net was built with.</summary>
    public HunyuanDiTConfig Config { get; } = config;

    /// <summary>Both encoders' tokens in one row, padding replaced by what was learnt for its place: ->
    /// [B, L, clip].</summary>
    public Tensor EmbedText(HunyuanText text)
    {
        var tokens = cat([text.Clip, mlp_t5.call(text.T5)], 1);                                 // [B, L, clip]
        var mask = cat([text.ClipMask, text.T5Mask], 1).to(@bool).unsqueeze(-1);                // [B, L, 1]
        return where(mask, tokens, text_embedding_padding);
    }

    /// <summary>Time, pooled text, sizes and style as one condition: [B], [B, L, t5], [B, 6] -> [B, D].</summary>
    /// <param name="meta">Original height and width, target height and width, top and left of the crop.</param>
    public Tensor Condition(Tensor t, Tensor t5, Tensor meta)
    {
        var sizes = Positions.Time(meta.flatten(), 256).view(-1, 6 * 256);                      // [B, 1536]
        var style = style_embedder.weight!.expand(t.shape[0], -1);                              // [B, D]
        return t_embedder.call(t) + extra_embedder.call(cat([pooler.call(t5), sizes, style], 1));
    }

    /// <summary>[B, C, H, W], timesteps [B], text, sizes [B, 6] -> [B, C or 2C, H, W].</summary>
    public override Tensor forward(Tensor image, Tensor t, HunyuanText text, Tensor meta)
    {
        Shape.Require(image, "B C H W", [("C", Config.Channels)]);
        using var scope = NewDisposeScope();
        var (height, width) = (image.shape[2] / Config.Patch, image.shape[3] / Config.Patch);
        var half = Config.Dim / Config.Heads / 2;
        var angles = Rotary.Angles(Rotary.Centred(height, width, Config.RotaryBase), [half, half]);
        var (x, c, context) = (x_embedder.call(image), Condition(t, text.T5, meta), EmbedText(text));
        Stack<Tensor> seen = [];
        for (var i = 0; i < blocks.Count; i++)
        {
            x = blocks[i].call(new(x, c, context, angles, i > Config.Depth / 2 ? seen.Pop() : null));
            if (i < (Config.Depth / 2) - 1) seen.Push(x);
        }
        x = final_layer.call(x, c);                                                             // [B, N, P²C]
        return Patches.Unpatchify(x, Config.Patch, height).MoveToOuterDisposeScope();
    }
}
