namespace MmDit.Torch.Tests.Against;

/// <summary>Values for arguments that hints.txt says nothing of, by their type and name.</summary>
static class Guess
{
    static readonly Template plain = new('f', [3, 4]);

    /// <summary>A value for a required argument.</summary>
    public static object Of(Argument p) => p.Bare switch
    {
        "Tensor" => p.Name is "mask" or "condition" ? plain with { Kind = 'b' } : p.Name is "index" or "indices" ? new Template('i', [3, 4], 3) : plain,
        "List[Tensor]" => new[] { plain, plain },
        "List[Optional[Tensor]]" => new[] { new Template('i', [2], 3) },
        "number" => p.Name is "min" ? -0.5 : p.Name is "max" ? 0.7 : 1.5,
        "int" => p.Name switch { "dtype" or "dim0" => 0L, "n" or "m" or "steps" or "high" => 5L, "low" => 2L, _ => 1L },
        "float" => 0.3,
        "bool" => true,
        "List[int]" => p.Name is "size" or "shape" or "repeats" ? new long[] { 2, 3 } : new long[] { 0 },
        "List[float]" or "List[number]" => new[] { 0.5, 1.5 },
        "List[bool]" => new[] { true },
        "Device" => CPU,
        "str" => "none",
        "Generator" => new Seeded(7),
        _ => throw new Xunit.Sdk.XunitException($"no value known for {p.Name} of type {p.Type}: add a line to hints.txt"),
    };

    /// <summary>Values for an optional argument that are likely not its default; none where only hints.txt can know.</summary>
    public static object[] Others(Argument p) => p.Bare switch
    {
        "bool" => [true, false],
        "int" => p.Name switch
        {
            "dtype" or "out_dtype" => [float64, int64],
            "layout" or "memory_format" or "reduction" => [0L],
            "dim" or "dim0" or "dim1" => [0L, -1L],
            _ => [2L],
        },
        "float" => [0.3],
        "number" => [0.75, 2L],
        "Device" => [CPU],
        "Generator" => [new Seeded(11)],
        "List[int]" when p.Name.StartsWith("dim") => [new long[] { 0 }, new long[] { -1, 0 }],
        _ => [],
    };

    /// <summary>A value as the argument's type wants it.</summary>
    public static object? Fit(object? value, Argument p) => (p.Bare, value) switch
    {
        ("float", long i) => (double)i,
        ("List[int]", long i) => new[] { i },
        ("List[float]" or "List[number]", long[] list) => list.Select(i => (double)i).ToArray(),
        _ => value,
    };
}
