using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp
{
    namespace Modules
    {
        /// <summary>More border: (before, after) of the last dimension first.</summary>
        public abstract class PadBase(string name, PaddingModes mode, double value, long[] padding)
            : Module<Tensor, Tensor>(name)
        {
            public long[] padding { get; set; } = padding;
            public double value { get; set; } = value;
            public override Tensor forward(Tensor input) => functional.pad(input, padding, mode, value);
        }

        /// <summary>The border filled with a constant: [B, C, L].</summary>
        public sealed class ConstantPad1d(long[] padding, double value)
            : PadBase(nameof(ConstantPad1d), PaddingModes.Constant, value, padding);
        /// <summary>The border filled with a constant: [B, C, H, W].</summary>
        public sealed class ConstantPad2d(long[] padding, double value)
            : PadBase(nameof(ConstantPad2d), PaddingModes.Constant, value, padding);
        /// <summary>The border filled with a constant: [B, C, T, H, W].</summary>
        public sealed class ConstantPad3d(long[] padding, double value)
            : PadBase(nameof(ConstantPad3d), PaddingModes.Constant, value, padding);
        /// <summary>The border filled with its mirror image: [B, C, L].</summary>
        public sealed class ReflectionPad1d(long[] padding)
            : PadBase(nameof(ReflectionPad1d), PaddingModes.Reflect, 0, padding);
        /// <summary>The border filled with its mirror image: [B, C, H, W].</summary>
        public sealed class ReflectionPad2d(long[] padding)
            : PadBase(nameof(ReflectionPad2d), PaddingModes.Reflect, 0, padding);
        /// <summary>The border filled with its mirror image: [B, C, T, H, W].</summary>
        public sealed class ReflectionPad3d(long[] padding)
            : PadBase(nameof(ReflectionPad3d), PaddingModes.Reflect, 0, padding);
        /// <summary>The border filled with its last values: [B, C, L].</summary>
        public sealed class ReplicationPad1d(long[] padding)
            : PadBase(nameof(ReplicationPad1d), PaddingModes.Replicate, 0, padding);
        /// <summary>The border filled with its last values: [B, C, H, W].</summary>
        public sealed class ReplicationPad2d(long[] padding)
            : PadBase(nameof(ReplicationPad2d), PaddingModes.Replicate, 0, padding);
        /// <summary>The border filled with its last values: [B, C, T, H, W].</summary>
        public sealed class ReplicationPad3d(long[] padding)
            : PadBase(nameof(ReplicationPad3d), PaddingModes.Replicate, 0, padding);
        /// <summary>The border filled with zeros: [B, C, H, W].</summary>
        public sealed class ZeroPad2d(long[] padding)
            : PadBase(nameof(ZeroPad2d), PaddingModes.Constant, 0, padding);
    }

    public static partial class torch
    {
        public static partial class nn
        {
            public static ConstantPad1d ConstantPad1d(long padding, double value) => new([padding, padding], value);
            public static ConstantPad1d ConstantPad1d((long, long) padding, double value) =>
                new([padding.Item1, padding.Item2], value);
            public static ConstantPad2d ConstantPad2d(long padding, double value) =>
                new([padding, padding, padding, padding], value);
            public static ConstantPad2d ConstantPad2d((long, long, long, long) padding, double value) =>
                new([padding.Item1, padding.Item2, padding.Item3, padding.Item4], value);
            public static ConstantPad3d ConstantPad3d(long padding, double value) =>
                new([padding, padding, padding, padding, padding, padding], value);
            public static ConstantPad3d ConstantPad3d((long, long, long, long, long, long) padding, double value) =>
                new([padding.Item1, padding.Item2, padding.Item3, padding.Item4, padding.Item5, padding.Item6], value);
            public static ReflectionPad1d ReflectionPad1d(long padding) => new([padding, padding]);
            public static ReflectionPad1d ReflectionPad1d((long, long) padding) =>
                new([padding.Item1, padding.Item2]);
            public static ReflectionPad2d ReflectionPad2d(long padding) => new([padding, padding, padding, padding]);
            public static ReflectionPad2d ReflectionPad2d((long, long, long, long) padding) =>
                new([padding.Item1, padding.Item2, padding.Item3, padding.Item4]);
            public static ReflectionPad3d ReflectionPad3d(long padding) =>
                new([padding, padding, padding, padding, padding, padding]);
            public static ReflectionPad3d ReflectionPad3d((long, long, long, long, long, long) padding) =>
                new([padding.Item1, padding.Item2, padding.Item3, padding.Item4, padding.Item5, padding.Item6]);
            public static ReplicationPad1d ReplicationPad1d(long padding) => new([padding, padding]);
            public static ReplicationPad1d ReplicationPad1d((long, long) padding) =>
                new([padding.Item1, padding.Item2]);
            public static ReplicationPad2d ReplicationPad2d(long padding) => new([padding, padding, padding, padding]);
            public static ReplicationPad2d ReplicationPad2d((long, long, long, long) padding) =>
                new([padding.Item1, padding.Item2, padding.Item3, padding.Item4]);
            public static ReplicationPad3d ReplicationPad3d(long padding) =>
                new([padding, padding, padding, padding, padding, padding]);
            public static ReplicationPad3d ReplicationPad3d((long, long, long, long, long, long) padding) =>
                new([padding.Item1, padding.Item2, padding.Item3, padding.Item4, padding.Item5, padding.Item6]);
            public static ZeroPad2d ZeroPad2d(long padding) => new([padding, padding, padding, padding]);
            public static ZeroPad2d ZeroPad2d((long, long, long, long) padding) =>
                new([padding.Item1, padding.Item2, padding.Item3, padding.Item4]);
        }
    }
}
