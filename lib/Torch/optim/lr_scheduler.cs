namespace TorchSharp;

public static partial class torch
{
    public static partial class optim
    {
        /// <summary>Learning rates that change with the steps.</summary>
        public static class lr_scheduler
        {
            /// <summary>Sets each group's learning rate from the number of steps so far.</summary>
            public abstract class LRScheduler
            {
                protected private readonly ILearningRateController[] groups;
                double[] last;
                int epoch;

                protected private LRScheduler(Optimizer optimizer)
                {
                    groups = [.. optimizer.ParamGroups];
                    Optimizer = optimizer;
                    last = [];
                }

                internal Optimizer Optimizer { get; }

                internal LRScheduler Start(int last_epoch)
                {
                    epoch = last_epoch;
                    step();
                    return this;
                }

                /// <summary>A group's learning rate after so many steps.</summary>
                internal abstract double At(int epoch, int group);

                /// <summary>What else changes with the steps.</summary>
                private protected virtual void Turn(int epoch) { }

                public virtual void step() => step(epoch + 1);

                public virtual void step(int? epoch)
                {
                    this.epoch = epoch ?? this.epoch + 1;
                    for (var i = 0; i < groups.Length; i++) groups[i].LearningRate = At(this.epoch, i);
                    Turn(this.epoch);
                    last = [.. groups.Select(g => g.LearningRate)];
                }

                /// <summary>The learning rates that the last step set.</summary>
                public IEnumerable<double> get_last_lr() => last;
            }

            sealed class Formula(Optimizer optimizer, Func<int, double, int, double> rate) : LRScheduler(optimizer)
            {
                internal override double At(int epoch, int group) => rate(epoch, groups[group].InitialLearningRate, group);
            }

            static LRScheduler By(Optimizer optimizer, int last_epoch, Func<int, double, double> rate) =>
                new Formula(optimizer, (epoch, start, _) => rate(epoch, start)).Start(last_epoch);

            /// <summary>The initial rate times a function of the step.</summary>
            public static LRScheduler LambdaLR(Optimizer optimizer, Func<int, double> lr_lambda, int last_epoch = -1, bool verbose = false) =>
                By(optimizer, last_epoch, (t, start) => start * lr_lambda(t));

            /// <summary>The initial rate times a function of the step, one for each group.</summary>
            public static LRScheduler LambdaLR(Optimizer optimizer, IEnumerable<Func<int, double>> lr_lambdas, int last_epoch = -1, bool verbose = false)
            {
                Func<int, double>[] each = [.. lr_lambdas];
                return new Formula(optimizer, (t, start, group) => start * each[group](t)).Start(last_epoch);
            }

            /// <summary>Times gamma every step_size steps.</summary>
            public static LRScheduler StepLR(Optimizer optimizer, int step_size, double gamma = 0.1, int last_epoch = -1, bool verbose = false) =>
                By(optimizer, last_epoch, (t, start) => start * Math.Pow(gamma, t / step_size));

            /// <summary>Times gamma at each milestone.</summary>
            public static LRScheduler MultiStepLR(Optimizer optimizer, IList<int> milestones, double gamma = 0.1, int last_epoch = -1, bool verbose = false) =>
                By(optimizer, last_epoch, (t, start) => start * Math.Pow(gamma, milestones.Count(m => m <= t)));

            /// <summary>Times gamma every step.</summary>
            public static LRScheduler ExponentialLR(Optimizer optimizer, double gamma = 0.1, int last_epoch = -1, bool verbose = false) =>
                By(optimizer, last_epoch, (t, start) => start * Math.Pow(gamma, t));

            /// <summary>Times factor for the first total_iters steps.</summary>
            public static LRScheduler ConstantLR(Optimizer optimizer, double factor = 1.0 / 3, int total_iters = 5, int last_epoch = -1, bool verbose = false) =>
                By(optimizer, last_epoch, (t, start) => start * (t < total_iters ? factor : 1));

            /// <summary>A factor that goes in a straight line from one to the other in total_iters steps.</summary>
            public static LRScheduler LinearLR(Optimizer optimizer, double start_factor = 1.0 / 3, double end_factor = 1.0, int total_iters = 5, int last_epoch = -1, bool verbose = false) =>
                By(optimizer, last_epoch, (t, start) => start * (start_factor + (end_factor - start_factor) * Math.Min(t, total_iters) / total_iters));

            /// <summary>Down to nothing as a power of what is left.</summary>
            public static LRScheduler PolynomialLR(Optimizer optimizer, int total_iters = 5, double power = 1.0, int last_epoch = -1, bool verbose = false) =>
                By(optimizer, last_epoch, (t, start) => start * Math.Pow(1 - (double)Math.Min(t, total_iters) / total_iters, power));

            /// <summary>Half a cosine down to eta_min in T_max steps, and up again.</summary>
            public static LRScheduler CosineAnnealingLR(Optimizer optimizer, double T_max, double eta_min = 0, int last_epoch = -1, bool verbose = false) =>
                By(optimizer, last_epoch, (t, start) => eta_min + (start - eta_min) * (1 + Math.Cos(Math.PI * t / T_max)) / 2);

