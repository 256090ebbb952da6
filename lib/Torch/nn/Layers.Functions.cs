using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp
{
    namespace Modules
    {
        /// <summary>A layer without parameters: one function of its input.</summary>
        public abstract class Function(string name, Func<Tensor, Tensor> function) : Module<Tensor, Tensor>(name)
        {
            public override Tensor forward(Tensor input) => function(input);
        }

        /// <summary>Several dimensions as one.</summary>
        public sealed class Flatten(long start, long end) : Function(nameof(Flatten), x => x.flatten(start, end));
        /// <summary>One dimension as several.</summary>
        public sealed class Unflatten(long dim, long[] sizes) : Function(nameof(Unflatten), x => x.unflatten(dim, sizes));
        /// <summary>Channels to space: [B, C r², H, W] -> [B, C, H r, W r].</summary>
        public sealed class PixelShuffle(long factor) : Function(nameof(PixelShuffle), x => functional.pixel_shuffle(x, factor));
        /// <summary>Space to channels: [B, C, H r, W r] -> [B, C r², H, W].</summary>
        public sealed class PixelUnshuffle(long factor) : Function(nameof(PixelUnshuffle), x => functional.pixel_unshuffle(x, factor));

        /// <summary>An image resized to a size or by factors: [B, C, ...] -> [B, C, ...].</summary>
        public sealed class Upsample(long[]? size, double[]? scale, UpsampleMode mode, bool? align, bool? recompute)
            : Module<Tensor, Tensor>(nameof(Upsample))
        {
            public UpsampleMode mode { get; } = mode;
            public bool? align_corners { get; } = align;
            public bool? recompute_scale_factor { get; set; } = recompute;
            public ReadOnlySpan<long> size => wanted;
            public ReadOnlySpan<double> scale_factor => factors;

            readonly long[]? wanted = size;
            readonly double[]? factors = scale;

            public override Tensor forward(Tensor input) => functional.interpolate(
                input, wanted, factors, (InterpolationMode)mode, align_corners, recompute_scale_factor ?? false);
        }

        /// <summary>Whole channels set to zero at random in training: [B, C, L] or [C, L] -> the same shape.</summary>
        public sealed class Dropout1d(double p, bool inplace) : Module<Tensor, Tensor>(nameof(Dropout1d))
        {
            public override Tensor forward(Tensor tensor) => functional.dropout1d(tensor, p, training, inplace);
        }

        /// <summary>Whole channels set to zero at random in training: [B, C, H, W] -> the same shape.</summary>
        public sealed class Dropout2d(double p, bool inplace) : Module<Tensor, Tensor>(nameof(Dropout2d))
        {
            public override Tensor forward(Tensor input) => functional.dropout2d(input, p, training, inplace);
        }

        /// <summary>Whole channels set to zero at random in training: [B, C, T, H, W] -> the same shape.</summary>
        public sealed class Dropout3d(double p, bool inplace) : Module<Tensor, Tensor>(nameof(Dropout3d))
        {
            public override Tensor forward(Tensor input) => functional.dropout3d(input, p, training, inplace);
        }

        /// <summary>Dropout that keeps mean and variance where SELU made them 0 and 1.</summary>
        /// <seealso href="https://arxiv.org/abs/1706.02515">Klambauer et al. 2017, section 3</seealso>
        public sealed class AlphaDropout(double p, bool inplace) : Module<Tensor, Tensor>(nameof(AlphaDropout))
        {
            public override Tensor forward(Tensor tensor) => functional.alpha_dropout(tensor, p, training, inplace);
        }

        /// <summary>The same for whole channels: [B, C, ...] -> the same shape.</summary>
        public sealed class FeatureAlphaDropout(double p, bool inplace) : Module<Tensor, Tensor>(nameof(FeatureAlphaDropout))
        {
            public override Tensor forward(Tensor input) => functional.feature_alpha_dropout(input, p, training, inplace);
        }

        /// <summary>The channels of each group dealt out in turn: [B, C, ...] -> the same shape.</summary>
        /// <seealso href="https://arxiv.org/abs/1707.01083">Zhang et al. 2017, section 3.1</seealso>
        public sealed class ChannelShuffle(long groups) : Module<Tensor, Tensor>(nameof(ChannelShuffle))
        {
            public override Tensor forward(Tensor tensor) => tensor.channel_shuffle(groups);
        }

        /// <summary>Patches as columns: [B, C, H, W] -> [B, C height width, patches].</summary>
        public sealed class Unfold((long, long) kernel, (long, long)? dilation, (long, long)? padding, (long, long)? stride)
            : Module<Tensor, Tensor>(nameof(Unfold))
        {
            public override Tensor forward(Tensor tensor) => functional.unfold(tensor, kernel, dilation, padding, stride);
        }

        /// <summary>Columns summed back into an image: [B, C height width, patches] -> [B, C, H, W].</summary>
        public sealed class Fold((long, long) size, (long, long) kernel, (long, long)? dilation, (long, long)? padding, (long, long)? stride)
            : Module<Tensor, Tensor>(nameof(Fold))
        {
            public override Tensor forward(Tensor tensor) => functional.fold(tensor, size, kernel, dilation, padding, stride);
        }

        /// <summary>x / (k + alpha mean(x^2 over size channels around))^beta: [B, C, ...] -> the same shape.</summary>
        public sealed class LocalResponseNorm(long size, double alpha, double beta, double k) : Module<Tensor, Tensor>(nameof(LocalResponseNorm))
        {
            public override Tensor forward(Tensor input) => functional.local_response_norm(input, size, alpha, beta, k);
        }

        /// <summary>The p-norm of each window: [B, C, L] -> [B, C, L'].</summary>
        public sealed class LPPool1d(double norm, long kernel, long? stride, bool ceil) : Module<Tensor, Tensor>(nameof(LPPool1d))
        {
            public override Tensor forward(Tensor input) => functional.lp_pool1d(input, norm, kernel, stride, ceil);
        }

        /// <summary>The p-norm of each window: [B, C, H, W] -> [B, C, H', W'].</summary>
        public sealed class LPPool2d(double norm, long[] kernel, long[]? stride, bool ceil) : Module<Tensor, Tensor>(nameof(LPPool2d))
        {
            public override Tensor forward(Tensor input) => functional.lp_pool2d(input, norm, kernel, stride, ceil);
        }
    }

    public static partial class torch
    {
        public static partial class nn
        {
            public static Flatten Flatten(long start_dim = 1, long end_dim = -1) => new(start_dim, end_dim);
            public static Unflatten Unflatten(long dim, long[] unflattened_size) => new(dim, unflattened_size);
            public static Upsample Upsample(long[]? size = null, double[]? scale_factor = null, UpsampleMode mode = UpsampleMode.Nearest,
                bool? align_corners = null, bool? recompute_scale_factor = null) =>
                new(size, scale_factor, mode, align_corners, recompute_scale_factor);
            public static Dropout1d Dropout1d(double p = 0.5, bool inplace = false) => new(p, inplace);
            public static Dropout2d Dropout2d(double p = 0.5, bool inplace = false) => new(p, inplace);
            public static Dropout3d Dropout3d(double p = 0.5, bool inplace = false) => new(p, inplace);
            public static AlphaDropout AlphaDropout(double p = 0.5, bool inplace = false) => new(p, inplace);
            public static FeatureAlphaDropout FeatureAlphaDropout(double p = 0.5) => new(p, false);
            public static FeatureAlphaDropout FeatureAlphaDropout(double p, bool inplace) => new(p, inplace);
            public static ChannelShuffle ChannelShuffle(long groups) => new(groups);
            public static Unfold Unfold(long kernel_size, long dilation = 1, long padding = 0, long stride = 1) =>
                new((kernel_size, kernel_size), (dilation, dilation), (padding, padding), (stride, stride));
            public static Unfold Unfold((long, long) kernel_size, (long, long)? dilation = null, (long, long)? padding = null,
                (long, long)? stride = null) => new(kernel_size, dilation, padding, stride);
            public static Fold Fold(long output_size, long kernel_size, long dilation = 1, long padding = 0, long stride = 1) =>
                new((output_size, output_size), (kernel_size, kernel_size), (dilation, dilation), (padding, padding), (stride, stride));
            public static Fold Fold((long, long) output_size, (long, long) kernel_size, (long, long)? dilation = null,
                (long, long)? padding = null, (long, long)? stride = null) => new(output_size, kernel_size, dilation, padding, stride);
            public static LocalResponseNorm LocalResponseNorm(long size, double alpha = 0.0001, double beta = 0.75, double k = 1.0) =>
                new(size, alpha, beta, k);
            public static LPPool1d LPPool1d(double norm_type, long kernel_size, long? stride = null, bool ceil_mode = false) =>
                new(norm_type, kernel_size, stride, ceil_mode);
            public static LPPool2d LPPool2d(double norm_type, long[] kernel_size, long[]? stride = null, bool ceil_mode = false) =>
                new(norm_type, kernel_size, stride, ceil_mode);
            public static LPPool2d LPPool2d(double norm_type, long kernel_size, long? stride = null, bool ceil_mode = false) =>
                new(norm_type, [kernel_size, kernel_size], stride is { } s ? [s, s] : null, ceil_mode);
            public static PixelShuffle PixelShuffle(long upscale_factor) => new(upscale_factor);
            public static PixelUnshuffle PixelUnshuffle(long downscale_factor) => new(downscale_factor);
        }
    }
}
