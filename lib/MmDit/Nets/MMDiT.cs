using MmDit.Nets.Layers;

namespace MmDit.Nets;

/// <summary>Sizes of an MM-DiT. In Stable Diffusion 3 the depth d sets all others: d heads, width 64 d.</summary>
/// <param name="MaxGrid">Side of the square table of positions, in patches; smaller images take its centre.</param>
/// <param name="Context">Width of the text's tokens as they come in.</param>
/// <param name="Pooled">Length of the vector that sums up the text.</param>
/// <param name="QkNorm">How queries and keys are normed for each head; Stable Diffusion 3.5 does, 3 does not.</param>
/// <param name="Dual">Blocks in which the image has a second attention of its own: MM-DiT-X.</param>
/// <param name="Registers">Learnt tokens before those of the text; no published net has any.</param>
/// <seealso href="https://arxiv.org/abs/2403.03206">Esser et al. 2024, section 5.3</seealso>
public sealed record MMDiTConfig(int Depth, long Dim, long Heads, long Patch = 2, long Channels = 16,
    long MaxGrid = 192, long Context = 4096, long Pooled = 2048, double MlpRatio = 4, HeadNorm QkNorm = HeadNorm.None,
    IReadOnlySet<int>? Dual = null, long? OutChannels = null, bool QkvBias = true, long Registers = 0)
{
    /// <summary>The paper's scaling: depth d, d heads, width 64 d.</summary>
    public static MMDiTConfig OfDepth(int depth) => new(depth, 64 * depth, depth);

    /// <summary>Stable Diffusion 3 Medium, 2 billion parameters.</summary>
    public static MMDiTConfig SD3Medium => OfDepth(24);
    /// <summary>Stable Diffusion 3.5 Medium: MM-DiT-X, a second attention in the first thirteen blocks.</summary>
    public static MMDiTConfig SD35Medium =>
        OfDepth(24) with
            { QkNorm = HeadNorm.RootMeanSquare, MaxGrid = 384, Dual = Enumerable.Range(0, 13).ToHashSet() };
    /// <summary>Stable Diffusion 3.5 Large, 8 billion parameters.</summary>
    public static MMDiTConfig SD35Large => OfDepth(38) with { QkNorm = HeadNorm.RootMeanSquare };

    internal long Hidden => (long)(Dim * MlpRatio);

    internal Attention Attention(bool output = true) => new(Dim, Heads, QkNorm, output, QkvBias);
    internal JointBlock Block(int i) => new(this, dual: Dual?.Contains(i) == true, last: i == Depth - 1);
}

/// <summary>A transformer of two streams, text and image, that meet in one attention:
/// [B, C, H, W], [B], [B, pooled], [B, L, context] -> [B, C, H, W], the velocity.</summary>
/// <seealso href="https://arxiv.org/abs/2403.03206">Esser et al. 2024, figure 2a</seealso>
public sealed class MMDiT(MMDiTConfig config) : Net<Tensor, Tensor, Tensor, Tensor, Tensor>
{
    readonly PatchEmbed x_embedder = new(config.Patch, config.Channels, config.Dim);
    readonly TimestepEmbedder t_embedder = new(config.Dim);
    readonly VectorEmbedder y_embedder = new(config.Pooled, config.Dim);
    readonly LinearLayer context_embedder = Init.Xavier(config.Context, config.Dim);
    readonly Parameter? register = config.Registers > 0 ? Init.Parameter(randn(1, config.Registers, config.Dim)) : null;
    readonly Tensor pos_embed = Positions.Grid(config.Dim, config.MaxGrid, config.MaxGrid).unsqueeze(0);
    readonly ModuleList<JointBlock> joint_blocks =
        ModuleList(Enumerable.Range(0, config.Depth).Select(config.Block).ToArray());
    readonly FinalLayer final_layer = new(config.Dim,
        config.Patch * config.Patch * (config.OutChannels ?? config.Channels));

    /// <summary>The sizes this net was built with.</summary>
    public MMDiTConfig Config { get; } = config;

    /// <summary>In training, blocks keep their inputs alone and are computed again in backward: less memory, more
    /// time.</summary>
    /// <seealso cref="Recompute"/>
    public bool Recomputes { get; set; }

    /// <summary>The blocks, first to last.</summary>
    public IReadOnlyList<JointBlock> Blocks => [.. joint_blocks];

    /// <summary>The centre of the table of positions: [1, N, D], N = height x width, in patches.</summary>
    /// <exception cref="ArgumentException">The image has more patches in a row or column than the table.</exception>
    public Tensor Crop(long height, long width)
    {
        var side = Config.MaxGrid;
        if (height > side || width > side)
            throw new ArgumentException(
                $"image: {height} x {width} patches, but the table of positions holds {side} x {side}");
        return pos_embed.view(1, side, side, -1)
            .narrow(1, (side - height) / 2, height).narrow(2, (side - width) / 2, width).flatten(1, 2);
    }

    /// <summary>Images as tokens with their positions: [B, C, H, W] -> [B, N, D].</summary>
    public Tensor Embed(Tensor image)
    {
        Shape.Require(image, "B C H W", [("C", Config.Channels)]);
        return x_embedder.call(image) + Crop(image.shape[2] / Config.Patch, image.shape[3] / Config.Patch);
    }

    /// <summary>Time and the text's summary as one condition: [B], [B, pooled] -> [B, D].</summary>
    public Tensor Condition(Tensor t, Tensor pooled) => t_embedder.call(t) + y_embedder.call(pooled);

    /// <summary>The text's tokens at the width of the net, R registers first: [B, L, context] ->
    /// [B, R + L, D].</summary>
    public Tensor EmbedText(Tensor text)
    {
        var tokens = context_embedder.call(text);                                               // [B, L, D]
        return register is null ? tokens : cat([register.expand(text.shape[0], -1, -1), tokens], 1);
    }

    /// <summary>[B, C, H, W], timesteps from 0 to 1000 [B], [B, pooled], [B, L, context] -> [B, C, H, W].</summary>
    public override Tensor forward(Tensor image, Tensor t, Tensor pooled, Tensor text) =>
        forward(image, t, pooled, text, []);

    /// <summary>The same without some of the blocks, for guidance by what the net says when it is worse.</summary>
    /// <seealso href="https://github.com/Stability-AI/sd3.5">Skip-layer guidance, SkipLayerCFGDenoiser of the
    /// code</seealso>
    public Tensor forward(Tensor image, Tensor t, Tensor pooled, Tensor text, IReadOnlyCollection<int> skip) =>
        forward(image, t, pooled, text, skip, (x, _) => x);

    /// <summary>The same with a say in what each block hands on: its image tokens [B, N, D] and its number ->
    /// [B, N, D].</summary>
    public Tensor forward(Tensor image, Tensor t, Tensor pooled, Tensor text, IReadOnlyCollection<int> skip,
        Func<Tensor, int, Tensor> after)
    {
        using var scope = NewDisposeScope();
        var (x, c, context) = (Embed(image), Condition(t, pooled), EmbedText(text));    // [B, N, D], [B, D], [B, L, D]
        foreach (var (i, block) in joint_blocks.Index())
        {
            if (skip.Contains(i)) continue;
            (context, x) = Recompute.Call(block, context, x, c, when: Recomputes);
            x = after(x, i);                                                                    // [B, N, D]
        }
        x = final_layer.call(x, c);                                                             // [B, N, P²C]
        return Patches.Unpatchify(x, Config.Patch, image.shape[2] / Config.Patch).MoveToOuterDisposeScope();
    }
}
