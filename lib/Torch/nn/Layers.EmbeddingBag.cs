using TorchSharp.Interop;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp
{
    /// <summary>How the vectors of a bag become one; the numbers are libtorch's.</summary>
    public enum EmbeddingBagMode { Sum = 0, Mean = 1, Max = 2 }

    namespace Modules
    {
        /// <summary>Sums, means or maxima of vectors from a table: bags [B, N], or [N] cut at offsets [B] -> [B, D].</summary>
        public sealed class EmbeddingBag : Module<Tensor, Tensor?, Tensor?, Tensor>, IModule<Tensor, Tensor, Tensor>
        {
            Parameter table = null!;
            readonly double? maxNorm;
            readonly double normType;
            readonly bool byFrequency, sparse, lastOffset;
            readonly EmbeddingBagMode mode;
            readonly long? padding;

            public Parameter weight { get => table; set => ConditionallyRegisterParameter(nameof(weight), table = value); }

            internal EmbeddingBag(Parameter table, double? maxNorm, double normType, bool byFrequency, EmbeddingBagMode mode,
                bool sparse, bool lastOffset, long padding) : base(nameof(EmbeddingBag))
            {
                (this.maxNorm, this.normType, this.byFrequency, this.mode) = (maxNorm, normType, byFrequency, mode);
                (this.sparse, this.lastOffset, this.padding) = (sparse, lastOffset, padding < 0 ? null : padding);
                weight = table;
            }

            /// <summary>Bags of equal size: [B, N] -> [B, D].</summary>
            public Tensor call(Tensor input) => base.call(input, null, null);
            /// <summary>Bags one after the other, each beginning at its offset: [N], [B] -> [B, D].</summary>
            public Tensor call(Tensor input, Tensor offsets) => base.call(input, offsets, null);

            public override Tensor forward(Tensor input, Tensor? offsets, Tensor? perSampleWeights)
            {
                if ((input.ndim, offsets) is (1, null)) throw new ArgumentException("bags in one row need offsets", nameof(offsets));
                if (input.ndim == 2 && offsets is not null) throw new ArgumentException("bags of equal size have no offsets", nameof(offsets));
                using var scope = NewDisposeScope();
                offsets ??= arange(0, input.numel(), input.shape[1], input.dtype, input.device);
                var indices = input.reshape(-1);
                if (maxNorm is { } most)
                    using (no_grad()) aten.embedding_renorm_(weight, indices, most, normType).Discard();
                var (bags, _, _, _) = aten.embedding_bag_padding_idx(weight, indices, offsets, byFrequency, (long)mode, sparse,
                    perSampleWeights?.reshape(-1), lastOffset, padding);
                return bags.MoveToOuterDisposeScope();
            }
        }
    }

    public static partial class torch
    {
        public static partial class nn
        {
            public static EmbeddingBag EmbeddingBag(long num_embeddings, long embedding_dims, double? max_norm = null,
                double norm_type = 2.0, bool scale_grad_by_freq = false, EmbeddingBagMode mode = EmbeddingBagMode.Mean,
                bool sparse = false, bool include_last_offset = false, long padding_index = -1, Device? device = null,
                ScalarType? dtype = null) =>
                new(Table(num_embeddings, embedding_dims, padding_index < 0 ? null : padding_index, device, dtype), max_norm, norm_type,
                    scale_grad_by_freq, mode, sparse, include_last_offset, padding_index);

            /// <summary>A table of given vectors, which is not trained unless told so.</summary>
            public static EmbeddingBag EmbeddingBag_from_pretrained(Tensor embeddings, bool freeze = true, double? max_norm = null,
                double norm_type = 2.0, bool scale_grad_by_freq = false, EmbeddingBagMode mode = EmbeddingBagMode.Mean,
                bool sparse = false, bool include_last_offset = false, long padding_index = -1, Device? device = null,
                ScalarType? dtype = null) =>
                new(Table(embeddings, freeze, device, dtype), max_norm, norm_type, scale_grad_by_freq, mode, sparse,
                    include_last_offset, padding_index);
        }
    }
}
