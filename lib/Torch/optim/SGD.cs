using TorchSharp.Interop;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace TorchSharp
{
    namespace Modules
    {
        /// <summary>Steps along the gradient, or along a running sum of gradients.</summary>
        public class SGD : OptimizerHelper
        {
            public class Options : OptimizerOptions
            {
                public double? momentum, dampening, weight_decay;
                public bool? nesterov, maximize;

                internal override void Inherit(OptimizerOptions defaults)
                {
                    base.Inherit(defaults);
                    var d = (Options)defaults;
                    (momentum, dampening, weight_decay) = (momentum ?? d.momentum, dampening ?? d.dampening, weight_decay ?? d.weight_decay);
                    (nesterov, maximize) = (nesterov ?? d.nesterov, maximize ?? d.maximize);
                }

                internal override double[] Numbers
                {
                    get => [LearningRate!.Value, InitialLearningRate, momentum!.Value, dampening!.Value, weight_decay!.Value, nesterov == true ? 1 : 0, maximize == true ? 1 : 0];
                    set
                    {
                        (LearningRate, InitialLearningRate, momentum, dampening) = (value[0], value[1], value[2], value[3]);
                        (weight_decay, nesterov, maximize) = (value[4], value[5] != 0, value[6] != 0);
                    }
                }
            }

            public class ParamGroup : ParamGroup<Options>, optim.IMomentum
            {
                public ParamGroup() { }
                public ParamGroup(IEnumerable<Parameter> parameters, Options options) : base(parameters, options) { }
                public ParamGroup(IEnumerable<Parameter> parameters, double lr = 1e-3, double momentum = 0.0, double dampening = 0, double weight_decay = 0, bool nesterov = false, bool maximize = false)
                    : base(parameters, Of(lr, momentum, dampening, weight_decay, nesterov, maximize)) { }

                public double Momentum { get => Options.momentum!.Value; set => Options.momentum = value; }
            }

            internal static Options Of(double lr, double momentum, double dampening, double weight_decay, bool nesterov, bool maximize) =>
                new() { LearningRate = lr, momentum = momentum, dampening = dampening, weight_decay = weight_decay, nesterov = nesterov, maximize = maximize };

            internal SGD(IEnumerable<ParamGroup> parameters, Options defaults) : base(parameters, Checked(defaults)) { }

            protected private override OptimizerOptions Empty => new Options();

            static Options Checked(Options o)
            {
                if (o.LearningRate < 0) throw new ArgumentException($"the learning rate is at least 0, got {o.LearningRate}");
                if (o.momentum < 0) throw new ArgumentException($"momentum is at least 0, got {o.momentum}");
                if (o.weight_decay < 0) throw new ArgumentException($"weight decay is at least 0, got {o.weight_decay}");
                if (o.nesterov == true && (o.momentum is 0 || o.dampening is not 0))
                    throw new ArgumentException($"Nesterov's step needs momentum and no dampening, got {o.momentum} and {o.dampening}");
                return o;
            }

            protected private override void Update(OptimizerOptions options, Tensor[] parameters, Tensor[] grads)
            {
                var o = (Options)options;
                var (momentum, lr) = (o.momentum!.Value, o.LearningRate!.Value);
                if (o.maximize!.Value) grads = aten._foreach_neg(grads);
                if (o.weight_decay is not 0) grads = aten._foreach_add_List(grads, parameters, o.weight_decay!.Value);
                if (momentum != 0)
                {
                    var first = parameters.Select(p => StateOf(p).Step++ == 0).ToArray();
                    var running = Running("momentum_buffer", parameters);
                    aten._foreach_mul__Scalar(running, momentum);
                    // The first gradient counts whole, the later ones less by the dampening.
                    foreach (var (sum, grad, isFirst) in running.Zip(grads, first)) sum.add_(grad, isFirst ? 1 : 1 - o.dampening!.Value).Discard();
                    grads = o.nesterov!.Value ? aten._foreach_add_List(grads, running, momentum) : running;
                }
                aten._foreach_add__List(parameters, grads, -lr);
            }
        }
    }

    public static partial class torch
    {
        public static partial class optim
        {
            public static SGD SGD(IEnumerable<Parameter> parameters, double learningRate, double momentum = 0, double dampening = 0, double weight_decay = 0, bool nesterov = false, bool maximize = false) =>
                SGD([new SGD.ParamGroup { Parameters = parameters }], learningRate, momentum, dampening, weight_decay, nesterov, maximize);
            public static SGD SGD(IEnumerable<(string name, Parameter parameter)> parameters, double learningRate, double momentum = 0, double dampening = 0, double weight_decay = 0, bool nesterov = false, bool maximize = false) =>
                SGD(parameters.Select(p => p.parameter), learningRate, momentum, dampening, weight_decay, nesterov, maximize);
            public static SGD SGD(IEnumerable<SGD.ParamGroup> parameters, double learningRate, double momentum = 0.0, double dampening = 0, double weight_decay = 0, bool nesterov = false, bool maximize = false) =>
                new(parameters, Modules.SGD.Of(learningRate, momentum, dampening, weight_decay, nesterov, maximize));
        }
    }
}
