using TorchSharp.Modules;
using Rates = TorchSharp.torch.optim.lr_scheduler;

namespace MmDit.Torch.Tests.Against;

/// <summary>Fifty steps of each optimizer and scheduler beside PyTorch's; a line each.</summary>
[Collection("against PyTorch")]
public sealed class OptimizerTests(Reference reference)
{
    // Python code, given the parameters p; the same in C#.
    static readonly Dictionary<string, Func<IEnumerable<Parameter>, optim.Optimizer>> optimizers = new()
    {
        ["torch.optim.AdamW(p, lr=0.01, weight_decay=0)"] = p => optim.AdamW(p, lr: 0.01),
        ["torch.optim.AdamW(p, weight_decay=0)"] = p => optim.AdamW(p),
        ["torch.optim.AdamW(p, lr=0.02, betas=(0.8, 0.95), eps=1e-4, weight_decay=0.1)"] = p => optim.AdamW(p, lr: 0.02, beta1: 0.8, beta2: 0.95, eps: 1e-4, weight_decay: 0.1),
        ["torch.optim.AdamW(p, lr=0.01, amsgrad=True, weight_decay=0.01)"] = p => optim.AdamW(p, lr: 0.01, amsgrad: true, weight_decay: 0.01),
        ["torch.optim.AdamW(p, lr=0.01, maximize=True, weight_decay=0.01)"] = p => optim.AdamW(p, lr: 0.01, maximize: true, weight_decay: 0.01),
        ["torch.optim.Adam(p, lr=0.01, weight_decay=0.05)"] = p => optim.Adam(p, lr: 0.01, weight_decay: 0.05),
        ["torch.optim.Adam(p, lr=0.01, amsgrad=True)"] = p => optim.Adam(p, lr: 0.01, amsgrad: true),
        ["torch.optim.SGD(p, lr=0.1)"] = p => optim.SGD(p, 0.1),
        ["torch.optim.SGD(p, lr=0.1, momentum=0.9, dampening=0.2, weight_decay=0.01)"] = p => optim.SGD(p, 0.1, momentum: 0.9, dampening: 0.2, weight_decay: 0.01),
        ["torch.optim.SGD(p, lr=0.1, momentum=0.9, nesterov=True)"] = p => optim.SGD(p, 0.1, momentum: 0.9, nesterov: true),
        ["torch.optim.SGD(p, lr=0.1, momentum=0.9, maximize=True)"] = p => optim.SGD(p, 0.1, momentum: 0.9, maximize: true),
    };

    // Python code, given the optimizer o (AdamW, lr 0.05); in C#, what one step of it is.
    static readonly Dictionary<string, Func<optim.Optimizer, Action>> schedulers = new()
    {
        ["torch.optim.lr_scheduler.LambdaLR(o, lambda step: 1 / (1 + step))"] = Steps(o => Rates.LambdaLR(o, step => 1.0 / (1 + step))),
        ["torch.optim.lr_scheduler.StepLR(o, 7, gamma=0.5)"] = Steps(o => Rates.StepLR(o, 7, 0.5)),
        ["torch.optim.lr_scheduler.MultiStepLR(o, [5, 20], gamma=0.5)"] = Steps(o => Rates.MultiStepLR(o, [5, 20], 0.5)),
        ["torch.optim.lr_scheduler.ExponentialLR(o, 0.9)"] = Steps(o => Rates.ExponentialLR(o, 0.9)),
        ["torch.optim.lr_scheduler.ConstantLR(o, 0.5, 10)"] = Steps(o => Rates.ConstantLR(o, 0.5, 10)),
        ["torch.optim.lr_scheduler.LinearLR(o, 0.1, 1, 20)"] = Steps(o => Rates.LinearLR(o, 0.1, 1, 20)),
        ["torch.optim.lr_scheduler.PolynomialLR(o, 20, 2)"] = Steps(o => Rates.PolynomialLR(o, 20, 2)),
        ["torch.optim.lr_scheduler.CosineAnnealingLR(o, 20, 0.001)"] = Steps(o => Rates.CosineAnnealingLR(o, 20, 0.001)),
        ["torch.optim.lr_scheduler.OneCycleLR(o, 0.1, total_steps=60)"] = Steps(o => Rates.OneCycleLR(o, 0.1, total_steps: 60)),
        ["torch.optim.lr_scheduler.OneCycleLR(o, 0.1, total_steps=60, three_phase=True, anneal_strategy='linear')"] =
            Steps(o => Rates.OneCycleLR(o, 0.1, total_steps: 60, three_phase: true, anneal_strategy: Rates.impl.OneCycleLR.AnnealStrategy.Linear)),
        ["torch.optim.lr_scheduler.SequentialLR(o, [torch.optim.lr_scheduler.LinearLR(o, 0.1, 1, 10), torch.optim.lr_scheduler.CosineAnnealingLR(o, 40)], [10])"] =
            Steps(o => Rates.SequentialLR(o, [Rates.LinearLR(o, 0.1, 1, 10), Rates.CosineAnnealingLR(o, 40)], [10])),
    };

