namespace MmDit.Torch.Tests.Against;

/// <summary>Layers beside PyTorch's after the same seed: parameters by name, results, gradients; a line each.</summary>
[Collection("against PyTorch")]
public sealed class LayerTests(Reference reference)
{
    sealed record Line(Func<nn.Module> Make, params string[] Inputs);

    // Python code that makes the layer; in C#; its inputs as hints.txt writes tensors.
    static readonly Dictionary<string, Line> layers = new()
    {
        ["torch.nn.Linear(4, 3)"] = new(() => Linear(4, 3), "f[2,4]"),
        ["torch.nn.Linear(4, 3, bias=False)"] = new(() => Linear(4, 3, hasBias: false), "f[5,2,4]"),
        ["torch.nn.Conv2d(4, 6, 3)"] = new(() => Conv2d(4, 6, 3), "f[2,4,7,6]"),
        ["torch.nn.Conv2d(4, 6, (3, 2), stride=(2, 1), padding=(1, 0), groups=2, bias=False)"] =
            new(() => Conv2d(4, 6, (3, 2), stride: (2, 1), padding: (1, 0), groups: 2, bias: false), "f[2,4,7,6]"),
        ["torch.nn.LayerNorm(6, eps=0.01)"] = new(() => LayerNorm(6, eps: 0.01), "f[2,3,6]"),
        ["torch.nn.LayerNorm([3, 6], elementwise_affine=False)"] = new(() => LayerNorm([3, 6], elementwise_affine: false), "f[2,3,6]"),
        ["torch.nn.GroupNorm(2, 6, eps=0.01)"] = new(() => GroupNorm(2, 6, eps: 0.01), "f[2,6,5]"),
        ["torch.nn.Embedding(5, 3)"] = new(() => Embedding(5, 3), "i5[2,4]"),
        ["torch.nn.Embedding(5, 3, padding_idx=2)"] = new(() => Embedding(5, 3, padding_idx: 2), "i5[2,4]"),
        ["torch.nn.GELU()"] = new(GELU, "f[3,4]"),
        ["torch.nn.GELU('tanh')"] = new(() => GELU(TorchSharp.Modules.GELU.Approximate.tanh), "f[3,4]"),
        ["torch.nn.SiLU()"] = new(SiLU, "f[3,4]"),
        ["torch.nn.ReLU()"] = new(() => ReLU(), "f[3,4]"),
        ["torch.nn.Identity()"] = new(Identity, "f[3,4]"),
        ["torch.nn.Dropout(0.3)"] = new(() => Dropout(0.3), "f[3,40]"),
        ["torch.nn.MSELoss()"] = new(() => MSELoss(), "f[3,4]", "f[3,4]"),
        ["torch.nn.MSELoss(reduction='sum')"] = new(() => MSELoss(Reduction.Sum), "f[3,4]", "f[3,4]"),
        ["torch.nn.Sigmoid()"] = new(Sigmoid, "f[3,4]"),
        ["torch.nn.Tanh()"] = new(Tanh, "f[3,4]"),
        ["torch.nn.LeakyReLU(0.1)"] = new(() => LeakyReLU(0.1), "f[3,4]"),
        ["torch.nn.Softplus(2, 10)"] = new(() => Softplus(2, 10), "f[3,4]"),
        ["torch.nn.Softmax(1)"] = new(() => Softmax(1), "f[3,4]"),
        ["torch.nn.Flatten()"] = new(() => Flatten(), "f[2,3,4]"),
        ["torch.nn.Unflatten(1, (2, 3))"] = new(() => Unflatten(1, [2, 3]), "f[2,6]"),
        ["torch.nn.PixelShuffle(2)"] = new(() => PixelShuffle(2), "f[2,8,3,3]"),
        ["torch.nn.PixelUnshuffle(2)"] = new(() => PixelUnshuffle(2), "f[2,2,4,6]"),
        ["torch.nn.L1Loss()"] = new(() => L1Loss(), "f[3,4]", "f[3,4]"),
        ["torch.nn.SmoothL1Loss(beta=0.5)"] = new(() => SmoothL1Loss(beta: 0.5), "f[3,4]", "f[3,4]"),
        ["torch.nn.CrossEntropyLoss()"] = new(() => CrossEntropyLoss(), "f[4,3]", "i3[4]"),
    };

    public static TheoryData<string> Layers => new(layers.Keys);

    [Theory, MemberData(nameof(Layers))]
    public void A_layer_equals_pytorchs(string code)
    {
        var line = layers[code];
        Tensor[] inputs = [.. line.Inputs.Select((text, i) => ((Template)Hints.Value(text)!).Make(new Random(i), float32, Layout.RowMajor, false).Make())];
        var expected = reference.Run($$"""
            torch.manual_seed(5)
            layer = {{code}}
            start = layer.state_dict()
            for name in start: globals()[f'start {name}'] = start[name].clone()
            inputs = [{{string.Join(", ", inputs.Select((_, i) => $"x{i}"))}}]
            for x in inputs: x.requires_grad_(x.is_floating_point())
            y = layer(*inputs)
            y.backward(torch.cos(torch.arange(y.numel(), dtype=torch.float64)).reshape(y.shape).to(y.dtype))
            for i, x in enumerate(inputs): globals()[f'gradient {i}'] = x.grad
            for name, p in layer.named_parameters(): globals()[f'gradient {name}'] = p.grad
            """, [.. inputs.Select((x, i) => ($"x{i}", x))]);

        manual_seed(5);
        using var layer = line.Make();
        var start = layer.state_dict().ToDictionary(p => $"start {p.Key}", p => p.Value.detach().clone());
        foreach (var x in inputs.Where(x => x.is_floating_point())) x.requires_grad_();
        var y = (layer, inputs) switch
        {
            (Module<Tensor, Tensor> one, [var x]) => one.call(x),
            (Module<Tensor, Tensor, Tensor> two, [var x, var z]) => two.call(x, z),
            _ => throw new NotSupportedException($"how is {code} called?"),
        };
        y.backward([cos(arange(y.numel(), float64)).reshape(y.shape).to(y.dtype)]);

        Assert.Equal(expected.Keys.Where(k => k.StartsWith("start ")).Order(), start.Keys.Order());
        foreach (var (name, value) in start) Same.Bits(name, expected[name], value);
        Same.Bits("the result", expected["y"], y);
        foreach (var (i, x) in inputs.Index()) if (x.is_floating_point()) Same.Bits($"gradient {i}", expected[$"gradient {i}"], x.grad!);
        foreach (var (name, p) in layer.named_parameters()) Same.Bits($"gradient {name}", expected[$"gradient {name}"], p.grad!);
    }

    static readonly string[] containers = ["Sequential", "ModuleList", "ModuleDict", "ParameterList", "ParameterDict"];

    static bool IsForgotten(Type type) => type.IsSubclassOf(typeof(nn.Module)) && type is { IsAbstract: false, IsGenericType: false } &&
        !containers.Contains(type.Name) && !layers.Keys.Any(code => code.StartsWith($"torch.nn.{type.Name}("));

    [Fact] public void No_layer_is_forgotten() => Assert.DoesNotContain(typeof(nn).GetMethods().Select(m => m.ReturnType), IsForgotten);
}
