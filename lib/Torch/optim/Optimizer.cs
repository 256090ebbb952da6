using TorchSharp.Interop;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace TorchSharp
{
    namespace Modules
    {
        /// <summary>The numbers that steer an optimizer for a group of parameters.</summary>
        public abstract class OptimizerOptions
        {
            public double? LearningRate { get; set; }
            public double InitialLearningRate { get; set; }

            /// <summary>Takes over whatever is not set here.</summary>
            internal virtual void Inherit(OptimizerOptions defaults)
            {
                LearningRate ??= defaults.LearningRate;
                InitialLearningRate = LearningRate!.Value;
            }

            /// <summary>The numbers in a fixed order, to be saved.</summary>
            internal abstract double[] Numbers { get; set; }
        }

        /// <summary>Parameters that share their options.</summary>
        public class ParamGroup : optim.ILearningRateController
        {
            public IEnumerable<Parameter> Parameters { get; set; } = [];
            public OptimizerOptions? Options { get; set; }
            public double LearningRate { get => Options!.LearningRate!.Value; set => Options!.LearningRate = value; }
            public double InitialLearningRate { get => Options!.InitialLearningRate; set => Options!.InitialLearningRate = value; }
        }

        /// <summary>Parameters that share options of one kind.</summary>
        public class ParamGroup<TOptions> : ParamGroup where TOptions : OptimizerOptions
        {
            public ParamGroup() { }
            public ParamGroup(IEnumerable<Parameter> parameters, TOptions? options = null) => (Parameters, Options) = (parameters, options!);
            public new TOptions Options { get => (TOptions)base.Options!; set => base.Options = value; }
        }

        /// <summary>What the optimizers here have in common: groups, running tensors, steps without recording, state to save.</summary>
        public abstract partial class OptimizerHelper : optim.Optimizer
        {
            readonly List<ParamGroup> groups = [];
            readonly Dictionary<Parameter, State> states = new(ReferenceEqualityComparer.Instance);
            readonly OptimizerOptions defaults;

            /// <summary>What an optimizer remembers of a parameter between steps; tensors come into being at its first.</summary>
            protected private sealed class State
            {
                public long Step;
                public readonly Dictionary<string, Tensor> Tensors = [];
            }

            protected private OptimizerHelper(IEnumerable<ParamGroup> parameters, OptimizerOptions defaults)
            {
                this.defaults = defaults;
                foreach (var group in parameters) add_param_group(group);
            }

            public override IEnumerable<optim.ILearningRateController> ParamGroups => groups;
            public override IEnumerable<Parameter> parameters() => groups.SelectMany(g => g.Parameters);

            /// <summary>Options of this optimizer's kind with nothing set.</summary>
            protected private abstract OptimizerOptions Empty { get; }

            public override void add_param_group(ParamGroup param_group)
            {
                param_group.Parameters = [.. param_group.Parameters];
                param_group.Options ??= Empty;
                param_group.Options.Inherit(defaults);
                groups.Add(param_group);
            }

            public override Tensor? step(Func<Tensor>? closure = null)
            {
                Tensor? loss = null;
                if (closure is not null) using (enable_grad()) loss = closure();
                using var off = no_grad();
                using var scope = NewDisposeScope();
                foreach (var group in groups)
                {
                    var pairs = group.Parameters.Select(p => (parameter: p, p.grad)).Where(p => p.grad is not null).ToArray();
                    if (pairs.Length > 0) Update(group.Options!, [.. pairs.Select(p => p.parameter)], [.. pairs.Select(p => p.grad!)]);
                }
                return loss;
            }

            /// <summary>One step of a group: the parameters that have gradients, and those.</summary>
            protected private abstract void Update(OptimizerOptions options, Tensor[] parameters, Tensor[] grads);

            protected private State StateOf(Tensor parameter) =>
                states.TryGetValue((Parameter)parameter, out var state) ? state : states[(Parameter)parameter] = new();

            /// <summary>A running tensor of each parameter, zero at first.</summary>
            protected private Tensor[] Running(string name, Tensor[] parameters) => [.. parameters.Select(parameter =>
            {
                var tensors = StateOf(parameter).Tensors;
                return tensors.TryGetValue(name, out var running) ? running : tensors[name] = zeros_like(parameter).DetachFromDisposeScope();
            })];

            /// <summary>Sets every gradient there is to zero.</summary>
            public override void zero_grad()
            {
                using var scope = NewDisposeScope();
                Tensor[] grads = [.. parameters().Select(p => p.grad).Where(g => g is not null)!];
                using var off = no_grad();
                if (grads.Length > 0) aten._foreach_zero_(grads);
            }

            protected override void Dispose(bool disposing)
            {
                foreach (var tensor in states.Values.SelectMany(s => s.Tensors.Values)) tensor.Dispose();
                states.Clear();
            }
        }
    }

    public static partial class torch
    {
        /// <summary>Ways from gradients to better parameters.</summary>
        public static partial class optim
        {
            /// <summary>What a learning-rate scheduler turns.</summary>
            public interface ILearningRateController
            {
                double LearningRate { get; set; }
                double InitialLearningRate { get; set; }
            }

            /// <summary>A group whose momentum can be turned.</summary>
            public interface IMomentum { double Momentum { get; set; } }

            /// <summary>A group whose betas can be turned.</summary>
            public interface IBetas { (double, double) Betas { get; set; } }

            public abstract class Optimizer : IDisposable
            {
                public abstract IEnumerable<ILearningRateController> ParamGroups { get; }
                public abstract IEnumerable<Parameter> parameters();
                public abstract void add_param_group(ParamGroup param_group);
                public abstract void zero_grad();
                /// <summary>Changes the parameters once by their gradients; the closure, if any, computes the loss first.</summary>
                public abstract Tensor? step(Func<Tensor>? closure = null);

                public void Dispose()
                {
                    Dispose(true);
                    GC.SuppressFinalize(this);
                }

                protected virtual void Dispose(bool disposing) { }
            }
        }
    }
}
