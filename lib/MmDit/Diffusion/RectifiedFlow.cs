namespace MmDit.Diffusion;

/// <summary>A straight way from picture to noise, x_t = (1 - t) x0 + t ε with t from 0 to 1; the net says the
/// velocity.</summary>
/// <seealso href="https://arxiv.org/abs/2403.03206">Esser et al. 2024, sections 2 and 5.3.2</seealso>
public sealed class RectifiedFlow : Process
{
    /// <summary>A flow of this shift.</summary>
    /// <param name="shift">1 leaves the levels of sampling as they are; more spends them on more noise, as larger
    /// pictures need.</param>
    /// <param name="scale">What the net knows t = 1 by.</param>
    public RectifiedFlow(double shift = 1, double scale = 1000)
    {
        (Shift, Scale, Predicts) = (shift, scale, Prediction.Velocity);
        Timesteps.Shift(0.5, shift);
    }

    /// <summary>Where the levels of sampling are moved to: see <see cref="Timesteps.Shift(double, double)"/>.</summary>
    public double Shift { get; }

    /// <summary>What the net knows t = 1 by.</summary>
    public double Scale { get; }

    /// <inheritdoc/>
    public override Tensor Alpha(Tensor t) => 1 - Sigma(t);

    /// <inheritdoc/>
    public override Tensor Sigma(Tensor t) => t.to(float64);

    /// <inheritdoc/>
    public override Tensor Time(Tensor t) => t * Scale;

    /// <inheritdoc/>
    public override Tensor UniformTimes(long count, Generator? generator = null) => rand(count, generator: generator);

    /// <inheritdoc/>
    public override Tensor EvenTimes(int count) => (arange(count, float64) + 0.5) / count;

    /// <summary>The level of a time.</summary>
    public Level this[double t] => new(t * Scale, 1 - t, t);

    /// <summary>Even times from 1 to 0, shifted.</summary>
    public Levels Levels(int steps) => Of(steps, i => Timesteps.Shift(1 - (double)i / steps, Shift));

    /// <summary>Times as the published Stable Diffusion 3 takes them: even from 1 to its table's first, which is
    /// shifted already, all shifted, then 0.</summary>
    /// <seealso href="https://github.com/Stability-AI/sd3.5">get_sigmas of sd3_infer.py</seealso>
    public Levels SD3Levels(int steps)
    {
        var least = Timesteps.Shift(0.001, Shift);
        double Even(int i) => steps == 1 ? 1 : 1 + (least - 1) * i / (steps - 1);
        return Of(steps, i => i == steps ? 0 : Timesteps.Shift(Even(i), Shift));
    }

    Levels Of(int steps, Func<int, double> t) => steps >= 1
        ? new([.. Enumerable.Range(0, steps + 1).Select(i => this[t(i)])], Predicts)
        : throw new ArgumentException($"steps: {steps}, but there is 1 at least", nameof(steps));
}
