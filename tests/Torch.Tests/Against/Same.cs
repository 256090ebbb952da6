namespace MmDit.Torch.Tests.Against;

/// <summary>Demands the same bits: what seeds decide has no tolerance.</summary>
static class Same
{
    public static void Bits(string what, Tensor expected, Tensor actual)
    {
        var (left, right) = (TensorSpec.From(expected), TensorSpec.From(actual));
        Assert.True(left.Dtype == right.Dtype && left.Size.SequenceEqual(right.Size), $"{what}: PyTorch's is {left}, C#'s {right}");
        if (!left.Storage.AsSpan().SequenceEqual(right.Storage)) Near.Equal(expected, actual, 0);
        Assert.True(left.Storage.AsSpan().SequenceEqual(right.Storage), $"{what}: the numbers are equal, their bits are not");
    }
}
