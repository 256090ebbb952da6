using MmDit.Nets.Layers;

namespace MmDit.Nets;

/// <summary>Sizes of a latent DiffiT, for latents of 4 x 32 x 32 and ImageNet's classes.</summary>
/// <param name="Size">Height and width of the latent, in values.</param>
/// <param name="LabelDropout">How often training hides the class, for guidance.</param>
/// <param name="LearnSigma">The net also says how uncertain it is: twice the channels come out.</param>
public sealed record DiffiTConfig(long Patch, long Dim, int Depth, long Heads, long Size = 32, long Channels = 4,
    long Classes = 1000, double MlpRatio = 4, double LabelDropout = 0.1, bool LearnSigma = true)
{
    /// <summary>The published size, 561 million parameters.</summary>
    /// <remarks>The paper's appendix tells 30 blocks, its code runs 28; of 28 the parameters are the 561 that the paper
    /// tells.</remarks>
    public static DiffiTConfig XL2 => new(2, 1152, 28, 16);

    internal long Side => Size / Patch;
    internal long Out => LearnSigma ? 2 * Channels : Channels;
}

/// <summary>A transformer whose queries, keys and values depend on time: [B, C, H, W], [B], [B] ->
/// [B, 2C, H, W].</summary>
/// <remarks>To a DiT: no adaLN; the condition goes into queries, keys and values; attention has a bias for relative
/// positions.</remarks>
/// <seealso href="https://arxiv.org/abs/2312.02139">Hatamizadeh et al. 2023, the latent model, and DiffiT of its
/// code</seealso>
public sealed class DiffiT(DiffiTConfig config) : Net<Tensor, Tensor, Tensor, Tensor>
{
    readonly PatchEmbed x_embedder = new(config.Patch, config.Channels, config.Dim);
    readonly TimestepEmbedder t_embedder = new(config.Dim);
    readonly LabelEmbedder y_embedder = new(config.Classes, config.Dim, config.LabelDropout);
    readonly Parameter pos_embed =
        Init.Parameter(Positions.Grid(config.Dim, config.Side, config.Side).unsqueeze(0), requires_grad: false);
    readonly ModuleList<DiffiTBlock> blocks = ModuleList(Enumerable.Range(0, config.Depth)
        .Select(_ => new DiffiTBlock(config.Dim, config.Heads, (long)(config.Dim * config.MlpRatio), config.Side))
        .ToArray());
    readonly DiffiTFinalLayer final_layer = new(config.Dim, config.Patch * config.Patch * config.Out);

    /// <summary>The sizes this net was built with.</summary>
    public DiffiTConfig Config { get; } = config;

    /// <summary>[B, C, H, W], timesteps [B], classes [B] -> [B, C or 2C, H, W].</summary>
    public override Tensor forward(Tensor image, Tensor t, Tensor y)
    {
        Shape.Require(image, "B C H H", [("C", Config.Channels), ("H", Config.Size)]);
        using var scope = NewDisposeScope();
        var x = x_embedder.call(image) + pos_embed;                                             // [B, N, D]
        var c = t_embedder.call(t) + y_embedder.call(y);                                        // [B, D]
        foreach (var block in blocks) x = block.call(x, c);
        x = final_layer.call(x);                                                                // [B, N, P²C]
        return Patches.Unpatchify(x, Config.Patch, Config.Side).MoveToOuterDisposeScope();
    }