            /// <summary>One scheduler after the other, each counting from its milestone.</summary>
            public static LRScheduler SequentialLR(Optimizer optimizer, IEnumerable<LRScheduler> schedulers, IEnumerable<int> milestones, int last_epoch = -1)
            {
                LRScheduler[] parts = [.. schedulers];
                int[] starts = [0, .. milestones];
                if (parts.Length != starts.Length) throw new ArgumentException($"{parts.Length} schedulers need {parts.Length - 1} milestones between them, got {starts.Length - 1}");
                if (parts.Any(p => p.Optimizer != optimizer)) throw new ArgumentException("all schedulers in a row turn the same optimizer");
                return new Formula(optimizer, (t, _, group) =>
                {
                    var now = Array.FindLastIndex(starts, start => start <= t);
                    return parts[now].At(t - starts[now], group);
                }).Start(last_epoch);
            }

            public static class impl
            {
                /// <summary>Up to a largest rate and down to almost nothing, momentum the other way.</summary>
                /// <seealso href="https://arxiv.org/abs/1708.07120">Smith and Topin 2017</seealso>
                public sealed class OneCycleLR : LRScheduler
                {
                    public enum AnnealStrategy { Cos, Linear }

                    readonly (double End, double From, double To, double MomentumFrom, double MomentumTo)[] phases;
                    readonly double[] largest;
                    readonly AnnealStrategy strategy;
                    readonly bool turnsMomentum;

                    internal OneCycleLR(Optimizer optimizer, IEnumerable<double> max_lr, int total_steps, int epochs, int steps_per_epoch, double pct_start, AnnealStrategy strategy,
                        bool cycle_momentum, double base_momentum, double max_momentum, double div_factor, double final_div_factor, bool three_phase) : base(optimizer)
                    {
                        if (total_steps == -1 && (epochs <= 0 || steps_per_epoch <= 0)) throw new ArgumentException("give total_steps, or epochs and steps_per_epoch");
                        if (pct_start is < 0 or > 1) throw new ArgumentException($"pct_start lies in [0, 1], got {pct_start}");
                        if (cycle_momentum && !groups.All(g => g is IMomentum or IBetas)) throw new ArgumentException("this optimizer has no momentum to cycle: pass cycle_momentum: false");
                        var total = total_steps == -1 ? epochs * steps_per_epoch : total_steps;
                        (largest, this.strategy, turnsMomentum) = ([.. max_lr], strategy, cycle_momentum);
                        var (start, end) = (1 / div_factor, 1 / div_factor / final_div_factor);
                        phases = three_phase
                            ? [(pct_start * total - 1, start, 1, max_momentum, base_momentum), (2 * pct_start * total - 2, 1, start, base_momentum, max_momentum), (total - 1, start, end, max_momentum, max_momentum)]
                            : [(pct_start * total - 1, start, 1, max_momentum, base_momentum), (total - 1, 1, end, base_momentum, max_momentum)];
                    }

                    internal override double At(int epoch, int group) => largest[group] * Now(epoch, p => (p.From, p.To));

                    private protected override void Turn(int epoch)
                    {
                        if (!turnsMomentum) return;
                        var momentum = Now(epoch, p => (p.MomentumFrom, p.MomentumTo));
                        foreach (var group in groups)
                            if (group is IBetas betas) betas.Betas = (momentum, betas.Betas.Item2);
                            else ((IMomentum)group).Momentum = momentum;
                    }

                    double Now(int epoch, Func<(double End, double From, double To, double MomentumFrom, double MomentumTo), (double From, double To)> of)
                    {
                        if (epoch > phases[^1].End) throw new InvalidOperationException($"the cycle has {phases[^1].End + 1} steps; this would be step {epoch + 1}");
                        var i = Array.FindIndex(phases, p => epoch <= p.End);
                        var begin = i == 0 ? 0 : phases[i - 1].End;
                        var (from, to) = of(phases[i]);
                        var part = (epoch - begin) / (phases[i].End - begin);
                        return strategy == AnnealStrategy.Cos ? to + (from - to) / 2 * (1 + Math.Cos(Math.PI * part)) : from + (to - from) * part;
                    }
                }
            }

            public static LRScheduler OneCycleLR(Optimizer optimizer, double max_lr, int total_steps = -1, int epochs = -1, int steps_per_epoch = -1, double pct_start = 0.3,
                impl.OneCycleLR.AnnealStrategy anneal_strategy = impl.OneCycleLR.AnnealStrategy.Cos, bool cycle_momentum = true, double base_momentum = 0.85, double max_momentum = 0.95,
                double div_factor = 25, double final_div_factor = 1e4, bool three_phase = false, int last_epoch = -1, bool verbose = false) =>
                new impl.OneCycleLR(optimizer, optimizer.ParamGroups.Select(_ => max_lr), total_steps, epochs, steps_per_epoch, pct_start, anneal_strategy,
                    cycle_momentum, base_momentum, max_momentum, div_factor, final_div_factor, three_phase).Start(last_epoch);
        }
    }
}
