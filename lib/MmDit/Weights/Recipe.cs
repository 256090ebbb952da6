namespace MmDit.Weights;

/// <summary>How a tensor is made of others: joined by rows, halves swapped, one of equal parts, cells added.</summary>
sealed record Recipe(string[] From, bool Swap = false, int Part = 0, int Parts = 1, Rows Rows = Rows.Same)
{
    public static Recipe Same(string key) => new([key]);

    /// <summary>Whether the tensor stays as it is, under another key.</summary>
    public bool Renames => From is [_] && Parts == 1 && !Swap && !Reshapes;

    bool Reshapes => Rows is Rows.AsCells or Rows.AsMatrix;

    /// <summary>What the result will be, known before anything is read.</summary>
    /// <exception cref="InvalidDataException">The sources do not join, or do not part.</exception>
    public TensorInfo Info(string key, Checkpoint file)
    {
        TensorInfo[] parts = [.. From.Select(from => file.Tensors[from])];
        var first = parts[0];
        if (Renames) return first with { Key = key };
        if (Reshapes) return first with { Key = key, Shape = Reshaped(first.Shape) };
        var rest = first.Shape.Skip(1);
        if (parts.Any(part => part.Shape is [] || part.Type != first.Type || !part.Shape.Skip(1).SequenceEqual(rest)))
            throw new InvalidDataException(
                $"{file.Name}: {key} is joined of tensors that do not fit: {string.Join("; ", (object[])parts)}.");
        var rows = parts.Aggregate(0L, (sum, part) => checked(sum + part.Shape[0]));
        var even = Swap ? 2 : Parts;
        if (rows % even != 0)
            throw new InvalidDataException($"{file.Name}: {first} does not divide into {even} parts for {key}.");
        return new(key, first.Type, [rows / Parts, .. rest]);
    }

    /// <summary>Reads the sources and makes the tensor of them.</summary>
    public Tensor Cook(Checkpoint sources)
    {
        if (Renames) return sources.Read(From[0]);
        using var scope = NewDisposeScope();
        if (Reshapes)
        {
            var read = sources.Read(From[0]);
            return read.reshape([.. Reshaped(read.shape)]).MoveToOuterDisposeScope();
        }
        var whole = From is [var one] ? sources.Read(one) : cat([.. From.Select(sources.Read)], 0);
        if (Swap) whole = cat([.. whole.chunk(2, 0).Reverse()], 0);
        var rows = whole.shape[0] / Parts;
        return (Parts == 1 ? whole : whole.narrow(0, Part * rows, rows).clone()).MoveToOuterDisposeScope();
    }

    // What is not a matrix, as a bias, stays; and so does what has the other dialect's shape already.
    IReadOnlyList<long> Reshaped(IReadOnlyList<long> shape) => (Rows, shape) switch
    {
        (Rows.AsCells, [var outputs, var inputs]) => [outputs, inputs, 1, 1],
        (Rows.AsMatrix, [var outputs, var inputs, 1, 1]) => [outputs, inputs],
        _ => shape,
    };
}
