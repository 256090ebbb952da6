using MmDit.Nets.Layers;

namespace MmDit.Nets;

/// <summary>Sizes of a masked diffusion transformer, version 2, for latents of 4 x 32 x 32 and ImageNet's
/// classes.</summary>
/// <param name="Size">Height and width of the latent, in values.</param>
/// <param name="LabelDropout">How often training hides the class, for guidance.</param>
/// <param name="LearnSigma">The net also says how uncertain it is: twice the channels come out.</param>
/// <param name="MaskRatio">The least part of the tokens that training hides, up to 0.2 more; null never hides
/// any.</param>
/// <param name="DecoderBlocks">How many of the blocks are the decoder's; the others are the encoder's, half going in,
/// half out.</param>
public sealed record MDTv2Config(long Patch, long Dim, int Depth, long Heads, long Size = 32, long Channels = 4,
    long Classes = 1000, double MlpRatio = 4, double LabelDropout = 0.1, bool LearnSigma = true,
    double? MaskRatio = 0.3, int DecoderBlocks = 4)
{
    /// <summary>The smallest published size.</summary>
    public static MDTv2Config S2 => new(2, 384, 12, 6, DecoderBlocks: 6);
    /// <summary>The largest, 742 million parameters.</summary>
    /// <remarks>Of them 24 are the side block, which only training runs, and 42 the long skips, which version 1 lacks:
    /// without both it is the 676 of published comparisons.</remarks>
    /// <seealso href="https://github.com/sail-sg/MDT">MDTv2_XL_2 of the code</seealso>
    public static MDTv2Config XL2 => new(2, 1152, 28, 16);

    internal long Side => Size / Patch;
    internal long Out => LearnSigma ? 2 * Channels : Channels;
    internal int Half => (Depth - DecoderBlocks) / 2;

    internal ModuleList<MDTBlock> Blocks(int count, bool skip) =>
        ModuleList(Enumerable.Range(0, count).Select(_ => new MDTBlock(this, skip)).ToArray());
}

/// <summary>A DiT that in training also sees images with patches hidden, and says what they were:
/// [B, C, H, W], [B], [B] -> [B, 2C, H, W].</summary>
/// <remarks>To a DiT: attention has a bias for relative positions; the encoder has long skips; the decoder takes in the
/// patches themselves; a block at the side fills in hidden tokens before the decoder.</remarks>
/// <seealso href="https://arxiv.org/abs/2303.14389">Gao et al. 2023, and MDTv2 of its code</seealso>
public sealed class MDTv2(MDTv2Config config) : Net<Tensor, Tensor, Tensor, Tensor>
{
    readonly PatchEmbed x_embedder = new(config.Patch, config.Channels, config.Dim);
    readonly TimestepEmbedder t_embedder = new(config.Dim);
    readonly LabelEmbedder y_embedder = new(config.Classes, config.Dim, config.LabelDropout);
    readonly Parameter pos_embed = Init.Parameter(Positions.Grid(config.Dim, config.Side, config.Side).unsqueeze(0));
    readonly ModuleList<MDTBlock> en_inblocks = config.Blocks(config.Half, skip: false);
    readonly ModuleList<MDTBlock> en_outblocks = config.Blocks(config.Half, skip: true);
    readonly ModuleList<MDTBlock> de_blocks = config.Blocks(config.DecoderBlocks, skip: true);
    readonly ModuleList<MDTBlock> sideblocks = config.Blocks(1, skip: false);
    readonly Parameter decoder_pos_embed =
        Init.Parameter(Positions.Grid(config.Dim, config.Side, config.Side).unsqueeze(0));
    readonly Parameter mask_token =
        Init.Parameter(init.normal_(Init.Empty(1, 1, config.Dim), 0, 0.02),
            requires_grad: config.MaskRatio is not null);
    readonly FinalLayer final_layer = new(config.Dim, config.Patch * config.Patch * config.Out);

    /// <summary>The sizes this net was built with.</summary>
    public MDTv2Config Config { get; } = config;

    /// <summary>[B, C, H, W], timesteps [B], classes [B] -> [B, C or 2C, H, W].</summary>
    public override Tensor forward(Tensor image, Tensor t, Tensor y) => forward(image, t, y, null);

    /// <summary>The same with tokens hidden from the encoder, as half of training does.</summary>
    public Tensor forward(Tensor image, Tensor t, Tensor y, Masking? masking)
    {
        Shape.Require(image, "B C H H", [("C", Config.Channels), ("H", Config.Size)]);
        using var scope = NewDisposeScope();
        var patches = x_embedder.call(image) + pos_embed;                                       // [B, N, D]
        var c = t_embedder.call(t) + y_embedder.call(y);                                        // [B, D]
        var x = masking?.Gather(patches) ?? patches;                                            // [B, n, D]
        Stack<Tensor> seen = [];
        foreach (var block in en_inblocks) seen.Push(x = block.call(x, c, null, masking?.Kept));
        foreach (var block in en_outblocks) x = block.call(x, c, seen.Pop(), masking?.Kept);    // [B, n, D]
        x = masking is { } hidden ? FillIn(x, c, hidden) : x + decoder_pos_embed;               // [B, N, D]
        foreach (var block in de_blocks) x = block.call(x, c, patches, null);
        x = final_layer.call(x, c);                                                             // [B, N, P²C]
        return Patches.Unpatchify(x, Config.Patch, Config.Side).MoveToOuterDisposeScope();
    }

