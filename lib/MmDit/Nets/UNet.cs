using MmDit.Nets.Layers;

namespace MmDit.Nets;

/// <summary>Where and how the cells of a U-Net's maps attend to each other.</summary>
/// <param name="At">Reductions of the image at which there is attention, as 1, 2, 4, ...</param>
/// <param name="HeadWidth">Channels of a head: the number of heads follows, and <paramref name="Heads"/> is not
/// read.</param>
/// <param name="HeadsUp">Heads on the way up; null for as many as on the way down.</param>
/// <param name="PartsFirst">The projection lists queries, keys, values, then heads; false: heads first, the older
/// order.</param>
public sealed record UNetAttentionConfig(IReadOnlyList<int> At, long Heads = 4, long? HeadWidth = null,
    long? HeadsUp = null, bool PartsFirst = false);

/// <summary>What halves and doubles height and width between the levels of a U-Net.</summary>
public enum Resampling
{
    /// <summary>A residual block.</summary>
    Residual,
    /// <summary>A convolution.</summary>
    Convolution,
    /// <summary>Means of four cells, and copies.</summary>
    Plain,
}

/// <summary>Sizes of a diffusion U-Net; the presets are published nets.</summary>
/// <param name="Width">Channels of the first level; a multiple of 32, for the norms have 32 groups. At 32 itself a
/// group is one channel, and its norm takes away a condition that is added: leave <paramref name="ScaleShift"/> on
/// there.</param>
/// <param name="Levels">Channels of each level as multiples of the width; every level halves height and width.</param>
/// <param name="Blocks">Residual blocks of a level on the way down; one more on the way up.</param>
/// <param name="Classes">Classes that condition the net; null for none.</param>
/// <param name="Context">Width of text tokens that the cells also attend to, as in Stable Diffusion; null for
/// none.</param>
/// <param name="ScaleShift">The condition scales and shifts after the second norm, instead of being added before
/// it.</param>
public sealed record UNetConfig(long Channels, long OutChannels, long Width, IReadOnlyList<double> Levels, int Blocks,
    UNetAttentionConfig Attention, long? Classes = null, long? Context = null, bool ScaleShift = true,
    Resampling Resampling = Resampling.Residual, double Dropout = 0)
{
    /// <summary>ADM for ImageNet at 64 x 64, 296 million parameters.</summary>
    /// <seealso href="https://arxiv.org/abs/2105.05233">Dhariwal and Nichol 2021, table 4</seealso>
    public static UNetConfig Adm64 =>
        new(3, 6, 192, [1, 2, 3, 4], 3, new([2, 4, 8], HeadWidth: 64, PartsFirst: true), Classes: 1000, Dropout: 0.1);
    /// <summary>ADM for ImageNet at 256 x 256, 554 million parameters.</summary>
    public static UNetConfig Adm256 =>
        new(3, 6, 256, [1, 1, 2, 2, 4, 4], 2, new([8, 16, 32], HeadWidth: 64), Classes: 1000);
    /// <summary>Stable Diffusion 1: latents of 4 channels, text of 768 values a token, 860 million
    /// parameters.</summary>
    /// <seealso href="https://arxiv.org/abs/2112.10752">Rombach et al. 2022, table 15</seealso>
    public static UNetConfig StableDiffusion1 => new(4, 4, 320, [1, 2, 4, 4], 2, new([1, 2, 4], Heads: 8),
        Context: 768, ScaleShift: false, Resampling: Resampling.Convolution);

    internal long LevelWidth(int level) => (long)(Width * Levels[level]);
}

