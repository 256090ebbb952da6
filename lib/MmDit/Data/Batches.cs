namespace MmDit.Data;

/// <summary>Shuffled batches, the same for the same seed.</summary>
public static class Batches
{
    /// <summary>The rows 0 to <paramref name="count"/> - 1, shuffled by <paramref name="seed"/>.</summary>
    public static int[] Order(int count, int seed)
    {
        int[] order = [.. Enumerable.Range(0, count)];
        new Random(seed).Shuffle(order);
        return order;
    }
}
