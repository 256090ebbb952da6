using System.Diagnostics;

namespace MmDit.Training;

/// <summary>Trains a net, a step at a time: whoever takes the steps plots, saves, samples or stops between.</summary>
/// <remarks>What is random in a step comes from the seed and the step's number,
/// so a run that is resumed goes on as if it had never stopped.</remarks>
/// <example><code>
/// Trainer trainer = new(net, new(Steps: 1000), i => flow.Loss((x, t) => net.call(x, t, y), x0, noise, times).mean());
/// foreach (var step in trainer.Run()) Console.WriteLine(step);
/// </code></example>
public sealed class Trainer : IDisposable
{
    readonly Func<long, Tensor> loss;
    readonly Parameter[] trained;

    /// <summary>A run of training that has not begun.</summary>
    /// <param name="loss">The loss of a batch, one number: the number of the batch, from 0, -> a tensor without
    /// dimensions.</param>
    /// <exception cref="ArgumentException">A number of the configuration makes no sense.</exception>
    public Trainer(Module net, TrainingConfig config, Func<long, Tensor> loss)
    {
        config.Check();
        (Net, Config, this.loss) = (net, config, loss);
        trained = [.. net.parameters().Where(p => p.requires_grad)];
        var all = net.named_parameters().Where(p => p.parameter.requires_grad)
            .ToLookup(p => config.Muon is not null && Muon.Takes(p.name, p.parameter));
        AdamWeights = [.. all[false]];
        Optimizer = optim.AdamW(AdamWeights.Select(p => p.Weight), config.Rate, 0.9, config.Beta2,
            weight_decay: config.WeightDecay);
        if (config.Muon is { } muon) Muon = new(all[true], muon);
        Ema = new(net, config.EmaDecay);
    }

    /// <summary>The net that is trained.</summary>
    public Module Net { get; }

    /// <summary>How it is trained.</summary>
    public TrainingConfig Config { get; }

    /// <summary>The average of its weights: what to sample with.</summary>
    public Ema Ema { get; }

    /// <summary>Steps taken so far.</summary>
    public int Steps { get; internal set; }

    internal AdamW Optimizer { get; }
    internal Muon? Muon { get; }
    internal IReadOnlyList<(string Key, Parameter Weight)> AdamWeights { get; }

    /// <summary>The steps that are left, each taken when it is asked for.</summary>
    public IEnumerable<TrainingStep> Run()
    {
        var (first, clock) = (Steps, Stopwatch.StartNew());
        while (Steps < Config.Steps)
        {
            var (sum, norm, rate) = Take();
            var each = clock.Elapsed / (Steps - first);
            yield return new(Steps, Config.Steps, sum, norm, rate, clock.Elapsed, each * (Config.Steps - Steps));
        }
    }

    (double Loss, double Norm, double Rate) Take()
    {
        using var scope = NewDisposeScope();
        using var seeded = new SeededDraws(Config.Seed, Steps);
        Net.train();
        Net.zero_grad();                                        // to none, not to 0: a resumed run begins so too
        var sum = Enumerable.Range(0, Config.Accumulate).Sum(i => Gradients((long)Steps * Config.Accumulate + i));
        var norm = nn.utils.clip_grad_norm_(trained, Config.Clip);
        if (!double.IsFinite(sum) || !double.IsFinite(norm)) throw new ArithmeticException(
            $"step {Steps + 1}: the loss is {sum}, its gradients have a norm of {norm}; the weights are still those " +
            $"of step {Steps}. A smaller Rate than {Config.Rate:g2} or a longer Warmup often helps");
        var rate = Config.RateAt(Steps);
        foreach (var group in Optimizer.ParamGroups) group.LearningRate = rate;
        Optimizer.step();
        Muon?.Step(rate / Config.Rate);
        Ema.Update(++Steps);
        return (sum, norm, rate);
    }

    double Gradients(long batch)
    {
        var mean = loss(batch);
        if (mean.numel() != 1) throw new ArgumentException(
            $"loss: expected one number, got [{string.Join(", ", mean.shape)}]: take its mean()");
        (mean / Config.Accumulate).backward();
        return mean.to(float64).item<double>() / Config.Accumulate;
    }

    /// <summary>Frees the optimizer and the averages; the net stays.</summary>
    public void Dispose()
    {
        Optimizer.Dispose();
        Muon?.Dispose();
        Ema.Dispose();
    }
}
