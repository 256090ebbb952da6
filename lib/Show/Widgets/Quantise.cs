namespace MmDit.Show;

/// <summary>What values need before they travel as a few bits.</summary>
static class Quantise
{
    /// <summary>The smallest and the largest, half a unit apart from a lone one; throws at NaN and infinity.</summary>
    public static (double Min, double Max) Ends(ReadOnlySpan<float> values, string what)
    {
        if (values.IsEmpty) return (0, 1);
        var (min, max) = (values[0], values[0]);
        foreach (var value in values)
        {
            if (!float.IsFinite(value))
                throw new ArgumentException($"{what}: NaN or infinity cannot be shown, got {value}");
            (min, max) = (Math.Min(min, value), Math.Max(max, value));
        }
        return max > min ? (min, max) : (min - .5, max + .5);
    }
}
