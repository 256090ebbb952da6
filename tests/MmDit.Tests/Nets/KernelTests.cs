using MmDit.Nets.Layers;
using MmDit.Nets.Layers.Kernels;

namespace MmDit.Tests.Nets;

/// <summary>Every kernel beside its twin of plain operators, and beside the twin in float64.</summary>
[Collection("alone")]
public sealed class KernelTests
{
    sealed record Case(Func<Tensor[], Tensor> Run, params long[][] Shapes);

    static readonly Dictionary<string, Case> cases = new()
    {
        ["gelu"] = new(x => TanhGelu.Of(x[0] * 4), [3, 37]),
        ["modulated norm"] = new(x => ModulatedNorm.Of(x[0], x[1], x[2], 1e-6), [3, 70, 21], [3, 1, 21], [3, 1, 21]),
        ["modulated norm, one token"] = new(
            x => ModulatedNorm.Of(x[0], x[1], x[2], 1e-6), [2, 1, 64], [2, 1, 64], [2, 1, 64]),
        ["conditions that are parts of one tensor"] = new(
            x => x[1].chunk(3, -1) is [var a, var b, var c]
                ? new Modulation(a, b, c).Add(x[0], ModulatedNorm.Of(x[0], a, b, 1e-6)) : null!,
            [3, 5, 16], [3, 1, 48]),
        ["gated sum"] = new(x => GatedSum.Of(x[0], x[1], x[2]), [2, 131, 19], [2, 131, 19], [2, 1, 19]),
        ["attention"] = new(
            x => SoftmaxAttention.Mix(x[0], x[1], x[2]), [2, 3, 200, 24], [2, 3, 70, 24], [2, 3, 70, 24]),
        ["attention of one to one"] = new(
            x => SoftmaxAttention.Mix(x[0], x[1], x[2]), [1, 1, 1, 5], [1, 1, 1, 5], [1, 1, 1, 5]),
        ["attention of heads 64 wide"] = new(
            x => SoftmaxAttention.Mix(x[0], x[1], x[2]), [1, 2, 97, 64], [1, 2, 97, 64], [1, 2, 97, 64]),
        ["attention of strided parts"] = new(
            x => x[0].view(2, 9, 3, 4, 6).permute(2, 0, 3, 1, 4).unbind(0) is [var q, var k, var v]
                ? SoftmaxAttention.Mix(q, k, v) : null!, [2, 9, 72]),
        ["norm and SiLU"] = new(x => NormSilu.Of(x[0], x[1], x[2], 4, 1e-5), [2, 12, 3, 5], [12], [12]),
        ["norm and SiLU of many cells"] = new(
            x => NormSilu.Of(x[0] + x[3].expand_as(x[0]) * 4, x[1], x[2], 4, 1e-5), [2, 8, 9, 15], [8], [8], [1, 8, 9, 1]),
        ["norm and SiLU, channels side by side"] = new(
            x => NormSilu.Of(x[0].permute(0, 3, 1, 2), x[1], x[2], 2, 1e-5), [3, 5, 7, 6], [6], [6]),
        ["norm, condition and SiLU"] = new(
            x => NormSilu.Of(x[0], x[1], x[2], 4, 1e-5, x[3], x[4]),
            [2, 12, 3, 5], [12], [12], [2, 12, 1, 1], [2, 12, 1, 1]),
    };

    public static TheoryData<string> Names => [.. cases.Keys];

    static Tensor[] Inputs(Case c, ScalarType type)
    {
        manual_seed(5);
        return [.. c.Shapes.Select(shape => randn(shape).to(type).detach().requires_grad_(true))];
    }

    static Tensor[] Compute(Case c, ScalarType type, bool plain, bool twice = false)
    {
        Native.Off = plain;
        try
        {
            var x = Inputs(c, type);
            var result = c.Run(x);
            var gradients = autograd.grad([(result * result * 0.5 + result).sum()], x, create_graph: twice);
            if (twice) gradients = autograd.grad([.. gradients.Select(g => (g * g).sum())], x, allow_unused: true);
            return [result, .. gradients];
        }
        finally { Native.Off = false; }
    }

    static void Near_each(Tensor[] expected, Tensor[] actual, double tolerance)
    {
        Assert.Equal(expected.Length, actual.Length);
        foreach (var (e, a) in expected.Zip(actual)) Near.Equal(e, a, tolerance);
    }

    [Fact] public void The_kernels_are_here() => Assert.True(Native.Take(ones(1)));

    [Theory, MemberData(nameof(Names))] public void A_kernel_equals_its_twin(string name) =>
        Near_each(Compute(cases[name], float32, plain: true), Compute(cases[name], float32, plain: false), 2e-5);

    [Theory, MemberData(nameof(Names))] public void A_kernel_equals_float64(string name) =>
        Near_each(Compute(cases[name], float64, plain: false), Compute(cases[name], float32, plain: false), 2e-5);

    [Theory, MemberData(nameof(Names))] public void Gradients_of_gradients_are_the_twins(string name) =>
        Near_each(Compute(cases[name], float32, plain: true, twice: true),
            Compute(cases[name], float32, plain: false, twice: true), 1e-3);

    [Theory, MemberData(nameof(Names))] public void Without_gradients_the_result_is_the_same(string name)
    {
        using var off = no_grad();
        Near.Equal(Compute_forward(cases[name], true), Compute_forward(cases[name], false), 1e-5);
    }

    static Tensor Compute_forward(Case c, bool plain)
    {
        Native.Off = plain;
        try { return c.Run(Inputs(c, float32)); }
        finally { Native.Off = false; }
    }

    [Fact] public void What_is_no_number_stays_none()
    {
        var x = tensor(new[] { float.NaN, 1e4f, -1e4f, 100f, -100f, 0f });
        Near.Equal([double.NaN, 1e4, 0, 100, 0, 0], TanhGelu.Of(x));
        var row = x.view(1, 1, 1, 6);
        Assert.True(SoftmaxAttention.Mix(row, row, ones_like(row)).isnan().all().item<bool>());
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

    [Fact] public void What_no_kernel_takes_runs_plain_operators()
    {
        Assert.False(Native.Take(ones(2, dtype: float64)));
        Assert.False(Native.Take(ones(2, device: META)));
        Assert.False(Native.Take(ones(2, dtype: bfloat16)));
        Tensor q = ones([2, 3, 4, 5], device: META), k = ones([2, 3, 6, 5], device: META);
        Assert.Equal([2L, 3, 4, 5], SoftmaxAttention.Mix(q, k, k).shape);
    }
}
