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

        /// <summary>A loss of two tensors.</summary>
        public abstract class Loss(string name, Func<Tensor, Tensor, Tensor> function) : Module<Tensor, Tensor, Tensor>(name)
        {
            public override Tensor forward(Tensor input, Tensor target) => function(input, target);
        }

        /// <summary>The mean (or sum) of absolute differences.</summary>
        public sealed class L1Loss(Reduction reduction) : Loss(nameof(L1Loss), (x, y) => functional.l1_loss(x, y, reduction));
        /// <summary>Squared differences near zero, absolute ones beyond beta.</summary>
        public sealed class SmoothL1Loss(Reduction reduction, double beta) : Loss(nameof(SmoothL1Loss), (x, y) => functional.smooth_l1_loss(x, y, reduction, beta));
        /// <summary>Minus the log of the probability given to the right class.</summary>
        public sealed class CrossEntropyLoss(Tensor? weight, long? ignore, Reduction reduction)
            : Loss(nameof(CrossEntropyLoss), (x, y) => functional.cross_entropy(x, y, weight, ignore ?? -100, reduction));
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
            public static PixelShuffle PixelShuffle(long upscale_factor) => new(upscale_factor);
            public static PixelUnshuffle PixelUnshuffle(long downscale_factor) => new(downscale_factor);
            public static L1Loss L1Loss(Reduction reduction = Reduction.Mean) => new(reduction);
            public static SmoothL1Loss SmoothL1Loss(Reduction reduction = Reduction.Mean, double beta = 1.0) => new(reduction, beta);
            public static CrossEntropyLoss CrossEntropyLoss(Tensor? weight = null, long? ignore_index = null, Reduction reduction = Reduction.Mean) => new(weight, ignore_index, reduction);
        }
    }
}
