namespace MmDit.Course.Scenes;

/// <summary>Every shape of every size at every position: how much of each pixel it covers. What is painted is cut by
/// them, and what is read is compared with them.</summary>
public static class Stencils
{
    const int Fine = 8, Side = Scene.Side;                      // Fine²: places in a pixel that are looked at
    static readonly Lazy<Tensor> masks = new(() => Build().DetachFromDisposeScope());

    /// <summary>Pixels from an object's centre to each side.</summary>
    public static int Reach(ObjectSize size) => size == ObjectSize.Small ? 4 : 7;

    /// <summary>The shape, size and position of each.</summary>
    public static IReadOnlyList<(ObjectShape Shape, ObjectSize Size, int X, int Y)> All { get; } =
    [
        .. from size in Enum.GetValues<ObjectSize>() from shape in Enum.GetValues<ObjectShape>()
           from y in Range(size) from x in Range(size) select (shape, size, x, y)
    ];

    static readonly Dictionary<(ObjectShape, ObjectSize, int, int), int> rows =
        All.Index().ToDictionary(each => each.Item, each => each.Index);

    /// <summary>The part of each pixel that is covered, 0 to 1: [K, HW], a row for each of <see cref="All"/>.</summary>
    public static Tensor Masks => masks.Value;

    /// <summary>The row of an object's stencil.</summary>
    /// <exception cref="ArgumentException">It does not lie in the picture.</exception>
    public static int Row(SceneObject each) =>
        rows.TryGetValue((each.Is.Shape, each.Is.Size, each.X, each.Y), out var row) ? row
            : throw new ArgumentException($"object: centred on {each.X}, {each.Y} it is cut off; from {each.Reach} " +
                $"to {Side - each.Reach} it is whole");

    /// <summary>Whether a shape covers a point; x to the right and y down, from -1 to 1.</summary>
    public static bool Covers(ObjectShape shape, double x, double y) => shape switch
    {
        ObjectShape.Circle => x * x + y * y <= 1,
        ObjectShape.Square => Math.Max(Math.Abs(x), Math.Abs(y)) <= 1,
        ObjectShape.Triangle => Math.Abs(x) <= (y + 1) / 2 && y <= 1,
        _ => Math.Min(Math.Abs(x), Math.Abs(y)) <= 0.375 && Math.Max(Math.Abs(x), Math.Abs(y)) <= 1,
    };

    static IEnumerable<int> Range(ObjectSize size) => Enumerable.Range(Reach(size), Side - 2 * Reach(size) + 1);

    static Tensor Build()
    {
        var (values, row) = (new float[All.Count * Side * Side], 0);
        var tiles = Enum.GetValues<ObjectSize>()
            .ToDictionary(size => size, size => Enum.GetValues<ObjectShape>().Select(s => Tile(s, size)).ToArray());
        foreach (var (shape, size, x, y) in All)
        {
            var (tile, reach, picture) = (tiles[size][(int)shape], Reach(size), Side * Side * row++);
            for (var line = 0; line < 2 * reach; line++)
                tile.AsSpan(line * 2 * reach, 2 * reach)
                    .CopyTo(values.AsSpan(picture + (y - reach + line) * Side + x - reach));
        }
        return tensor(values, [All.Count, Side * Side]);
    }

    static float[] Tile(ObjectShape shape, ObjectSize size)
    {
        var (wide, reach) = (2 * Reach(size), Reach(size));
        double Middle(int at, int part) => (at + (part + 0.5) / Fine - reach) / reach;
        int Covered(int x, int y) => Enumerable.Range(0, Fine * Fine)
            .Count(i => Covers(shape, Middle(x, i % Fine), Middle(y, i / Fine)));
        return [.. Enumerable.Range(0, wide * wide).Select(i => Covered(i % wide, i / wide) / (float)(Fine * Fine))];
    }
}
