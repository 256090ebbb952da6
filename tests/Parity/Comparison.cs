namespace MmDit.Parity;

/// <summary>How far one output of a port is from the official one.</summary>
public sealed record Comparison(string Output, long[] Shape, double Difference, double Largest, double Tolerance,
    string? Fault = null)
{
    /// <summary>The difference as a part of what is allowed: at most 1 passes.</summary>
    public double Ratio => Fault is not null || double.IsNaN(Difference) ? double.PositiveInfinity
        : Difference == 0 ? 0 : Difference / Tolerance;

    /// <summary>Runs the port of a fixture and compares each of its outputs.</summary>
    /// <param name="tolerance">The largest difference allowed, instead of the fixture's own.</param>
    public static IEnumerable<Comparison> All(Fixture fixture, double? tolerance = null)
    {
        var port = Ports.Of(fixture);
        foreach (var output in fixture.Outputs)
        {
            using var off = no_grad();
            using var scope = NewDisposeScope();
            yield return Compare(fixture, output, port(output), tolerance);
        }
    }

    static Comparison Compare(Fixture fixture, string output, Tensor? result, double? tolerance)
    {
        var official = fixture.Output(output).to(float64);
        var largest = official.numel() == 0 ? 0 : official.abs().max().item<double>();
        var allowed = tolerance ?? fixture.Tolerance(output, largest);
        string? fault = result is null ? "this port does not make it"
            : result.shape.SequenceEqual(official.shape) ? null
                : $"its shape here is [{string.Join(", ", result.shape)}]";
        var difference = fault is not null ? double.NaN
            : official.numel() == 0 ? 0 : (result!.to(float64) - official).abs().max().item<double>();
        return new(output, official.shape, difference, largest, allowed, fault);
    }
}
