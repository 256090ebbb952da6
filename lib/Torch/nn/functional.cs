using TorchSharp.Interop;
using TorchSharp.Modules;

namespace TorchSharp;

/// <summary>What a convolution finds beyond the border.</summary>
public enum PaddingModes { Zeros = 0, Reflect = 1, Replicate = 2, Circular = 3, Constant = 4 }

/// <summary>How upsampling fills in.</summary>
public enum InterpolationMode { Nearest = 0, Linear = 1, Bilinear = 2, Bicubic = 3, Trilinear = 4, Area = 5 }

public static partial class torch
{
    public static partial class nn
    {
        /// <summary>What becomes of the losses of single elements; the numbers are libtorch's.</summary>
        public enum Reduction { None = 0, Mean = 1, Sum = 2 }

        public static partial class functional
        {
            public static Tensor linear(Tensor input, Tensor weights, Tensor? bias = null) => aten.linear(input, weights, bias);
            public static Tensor conv1d(Tensor input, Tensor weight, Tensor? bias = null, long? stride = null, long? padding = null, long? dilation = null, long groups = 1) =>
                aten.conv1d(input, weight, bias, [stride ?? 1], [padding ?? 0], [dilation ?? 1], groups);
            public static Tensor conv2d(Tensor input, Tensor weight, Tensor? bias = null, long[]? strides = null, long[]? padding = null, long[]? dilation = null, long groups = 1) =>
                aten.conv2d(input, weight, bias, strides ?? [1], padding ?? [0], dilation ?? [1], groups);
            public static Tensor conv3d(Tensor input, Tensor weight, Tensor? bias = null, long[]? strides = null, long[]? padding = null, long[]? dilation = null, long groups = 1) =>
                aten.conv3d(input, weight, bias, strides ?? [1], padding ?? [0], dilation ?? [1], groups);
            public static Tensor layer_norm(Tensor input, long[] normalized_shape, Tensor? weight = null, Tensor? bias = null, double eps = 1e-5) =>
                aten.layer_norm(input, normalized_shape, weight, bias, eps);
            public static Tensor group_norm(Tensor input, long num_groups, Tensor? weight = null, Tensor? bias = null, double eps = 1e-5) =>
                aten.group_norm(input, num_groups, weight, bias, eps);
            public static Tensor embedding(Tensor x, Tensor weight, long? padding_idx = null) => aten.embedding(weight, x, padding_idx);

            public static Tensor gelu(Tensor x) => aten.gelu(x);
            public static Tensor gelu(Tensor x, bool inplace) => inplace ? aten.gelu_(x) : aten.gelu(x);
            public static Tensor gelu(Tensor x, GELU.Approximate approximate, bool inplace = false) =>
                inplace ? aten.gelu_(x, approximate.ToString()) : aten.gelu(x, approximate.ToString());
            public static Tensor silu(Tensor x, bool inplace = false) => inplace ? aten.silu_(x) : aten.silu(x);
            public static Tensor SiLU(Tensor x, bool inplace = false) => silu(x, inplace);
            public static Tensor relu(Tensor x, bool inplace = false) => inplace ? aten.relu_(x) : aten.relu(x);
            public static Tensor leaky_relu(Tensor input, double negative_slope = 0.01, bool inplace = false) =>
                inplace ? aten.leaky_relu_(input, negative_slope) : aten.leaky_relu(input, negative_slope);
            public static Tensor softplus(Tensor x, double beta = 1, double threshold = 20) => aten.softplus(x, beta, threshold);
            public static Tensor softmax(Tensor input, long dim, ScalarType? dtype = null) => aten.softmax_int(input, dim, dtype);
            public static Tensor log_softmax(Tensor x, long dim) => aten.log_softmax_int(x, dim);
            public static Tensor dropout(Tensor input, double p = 0.5, bool training = true, bool inplace = false) =>
                inplace ? aten.dropout_(input, p, training) : aten.dropout(input, p, training);

