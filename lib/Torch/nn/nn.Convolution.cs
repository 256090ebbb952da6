using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static Conv1d Conv1d(long in_channels, long out_channels, long kernel_size, long stride = 1, long
            padding = 0, long dilation = 1, PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1, bool
            bias = true, Device? device = null, ScalarType? dtype = null) =>
            new(in_channels, out_channels, new Window(Sizes.Repeat(kernel_size, 1), Sizes.Repeat(stride, 1),
                Sizes.Repeat(padding, 1), Sizes.Repeat(dilation, 1)), padding_mode, groups, bias, device, dtype);
        public static Conv1d Conv1d(long in_channels, long out_channels, long kernel_size, Padding padding, long
            stride = 1, long dilation = 1, PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1, bool
            bias = true, Device? device = null, ScalarType? dtype = null) =>
            new(in_channels, out_channels, new Window(Sizes.Repeat(kernel_size, 1), Sizes.Repeat(stride, 1), null,
                Sizes.Repeat(dilation, 1), padding), padding_mode, groups, bias, device, dtype);
        public static ConvTranspose1d ConvTranspose1d(long in_channels, long out_channels, long kernel_size, long
            stride = 1, long padding = 0, long output_padding = 0, long dilation = 1, PaddingModes padding_mode =
            PaddingModes.Zeros, long groups = 1, bool bias = true, Device? device = null, ScalarType? dtype = null)
            =>
            new(in_channels, out_channels, new Window(Sizes.Repeat(kernel_size, 1), Sizes.Repeat(stride, 1),
                Sizes.Repeat(padding, 1), Sizes.Repeat(dilation, 1), extra: Sizes.Repeat(output_padding, 1)),
                padding_mode, groups, bias, device, dtype);
        public static Conv2d Conv2d(long in_channels, long out_channels, long kernel_size, long stride = 1, long
            padding = 0, long dilation = 1, PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1, bool
            bias = true, Device? device = null, ScalarType? dtype = null) =>
            new(in_channels, out_channels, new Window(Sizes.Repeat(kernel_size, 2), Sizes.Repeat(stride, 2),
                Sizes.Repeat(padding, 2), Sizes.Repeat(dilation, 2)), padding_mode, groups, bias, device, dtype);
        public static Conv2d Conv2d(long in_channels, long out_channels, long kernel_size, Padding padding, long
            stride = 1, long dilation = 1, PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1, bool
            bias = true, Device? device = null, ScalarType? dtype = null) =>
            new(in_channels, out_channels, new Window(Sizes.Repeat(kernel_size, 2), Sizes.Repeat(stride, 2), null,
                Sizes.Repeat(dilation, 2), padding), padding_mode, groups, bias, device, dtype);
        public static Conv2d Conv2d(long in_channels, long out_channels, (long, long) kernel_size, (long, long)?
            stride = null, (long, long)? padding = null, (long, long)? dilation = null, PaddingModes padding_mode =
            PaddingModes.Zeros, long groups = 1, bool bias = true, Device? device = null, ScalarType? dtype = null)
            =>
            new(in_channels, out_channels, new Window(Sizes.Of(kernel_size), Sizes.Of(stride), Sizes.Of(padding),
                Sizes.Of(dilation)), padding_mode, groups, bias, device, dtype);
        public static Conv2d Conv2d(long in_channels, long out_channels, (long, long) kernel_size, Padding padding,
            (long, long)? stride = null, (long, long)? dilation = null, PaddingModes padding_mode =
            PaddingModes.Zeros, long groups = 1, bool bias = true, Device? device = null, ScalarType? dtype = null)
            =>
            new(in_channels, out_channels, new Window(Sizes.Of(kernel_size), Sizes.Of(stride), null,
                Sizes.Of(dilation), padding), padding_mode, groups, bias, device, dtype);
        public static ConvTranspose2d ConvTranspose2d(long in_channels, long out_channels, long kernel_size, long
            stride = 1, long padding = 0, long output_padding = 0, long dilation = 1, PaddingModes padding_mode =
            PaddingModes.Zeros, long groups = 1, bool bias = true, Device? device = null, ScalarType? dtype = null)
            =>
            new(in_channels, out_channels, new Window(Sizes.Repeat(kernel_size, 2), Sizes.Repeat(stride, 2),
                Sizes.Repeat(padding, 2), Sizes.Repeat(dilation, 2), extra: Sizes.Repeat(output_padding, 2)),
                padding_mode, groups, bias, device, dtype);
        public static ConvTranspose2d ConvTranspose2d(long in_channels, long out_channels, (long, long) kernel_size,
            (long, long)? stride = null, (long, long)? padding = null, (long, long)? output_padding = null, (long,
            long)? dilation = null, PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1, bool bias =
            true, Device? device = null, ScalarType? dtype = null) =>
            new(in_channels, out_channels, new Window(Sizes.Of(kernel_size), Sizes.Of(stride), Sizes.Of(padding),
                Sizes.Of(dilation), extra: Sizes.Of(output_padding)), padding_mode, groups, bias, device, dtype);
        public static Conv3d Conv3d(long in_channels, long out_channels, long kernel_size, long stride = 1, long
            padding = 0, long dilation = 1, PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1, bool
            bias = true, Device? device = null, ScalarType? dtype = null) =>
            new(in_channels, out_channels, new Window(Sizes.Repeat(kernel_size, 3), Sizes.Repeat(stride, 3),
                Sizes.Repeat(padding, 3), Sizes.Repeat(dilation, 3)), padding_mode, groups, bias, device, dtype);
        public static Conv3d Conv3d(long in_channels, long out_channels, long kernel_size, Padding padding, long
            stride = 1, long dilation = 1, PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1, bool
            bias = true, Device? device = null, ScalarType? dtype = null) =>
            new(in_channels, out_channels, new Window(Sizes.Repeat(kernel_size, 3), Sizes.Repeat(stride, 3), null,
                Sizes.Repeat(dilation, 3), padding), padding_mode, groups, bias, device, dtype);
        public static Conv3d Conv3d(long in_channels, long out_channels, (long, long, long) kernel_size, (long,
            long, long)? stride = null, (long, long, long)? padding = null, (long, long, long)? dilation = null,
            PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1, bool bias = true, Device? device =
            null, ScalarType? dtype = null) =>
            new(in_channels, out_channels, new Window(Sizes.Of(kernel_size), Sizes.Of(stride), Sizes.Of(padding),
                Sizes.Of(dilation)), padding_mode, groups, bias, device, dtype);
        public static Conv3d Conv3d(long in_channels, long out_channels, (long, long, long) kernel_size, Padding
            padding, (long, long, long)? stride = null, (long, long, long)? dilation = null, PaddingModes
            padding_mode = PaddingModes.Zeros, long groups = 1, bool bias = true, Device? device = null, ScalarType?
            dtype = null) =>
            new(in_channels, out_channels, new Window(Sizes.Of(kernel_size), Sizes.Of(stride), null,
                Sizes.Of(dilation), padding), padding_mode, groups, bias, device, dtype);
        public static ConvTranspose3d ConvTranspose3d(long in_channels, long out_channels, long kernel_size, long
            stride = 1, long padding = 0, long output_padding = 0, long dilation = 1, PaddingModes padding_mode =
            PaddingModes.Zeros, long groups = 1, bool bias = true, Device? device = null, ScalarType? dtype = null)
            =>
            new(in_channels, out_channels, new Window(Sizes.Repeat(kernel_size, 3), Sizes.Repeat(stride, 3),
                Sizes.Repeat(padding, 3), Sizes.Repeat(dilation, 3), extra: Sizes.Repeat(output_padding, 3)),
                padding_mode, groups, bias, device, dtype);
        public static ConvTranspose3d ConvTranspose3d(long in_channels, long out_channels, (long, long, long)
            kernel_size, (long, long, long)? stride = null, (long, long, long)? padding = null, (long, long, long)?
            output_padding = null, (long, long, long)? dilation = null, PaddingModes padding_mode =
            PaddingModes.Zeros, long groups = 1, bool bias = true, Device? device = null, ScalarType? dtype = null)
            =>
            new(in_channels, out_channels, new Window(Sizes.Of(kernel_size), Sizes.Of(stride), Sizes.Of(padding),
                Sizes.Of(dilation), extra: Sizes.Of(output_padding)), padding_mode, groups, bias, device, dtype);
    }
}
