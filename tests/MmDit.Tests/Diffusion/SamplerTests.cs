using MmDit.Diffusion;

namespace MmDit.Tests.Diffusion;

/// <summary>Where one sampler must be another, and what every sampler does.</summary>
public sealed class SamplerTests
{
    static readonly Levels flow = new RectifiedFlow().Levels(12), ddpm = new DDPM(Schedule.Linear()).Levels("12");

    static readonly Dictionary<string, Func<Denoiser, Levels, Tensor, IEnumerable<Step>>> all = new()
    {
        ["DDPM"] = (net, levels, x) => Samplers.DDPM(net, levels, x, Noise.Seeded(1)),
        ["DDIM"] = (net, levels, x) => Samplers.DDIM(net, levels, x),
        ["DDIM with noise"] = (net, levels, x) => Samplers.DDIM(net, levels, x, 0.7, Noise.Seeded(1)),
        ["Euler"] = Samplers.Euler,
        ["Heun"] = Samplers.Heun,
        ["DPM-Solver++ 1"] = Samplers.DpmSolver1,
        ["DPM-Solver++ 2M"] = Samplers.DpmSolver2M,
        ["DPM-Solver++ 2S"] = Samplers.DpmSolver2S,
        ["DPM-Solver++ 3M"] = Samplers.DpmSolver3M,
        ["DPM-Solver++ 2M SDE"] = (net, levels, x) => Samplers.DpmSolver2MSde(net, levels, x, noise: Noise.Seeded(1)),
        ["SD3 2M"] = Samplers.SD3DpmSolver2M,
    };

    public static TheoryData<string> Names => [.. all.Keys];

    static Tensor Run(string sampler, Levels levels, Tensor? x = null) =>
        all[sampler](Mixture.Three.Net(levels), levels, x ?? Mixture.Start()).Final();

    static Levels Named(string path) => path is "flow" ? flow : ddpm;

    [Theory]
    [InlineData("flow", "DDIM"), InlineData("flow", "DPM-Solver++ 1")]
    [InlineData("ddpm", "DDIM"), InlineData("ddpm", "DPM-Solver++ 1")]
    public void Euler_DDIM_and_DPM_Solver_of_order_1_are_one(string path, string other) =>
        Near.Equal(Run("Euler", Named(path)), Run(other, Named(path)), 1e-10);

    [Theory, InlineData("Heun"), InlineData("DPM-Solver++ 2M"), InlineData("SD3 2M"), InlineData("DDPM")]
    public void Others_are_not(string other) => Assert.False(Run("Euler", flow).allclose(Run(other, flow), 1e-4, 1e-4));

    [Fact] public void An_Euler_step_of_a_flow_goes_along_the_velocity()
    {
        var x = Mixture.Start();
        var velocity = Mixture.Three.Net(flow)(x, full([24], 1000.0, dtype: float64));

        var step = Samplers.Euler(Mixture.Three.Net(flow), flow, x).First();
        Near.Equal(x + (flow[1].Sigma - 1) * velocity, step.X, 1e-12);
    }

    [Fact] public void DDIM_with_all_of_the_noise_is_DDPM_of_the_small_variance() => Near.Equal(
        Samplers.DDPM(Mixture.Three.Net(ddpm), ddpm, Mixture.Start(), Noise.Seeded(5)).Final(),
        Samplers.DDIM(Mixture.Three.Net(ddpm), ddpm, Mixture.Start(), 1, Noise.Seeded(5)).Final(), 1e-10);

