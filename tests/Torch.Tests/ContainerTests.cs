using TorchSharp.Modules;

namespace MmDit.Torch.Tests;

/// <summary>Lists and dictionaries of parts: their keys are those of a checkpoint.</summary>
[Collection("alone")]                       // it counts every tensor that is alive
public sealed class ContainerTests
{
    static Parameter Of(params double[] numbers) => nn.Parameter(tensor(numbers));

    sealed class Net : Module<Tensor, Tensor>
    {
        readonly ModuleDict<Module<Tensor, Tensor>> parts = ModuleDict<Module<Tensor, Tensor>>(("in", Linear(4, 3)), ("out", Linear(3, 2, hasBias: false)));
        readonly ParameterDict scales = ParameterDict(("b", Of(1)), ("a", Of(2)));
        readonly ParameterList shifts = ParameterList(Of(3), Of(4));

        internal Net() : base(nameof(Net)) => RegisterComponents();

        public override Tensor forward(Tensor x) => parts["out"].call(parts["in"].call(x)) * scales["a"] + shifts[1];
    }

    [Fact] public void Keys_are_those_of_pytorch_and_gradients_reach_every_part()
    {
        using Net net = new();

        net.call(randn(2, 4)).sum().backward();

        Assert.Equal(["parts.in.weight", "parts.in.bias", "parts.out.weight", "scales.b", "scales.a", "shifts.0", "shifts.1"], net.state_dict().Keys);
        Assert.Equal(["scales.b", "shifts.0"], net.named_parameters().Where(p => p.parameter.grad is null).Select(p => p.name));
    }

    [Fact] public void A_dictionary_keeps_the_order_and_forgets_what_is_removed()
    {
        using var parts = ModuleDict(("one", ReLU()), ("two", Linear(2, 2)), ("three", Identity()));

        Assert.True(parts.Remove("one") && !parts.Remove("four") && parts.ContainsKey("two") && parts.TryGetValue("three", out _));
        parts["two"] = Linear(2, 3);
        parts.Insert(0, ("zero", Linear(1, 1)));

        Assert.Equal(["zero", "two", "three"], parts.Keys);
        foreach (var (name, module) in parts) Assert.Same(parts[name], module);
        Assert.Equal([3L, 2], parts.get_parameter("two.weight")!.shape);
        Assert.Equal(["zero.weight", "zero.bias", "two.weight", "two.bias"], parts.state_dict().Keys.OrderBy(k => k[0] != 'z'));
        Assert.Contains("zero, two, three", Assert.Throws<KeyNotFoundException>(() => parts["one"]).Message);
        parts.Clear();
        Assert.Empty(parts.state_dict());
    }

    [Fact] public void A_list_of_parameters_is_numbered_by_place()
    {
        using var list = ParameterList(Of(1), Of(2), Of(3));

        list.RemoveAt(0);
        list.Insert(1, Of(4));
        list[0] = Of(5);

        Assert.Equal([("0", 5.0), ("1", 4.0), ("2", 3.0)], list.named_parameters().Select(p => (p.name, p.parameter.item<double>())));
        Assert.Equal([5.0, 4, 3], list.Select(p => p.item<double>()));
        list.to(float32);
        Assert.All(list, p => Assert.Equal(float32, p.dtype));
    }

    [Fact] public void Pools_tell_where_their_maxima_were()
    {
        var x = tensor(new float[,,,] { { { { 1, 5 }, { 7, 2 } } } });

        var (values, indices) = MaxPool2d(2).forward_with_indices(x);

        Assert.Equal((7f, 2L), (values.item<float>(), indices.item<long>()));
        Assert.Equal(1, MaxPool1d(2).forward_with_indices(x[0, 0, 0][TensorIndex.None]).Indices.item<long>());
        Assert.Equal(2, MaxPool3d((1, 2, 2)).forward_with_indices(x).Indices.item<long>());
    }

    [Fact] public void Wrong_shapes_are_told_from_right_ones()
    {
        Assert.Contains("[2, 3, 4]", Assert.Throws<ArgumentException>(() => BatchNorm2d(3).call(ones(2, 3, 4))).Message);
        Assert.Contains("got 4", Assert.Throws<ArgumentException>(() => InstanceNorm1d(3).call(ones(2, 4, 4))).Message);
        Assert.Contains("strided", Assert.Throws<ArgumentException>(() => Conv1d(1, 1, 3, Padding.Same, stride: 2)).Message);
        Assert.Contains("[5, 5]", Assert.Throws<ArgumentException>(() => ConvTranspose2d(1, 1, 2).forward(ones(1, 1, 3, 3), [5, 5])).Message);
        Assert.Contains("Reflect", Assert.Throws<ArgumentException>(() => ConvTranspose1d(1, 1, 2, padding_mode: PaddingModes.Reflect)).Message);
        Assert.Contains("[L, B, 6]", Assert.Throws<ArgumentException>(() => MultiheadAttention(6, 2).call(ones(2, 1, 4), ones(2, 1, 6), ones(2, 1, 6))).Message);
        Assert.Contains("5 heads", Assert.Throws<ArgumentException>(() => MultiheadAttention(6, 5)).Message);
    }

    [Fact] public void A_module_of_six_inputs_has_hooks()
    {
        using var attention = MultiheadAttention(4, 2);
        var x = randn(3, 1, 4);
        var plain = attention.call(x, x, x).Item1;

        var hook = attention.register_forward_hook((_, _, _, _, _, _, _, result) => Tuple.Create(result.Item1 + 1, result.Item2));
        Near.Equal(plain + 1, attention.call(x, x, x).Item1);
        hook.remove();
        Near.Equal(plain, attention.call(x, x, x).Item1, 0);
    }

    [Fact] public void Attention_leaves_no_tensors_behind()
    {
        using var attention = MultiheadAttention(4, 2, add_bias_kv: true, add_zero_attn: true);
        using var x = randn(3, 2, 4);
        using var mask = zeros([3, 3], @bool);
        using var none = no_grad();
        Leaks.None(() =>
        {
            var (result, weights) = attention.call(x, x, x, attn_mask: mask);
            weights.Dispose();
            return result;
        });
    }
}
