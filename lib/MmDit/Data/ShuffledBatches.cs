namespace MmDit.Data;

/// <summary>Batches without end, shuffled anew each epoch: batch i is the same whenever it is made, so that a run that
/// is resumed goes on with the pictures it would have seen.</summary>
/// <remarks>All batches are full: the few pictures that an epoch leaves over wait for the next.</remarks>
public sealed class ShuffledBatches
{
    readonly LabelledImages data;
    readonly int size;
    readonly int seed;
    (long Number, int[] Order) epoch = (-1, []);

    /// <summary>Batches of so many pictures.</summary>
    /// <exception cref="ArgumentException">A batch has no picture, or more than there are.</exception>
    public ShuffledBatches(LabelledImages data, int size, int seed = 0)
    {
        if (size < 1 || size > data.Count)
            throw new ArgumentException($"size: a batch of {size}, but there are {data.Count} pictures", nameof(size));
        (this.data, this.size, this.seed) = (data, size, seed);
    }

    /// <summary>Batch i, from 0: [size, C, H, W] and [size].</summary>
    public Batch this[long i]
    {
        get
        {
            var perEpoch = data.Count / size;
            if (epoch.Number != i / perEpoch) epoch = (i / perEpoch, Order(i / perEpoch));
            using var rows = tensor(epoch.Order.AsSpan((int)(i % perEpoch) * size, size).ToArray(), int64);
            return new(data.Images.index_select(0, rows), data.Labels.index_select(0, rows));
        }
    }

    int[] Order(long number)
    {
        int[] order = [.. Enumerable.Range(0, data.Count)];
        new Random(unchecked((int)(seed * 1_000_003L + number))).Shuffle(order);
        return order;
    }
}