    [Theory]
    [InlineData(Variance.Small, 0, 0), InlineData(Variance.Large, 0, 1)]
    [InlineData(Variance.Learned, -1, 0), InlineData(Variance.Learned, 0, 0.5), InlineData(Variance.Learned, 1, 1)]
    public void A_step_of_DDPM_puts_back_as_much_noise_as_its_variance_says(Variance kind, double said, double part)
    {
        DDPM process = new DDPM(Schedule.Linear()) { Variance = kind }.Respaced("12");
        Tensor x = Mixture.Start(), output = cat([x, full_like(x, said)], 1);
        var (t, s) = (process[11], process[10]);
        var beta = 1 - process.AlphaBar[11] / process.AlphaBar[10];
        var small = beta * (s.Sigma * s.Sigma) / (t.Sigma * t.Sigma);
        var deviation = Math.Exp((part * Math.Log(beta) + (1 - part) * Math.Log(small)) / 2);
        Tensor First(Tensor noise) => Samplers.DDPM((_, _) => output, process.Levels(), x, _ => noise).First().X;

        Near.Equal(full_like(x, deviation), First(ones_like(x)) - First(zeros_like(x)), 1e-10);
        var before = process.Before(output, x, full([24], 11L), clip: false);
        Near.Equal(full_like(x, deviation), (before.LogVariance / 2).exp().expand_as(x), 1e-10);
        Near.Equal(before.Mean, First(zeros_like(x)), 1e-9);
    }

    [Fact] public void The_stochastic_2M_without_noise_is_2M() => Near.Equal(
        Run("DPM-Solver++ 2M", ddpm),
        Samplers.DpmSolver2MSde(Mixture.Three.Net(ddpm), ddpm, Mixture.Start(), eta: 0).Final(), 1e-12);

    [Theory, MemberData(nameof(Names))]
    public void A_net_that_knows_the_picture_gives_it_whatever_the_sampler(string sampler)
    {
        var picture = Mixture.Start(seed: 9);
        foreach (var levels in (Levels[])[flow, ddpm])
        {
            var known = levels with { Predicts = Prediction.Clean };

            var steps = all[sampler]((_, _) => picture, known, Mixture.Start()).ToList();

            Near.Equal(picture, steps[^1].X, 1e-9);
            Assert.All(steps, step => Near.Equal(picture, step.Denoised, 0));
            Assert.Equal(Enumerable.Range(0, steps.Count), steps.Select(step => step.Index));
            Assert.Equal((known[0], known[^1]), (steps[0].From, steps[^1].To));
        }
    }

    [Theory, InlineData(Prediction.Clean), InlineData(Prediction.V), InlineData(Prediction.Velocity)]
    public void It_does_not_matter_what_the_net_says(Prediction predicts) => Near.Equal(
        Run("DPM-Solver++ 2M", ddpm), Run("DPM-Solver++ 2M", ddpm with { Predicts = predicts }), 1e-8);

    [Theory]
    [InlineData("DDPM", 250), InlineData("DPM-Solver++ 2M SDE", 60), InlineData("DDIM", 250), InlineData("Heun", 60)]
    public void Samples_are_spread_as_the_data(string sampler, int steps)
    {
        var levels = new DDPM(Schedule.Linear()).Levels(steps, Spacing.LogSnr);

        var made = all[sampler](Mixture.One.Net(levels), levels, Mixture.Start(20_000)).Final();

        Near.Equal(tensor([0.7, -0.4]), made.mean([0]), 0.015);
        Near.Equal(tensor([0.5, 0.5]), made.std(0), 0.02);
    }

    [Fact] public void Respacing_of_all_steps_is_the_process_itself()
    {
        DDPM process = new(Schedule.Cosine(40));

        Near.Equal(tensor(process.Betas.ToArray()), tensor(process.Respaced("40").Betas.ToArray()), 1e-12);
        Assert.Equal(process.Timesteps, process.Respaced("40").Timesteps);
        Near.Equal(Run("DDIM", process.Levels()), Run("DDIM", process.Levels("ddim40")), 1e-10);
    }

    [Theory, InlineData(25), InlineData(50), InlineData(100)]
    public void Inversion_there_and_back_gives_the_picture(int steps)
    {
        var levels = new RectifiedFlow().Levels(steps);
        var (net, picture) = (Mixture.Three.Net(levels), Run("Heun", new RectifiedFlow().Levels(60)));

        var noise = Samplers.Invert(net, levels, picture).Final();
        var back = Samplers.DDIM(net, levels, noise).Final();

        Assert.InRange((back - picture).abs().max().item<double>(), 0, 12.0 / steps);
        Assert.InRange((noise - picture).abs().mean().item<double>(), 0.3, 3);
    }

