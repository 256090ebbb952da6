namespace MmDit.Weights;

/// <summary>The type of a tensor's elements as safetensors spells it, and libtorch's type where it has one.</summary>
/// <seealso href="https://github.com/huggingface/safetensors#format">safetensors, the format</seealso>
public sealed record ElementType
{
    ElementType(string name, int bits, ScalarType? torch = null) => (Name, Bits, Torch) = (name, bits, torch);

    /// <summary>As in a safetensors header: F32, BF16, I64, BOOL ...</summary>
    public string Name { get; }

    /// <summary>Bits in an element; some types are smaller than a byte.</summary>
    public int Bits { get; }

    /// <summary>The type of a tensor with such elements; null where the tensor library has none.</summary>
    public ScalarType? Torch { get; }

    /// <summary>Every type of the format.</summary>
    public static IReadOnlyList<ElementType> All { get; } =
    [
        new("F64", 64, ScalarType.Float64), new("F32", 32, ScalarType.Float32), new("F16", 16, ScalarType.Float16),
        new("BF16", 16, ScalarType.BFloat16), new("I64", 64, ScalarType.Int64), new("I32", 32, ScalarType.Int32),
        new("I16", 16, ScalarType.Int16), new("I8", 8, ScalarType.Int8), new("U8", 8, ScalarType.Byte),
        new("BOOL", 8, ScalarType.Bool), new("C64", 64, ScalarType.ComplexFloat32),
        new("U64", 64), new("U32", 32), new("U16", 16), new("F8_E5M2", 8), new("F8_E4M3", 8), new("F8_E8M0", 8),
        new("F6_E2M3", 6), new("F6_E3M2", 6), new("F4", 4),
    ];

    /// <summary>The type of that name, or null.</summary>
    public static ElementType? Named(string? name) => All.FirstOrDefault(type => type.Name == name);

    /// <summary>The type that stores a tensor's elements.</summary>
    /// <exception cref="NotSupportedException">The format has no such type.</exception>
    public static ElementType Of(ScalarType torch) => All.FirstOrDefault(type => type.Torch == torch)
        ?? throw new NotSupportedException($"No weights file holds {torch}: convert the tensor, as in x.to(float32).");

    /// <inheritdoc/>
    public override string ToString() => Name;
}
