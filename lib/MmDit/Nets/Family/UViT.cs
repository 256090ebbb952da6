using MmDit.Nets.Layers;

namespace MmDit.Nets;

/// <summary>Sizes of a U-ViT.</summary>
/// <param name="Size">Height and width of the image or latent, in values.</param>
/// <param name="Depth">Blocks beside the one in the middle: half of them go in, half come out.</param>
/// <param name="TimeMlp">The time goes through two layers before it becomes a token.</param>
/// <param name="Classes">Rows of the table of classes, one of them "no class" where it is guided; null for
/// none.</param>
/// <param name="Context">Width of text tokens that condition the net instead of a class; null for none.</param>
/// <param name="ContextLength">How many text tokens there are.</param>
/// <param name="Convolution">A 3 x 3 convolution at the very end.</param>
/// <param name="Skips">The long skips; without them the net is a plain stack.</param>
/// <param name="QkScale">What products of queries and keys are multiplied by; null for 1/√d.</param>
public sealed record UViTConfig(long Patch, long Dim, int Depth, long Heads, long Size = 32, long Channels = 4,
    long? Classes = 1001, double MlpRatio = 4, bool QkvBias = false, bool TimeMlp = false, long? Context = null,
    long ContextLength = 77, bool Convolution = true, bool Skips = true, double? QkScale = null)
{
    /// <summary>H/2 for latents of ImageNet, 501 million parameters.</summary>
    /// <seealso href="https://arxiv.org/abs/2209.12152">Bao et al. 2022, and imagenet256_uvit_huge of its
    /// code</seealso>
    public static UViTConfig H2 => new(2, 1152, 28, 16, Convolution: false);
    /// <summary>S/2 for latents of MS-COCO with the 77 text tokens of CLIP, 45 million parameters.</summary>
    public static UViTConfig S2Text => new(2, 512, 12, 8, Classes: null, Context: 768);

    internal long Extras => 1 + (Classes is null ? 0 : 1) + (Context is null ? 0 : ContextLength);
    internal long Tokens => Extras + Size / Patch * (Size / Patch);

    internal ModuleList<UViTBlock> Blocks(bool skip) =>
        ModuleList(Enumerable.Range(0, Depth / 2).Select(_ => new UViTBlock(this, skip)).ToArray());
}

/// <summary>A transformer in the shape of a U-Net, to which time, class and patches are all tokens:
/// [B, C, H, W], [B], [B] or [B, L, context] or null -> [B, C, H, W].</summary>
/// <remarks>To a DiT: no adaLN, but tokens for the conditions; long skips from the first half to the second; all
/// positions learnt; norms with weights; a convolution at the end.</remarks>
/// <seealso href="https://arxiv.org/abs/2209.12152">Bao et al. 2022, figure 1</seealso>
public sealed class UViT(UViTConfig config) : Net<Tensor, Tensor, Tensor?, Tensor>
{
    readonly PatchEmbed patch_embed = new(config.Patch, config.Channels, config.Dim);
    readonly Sequential? time_embed = config.TimeMlp
        ? Sequential(Init.Normal(config.Dim, 4 * config.Dim), SiLU(), Init.Normal(4 * config.Dim, config.Dim)) : null;
    readonly Embedding? label_emb = config.Classes is { } classes ? Init.Embedding(classes, config.Dim) : null;
    readonly LinearLayer? context_embed = config.Context is { } context ? Init.Normal(context, config.Dim) : null;
    readonly Parameter pos_embed = Init.Parameter(init.normal_(Init.Empty(1, config.Tokens, config.Dim), 0, 0.02));
    readonly ModuleList<UViTBlock> in_blocks = config.Blocks(skip: false);
    readonly UViTBlock mid_block = new(config, skip: false);
    readonly ModuleList<UViTBlock> out_blocks = config.Blocks(config.Skips);
    readonly LayerNorm norm = Init.LayerNorm(config.Dim);
    readonly LinearLayer decoder_pred = Init.Normal(config.Dim, config.Patch * config.Patch * config.Channels);
    readonly Conv? final_layer = config.Convolution ? new Conv(config.Channels, config.Channels, 3, padding: 1) : null;

