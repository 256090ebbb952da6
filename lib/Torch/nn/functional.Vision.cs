using TorchSharp.Interop;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>How upsampling fills in.</summary>
    public enum UpsampleMode { Nearest = 0, Linear = 1, Bilinear = 2, Bicubic = 3, Trilinear = 4 }

    /// <summary>How resizing fills in.</summary>
    public enum InterpolationMode
    {
        Nearest = 0, Linear = 1, Bilinear = 2, Bicubic = 3, Trilinear = 4, Area = 5, NearestExact = 6,
    }

    /// <summary>How a place between pixels is read.</summary>
    public enum GridSampleMode { Nearest = 0, Bilinear = 2 }

    /// <summary>What lies beyond the border.</summary>
    public enum GridSamplePaddingMode { Zeros = 0, Reflection = 1, Border = 2 }

    public static partial class nn
    {
        public static partial class functional
        {
            /// <summary>Pads the last dimensions: (before, after) of the last one first.</summary>
            public static Tensor pad(Tensor input, long[] pad, PaddingModes mode = PaddingModes.Constant,
                double value = 0) =>
                mode is PaddingModes.Constant or PaddingModes.Zeros
                ? aten.pad(input, pad, "constant", mode == PaddingModes.Zeros ? 0 : value)
                : aten.pad(input, pad, mode.ToString().ToLowerInvariant());
            public static Tensor pad(Tensor input, ReadOnlySpan<long> pad, PaddingModes mode = PaddingModes.Constant,
                double value = 0) =>
                functional.pad(input, pad.ToArray(), mode, value);
            public static Tensor pad(Tensor input, (long, long) pad, PaddingModes mode = PaddingModes.Constant,
                double value = 0) =>
                functional.pad(input, Pair(pad), mode, value);
            public static Tensor pad(Tensor input, (long, long, long, long) pad,
                PaddingModes mode = PaddingModes.Constant, double value = 0) =>
                functional.pad(input, [pad.Item1, pad.Item2, pad.Item3, pad.Item4], mode, value);
            public static Tensor pad(Tensor input, long pad, PaddingModes mode = PaddingModes.Constant,
                double value = 0) =>
                functional.pad(input, [pad, pad], mode, value);

            /// <summary>Resizes [B, C, ...] to a size, or by a factor for each spatial dimension.</summary>
            /// <exception cref="ArgumentException">Not one of size and scale_factor, or a mode that does not fit.</exception>
            public static Tensor interpolate(Tensor x, long[]? size = null, double[]? scale_factor = null,
                InterpolationMode mode = InterpolationMode.Nearest, bool? align_corners = null,
                bool recompute_scale_factor = false, bool antialias = false)
            {
                if (size is null == scale_factor is null) throw new ArgumentException("give either size or scale_factor");
                var shape = x.shape;
                var copies = mode is InterpolationMode.Nearest or InterpolationMode.NearestExact or InterpolationMode.Area;
                if (align_corners is not null && copies)
                    throw new ArgumentException($"align_corners means nothing to {mode}", nameof(align_corners));
                var smooths = mode is InterpolationMode.Bilinear or InterpolationMode.Bicubic;
                if (antialias && !(smooths && shape.Length == 4))
                    throw new ArgumentException("only Bilinear and Bicubic of [B, C, H, W] can antialias", nameof(antialias));
                if (scale_factor is not null && (recompute_scale_factor || mode == InterpolationMode.Area))
                {
                    if (scale_factor.Length != shape.Length - 2)
                        throw new ArgumentException($"{scale_factor.Length} factors for {shape.Length - 2} dimensions", nameof(scale_factor));
                    size = [.. shape[2..].Zip(scale_factor, (n, factor) => (long)Math.Floor(n * factor))];
                    scale_factor = null;
                }
                var corners = align_corners ?? false;
                return (mode, shape.Length - 2) switch
                {
                    (InterpolationMode.Nearest, 1) => aten.upsample_nearest1d_vec(x, size, scale_factor),
                    (InterpolationMode.Nearest, 2) => aten.upsample_nearest2d_vec(x, size, scale_factor),
                    (InterpolationMode.Nearest, 3) => aten.upsample_nearest3d_vec(x, size, scale_factor),
                    (InterpolationMode.NearestExact, 1) => aten._upsample_nearest_exact1d_vec(x, size, scale_factor),
                    (InterpolationMode.NearestExact, 2) => aten._upsample_nearest_exact2d_vec(x, size, scale_factor),
                    (InterpolationMode.NearestExact, 3) => aten._upsample_nearest_exact3d_vec(x, size, scale_factor),
                    (InterpolationMode.Area, 1) => aten.adaptive_avg_pool1d(x, size!),
                    (InterpolationMode.Area, 2) => aten.adaptive_avg_pool2d(x, size!),
                    (InterpolationMode.Area, 3) => aten.adaptive_avg_pool3d(x, size!),
                    (InterpolationMode.Linear, 1) => aten.upsample_linear1d_vec(x, size, corners, scale_factor),
                    (InterpolationMode.Bilinear, 2) when antialias =>
                        aten._upsample_bilinear2d_aa_vec(x, size, corners, scale_factor),
                    (InterpolationMode.Bilinear, 2) => aten.upsample_bilinear2d_vec(x, size, corners, scale_factor),
                    (InterpolationMode.Bicubic, 2) when antialias =>
                        aten._upsample_bicubic2d_aa_vec(x, size, corners, scale_factor),
                    (InterpolationMode.Bicubic, 2) => aten.upsample_bicubic2d_vec(x, size, corners, scale_factor),
                    (InterpolationMode.Trilinear, 3) => aten.upsample_trilinear3d_vec(x, size, corners, scale_factor),
                    _ => throw new ArgumentException($"{mode} does not resize [{string.Join(", ", shape)}]", nameof(mode)),
                };
            }

            public static Tensor upsample(Tensor input, long[]? size = null, double[]? scale_factor = null,
                UpsampleMode mode = UpsampleMode.Nearest, bool align_corners = false) =>
                interpolate(input, size, scale_factor, (InterpolationMode)mode, mode == UpsampleMode.Nearest ? null
                    : align_corners);
            public static Tensor upsample_nearest(Tensor x, long[]? size = null, double[]? scale_factor = null,
                bool align_corners = false) =>
                interpolate(x, size, scale_factor);
            public static Tensor upsample_bilinear(Tensor x, long[]? size = null, double[]? scale_factor = null,
                bool align_corners = false) =>
                interpolate(x, size, scale_factor, InterpolationMode.Bilinear, align_corners);
            public static Tensor upsample_nearest1d(Tensor input, long? outputSize, double? scaleFactor) =>
                aten.upsample_nearest1d_vec(input, One(outputSize), scaleFactor is { } f ? [f] : null);
            public static Tensor upsample_nearest2d(Tensor input, long[]? outputSizes = null,
                double[]? scaleFactors = null) =>
                aten.upsample_nearest2d_vec(input, outputSizes, scaleFactors);
            public static Tensor upsample_nearest3d(Tensor input, long[]? outputSizes = null,
                double[]? scaleFactors = null) =>
                aten.upsample_nearest3d_vec(input, outputSizes, scaleFactors);

            /// <summary>Where each pixel of an affine map's output lies in the input, in [-1, 1]: [B, 2, 3] -> [B, H, W, 2].</summary>
            public static Tensor affine_grid(Tensor theta, long[]? size = null, bool align_corners = false) =>
                aten.affine_grid_generator(theta, size ?? throw new ArgumentNullException(nameof(size),
                    "affine_grid needs the size of the output"), align_corners);

            /// <summary>The input at the places of a grid: [B, C, H, W], [B, h, w, 2] -> [B, C, h, w].</summary>
            public static Tensor grid_sample(Tensor input, Tensor grid, GridSampleMode mode = GridSampleMode.Bilinear,
                GridSamplePaddingMode padding_mode = GridSamplePaddingMode.Zeros, bool? align_corners = null)
            {
                // libtorch counts otherwise: bilinear 0, nearest 1; zeros 0, border 1, reflection 2.
                var border = padding_mode switch
                {
                    GridSamplePaddingMode.Border => 1,
                    GridSamplePaddingMode.Reflection => 2,
                    _ => 0,
                };
                return aten.grid_sampler(input, grid, mode == GridSampleMode.Nearest ? 1 : 0, border,
                    align_corners ?? false);
            }
        }
    }
}
