using MmDit.Diffusion;

namespace MmDit.Tests.Diffusion;

/// <summary>Denoisers made of denoisers.</summary>
public sealed class GuidanceTests
{
    // The net sees the condition as a number for each sample, adds it, and says a variance too.
    static Tensor Net(Tensor x, Tensor t, Tensor y) =>
        cat([x * (1 + y.view(-1, 1, 1, 1)), y.view(-1, 1, 1, 1).expand_as(x)], 1);
    static readonly Tensor y = tensor([0.5f, 2f]), none = zeros(2), x = randn(2, 3, 4, 4), t = full([2], 300f);

    static Tensor With(Tensor x, Tensor t) => Net(x, t, y);
    static Tensor Without(Tensor x, Tensor t) => Net(x, t, none);
    static Tensor Both(Tensor x, Tensor t) => Net(x, t, cat([y, none]));

    [Theory, InlineData(0), InlineData(1), InlineData(4)]
    public void A_pair_and_two_denoisers_say_the_same(double scale)
    {
        var (with, without) = (With(x, t), Without(x, t));
        var expected = without + scale * (with - without);

        foreach (var guided in (Tensor[])[Guided.Pair(Both, scale)(x, t), Guided.By(With, Without, scale)(x, t)])
        {
            Near.Equal(expected.narrow(1, 0, 3), guided.narrow(1, 0, 3), 1e-5);
            Near.Equal((scale == 0 ? without : with).narrow(1, 3, 3), guided.narrow(1, 3, 3), 0);
        }
    }

    [Fact] public void A_scale_of_1_is_the_condition_s_answer_and_of_0_the_answer_without()
    {
        Denoiser refuse = (_, _) => throw new InvalidOperationException("called");
        Near.Equal(With(x, t), Guided.By(With, refuse, 1)(x, t), 0);
        Near.Equal(With(x, t), Guided.Pair(Both, 1)(x, t), 1e-6);
        Near.Equal(Without(x, t), Guided.By(refuse, Without, 0)(x, t), 0);
        Near.Equal(Without(x, t), Guided.Pair(Both, 0)(x, t), 1e-6);
    }

    [Fact] public void Channels_that_are_not_guided_are_the_condition_s()
    {
        var guided = Guided.Pair(Both, 4, channels: 2)(x, t);

        Near.Equal(With(x, t).narrow(1, 2, 4), guided.narrow(1, 2, 4), 0);
        Assert.False(With(x, t).narrow(1, 0, 2).allclose(guided.narrow(1, 0, 2), 1e-3, 1e-3));
    }

    [Fact] public void Outside_its_interval_nothing_is_guided()
    {
        var calls = 0;
        var guided = Guided.By(With, (x, t) => { calls++; return Without(x, t); }, Scale.Interval(4, 200, 400));

        foreach (var time in (double[])[100, 199, 401, 900]) Near.Equal(With(x, t), guided(x, full([2], time)), 0);
        Assert.Equal(0, calls);
        foreach (var time in (double[])[200, 300, 400])
            Near.Equal(Guided.Pair(Both, 4)(x, t), guided(x, full([2], time)), 1e-6);
        Assert.Equal(3, calls);
    }

    [Fact] public void Rescaled_answers_are_spread_as_the_condition_s()
    {
        Tensor Spread(Tensor output) => output.narrow(1, 0, 3).std([1, 2, 3]);
        Tensor Guide(double rescale) => Guided.Pair(Both, 5, rescale)(x, t);
        var (none, half, whole) = (Guide(0), Guide(0.5), Guide(1));

        Near.Equal(Spread(With(x, t)), Spread(whole), 1e-5);
        Assert.True((Spread(none) > 1.5 * Spread(whole)).all().item<bool>());
        Near.Equal((none + whole) / 2, half, 1e-5);
    }

    [Theory, InlineData(0), InlineData(250), InlineData(500), InlineData(1000)]
    public void The_power_cosine_is_the_one_of_MDTv2(double time)
    {
        var expected = MmDit.Nets.Guidance.PowerCosine(full([2], time), 4, power: 4).flatten()[0].item<float>();

        Assert.Equal(expected, Scale.PowerCosine(4).At(full([2], time)), 1e-5);
        Assert.Equal((4, 1), (Scale.PowerCosine(4).At(zeros(2)), Scale.PowerCosine(4).At(full([2], 1000.0))));
    }

    [Fact] public void Away_from_a_worse_net_adds_what_it_lacks()
    {
        Tensor Worse(Tensor x, Tensor t) => With(x, t) * 0.5;
        var plain = Without(x, t) + 3 * (With(x, t) - Without(x, t));

        Near.Equal(plain + 2 * (With(x, t) - Worse(x, t)), Guided.AwayFrom(Worse, 2, Both, 3)(x, t), 1e-5);
        Denoiser refuse = (_, _) => throw new InvalidOperationException("called");
        Near.Equal(plain, Guided.AwayFrom(refuse, Scale.Interval(2, 0, 100, outside: 0), Both, 3)(x, t), 1e-5);
    }

    [Fact] public void A_guided_net_plugs_into_a_sampler()
    {
        var levels = new RectifiedFlow().Levels(4);
        var made = Samplers.Heun(Guided.Pair(Both, 2), levels, x).Final();
        var expected = Samplers.Heun((x, t) => Guided.By(With, Without, 2)(x, t).narrow(1, 0, 3), levels, x).Final();

        Near.Equal(expected, made, 1e-5);
    }
}