    /// <summary>The sizes this net was built with.</summary>
    public UViTConfig Config { get; } = config;

    /// <summary>What stands before the patches: the class, then the time; or the time, then the text:
    /// [B, extras, D].</summary>
    /// <exception cref="ArgumentException">The net has a condition and none is given, or the other way
    /// round.</exception>
    public Tensor Conditions(Tensor t, Tensor? y)
    {
        if (y is null != (label_emb is null && context_embed is null))
            throw new ArgumentException(y is null
                ? "y: this net needs the class or text of each image" : "y: this net has no condition", nameof(y));
        var time = Positions.Time(t, Config.Dim);                                               // [B, D]
        time = (time_embed?.call(time) ?? time).unsqueeze(1);                                   // [B, 1, D]
        return label_emb is not null ? cat([label_emb.call(y!).unsqueeze(1), time], 1)
            : context_embed is not null ? cat([time, context_embed.call(y!)], 1) : time;
    }

    /// <summary>[B, C, H, W], timesteps [B], classes [B] or text [B, L, context] or null -> [B, C, H, W].</summary>
    public override Tensor forward(Tensor image, Tensor t, Tensor? y)
    {
        Shape.Require(image, "B C H H", [("C", Config.Channels), ("H", Config.Size)]);
        using var scope = NewDisposeScope();
        var x = cat([Conditions(t, y), patch_embed.call(image)], 1) + pos_embed;                // [B, extras + N, D]
        Stack<Tensor> seen = [];
        foreach (var block in in_blocks) seen.Push(x = block.call(x, null));
        x = mid_block.call(x, null);
        foreach (var block in out_blocks) x = block.call(x, seen.Pop());                        // [B, extras + N, D]
        x = decoder_pred.call(norm.call(x))[.., (int)Config.Extras..];                          // [B, N, P²C]
        var result = Patches.Unpatchify(x, Config.Patch, Config.Size / Config.Patch);           // [B, C, H, W]
        return (final_layer?.call(result) ?? result).MoveToOuterDisposeScope();
    }
}

/// <summary>A plain transformer block; one of the second half first takes in what a block of the first half made:
/// [B, S, D], [B, S, D] or null -> [B, S, D].</summary>
/// <seealso href="https://arxiv.org/abs/2209.12152">Bao et al. 2022, section 3.1</seealso>
public sealed class UViTBlock(UViTConfig config, bool skip) : Net<Tensor, Tensor?, Tensor>
{
    readonly LinearLayer? skip_linear = skip ? Init.Normal(2 * config.Dim, config.Dim) : null;
    readonly LayerNorm norm1 = Init.LayerNorm(config.Dim);
    readonly Attention attn = Init.Normal(new Attention(config.Dim, config.Heads, bias: config.QkvBias));
    readonly LayerNorm norm2 = Init.LayerNorm(config.Dim);
    readonly ErfMlp mlp = Init.Normal(new ErfMlp(config.Dim, (long)(config.Dim * config.MlpRatio)));

    /// <summary>[B, S, D], [B, S, D] or null -> [B, S, D].</summary>
    public override Tensor forward(Tensor x, Tensor? seen)
    {
        using var scope = NewDisposeScope();
        if (skip_linear is not null) x = skip_linear.call(cat([x, seen!], -1));                 // [B, S, D]
        var qkv = attn.Project(norm1.call(x));                                                  // [B, h, S, d] each
        x = x + attn.Finish((qkv with { Queries = Scaled(qkv.Queries) }).Attend());             // [B, S, D]
        x = x + mlp.call(norm2.call(x));                                                        // [B, S, D]
        return x.MoveToOuterDisposeScope();
    }

    // Attention divides by √d; a scale of the net's own takes its place.
    Tensor Scaled(Tensor queries) =>
        config.QkScale is { } scale ? queries * (scale * Math.Sqrt(queries.shape[3])) : queries;
}
