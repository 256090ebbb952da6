using TorchSharp.Interop;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <summary>What becomes of the losses of single elements; the numbers are libtorch's.</summary>
        public enum Reduction : long { None = 0, Mean = 1, Sum = 2 }

        public static partial class functional
        {
            public static Tensor smooth_l1_loss(Tensor input, Tensor target, Reduction reduction = Reduction.Mean,
                double beta = 1.0) =>
                aten.smooth_l1_loss(input, target, (long)reduction, beta);
            public static Tensor huber_loss(Tensor input, Tensor target, double delta = 1.0,
                Reduction reduction = Reduction.Mean) =>
                aten.huber_loss(input, target, (long)reduction, delta);
            public static Tensor cross_entropy(Tensor input, Tensor target, Tensor? weight = null,
                long ignore_index = -100, Reduction reduction = Reduction.Mean, double label_smoothing = 0.0) =>
                aten.cross_entropy_loss(input, target, weight, (long)reduction, ignore_index, label_smoothing);
            public static Tensor binary_cross_entropy_with_logits(Tensor input, Tensor target, Tensor? weight = null,
                Reduction reduction = Reduction.Mean, Tensor? pos_weights = null) =>
                aten.binary_cross_entropy_with_logits(input, target, weight, pos_weights, (long)reduction);

            /// <summary>Kullback-Leibler divergence of log-probabilities.</summary>
            /// <remarks>As in TorchSharp, and unlike PyTorch, the target too holds logarithms unless told otherwise.</remarks>
            public static Tensor kl_div(Tensor input, Tensor target, bool log_target = true,
                Reduction reduction = Reduction.Mean) =>
                aten.kl_div(input, target, (long)reduction, log_target);

            public static Tensor ctc_loss(Tensor log_probs, Tensor targets, Tensor input_lengths,
                Tensor target_lengths, long blank = 0, bool zero_infinity = false,
                Reduction reduction = Reduction.Mean) =>
                aten.ctc_loss_Tensor(log_probs, targets, input_lengths, target_lengths, blank, (long)reduction,
                    zero_infinity);

            /// <summary>Negative log-likelihood under a Gaussian: (log v + (x - target)^2 / v) / 2, and its constant if full.</summary>
            /// <exception cref="ArgumentException">A variance is negative.</exception>
            public static Tensor gaussian_nll_loss(Tensor input, Tensor target, Tensor variance, bool full = false,
                float eps = 1e-6f, Reduction reduction = Reduction.Mean)
            {
                using var scope = NewDisposeScope();
                if ((variance < 0).any().item<bool>()) throw new ArgumentException("a variance is negative", nameof(variance));
                Tensor bounded;
                using (no_grad()) bounded = variance.clamp_min(eps) - variance;
                bounded = variance + bounded;                               // the gradient is as if nothing had been bounded
                var loss = 0.5 * (bounded.log() + (input - target).square() / bounded);
                return Reduce(full ? loss + 0.5 * Math.Log(2 * Math.PI) : loss, reduction).MoveToOuterDisposeScope();
            }

            /// <summary>Logistic loss of each class, averaged over the classes: [B, C], [B, C] -> [B], reduced.</summary>
            public static Tensor multilabel_soft_margin_loss(Tensor input, Tensor target, Tensor? weight = null,
                Reduction reduction = Reduction.Mean)
            {
                using var scope = NewDisposeScope();
                var loss = -(target * aten.log_sigmoid(input) + (1 - target) * aten.log_sigmoid(-input));
                if (weight is not null) loss *= weight;
                return Reduce(loss.mean([-1]), reduction).MoveToOuterDisposeScope();
            }

            /// <summary>max(0, margin + distance(anchor, positive) - distance(anchor, negative)).</summary>
            public static Tensor triplet_margin_with_distance_loss(Tensor anchor, Tensor positive, Tensor negative,
                Func<Tensor, Tensor, Tensor>? distance = null, double margin = 1.0, bool swap = false,
                Reduction reduction = Reduction.Mean)
            {
                using var scope = NewDisposeScope();
                distance ??= (x, y) => aten.pairwise_distance(x, y);
                var near = distance(anchor, positive);
                var far = distance(anchor, negative);
                if (swap) far = far.minimum(distance(positive, negative));
                return Reduce((near - far + margin).clamp_min(0), reduction).MoveToOuterDisposeScope();
            }

            static Tensor Reduce(Tensor loss, Reduction reduction) => reduction switch
            {
                Reduction.Mean => loss.mean(),
                Reduction.Sum => loss.sum(),
                _ => loss,
            };
        }
    }
}
