namespace MmDit.Data;

/// <summary>Shuffled batches, the same for the same seed.</summary>
public static class Batches
{
    /// <summary>Row numbers 0 to <paramref name="count"/> - 1 in batches of <paramref name="size"/>, shuffled anew each epoch; an epoch's last batch may be short.</summary>
    public static IEnumerable<int[]> Rows(int count, int size, int seed = 0, int epochs = 1)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(size);
        ArgumentOutOfRangeException.ThrowIfNegative(epochs);
        return Orders(count, seed).Take(epochs).SelectMany(order => order.Chunk(size));
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
