using MmDit.Nets.Layers;

namespace MmDit.Nets;

/// <summary>Sizes of an autoencoder for images; the presets are published nets.</summary>
/// <param name="Latents">Channels of a latent, Z.</param>
/// <param name="Width">Channels of the first convolution; like every width a multiple of the groups.</param>
/// <param name="Levels">Channels of each level; every level but the last halves height and width.</param>
/// <param name="Blocks">Residual blocks of a level on the way down; one more on the way up.</param>
/// <param name="OutChannels">Channels of the decoded image; null for those of the image.</param>
/// <param name="QuantConv">A convolution of one cell between encoder and moments, as in Stable Diffusion 1.</param>
/// <param name="PostQuantConv">A convolution of one cell between latent and decoder.</param>
/// <param name="Attend">Attention between the two blocks of the lowest level.</param>
/// <param name="Scale">What diffusion multiplies latents by, so that their variance is near 1.</param>
/// <param name="Shift">What diffusion takes from latents first, so that their mean is near 0.</param>
public sealed record AutoencoderKLConfig(long Latents, long Width, IReadOnlyList<long> Levels, int Blocks = 2,
    long Channels = 3, long? OutChannels = null, long Groups = 32, bool QuantConv = false, bool PostQuantConv = false,
    bool Attend = true, double Scale = 1, double Shift = 0)
{
    /// <summary>Stable Diffusion 1 and 2, and DiT: 4 channels, an eighth a side, 84 million parameters.</summary>
    /// <seealso href="https://arxiv.org/abs/2112.10752">Rombach et al. 2022, section 3.1 and appendix G</seealso>
    public static AutoencoderKLConfig SD =>
        new(4, 128, [128, 256, 512, 512], QuantConv: true, PostQuantConv: true, Scale: 0.18215);

    /// <summary>Stable Diffusion 3 and 3.5: 16 channels, an eighth a side, 84 million parameters.</summary>
    /// <seealso href="https://arxiv.org/abs/2403.03206">Esser et al. 2024, section 5.2.1</seealso>
    public static AutoencoderKLConfig SD3 => new(16, 128, [128, 256, 512, 512], Scale: 1.5305, Shift: 0.0609);
}

/// <summary>A normal distribution for each value of a latent: means, logarithms of variances, [B, Z, H', W'].</summary>
/// <seealso href="https://arxiv.org/abs/1312.6114">Kingma and Welling 2014, section 3</seealso>
public readonly record struct LatentGaussian(Tensor Mean, Tensor LogVariance)
{
    /// <summary>Moments as an encoder gives them, [B, 2Z, H', W']; the logarithms stay within -30 and 20.</summary>
    public static LatentGaussian Of(Tensor moments) => moments.chunk(2, 1) is [var mean, var logVariance]
        ? new(mean, logVariance.clamp(-30, 20))
        : throw new ArgumentException("moments: two halves are needed", nameof(moments));

    /// <summary>Standard deviations: [B, Z, H', W'].</summary>
    public Tensor Deviation => (LogVariance * 0.5).exp();

    /// <summary>A draw, mean + deviation · eps, for normal noise: [B, Z, H', W'] -> the same.</summary>
    public Tensor Sample(Tensor eps) => Mean + Deviation * eps;
}

/// <summary>Images to small latents and back: [B, C, H, W] -> [B, C', H, W], between them [B, Z, H', W'].</summary>
/// <seealso href="https://arxiv.org/abs/2112.10752">Rombach et al. 2022, section 3.1</seealso>
public sealed class AutoencoderKL(AutoencoderKLConfig config) : Net<Tensor, Tensor>
{
    readonly ImageEncoder encoder = new(config);
    readonly ImageDecoder decoder = new(config);
    readonly Conv? quant_conv = config.QuantConv ? new Conv(2 * config.Latents, 2 * config.Latents, 1) : null;
    readonly Conv? post_quant_conv = config.PostQuantConv ? new Conv(config.Latents, config.Latents, 1) : null;

    /// <summary>The sizes this net was built with.</summary>
    public AutoencoderKLConfig Config { get; } = config;

