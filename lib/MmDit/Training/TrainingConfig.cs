namespace MmDit.Training;

/// <summary>How a net is trained: how long, how fast, and from which seed.</summary>
/// <param name="Rate">AdamW's learning rate at its height.</param>
/// <param name="Warmup">Steps in which the rate rises from nothing.</param>
/// <param name="Flat">The part of the steps after which the rate falls, in a straight line to 2 % at the end.</param>
/// <param name="Clip">The largest norm that all gradients together may have; larger ones are scaled down.</param>
/// <param name="EmaDecay">How much of the averaged weights stays at each step, once there is an average.</param>
/// <param name="Accumulate">Batches whose gradients are added up before a step.</param>
public sealed record TrainingConfig(int Steps, double Rate = 1e-3, int Warmup = 50, double Flat = 0.7,
    double Clip = 1, double EmaDecay = 0.999, int Accumulate = 1, double WeightDecay = 0, long Seed = 0)
{
    /// <summary>How much of AdamW's mean of squares stays at each step.</summary>
    public double Beta2 { get; init; } = 0.999;

    /// <summary>Another optimizer for the matrices of the blocks, whose rate rises and falls as AdamW's; null leaves
    /// them to AdamW.</summary>
    public MuonConfig? Muon { get; init; }

    /// <summary>The learning rate of a step, 0 the first.</summary>
    public double RateAt(int step)
    {
        var (risen, start) = (Math.Min(1, (step + 1.0) / Math.Max(1, Warmup)), Flat * Steps);
        var fallen = step < start ? 0 : (step - start) / Math.Max(1, Steps - start);
        return Rate * risen * (1 - 0.98 * fallen);
    }

    internal void Check()
    {
        if (Steps < 1) throw new ArgumentException($"Steps: {Steps}, but a run has 1 at least");
        if (Accumulate < 1) throw new ArgumentException($"Accumulate: {Accumulate}, but a step has 1 batch at least");
        if (!(Rate > 0)) throw new ArgumentException($"Rate: {Rate:g3}, but it is more than 0");
        if (Beta2 is not (>= 0 and < 1)) throw new ArgumentException($"Beta2: {Beta2:g3}, but it lies from 0 to 1");
        if (Muon is { Rate: not > 0 })
            throw new ArgumentException($"Muon.Rate: {Muon.Rate:g3}, but it is more than 0");
        if (!(Clip > 0)) throw new ArgumentException($"Clip: {Clip:g3}, but it is more than 0");
        if (EmaDecay is not (>= 0 and < 1))
            throw new ArgumentException($"EmaDecay: {EmaDecay:g3}, but it lies from 0 to 1");
    }
}