    static Func<optim.Optimizer, Action> Steps(Func<optim.Optimizer, Rates.LRScheduler> make) => o => make(o).step;

    public static TheoryData<string> Optimizers => new(optimizers.Keys);
    public static TheoryData<string> Schedulers => new(schedulers.Keys);

    [Theory, MemberData(nameof(Optimizers))]
    public void An_optimizers_fifty_steps_equal_pytorchs(string code) => Train($"o = {code}\nscheduler = None", optimizers[code], _ => () => { });

    [Theory, MemberData(nameof(Schedulers))]
    public void A_schedulers_fifty_steps_equal_pytorchs(string code) =>
        Train($"o = torch.optim.AdamW(p, lr=0.05, weight_decay=0.01)\nscheduler = {code}", p => optim.AdamW(p, lr: 0.05, weight_decay: 0.01), schedulers[code]);

    void Train(string code, Func<IEnumerable<Parameter>, optim.Optimizer> makeOptimizer, Func<optim.Optimizer, Action> makeStep)
    {
        static Tensor Start(string text, int seed) => ((Template)Hints.Value(text)!).Make(new Random(seed), float32, Layout.RowMajor, false).Make();
        var (x, y, w, b) = (Start("f[8,5]", 1), Start("f[8,3]", 2), Start("f[5,3]", 3), Start("f[3]", 4));
        var expected = reference.Run($"""
            w, b = torch.nn.Parameter(w), torch.nn.Parameter(b)
            p = [w, b]
            {code}
            ws, rates = [], []
            for step in range(50):
                o.zero_grad()
                ((torch.tanh(x @ w + b) - y) ** 2).mean().backward()
                o.step()
                if scheduler is not None: scheduler.step()
                ws.append(torch.cat([w.detach().flatten(), b.detach()]))
                rates.append(o.param_groups[0]['lr'])
            path, rates = torch.stack(ws), torch.tensor(rates, dtype=torch.float64)
            """, ("x", x), ("y", y), ("w", w), ("b", b));

        var (weight, bias) = (nn.Parameter(w), nn.Parameter(b));
        using var optimizer = makeOptimizer([weight, bias]);
        var step = makeStep(optimizer);
        List<Tensor> path = [];
        List<double> rates = [];
        for (var i = 0; i < 50; i++)
        {
            optimizer.zero_grad();
            (tanh(x.matmul(weight) + bias) - y).pow(2).mean().backward();
            optimizer.step();
            step();
            path.Add(cat([weight.detach().flatten(), bias.detach()]));
            rates.Add(optimizer.ParamGroups.First().LearningRate);
        }

        Near.Equal(expected["rates"], tensor(rates.ToArray()), 1e-12);
        Near.Equal(expected["path"], stack(path), 1e-6);
    }

    [Fact] public void No_optimizer_and_no_scheduler_is_forgotten()
    {
        var types = typeof(nn).Assembly.GetExportedTypes().Where(t => t is { IsClass: true, IsAbstract: false }).ToArray();
        static bool IsA(Type? type, string name) => type is not null && (type.Name == name || IsA(type.BaseType, name));
        string[] forgotten = [.. types.Where(t => IsA(t, "Optimizer") && !optimizers.Keys.Any(code => code.Contains($".{t.Name}("))).Select(t => t.Name),
                              .. types.Where(t => IsA(t, "LRScheduler") && !schedulers.Keys.Any(code => code.Contains($".{t.Name}("))).Select(t => t.Name)];
        Assert.Empty(forgotten);
    }
}
