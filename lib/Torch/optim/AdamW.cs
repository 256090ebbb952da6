using TorchSharp.Interop;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace TorchSharp
{
    namespace Modules
    {
        /// <summary>Adam with weight decay apart from the gradient; a few native calls for a whole group.</summary>
        /// <seealso href="https://arxiv.org/abs/1711.05101">Loshchilov and Hutter 2017, algorithm 2</seealso>
        public class AdamW : OptimizerHelper
        {
            public class Options : OptimizerOptions
            {
                public double? beta1, beta2, weight_decay, eps;
                public bool? amsgrad, maximize;
            }

            public class ParamGroup : Modules.ParamGroup;

            sealed record State(Tensor exp_avg, Tensor exp_avg_sq, Tensor? max_exp_avg_sq) { public long step; }

            readonly Dictionary<Parameter, State> states = new(ReferenceEqualityComparer.Instance);

            internal AdamW(IEnumerable<ParamGroup> parameters, Options defaults)
            {
                if (defaults.LearningRate < 0) throw new ArgumentException($"the learning rate is at least 0, got {defaults.LearningRate}");
                if (defaults.eps < 0) throw new ArgumentException($"eps is at least 0, got {defaults.eps}");
                if (defaults.beta1 is < 0 or >= 1) throw new ArgumentException($"beta1 lies in [0, 1), got {defaults.beta1}");
                if (defaults.beta2 is < 0 or >= 1) throw new ArgumentException($"beta2 lies in [0, 1), got {defaults.beta2}");
                if (defaults.weight_decay < 0) throw new ArgumentException($"weight decay is at least 0, got {defaults.weight_decay}");
                foreach (var group in parameters) Add(group, defaults);
            }

            public override Tensor? step(Func<Tensor>? closure = null) => Step(closure, (group, parameters, grads) =>
            {
                var o = (Options)group.Options;
                var (lr, beta1, beta2) = (o.LearningRate!.Value, o.beta1!.Value, o.beta2!.Value);
                State[] own = [.. parameters.Select(p => StateOf(p, o.amsgrad!.Value))];
                foreach (var state in own) state.step++;
                if (o.maximize!.Value) grads = aten._foreach_neg(grads);

                Tensor[] m = [.. own.Select(s => s.exp_avg)], v = [.. own.Select(s => s.exp_avg_sq)];
                aten._foreach_mul__Scalar(parameters, 1 - lr * o.weight_decay!.Value);
                aten._foreach_mul__Scalar(m, beta1);
                aten._foreach_add__List(m, grads, 1 - beta1);
                aten._foreach_mul__Scalar(v, beta2);
                aten._foreach_addcmul__Scalar(v, grads, grads, 1 - beta2);
                if (o.amsgrad!.Value)
                {
                    Tensor[] largest = [.. own.Select(s => s.max_exp_avg_sq!)];
                    foreach (var (max, now) in largest.Zip(v)) max.copy_(torch.maximum(max, now)).Discard();
                    v = largest;
                }
                var denominator = aten._foreach_sqrt(v);
                aten._foreach_div__ScalarList(denominator, [.. own.Select(s => Math.Sqrt(1 - Math.Pow(beta2, s.step)))]);
                aten._foreach_add__Scalar(denominator, o.eps!.Value);
                aten._foreach_addcdiv__ScalarList(parameters, m, denominator, [.. own.Select(s => -lr / (1 - Math.Pow(beta1, s.step)))]);
            });

            State StateOf(Parameter parameter, bool amsgrad)
            {
                if (states.TryGetValue(parameter, out var state)) return state;
                Tensor Zeros() => zeros_like(parameter).DetachFromDisposeScope();
                return states[parameter] = new(Zeros(), Zeros(), amsgrad ? Zeros() : null);
            }

            protected override void Dispose(bool disposing)
            {
                foreach (var state in states.Values)
                {
                    state.exp_avg.Dispose();
                    state.exp_avg_sq.Dispose();
                    state.max_exp_avg_sq?.Dispose();
                }
                states.Clear();
            }
        }
    }

    public static partial class torch
    {
        public static partial class optim
        {
            /// <summary>Adam with decoupled weight decay; as in TorchSharp, weight_decay is 0 unless given.</summary>
            public static AdamW AdamW(IEnumerable<Parameter> parameters, double lr = 1e-3, double beta1 = 0.9, double beta2 = 0.999, double eps = 1e-8, double weight_decay = 0, bool amsgrad = false, bool maximize = false) =>
                AdamW([new AdamW.ParamGroup { Parameters = parameters }], lr, beta1, beta2, eps, weight_decay, amsgrad, maximize);
            public static AdamW AdamW(IEnumerable<(string name, Parameter parameter)> parameters, double lr = 1e-3, double beta1 = 0.9, double beta2 = 0.999, double eps = 1e-8, double weight_decay = 0, bool amsgrad = false, bool maximize = false) =>
                AdamW(parameters.Select(p => p.parameter), lr, beta1, beta2, eps, weight_decay, amsgrad, maximize);
            public static AdamW AdamW(IEnumerable<AdamW.ParamGroup> parameters, double lr = 1e-3, double beta1 = 0.9, double beta2 = 0.999, double eps = 1e-8, double weight_decay = 0, bool amsgrad = false, bool maximize = false) =>
                new(parameters, new AdamW.Options { LearningRate = lr, InitialLearningRate = lr, beta1 = beta1, beta2 = beta2, eps = eps, weight_decay = weight_decay, amsgrad = amsgrad, maximize = maximize });
        }
    }
}
