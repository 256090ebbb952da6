namespace MmDit.Course.Exercises;

/// <summary>Says how a tensor differs from the one expected.</summary>
public static class Compare
{
    /// <summary>Null where both are equal within the tolerance, else where and by how much they differ.</summary>
    public static string? Fault(Tensor expected, Tensor actual, double tolerance = 1e-5)
    {
        if (actual is null) return "your function returned null";
        if (!expected.shape.SequenceEqual(actual.shape))
            return $"expected shape {Show(expected.shape)}, got {Show(actual.shape)}";
        using var scope = NewDisposeScope();
        var (right, given) = (expected.detach().to(ScalarType.Float64), actual.detach().to(ScalarType.Float64));
        var far = ~given.isclose(right, tolerance, tolerance);
        var count = far.sum().item<long>();
        if (count == 0) return null;
        if (right.dim() == 0) return $"expected {right.item<double>():g4}, got {given.item<double>():g4}";
        var place = far.nonzero()[0].data<long>().ToArray();
        var at = place.Select(i => TensorIndex.Single(i)).ToArray();
        return $"{count} of {right.numel()} values differ, first at {Show(place)}: " +
            $"expected {right[at].item<double>():g4}, got {given[at].item<double>():g4}";
    }

    static string Show(long[] numbers) => $"[{string.Join(", ", numbers)}]";
}