    [Fact] public void Inversion_comes_closer_with_more_steps()
    {
        double Apart(int steps)
        {
            var levels = new DDPM(Schedule.Linear()).Levels(steps, Spacing.LogSnr, clean: false);
            var (net, picture) = (Mixture.Three.Net(levels), Run("Heun", new RectifiedFlow().Levels(60)));
            var back = Samplers.DDIM(net, levels, Samplers.Invert(net, levels, picture).Final()).Final();
            return (back - picture).square().mean().sqrt().item<double>();
        }

        Assert.InRange(Apart(50) / Apart(200), 3, 6);
    }

    [Theory, MemberData(nameof(Names))]
    public void Inpainting_leaves_what_is_known(string sampler)
    {
        Tensor picture = Mixture.Start(seed: 4), mask = tensor([1.0, 0]).expand(24, 2);

        foreach (var levels in (Levels[])[flow, ddpm])
        {
            var made = Run(sampler, levels.Inpainting(picture, mask));

            Near.Equal(picture.narrow(1, 0, 1), made.narrow(1, 0, 1), 1e-9);
            Assert.False(picture.narrow(1, 1, 1).allclose(made.narrow(1, 1, 1), 1e-2, 1e-2));
        }
    }

    [Fact] public void Corrections_follow_each_other()
    {
        Tensor picture = full([24, 2], 5.0, dtype: float64), far = full_like(picture, 9);
        var mask = tensor([1.0, 0]).expand(24, 2);
        Tensor Seen(Levels levels) =>
            (levels with { Predicts = Prediction.Clean }).Denoise((_, _) => far, Mixture.Start(), levels[3]).Clean[0];

        Near.Equal(tensor([5.0, 1]), Seen(flow.Clipped().Inpainting(picture, mask)), 0);
        Near.Equal(tensor([1.0, 1]), Seen(flow.Inpainting(picture, mask).Clipped()), 0);
    }

    [Theory, InlineData("flow"), InlineData("ddpm")]
    public void Image_to_image_keeps_the_picture_at_0_and_forgets_it_at_1(string path)
    {
        var (levels, picture) = (Named(path), Mixture.Start(seed: 4));
        IEnumerable<Step> Edit(double strength) => Samplers.SDEdit(
            (part, x) => Samplers.DDIM(Mixture.Three.Net(levels), part, x), levels, picture, strength, Noise.Seeded(6));

        Near.Equal(picture, Edit(0).Final(), 0);
        Assert.Equal(6, Edit(0.5).Count());
        Assert.Equal(levels[6], Edit(0.5).First().From);
        var start = levels[0].Noised(picture, Noise.Seeded(6)(picture));
        Near.Equal(Run("DDIM", levels, start), Edit(1).Final(), 1e-12);
        double Apart(double strength) => (Edit(strength).Final() - picture).abs().mean().item<double>();
        Assert.True(Apart(0.1) < Apart(0.9));
    }

    [Fact] public void A_step_is_taken_when_it_is_wanted()
    {
        var calls = 0;
        Tensor Net(Tensor x, Tensor t) { calls++; return zeros_like(x); }

        var steps = Samplers.DDIM(Net, flow, Mixture.Start());
        Assert.Equal(0, calls);
        foreach (var step in steps) if (step.Index == 2) break;
        Assert.Equal(3, calls);

        calls = 0;
        Assert.Equal(6, Samplers.DpmSolver2S(Net, flow, Mixture.Start()).Count());
        Assert.Equal(12, calls);
    }

    [Fact] public void A_sampler_goes_on_when_its_steps_are_freed_and_gives_them_again()
    {
        var steps = Samplers.DpmSolver2M(Mixture.Three.Net(flow), flow, Mixture.Start());

        foreach (var step in steps) step.Dispose();

        Near.Equal(Run("DPM-Solver++ 2M", flow), steps.Final(), 0);
    }

    [Fact] public void Nothing_of_a_sampler_is_differentiated()
    {
        var weight = ones(1, dtype: float64, requires_grad: true);
        Tensor Net(Tensor x, Tensor t)
        {
            Assert.False(is_grad_enabled());
            return weight * x;
        }

        Assert.All(Samplers.Heun(Net, flow, Mixture.Start()), step => Assert.False(step.X.requires_grad));
        Assert.True(is_grad_enabled());
    }
}
