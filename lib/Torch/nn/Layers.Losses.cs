using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp
{
    namespace Modules
    {
        /// <summary>The mean (or sum) of absolute differences.</summary>
        public sealed class L1Loss(Reduction reduction) : Loss<Tensor, Tensor, Tensor>(reduction)
        {
            public override Tensor forward(Tensor input, Tensor target) => functional.l1_loss(input, target, reduction);
        }

        /// <summary>The mean (or sum) of squared differences.</summary>
        public sealed class MSELoss(Reduction reduction) : Loss<Tensor, Tensor, Tensor>(reduction)
        {
            public override Tensor forward(Tensor input, Tensor target) =>
                functional.mse_loss(input, target, reduction);
        }

        /// <summary>Squared differences near zero, absolute ones beyond beta.</summary>
        public sealed class SmoothL1Loss(double beta, Reduction reduction) : Loss<Tensor, Tensor, Tensor>(reduction)
        {
            public double beta { get; } = beta;
            public override Tensor forward(Tensor input, Tensor target) =>
                functional.smooth_l1_loss(input, target, reduction, beta);
        }

        /// <summary>Squared differences near zero, absolute ones times delta beyond it.</summary>
        public sealed class HuberLoss(double delta, Reduction reduction) : Loss<Tensor, Tensor, Tensor>(reduction)
        {
            public double delta { get; } = delta;
            public override Tensor forward(Tensor input, Tensor target) =>
                functional.huber_loss(input, target, delta, reduction);
        }

        /// <summary>Kullback-Leibler divergence of log-probabilities from the target.</summary>
        public sealed class KLDivLoss(bool log_target, Reduction reduction) : Loss<Tensor, Tensor, Tensor>(reduction)
        {
            public bool log_target { get; } = log_target;
            public override Tensor forward(Tensor input, Tensor target) =>
                functional.kl_div(input, target, log_target, reduction);
        }

        /// <summary>A distance where the target is 1, max(0, margin - distance) where it is -1.</summary>
        public sealed class HingeEmbeddingLoss(double margin, Reduction reduction)
            : Loss<Tensor, Tensor, Tensor>(reduction)
        {
            public double margin { get; } = margin;
            public override Tensor forward(Tensor input, Tensor target) =>
                functional.hinge_embedding_loss(input, target, margin, reduction);
        }

        /// <summary>Hinge loss between right classes and others: [B, C], classes [B, C] ended by -1.</summary>
        public sealed class MultiLabelMarginLoss(Reduction reduction) : Loss<Tensor, Tensor, Tensor>(reduction)
        {
            public override Tensor forward(Tensor input, Tensor target) =>
                functional.multi_label_margin_loss(input, target, reduction);
        }

        /// <summary>log(1 + exp(-target input)), targets -1 and 1.</summary>
        public sealed class SoftMarginLoss(Reduction reduction) : Loss<Tensor, Tensor, Tensor>(reduction)
        {
            public override Tensor forward(Tensor input, Tensor target) =>
                functional.soft_margin_loss(input, target, reduction);
        }

        /// <summary>Negative log-likelihood of counts under a Poisson distribution.</summary>
        public sealed class PoissonNLLLoss(bool log_input, bool full, float eps, Reduction reduction)
            : Loss<Tensor, Tensor, Tensor>(reduction)
        {
            public bool log_input { get; } = log_input;
            public bool full { get; } = full;
            public float eps { get; } = eps;
            public override Tensor forward(Tensor input, Tensor target) =>
                functional.poisson_nll_loss(input, target, log_input, full, eps, reduction);
        }

        /// <summary>Minus the log of the softmax probability given to the right class: [B, C, ...], classes [B, ...].</summary>
        public sealed class CrossEntropyLoss(Tensor? weight = null, long? ignore_index = null,
            Reduction reduction = Reduction.Mean, double label_smoothing = 0.0)
            : WeightedLoss<Tensor, Tensor, Tensor>(weight, reduction)
        {
            public long? ignore_index { get; } = ignore_index;
            public double label_smoothing { get; } = label_smoothing;
            public override Tensor forward(Tensor input, Tensor target) =>
                functional.cross_entropy(input, target, weight, ignore_index ?? -100, reduction, label_smoothing);
        }

        /// <summary>Binary cross-entropy of logits; positive elements may weigh more.</summary>
        public sealed class BCEWithLogitsLoss : WeightedLoss<Tensor, Tensor, Tensor>
        {
            internal BCEWithLogitsLoss(Tensor? weight, Reduction reduction, Tensor? pos_weights)
                : base(weight, reduction) =>
                ConditionallyRegisterBuffer("pos_weight", pos_weights?.alias());

            public Tensor? pos_weights => get_buffer("pos_weight");
            public override Tensor forward(Tensor input, Tensor target) =>
                functional.binary_cross_entropy_with_logits(input, target, weight, reduction, pos_weights);
        }

        /// <summary>Minus the log of the probability given to the truth, by element.</summary>
        public sealed class BCELoss(Tensor? weight, Reduction reduction)
            : WeightedLoss<Tensor, Tensor, Tensor>(weight, reduction)
        {
            public override Tensor forward(Tensor input, Tensor target) =>
                functional.binary_cross_entropy(input, target, weight, reduction);
        }

        /// <summary>Minus the log-probability of the right class: [B, C, ...], classes [B, ...].</summary>
        public sealed class NLLLoss(Tensor? weight, Reduction reduction)
            : WeightedLoss<Tensor, Tensor, Tensor>(weight, reduction)
        {
            public override Tensor forward(Tensor input, Tensor target) =>
                functional.nll_loss(input, target, weight, reduction);
        }

        /// <summary>Logistic loss of each class, averaged over the classes: [B, C], [B, C].</summary>
        public sealed class MultiLabelSoftMarginLoss(Tensor? weight, Reduction reduction)
            : WeightedLoss<Tensor, Tensor, Tensor>(weight, reduction)
        {
            public override Tensor forward(Tensor input, Tensor target) =>
                functional.multilabel_soft_margin_loss(input, target, weight, reduction);
        }

        /// <summary>Hinge loss between the right class and each other: [B, C], classes [B].</summary>
        public sealed class MultiMarginLoss(Tensor? weight, int p, double margin, Reduction reduction)
            : WeightedLoss<Tensor, Tensor, Tensor>(weight, reduction)
        {
            public int p { get; } = p;
            public double margin { get; } = margin;
            public override Tensor forward(Tensor input, Tensor target) =>
                functional.multi_margin_loss(input, target, p, margin, weight, reduction);
        }

        /// <summary>1 - cosine where the target is 1, max(0, cosine - margin) where it is -1.</summary>
        public sealed class CosineEmbeddingLoss(double margin, Reduction reduction)
            : Loss<Tensor, Tensor, Tensor, Tensor>(reduction)
        {
            public double margin { get; } = margin;
            public override Tensor forward(Tensor input1, Tensor input2, Tensor target) =>
                functional.cosine_embedding_loss(input1, input2, target, margin, reduction);
        }

        /// <summary>max(0, margin - target (input1 - input2)): which of two shall be larger.</summary>
        public sealed class MarginRankingLoss(double margin, Reduction reduction)
            : Loss<Tensor, Tensor, Tensor, Tensor>(reduction)
        {
            public double margin { get; } = margin;
            public override Tensor forward(Tensor input1, Tensor input2, Tensor target) =>
                functional.margin_ranking_loss(input1, input2, target, margin, reduction);
        }

        /// <summary>Negative log-likelihood under Gaussians of given variances.</summary>
        public sealed class GaussianNLLLoss(bool full, float eps, Reduction reduction)
            : Loss<Tensor, Tensor, Tensor, Tensor>(reduction)
        {
            public bool full { get; } = full;
            public float eps { get; } = eps;
            public override Tensor forward(Tensor input, Tensor target, Tensor variance) =>
                functional.gaussian_nll_loss(input, target, variance, full, eps, reduction);
        }

        /// <summary>max(0, margin + distance(anchor, positive) - distance(anchor, negative)).</summary>
        public sealed class TripletMarginLoss(double margin, long p, double eps, bool swap, Reduction reduction)
            : Loss<Tensor, Tensor, Tensor, Tensor>(reduction)
        {
            public double margin { get; } = margin;
            public long p { get; } = p;
            public override Tensor forward(Tensor anchor, Tensor positive, Tensor negative) =>
                functional.triplet_margin_loss(anchor, positive, negative, margin, p, eps, swap, reduction);
        }

        /// <summary>The triplet loss by any distance, PyTorch's own unless given.</summary>
        public sealed class TripletMarginWithDistanceLoss(Func<Tensor, Tensor, Tensor>? distance, double margin, bool swap,
            Reduction reduction)
            : Loss<Tensor, Tensor, Tensor, Tensor>(reduction)
        {
            public override Tensor forward(Tensor anchor, Tensor positive, Tensor negative) =>
                functional.triplet_margin_with_distance_loss(anchor, positive, negative, distance, margin, swap, reduction);
        }

        /// <summary>Connectionist temporal classification: log-probabilities [T, B, C], targets [B, S], lengths [B], [B].</summary>
        /// <seealso href="https://www.cs.toronto.edu/~graves/icml_2006.pdf">Graves et al. 2006</seealso>
        public sealed class CTCLoss(long blank, bool zero_infinity, Reduction reduction)
            : Loss<Tensor, Tensor, Tensor, Tensor, Tensor>(reduction)
        {
            public long blank { get; } = blank;
            public bool zero_infinity { get; } = zero_infinity;
            public override Tensor forward(Tensor log_probs, Tensor targets, Tensor input_lengths, Tensor target_lengths) =>
                functional.ctc_loss(log_probs, targets, input_lengths, target_lengths, blank, zero_infinity, reduction);
        }
    }

    public static partial class torch
    {
        public static partial class nn
        {
            public static L1Loss L1Loss(Reduction reduction = Reduction.Mean) => new(reduction);
            public static MSELoss MSELoss(Reduction reduction = Reduction.Mean) => new(reduction);
            public static SmoothL1Loss SmoothL1Loss(Reduction reduction = Reduction.Mean, double beta = 1.0) =>
                new(beta, reduction);
            public static HuberLoss HuberLoss(double delta = 1.0, Reduction reduction = Reduction.Mean) =>
                new(delta, reduction);
            /// <remarks>As in TorchSharp, and unlike PyTorch, the target too holds logarithms unless told otherwise.</remarks>
            public static KLDivLoss KLDivLoss(bool log_target = true, Reduction reduction = Reduction.Mean) =>
                new(log_target, reduction);
            public static HingeEmbeddingLoss HingeEmbeddingLoss(double margin = 1.0,
                Reduction reduction = Reduction.Mean) =>
                new(margin, reduction);
            public static MultiLabelMarginLoss MultiLabelMarginLoss(Reduction reduction = Reduction.Mean) =>
                new(reduction);
            public static SoftMarginLoss SoftMarginLoss(Reduction reduction = Reduction.Mean) => new(reduction);
            public static PoissonNLLLoss PoissonNLLLoss(bool log_input = true, bool full = false, float eps = 1e-8f,
                Reduction reduction = Reduction.Mean) =>
                new(log_input, full, eps, reduction);
            public static CrossEntropyLoss CrossEntropyLoss(Tensor? weight = null, long? ignore_index = null,
                Reduction reduction = Reduction.Mean) =>
                new(weight, ignore_index, reduction);
            public static BCELoss BCELoss(Tensor? weight = null, Reduction reduction = Reduction.Mean) =>
                new(weight, reduction);
            public static BCEWithLogitsLoss BCEWithLogitsLoss(Tensor? weight = null,
                Reduction reduction = Reduction.Mean, Tensor? pos_weights = null) =>
                new(weight, reduction, pos_weights);
            public static NLLLoss NLLLoss(Tensor? weight = null, Reduction reduction = Reduction.Mean) =>
                new(weight, reduction);
            public static MultiLabelSoftMarginLoss MultiLabelSoftMarginLoss(Tensor? weight = null,
                Reduction reduction = Reduction.Mean) =>
                new(weight, reduction);
            public static MultiMarginLoss MultiMarginLoss(int p = 1, double margin = 1.0, Tensor? weight = null,
                Reduction reduction = Reduction.Mean) =>
                new(weight, p, margin, reduction);
            public static CosineEmbeddingLoss CosineEmbeddingLoss(double margin = 0.0,
                Reduction reduction = Reduction.Mean) =>
                new(margin, reduction);
            public static MarginRankingLoss MarginRankingLoss(double margin = 0,
                Reduction reduction = Reduction.Mean) =>
                new(margin, reduction);
            public static GaussianNLLLoss GaussianNLLLoss(bool full = false, float eps = 1e-8f,
                Reduction reduction = Reduction.Mean) =>
                new(full, eps, reduction);
            public static TripletMarginLoss TripletMarginLoss(double margin = 1.0, long p = 2, double eps = 1e-06,
                bool swap = false, Reduction reduction = Reduction.Mean) =>
                new(margin, p, eps, swap, reduction);
            public static TripletMarginWithDistanceLoss TripletMarginWithDistanceLoss(Func<Tensor, Tensor,
                Tensor>? distance = null, double margin = 1.0, bool swap = false, Reduction reduction = Reduction.Mean) =>
                new(distance, margin, swap, reduction);
            public static CTCLoss CTCLoss(long blank = 0, bool zero_infinity = false,
                Reduction reduction = Reduction.Mean) =>
                new(blank, zero_infinity, reduction);
        }
    }
}
