using MmDit.Diffusion;
using MmDit.Nets;

namespace MmDit.Tests.Diffusion;

/// <summary>What a sampler is given: nets, levels, noise.</summary>
public sealed class PlugTests
{
    static readonly Levels flow = new RectifiedFlow().Levels(12), ddpm = new DDPM(Schedule.Linear()).Levels("12");

    [Fact] public void Nets_of_the_kit_plug_in()
    {
        DiT dit = new(new(2, 8, 1, 2, Size: 4, Channels: 3, Classes: 5));
        MMDiT mmdit = new(new(1, 8, 2, Channels: 3, MaxGrid: 4, Context: 6, Pooled: 5));
        Tensor noise = randn(2, 3, 4, 4), classes = tensor([1L, 4]), none = full_like(classes, 5);
        Tensor pooled = randn(4, 5), text = randn(4, 3, 6);
        var learned = new DDPM(Schedule.Linear()) { Variance = Variance.Learned }.Levels("5");

        Tensor[] made =
        [
            Samplers.DDPM((x, t) => dit.call(x, t, classes), learned, noise).Final(),
            Samplers.DDPM(Guided.Pair((x, t) => dit.call(x, t, cat([classes, none])), 4), learned, noise).Final(),
            Samplers.Euler(Guided.Pair((x, t) => mmdit.call(x, t, pooled, text), 4), flow, noise).Final(),
            Samplers.DpmSolver2M((x, _) => 0.5 * x, flow, noise).Final(),
        ];

        Assert.All(made, x => Assert.Equal([2, 3, 4, 4], x.shape));
        Assert.All(made, x => Assert.True(x.isfinite().all().item<bool>()));
    }

    [Fact] public void A_net_is_given_its_timestep_exactly_whatever_the_type_of_x()
    {
        List<double> times = [];
        Tensor Net(Tensor x, Tensor t) { times.Add(t[1].item<float>()); return x; }

        Samplers.Euler(Net, ddpm, zeros(2, 1, dtype: bfloat16)).Final();

        Assert.Equal(ddpm.All.SkipLast(1).Select(level => level.Time), times);
        Assert.Equal((999, 0), (times[0], times[^1]));
    }

    [Fact] public void Levels_and_steps_can_be_printed()
    {
        Assert.Contains("Levels", flow.ToString());
        Assert.Contains("Sigma = 1", Samplers.Euler((x, _) => x, flow, Mixture.Start()).First().ToString());
    }

    [Fact] public void Noise_of_a_seed_is_the_same_again_and_given_noise_runs_out()
    {
        var like = empty(2, 3);
        Near.Equal(Noise.Seeded(1)(like), Noise.Seeded(1)(like), 0);
        var given = Noise.Given(arange(12).view(2, 2, 3));
        Near.Equal(tensor([0f, 6]), stack([given(like)[0, 0], given(like)[0, 0]]), 0);
        var source = Noise.Seeded(1);
        Assert.False(source(like).allclose(source(like)));
        Assert.False(Noise.Fresh(like).allclose(Noise.Fresh(like)));

        var e = Assert.Throws<InvalidOperationException>(() =>
            Samplers.DDPM(Mixture.Three.Net(ddpm), ddpm, Mixture.Start(), Noise.Given(zeros(4, 24, 2))).Final());
        Assert.Equal("noise: 4 were given, but the sampler wants one more", e.Message);
    }
}