    /// <summary>Guided noise: the batch's first half is computed with and without its classes, both halves return the
    /// mix.</summary>
    /// <param name="image">[2B, C, H, W], of which the first half is read.</param>
    /// <param name="t">Timesteps, [2B].</param>
    /// <param name="y">Classes, then as often "no class", [2B].</param>
    /// <param name="cfg_scale">1 is the net's own answer; for latents up to 32 x 32 it is the scale at the clean
    /// image.</param>
    /// <param name="guided">Channels that are guided: all of the noise, or the first 3 as the published sampler
    /// does.</param>
    public Tensor forward_with_cfg(Tensor image, Tensor t, Tensor y, double cfg_scale, double scale_pow = 4,
        double diffusion_steps = 1000, long? guided = null)
    {
        using var scope = NewDisposeScope();
        var half = image.chunk(2)[0];
        var result = call(cat([half, half]), t, y);                                             // [2B, 2C, H, W]
        Tensor scale = Config.Size > 32 ? cfg_scale
            : Guidance.PowerCosine(t.chunk(2)[0], cfg_scale, scale_pow, diffusion_steps);       // [B, 1, 1, 1]
        return Guidance.Mix(result, guided ?? Config.Channels, scale).MoveToOuterDisposeScope();
    }
}

/// <summary>A transformer block whose attention reads the condition: [B, N, D], [B, D] -> [B, N, D].</summary>
/// <seealso href="https://arxiv.org/abs/2312.02139">Hatamizadeh et al. 2023, equations 7 and 8</seealso>
public sealed class DiffiTBlock(long dim, long heads, long hidden, long side) : Net<Tensor, Tensor, Tensor>
{
    readonly LayerNorm norm1 = Init.PlainNorm(dim);
    readonly TimeAttention attn = new(dim, heads, side);
    readonly LayerNorm norm2 = Init.PlainNorm(dim);
    readonly Mlp mlp = new(dim, hidden);

    /// <summary>[B, N, D], [B, D] -> [B, N, D].</summary>
    public override Tensor forward(Tensor x, Tensor c)
    {
        using var scope = NewDisposeScope();
        x = x + attn.call(norm1.call(x), c);                                                    // [B, N, D]
        x = x + mlp.call(norm2.call(x));                                                        // [B, N, D]
        return x.MoveToOuterDisposeScope();
    }
}

/// <summary>Time-dependent self-attention: queries, keys and values are of the token and of the condition,
/// q = x Wq + c Uq and so on; [B, N, D], [B, D] -> [B, N, D].</summary>
/// <seealso href="https://arxiv.org/abs/2312.02139">Hatamizadeh et al. 2023, and DiffiTAttention of its code</seealso>
public sealed class TimeAttention(long dim, long heads, long side) : Net<Tensor, Tensor, Tensor>
{
    readonly LinearLayer qkv = Init.Xavier(dim, 3 * dim), qkv_temb = Init.Xavier(dim, 3 * dim);
    readonly LinearLayer proj = Init.Xavier(dim, dim);
    readonly Parameter relative_position_bias_table =
        Init.Parameter(RelativePositions.Table((2 * side - 1) * (2 * side - 1), heads));
    readonly Tensor relative_position_index = RelativePositions.Index(side);

    /// <summary>[B, N, D], [B, D] -> [B, N, D].</summary>
    public override Tensor forward(Tensor x, Tensor c)
    {
        var parts = (qkv.call(x) + qkv_temb.call(c).unsqueeze(1))                               // [B, N, 3D]
            .Rearrange("b n (k h d) -> k b h n d", ("k", 3), ("h", heads)).unbind(0);
        var bias = RelativePositions.Look(relative_position_bias_table, relative_position_index.unsqueeze(0));
        return proj.call(new Qkv(parts[0], parts[1], parts[2]).Attend(bias));                   // [B, N, D]
    }
}

/// <summary>Tokens to the values of their patches, through a SiLU: [B, N, D] -> [B, N, P²C].</summary>
public sealed class DiffiTFinalLayer(long dim, long values) : Net<Tensor, Tensor>
{
    readonly LayerNorm norm_final = Init.PlainNorm(dim);
    readonly LinearLayer linear = Init.Zero(dim, values);

    /// <summary>[B, N, D] -> [B, N, P²C].</summary>
    public override Tensor forward(Tensor x) => linear.call(silu(norm_final.call(x)));
}
