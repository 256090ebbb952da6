using MmDit.Diffusion;

namespace MmDit.Tests.Diffusion;

/// <summary>Schedules, predictions, times, respacing.</summary>
public sealed class ProcessTests
{
    static readonly DDPM ddpm = new(Schedule.Linear());
    static readonly RectifiedFlow flow = new();

    static Tensor Random(long seed) => Noise.Seeded(seed)(empty(3, 2, 2, 2, dtype: float64));

    [Fact] public void Schedules_begin_and_end_as_published()
    {
        Assert.Equal((1e-4, 0.02), (ddpm.Betas[0], ddpm.Betas[^1]));
        Assert.Equal(4.0358e-5, ddpm.AlphaBar[^1], 1e-9);
        var scaled = Schedule.ScaledLinear();
        Assert.Equal((0.00085, 0.012), (Math.Round(scaled[0], 12), Math.Round(scaled[^1], 12)));
        Assert.Equal(Math.Pow((Math.Sqrt(0.00085) + Math.Sqrt(0.012)) / 2, 2), (scaled[499] + scaled[500]) / 2, 1e-7);
        Assert.Equal(0.0047, new DDPM(scaled).AlphaBar[^1], 1e-4);
        DDPM cosine = new(Schedule.Cosine());
        Assert.Equal(0.999, cosine.Betas[^1]);
        double Cosine(double part) => Math.Pow(Math.Cos((part + 0.008) / 1.008 * Math.PI / 2), 2);
        Assert.Equal(Cosine(0.5) / Cosine(0), cosine.AlphaBar[499], 1e-9);
        Assert.Equal(Schedule.Linear()[^1] * 10, Schedule.Linear(100)[^1], 1e-12);
    }

    [Fact] public void Noise_in_small_steps_is_noise_in_one()
    {
        // Mean and variance of x_t, step after step.
        var (mean, variance) = (1.0, 0.0);
        foreach (var beta in ddpm.Betas.Take(300))
            (mean, variance) = (mean * Math.Sqrt(1 - beta), variance * (1 - beta) + beta);

        Assert.Equal(mean, ddpm[299].Alpha, 1e-12);
        Assert.Equal(Math.Sqrt(variance), ddpm[299].Sigma, 1e-12);
    }

    [Fact] public void The_posterior_is_what_Bayes_says()
    {
        var (t, s) = (ddpm[400], ddpm[300]);
        var kept = t.Alpha / s.Alpha;
        var added = t.Sigma * t.Sigma - kept * kept * s.Sigma * s.Sigma;
        var precision = 1 / (s.Sigma * s.Sigma) + kept * kept / added;          // of s from x0, and of s from x_t

        var q = Posterior.Between(t, s);

        Assert.Equal(1 / precision, q.Variance, 1e-12);
        Assert.Equal(kept / added / precision, q.X, 1e-12);
        Assert.Equal(s.Alpha / (s.Sigma * s.Sigma) / precision, q.Clean, 1e-12);
        var last = Posterior.Between(ddpm[0], ddpm[-1]);
        Assert.Equal((0, 1, 0), (last.X, Math.Round(last.Clean, 12), last.Variance));
    }

    public static TheoryData<Prediction> Predicted => [.. Enum.GetValues<Prediction>()];

    [Theory, MemberData(nameof(Predicted))]
    public void Every_prediction_says_the_same(Prediction predicts)
    {
        var (x0, eps) = (Random(1), Random(2));
        foreach (var level in (Level[])[ddpm[500], flow[0.3], new(0, 1, 7)])
        {
            var (alpha, sigma) = (tensor(level.Alpha), tensor(level.Sigma));
            var x = level.Noised(x0, eps);
            var said = predicts.Target(x0, eps, alpha, sigma);

            Near.Equal(x0, predicts.Clean(said, x, alpha, sigma), 1e-10);
            Near.Equal(eps, predicts.Noise(said, x, alpha, sigma), 1e-10);
            foreach (var other in Enum.GetValues<Prediction>())
                Near.Equal(other.Target(x0, eps, alpha, sigma), predicts.As(other, said, x, alpha, sigma), 1e-10);
        }
    }

