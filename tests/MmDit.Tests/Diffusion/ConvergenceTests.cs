using MmDit.Diffusion;
using Xunit.Abstractions;

namespace MmDit.Tests.Diffusion;

/// <summary>Twice the steps: half the error of a solver of order 1, a quarter of order 2.</summary>
public sealed class ConvergenceTests(ITestOutputHelper output)
{
    static readonly RectifiedFlow flow = new();
    static readonly DDPM ddpm = new(Schedule.Linear());

    static Levels Of(string path, int steps) => path switch
    {
        "flow" => flow.Levels(steps),
        "inner flow" =>
            new([.. Enumerable.Range(0, steps + 1).Select(i => flow[0.95 - 0.93 * i / steps])], Prediction.Velocity),
        "log SNR" => ddpm.Levels(steps, Spacing.LogSnr, clean: false),
        "Karras" => Levels.Karras(steps, least: 0.05, most: 20),
        _ => throw new ArgumentException(path),
    };

    static IEnumerable<Step> Run(string sampler, Denoiser net, Levels levels, Tensor x) => sampler switch
    {
        "DDIM" => Samplers.DDIM(net, levels, x),
        "Euler" => Samplers.Euler(net, levels, x),
        "DPM-Solver++ 1" => Samplers.DpmSolver1(net, levels, x),
        "Heun" => Samplers.Heun(net, levels, x),
        "DPM-Solver++ 2M" => Samplers.DpmSolver2M(net, levels, x),
        "DPM-Solver++ 2S" => Samplers.DpmSolver2S(net, levels, x),
        "DPM-Solver 2M" => Samplers.DpmSolverEps2M(net, levels, x),
        "SD3 2M" => Samplers.SD3DpmSolver2M(net, levels, x),
        "DPM-Solver++ 3M" => Samplers.DpmSolver3M(net, levels, x),
        _ => throw new ArgumentException(sampler),
    };

    static Tensor End(string sampler, string path, int steps)
    {
        var levels = Of(path, steps);
        var x = Mixture.Start() * (levels[0].Sigma > 1 ? levels[0].Sigma : 1);
        return Run(sampler, Mixture.Three.Net(levels), levels, x).Final();
    }

    [Theory]
    [InlineData("DDIM", "flow", 1, 0.15), InlineData("Euler", "flow", 1, 0.15)]
    [InlineData("DPM-Solver++ 1", "flow", 1, 0.15)]
    [InlineData("DDIM", "log SNR", 1, 0.15), InlineData("Euler", "Karras", 1, 0.15)]
    [InlineData("Heun", "flow", 2, 0.25), InlineData("Heun", "Karras", 2, 0.25)]
    [InlineData("SD3 2M", "inner flow", 2, 0.25)]
    [InlineData("DPM-Solver++ 2M", "log SNR", 2, 0.25), InlineData("DPM-Solver++ 2M", "inner flow", 2, 0.25)]
    [InlineData("DPM-Solver++ 2S", "log SNR", 2, 0.25), InlineData("DPM-Solver 2M", "log SNR", 2, 0.25)]
    public void Errors_fall_with_the_order(string sampler, string path, double order, double within)
    {
        var exact = End(path is "log SNR" ? "DPM-Solver++ 3M" : "Heun", path, 1280);
        int[] steps = [40, 80, 160];

        double[] errors = [.. steps.Select(n => Apart(End(sampler, path, n), exact))];

        output.WriteLine(string.Join(" ", errors.Select(e => $"{e:e2}")));
        Assert.InRange(Math.Log2(errors[0] / errors[^1]) / (steps.Length - 1), order - within, order + within);
    }

    // Its first steps are of lower order, so that its slope is between 2 and 3.
    [Fact] public void A_third_order_is_closer_still()
    {
        var exact = End("DPM-Solver++ 3M", "log SNR", 1280);

        double Error(string sampler) => Apart(End(sampler, "log SNR", 80), exact);
        Assert.True(Error("DPM-Solver++ 3M") < Error("DPM-Solver++ 2M") / 3);
    }

    static double Apart(Tensor x, Tensor exact) => (x - exact).square().mean().sqrt().item<double>();
}
