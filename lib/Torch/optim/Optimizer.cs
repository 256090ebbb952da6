using TorchSharp.Modules;
using static TorchSharp.torch;

namespace TorchSharp
{
    namespace Modules
    {
        /// <summary>The numbers that steer an optimizer for a group of parameters.</summary>
        public class OptimizerOptions
        {
            public double? LearningRate { get; set; }
            public double InitialLearningRate { get; set; }
        }

        /// <summary>Parameters that share their options.</summary>
        public class ParamGroup : optim.Optimizer.ILearningRateController
        {
            public IEnumerable<Parameter> Parameters { get; set; } = [];
            public OptimizerOptions Options { get; set; } = new();
            public double LearningRate { get => Options.LearningRate!.Value; set => Options.LearningRate = value; }
            public double InitialLearningRate { get => Options.InitialLearningRate; set => Options.InitialLearningRate = value; }
        }

        /// <summary>What the optimizers here have in common: groups, gradients to zero, and a step without recording.</summary>
        public abstract class OptimizerHelper : optim.Optimizer
        {
            readonly List<ParamGroup> groups = [];

            public override IEnumerable<ILearningRateController> ParamGroups => groups;
            public override IEnumerable<Parameter> parameters() => groups.SelectMany(g => g.Parameters);

            protected private void Add(ParamGroup group, OptimizerOptions defaults)
            {
                group.Parameters = [.. group.Parameters];
                group.Options = defaults;
                groups.Add(group);
            }

            /// <summary>One step of every group, given the parameters that have gradients and those gradients.</summary>
            protected private Tensor? Step(Func<Tensor>? closure, Action<ParamGroup, Parameter[], Tensor[]> update)
            {
                Tensor? loss = null;
                if (closure is not null) using (enable_grad()) loss = closure();
                using var off = no_grad();
                using var scope = NewDisposeScope();
                foreach (var group in groups)
                {
                    var pairs = group.Parameters.Select(p => (parameter: p, grad: p.grad)).Where(p => p.grad is not null).ToArray();
                    if (pairs.Length > 0) update(group, [.. pairs.Select(p => p.parameter)], [.. pairs.Select(p => p.grad!)]);
                }
                return loss;
            }

            public override void zero_grad()
            {
                foreach (var parameter in parameters()) parameter.grad = null;
            }
        }
    }

    public static partial class torch
    {
        /// <summary>Ways from gradients to better parameters.</summary>
        public static partial class optim
        {
            public abstract class Optimizer : IDisposable
            {
                /// <summary>What a learning-rate scheduler turns.</summary>
                public interface ILearningRateController
                {
                    double LearningRate { get; set; }
                    double InitialLearningRate { get; set; }
                }

                public abstract IEnumerable<ILearningRateController> ParamGroups { get; }
                public abstract IEnumerable<Parameter> parameters();
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
