namespace MmDit.Data;

/// <summary>Some pictures and their labels: [size, C, H, W] and [size].</summary>
public readonly record struct Batch(Tensor Images, Tensor Labels);

/// <summary>Batches shuffled anew each epoch, the same for the same seed.</summary>
public static class Batches
{
    /// <summary>The row numbers below <paramref name="count"/> in batches; an epoch's last one may be short.</summary>
    public static IEnumerable<int[]> Rows(int count, int size, int seed = 0, int epochs = 1)
    {
        Check(count, size, epochs);
        return Orders(count, seed).Take(epochs).SelectMany(order => order.Chunk(size));
    }

    /// <summary>[B, ...] and [B] in batches [size, ...] and [size]; an epoch's last one may be short.</summary>
    public static IEnumerable<Batch> Of(Tensor images, Tensor labels, int size, int seed = 0, int epochs = 1)
    {
        var count = (int)images.shape[0];
        Check(count, size, epochs);
        if (labels.shape[0] != count)
            throw new ArgumentException($"There are {count} images and {labels.shape[0]} labels: give each one.");
        return Orders(count, seed).Take(epochs).SelectMany(order => Epoch(images, labels, size, order));
    }

    // An epoch is shuffled in one piece and a batch is a view of it: no copies, and a batch that is kept stays valid.
    static IEnumerable<Batch> Epoch(Tensor images, Tensor labels, int size, int[] order)
    {
        using var rows = tensor(order.Select(row => (long)row).ToArray(), device: images.device);
        using var shuffledImages = images.index_select(0, rows).DetachFromDisposeScope();       // [B, C, H, W]
        using var shuffledLabels = labels.index_select(0, rows).DetachFromDisposeScope();       // [B]
        for (var at = 0; at < order.Length; at += size)
        {
            var length = Math.Min(size, order.Length - at);
            yield return new(
                shuffledImages.narrow(0, at, length).DetachFromDisposeScope(),
                shuffledLabels.narrow(0, at, length).DetachFromDisposeScope());
        }
    }

    static void Check(int count, int size, int epochs)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(size);
        ArgumentOutOfRangeException.ThrowIfNegative(epochs);
    }

    /// <summary>Endless orders of the rows 0 to <paramref name="count"/> - 1, one an epoch.</summary>
    internal static IEnumerable<int[]> Orders(int count, int seed)
    {
        Random random = new(seed);
        int[] order = [.. Enumerable.Range(0, count)];
        while (true)
        {
            random.Shuffle(order);
            yield return [.. order];
        }
    }
}
