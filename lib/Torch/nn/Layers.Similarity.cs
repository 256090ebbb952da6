using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp
{
    namespace Modules
    {
        /// <summary>x A y + b: [B, in1], [B, in2] -> [B, out].</summary>
        public sealed class Bilinear : Module<Tensor, Tensor, Tensor>
        {
            Parameter? ownWeight, ownBias;

            public Parameter? weight { get => ownWeight; set => ConditionallyRegisterParameter(nameof(weight), ownWeight = value); }
            public Parameter? bias { get => ownBias; set => ConditionallyRegisterParameter(nameof(bias), ownBias = value); }
            public long in1_features { get; }
            public long in2_features { get; }
            public long out_features { get; }

            internal Bilinear(long in1, long in2, long outputs, bool hasBias, Device? device, ScalarType? dtype)
                : base(nameof(Bilinear))
            {
                (in1_features, in2_features, out_features) = (in1, in2, outputs);
                var bound = 1 / Math.Sqrt(in1);
                weight = torch.empty([outputs, in1, in2], dtype, device).AsParameter();
                init.uniform_(weight, -bound, bound);
                if (!hasBias) return;
                bias = torch.empty([outputs], dtype, device).AsParameter();
                init.uniform_(bias, -bound, bound);
            }

            public override Tensor forward(Tensor input1, Tensor input2) => functional.bilinear(input1, input2, weight!, bias);
        }

        /// <summary>The cosine of the angle between vectors: [B, D], [B, D] -> [B].</summary>
        public sealed class CosineSimilarity(long dim, double eps) : Module<Tensor, Tensor, Tensor>(nameof(CosineSimilarity))
        {
            public long dim { get; set; } = dim;
            public double eps { get; set; } = eps;
            public override Tensor forward(Tensor input1, Tensor input2) => functional.cosine_similarity(input1, input2, dim, eps);
        }

        /// <summary>The p-norm of differences: [B, D], [B, D] -> [B].</summary>
        public sealed class PairwiseDistance(double norm, double eps, bool keepdim) : Module<Tensor, Tensor, Tensor>(nameof(PairwiseDistance))
        {
            public double norm { get; set; } = norm;
            public double eps { get; set; } = eps;
            public bool keepdim { get; set; } = keepdim;
            public override Tensor forward(Tensor input1, Tensor input2) => functional.pairwise_distance(input1, input2, norm, eps, keepdim);
        }
    }

    public static partial class torch
    {
        public static partial class nn
        {
            public static Bilinear Bilinear(long in1_features, long in2_features, long out_features, bool hasBias = true,
                Device? device = null, ScalarType? dtype = null) => new(in1_features, in2_features, out_features, hasBias, device, dtype);
            public static CosineSimilarity CosineSimilarity(long dim = 1, double eps = 1e-8) => new(dim, eps);
            public static PairwiseDistance PairwiseDistance(double p = 2.0, double eps = 1e-6, bool keepdim = false) => new(p, eps, keepdim);
        }
    }
}
