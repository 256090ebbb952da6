using TorchSharp.Interop;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class functional
        {
            public static Tensor avg_pool1d(Tensor input, long kernel_size, long? stride = null, long? padding = null,
                bool ceil_mode = false, bool count_include_pad = true) =>
                aten.avg_pool1d(input, [kernel_size], One(stride), [padding ?? 0], ceil_mode, count_include_pad);
            public static Tensor avg_pool2d(Tensor input, long[] kernel_size, long[]? stride = null,
                long[]? padding = null, bool ceil_mode = false, bool count_include_pad = true,
                long? divisor_override = null) =>
                aten.avg_pool2d(input, kernel_size, stride, padding, ceil_mode, count_include_pad, divisor_override);
            public static Tensor avg_pool2d(Tensor input, long kernel_size, long? stride = null, long padding = 0,
                bool ceil_mode = false, bool count_include_pad = true, long? divisor_override = null) =>
                aten.avg_pool2d(input, [kernel_size], One(stride), [padding], ceil_mode, count_include_pad,
                    divisor_override);
            public static Tensor avg_pool2d(Tensor input, (long, long) kernel_size, (long, long)? stride = null,
                (long, long)? padding = null, bool ceil_mode = false, bool count_include_pad = true,
                long? divisor_override = null) =>
                aten.avg_pool2d(input, Pair(kernel_size), stride is { } s ? Pair(s) : null, Pair(padding, 0),
                    ceil_mode, count_include_pad, divisor_override);
            public static Tensor avg_pool3d(Tensor input, long[] kernel_size, long[]? stride = null,
                long[]? padding = null, bool ceil_mode = false, bool count_include_pad = true,
                long? divisor_override = null) =>
                aten.avg_pool3d(input, kernel_size, stride, padding, ceil_mode, count_include_pad, divisor_override);

            public static Tensor max_pool1d(Tensor input, long kernel_size, long? stride = null, long? padding = null,
                long? dilation = null, bool ceil_mode = false) =>
                aten.max_pool1d(input, [kernel_size], One(stride), [padding ?? 0], [dilation ?? 1], ceil_mode);
            public static Tensor max_pool2d(Tensor input, long[] kernel_size, long[]? strides = null,
                long[]? padding = null, long[]? dilation = null, bool ceil_mode = false) =>
                aten.max_pool2d(input, kernel_size, strides, padding, dilation, ceil_mode);
            public static Tensor max_pool2d(Tensor input, long kernel_size, long? stride = null, long? padding = null,
                long? dilation = null, bool ceil_mode = false) =>
                aten.max_pool2d(input, [kernel_size], One(stride), [padding ?? 0], [dilation ?? 1], ceil_mode);
            public static Tensor max_pool2d(Tensor input, (long, long) kernel_size, (long, long)? stride = null,
                (long, long)? padding = null, (long, long)? dilation = null, bool ceil_mode = false) =>
                aten.max_pool2d(input, Pair(kernel_size), stride is { } s ? Pair(s) : null, Pair(padding, 0),
                    Pair(dilation, 1), ceil_mode);
            public static Tensor max_pool3d(Tensor input, long[] kernel_size, long[]? strides = null,
                long[]? padding = null, long[]? dilation = null, bool ceil_mode = false) =>
                aten.max_pool3d(input, kernel_size, strides, padding, dilation, ceil_mode);

            /// <summary>The maxima, and where in each flattened channel they were.</summary>
            public static (Tensor output, Tensor indices) max_pool1d_with_indices(Tensor input, long kernel_size,
                long? stride = null, long? padding = null, long? dilation = null, bool ceil_mode = false) =>
                aten.max_pool1d_with_indices(input, [kernel_size], One(stride), [padding ?? 0], [dilation ?? 1],
                    ceil_mode);
            public static (Tensor output, Tensor indices) max_pool2d_with_indices(Tensor input, long[] kernel_size,
                long[]? strides = null, long[]? padding = null, long[]? dilation = null, bool ceil_mode = false) =>
                aten.max_pool2d_with_indices(input, kernel_size, strides, padding, dilation, ceil_mode);
            public static (Tensor output, Tensor indices) max_pool3d_with_indices(Tensor input, long[] kernel_size,
                long[]? strides = null, long[]? padding = null, long[]? dilation = null, bool ceil_mode = false) =>
                aten.max_pool3d_with_indices(input, kernel_size, strides, padding, dilation, ceil_mode);

            /// <summary>Puts maxima back where their indices say, zeros elsewhere.</summary>
            public static Tensor max_unpool1d(Tensor input, Tensor indices, long kernel_size, long? stride = null,
                long? padding = null, long[]? output_size = null)
            {
                using var values = aten.unsqueeze(input, -1);
                using var places = aten.unsqueeze(indices, -1);
                var size = Unpooled(input, [kernel_size], One(stride), [padding ?? 0], output_size);
                using var image = aten.max_unpool2d(values, places, [.. size, 1]);
                return aten.squeeze_dim(image, -1);
            }
            public static Tensor max_unpool2d(Tensor input, Tensor indices, long[] kernel_size, long[]? stride = null,
                long[]? padding = null, long[]? output_size = null) =>
                aten.max_unpool2d(input, indices, Unpooled(input, kernel_size, stride, padding, output_size));
            public static Tensor max_unpool3d(Tensor input, Tensor indices, long[] kernel_size, long[]? stride = null,
                long[]? padding = null, long[]? output_size = null) =>
                aten.max_unpool3d(input, indices, Unpooled(input, kernel_size, stride, padding, output_size),
                    stride ?? kernel_size, padding ?? [0, 0, 0]);

            static long[] Unpooled(Tensor input, long[] kernel, long[]? stride, long[]? padding, long[]? given)
            {
                var spatial = input.shape[^kernel.Length..];
                long Size(long size, int d) => (size - 1) * At(stride ?? kernel, d) + kernel[d] - 2 * At(padding ?? [0], d);
                return given?[^kernel.Length..] ?? [.. spatial.Select(Size)];
            }

            static long At(long[] list, int d) => list[list.Length == 1 ? 0 : d];

            public static Tensor adaptive_avg_pool2d(Tensor input, long output_size) =>
                aten.adaptive_avg_pool2d(input, [output_size, output_size]);
            public static Tensor adaptive_avg_pool3d(Tensor input, long output_size) =>
                aten.adaptive_avg_pool3d(input, [output_size, output_size, output_size]);
            public static Tensor adaptive_max_pool1d(Tensor input, long output_size) =>
                First(adaptive_max_pool1d_with_indices(input, output_size));
            public static Tensor adaptive_max_pool2d(Tensor input, long[] output_size) =>
                First(adaptive_max_pool2d_with_indices(input, output_size));
            public static Tensor adaptive_max_pool3d(Tensor input, long[] output_size) =>
                First(adaptive_max_pool3d_with_indices(input, output_size));

            /// <summary>The p-norm of each window: (sum of x^p)^(1/p).</summary>
            public static Tensor lp_pool1d(Tensor input, double norm_type, long kernel_size, long? stride = null,
                bool ceil_mode = false) =>
                PowerPool(input, norm_type, kernel_size, x => aten.avg_pool1d(x, [kernel_size], One(stride), [0],
                    ceil_mode));
            public static Tensor lp_pool2d(Tensor input, double norm_type, long kernel_size, long? stride = null,
                bool ceil_mode = false) =>
                lp_pool2d(input, norm_type, [kernel_size, kernel_size], stride is { } s ? [s, s] : null, ceil_mode);
            public static Tensor lp_pool2d(Tensor input, double norm_type, long[] kernel_size, long[]? stride = null,
                bool ceil_mode = false) =>
                PowerPool(input, norm_type, kernel_size[0] * kernel_size[1],
                    x => aten.avg_pool2d(x, kernel_size, stride, [0], ceil_mode));

            static Tensor PowerPool(Tensor input, double p, long window, Func<Tensor, Tensor> mean)
            {
                using var scope = NewDisposeScope();
                var sum = mean(input.pow(p)) * window;
                return (sum.sign() * sum.abs().relu()).pow(1 / p).MoveToOuterDisposeScope();
            }

            public static Tensor fractional_max_pool2d(Tensor input, long kernel_size, long? output_size = null,
                double? output_ratio = null) =>
                First(fractional_max_pool2d_with_indices(input, kernel_size, output_size, output_ratio));
            public static Tensor fractional_max_pool2d(Tensor input, (long, long) kernel_size,
                (long, long)? output_size = null, (double, double)? output_ratio = null) =>
                First(fractional_max_pool2d_with_indices(input, kernel_size, output_size, output_ratio));
            public static Tensor fractional_max_pool2d(Tensor input, long[] kernel_size, long[]? output_size = null,
                double[]? output_ratio = null) =>
                First(fractional_max_pool2d_with_indices(input, kernel_size, output_size, output_ratio));
            public static Tensor fractional_max_pool3d(Tensor input, long kernel_size, long? output_size = null,
                double? output_ratio = null) =>
                First(fractional_max_pool3d_with_indices(input, kernel_size, output_size, output_ratio));
            public static Tensor fractional_max_pool3d(Tensor input, (long, long, long) kernel_size,
                (long, long, long)? output_size = null, (double, double, double)? output_ratio = null) =>
                First(fractional_max_pool3d_with_indices(input, kernel_size, output_size, output_ratio));
            public static Tensor fractional_max_pool3d(Tensor input, long[] kernel_size, long[]? output_size = null,
                double[]? output_ratio = null) =>
                First(fractional_max_pool3d_with_indices(input, kernel_size, output_size, output_ratio));

            /// <summary>Maxima of windows whose places are drawn at random, for an output of any size.</summary>
            public static (Tensor Values, Tensor Indices) fractional_max_pool2d_with_indices(Tensor input,
                long kernel_size, long? output_size = null, double? output_ratio = null) =>
                fractional_max_pool2d_with_indices(input, [kernel_size, kernel_size], output_size is { } s ? [s, s]
                    : null, output_ratio is { } r ? [r, r] : null);
            public static (Tensor Values, Tensor Indices) fractional_max_pool2d_with_indices(Tensor input,
                (long, long) kernel_size, (long, long)? output_size = null, (double, double)? output_ratio = null) =>
                fractional_max_pool2d_with_indices(input, Pair(kernel_size), output_size is { } s ? Pair(s) : null,
                    output_ratio is var (a, b) ? [a, b] : null);
            public static (Tensor Values, Tensor Indices) fractional_max_pool2d_with_indices(Tensor input,
                long[] kernel_size, long[]? output_size = null, double[]? output_ratio = null)
            {
                using var samples = Samples(input, 2);
                return aten.fractional_max_pool2d(input, kernel_size, Fraction(input, 2, output_size, output_ratio),
                    samples);
            }
            public static (Tensor Values, Tensor Indices) fractional_max_pool3d_with_indices(Tensor input,
                long kernel_size, long? output_size = null, double? output_ratio = null) =>
                fractional_max_pool3d_with_indices(input, [kernel_size, kernel_size, kernel_size], output_size is { } s
                    ? [s, s, s] : null, output_ratio is { } r ? [r, r, r] : null);
            public static (Tensor Values, Tensor Indices) fractional_max_pool3d_with_indices(Tensor input,
                (long, long, long) kernel_size, (long, long, long)? output_size = null,
                (double, double, double)? output_ratio = null) =>
                fractional_max_pool3d_with_indices(input, [kernel_size.Item1, kernel_size.Item2, kernel_size.Item3],
                    output_size is var (a, b, c) ? [a, b, c] : null, output_ratio is var (x, y, z) ? [x, y, z] : null);
            public static (Tensor Values, Tensor Indices) fractional_max_pool3d_with_indices(Tensor input,
                long[] kernel_size, long[]? output_size = null, double[]? output_ratio = null)
            {
                using var samples = Samples(input, 3);
                return aten.fractional_max_pool3d(input, kernel_size, Fraction(input, 3, output_size, output_ratio),
                    samples);
            }

            static long[] Fraction(Tensor input, int dimensions, long[]? size, double[]? ratio) => (size, ratio) switch
            {
                (not null, null) => size,
                (null, not null) => [.. input.shape[^dimensions..].Select((n, d) => (long)(n * ratio[d]))],
                _ => throw new ArgumentException("give either output_size or output_ratio"),
            };

            static Tensor Samples(Tensor input, int dimensions)
            {
                var shape = input.shape;
                return rand([shape.Length == dimensions + 1 ? 1 : shape[0], shape[^(dimensions + 1)], dimensions],
                    input.dtype, input.device);
            }

            static Tensor First((Tensor, Tensor) pair)
            {
                pair.Item2.Dispose();
                return pair.Item1;
            }

            static long[]? One(long? number) => number is { } n ? [n] : null;
        }
    }
}
