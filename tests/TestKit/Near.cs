namespace MmDit.TestKit;

/// <summary>Compares tensors with one made in an obvious way, and says where they differ most.</summary>
public static class Near
{
    public static void Equal(Tensor expected, Tensor actual, double tolerance = 1e-6)
    {
        if (!expected.shape.SequenceEqual(actual.shape))
            throw new Xunit.Sdk.XunitException(
                $"shapes differ: expected [{string.Join(", ", expected.shape)}], " +
                $"got [{string.Join(", ", actual.shape)}]");
        using var scope = NewDisposeScope();
        var (left, right) = (expected.detach().to(ScalarType.Float64).flatten(),
            actual.detach().to(ScalarType.Float64).flatten());
        if (left.numel() == 0) return;
        var difference = (left - right).abs();
        var allowed = tolerance * (1 + left.abs());
        var bad = (difference > allowed) | (left.isnan() != right.isnan());
        if (!bad.any().item<bool>()) return;
        var at = (difference / allowed).nan_to_num(double.MaxValue).argmax().item<long>();
        throw new Xunit.Sdk.XunitException(
            $"element {at} of [{string.Join(", ", expected.shape)}]: expected {left[at].item<double>():g9}, " +
            $"got {right[at].item<double>():g9}; " +
            $"{bad.sum().item<long>()} elements differ by more than {tolerance}");
    }

    public static void Equal(double[] expected, Tensor actual, double tolerance = 1e-6) =>
        Equal(tensor(expected).reshape(actual.shape), actual, tolerance);
}