/// <summary>A net that goes down to few large cells and up again, keeping what it saw on the way:
/// [B, C, H, W], [B], [B] -> [B, C', H, W].</summary>
/// <seealso href="https://arxiv.org/abs/2105.05233">Dhariwal and Nichol 2021, section 3</seealso>
public sealed class UNet(UNetConfig config) : Net<Tensor, Tensor, Tensor?, Tensor>
{
    readonly Sequential time_embed = Sequential(
        Init.Linear(config.Width, 4 * config.Width), SiLU(), Init.Linear(4 * config.Width, 4 * config.Width));
    readonly Embedding? label_emb = config.Classes is { } classes ? Init.Embedding(classes, 4 * config.Width) : null;
    readonly ModuleList<UNetStage> input_blocks = ModuleList(UNetPlan.Down(config));
    readonly UNetStage middle_block = UNetPlan.Middle(config);
    readonly ModuleList<UNetStage> output_blocks = ModuleList(UNetPlan.Up(config));
    readonly Sequential @out = Sequential(
        Init.GroupNorm(32, config.LevelWidth(0)), SiLU(),
        UNetPlan.Zero(new Conv(config.LevelWidth(0), config.OutChannels, 3, padding: 1)));

    /// <summary>The sizes this net was built with.</summary>
    public UNetConfig Config { get; } = config;

    /// <summary>In training, blocks keep their inputs alone and are computed again in backward: less memory, more
    /// time.</summary>
    /// <seealso cref="Recompute"/>
    public bool Recomputes { get; set; }

    /// <summary>The way down, level by level.</summary>
    public IReadOnlyList<UNetStage> Down => [.. input_blocks];

    /// <summary>Time and class as one condition: [B], [B] -> [B, 4 width].</summary>
    /// <exception cref="ArgumentException">The net has classes and none are given, or the other way round.</exception>
    public Tensor Condition(Tensor t, Tensor? y)
    {
        if (y is null != label_emb is null)
            throw new ArgumentException(label_emb is null ? "y: this net has no classes"
                : $"y: this net needs the class of each image, 0 to {Config.Classes - 1}");
        var time = time_embed.call(Positions.Time(t, Config.Width));                            // [B, 4 width]
        return y is null ? time : time + label_emb!.call(y);
    }

    /// <summary>[B, C, H, W], timesteps [B], classes [B] or null -> [B, C', H, W].</summary>
    public override Tensor forward(Tensor image, Tensor t, Tensor? y) => forward(image, t, y, null);

    /// <summary>The same with text: [B, C, H, W], [B], [B] or null, [B, L, context] -> [B, C', H, W].</summary>
    public Tensor forward(Tensor image, Tensor t, Tensor? y, Tensor? text)
    {
        Shape.Require(image, "B C H W", [("C", Config.Channels)]);
        if (text is null != Config.Context is null)
            throw new ArgumentException(text is null ? $"text: this net reads text of {Config.Context} values a token"
                : "text: this net reads no text");
        using var scope = NewDisposeScope();
        // The channels of a cell lie side by side: convolutions and norms are quickest so.
        var (x, c) = (image.permute(0, 2, 3, 1).contiguous().permute(0, 3, 1, 2), Condition(t, y));
        Stack<Tensor> seen = [];
        foreach (var stage in input_blocks) seen.Push(x = stage.Run(x, c, text, Recomputes));
        x = middle_block.Run(x, c, text, Recomputes);
        foreach (var stage in output_blocks) x = stage.Run(cat([x, seen.Pop()], 1), c, text, Recomputes);
        return @out[2].call(Ops.NormSilu((GroupNorm)@out[0], x)).contiguous().MoveToOuterDisposeScope();
    }
}

/// <summary>Layers of a U-Net that are run one after the other, some of them reading the condition or the
/// text.</summary>
public sealed class UNetStage : Module
{
    readonly Module[] parts;

    /// <summary>Parts are keyed by their numbers.</summary>
    public UNetStage(params Module[] parts) : base(nameof(UNetStage))
    {
        this.parts = parts;
        for (var i = 0; i < parts.Length; i++) register_module(i.ToString(), parts[i]);
    }

    /// <summary>[B, C, H, W], [B, 4 width], [B, L, context] -> [B, C', H', W'].</summary>
    public Tensor Run(Tensor x, Tensor c, Tensor? text, bool recompute = false)
    {
        foreach (var part in parts)
            x = part switch
            {
                ResidualBlock block => Recompute.Call(block, x, c, when: recompute),
                SpatialTransformer transformer => transformer.call(x, text!),
                nn.Module<Tensor, Tensor> layer => layer.call(x),
                _ => throw new InvalidOperationException($"a U-Net has no part of type {part.GetType().Name}"),
            };
        return x;
    }
}
