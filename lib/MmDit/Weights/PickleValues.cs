namespace MmDit.Weights;

/// <summary>A name that a pickle asks for; it is never looked up, only compared.</summary>
sealed record PickleGlobal(string Module, string Name)
{
    public override string ToString() => $"{Module}.{Name}";
}

/// <summary>A dictionary of a pickle, in its order. Keys may be anything, so none is hashed.</summary>
sealed class PickleDict
{
    List<(object? Key, object? Value)>? items;          // none while empty: a million empty ones are no bomb

    public void Add(object? key, object? value) => (items ??= []).Add((key, value));

    /// <summary>The items whose keys are texts; of two with one key the later counts, as in Python.</summary>
    public OrderedDictionary<string, object?> ByText()
    {
        OrderedDictionary<string, object?> found = [];
        foreach (var (key, value) in items ?? [])
            if (key is string text) found[text] = value;
        return found;
    }
}

/// <summary>Elements in a file, of one type, that tensors are views of.</summary>
sealed record PickleStorage(string Key, ElementType Type, long Elements);

/// <summary>A tensor as a pickle describes it: a view of a storage.</summary>
sealed record PickleTensor(PickleStorage Storage, long Offset, long[] Shape, long[] Strides);
