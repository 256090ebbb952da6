using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp
{
    namespace Modules
    {
        /// <summary>A layer that normalizes channels by statistics it may keep: [B, C, ...] -> the same shape.</summary>
        public abstract class NormBase : Weighted<Tensor, Tensor>
        {
            Tensor? mean, variance, batches;
            readonly int[] ranks;

            public long num_features { get; }
            public double eps { get; set; }
            public double? momentum { get; set; }
            public bool affine { get; }
            public bool track_running_stats { get; }
            public Tensor? running_mean { get => mean; set => ConditionallyRegisterBuffer(nameof(running_mean), mean = value); }
            public Tensor? running_var { get => variance; set => ConditionallyRegisterBuffer(nameof(running_var), variance = value); }
            public Tensor? num_batches_tracked
            {
                get => batches;
                set => ConditionallyRegisterBuffer(nameof(num_batches_tracked), batches = value);
            }
            public new Parameter weight { get => base.weight!; set => base.weight = value; }

            private protected NormBase(string name, int[] ranks, long features, double eps, double? momentum, bool affine,
                bool track, Device? device, ScalarType? dtype) : base(name)
            {
                (this.ranks, num_features, this.eps, this.momentum) = (ranks, features, eps, momentum);
                (this.affine, track_running_stats) = (affine, track);
                if (affine)
                {
                    weight = torch.ones(features, dtype, device).AsParameter();
                    bias = torch.zeros(features, dtype, device).AsParameter();
                }
                if (!track) return;
                running_mean = torch.zeros(features, dtype, device);
                running_var = torch.ones(features, dtype, device);
                num_batches_tracked = torch.zeros([], ScalarType.Int64, device);
            }

            /// <summary>Forgets the statistics.</summary>
            public void reset_running_stats()
            {
                if (!track_running_stats) return;
                init.zeros_(mean!).Discard();
                init.ones_(variance!).Discard();
                init.zeros_(batches!).Discard();
            }

            /// <summary>Forgets the statistics, and scales and shifts by nothing.</summary>
            public void reset_parameters()
            {
                reset_running_stats();
                if (!affine) return;
                init.ones_(weight).Discard();
                init.zeros_(bias!).Discard();
            }

            private protected void Require(Tensor input)
            {
                if (!ranks.Contains((int)input.ndim))
                    throw new ArgumentException($"{GetName()} takes {string.Join(" or ", ranks)} dimensions, got [{string.Join(", ", input.shape)}]", nameof(input));
            }
        }

        /// <summary>Each channel to mean 0 and variance 1 over the batch; in evaluation, by the running statistics.</summary>
        /// <seealso href="https://arxiv.org/abs/1502.03167">Ioffe and Szegedy 2015</seealso>
        public abstract class BatchNorm : NormBase
        {
            private protected BatchNorm(string name, int[] ranks, long features, double eps, double? momentum, bool affine, bool track,
                Device? device, ScalarType? dtype) : base(name, ranks, features, eps, momentum, affine, track, device, dtype) { }

            public override Tensor forward(Tensor input)
            {
                Require(input);
                var share = momentum ?? 0;
                if (training && track_running_stats && num_batches_tracked is { } batches)
                {
                    batches.add_(1).Discard();
                    share = momentum ?? 1.0 / batches.ToInt64();
                }
                var own = training || (running_mean is null && running_var is null);
                var kept = !training || track_running_stats;
                return functional.batch_norm(input, kept ? running_mean : null, kept ? running_var : null,
                    affine ? weight : null, bias, own, share, eps);
            }
        }

        /// <summary>Batch normalization: [B, C] or [B, C, L] -> the same shape.</summary>
        public sealed class BatchNorm1d : BatchNorm
        {
            internal BatchNorm1d(long features, double eps, double momentum, bool affine, bool track, Device? device, ScalarType? dtype)
                : base(nameof(BatchNorm1d), [2, 3], features, eps, momentum, affine, track, device, dtype) { }
        }

        /// <summary>Batch normalization: [B, C, H, W] -> the same shape.</summary>
        public sealed class BatchNorm2d : BatchNorm
        {
            internal BatchNorm2d(long features, double eps, double momentum, bool affine, bool track, Device? device, ScalarType? dtype)
                : base(nameof(BatchNorm2d), [4], features, eps, momentum, affine, track, device, dtype) { }
        }

        /// <summary>Batch normalization: [B, C, T, H, W] -> the same shape.</summary>
        public sealed class BatchNorm3d : BatchNorm
        {
            internal BatchNorm3d(long features, double eps, double momentum, bool affine, bool track, Device? device, ScalarType? dtype)
                : base(nameof(BatchNorm3d), [5], features, eps, momentum, affine, track, device, dtype) { }
        }

        /// <summary>Each channel of each example to mean 0 and variance 1.</summary>
        /// <seealso href="https://arxiv.org/abs/1607.08022">Ulyanov et al. 2016</seealso>
        public abstract class InstanceNorm : NormBase
        {
            readonly int rank;

            private protected InstanceNorm(string name, int rank, long features, double eps, double? momentum, bool affine, bool track,
                Device? device, ScalarType? dtype)
                : base(name, [rank - 1, rank], features, eps, momentum, affine, track, device, dtype) => this.rank = rank;

            public override Tensor forward(Tensor input)
            {
                Require(input);
                var single = input.ndim < rank;
                if (input.size(single ? 0 : 1) is var channels && channels != num_features)
                    throw new ArgumentException($"{GetName()} has {num_features} features, got {channels} in [{string.Join(", ", input.shape)}]", nameof(input));
                if (!single) return Apply(input);
                using var batch = input.unsqueeze(0);
                return Apply(batch).squeeze_(0);
            }

            Tensor Apply(Tensor input) => functional.instance_norm(input, running_mean, running_var, affine ? weight : null, bias,
                training || !track_running_stats, momentum ?? 0.1, eps);
        }

        /// <summary>Instance normalization: [B, C, L] or [C, L] -> the same shape.</summary>
        public sealed class InstanceNorm1d : InstanceNorm
        {
            internal InstanceNorm1d(long features, double eps, double momentum, bool affine, bool track, Device? device, ScalarType? dtype)
                : base(nameof(InstanceNorm1d), 3, features, eps, momentum, affine, track, device, dtype) { }
        }

        /// <summary>Instance normalization: [B, C, H, W] or [C, H, W] -> the same shape.</summary>
        public sealed class InstanceNorm2d : InstanceNorm
        {
            internal InstanceNorm2d(long features, double eps, double momentum, bool affine, bool track, Device? device, ScalarType? dtype)
                : base(nameof(InstanceNorm2d), 4, features, eps, momentum, affine, track, device, dtype) { }
        }

        /// <summary>Instance normalization: [B, C, T, H, W] or [C, T, H, W] -> the same shape.</summary>
        public sealed class InstanceNorm3d : InstanceNorm
        {
            internal InstanceNorm3d(long features, double eps, double momentum, bool affine, bool track, Device? device, ScalarType? dtype)
                : base(nameof(InstanceNorm3d), 5, features, eps, momentum, affine, track, device, dtype) { }
        }
    }

    public static partial class torch
    {
        public static partial class nn
        {
            public static BatchNorm1d BatchNorm1d(long num_features, double eps = 1e-05, double momentum = 0.1, bool affine = true,
                bool track_running_stats = true, Device? device = null, ScalarType? dtype = null) =>
                new(num_features, eps, momentum, affine, track_running_stats, device, dtype);
            public static BatchNorm2d BatchNorm2d(long num_features, double eps = 1e-05, double momentum = 0.1, bool affine = true,
                bool track_running_stats = true, Device? device = null, ScalarType? dtype = null) =>
                new(num_features, eps, momentum, affine, track_running_stats, device, dtype);
            public static BatchNorm3d BatchNorm3d(long num_features, double eps = 1e-05, double momentum = 0.1, bool affine = true,
                bool track_running_stats = true, Device? device = null, ScalarType? dtype = null) =>
                new(num_features, eps, momentum, affine, track_running_stats, device, dtype);
            public static InstanceNorm1d InstanceNorm1d(long num_features, double eps = 1e-05, double momentum = 0.1, bool affine = false,
                bool track_running_stats = false, Device? device = null, ScalarType? dtype = null) =>
                new(num_features, eps, momentum, affine, track_running_stats, device, dtype);
            public static InstanceNorm2d InstanceNorm2d(long num_features, double eps = 1e-05, double momentum = 0.1, bool affine = false,
                bool track_running_stats = false, Device? device = null, ScalarType? dtype = null) =>
                new(num_features, eps, momentum, affine, track_running_stats, device, dtype);
            public static InstanceNorm3d InstanceNorm3d(long num_features, double eps = 1e-05, double momentum = 0.1, bool affine = false,
                bool track_running_stats = false, Device? device = null, ScalarType? dtype = null) =>
                new(num_features, eps, momentum, affine, track_running_stats, device, dtype);
        }
    }
}
