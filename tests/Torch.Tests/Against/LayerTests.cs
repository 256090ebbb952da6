namespace MmDit.Torch.Tests.Against;

/// <summary>Layers beside PyTorch's after the same seed: parameters by name, results, gradients; a line each.</summary>
[Collection("against PyTorch")]
public sealed partial class LayerTests(Reference reference)
{

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
            y = {{line.Python ?? "layer(*inputs)"}}
            ys = y if isinstance(y, tuple) else [y]
            torch.autograd.backward(ys, [torch.cos(torch.arange(y.numel(), dtype=torch.float64)).reshape(y.shape).to(y.dtype) for y in ys])
            for i, y in enumerate(ys): globals()[f'result {i}'] = y
            for i, x in enumerate(inputs): globals()[f'gradient {i}'] = x.grad
            for name, p in layer.named_parameters(): globals()[f'gradient {name}'] = p.grad
            for name, b in layer.named_buffers(): globals()[f'afterwards {name}'] = b
            """, [.. inputs.Select((x, i) => ($"x{i}", x))]);

        manual_seed(5);
        using var layer = line.Make();
        var start = layer.state_dict().ToDictionary(p => $"start {p.Key}", p => p.Value.detach().clone());
        foreach (var x in inputs.Where(x => x.is_floating_point())) x.requires_grad_();
        var y = (line.Call, layer, inputs) switch
        {
            ({ } call, _, _) => call(layer, inputs),
            (_, Module<Tensor, Tensor> one, [var x]) => one.call(x),
            (_, Module<Tensor, Tensor, Tensor> two, [var x, var z]) => two.call(x, z),
            (_, Module<Tensor, Tensor, Tensor, Tensor> three, [var x, var z, var t]) => three.call(x, z, t),
            _ => throw new NotSupportedException($"how is {code} called?"),
        };
        Tensor[] ys = [.. Player.Tensors(y)];
        autograd.backward(ys, [.. ys.Select(y => cos(arange(y.numel(), float64)).reshape(y.shape).to(y.dtype))]);

        Assert.Equal(expected.Keys.Where(k => k.StartsWith("start ")).Order(), start.Keys.Order());
        foreach (var (name, value) in start) Same.Bits(name, expected[name], value);
        foreach (var (i, part) in ys.Index()) Same.Bits($"result {i}", expected[$"result {i}"], part);
        foreach (var (i, x) in inputs.Index()) if (x.is_floating_point()) Same.Bits($"gradient {i}", expected[$"gradient {i}"], x.grad!);
        foreach (var (name, p) in layer.named_parameters()) Same.Bits($"gradient {name}", expected[$"gradient {name}"], p.grad!);
        foreach (var (name, b) in layer.named_buffers()) Same.Bits($"{name} afterwards", expected[$"afterwards {name}"], b);
    }

    static readonly string[] containers = ["Sequential", "ModuleList", "ModuleDict", "ParameterList", "ParameterDict"];

    static bool IsForgotten(Type type) => type.IsSubclassOf(typeof(nn.Module)) && type is { IsAbstract: false, IsGenericType: false } &&
        !containers.Contains(type.Name) && !layers.Keys.Any(code => code.StartsWith($"torch.nn.{type.Name}(", StringComparison.Ordinal));

    [Fact] public void No_layer_is_forgotten() => Assert.DoesNotContain(typeof(nn).GetMethods().Select(m => m.ReturnType), IsForgotten);
}
