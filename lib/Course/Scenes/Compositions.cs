namespace MmDit.Course.Scenes;

/// <summary>Which colours go with which shapes: four of the 32 pairs are never seen in training, though each of their
/// colours and shapes is.</summary>
public static class Compositions
{
    /// <summary>The pairs put aside.</summary>
    public static IReadOnlyList<(ObjectColour Colour, ObjectShape Shape)> HeldOut { get; } =
    [
        (ObjectColour.Red, ObjectShape.Triangle), (ObjectColour.Green, ObjectShape.Cross),
        (ObjectColour.Blue, ObjectShape.Circle), (ObjectColour.Yellow, ObjectShape.Square),
    ];

    /// <summary>Whether an object is of a pair put aside.</summary>
    public static bool IsHeldOut(Attributes each) => HeldOut.Contains((each.Colour, each.Shape));

    /// <summary>Whether a caption has an object of a pair put aside.</summary>
    public static bool IsHeldOut(Caption caption) => caption.Objects.Any(IsHeldOut);

    /// <summary>A caption of one or two objects; all that there are, but for the pairs, are as likely.</summary>
    /// <param name="heldOut">True: one object or two are of a pair put aside; false: none.</param>
    public static Caption Draw(Random random, bool heldOut, bool two)
    {
        while (true)
        {
            var caption = two ? new(Any(random), (Relation)random.Next(4), Any(random)) : new Caption(Any(random));
            if (IsHeldOut(caption) == heldOut) return caption;
        }
    }

    /// <summary>Captions to judge by, always the same for a seed; every fifth is of one object.</summary>
    public static IReadOnlyList<Caption> Captions(int count, bool heldOut, int seed = 0)
    {
        Random random = new(seed);
        return [.. Enumerable.Range(0, count).Select(i => Draw(random, heldOut, two: i % 5 != 4))];
    }

    static Attributes Any(Random random) =>
        new((ObjectSize)random.Next(2), (ObjectColour)random.Next(8), (ObjectShape)random.Next(4));
}
