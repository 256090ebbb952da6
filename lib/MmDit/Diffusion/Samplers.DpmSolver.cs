namespace MmDit.Diffusion;

public static partial class Samplers
{
    // Solvers in λ = log(α/σ), h = λ_s - λ_t. The first order of each is DDIM. Look-backs begin at the second step, and
    // fewer than ten steps end with lower orders, as the published solver's do; so does a last level without noise.

    /// <summary>DPM-Solver++ of order 1: x0 stays as it is on the way, which is DDIM.</summary>
    /// <seealso href="https://arxiv.org/abs/2211.01095">Lu et al. 2022, section 4.1</seealso>
    public static IEnumerable<Step> DpmSolver1(Denoiser net, Levels levels, Tensor x) =>
        TwoSteps(net, levels, x, order: 1, Lambda);

    /// <summary>DPM-Solver++ 2M: x0 changes on the way as it did on the last.</summary>
    /// <seealso href="https://arxiv.org/abs/2211.01095">Lu et al. 2022, algorithm 2</seealso>
    public static IEnumerable<Step> DpmSolver2M(Denoiser net, Levels levels, Tensor x) =>
        TwoSteps(net, levels, x, order: 2, Lambda);

    /// <summary>DPM-Solver++ 2M with new noise at every step.</summary>
    /// <param name="eta">0 is 2M, 1 the reverse stochastic equation.</param>
    /// <seealso href="https://arxiv.org/abs/2211.01095">Lu et al. 2022, appendix: SDE-DPM-Solver++(2M)</seealso>
    public static IEnumerable<Step> DpmSolver2MSde(Denoiser net, Levels levels, Tensor x, double eta = 1,
        NoiseSource? noise = null) => TwoSteps(net, levels, x, order: 2, Lambda, early: 10, eta, noise);

    /// <summary>2M as Stable Diffusion 3 has it: changes are measured in -log σ instead of λ.</summary>
    /// <seealso href="https://github.com/Stability-AI/sd3.5">sample_dpmpp_2m of sd3_impls.py</seealso>
    public static IEnumerable<Step> SD3DpmSolver2M(Denoiser net, Levels levels, Tensor x) =>
        TwoSteps(net, levels, x, order: 2, level => -Math.Log(level.Sigma), early: 0);

    static double Lambda(Level level) => level.Lambda;

    static IEnumerable<Step> TwoSteps(Denoiser net, Levels levels, Tensor x, int order, Func<Level, double> clock,
        int early = 10, double eta = 0, NoiseSource? noise = null)
    {
        var draw = noise ?? Noise.Fresh;
        return Walk(levels, x, (x, i, old) =>
        {
            var (t, s) = (levels[i], levels[i + 1]);
            var x0 = levels.Denoise(net, x, t).Clean;
            var d = x0;
            if (Order(levels, i, order, early) == 2)
                d = x0 + (clock(s) - clock(t)) / (clock(t) - clock(levels[i - 1])) / 2 * (x0 - old[0]);
            var k = t.Alpha * s.Sigma / (t.Sigma * s.Alpha);                                    // e^-h, 0 for h = ∞
            x = s.Sigma / t.Sigma * Math.Pow(k, eta) * x + s.Alpha * (1 - Math.Pow(k, 1 + eta)) * d;
            var spread = s.Sigma * Math.Sqrt(1 - Math.Pow(k, 2 * eta));
            return new(spread == 0 ? x : x + spread * draw(x), x0);
        });
    }

    static int Order(Levels levels, int i, int order, int early = 10) =>
        levels[i + 1].Sigma == 0 ? 1
        : Math.Min(Math.Min(order, i + 1), levels.Count - 1 < early ? levels.Count - 1 - i : order);

    /// <summary>DPM-Solver++ 2S: x0 at the start of each step and at a level within, so every other level is one
    /// within; a level left over at the end is a step of order 1.</summary>
    /// <seealso href="https://arxiv.org/abs/2211.01095">Lu et al. 2022, algorithm 1</seealso>
    public static IEnumerable<Step> DpmSolver2S(Denoiser net, Levels levels, Tensor x) => Walk(levels, x, (x, i, _) =>
    {
        var (t, m) = (levels[i], levels[i + 1]);
        var x0 = levels.Denoise(net, x, t).Clean;
        var within = m.Sigma / t.Sigma * x + Rise(t, m) * x0;
        if (i + 2 == levels.Count) return new(within, x0);
        var s = levels[i + 2];
        var h = s.Lambda - t.Lambda;
        var r = double.IsFinite(h) ? (m.Lambda - t.Lambda) / h : 0.5;                           // half of no end
        var d = x0 + (levels.Denoise(net, within, m).Clean - x0) / (2 * r);
        return new(s.Sigma / t.Sigma * x + Rise(t, s) * d, x0);
    }, stride: 2);

    // α_s (1 - e^-h).
    static double Rise(Level t, Level s) => s.Alpha - t.Alpha * s.Sigma / t.Sigma;

    /// <summary>DPM-Solver++ 3M: x0 changes on the way, and its change too, as on the last two.</summary>
    /// <seealso href="https://github.com/LuChengTHU/dpm-solver">Multistep order 3 of its code</seealso>
    public static IEnumerable<Step> DpmSolver3M(Denoiser net, Levels levels, Tensor x) => Walk(levels, x, (x, i, old) =>
    {
        var (t, s) = (levels[i], levels[i + 1]);
        var x0 = levels.Denoise(net, x, t).Clean;
        var h = s.Lambda - t.Lambda;
        var order = Order(levels, i, double.IsInfinity(levels[Math.Max(0, i - 2)].Lambda) ? 2 : 3);
        if (order == 1) return new(s.Sigma / t.Sigma * x + Rise(t, s) * x0, x0);
        var r0 = (t.Lambda - levels[i - 1].Lambda) / h;
        var change = (x0 - old[0]) / r0;
        if (order == 2) return new(s.Sigma / t.Sigma * x + Rise(t, s) * (x0 + change / 2), x0);
        var r1 = (levels[i - 1].Lambda - levels[i - 2].Lambda) / h;
        var bend = (change - (old[0] - old[1]) / r1) / (r0 + r1);
        var (p1, p2, p3) = Phi(h);
        var d = -p1 * x0 + p2 * (change + r0 * bend) - p3 * bend;
        return new(s.Sigma / t.Sigma * x + s.Alpha * d, x0);
    });

    // e^-h less 1, and twice what its series leaves over, divided by h.
    static (double, double, double) Phi(double h)
    {
        var first = Math.Exp(-h) - 1;
        var second = first / h + 1;
        return (first, second, second / h - 0.5);
    }

    /// <summary>DPM-Solver 2M: as DPM-Solver++, but the noise ε is what changes evenly.</summary>
    /// <seealso href="https://arxiv.org/abs/2206.00927">Lu et al. 2022; multistep order 2 of its code</seealso>
    public static IEnumerable<Step> DpmSolverEps2M(Denoiser net, Levels levels, Tensor x) => Walk(levels, x,
        (x, i, old) =>
        {
            var (t, s) = (levels[i], levels[i + 1]);
            var (x0, eps, _) = levels.Denoise(net, x, t);
            if (Order(levels, i, 2) == 1) return new(s.Alpha * x0 + s.Sigma * eps, x0, eps);
            var d = eps + (s.Lambda - t.Lambda) / (t.Lambda - levels[i - 1].Lambda) / 2 * (eps - old[0]);
            return new(s.Alpha / t.Alpha * x + (s.Sigma - s.Alpha * t.Sigma / t.Alpha) * d, x0, eps);
        });
}
