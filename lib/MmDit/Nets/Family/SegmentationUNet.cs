using MmDit.Nets.Layers;

namespace MmDit.Nets;

/// <summary>Sizes of a U-Net that names the class of every cell; a level down has twice the channels at half the height
/// and width.</summary>
/// <param name="Width">Channels of the first level.</param>
/// <param name="Levels">Levels, the deepest included.</param>
/// <param name="Convolutions">Convolutions at a level, on the way down and again on the way up.</param>
public sealed record SegmentationUNetConfig(
    long Channels, long Classes, long Width = 64, int Levels = 5, int Convolutions = 2)
{
    /// <summary>Cells of one kind before those of another, 31 million parameters; here convolutions keep the
    /// size.</summary>
    /// <seealso href="https://arxiv.org/abs/1505.04597">Ronneberger et al. 2015, figure 1</seealso>
    public static SegmentationUNetConfig Ronneberger => new(1, 2);

    internal long At(int level) => Width << level;
}

/// <summary>The first U-Net: down to large views of few cells, up again beside what was seen on the way:
/// [B, C, H, W] -> logits of K classes for every cell, [B, K, H, W].</summary>
/// <remarks>To the <see cref="UNet"/> of diffusion: no time, no attention, no residuals; pooled on the way down, and a
/// head of one value a class.</remarks>
/// <seealso href="https://arxiv.org/abs/1505.04597">Ronneberger et al. 2015, section 2</seealso>
public sealed class SegmentationUNet(SegmentationUNetConfig config) : Net<Tensor, Tensor>
{
    readonly ModuleList<Sequential> encoder = ModuleList(Enumerable.Range(0, config.Levels)
        .Select(i => Stage(config, i == 0 ? config.Channels : config.At(i - 1), config.At(i))).ToArray());
    readonly ModuleList<Unpooling> up = ModuleList(Enumerable.Range(1, config.Levels - 1)
        .Select(i => new Unpooling(config.At(i), config.At(i - 1))).ToArray());
    readonly ModuleList<Sequential> decoder = ModuleList(Enumerable.Range(1, config.Levels - 1)
        .Select(i => Stage(config, config.At(i), config.At(i - 1))).ToArray());
    readonly Conv head = new(config.Width, config.Classes, 1);

    /// <summary>The sizes this net was built with.</summary>
    public SegmentationUNetConfig Config { get; } = config;

    /// <summary>[B, C, H, W] -> [B, K, H, W].</summary>
    /// <exception cref="ArgumentException">Height or width cannot be halved as often as there are levels below the
    /// first.</exception>
    public override Tensor forward(Tensor image)
    {
        Shape.Require(image, "B C H W", [("C", Config.Channels)]);
        var reduction = 1L << (Config.Levels - 1);
        var (H, W) = (image.shape[2], image.shape[3]);
        if (H % reduction != 0 || W % reduction != 0)
            throw new ArgumentException(
                $"image: height and width must be multiples of {reduction}, got {H} x {W}", nameof(image));
        using var scope = NewDisposeScope();
        Stack<Tensor> seen = [];
        var x = encoder[0].call(image);                                                         // [B, width, H, W]
        foreach (var stage in encoder.Skip(1))
        {
            seen.Push(x);
            x = stage.call(max_pool2d(x, 2));                                                   // [B, 2 C', H'/2, W'/2]
        }
        for (var i = up.Count - 1; i >= 0; i--) x = decoder[i].call(cat([seen.Pop(), up[i].call(x)], 1));
        return head.call(x).MoveToOuterDisposeScope();                                          // [B, K, H, W]
    }

    // Convolutions of 3 x 3, each followed by a rectifier: [B, from, H, W] -> [B, to, H, W].
    static Sequential Stage(SegmentationUNetConfig config, long from, long to) =>
        Sequential(Enumerable.Range(0, config.Convolutions).SelectMany(i =>
            (nn.Module<Tensor, Tensor>[])[Rectified(new Conv(i == 0 ? from : to, to, 3, padding: 1)), ReLU()]));

    // Weights normal, their variance two over the inputs, so that rectified layers keep the size of what goes through.
    static Conv Rectified(Conv layer)
    {
        init.kaiming_normal_(layer.Weight);
        init.zeros_(layer.Bias);
        return layer;
    }
}