    /// <summary>Means, then logarithms of variances, not clamped: [B, C, H, W] -> [B, 2Z, H', W'].</summary>
    /// <exception cref="ArgumentException">The image has other channels.</exception>
    public Tensor Moments(Tensor image)
    {
        Shape.Require(image, "B C H W", [("C", Config.Channels)]);
        using var scope = NewDisposeScope();
        var moments = encoder.call(image);                                                      // [B, 2Z, H', W']
        return (quant_conv?.call(moments) ?? moments).MoveToOuterDisposeScope();
    }

    /// <summary>The distribution of latents: [B, C, H, W], values from -1 to 1 -> [B, Z, H', W'].</summary>
    public LatentGaussian Encode(Tensor image) => LatentGaussian.Of(Moments(image));

    /// <summary>The image of a latent: [B, Z, H', W'] -> [B, C', H, W], values from -1 to 1.</summary>
    /// <exception cref="ArgumentException">The latent has other channels.</exception>
    public Tensor Decode(Tensor latent)
    {
        Shape.Require(latent, "B Z H W", [("Z", Config.Latents)]);
        using var scope = NewDisposeScope();
        return decoder.call(post_quant_conv?.call(latent) ?? latent).MoveToOuterDisposeScope();
    }

    /// <summary>A latent as diffusion sees it: (latent - shift) · scale.</summary>
    public Tensor Scaled(Tensor latent) => (latent - Config.Shift) * Config.Scale;

    /// <summary>A latent as the decoder sees it: latent / scale + shift.</summary>
    public Tensor Unscaled(Tensor latent) => latent / Config.Scale + Config.Shift;

    /// <summary>Images through the means of their latents and back: [B, C, H, W] -> [B, C', H, W].</summary>
    public override Tensor forward(Tensor image) => Decode(Encode(image).Mean);
}

/// <summary>Images to the moments of their latents: [B, C, H, W] -> [B, 2Z, H', W'].</summary>
public sealed class ImageEncoder(AutoencoderKLConfig config) : Net<Tensor, Tensor>
{
    readonly Conv conv_in = new(config.Channels, config.Width, 3, padding: 1);
    readonly ModuleList<DownLevel> down = ModuleList(config.Levels.Select((to, level) =>
        new DownLevel(level == 0 ? config.Width : config.Levels[level - 1], to, config,
            last: level == config.Levels.Count - 1)).ToArray());
    readonly LowestLevel mid = new(config);
    readonly GroupNorm norm_out = Init.GroupNorm(config.Groups, config.Levels[^1], eps: 1e-6);
    readonly Conv conv_out = new(config.Levels[^1], 2 * config.Latents, 3, padding: 1);

    /// <summary>[B, C, H, W] -> [B, 2Z, H', W'].</summary>
    public override Tensor forward(Tensor image)
    {
        var x = conv_in.call(image);                                                            // [B, width, H, W]
        foreach (var level in down) x = level.call(x);
        return conv_out.call(Ops.NormSilu(norm_out, mid.call(x)));                              // [B, 2Z, H', W']
    }
}

/// <summary>Latents to images: [B, Z, H', W'] -> [B, C', H, W].</summary>
public sealed class ImageDecoder(AutoencoderKLConfig config) : Net<Tensor, Tensor>
{
    readonly Conv conv_in = new(config.Latents, config.Levels[^1], 3, padding: 1);
    readonly LowestLevel mid = new(config);
    readonly ModuleList<UpLevel> up = ModuleList(config.Levels.Select((to, level) => new UpLevel(
        config.Levels[Math.Min(level + 1, config.Levels.Count - 1)], to, config, last: level == 0)).ToArray());
    readonly GroupNorm norm_out = Init.GroupNorm(config.Groups, config.Levels[0], eps: 1e-6);
    readonly Conv conv_out = new(config.Levels[0], config.OutChannels ?? config.Channels, 3, padding: 1);

    /// <summary>[B, Z, H', W'] -> [B, C', H, W].</summary>
    public override Tensor forward(Tensor latent)
    {
        var x = mid.call(conv_in.call(latent));                                                 // [B, width, H', W']
        foreach (var level in up.Reverse()) x = level.call(x);                                  // the lowest comes last
        return conv_out.call(Ops.NormSilu(norm_out, x));                                        // [B, C', H, W]
    }
}
