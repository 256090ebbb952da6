using MmDit.Nets.Layers;

namespace MmDit.Nets;

/// <summary>Sizes of a small diffusion U-Net, for pictures that a laptop trains on.</summary>
/// <param name="Width">Channels of the first level, a multiple of 32; each level below has twice as many.</param>
/// <param name="Levels">How often height and width are halved.</param>
/// <param name="LabelDropout">How often training hides the class, for guidance.</param>
public sealed record SmallUNetConfig(long Channels = 1, long Width = 64, int Levels = 1, long Classes = 10,
    double LabelDropout = 0.1)
{
    /// <summary>For digits of 8 x 8.</summary>
    public static SmallUNetConfig Digits => new();
    /// <summary>For pictures of clothes, 16 x 16.</summary>
    public static SmallUNetConfig Fashion => new(Levels: 2);

    internal long LevelWidth(int level) => Width << level;
}

/// <summary>A U-Net to be read in one sitting, one block a level: [B, C, H, W], [B], [B] -> [B, C, H, W].</summary>
/// <remarks>To a <see cref="UNet"/>: one residual block where it has several, attention in the middle alone, and means
/// and copies between the levels.</remarks>
/// <seealso href="https://arxiv.org/abs/2006.11239">Ho et al. 2020, appendix B</seealso>
public sealed class SmallUNet(SmallUNetConfig config) : Net<Tensor, Tensor, Tensor, Tensor>
{
    readonly TimestepEmbedder t_embedder = new(config.LevelWidth(config.Levels));
    readonly LabelEmbedder y_embedder = new(config.Classes, config.LevelWidth(config.Levels), config.LabelDropout);
    readonly Conv first = new(config.Channels, config.Width, 3, padding: 1);
    readonly ModuleList<ResidualBlock> down = ModuleList(Enumerable.Range(0, config.Levels)
        .Select(i => Block(config, config.LevelWidth(Math.Max(i - 1, 0)), i)).ToArray());
    readonly ResidualBlock middle1 = Block(config, config.LevelWidth(config.Levels - 1), config.Levels);
    readonly AttentionBlock attn = new(config.LevelWidth(config.Levels), heads: 4, partsFirst: true);
    readonly ResidualBlock middle2 = Block(config, config.LevelWidth(config.Levels), config.Levels);
    readonly ModuleList<ResidualBlock> up = ModuleList(Enumerable.Range(0, config.Levels).Reverse()
        .Select(i => Block(config, config.LevelWidth(i + 1) + config.LevelWidth(i), i)).ToArray());
    readonly GroupNorm norm = Init.GroupNorm(32, config.Width);
    readonly Conv last = UNetPlan.Zero(new Conv(config.Width, config.Channels, 3, padding: 1));

    /// <summary>The sizes this net was built with.</summary>
    public SmallUNetConfig Config { get; } = config;

    /// <summary>Images, timesteps, classes ("no class" is the number of classes): [B, C, H, W], [B], [B] ->
    /// [B, C, H, W].</summary>
    public override Tensor forward(Tensor image, Tensor t, Tensor y)
    {
        Shape.Require(image, "B C H W", [("C", Config.Channels)]);
        var cell = 1L << Config.Levels;
        if (image.shape[2] % cell != 0 || image.shape[3] % cell != 0)
            throw new ArgumentException(
                $"image: {image.shape[2]} x {image.shape[3]} is not halved {Config.Levels} times, " +
                $"{cell} does not divide it");
        using var scope = NewDisposeScope();
        var (x, c) = (first.call(image), t_embedder.call(t) + y_embedder.call(y));     // [B, Width, H, W], [B, E]
        Stack<Tensor> skips = [];
        foreach (var block in down)
        {
            skips.Push(block.call(x, c));
            x = avg_pool2d(skips.Peek(), 2);
        }
        x = middle2.call(attn.call(middle1.call(x, c)), c);                                     // the smallest map
        foreach (var block in up) x = block.call(cat([interpolate(x, scale_factor: [2, 2]), skips.Pop()], 1), c);
        return last.call(Ops.NormSilu(norm, x)).MoveToOuterDisposeScope();                      // [B, C, H, W]
    }

    static ResidualBlock Block(SmallUNetConfig config, long from, int level) =>
        new(from, config.LevelWidth(level), config.LevelWidth(config.Levels), scaleShift: true);
}
