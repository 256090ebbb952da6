using MmDit.Nets.Layers;

namespace MmDit.Nets;

/// <summary>How a block of a DiT learns of time and class: the four designs that the paper compares.</summary>
/// <seealso href="https://arxiv.org/abs/2212.09748">Peebles and Xie 2022, figure 3</seealso>
public enum DiTDesign
{
    /// <summary>Shift, scale and gate from the condition, all zero at the start: the design of the published
    /// weights.</summary>
    AdaLNZero,
    /// <summary>Shift and scale from the condition, without gates.</summary>
    AdaLN,
    /// <summary>A second attention, to two tokens: time and class.</summary>
    CrossAttention,
    /// <summary>Time and class are two more tokens of the sequence.</summary>
    InContext,
}

/// <summary>Sizes of a DiT; the presets are those of the paper's table 1, for latents of 4 x 32 x 32 and ImageNet's
/// classes.</summary>
/// <param name="Size">Height and width of the latent, in values.</param>
/// <param name="LabelDropout">How often training hides the class, for guidance.</param>
/// <param name="LearnSigma">The net also says how uncertain it is: twice the channels come out.</param>
public sealed record DiTConfig(long Patch, long Dim, int Depth, long Heads, long Size = 32, long Channels = 4,
    long Classes = 1000, double MlpRatio = 4, double LabelDropout = 0.1, bool LearnSigma = true,
    DiTDesign Design = DiTDesign.AdaLNZero)
{
    /// <summary>33 million parameters.</summary>
    public static DiTConfig S2 => new(2, 384, 12, 6);
    /// <summary>S with patches of 4 x 4.</summary>
    public static DiTConfig S4 => S2 with { Patch = 4 };
    /// <summary>S with patches of 8 x 8.</summary>
    public static DiTConfig S8 => S2 with { Patch = 8 };
    /// <summary>130 million parameters.</summary>
    public static DiTConfig B2 => new(2, 768, 12, 12);
    /// <summary>B with patches of 4 x 4.</summary>
    public static DiTConfig B4 => B2 with { Patch = 4 };
    /// <summary>B with patches of 8 x 8.</summary>
    public static DiTConfig B8 => B2 with { Patch = 8 };
    /// <summary>458 million parameters.</summary>
    public static DiTConfig L2 => new(2, 1024, 24, 16);
    /// <summary>L with patches of 4 x 4.</summary>
    public static DiTConfig L4 => L2 with { Patch = 4 };
    /// <summary>L with patches of 8 x 8.</summary>
    public static DiTConfig L8 => L2 with { Patch = 8 };
    /// <summary>675 million parameters.</summary>
    public static DiTConfig XL2 => new(2, 1152, 28, 16);
    /// <summary>XL with patches of 4 x 4.</summary>
    public static DiTConfig XL4 => XL2 with { Patch = 4 };
    /// <summary>XL with patches of 8 x 8.</summary>
    public static DiTConfig XL8 => XL2 with { Patch = 8 };

    internal long Out => LearnSigma ? 2 * Channels : Channels;
    internal long Hidden => (long)(Dim * MlpRatio);
    internal bool Modulated => Design is DiTDesign.AdaLNZero or DiTDesign.AdaLN;

    internal Net<Tensor, Tensor, Tensor> Block() => Design switch
    {
        DiTDesign.AdaLNZero => new DiTBlock(Dim, Heads, Hidden),
        DiTDesign.AdaLN => new AdaLNBlock(Dim, Heads, Hidden),
        DiTDesign.CrossAttention => new CrossAttentionBlock(Dim, Heads, Hidden),
        _ => new InContextBlock(Dim, Heads, Hidden),
    };

    internal Net<Tensor, Tensor, Tensor> Final() =>
        Modulated ? new FinalLayer(Dim, Patch * Patch * Out) : new PlainFinalLayer(Dim, Patch * Patch * Out);
}

/// <summary>A transformer that takes noise out of latents: [B, C, H, W], [B], [B] -> [B, 2C, H, W], noise and its
/// variance.</summary>
/// <seealso href="https://arxiv.org/abs/2212.09748">Peebles and Xie 2022</seealso>
public sealed class DiT(DiTConfig config) : Net<Tensor, Tensor, Tensor, Tensor>
{
    readonly PatchEmbed x_embedder = new(config.Patch, config.Channels, config.Dim);
    readonly TimestepEmbedder t_embedder = new(config.Dim);
    readonly LabelEmbedder y_embedder = new(config.Classes, config.Dim, config.LabelDropout);
    readonly Parameter pos_embed = Init.Parameter(
        Positions.Grid(config.Dim, config.Size / config.Patch, config.Size / config.Patch).unsqueeze(0),
        requires_grad: false);
    readonly ModuleList<Net<Tensor, Tensor, Tensor>> blocks =
        ModuleList(Enumerable.Range(0, config.Depth).Select(_ => config.Block()).ToArray());
    readonly Net<Tensor, Tensor, Tensor> final_layer = config.Final();

    /// <summary>The sizes this net was built with.</summary>
    public DiTConfig Config { get; } = config;

    /// <summary>In training, blocks keep their inputs alone and are computed again in backward: less memory, more
    /// time.</summary>
    /// <seealso cref="Recompute"/>
    public bool Recomputes { get; set; }

    /// <summary>Images as tokens with their positions: [B, C, H, W] -> [B, N, D].</summary>
    public Tensor Embed(Tensor image)
    {
        Shape.Require(image, "B C H H", [("C", Config.Channels), ("H", Config.Size)]);
        return x_embedder.call(image) + pos_embed;                                              // [B, N, D]
    }

    /// <summary>Time and class as one condition: [B], [B] -> [B, D]; as two tokens for designs that attend to them,
    /// [B, 2, D].</summary>
    public Tensor Condition(Tensor t, Tensor y)
    {
        var (time, label) = (t_embedder.call(t), y_embedder.call(y));                           // [B, D] each
        return Config.Modulated ? time + label : stack([time, label], 1);                       // [B, D] or [B, 2, D]
    }

    /// <summary>[B, C, H, W], timesteps [B], classes [B] -> [B, C or 2C, H, W].</summary>
    public override Tensor forward(Tensor image, Tensor t, Tensor y) => forward(image, t, y, (x, _) => x);

    /// <summary>The same with a say in what each block hands on: its tokens [B, N, D] and its number ->
    /// [B, N, D].</summary>
    public Tensor forward(Tensor image, Tensor t, Tensor y, Func<Tensor, int, Tensor> after)
    {
        using var scope = NewDisposeScope();
        var (x, c) = (Embed(image), Condition(t, y));                                           // [B, N, D]
        var tokens = x.shape[1];
        if (Config.Design is DiTDesign.InContext) x = cat([x, c], 1);                           // [B, N + 2, D]
        foreach (var (i, block) in blocks.Index()) x = after(Recompute.Call(block, x, c, when: Recomputes), i);
        x = final_layer.call(x.narrow(1, 0, tokens), c);                                        // [B, N, P²C]
        return Patches.Unpatchify(x, Config.Patch, Config.Size / Config.Patch).MoveToOuterDisposeScope();
    }

    /// <summary>The blocks, first to last.</summary>
    public IReadOnlyList<Net<Tensor, Tensor, Tensor>> Blocks => [.. blocks];
}
