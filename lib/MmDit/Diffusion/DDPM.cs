namespace MmDit.Diffusion;

/// <summary>Noise in T small steps, with float64 tables of what is left after each.</summary>
/// <seealso href="https://arxiv.org/abs/2006.11239">Ho et al. 2020, equations 2 to 7</seealso>
public sealed partial class DDPM : Process
{
    readonly Posterior[] posteriors;

    /// <summary>A process of these β, as <see cref="Schedule"/> makes them.</summary>
    public DDPM(IReadOnlyList<double> betas)
    {
        Betas = betas;
        var left = 1.0;
        AlphaBar = [.. betas.Select(beta => left *= 1 - beta)];
        Timesteps = [.. Enumerable.Range(0, betas.Count).Select(i => (double)i)];
        posteriors = [.. Enumerable.Range(0, Count).Select(i => Posterior.Between(this[i], this[i - 1]))];
    }

    /// <summary>How many steps, T.</summary>
    public int Count => Betas.Count;

    /// <summary>β, the noise of each step.</summary>
    public IReadOnlyList<double> Betas { get; }

    /// <summary>ᾱ, what is left of the picture's square after each step.</summary>
    public IReadOnlyList<double> AlphaBar { get; }

    /// <summary>What the net knows each step by: 0, 1, 2, ..., with gaps where steps were left out.</summary>
    public IReadOnlyList<double> Timesteps { get; init; }

    /// <summary>The variance of a step back.</summary>
    public Variance Variance { get; init; }

    /// <summary>The level of a step; -1 is clean.</summary>
    public Level this[int t] => t < 0 ? new(0, 1, 0)
        : new(Timesteps[t], Math.Sqrt(AlphaBar[t]), Math.Sqrt(1 - AlphaBar[t]));

    /// <inheritdoc/>
    public override Tensor Alpha(Tensor t) => Table(i => this[i].Alpha, t);

    /// <inheritdoc/>
    public override Tensor Sigma(Tensor t) => Table(i => this[i].Sigma, t);

    /// <inheritdoc/>
    public override Tensor Time(Tensor t) => Table(i => Timesteps[i], t).to(float32);

    /// <inheritdoc/>
    public override Tensor UniformTimes(long count, Generator? generator = null) =>
        randint(0, Count, [count], generator: generator);

    /// <inheritdoc/>
    public override Tensor EvenTimes(int count) =>
        tensor(Enumerable.Range(0, count).Select(i => (long)((i + 0.5) * Count / count)).ToArray());

    Tensor Table(Func<int, double> value, Tensor t) =>
        tensor(Enumerable.Range(0, Count).Select(value).ToArray(), device: t.device)[TensorIndex.Tensor(t.to(int64))];

    /// <summary>The same noise in fewer steps: see <see cref="Respacing.Steps"/>.</summary>
    public DDPM Respaced(string text) => Respaced(Respacing.Steps(text, Count));

    /// <summary>The same noise in the given steps alone, rising.</summary>
    public DDPM Respaced(IReadOnlyList<int> steps) =>
        new([.. steps.Select((step, i) => 1 - AlphaBar[step] / (i == 0 ? 1 : AlphaBar[steps[i - 1]]))])
        {
            Timesteps = [.. steps.Select(step => Timesteps[step])],
            Predicts = Predicts,
            Variance = Variance,
        };

    /// <summary>Every step of the respaced process, from noise to clean.</summary>
    public Levels Levels(string respacing = "")
    {
        var process = Respaced(respacing);
        var falling = Enumerable.Range(0, process.Count + 1).Select(i => process[process.Count - 1 - i]);
        return new([.. falling], Predicts, Variance);
    }

    /// <summary>Levels that need not be steps of training: log ᾱ is read between them.</summary>
    /// <param name="clean">One more step, from the least noise to none.</param>
    /// <seealso href="https://arxiv.org/abs/2206.00927">Lu et al. 2022, section 3.4 and appendix D</seealso>
    public Levels Levels(int steps, Spacing spacing, bool clean = true)
    {
        if (steps < 1) throw new ArgumentException($"steps: {steps}, but there is 1 at least", nameof(steps));
        var inner = clean ? steps - 1 : steps;
        double[] logs = [.. AlphaBar.Select(each => Math.Log(each) / 2)];
        var (most, least) = (this[Count - 1].Lambda, this[0].Lambda);
        double Place(double part) => spacing switch
        {
            Spacing.LogSnr => Curve.Place(logs, LogAlpha(most + part * (least - most))),
            Spacing.Karras =>
                Curve.Place(logs, LogAlpha(-Math.Log(Curve.Power(Math.Exp(-most), Math.Exp(-least), part, 7)))),
            Spacing.Quadratic => Curve.Power(Count, 1, part, 2) - 1,
            _ => (1 - part) * (Count - 1),
        };
        Level At(double place)
        {
            var log = Curve.At(logs, place);
            return new(Curve.At(Timesteps, place), Math.Exp(log), Math.Sqrt(1 - Math.Exp(2 * log)));
        }
        return new([.. Enumerable.Range(0, inner + 1).Select(i => At(Place(inner == 0 ? 0 : (double)i / inner))),
            .. clean ? [this[-1]] : Array.Empty<Level>()], Predicts, Variance);
    }

    static double LogAlpha(double lambda) => -Math.Log(1 + Math.Exp(-2 * lambda)) / 2;
}
