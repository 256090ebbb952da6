using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp
{
    namespace Modules
    {
        /// <summary>How a window moves: its size, and what it skips, finds beyond the border and leaves out between.</summary>
        readonly record struct Window(long[] Size, long[] Stride, long[]? Padding, Padding? Kind, long[] Dilation, long[] Extra)
        {
            internal Window(long[] size, long[]? stride, long[]? padding, long[]? dilation, Padding? kind = null, long[]? extra = null)
                : this(size, stride ?? Sizes.Repeat(1, size.Length), kind is null ? padding ?? new long[size.Length] : null, kind,
                       dilation ?? Sizes.Repeat(1, size.Length), extra ?? new long[size.Length]) { }
        }

        /// <summary>Sizes as arrays, however they were given.</summary>
        static class Sizes
        {
            internal static long[] Repeat(long size, int times) => [.. Enumerable.Repeat(size, times)];
            internal static long[]? Repeat(long? size, int times) => size is { } s ? Repeat(s, times) : null;
            internal static long[] Of((long, long) size) => [size.Item1, size.Item2];
            internal static long[]? Of((long, long)? size) => size is { } s ? Of(s) : null;
            internal static long[] Of((long, long, long) size) => [size.Item1, size.Item2, size.Item3];
            internal static long[]? Of((long, long, long)? size) => size is { } s ? Of(s) : null;
        }

        /// <summary>A convolution: [B, C, ...] -> [B, C', ...].</summary>
        public abstract class Convolution : Weighted<Tensor, Tensor>
        {
            public long in_channels { get; }
            public long out_channels { get; }
            public bool transposed { get; }
            public Padding? padding_type { get; private set; }
            public long[]? padding { get; private set; }
            public PaddingModes padding_mode { get; set; }
            public long groups { get; set; }
            public long[] kernel_size { get; set; }
            public long[] stride { get; set; }
            public long[] dilation { get; set; }
            public long[] output_padding { get; set; }
            public new Parameter weight { get => base.weight!; set => base.weight = value; }

            private protected Convolution(string name, long inputs, long outputs, Window window, bool transposed, PaddingModes mode,
                long groups, bool bias, Device? device, ScalarType? dtype) : base(name)
            {
                if (transposed && mode != PaddingModes.Zeros)
                    throw new ArgumentException($"{name} pads with zeros only, not with {mode}", nameof(mode));
                (in_channels, out_channels, this.transposed, padding_mode, this.groups) = (inputs, outputs, transposed, mode, groups);
                (kernel_size, stride, dilation, output_padding) = (window.Size, window.Stride, window.Dilation, window.Extra);
                if (window.Kind is { } kind) SetPadding(kind); else SetPadding(window.Padding!);
                long[] shape = transposed ? [inputs, outputs / groups, .. kernel_size] : [outputs, inputs / groups, .. kernel_size];
                Start(shape, bias, outputs, device, dtype);
            }

            public void SetPadding(long[] padding) => (this.padding, padding_type) = (padding, null);

            public void SetPadding(Padding padding)
            {
                if (transposed) throw new ArgumentException($"{GetName()} pads by numbers only, not {padding}", nameof(padding));
                if (padding == Padding.Same && stride.Any(s => s != 1))
                    throw new ArgumentException("padding='same' is not supported for strided convolutions", nameof(padding));
                (this.padding, padding_type) = (null, padding);
            }

            /// <summary>Draws weight and bias anew.</summary>
            public void reset_parameters()
            {
                init.kaiming_uniform_(weight, a: Math.Sqrt(5));
                var bound = 1 / Math.Sqrt(init.CalculateFanInAndFanOut(weight).fanIn);
                if (bias is not null) init.uniform_(bias, -bound, bound);
            }

            // What functional.pad adds around the input, the last dimension first.
            long[] Around() => [.. Enumerable.Range(0, kernel_size.Length).Reverse().SelectMany(d =>
            {
                var all = padding_type == Padding.Same ? dilation[d] * (kernel_size[d] - 1) : 0;
                return padding is { } p ? [p[d], p[d]] : new[] { all / 2, all - all / 2 };
            })];

            public override Tensor forward(Tensor input)
            {
                if (padding_mode == PaddingModes.Zeros) return Apply(input, padding);
                using var padded = functional.pad(input, Around(), padding_mode);
                return Apply(padded, new long[kernel_size.Length]);
            }

            /// <summary>The convolution proper, padded by numbers or else by kind.</summary>
            private protected abstract Tensor Apply(Tensor input, long[]? padding);
        }

        /// <summary>A convolution along one dimension: [B, C, L] -> [B, C', L'].</summary>
        public sealed class Conv1d : Convolution
        {
            internal Conv1d(long inputs, long outputs, Window window, PaddingModes mode, long groups, bool bias, Device? device,
                ScalarType? dtype) : base(nameof(Conv1d), inputs, outputs, window, false, mode, groups, bias, device, dtype) { }

            private protected override Tensor Apply(Tensor input, long[]? padding) => padding is { } p
                ? functional.conv1d(input, weight, bias, stride[0], p[0], dilation[0], groups)
                : functional.conv1d_padding(input, weight, bias, stride[0], padding_type!.Value, dilation[0], groups);
        }

        /// <summary>A convolution along two dimensions: [B, C, H, W] -> [B, C', H', W'].</summary>
        public sealed class Conv2d : Convolution
        {
            internal Conv2d(long inputs, long outputs, Window window, PaddingModes mode, long groups, bool bias, Device? device,
                ScalarType? dtype) : base(nameof(Conv2d), inputs, outputs, window, false, mode, groups, bias, device, dtype) { }

            private protected override Tensor Apply(Tensor input, long[]? padding) => padding is { } p
                ? functional.conv2d(input, weight, bias, stride, p, dilation, groups)
                : functional.conv2d_padding(input, weight, bias, stride, padding_type!.Value, dilation, groups);
        }

        /// <summary>A convolution along three dimensions: [B, C, T, H, W] -> [B, C', T', H', W'].</summary>
        public sealed class Conv3d : Convolution
        {
            internal Conv3d(long inputs, long outputs, Window window, PaddingModes mode, long groups, bool bias, Device? device,
                ScalarType? dtype) : base(nameof(Conv3d), inputs, outputs, window, false, mode, groups, bias, device, dtype) { }

            private protected override Tensor Apply(Tensor input, long[]? padding) => padding is { } p
                ? functional.conv3d(input, weight, bias, stride, p, dilation, groups)
                : functional.conv3d_padding(input, weight, bias, stride, padding_type!.Value, dilation, groups);
        }

        /// <summary>A convolution's gradient as a layer, which makes its input larger: [B, C, ...] -> [B, C', ...].</summary>
        public abstract class ConvolutionTranspose : Convolution
        {
            private protected ConvolutionTranspose(string name, long inputs, long outputs, Window window, PaddingModes mode,
                long groups, bool bias, Device? device, ScalarType? dtype)
                : base(name, inputs, outputs, window, true, mode, groups, bias, device, dtype) { }

            public override Tensor forward(Tensor input) => forward(input, null);

            /// <summary>The result of a wanted size, among those that a stride leaves open.</summary>
            public abstract Tensor forward(Tensor input, long[]? output_size);

            private protected override Tensor Apply(Tensor input, long[]? padding) => forward(input, null);

            private protected long[] Extra(Tensor input, long[]? wanted)
            {
                if (wanted is null) return output_padding;
                var (rank, sizes) = (kernel_size.Length, input.shape);
                long Least(int d) => (sizes[sizes.Length - rank + d] - 1) * stride[d] - 2 * padding![d] + dilation[d] * (kernel_size[d] - 1) + 1;
                var extra = Enumerable.Range(0, rank).Select(d => wanted[wanted.Length - rank + d] - Least(d)).ToArray();
                if (extra.Index().Any(e => e.Item < 0 || e.Item >= stride[e.Index]))
                    throw new ArgumentException($"an output of [{string.Join(", ", wanted)}]: each size is from " +
                        $"[{string.Join(", ", Enumerable.Range(0, rank).Select(Least))}] to stride - 1 more", nameof(wanted));
                return extra;
            }
        }

        /// <summary>A transposed convolution along one dimension: [B, C, L] -> [B, C', L'].</summary>
        public sealed class ConvTranspose1d : ConvolutionTranspose
        {
            internal ConvTranspose1d(long inputs, long outputs, Window window, PaddingModes mode, long groups, bool bias,
                Device? device, ScalarType? dtype) : base(nameof(ConvTranspose1d), inputs, outputs, window, mode, groups, bias, device, dtype) { }

            public override Tensor forward(Tensor input, long[]? output_size) => functional.conv_transpose1d(
                input, weight, bias, stride[0], padding![0], Extra(input, output_size)[0], dilation[0], groups);
        }

        /// <summary>A transposed convolution along two dimensions: [B, C, H, W] -> [B, C', H', W'].</summary>
        public sealed class ConvTranspose2d : ConvolutionTranspose
        {
            internal ConvTranspose2d(long inputs, long outputs, Window window, PaddingModes mode, long groups, bool bias,
                Device? device, ScalarType? dtype) : base(nameof(ConvTranspose2d), inputs, outputs, window, mode, groups, bias, device, dtype) { }

            public override Tensor forward(Tensor input, long[]? output_size) => functional.conv_transpose2d(
                input, weight, bias, stride, padding, Extra(input, output_size), dilation, groups);
        }

        /// <summary>A transposed convolution along three dimensions: [B, C, T, H, W] -> [B, C', T', H', W'].</summary>
        public sealed class ConvTranspose3d : ConvolutionTranspose
        {
            internal ConvTranspose3d(long inputs, long outputs, Window window, PaddingModes mode, long groups, bool bias,
                Device? device, ScalarType? dtype) : base(nameof(ConvTranspose3d), inputs, outputs, window, mode, groups, bias, device, dtype) { }

            public override Tensor forward(Tensor input, long[]? output_size) => functional.conv_transpose3d(
                input, weight, bias, stride, padding, Extra(input, output_size), dilation, groups);
        }
    }
}
