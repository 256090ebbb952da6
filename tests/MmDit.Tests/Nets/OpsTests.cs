using MmDit.Libtorch;
using MmDit.Nets.Layers;

namespace MmDit.Tests.Nets;

/// <summary>Every operator of <see cref="Ops"/> beside its twin of plain operators,
/// and beside the twin in float64.</summary>
[Collection("alone")]
public sealed class OpsTests
{
    sealed record Case(Func<Tensor[], Tensor> Run, params long[][] Shapes);

    static Case Attention(params long[][] shapes) => new(x => SoftmaxAttention.Mix(x[0], x[1], x[2]), shapes);

    // By the fast body itself where there is one: Ops would pass over one that is wrong.
    static Tensor Linear(Tensor x, Tensor weight, Tensor? bias) =>
        Ops.Plain || !OneDnnProduct.IsHere ? Ops.Linear(x, weight, bias) : FastLinear.Of(x, weight, bias);

    static Case Linear(params long[][] shapes) => new(x => Linear(x[0], x[1], x.ElementAtOrDefault(2)), shapes);

    static Case Convolution(long stride, long padding, params long[][] shapes) =>
        new(x => Ops.Convolve(x[0], x[1], x[2], stride, padding), shapes);

    // Three groups of channels that lie side by side; those of the twin do not.
    static Tensor Norm(Tensor[] x, Tensor cells, bool silu = false, Tensor? scale = null, Tensor? shift = null)
    {
        var map = cells.permute(0, 3, 1, 2);
        if (!Ops.Plain)
        {
            Assert.True(CellNorm.Takes(map));
            return CellNorm.Of(map, 3, x[1], x[2], 1e-5, silu, scale, shift);
        }
        var normed = group_norm(map, 3, x[1], x[2]);
        if (scale is not null) normed = normed * (1 + scale) + shift!;
        return silu ? nn.functional.silu(normed) : normed;
    }

