using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp
{
    namespace Modules
    {
        /// <summary>A layer with a weight and, perhaps, a bias.</summary>
        public abstract class Weighted<T, TResult>(string name) : Module<T, TResult>(name)
        {
            Parameter? ownWeight, ownBias;

            public Parameter? weight { get => ownWeight; set => ConditionallyRegisterParameter(nameof(weight), ownWeight = value); }
            public Parameter? bias { get => ownBias; set => ConditionallyRegisterParameter(nameof(bias), ownBias = value); }

            // Linear and convolutions start alike: U(-1/sqrt(fan_in), 1/sqrt(fan_in)).
            protected private void Start(long[] shape, bool hasBias, long outputs, Device? device, ScalarType? dtype)
            {
                weight = torch.empty(shape, dtype, device).AsParameter();
                init.kaiming_uniform_(weight, a: Math.Sqrt(5));
                if (!hasBias) return;
                bias = torch.empty(outputs, dtype, device).AsParameter();
                var bound = 1 / Math.Sqrt(init.CalculateFanInAndFanOut(weight).fanIn);
                init.uniform_(bias, -bound, bound);
            }
        }

        /// <summary>x W^T + b: [..., in] -> [..., out].</summary>
        public sealed class Linear : Weighted<Tensor, Tensor>
        {
            public long in_features { get; }
            public long out_features { get; }

            internal Linear(long inputSize, long outputSize, bool hasBias, Device? device, ScalarType? dtype) : base(nameof(Linear))
            {
                (in_features, out_features) = (inputSize, outputSize);
                Start([outputSize, inputSize], hasBias, outputSize, device, dtype);
            }

            internal Linear(Parameter weight, Parameter? bias) : base(nameof(Linear))
            {
                (out_features, in_features) = (weight.shape[0], weight.shape[1]);
                (this.weight, this.bias) = (weight, bias);
            }

            public override Tensor forward(Tensor tensor) => functional.linear(tensor, weight!, bias);
        }

        /// <summary>Each vector to mean 0 and variance 1, then scaled and shifted if affine.</summary>
        public sealed class LayerNorm : Weighted<Tensor, Tensor>
        {
            public long[] normalized_shape { get; }
            public double eps { get; }
            public bool elementwise_affine { get; }

            internal LayerNorm(long[] shape, double eps, bool affine, bool bias, Device? device, ScalarType? dtype) : base(nameof(LayerNorm))
            {
                (normalized_shape, this.eps, elementwise_affine) = (shape, eps, affine);
                if (!affine) return;
                weight = torch.ones(shape, dtype, device).AsParameter();
                if (bias) this.bias = torch.zeros(shape, dtype, device).AsParameter();
            }

            public override Tensor forward(Tensor tensor) => functional.layer_norm(tensor, normalized_shape, weight, bias, eps);
        }

        /// <summary>Each group of channels to mean 0 and variance 1, then scaled and shifted if affine: [B, C, ...].</summary>
        public sealed class GroupNorm : Weighted<Tensor, Tensor>
        {
            public long num_groups { get; }
            public double eps { get; }
            public bool affine { get; }

            internal GroupNorm(long groups, long channels, double eps, bool affine, Device? device, ScalarType? dtype) : base(nameof(GroupNorm))
            {
                (num_groups, this.eps, this.affine) = (groups, eps, affine);
                if (!affine) return;
                weight = torch.ones(channels, dtype, device).AsParameter();
                bias = torch.zeros(channels, dtype, device).AsParameter();
            }

            public override Tensor forward(Tensor tensor) => functional.group_norm(tensor, num_groups, weight, bias, eps);
        }

        /// <summary>A table of vectors: integers [...] -> [..., D].</summary>
        public sealed class Embedding : Module<Tensor, Tensor>
        {
            Parameter table = null!;
            readonly long? padding;
            readonly double? maxNorm;
            readonly double normType;
            readonly bool byFrequency, sparse;

            public Parameter weight { get => table; set => ConditionallyRegisterParameter(nameof(weight), table = value); }

            internal Embedding(Parameter table, long? padding, double? maxNorm, double normType, bool byFrequency, bool sparse)
                : base(nameof(Embedding))
            {
                (this.padding, this.maxNorm, this.normType, this.byFrequency, this.sparse) = (padding, maxNorm, normType, byFrequency, sparse);
                weight = table;
            }

            public override Tensor forward(Tensor input)
            {
                // Rows that are asked for and too long are shortened first, in the table itself, as PyTorch does.
                if (maxNorm is { } most)
                    using (no_grad()) Interop.aten.embedding_renorm_(weight, input, most, normType).Discard();
                return Interop.aten.embedding(weight, input, padding, byFrequency, sparse);
            }
        }

        /// <summary>x times the normal distribution function at x, exactly or by tanh.</summary>
        public sealed class GELU(GELU.Approximate approximate, bool inplace) : Module<Tensor, Tensor>(nameof(GELU))
        {
            public enum Approximate { none, tanh }
            public bool inplace { get; } = inplace;
            public override Tensor forward(Tensor tensor) => functional.gelu(tensor, approximate, inplace);
        }

        /// <summary>x times its sigmoid.</summary>
        public sealed class SiLU(bool inplace) : Module<Tensor, Tensor>(nameof(SiLU))
        {
            public override Tensor forward(Tensor tensor) => functional.silu(tensor, inplace);
        }

        /// <summary>Zero below zero.</summary>
        public sealed class ReLU(bool inplace) : Module<Tensor, Tensor>(nameof(ReLU))
        {
            public override Tensor forward(Tensor tensor) => functional.relu(tensor, inplace);
        }

        /// <summary>The input itself.</summary>
        public sealed class Identity() : Module<Tensor, Tensor>(nameof(Identity))
        {
            public override Tensor forward(Tensor tensor) => tensor.alias();
        }

        /// <summary>Elements set to zero at random in training, the others scaled up.</summary>
        public sealed class Dropout(double p, bool inplace) : Module<Tensor, Tensor>(nameof(Dropout))
        {
            public override Tensor forward(Tensor tensor) => functional.dropout(tensor, p, training, inplace);
        }
    }

    public static partial class torch
    {
        public static partial class nn
        {
            public static Linear Linear(long inputSize, long outputSize, bool hasBias = true, Device? device = null, ScalarType? dtype = null) => new(inputSize, outputSize, hasBias, device, dtype);
            public static Linear Linear(Parameter weight, Parameter? bias = null) => new(weight, bias);
            public static LayerNorm LayerNorm(long[] normalized_shape, double eps = 1e-05, bool elementwise_affine = true, bool bias = true, Device? device = null, ScalarType? dtype = null) => new(normalized_shape, eps, elementwise_affine, bias, device, dtype);
            public static LayerNorm LayerNorm(long normalized_shape, double eps = 1e-05, bool elementwise_affine = true, bool bias = true, Device? device = null, ScalarType? dtype = null) => new([normalized_shape], eps, elementwise_affine, bias, device, dtype);
            public static GroupNorm GroupNorm(long num_groups, long num_channels, double eps = 1e-05, bool affine = true, Device? device = null, ScalarType? dtype = null) => new(num_groups, num_channels, eps, affine, device, dtype);
            public static Embedding Embedding(long num_embeddings, long embedding_dims, long? padding_idx = null, double? max_norm = null,
                double norm_type = 2.0, bool scale_grad_by_freq = false, bool sparse = false, Device? device = null, ScalarType? dtype = null) =>
                new(Table(num_embeddings, embedding_dims, padding_idx, device, dtype), padding_idx, max_norm, norm_type, scale_grad_by_freq, sparse);

            /// <summary>A table of given vectors, which is not trained unless told so.</summary>
            public static Embedding Embedding_from_pretrained(Tensor embeddings, bool freeze = true, long? padding_idx = null,
                double? max_norm = null, double norm_type = 2.0, bool scale_grad_by_freq = false, bool sparse = false,
                Device? device = null, ScalarType? dtype = null) =>
                new(Table(embeddings, freeze, device, dtype), padding_idx, max_norm, norm_type, scale_grad_by_freq, sparse);

            // Rows from the normal distribution; that of the padding is zero.
            static Parameter Table(long rows, long width, long? padding, Device? device, ScalarType? dtype)
            {
                var table = torch.empty([rows, width], dtype, device).AsParameter();
                init.normal_(table);
                if (padding is not { } row) return table;
                using var off = no_grad();
                using var zero = table[row];
                zero.zero_().Discard();
                return table;
            }

            static Parameter Table(Tensor rows, bool freeze, Device? device, ScalarType? dtype) =>
                new(rows.detach().to(dtype ?? rows.dtype, device ?? rows.device, copy: true), !freeze);

            public static GELU GELU() => new(Modules.GELU.Approximate.none, false);
            public static GELU GELU(bool inplace) => new(Modules.GELU.Approximate.none, inplace);
            public static GELU GELU(GELU.Approximate approximate, bool inplace = false) => new(approximate, inplace);
            public static SiLU SiLU() => new(false);
            public static SiLU SiLU(bool inplace) => new(inplace);
            public static ReLU ReLU(bool inplace = false) => new(inplace);
            public static Identity Identity() => new();
            public static Dropout Dropout(double p = 0.5, bool inplace = false) => new(p, inplace);
        }
    }
}
