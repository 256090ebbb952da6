namespace MmDit.Training;

/// <summary>A step of training that has been taken.</summary>
/// <param name="Number">1 for the first.</param>
/// <param name="Of">How many the run has.</param>
/// <param name="Norm">The norm of all gradients together, before it was clipped.</param>
/// <param name="Rate">The learning rate.</param>
/// <param name="Elapsed">Time since the run began, or was resumed.</param>
/// <param name="Remaining">Time that the other steps will take at the speed so far.</param>
public readonly record struct TrainingStep(int Number, int Of, double Loss, double Norm, double Rate, TimeSpan Elapsed,
    TimeSpan Remaining)
{
    /// <summary>One line: step, loss, rate, and how long it will go on.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"step {Number} of {Of}  loss {Loss:f4}  rate {Rate:g2}  {Remaining:m\\:ss} left");
}