    static readonly Dictionary<string, Case> cases = new()
    {
        ["linear"] = Linear([3, 5, 7], [4, 7], [4]),
        ["linear of much"] = Linear([3, 150, 96], [80, 96], [80]),
        ["linear of much, odd sizes"] = Linear([331, 131], [67, 131], [67]),
        ["linear without bias"] = Linear([3, 150, 96], [80, 96]),
        ["linear of strided rows"] = new(
            x => Linear(x[0].transpose(0, 1)[.., .., 1..97], x[1], x[2]), [3, 150, 98], [80, 96], [80]),
        ["linear of strided weights"] = new(
            x => Ops.Linear(x[0], x[1][.., 1..97], x[2]), [450, 96], [80, 98], [80]),
        ["linear of weights that are also its input"] = new(x => Linear(x[0], x[0], null), [150, 150]),
        ["gelu"] = new(x => Ops.TanhGelu(x[0] * 4), [3, 37]),
        ["gelu of much"] = new(x => Ops.TanhGelu(x[0] * 4), [3, 11111]),
        ["gelu of strided rows"] = new(x => Ops.TanhGelu(x[0].transpose(0, 1)), [300, 70]),
        ["norm of cells"] = new(x => Norm(x, x[0]), [2, 5, 6, 24], [24], [24]),
        ["norm of cells, many"] = new(x => Norm(x, x[0]), [3, 13, 11, 48], [48], [48]),
        ["norm of cells far from zero"] = new(x => Norm(x, x[0] + 8), [2, 5, 6, 24], [24], [24]),
        ["norm of cells, then SiLU"] = new(x => Norm(x, x[0], silu: true), [2, 5, 6, 24], [24], [24]),
        ["norm of cells on a condition"] = new(
            x => Norm(x, x[0], silu: true, x[3], x[4]), [2, 5, 6, 24], [24], [24], [2, 24, 1, 1], [2, 24, 1, 1]),
        ["attention to many"] = Attention([2, 3, 40, 24], [2, 3, 520, 24], [2, 3, 520, 24]),
        ["attention"] = Attention([2, 3, 200, 24], [2, 3, 70, 24], [2, 3, 70, 24]),
        ["attention of one to one"] = Attention([1, 1, 1, 5], [1, 1, 1, 5], [1, 1, 1, 5]),
        ["attention of heads 64 wide"] = Attention([1, 2, 513, 64], [1, 2, 513, 64], [1, 2, 513, 64]),
        ["attention of strided parts"] = new(
            x => x[0].view(2, 513, 3, 4, 6).permute(2, 0, 3, 1, 4).unbind(0) is [var q, var k, var v]
                ? SoftmaxAttention.Mix(q, k, v) : null!, [2, 513, 72]),
        ["convolution"] = Convolution(1, 1, [2, 5, 9, 7], [40, 5, 3, 3], [40]),
        ["convolution to one channel"] = Convolution(1, 1, [2, 24, 8, 8], [1, 24, 3, 3], [1]),
        ["convolution of blocks of 16"] = Convolution(1, 1, [2, 48, 8, 8], [80, 48, 3, 3], [80]),
        ["convolution by two cells"] = Convolution(2, 1, [2, 48, 9, 8], [16, 48, 3, 3], [16]),
        ["convolution without zeros around"] = Convolution(2, 0, [2, 3, 9, 9], [20, 3, 3, 3], [20]),
        ["convolution 5 wide"] = Convolution(1, 2, [2, 17, 6, 6], [8, 17, 5, 5], [8]),
        ["convolution of one cell"] = Convolution(1, 0, [2, 72, 5, 6], [40, 72, 1, 1], [40]),
        ["convolution of patches"] = Convolution(4, 0, [2, 3, 8, 12], [20, 3, 4, 4], [20]),
        ["convolution of patches and a rest"] = Convolution(4, 0, [2, 3, 9, 14], [20, 3, 4, 4], [20]),
        ["convolution of one cell, channels side by side"] = new(
            x => Ops.Convolve(x[0].permute(0, 3, 1, 2), x[1], x[2], 1, 0), [2, 5, 6, 72], [40, 72, 1, 1], [40]),
        ["convolution of a map that is also its weights"] = new(
            x => Ops.Convolve(x[0].view(1, 3, 3, 3), x[0], x[1], 1, 1), [1, 3, 3, 3], [1]),
    };

    public static TheoryData<string> Names => [.. cases.Keys];

    static Tensor[] Inputs(Case c, ScalarType type)
    {
        manual_seed(5);
        return [.. c.Shapes.Select(shape => randn(shape).to(type).detach().requires_grad_(true))];
    }

    // The result, then the gradient of each input, or with twice the gradients of what those gradients come to.
    static Tensor[] Compute(string name, ScalarType type, bool plain, bool twice = false)
    {
        Ops.Plain = plain;
        try
        {
            var x = Inputs(cases[name], type);
            var result = cases[name].Run(x);
            var gradients = autograd.grad([(result * result * 0.5 + result).sum()], x, retain_graph: twice,
                create_graph: twice);
            if (twice) gradients = autograd.grad([.. gradients.Select(g => (g * g).sum())], x, allow_unused: true);
            return [result, .. gradients];
        }
        finally { Ops.Plain = false; }
    }

    static void Near_each(Tensor[] expected, Tensor[] actual, double tolerance)
    {
        Assert.Equal(expected.Length, actual.Length);
        foreach (var (e, a) in expected.Zip(actual))
            Near.Equal(e, a, tolerance * (1 + e.abs().max().to(float64).item<double>()));
    }

    [Theory, MemberData(nameof(Names))] public void It_equals_its_twin(string name) =>
        Near_each(Compute(name, float32, plain: true), Compute(name, float32, plain: false), 2e-5);

    [Theory, MemberData(nameof(Names))] public void It_equals_its_twin_in_float64(string name) =>
        Near_each(Compute(name, float64, plain: true), Compute(name, float32, plain: false), 2e-5);