    [Fact] public void Targets_are_the_papers()
    {
        var (x0, eps, t) = (Random(1), Random(2), tensor([0L, 400, 999]));
        Tensor Share(Func<double, double> of) =>
            tensor(new[] { 0, 400, 999 }.Select(i => of(ddpm.AlphaBar[i])).ToArray()).view(3, 1, 1, 1);

        Near.Equal(Share(Math.Sqrt) * x0 + Share(a => Math.Sqrt(1 - a)) * eps, ddpm.Noised(x0, eps, t), 1e-12);
        Near.Equal(eps, ddpm.Target(x0, eps, t), 0);
        Near.Equal(Share(Math.Sqrt) * eps - Share(a => Math.Sqrt(1 - a)) * x0,
            new DDPM(Schedule.Linear()) { Predicts = Prediction.V }.Target(x0, eps, t), 1e-12);
        var times = tensor([0.1, 0.5, 1]);
        var part = times.view(3, 1, 1, 1);
        Near.Equal((1 - part) * x0 + part * eps, flow.Noised(x0, eps, times), 1e-12);
        Near.Equal(eps - x0, flow.Target(x0, eps, times), 0);
        Near.Equal(tensor([100.0, 500, 1000]), flow.Time(times), 1e-12);
        Near.Equal(zeros(3, dtype: float64), flow.Loss((_, _) => eps - x0, x0, eps, times), 0);
        Near.Equal(ones(3, dtype: float64), flow.Loss((_, _) => eps - x0 + 1, x0, eps, times), 1e-12);
        Assert.Equal(x0.to(float32).dtype, flow.Noised(x0.to(float32), eps.to(float32), times).dtype);
    }

    [Fact] public void The_bound_teaches_the_variance_alone()
    {
        DDPM process = new(Schedule.Linear()) { Variance = Variance.Learned };
        var output = randn([3, 4, 2, 2], dtype: float64, requires_grad: true);

        process.Losses((_, _) => output, Random(1), Random(2), tensor([3L, 400, 999])).Bound!.sum().backward();

        var (said, variance) = (output.grad!.narrow(1, 0, 2), output.grad!.narrow(1, 2, 2));
        Assert.Equal(0, said.abs().max().item<double>());
        Assert.True(variance.abs().min().item<double>() > 0);
    }

    [Theory]
    [InlineData("4", 10, "0 3 6 9"), InlineData("1", 10, "0"), InlineData("", 3, "0 1 2")]
    [InlineData("ddim4", 10, "0 3 6 9"), InlineData("ddim5", 10, "0 2 4 6 8")]
    [InlineData("2,3,1", 11, "0 3 4 6 7 8"), InlineData("10", 10, "0 1 2 3 4 5 6 7 8 9")]
    public void Respacing_takes_these_steps(string text, int steps, string expected) =>
        Assert.Equal(expected, string.Join(' ', Respacing.Steps(text, steps)));

    [Theory]
    [InlineData("ddim7", "respacing 'ddim7': no whole stride takes 7 of 10 steps")]
    [InlineData("4,9", "respacing: a section of 5 steps cannot give 9")]
    [InlineData("many", "respacing 'many': 'many' is no number of steps; write \"250\", \"ddim50\" or \"10,15,20\"")]
    public void Respacing_that_cannot_be_is_refused(string text, string why) =>
        Assert.Equal(why, Assert.Throws<ArgumentException>(() => Respacing.Steps(text, 10)).Message);

    [Fact] public void Respaced_levels_are_levels_of_training()
    {
        var levels = ddpm.Levels("10,15,20");

        Assert.Equal(46, levels.Count);
        Assert.Equal(new Level(0, 1, 0), levels[^1]);
        Assert.All(levels.All.SkipLast(1), level =>
        {
            Assert.Equal(ddpm[(int)level.Time].Alpha, level.Alpha, 1e-12);
            Assert.Equal(ddpm[(int)level.Time].Sigma, level.Sigma, 1e-12);
        });
    }

    public static TheoryData<Spacing> Spacings => [.. Enum.GetValues<Spacing>()];

    [Theory, MemberData(nameof(Spacings))]
    public void Levels_between_steps_fall_from_the_last_to_the_first(Spacing spacing)
    {
        var levels = ddpm.Levels(20, spacing);

        Assert.Equal(21, levels.Count);
        Assert.Equal((999, 0, 0), (Math.Round(levels[0].Time, 6), Math.Round(levels[19].Time, 6), levels[20].Sigma));
        Assert.All(levels.All.Zip(levels.All.Skip(1)), pair => Assert.True(pair.First.Sigma > pair.Second.Sigma));
        Assert.All(levels.All, level => Assert.Equal(1, level.Alpha * level.Alpha + level.Sigma * level.Sigma, 1e-12));
        double[] even = [.. levels.All.SkipLast(1).Select(level => spacing switch
        {
            Spacing.LogSnr => level.Lambda,
            Spacing.Quadratic => Math.Sqrt(level.Time + 1),
            Spacing.Karras => Math.Pow(level.Sigma / level.Alpha, 1.0 / 7),
            _ => level.Time,
        })];
        var gap = (even[^1] - even[0]) / 19;
        Assert.All(even.Zip(even.Skip(1)), pair => Assert.Equal(1, (pair.Second - pair.First) / gap, 5e-3));
    }