    /// <summary>Which tokens training hides: how many more than the least, 0 to 1, and noise that says which,
    /// [B, N].</summary>
    /// <returns>Null where the net never hides any.</returns>
    // In float32 as the official program computes it, for a token more or less is kept by the last bit.
    public Masking? Mask(float more, Tensor noise) =>
        Config.MaskRatio is { } least ? Masking.Of(noise, (more * 0.2f) + (float)least) : null;

    // Hidden tokens as the side block sees them among the others; the others as they were: [B, n, D] -> [B, N, D].
    Tensor FillIn(Tensor x, Tensor c, Masking masking)
    {
        var before = masking.Scatter(x, mask_token) + decoder_pos_embed;                        // [B, N, D]
        var after = sideblocks.Aggregate(before, (seen, block) => block.call(seen, c, null, null));
        return where(masking.Hidden, after, before);                                            // [B, N, D]
    }

    /// <summary>Guided noise: the batch's first half is computed with and without its classes, both halves return the
    /// mix.</summary>
    /// <param name="image">[2B, C, H, W], of which the first half is read.</param>
    /// <param name="t">Timesteps, [2B].</param>
    /// <param name="y">Classes, then as often "no class", [2B].</param>
    /// <param name="cfg_scale">The scale where the image is clean; it grows from 1 by a cosine.</param>
    /// <param name="scale_pow">How long the scale stays near 1.</param>
    /// <param name="guided">Channels that are guided: all of the noise, or the first 3 as the published sampler
    /// does.</param>
    public Tensor forward_with_cfg(Tensor image, Tensor t, Tensor y, double cfg_scale, double scale_pow = 4,
        double diffusion_steps = 1000, long? guided = null)
    {
        using var scope = NewDisposeScope();
        var half = image.chunk(2)[0];
        var result = call(cat([half, half]), t, y);                                             // [2B, 2C, H, W]
        var scale = Guidance.PowerCosine(t.chunk(2)[0], cfg_scale, scale_pow, diffusion_steps); // [B, 1, 1, 1]
        return Guidance.Mix(result, guided ?? Config.Channels, scale).MoveToOuterDisposeScope();
    }
}

/// <summary>A DiT block whose attention knows relative positions, and that may first take in other tokens:
/// [B, n, D], [B, D], [B, n, D] or null, numbers of the tokens [B, n] or null -> [B, n, D].</summary>
/// <seealso href="https://arxiv.org/abs/2303.14389">Gao et al. 2023, and MDTBlock of its code</seealso>
public sealed class MDTBlock(MDTv2Config config, bool skip) : Net<Tensor, Tensor, Tensor?, Tensor?, Tensor>
{
    readonly LinearLayer? skip_linear = skip ? Init.Xavier(2 * config.Dim, config.Dim) : null;
    readonly LayerNorm norm1 = Init.PlainNorm(config.Dim);
    readonly MDTAttention attn = new(config.Dim, config.Heads, config.Side);
    readonly LayerNorm norm2 = Init.PlainNorm(config.Dim);
    readonly Mlp mlp = new(config.Dim, (long)(config.Dim * config.MlpRatio));
    readonly AdaLN adaLN_modulation = new(config.Dim, parts: 6);

    /// <summary>[B, n, D], [B, D], [B, n, D] or null, [B, n] or null for all tokens -> [B, n, D].</summary>
    public override Tensor forward(Tensor x, Tensor c, Tensor? seen, Tensor? kept)
    {
        using var scope = NewDisposeScope();
        if (skip_linear is not null) x = skip_linear.call(cat([x, seen!], -1));                 // [B, n, D]
        var (attnMod, mlpMod) = adaLN_modulation.Double(c);                                     // each part [B, 1, D]
        x = x + attnMod.Gate * attn.call(attnMod.Apply(norm1.call(x)), kept);                   // [B, n, D]
        x = x + mlpMod.Gate * mlp.call(mlpMod.Apply(norm2.call(x)));                            // [B, n, D]
        return x.MoveToOuterDisposeScope();
    }
}

/// <summary>Self-attention with a bias for relative positions: [B, n, D], numbers of the tokens [B, n] or null ->
/// [B, n, D].</summary>
public sealed class MDTAttention(long dim, long heads, long side) : Net<Tensor, Tensor?, Tensor>
{
    readonly LinearLayer qkv = Init.Xavier(dim, 3 * dim), proj = Init.Xavier(dim, dim);
    readonly RelativePositions rel_pos_bias = new(side, heads);

    /// <summary>[B, n, D], [B, n] or null for all tokens -> [B, n, D].</summary>
    public override Tensor forward(Tensor x, Tensor? kept)
    {
        var parts = qkv.call(x).Rearrange("b n (k h d) -> k b h n d", ("k", 3), ("h", heads)).unbind(0);
        return proj.call(new Qkv(parts[0], parts[1], parts[2]).Attend(rel_pos_bias.call(kept)));
    }
}