    [Theory, MemberData(nameof(Names))] public void Gradients_of_gradients_are_the_twins(string name) =>
        Near_each(Compute(name, float64, plain: true, twice: true),
            Compute(name, float32, plain: false, twice: true), 1e-4);

    [Theory, MemberData(nameof(Names))] public void Without_gradients_the_result_is_the_same(string name)
    {
        using var off = no_grad();
        var result = cases[name].Run(Inputs(cases[name], float32));
        Assert.False(result.requires_grad);
        Ops.Plain = true;
        try { Near.Equal(cases[name].Run(Inputs(cases[name], float32)), result, 1e-4); }
        finally { Ops.Plain = false; }
    }

    [Theory, MemberData(nameof(Names))] public void It_leaves_nothing_behind(string name) => Leaks.None(() =>
    {
        using var scope = NewDisposeScope();
        Compute(name, float32, plain: false);
        return null;
    });

    [Fact] public void The_fast_ways_are_taken_here()
    {
        Tensor x = randn(450, 96), weight = randn(80, 96);
        Assert.Equal(OneDnnProduct.IsHere, FastLinear.Takes(x, weight));
        Assert.False(FastLinear.Takes(x, randn(80, 98)[.., 1..97]));
        Assert.False(FastLinear.Takes(x.to(float64), weight.to(float64)));
        Assert.False(FastLinear.Takes(x[..3], weight));
        Assert.Equal(Natives.IsOneDnnOff, SafeConvolution.Takes(randn(2, 48, 8, 8), randn(80, 48, 3, 3)));
    }

    [Fact] public void A_norm_that_does_not_fit_its_map_is_libtorch_s_to_refuse()
    {
        var map = randn(2, 3, 3, 48).permute(0, 3, 1, 2);
        foreach (var norm in new[] { Init.GroupNorm(3, 24), Init.GroupNorm(5, 48), Init.GroupNorm(3, 48).to(float64) })
            Assert.ThrowsAny<Exception>(() => Ops.Normed(norm, map));
        Assert.False(CellNorm.Takes(map, Init.GroupNorm(3, 48), ones([2, 48, 1, 1], float64), ones(2, 48, 1, 1)));
        Assert.True(CellNorm.Takes(map, Init.GroupNorm(3, 48), null, null));
    }

    [Fact] public void GELU_is_right_to_some_units_of_the_last_place()
    {
        var x = linspace(-9, 9, 50_001);
        var far = (Ops.TanhGelu(x).to(float64) - gelu(x.to(float64), TorchSharp.Modules.GELU.Approximate.tanh)).abs()
            / x.to(float64).abs().clamp(1);
        Assert.InRange(far.max().item<double>(), 0, 4e-7);
    }

    [Fact] public void What_is_no_number_stays_none()
    {
        var x = tensor(new[] { float.NaN, 1e4f, -1e4f, 100f, -100f, 0f }).repeat(5000);
        Assert.True(FastGelu.Takes(x));
        Near.Equal([double.NaN, 1e4, 0, 100, 0, 0], Ops.TanhGelu(x).narrow(0, 29_994, 6));
    }

    [Fact] public void A_recorder_gets_weights_and_the_result_is_the_same()
    {
        Tensor q = randn(2, 3, 50, 8), k = randn(2, 3, 40, 8), v = randn(2, 3, 40, 8);
        var without = SoftmaxAttention.Mix(q, k, v);
        using AttentionRecorder recorder = new();
        var recorded = SoftmaxAttention.Mix(q, k, v);

        Near.Equal(recorded, without, 1e-5);
        Near.Equal(recorder.Maps[0].matmul(v), without, 1e-5);
    }

    [Fact] public void Tensors_without_memory_keep_their_shapes()
    {
        Tensor q = ones([2, 3, 4, 5], device: META), k = ones([2, 3, 6, 5], device: META);
        Assert.Equal([2L, 3, 4, 5], SoftmaxAttention.Mix(q, k, k).shape);
    }
}