    [Fact] public void Karras_levels_are_equation_5()
    {
        var levels = Levels.Karras(5, least: 0.1, most: 10, power: 3);

        Assert.Equal(6, levels.Count);
        for (var i = 0; i < 5; i++)
            Assert.Equal(Math.Cbrt(10) + i / 4.0 * (Math.Cbrt(0.1) - Math.Cbrt(10)), Math.Cbrt(levels[i].Sigma), 1e-12);
        Assert.Equal((0, 1), (levels[5].Sigma, levels[3].Alpha));
    }

    [Theory]
    [InlineData(0.1, 0.25), InlineData(0.25, 0.5), InlineData(0.5, 0.75), InlineData(0.75, 0.9), InlineData(0.9, 0.964)]
    public void A_shift_of_3_moves_times_to_more_noise(double t, double moved)
    {
        Assert.Equal(moved, Timesteps.Shift(t, 3), 5e-4);
        Assert.Equal(moved, Timesteps.Shift(tensor(t), 3).item<double>(), 5e-4);
        Assert.Equal(flow[t].Lambda - Math.Log(3), flow[Timesteps.Shift(t, 3)].Lambda, 1e-12);
        Assert.Equal(Timesteps.Shift(t, 3), new RectifiedFlow(3).Levels(20)[20 - (int)Math.Round(20 * t)].Sigma, 1e-12);
        Assert.Equal(2, Timesteps.ShiftOf(4));
    }

    [Theory, InlineData(0, 1), InlineData(0.5, 0.6), InlineData(-1, 0.3)]
    public void Quantiles_of_the_logit_normal_are_those_of_the_normal(double mean, double deviation)
    {
        double Sigmoid(double x) => 1 / (1 + Math.Exp(-x));

        var t = Timesteps.LogitNormal(Noise.Seeded(1)(empty(100_000, dtype: float64)), mean, deviation);

        Assert.Equal(Sigmoid(mean), t.quantile(0.5).item<double>(), 5e-3);
        Assert.Equal(Sigmoid(mean + deviation), t.quantile(0.841345).item<double>(), 5e-3);
        Assert.Equal(Sigmoid(mean - 2 * deviation), t.quantile(0.02275).item<double>(), 5e-3);
    }

    [Fact] public void Times_of_the_cosine_map_are_as_dense_as_its_weight_says()
    {
        Tensor u = linspace(0.01, 0.99, 99, dtype: float64), h = tensor(1e-6);

        var slope = (Timesteps.CosMap(u + h) - Timesteps.CosMap(u - h)) / (2 * h);

        Near.Equal(1 / Weighting.CosMap(Timesteps.CosMap(u)), slope, 1e-6);
        Near.Equal(tensor([0.0, 0.5, 1]), Timesteps.CosMap(tensor([0, 0.5, 1])), 1e-12);
        Near.Equal(tensor([4.0, 1]), Weighting.SigmaSquared(tensor([0.5, 1])), 1e-12);
    }

    [Theory, InlineData(-1), InlineData(0), InlineData(1.29), InlineData(1.75)]
    public void Times_by_mode_run_from_1_to_0_in_order(double scale)
    {
        var t = Timesteps.Mode(linspace(0, 1, 101, dtype: float64), scale);

        Near.Equal(tensor([1, 0.5, 0]), stack([t[0], t[50], t[100]]), 1e-12);
        Assert.True((t[1..] <= t[..^1] + 1e-12).all().item<bool>());
        var (middle, end) = ((t[49] - t[51]).item<double>(), (t[0] - t[2]).item<double>());
        Assert.Equal(Math.Sign(scale), Math.Sign(Math.Round(end - middle, 9)));
    }

    [Fact] public void Even_times_lie_where_the_process_has_them()
    {
        using Generator generator = new(1);
        var (steps, times) = (ddpm.UniformTimes(1000, generator), flow.UniformTimes(1000, generator));

        Assert.InRange(steps.min().item<long>(), 0, 9);
        Assert.InRange(steps.max().item<long>(), 990, 999);
        Assert.Equal(0.5, times.mean().item<float>(), 0.05);
        Near.Equal(ddpm.UniformTimes(5, new(7)), ddpm.UniformTimes(5, new(7)), 0);
    }

    [Fact] public void Stable_Diffusion_3_shifts_twice()
    {
        var levels = new RectifiedFlow(3).SD3Levels(10);

        Assert.Equal((11, 1, 0), (levels.Count, levels[0].Sigma, levels[^1].Sigma));
        Assert.Equal(Timesteps.Shift(Timesteps.Shift(0.001, 3), 3), levels[9].Sigma, 1e-12);
    }
}
