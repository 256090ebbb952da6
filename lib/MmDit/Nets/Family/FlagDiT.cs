using MmDit.Nets.Layers;

namespace MmDit.Nets;

/// <summary>Sizes of a Flag-DiT that reads text, as in Lumina-T2X.</summary>
/// <param name="Text">Width of the text's tokens.</param>
/// <param name="QkNorm">Queries and keys are normed over all heads together, those of the text too.</param>
/// <param name="Multiple">The MLP's inner width is rounded up to a multiple of this.</param>
/// <param name="LearnSigma">Twice the channels are computed; the second half is not returned.</param>
public sealed record FlagDiTConfig(long Dim, int Depth, long Heads, long Text, long Patch = 2, long Channels = 4,
    bool QkNorm = true, long Multiple = 256, double NormEps = 1e-5, bool LearnSigma = true)
{
    /// <summary>The published text-to-image net, 5 billion parameters, whose text is LLaMA-7B's.</summary>
    /// <seealso href="https://arxiv.org/abs/2405.05945">Gao et al. 2024, and DiT_Llama_5B_patch2 of its code</seealso>
    public static FlagDiTConfig Lumina5B => new(3072, 32, 32, 4096);

    internal long Condition => Math.Min(Dim, 1024);
    internal long Hidden => ((8 * Dim / 3) + Multiple - 1) / Multiple * Multiple;
    internal long Out => LearnSigma ? 2 * Channels : Channels;
}

/// <summary>A transformer built like a language model, its image one line of patches with a token after every row:
/// [B, C, H, W], [B], text [B, L, T] and its mask [B, L] -> [B, C, H, W], the velocity.</summary>
/// <remarks>To a DiT: RMS norms; gated MLPs; rotary positions, along one line; text in every attention,
/// behind a gate that starts shut; row ends are tokens, so that any height and width can be read.</remarks>
/// <seealso href="https://arxiv.org/abs/2405.05945">Gao et al. 2024, and DiT_Llama of its code</seealso>
public sealed class FlagDiT(FlagDiTConfig config) : Net<Tensor, Tensor, Tensor, Tensor, Tensor>
{
    readonly LinearLayer x_embedder = Init.Xavier(config.Patch * config.Patch * config.Channels, config.Dim);
    readonly TimestepEmbedder t_embedder = new(config.Condition);
    readonly Sequential cap_embedder = Sequential(Init.LayerNorm(config.Text),
        Init.Zero(config.Text, config.Condition));
    readonly ModuleList<FlagDiTBlock> layers =
        ModuleList(Enumerable.Range(0, config.Depth).Select(_ => new FlagDiTBlock(config)).ToArray());
    readonly FinalLayer final_layer = new(config.Dim, config.Patch * config.Patch * config.Out, config.Condition);
    readonly Parameter eol_token = Init.Parameter(randn(config.Dim) * 0.02),
        pad_token = Init.Parameter(randn(config.Dim) * 0.02);

    /// <summary>The sizes this net was built with.</summary>
    public FlagDiTConfig Config { get; } = config;

    /// <summary>The token that fills up the shorter of images of several sizes, [D]; here the images of a batch have
    /// one size.</summary>
    public Tensor Padding => pad_token;

    /// <summary>Patches row by row, a token at the end of every row: [B, C, H, W] -> [B, H/P (W/P + 1), D].</summary>
    public Tensor Embed(Tensor image)
    {
        Shape.Require(image, "B C H W", [("C", Config.Channels)]);
        var patches = image.Rearrange("b c (h p) (w q) -> b h w (c p q)", ("p", Config.Patch), ("q", Config.Patch));
        var rows = x_embedder.call(patches);                                                    // [B, H/P, W/P, D]
        return cat([rows, eol_token.expand(rows.shape[0], rows.shape[1], 1, -1)], 2).flatten(1, 2);
    }

    /// <summary>[B, C, H, W], timesteps [B], text [B, L, T], its mask [B, L] of 1 and 0 -> [B, C, H, W].</summary>
    public override Tensor forward(Tensor image, Tensor t, Tensor text, Tensor mask)
    {
        using var scope = NewDisposeScope();
        var x = Embed(image);                                                                   // [B, S, D]
        var real = mask.to(text.dtype).unsqueeze(-1);                                           // [B, L, 1]
        var pooled = (text * real).sum([1]) / real.sum([1]);                                    // [B, T]
        var c = t_embedder.call(t) + cap_embedder.call(pooled);                                 // [B, min(D, 1024)]
        var angles = Rotary.Angles(arange(x.shape[1]).view(1, -1, 1), [Config.Dim / Config.Heads]);
        foreach (var layer in layers) x = layer.call(new(x, c, text, mask, angles));
        x = final_layer.call(x, c).unflatten(1, [image.shape[2] / Config.Patch, -1]);    // [B, H/P, W/P + 1, P²C]
        x = x.narrow(2, 0, x.shape[2] - 1).flatten(1, 2);                                       // [B, N, P²C]
        var result = Patches.Unpatchify(x, Config.Patch, image.shape[2] / Config.Patch);
        return result.narrow(1, 0, Config.Channels).MoveToOuterDisposeScope();
    }
}

