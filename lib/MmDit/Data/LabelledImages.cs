namespace MmDit.Data;

/// <summary>Pictures with a class each.</summary>
public sealed class LabelledImages(Pictures pictures, int[] classes, IReadOnlyList<string> names)
{
    /// <summary>How many pictures there are: B.</summary>
    public int Count => classes.Length;

    /// <summary>The pictures as bytes: [B, H, W, C].</summary>
    public Pictures Pictures => pictures;

    /// <summary>The class of each picture, as numbers from 0: [B].</summary>
    public IReadOnlyList<int> Classes => classes;

    /// <summary>The pictures in [0, 1]: [B, C, H, W]; made once, kept whatever the scope.</summary>
    public Tensor Images => field is { IsInvalid: false } ? field
        : field = pictures.ToTensor().DetachFromDisposeScope();

    /// <summary>The classes as numbers from 0: [B] of int64; made once, kept whatever the scope.</summary>
    public Tensor Labels => field is { IsInvalid: false } ? field
        : field = tensor(classes.Select(label => (long)label).ToArray()).DetachFromDisposeScope();

    /// <summary>The name of each class: names[class].</summary>
    public IReadOnlyList<string> Names => names;

    /// <summary>The name of the class of picture <paramref name="row"/>.</summary>
    public string NameOf(int row) => names[classes[row]];

    /// <summary>Shuffled batches [size, C, H, W] with labels [size]; an epoch's last one may be short.</summary>
    public IEnumerable<Batch> Batches(int size, int seed = 0, int epochs = 1) =>
        Data.Batches.Of(Images, Labels, size, seed, epochs);

    /// <summary>Batches without end, each of which can be had again by its number.</summary>
    public ShuffledBatches Shuffled(int size, int seed = 0) => new(this, size, seed);

    /// <summary>The pictures of these rows, in this order.</summary>
    public LabelledImages Pick(IReadOnlyList<int> rows) =>
        new(pictures.Pick(rows), [.. rows.Select(row => classes[row])], names);

    /// <summary>The pictures of these classes only, in their order; the class numbers stay as they are.</summary>
    public LabelledImages Of(params IReadOnlyList<int> wanted)
    {
        foreach (var label in wanted)
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)label, (uint)names.Count, nameof(wanted));
        return Pick(Rows(row => wanted.Contains(classes[row])));
    }

    /// <summary>Puts a share of every class aside, drawn by the seed; both parts keep the order.</summary>
    public (LabelledImages Train, LabelledImages Test) Split(double test = 0.2, int seed = 0)
    {
        if (test is not (> 0 and < 1))
            throw new ArgumentOutOfRangeException(nameof(test), test, "The test share lies between 0 and 1.");
        var aside = Data.Batches.Orders(Count, seed).First()
            .GroupBy(row => classes[row])
            .SelectMany(rows => rows.Take((int)Math.Round(test * rows.Count())))
            .ToHashSet();
        return (Pick(Rows(row => !aside.Contains(row))), Pick(Rows(aside.Contains)));
    }

    /// <inheritdoc/>
    public override string ToString() => $"{pictures} in {names.Count} classes: {string.Join(", ", names)}";

    int[] Rows(Func<int, bool> wanted) => [.. Enumerable.Range(0, Count).Where(wanted)];
}
