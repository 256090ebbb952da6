using MmDit.Diffusion;

namespace MmDit.Tests.Diffusion;

/// <summary>What cannot be is refused at once, in a sentence with both numbers.</summary>
public sealed class DoorTests
{
    static readonly Levels flow = new RectifiedFlow().Levels(3);
    static readonly Tensor x = zeros(2, 4, 2, 2);

    static Tensor Zero(Tensor x, Tensor t) => zeros_like(x);

    public static TheoryData<string, Action> Refused => new()
    {
        { "levels: 1, but one step needs 2", () => Samplers.Heun(Zero, flow.Last(0), x) },
        { "x: 1 dimensions, but [B, ...] has 2 at least", () => Samplers.Heun(Zero, flow, zeros(3)) },
        { "eta: 1.5, but it lies between 0 and 1", () => Samplers.DDIM(Zero, flow, x, eta: 1.5) },
        { "part: 1.2, but it lies between 0 and 1", () => Samplers.SDEdit((_, _) => [], flow, x, strength: 1.2) },
        { "steps: 0, but there is 1 at least", () => new RectifiedFlow().Levels(0) },
        { "steps: 0, but there is 1 at least", () => new DDPM(Schedule.Linear()).Levels(0, Spacing.LogSnr) },
        { "steps: 0, but a schedule has 1 at least", () => Schedule.Cosine(0) },
        { "steps: 10 makes a β of 1.12, but it lies between 0 and 1", () => Schedule.Linear(10) },
        { "shift: -1, but it is more than 0", () => _ = new RectifiedFlow(-1) },
        { "deviation: 0, but it is more than 0", () => Timesteps.LogitNormal(zeros(2), 0, 0) },
        { "scale: 2, but times stay in order from -1 to 1.75 alone", () => Timesteps.Mode(zeros(2), 2) },
        { "interval: it begins at 500, after its end 20", () => Scale.Interval(4, 500, 20) },
        { "t: expected [2], one for each sample, got [3]", () => new RectifiedFlow().Noised(x, x, zeros(3)) },
        { "the net gives [2, 8, 2, 2], but should say [2, 4, 2, 2]",
            () => new RectifiedFlow().Loss((x, t) => cat([x, x], 1), x, x, zeros(2)) },
        { "guidance: the net gives 2 samples, expected 4: its condition is for every sample twice, with and without",
            () => Guided.Pair((x, t) => x.narrow(0, 0, 2), 4)(x, zeros(2)) },
        { "the net gives [2, 3, 2, 2] for x of [2, 4, 2, 2]: the same was expected, or twice the channels with a " +
            "learned variance",
            () => Samplers.Euler((x, t) => zeros(2, 3, 2, 2), flow, x).Final() },
        { "the net gives [2, 4, 2, 2] for x of [2, 4, 2, 2]: the same was expected, or twice the channels with a " +
            "learned variance, which these levels need",
            () => Samplers.DDPM(Zero, flow with { Variance = Variance.Learned }, x).Final() },
        { "the net gives 4 channels, but a learned variance needs 8",
            () => new DDPM(Schedule.Linear()) { Variance = Variance.Learned }.Bound(x, x, x, tensor([1L, 2])) },
        { "levels: the last has σ = 0, where an x0 says nothing of the noise; it must be more than 0",
            () => Samplers.Invert(Zero, flow with { Predicts = Prediction.Clean }, x) },
        { "levels: the last has σ = 0, where an x0 says nothing of the noise; it must be more than 0",
            () => Samplers.Invert(Zero, flow.Clipped(), x) },
    };

    [Theory, MemberData(nameof(Refused), DisableDiscoveryEnumeration = true)]
    public void It_is_refused(string why, Action what) =>
        Assert.Equal(why, Assert.Throws<ArgumentException>(what).Message.Split(" (Parameter")[0]);
}
