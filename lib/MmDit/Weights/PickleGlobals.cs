namespace MmDit.Weights;

/// <summary>All that a pickle may build: tensors, and what holds them. Everything else is forbidden.</summary>
static class PickleGlobals
{
    const int MostDimensions = 64;

    static readonly HashSet<string> known =
    [
        "torch._utils._rebuild_tensor_v2", "torch._utils._rebuild_tensor", "torch._utils._rebuild_parameter",
        "torch.nn.parameter.Parameter", "collections.OrderedDict", "torch.Size", "torch.device", "argparse.Namespace",
        "torch.float64", "torch.float32", "torch.float16", "torch.bfloat16", "torch.int64", "torch.int32",
        "torch.int16", "torch.int8", "torch.uint8", "torch.bool", "torch.complex64",
    ];

    static readonly Dictionary<string, ElementType> storages = new()
    {
        ["torch.DoubleStorage"] = ElementType.Of(ScalarType.Float64),
        ["torch.FloatStorage"] = ElementType.Of(ScalarType.Float32),
        ["torch.HalfStorage"] = ElementType.Of(ScalarType.Float16),
        ["torch.BFloat16Storage"] = ElementType.Of(ScalarType.BFloat16),
        ["torch.LongStorage"] = ElementType.Of(ScalarType.Int64),
        ["torch.IntStorage"] = ElementType.Of(ScalarType.Int32),
        ["torch.ShortStorage"] = ElementType.Of(ScalarType.Int16),
        ["torch.CharStorage"] = ElementType.Of(ScalarType.Int8),
        ["torch.ByteStorage"] = ElementType.Of(ScalarType.Byte),
        ["torch.BoolStorage"] = ElementType.Of(ScalarType.Bool),
        ["torch.ComplexFloatStorage"] = ElementType.Of(ScalarType.ComplexFloat32),
    };

    /// <summary>Whether a pickle may ask for that name.</summary>
    public static bool Knows(PickleGlobal global) =>
        known.Contains(global.ToString()) || storages.ContainsKey(global.ToString());

    /// <summary>What a known name makes of its arguments; null where they are not such as PyTorch writes.</summary>
    /// <remarks>Nothing here copies a container: one that is recalled a million times would become a bomb.</remarks>
    public static object? Build(PickleGlobal global, object?[] arguments) => (global.ToString(), arguments) switch
    {
        ("torch._utils._rebuild_tensor_v2", [PickleStorage storage, long offset, object?[] shape, object?[] strides,
            bool, PickleDict, ..]) =>
            Tensor(storage, offset, shape, strides),
        ("torch._utils._rebuild_tensor", [PickleStorage storage, long offset, object?[] shape, object?[] strides]) =>
            Tensor(storage, offset, shape, strides),
        ("torch._utils._rebuild_parameter", [PickleTensor tensor, bool, ..]) => tensor,
        ("torch.nn.parameter.Parameter", [PickleTensor tensor, ..]) => tensor,
        ("collections.OrderedDict", []) or ("argparse.Namespace", []) => new PickleDict(),
        ("torch.Size", [object?[] sizes]) => sizes,
        ("torch.device", [string, ..]) => arguments,
        _ => null,
    };

    /// <summary>A storage as ('storage', torch.FloatStorage, key, place, elements) names it, or null.</summary>
    public static PickleStorage? Storage(object? id) =>
        id is object?[] and ["storage", PickleGlobal type, string key, string, long elements and >= 0, ..]
        && storages.TryGetValue(type.ToString(), out var element) ? new(key, element, elements) : null;

    // A view has to lie in its storage, and to have no more elements: a number repeated a billion times is no weight.
    static PickleTensor? Tensor(PickleStorage storage, long offset, object?[] shape, object?[] strides)
    {
        if (offset < 0 || shape.Length != strides.Length || shape.Length > MostDimensions) return null;
        if (!shape.Concat(strides).All(n => n is long and >= 0)) return null;
        long[] sizes = [.. shape.Cast<long>()], steps = [.. strides.Cast<long>()];
        try
        {
            var elements = sizes.Aggregate(1L, (product, size) => checked(product * size));
            var last = sizes.Zip(steps, (size, step) => checked(Math.Max(0, size - 1) * step))
                .Aggregate(offset, (sum, reach) => checked(sum + reach));
            if (elements > storage.Elements || (elements > 0 && last >= storage.Elements)) return null;
        }
        catch (OverflowException) { return null; }
        return new(storage, offset, sizes, steps);
    }
}
