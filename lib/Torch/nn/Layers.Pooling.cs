using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp
{
    namespace Modules
    {
        /// <summary>The largest of each window; sizes are numbers along one dimension, lists along more.</summary>
        public abstract class MaxPool<TSize, TOption>(string name, TSize kernel_size, TOption stride, TOption padding, TOption dilation, bool ceil_mode)
            : Module<Tensor, Tensor>(name)
        {
            public TSize kernel_size { get; set; } = kernel_size;
            public TOption stride { get; set; } = stride;
            public TOption padding { get; set; } = padding;
            public TOption dilation { get; set; } = dilation;
            public bool ceil_mode { get; set; } = ceil_mode;

            /// <summary>The maxima, and where in each flattened channel they were.</summary>
            public abstract (Tensor Values, Tensor Indices) forward_with_indices(Tensor input);
        }

        /// <summary>The largest of each window: [B, C, L] -> [B, C, L'].</summary>
        public sealed class MaxPool1d(long kernel_size, long? stride, long? padding, long? dilation, bool ceil_mode)
            : MaxPool<long, long?>(nameof(MaxPool1d), kernel_size, stride, padding, dilation, ceil_mode)
        {
            public override Tensor forward(Tensor input) => functional.max_pool1d(input, kernel_size, stride, padding, dilation, ceil_mode);
            public override (Tensor Values, Tensor Indices) forward_with_indices(Tensor input) =>
                functional.max_pool1d_with_indices(input, kernel_size, stride, padding, dilation, ceil_mode);
        }

        /// <summary>The largest of each window: [B, C, H, W] -> [B, C, H', W'].</summary>
        public sealed class MaxPool2d(long[] kernel_size, long[]? stride, long[]? padding, long[]? dilation, bool ceil_mode)
            : MaxPool<long[], long[]?>(nameof(MaxPool2d), kernel_size, stride, padding, dilation, ceil_mode)
        {
            public override Tensor forward(Tensor input) => functional.max_pool2d(input, kernel_size, stride, padding, dilation, ceil_mode);
            public override (Tensor Values, Tensor Indices) forward_with_indices(Tensor input) =>
                functional.max_pool2d_with_indices(input, kernel_size, stride, padding, dilation, ceil_mode);
        }

        /// <summary>The largest of each window: [B, C, T, H, W] -> [B, C, T', H', W'].</summary>
        public sealed class MaxPool3d(long[] kernel_size, long[]? stride, long[]? padding, long[]? dilation, bool ceil_mode)
            : MaxPool<long[], long[]?>(nameof(MaxPool3d), kernel_size, stride, padding, dilation, ceil_mode)
        {
            public override Tensor forward(Tensor input) => functional.max_pool3d(input, kernel_size, stride, padding, dilation, ceil_mode);
            public override (Tensor Values, Tensor Indices) forward_with_indices(Tensor input) =>
                functional.max_pool3d_with_indices(input, kernel_size, stride, padding, dilation, ceil_mode);
        }

        /// <summary>The mean of each window; sizes are numbers along one dimension, lists along more.</summary>
        public abstract class AvgPool<TSize, TOption>(string name, TSize kernel_size, TOption stride, TOption padding, bool ceil_mode, bool count_include_pad)
            : Module<Tensor, Tensor>(name)
        {
            public TSize kernel_size { get; set; } = kernel_size;
            public TOption stride { get; set; } = stride;
            public TOption padding { get; set; } = padding;
            public bool ceil_mode { get; set; } = ceil_mode;
            public bool count_include_pad { get; set; } = count_include_pad;
        }

        /// <summary>The mean of each window: [B, C, L] -> [B, C, L'].</summary>
        public sealed class AvgPool1d(long kernel_size, long? stride, long? padding, bool ceil_mode, bool count_include_pad)
            : AvgPool<long, long?>(nameof(AvgPool1d), kernel_size, stride, padding, ceil_mode, count_include_pad)
        {
            public override Tensor forward(Tensor input) => functional.avg_pool1d(input, kernel_size, stride, padding, ceil_mode, count_include_pad);
        }

        /// <summary>The mean of each window, or its sum by a divisor: [B, C, H, W] -> [B, C, H', W'].</summary>
        public sealed class AvgPool2d(long[] kernel_size, long[]? stride, long[]? padding, bool ceil_mode, bool count_include_pad, long? divisor)
            : AvgPool<long[], long[]?>(nameof(AvgPool2d), kernel_size, stride, padding, ceil_mode, count_include_pad)
        {
            public long? divisor_override { get; set; } = divisor;
            public override Tensor forward(Tensor input) =>
                functional.avg_pool2d(input, kernel_size, stride, padding ?? [0], ceil_mode, count_include_pad, divisor_override);
        }

        /// <summary>The mean of each window, or its sum by a divisor: [B, C, T, H, W] -> [B, C, T', H', W'].</summary>
        public sealed class AvgPool3d(long[] kernel_size, long[]? stride, long[]? padding, bool ceil_mode, bool count_include_pad, long? divisor)
            : AvgPool<long[], long[]?>(nameof(AvgPool3d), kernel_size, stride, padding, ceil_mode, count_include_pad)
        {
            public long? divisor_override { get; set; } = divisor;
            public override Tensor forward(Tensor input) =>
                functional.avg_pool3d(input, kernel_size, stride, padding ?? [0], ceil_mode, count_include_pad, divisor_override);
        }

        /// <summary>Pools to a size, whatever the input's.</summary>
        public abstract class AdaptivePool<TSize>(string name, TSize output_size, Func<Tensor, TSize, Tensor> pool) : Module<Tensor, Tensor>(name)
        {
            public TSize output_size { get; set; } = output_size;
            public override Tensor forward(Tensor input) => pool(input, output_size);
        }

        /// <summary>Means of as many windows as wanted: [B, C, L] -> [B, C, L'].</summary>
        public sealed class AdaptiveAvgPool1d(long output_size)
            : AdaptivePool<long>(nameof(AdaptiveAvgPool1d), output_size, functional.adaptive_avg_pool1d);
        /// <summary>Means of as many windows as wanted: [B, C, H, W] -> [B, C, H', W'].</summary>
        public sealed class AdaptiveAvgPool2d(long[] output_size)
            : AdaptivePool<long[]>(nameof(AdaptiveAvgPool2d), output_size, functional.adaptive_avg_pool2d);
        /// <summary>Means of as many windows as wanted: [B, C, T, H, W] -> [B, C, T', H', W'].</summary>
        public sealed class AdaptiveAvgPool3d(long[] output_size)
            : AdaptivePool<long[]>(nameof(AdaptiveAvgPool3d), output_size, functional.adaptive_avg_pool3d);
        /// <summary>Maxima of as many windows as wanted: [B, C, L] -> [B, C, L'].</summary>
        public sealed class AdaptiveMaxPool1d(long output_size)
            : AdaptivePool<long>(nameof(AdaptiveMaxPool1d), output_size, functional.adaptive_max_pool1d);
        /// <summary>Maxima of as many windows as wanted: [B, C, H, W] -> [B, C, H', W'].</summary>
        public sealed class AdaptiveMaxPool2d(long[] output_size)
            : AdaptivePool<long[]>(nameof(AdaptiveMaxPool2d), output_size, functional.adaptive_max_pool2d);
        /// <summary>Maxima of as many windows as wanted: [B, C, T, H, W] -> [B, C, T', H', W'].</summary>
        public sealed class AdaptiveMaxPool3d(long[] output_size)
            : AdaptivePool<long[]>(nameof(AdaptiveMaxPool3d), output_size, functional.adaptive_max_pool3d);
    }

    public static partial class torch
    {
        public static partial class nn
        {
            public static MaxPool1d MaxPool1d(long kernel_size, long? stride = null, long? padding = null, long? dilation = null,
                bool ceil_mode = false) => new(kernel_size, stride, padding, dilation, ceil_mode);
            public static AvgPool1d AvgPool1d(long kernel_size, long? stride = null, long padding = 0, bool ceil_mode = false,
                bool count_include_pad = true) => new(kernel_size, stride, padding, ceil_mode, count_include_pad);
            public static MaxPool2d MaxPool2d(long kernel_size, long? stride = null, long? padding = null,
                long? dilation = null, bool ceil_mode = false) =>
                new(Sizes.Repeat(kernel_size, 2), Sizes.Repeat(stride, 2), Sizes.Repeat(padding, 2), Sizes.Repeat(dilation, 2), ceil_mode);
            public static AvgPool2d AvgPool2d(long kernel_size, long? stride = null, long? padding = null,
                bool ceil_mode = false, bool count_include_pad = true, long? divisor_override = null) =>
                new(Sizes.Repeat(kernel_size, 2), Sizes.Repeat(stride, 2), Sizes.Repeat(padding, 2), ceil_mode, count_include_pad, divisor_override);
            public static MaxPool2d MaxPool2d((long, long) kernel_size, (long, long)? stride = null, (long, long)? padding = null,
                (long, long)? dilation = null, bool ceil_mode = false) =>
                new(Sizes.Of(kernel_size), Sizes.Of(stride), Sizes.Of(padding), Sizes.Of(dilation), ceil_mode);
            public static AvgPool2d AvgPool2d((long, long) kernel_size, (long, long)? stride = null, (long, long)? padding = null,
                bool ceil_mode = false, bool count_include_pad = true, long? divisor_override = null) =>
                new(Sizes.Of(kernel_size), Sizes.Of(stride), Sizes.Of(padding), ceil_mode, count_include_pad, divisor_override);
            public static MaxPool2d MaxPool2d(long[] kernel_size, long[]? stride = null, long[]? padding = null,
                long[]? dilation = null, bool ceil_mode = false) =>
                new(kernel_size, stride, padding, dilation, ceil_mode);
            public static AvgPool2d AvgPool2d(long[] kernel_size, long[]? stride = null, long[]? padding = null,
                bool ceil_mode = false, bool count_include_pad = true, long? divisor_override = null) =>
                new(kernel_size, stride, padding, ceil_mode, count_include_pad, divisor_override);
            public static MaxPool3d MaxPool3d(long kernel_size, long? stride = null, long? padding = null,
                long? dilation = null, bool ceil_mode = false) =>
                new(Sizes.Repeat(kernel_size, 3), Sizes.Repeat(stride, 3), Sizes.Repeat(padding, 3), Sizes.Repeat(dilation, 3), ceil_mode);
            public static AvgPool3d AvgPool3d(long kernel_size, long? stride = null, long? padding = null,
                bool ceil_mode = false, bool count_include_pad = true, long? divisor_override = null) =>
                new(Sizes.Repeat(kernel_size, 3), Sizes.Repeat(stride, 3), Sizes.Repeat(padding, 3), ceil_mode, count_include_pad, divisor_override);
            public static MaxPool3d MaxPool3d((long, long, long) kernel_size, (long, long, long)? stride = null, (long, long, long)? padding = null,
                (long, long, long)? dilation = null, bool ceil_mode = false) =>
                new(Sizes.Of(kernel_size), Sizes.Of(stride), Sizes.Of(padding), Sizes.Of(dilation), ceil_mode);
            public static AvgPool3d AvgPool3d((long, long, long) kernel_size, (long, long, long)? stride = null, (long, long, long)? padding = null,
                bool ceil_mode = false, bool count_include_pad = true, long? divisor_override = null) =>
                new(Sizes.Of(kernel_size), Sizes.Of(stride), Sizes.Of(padding), ceil_mode, count_include_pad, divisor_override);
            public static MaxPool3d MaxPool3d(long[] kernel_size, long[]? stride = null, long[]? padding = null,
                long[]? dilation = null, bool ceil_mode = false) =>
                new(kernel_size, stride, padding, dilation, ceil_mode);
            public static AvgPool3d AvgPool3d(long[] kernel_size, long[]? stride = null, long[]? padding = null,
                bool ceil_mode = false, bool count_include_pad = true, long? divisor_override = null) =>
                new(kernel_size, stride, padding, ceil_mode, count_include_pad, divisor_override);
            public static AdaptiveAvgPool1d AdaptiveAvgPool1d(long output_size) => new(output_size);
            public static AdaptiveAvgPool2d AdaptiveAvgPool2d(long[] output_size) => new(output_size);
            public static AdaptiveAvgPool2d AdaptiveAvgPool2d((long, long) output_size) => new(Sizes.Of(output_size));
            public static AdaptiveAvgPool2d AdaptiveAvgPool2d(long output_size) => new([output_size, output_size]);
            public static AdaptiveAvgPool3d AdaptiveAvgPool3d(long[] output_size) => new(output_size);
            public static AdaptiveAvgPool3d AdaptiveAvgPool3d((long, long, long) output_size) => new(Sizes.Of(output_size));
            public static AdaptiveAvgPool3d AdaptiveAvgPool3d(long output_size) => new([output_size, output_size, output_size]);
            public static AdaptiveMaxPool1d AdaptiveMaxPool1d(long output_size) => new(output_size);
            public static AdaptiveMaxPool2d AdaptiveMaxPool2d(long[] output_size) => new(output_size);
            public static AdaptiveMaxPool3d AdaptiveMaxPool3d(long[] output_size) => new(output_size);
        }
    }
}
