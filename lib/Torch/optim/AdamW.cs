using TorchSharp.Interop;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace TorchSharp
{
    namespace Modules
    {
        /// <summary>Steps by running means of the gradient and of its square; a few native calls for a whole group.</summary>
        /// <seealso href="https://arxiv.org/abs/1412.6980">Kingma and Ba 2014, algorithm 1</seealso>
        public abstract partial class Moments : OptimizerHelper
        {
            public class Options : OptimizerOptions
            {
                public double? beta1, beta2, weight_decay, eps;
                public bool? amsgrad, maximize;

                internal override void Inherit(OptimizerOptions defaults)
                {
                    base.Inherit(defaults);
                    var d = (Options)defaults;
                    (beta1, beta2, weight_decay, eps) = (beta1 ?? d.beta1, beta2 ?? d.beta2, weight_decay ?? d.weight_decay, eps ?? d.eps);
                    (amsgrad, maximize) = (amsgrad ?? d.amsgrad, maximize ?? d.maximize);
                }

                internal override double[] Numbers
                {
                    get => [LearningRate!.Value, InitialLearningRate, beta1!.Value, beta2!.Value, weight_decay!.Value, eps!.Value, amsgrad == true ? 1 : 0, maximize == true ? 1 : 0];
                    set
                    {
                        (LearningRate, InitialLearningRate, beta1, beta2) = (value[0], value[1], value[2], value[3]);
                        (weight_decay, eps, amsgrad, maximize) = (value[4], value[5], value[6] != 0, value[7] != 0);
                    }
                }
            }

            public class ParamGroup : ParamGroup<Options>, optim.IBetas
            {
                public ParamGroup() { }
                public ParamGroup(IEnumerable<Parameter> parameters, Options options) : base(parameters, options) { }
                public ParamGroup(IEnumerable<Parameter> parameters, double lr = 1e-3, double beta1 = 0.9, double beta2 = 0.999, double eps = 1e-8, double weight_decay = 0, bool amsgrad = false, bool maximize = false)
                    : base(parameters, Of(lr, beta1, beta2, eps, weight_decay, amsgrad, maximize)) { }

                public (double, double) Betas { get => (Options.beta1!.Value, Options.beta2!.Value); set => (Options.beta1, Options.beta2) = value; }
            }

            internal static Options Of(double lr, double beta1, double beta2, double eps, double weight_decay, bool amsgrad, bool maximize) =>
                new() { LearningRate = lr, beta1 = beta1, beta2 = beta2, eps = eps, weight_decay = weight_decay, amsgrad = amsgrad, maximize = maximize };

            protected private Moments(IEnumerable<ParamGroup> parameters, Options defaults) : base(parameters, Checked(defaults)) { }

            protected private override OptimizerOptions Empty => new Options();

            static Options Checked(Options o)
            {
                if (o.LearningRate < 0) throw new ArgumentException($"the learning rate is at least 0, got {o.LearningRate}");
                if (o.eps < 0) throw new ArgumentException($"eps is at least 0, got {o.eps}");
                if (o.beta1 is < 0 or >= 1) throw new ArgumentException($"beta1 lies in [0, 1), got {o.beta1}");
                if (o.beta2 is < 0 or >= 1) throw new ArgumentException($"beta2 lies in [0, 1), got {o.beta2}");
                if (o.weight_decay < 0) throw new ArgumentException($"weight decay is at least 0, got {o.weight_decay}");
                return o;
            }

            /// <summary>What weight decay multiplies the parameters by, and how much of them it adds to the gradients.</summary>
            protected private abstract (double Shrink, double Pull) Decay(double lr, double decay);

            protected private override void Update(OptimizerOptions options, Tensor[] parameters, Tensor[] grads)
            {
                var o = (Options)options;
                var (lr, beta1, beta2) = (o.LearningRate!.Value, o.beta1!.Value, o.beta2!.Value);
                var (shrink, pull) = Decay(lr, o.weight_decay!.Value);
                long[] steps = [.. parameters.Select(p => ++StateOf(p).Step)];
                double[] deviations = [.. steps.Select(t => Math.Sqrt(1 - Math.Pow(beta2, t)))];
                double[] rates = [.. steps.Select(t => -lr / (1 - Math.Pow(beta1, t)))];

                Tensor[] m = Running("exp_avg", parameters), v = Running("exp_avg_sq", parameters);
                if (!o.amsgrad!.Value && InOneRun([.. parameters, .. grads, .. m, .. v]))
                {
                    Step step = new((float)beta1, (float)(1 - beta1), (float)beta2, (float)(1 - beta2), (float)o.eps!.Value,
                        o.maximize!.Value ? -1 : 1, (float)shrink, (float)pull);
                    OnePass(step, parameters, grads, m, v, deviations, rates);
                    return;
                }
                if (o.maximize!.Value) grads = aten._foreach_neg(grads);
                if (shrink != 1) aten._foreach_mul__Scalar(parameters, shrink);
                if (pull != 0) grads = aten._foreach_add_List(grads, parameters, pull);
                aten._foreach_mul__Scalar(m, beta1);
                aten._foreach_add__List(m, grads, 1 - beta1);
                aten._foreach_mul__Scalar(v, beta2);
                aten._foreach_addcmul__Scalar(v, grads, grads, 1 - beta2);
                if (o.amsgrad!.Value)
                {
                    var largest = Running("max_exp_avg_sq", parameters);
                    foreach (var (max, now) in largest.Zip(v)) max.copy_(maximum(max, now)).Discard();
                    v = largest;
                }
                var denominator = aten._foreach_sqrt(v);
                aten._foreach_div__ScalarList(denominator, [.. deviations]);
                aten._foreach_add__Scalar(denominator, o.eps!.Value);
                aten._foreach_addcdiv__ScalarList(parameters, m, denominator, [.. rates]);
            }
        }

        /// <summary>Adam; weight decay is part of the gradient.</summary>
        public class Adam : Moments
        {
            internal Adam(IEnumerable<ParamGroup> parameters, Options defaults) : base(parameters, defaults) { }

            protected private override (double Shrink, double Pull) Decay(double lr, double decay) => (1, decay);
        }

        /// <summary>Adam with weight decay apart from the gradient.</summary>
        /// <seealso href="https://arxiv.org/abs/1711.05101">Loshchilov and Hutter 2017, algorithm 2</seealso>
        public class AdamW : Moments
        {
            internal AdamW(IEnumerable<ParamGroup> parameters, Options defaults) : base(parameters, defaults) { }

            protected private override (double Shrink, double Pull) Decay(double lr, double decay) => (1 - lr * decay, 0);
        }
    }

    public static partial class torch
    {
        public static partial class optim
        {
            public static Adam Adam(IEnumerable<Parameter> parameters, double lr = 1e-3, double beta1 = 0.9, double beta2 = 0.999, double eps = 1e-8, double weight_decay = 0, bool amsgrad = false, bool maximize = false) =>
                Adam([new Moments.ParamGroup { Parameters = parameters }], lr, beta1, beta2, eps, weight_decay, amsgrad, maximize);
            public static Adam Adam(IEnumerable<(string name, Parameter parameter)> parameters, double lr = 1e-3, double beta1 = 0.9, double beta2 = 0.999, double eps = 1e-8, double weight_decay = 0, bool amsgrad = false, bool maximize = false) =>
                Adam(parameters.Select(p => p.parameter), lr, beta1, beta2, eps, weight_decay, amsgrad, maximize);
            public static Adam Adam(IEnumerable<Moments.ParamGroup> parameters, double lr = 1e-3, double beta1 = 0.9, double beta2 = 0.999, double eps = 1e-8, double weight_decay = 0, bool amsgrad = false, bool maximize = false) =>
                new(parameters, Moments.Of(lr, beta1, beta2, eps, weight_decay, amsgrad, maximize));

            /// <summary>Adam with decoupled weight decay; as in TorchSharp, weight_decay is 0 unless given (PyTorch: 0.01).</summary>
            public static AdamW AdamW(IEnumerable<Parameter> parameters, double lr = 1e-3, double beta1 = 0.9, double beta2 = 0.999, double eps = 1e-8, double weight_decay = 0, bool amsgrad = false, bool maximize = false) =>
                AdamW([new Moments.ParamGroup { Parameters = parameters }], lr, beta1, beta2, eps, weight_decay, amsgrad, maximize);
            public static AdamW AdamW(IEnumerable<(string name, Parameter parameter)> parameters, double lr = 1e-3, double beta1 = 0.9, double beta2 = 0.999, double eps = 1e-8, double weight_decay = 0, bool amsgrad = false, bool maximize = false) =>
                AdamW(parameters.Select(p => p.parameter), lr, beta1, beta2, eps, weight_decay, amsgrad, maximize);
            public static AdamW AdamW(IEnumerable<Moments.ParamGroup> parameters, double lr = 1e-3, double beta1 = 0.9, double beta2 = 0.999, double eps = 1e-8, double weight_decay = 0, bool amsgrad = false, bool maximize = false) =>
                new(parameters, Moments.Of(lr, beta1, beta2, eps, weight_decay, amsgrad, maximize));
        }
    }
}
