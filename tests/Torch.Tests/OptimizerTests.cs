using TorchSharp.Modules;

namespace MmDit.Torch.Tests;

/// <summary>Optimizers and schedulers beside their formulas, in double precision.</summary>
public sealed class OptimizerTests : IDisposable
{
    readonly string file = Path.GetTempFileName();

    public void Dispose() => File.Delete(file);

    static double[] Run(optim.Optimizer optimizer, Parameter w, Tensor target, int steps)
    {
        for (var t = 0; t < steps; t++)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            (w - target).pow(4).sum().backward();
            optimizer.step();
        }
        return w.detach().data<double>().ToArray();
    }

    static (Parameter w, Tensor target, double[] x, double[] goal) Problem()
    {
        var (start, target) = (randn([5], float64), randn([5], float64));
        return (nn.Parameter(start.clone()), target, start.data<double>().ToArray(), target.data<double>().ToArray());
    }

    [Theory, InlineData(false), InlineData(true)] public void Sgd_equals_its_formula(bool nesterov)
    {
        var (w, target, x, goal) = Problem();
        var sum = new double[5];
        for (var t = 0; t < 50; t++)
            for (var i = 0; i < 5; i++)
            {
                var g = 4 * Math.Pow(x[i] - goal[i], 3) + 0.01 * x[i];
                sum[i] = 0.8 * sum[i] + g;
                x[i] -= 0.01 * (nesterov ? g + 0.8 * sum[i] : sum[i]);
            }

        using var optimizer = optim.SGD([w], 0.01, momentum: 0.8, weight_decay: 0.01, nesterov: nesterov);

        Near.Equal(x, tensor(Run(optimizer, w, target, 50)), 1e-12);
    }

    [Fact] public void Adams_weight_decay_is_part_of_the_gradient()
    {
        var (w, target, x, goal) = Problem();
        var (m, v) = (new double[5], new double[5]);
        for (var t = 1; t <= 50; t++)
            for (var i = 0; i < 5; i++)
            {
                var g = 4 * Math.Pow(x[i] - goal[i], 3) + 0.1 * x[i];
                (m[i], v[i]) = (0.9 * m[i] + 0.1 * g, 0.999 * v[i] + 0.001 * g * g);
                x[i] -= 0.02 * (m[i] / (1 - Math.Pow(0.9, t))) / (Math.Sqrt(v[i] / (1 - Math.Pow(0.999, t))) + 1e-8);
            }

        using var optimizer = optim.Adam([w], lr: 0.02, weight_decay: 0.1);

        Near.Equal(x, tensor(Run(optimizer, w, target, 50)), 1e-12);
    }

    [Fact] public void Groups_have_options_of_their_own_and_inherit_the_rest()
    {
        var (still, moving) = (nn.Parameter(ones(2)), nn.Parameter(ones(2)));
        using var optimizer = optim.AdamW([new AdamW.ParamGroup([still], lr: 0), new AdamW.ParamGroup { Parameters = [moving] }], lr: 0.5);

        (still.sum() + moving.sum()).backward();
        optimizer.step();

        Near.Equal([1, 1], still.detach(), 0);
        Near.Equal([0.5, 0.5], moving.detach(), 1e-6);
    }

    [Fact] public void A_saved_optimizer_goes_on_as_if_nothing_had_happened()
    {
        var (w, target, _, _) = Problem();
        using var optimizer = optim.AdamW([w], lr: 0.02);
        Run(optimizer, w, target, 10);
        optimizer.save_state_dict(file);
        var copy = nn.Parameter(w.detach().clone());
        using var other = optim.AdamW([copy], lr: 1);
        other.load_state_dict(file);

        Near.Equal(Run(optimizer, w, target, 10), tensor(Run(other, copy, target, 10)), 0);
    }

    [Fact] public void A_state_of_another_optimizer_is_refused_by_name()
    {
        using var sgd = optim.SGD([nn.Parameter(ones(2))], 0.1);
        sgd.save_state_dict(file);
        using var adam = optim.AdamW([nn.Parameter(ones(2))]);

        Assert.Contains($"{file}: the kind of optimizer is AdamW here and SGD in the saved state", Assert.Throws<InvalidDataException>(() => adam.load_state_dict(file)).Message);
        File.WriteAllBytes(file, File.ReadAllBytes(file)[..9]);
        Assert.Contains($"{file} ends too early", Assert.Throws<InvalidDataException>(() => sgd.load_state_dict(file)).Message);
    }

    static double[] Rates(Func<optim.Optimizer, optim.lr_scheduler.LRScheduler> make, int steps)
    {
        using var optimizer = optim.SGD([nn.Parameter(ones(1))], 1.0, momentum: 0.9);
        var scheduler = make(optimizer);
        return [.. Enumerable.Range(0, steps).Select(_ => { var rate = scheduler.get_last_lr().Single(); scheduler.step(); return rate; })];
    }

    static void Follows(double[] expected, Func<optim.Optimizer, optim.lr_scheduler.LRScheduler> make)
    {
        var rates = Rates(make, expected.Length);
        for (var t = 0; t < expected.Length; t++) Assert.Equal(expected[t], rates[t], 12);
    }

    [Fact] public void Schedulers_follow_their_formulas()
    {
        Follows([1, 0.5, 0.25, 0.125], o => optim.lr_scheduler.LambdaLR(o, t => Math.Pow(0.5, t)));
        Follows([1, 1, 0.1, 0.1, 0.01], o => optim.lr_scheduler.StepLR(o, 2));
        Follows([1, 0.1, 0.1, 0.01], o => optim.lr_scheduler.MultiStepLR(o, [1, 3]));
        Follows([1, 0.9, 0.81], o => optim.lr_scheduler.ExponentialLR(o, 0.9));
        Follows([0.25, 0.25, 1, 1], o => optim.lr_scheduler.ConstantLR(o, 0.25, 2));
        Follows([0.5, 0.75, 1, 1], o => optim.lr_scheduler.LinearLR(o, 0.5, 1, 2));
        Follows([1, 0.5 + Math.Sqrt(0.125), 0.5, 0.5 - Math.Sqrt(0.125), 0], o => optim.lr_scheduler.CosineAnnealingLR(o, 4));
        Follows([0.5, 0.75, 1, 0.1], o => optim.lr_scheduler.SequentialLR(o, [optim.lr_scheduler.LinearLR(o, 0.5, 1, 2), optim.lr_scheduler.LambdaLR(o, t => t == 0 ? 1 : 0.1)], [2]));
    }

    [Fact] public void One_cycle_goes_up_and_down_and_turns_the_momentum_the_other_way()
    {
        using var optimizer = optim.SGD([nn.Parameter(ones(1))], 1.0, momentum: 0.9);
        var scheduler = optim.lr_scheduler.OneCycleLR(optimizer, max_lr: 2, total_steps: 10, pct_start: 0.4);
        List<(double Rate, double Momentum)> seen = [];
        for (var t = 0; t < 9; t++)
        {
            seen.Add((optimizer.ParamGroups.Single().LearningRate, ((SGD.ParamGroup)optimizer.ParamGroups.Single()).Momentum));
            scheduler.step();
        }

        Assert.Equal(2.0 / 25, seen[0].Rate, 12);
        Assert.Equal(2, seen[3].Rate, 12);
        Assert.Equal(0.85, seen[3].Momentum, 12);
        Assert.Equal(0.95, seen[0].Momentum, 12);
        Assert.Equal(2.0 / 25 / 1e4, optimizer.ParamGroups.Single().LearningRate, 12);
        Assert.Contains("the cycle has 10 steps", Assert.Throws<InvalidOperationException>(() => scheduler.step()).Message);
    }
}
