using TorchSharp.Interop;

namespace TorchSharp;

/// <summary>What a convolution finds beyond the border.</summary>
public enum PaddingModes { Zeros = 0, Reflect = 1, Replicate = 2, Circular = 3, Constant = 4 }

/// <summary>How far a convolution pads: not at all, or until its output is as large as its input.</summary>
public enum Padding { Valid = 0, Same = 1 }

public static partial class torch
{
    public static partial class nn
    {
        public static partial class functional
        {
            public static Tensor conv1d(Tensor input, Tensor weight, Tensor? bias = null, long? stride = null,
                long? padding = null, long? dilation = null, long groups = 1) =>
                aten.conv1d(input, weight, bias, [stride ?? 1], [padding ?? 0], [dilation ?? 1], groups);
            public static Tensor conv2d(Tensor input, Tensor weight, Tensor? bias = null, long[]? strides = null,
                long[]? padding = null, long[]? dilation = null, long groups = 1) =>
                aten.conv2d(input, weight, bias, strides ?? [1], padding ?? [0], dilation ?? [1], groups);
            public static Tensor conv3d(Tensor input, Tensor weight, Tensor? bias = null, long[]? strides = null,
                long[]? padding = null, long[]? dilation = null, long groups = 1) =>
                aten.conv3d(input, weight, bias, strides ?? [1], padding ?? [0], dilation ?? [1], groups);

            public static Tensor conv1d_padding(Tensor input, Tensor weight, Tensor? bias = null, long? stride = null,
                Padding padding = Padding.Valid, long? dilation = null, long groups = 1) =>
                aten.conv1d_padding(input, weight, bias, [stride ?? 1], Name(padding), [dilation ?? 1], groups);
            public static Tensor conv2d_padding(Tensor input, Tensor weight, Tensor? bias = null,
                long[]? strides = null, Padding padding = Padding.Valid, long[]? dilation = null, long groups = 1) =>
                aten.conv2d_padding(input, weight, bias, strides ?? [1], Name(padding), dilation ?? [1], groups);
            public static Tensor conv3d_padding(Tensor input, Tensor weight, Tensor? bias = null,
                long[]? strides = null, Padding padding = Padding.Valid, long[]? dilation = null, long groups = 1) =>
                aten.conv3d_padding(input, weight, bias, strides ?? [1], Name(padding), dilation ?? [1], groups);

            public static Tensor conv_transpose1d(Tensor input, Tensor weight, Tensor? bias = null,
                long? stride = null, long? padding = null, long? output_padding = null, long? dilation = null,
                long groups = 1L) =>
                aten.conv_transpose1d(input, weight, bias, [stride ?? 1], [padding ?? 0], [output_padding ?? 0],
                    groups, [dilation ?? 1]);
            public static Tensor conv_transpose2d(Tensor input, Tensor weight, Tensor? bias = null,
                long[]? strides = null, long[]? padding = null, long[]? output_padding = null, long[]? dilation = null,
                long groups = 1L) =>
                aten.conv_transpose2d_input(input, weight, bias, strides ?? [1], padding ?? [0], output_padding ?? [0],
                    groups, dilation ?? [1]);
            public static Tensor conv_transpose3d(Tensor input, Tensor weight, Tensor? bias = null,
                long[]? strides = null, long[]? padding = null, long[]? output_padding = null, long[]? dilation = null,
                long groups = 1L) =>
                aten.conv_transpose3d_input(input, weight, bias, strides ?? [1], padding ?? [0], output_padding ?? [0],
                    groups, dilation ?? [1]);

            static string Name(Padding padding) => padding.ToString().ToLowerInvariant();

            /// <summary>Patches as columns: [B, C, H, W] -> [B, C height width, patches].</summary>
            public static Tensor unfold(Tensor input, long kernel_size, long dilation = 1, long padding = 0,
                long stride = 1) =>
                aten.im2col(input, [kernel_size, kernel_size], [dilation, dilation], [padding, padding],
                    [stride, stride]);
            public static Tensor unfold(Tensor input, (long, long) kernel_size, (long, long)? dilation = null,
                (long, long)? padding = null, (long, long)? stride = null) =>
                aten.im2col(input, Pair(kernel_size), Pair(dilation, 1), Pair(padding, 0), Pair(stride, 1));

            /// <summary>Columns summed back into an image: [B, C height width, patches] -> [B, C, H, W].</summary>
            public static Tensor fold(Tensor input, long output_size, long kernel_size, long dilation = 1,
                long padding = 0, long stride = 1) =>
                aten.col2im(input, [output_size, output_size], [kernel_size, kernel_size], [dilation, dilation],
                    [padding, padding], [stride, stride]);
            public static Tensor fold(Tensor input, (long, long) output_size, (long, long) kernel_size,
                (long, long)? dilation = null, (long, long)? padding = null, (long, long)? stride = null) =>
                aten.col2im(input, Pair(output_size), Pair(kernel_size), Pair(dilation, 1), Pair(padding, 0),
                    Pair(stride, 1));

            static long[] Pair((long, long) pair) => [pair.Item1, pair.Item2];
            static long[] Pair((long, long)? pair, long otherwise) => Pair(pair ?? (otherwise, otherwise));
        }
    }
}
