namespace MmDit.Weights;

/// <summary>What a file says of one tensor before it is read: key, element type, shape.</summary>
public sealed record TensorInfo(string Key, ElementType Type, IReadOnlyList<long> Shape)
{
    /// <summary>The number of elements; readers have checked that it does not overflow.</summary>
    public long Elements => Shape.Aggregate(1L, (product, size) => checked(product * size));

    /// <summary>Bytes of all elements.</summary>
    public long Bytes => BytesOf(Type, Shape) ?? throw new OverflowException($"{Key} is too large");

    /// <summary>Bytes of a tensor; null if they overflow or do not fill whole bytes, or a size is negative.</summary>
    internal static long? BytesOf(ElementType type, IReadOnlyList<long> shape)
    {
        if (shape.Any(size => size < 0)) return null;
        try
        {
            var bits = shape.Aggregate((long)type.Bits, (product, size) => checked(product * size));
            return bits % 8 == 0 ? bits / 8 : null;
        }
        catch (OverflowException) { return null; }
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Key}: {Type} [{string.Join(", ", Shape)}]";
}