            public static Tensor mse_loss(Tensor input, Tensor target, Reduction reduction = Reduction.Mean) => aten.mse_loss(input, target, (long)reduction);
            public static Tensor l1_loss(Tensor input, Tensor target, Reduction reduction = Reduction.Mean) => aten.l1_loss(input, target, (long)reduction);
            public static Tensor smooth_l1_loss(Tensor input, Tensor target, Reduction reduction = Reduction.Mean, double beta = 1.0) => aten.smooth_l1_loss(input, target, (long)reduction, beta);
            public static Tensor cross_entropy(Tensor input, Tensor target, Tensor? weight = null, long ignore_index = -100, Reduction reduction = Reduction.Mean, double label_smoothing = 0.0) =>
                aten.cross_entropy_loss(input, target, weight, (long)reduction, ignore_index, label_smoothing);

            public static Tensor pad(Tensor input, long[] pad, PaddingModes mode = PaddingModes.Constant, double value = 0) => mode switch
            {
                PaddingModes.Constant or PaddingModes.Zeros => aten.constant_pad_nd(input, pad, value),
                PaddingModes.Reflect when pad.Length == 4 => aten.reflection_pad2d(input, pad),
                PaddingModes.Replicate when pad.Length == 4 => aten.replication_pad2d(input, pad),
                _ => throw new NotImplementedException($"padding {pad.Length / 2} dimensions by {mode}"),
            };
            public static Tensor pad(Tensor input, (long, long) pad, PaddingModes mode = PaddingModes.Constant, double value = 0) => functional.pad(input, [pad.Item1, pad.Item2], mode, value);
            public static Tensor pad(Tensor input, (long, long, long, long) pad, PaddingModes mode = PaddingModes.Constant, double value = 0) => functional.pad(input, [pad.Item1, pad.Item2, pad.Item3, pad.Item4], mode, value);

            public static Tensor avg_pool2d(Tensor input, long kernel_size, long? stride = null, long padding = 0, bool ceil_mode = false, bool count_include_pad = true, long? divisor_override = null) =>
                aten.avg_pool2d(input, [kernel_size], stride is { } s ? [s] : [], [padding], ceil_mode, count_include_pad, divisor_override);
            public static Tensor max_pool2d(Tensor input, long kernel_size, long? stride = null, long? padding = null, long? dilation = null, bool ceil_mode = false) =>
                aten.max_pool2d(input, [kernel_size], stride is { } s ? [s] : [], [padding ?? 0], [dilation ?? 1], ceil_mode);
            public static Tensor unfold(Tensor input, long kernel_size, long dilation = 1, long padding = 0, long stride = 1) =>
                aten.im2col(input, [kernel_size, kernel_size], [dilation, dilation], [padding, padding], [stride, stride]);

            public static Tensor interpolate(Tensor x, long[]? size = null, double[]? scale_factor = null, InterpolationMode mode = InterpolationMode.Nearest, bool? align_corners = null, bool recompute_scale_factor = false, bool antialias = false) => mode switch
            {
                InterpolationMode.Nearest => aten.upsample_nearest2d_vec(x, size, scale_factor),
                InterpolationMode.Bilinear => aten.upsample_bilinear2d_vec(x, size, align_corners ?? false, scale_factor),
                _ => throw new NotImplementedException($"interpolation {mode}"),
            };

            /// <summary>softmax(q k^T / sqrt(d) + mask) v: [..., N, d], [..., M, d], [..., M, d] -> [..., N, d].</summary>
            /// <remarks>The fourth flag is spelled as in TorchSharp.</remarks>
            public static Tensor scaled_dot_product_attention(Tensor query, Tensor key, Tensor value, Tensor? attn_mask = null, double p = 0.0, bool is_casual = false)
            {
                var (output, weights) = aten._scaled_dot_product_attention(query, key, value, attn_mask, p, false, is_casual);
                weights?.Dispose();
                return output;
            }
        }
    }
}
