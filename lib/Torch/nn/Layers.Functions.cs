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

        /// <summary>1 / (1 + exp(-x)).</summary>
        public sealed class Sigmoid(bool inplace) : Function(nameof(Sigmoid), x => inplace ? x.sigmoid_() : x.sigmoid());
        /// <summary>The hyperbolic tangent.</summary>
        public sealed class Tanh(bool inplace) : Function(nameof(Tanh), x => inplace ? x.tanh_() : x.tanh());
        /// <summary>x, times a small slope below zero.</summary>
        public sealed class LeakyReLU(double slope, bool inplace) : Function(nameof(LeakyReLU), x => functional.leaky_relu(x, slope, inplace));
        /// <summary>log(1 + exp(x)).</summary>
        public sealed class Softplus(double beta, double threshold) : Function(nameof(Softplus), x => functional.softplus(x, beta, threshold));
        /// <summary>exp, divided by its sum along a dimension.</summary>
        public sealed class Softmax(long dim) : Function(nameof(Softmax), x => functional.softmax(x, dim));
        /// <summary>Several dimensions as one.</summary>
        public sealed class Flatten(long start, long end) : Function(nameof(Flatten), x => x.flatten(start, end));
        /// <summary>One dimension as several.</summary>
        public sealed class Unflatten(long dim, long[] sizes) : Function(nameof(Unflatten), x => x.unflatten(dim, sizes));
        /// <summary>Channels to space: [B, C r², H, W] -> [B, C, H r, W r].</summary>
        public sealed class PixelShuffle(long factor) : Function(nameof(PixelShuffle), x => functional.pixel_shuffle(x, factor));
        /// <summary>Space to channels: [B, C, H r, W r] -> [B, C r², H, W].</summary>
        public sealed class PixelUnshuffle(long factor) : Function(nameof(PixelUnshuffle), x => functional.pixel_unshuffle(x, factor));

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
            public static Sigmoid Sigmoid() => new(false);
            public static Sigmoid Sigmoid(bool inplace) => new(inplace);
            public static Tanh Tanh() => new(false);
            public static Tanh Tanh(bool inplace) => new(inplace);
            public static LeakyReLU LeakyReLU(double negative_slope = 0.01, bool inplace = false) => new(negative_slope, inplace);
            public static Softplus Softplus(double beta = 1, double threshold = 20) => new(beta, threshold);
            public static Softmax Softmax(long dim) => new(dim);
            public static Flatten Flatten(long start_dim = 1, long end_dim = -1) => new(start_dim, end_dim);
            public static Unflatten Unflatten(long dim, long[] unflattened_size) => new(dim, unflattened_size);
            public static PixelShuffle PixelShuffle(long upscale_factor) => new(upscale_factor);
            public static PixelUnshuffle PixelUnshuffle(long downscale_factor) => new(downscale_factor);
            public static L1Loss L1Loss(Reduction reduction = Reduction.Mean) => new(reduction);
            public static SmoothL1Loss SmoothL1Loss(Reduction reduction = Reduction.Mean, double beta = 1.0) => new(reduction, beta);
            public static CrossEntropyLoss CrossEntropyLoss(Tensor? weight = null, long? ignore_index = null, Reduction reduction = Reduction.Mean) => new(weight, ignore_index, reduction);
        }
    }
}