/// <summary>What a <see cref="FlagDiTBlock"/> reads: tokens [B, S, D], condition [B, min(D, 1024)], text [B, L, T], its
/// mask [B, L], rotary angles [1, 1, S, d/2, 2].</summary>
public readonly record struct FlagInput(Tensor Tokens, Tensor Condition, Tensor Text, Tensor Mask, Tensor Angles);

/// <summary>One attention to the image and to the text, then a gated MLP, both gated by the condition: ->
/// [B, S, D].</summary>
/// <seealso href="https://arxiv.org/abs/2405.05945">Gao et al. 2024, and TransformerBlock of its code</seealso>
public sealed class FlagDiTBlock(FlagDiTConfig config) : Net<FlagInput, Tensor>
{
    readonly FlagAttention attention = new(config);
    readonly FlagMlp feed_forward = new(config.Dim, config.Hidden);
    readonly RMSNorm attention_norm = new(config.Dim, config.NormEps), ffn_norm = new(config.Dim, config.NormEps);
    readonly AdaLN adaLN_modulation = new(config.Dim, parts: 6, config.Condition);
    readonly RMSNorm attention_y_norm = new(config.Text, config.NormEps);

    /// <summary>Tokens, condition, text, mask and angles -> [B, S, D].</summary>
    public override Tensor forward(FlagInput input)
    {
        using var scope = NewDisposeScope();
        var (x, c, text, mask, angles) = input;
        var (attnMod, mlpMod) = adaLN_modulation.Double(c);                                     // each part [B, 1, D]
        var read = attention_y_norm.call(text);                                                 // [B, L, T]
        x = x + attnMod.Gate * attention.call(attnMod.Apply(attention_norm.call(x)), read, mask, angles);
        x = x + mlpMod.Gate * feed_forward.call(mlpMod.Apply(ffn_norm.call(x)));                // [B, S, D]
        return x.MoveToOuterDisposeScope();
    }
}

/// <summary>Tokens attend to each other by rotated queries and keys, and by the same queries to the text; what comes of
/// the text passes a gate for each head, tanh of a number that starts at zero: [B, S, D], [B, L, T], [B, L],
/// [1, 1, S, d/2, 2] -> [B, S, D].</summary>
/// <seealso href="https://arxiv.org/abs/2405.05945">Gao et al. 2024, and Attention of its code</seealso>
public sealed class FlagAttention(FlagDiTConfig config) : Net<Tensor, Tensor, Tensor, Tensor, Tensor>
{
    readonly LinearLayer wq = Plain(config.Dim, config), wk = Plain(config.Dim, config), wv = Plain(config.Dim, config);
    readonly LinearLayer wk_y = Plain(config.Text, config), wv_y = Plain(config.Text, config);
    readonly LinearLayer wo = Plain(config.Dim, config);
    readonly Parameter gate = Init.Parameter(zeros(config.Heads));
    readonly LayerNorm? q_norm = Norm(config), k_norm = Norm(config), ky_norm = Norm(config);

    /// <summary>[B, S, D], [B, L, T], mask [B, L] of 1 and 0, [1, 1, S, d/2, 2] -> [B, S, D].</summary>
    public override Tensor forward(Tensor x, Tensor text, Tensor mask, Tensor angles)
    {
        var queries = Rotary.Apply(Heads(wq, q_norm, x), angles);                               // [B, h, S, d]
        var own = SoftmaxAttention.Mix(queries, Rotary.Apply(Heads(wk, k_norm, x), angles), Heads(wv, null, x));
        var hidden = mask.eq(0).view(mask.shape[0], 1, 1, -1).expand(-1, config.Heads, x.shape[1], -1);
        var bias = zeros_like(hidden, x.dtype).masked_fill(hidden, double.NegativeInfinity);    // [B, h, S, L]
        var fromText = SoftmaxAttention.Mix(queries, Heads(wk_y, ky_norm, text), Heads(wv_y, null, text), bias);
        var mixed = own + fromText * gate.tanh().view(1, -1, 1, 1);                             // [B, h, S, d]
        return wo.call(mixed.Rearrange("b h n d -> b n (h d)"));                                // [B, S, D]
    }

    // Projected, normed over all heads together if at all, then split: [B, S, inputs] -> [B, h, S, d].
    Tensor Heads(LinearLayer projection, LayerNorm? norm, Tensor x)
    {
        var y = projection.call(x);
        return (norm?.call(y) ?? y).Rearrange("b n (h d) -> b h n d", ("h", config.Heads));
    }

    static LinearLayer Plain(long inputs, FlagDiTConfig config) => Init.Xavier(inputs, config.Dim, bias: false);
    static LayerNorm? Norm(FlagDiTConfig config) => config.QkNorm ? Init.LayerNorm(config.Dim) : null;
}

/// <summary>An MLP whose first layer is gated by SiLU of another: [B, S, D] -> [B, S, D].</summary>
/// <seealso href="https://arxiv.org/abs/2002.05202">Shazeer 2020, SwiGLU</seealso>
public sealed class FlagMlp(long dim, long hidden) : Net<Tensor, Tensor>
{
    readonly LinearLayer w1 = Init.Xavier(dim, hidden, bias: false), w2 = Init.Xavier(hidden, dim, bias: false);
    readonly LinearLayer w3 = Init.Xavier(dim, hidden, bias: false);

    /// <summary>[B, S, D] -> [B, S, D].</summary>
    public override Tensor forward(Tensor x) => w2.call(silu(w1.call(x)) * w3.call(x));
}
