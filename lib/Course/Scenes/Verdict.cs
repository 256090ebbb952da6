namespace MmDit.Course.Scenes;

/// <summary>What of a caption is true of a scene.</summary>
/// <param name="Objects">Objects that the caption has.</param>
/// <param name="Count">As many objects are there.</param>
/// <param name="Colours">Objects of the caption whose colour is right.</param>
/// <param name="Shapes">Objects whose shape is right.</param>
/// <param name="Sizes">Objects whose size is right.</param>
/// <param name="Bound">Objects of which all three are right.</param>
/// <param name="Relation">The first is where the caption says, seen from the second; true of one object.</param>
public readonly record struct Verdict(int Objects, bool Count, int Colours, int Shapes, int Sizes, int Bound,
    bool Relation)
{
    /// <summary>All that the caption says, and no more, is there.</summary>
    public bool Full => Count && Bound == Objects && Relation;

    int Hits => Colours + Shapes + Sizes;

    /// <summary>A caption beside a scene: of all ways to say which object is which, the one that is most
    /// right.</summary>
    public static Verdict Of(Caption caption, Scene scene)
    {
        List<Verdict> all = [Of(caption, scene, [])];
        var there = scene.Objects;
        foreach (var first in there)
        {
            if (caption.Second is null || there.Count == 1) all.Add(Of(caption, scene, [first]));
            foreach (var second in there)
                if (first != second && caption.Second is not null) all.Add(Of(caption, scene, [first, second]));
        }
        if (caption.Second is not null && there is [var one]) all.Add(Of(caption, scene, [null, one]));
        return all.MaxBy(verdict => (verdict.Hits, verdict.Relation));
    }

    static Verdict Of(Caption caption, Scene scene, SceneObject?[] which)
    {
        var pairs = caption.Objects.Zip(which).Where(pair => pair.Second is not null)
            .Select(pair => (Wanted: pair.First, pair.Second!.Value.Is)).ToArray();
        return new(caption.Objects.Count, scene.Objects.Count == caption.Objects.Count,
            pairs.Count(pair => pair.Wanted.Colour == pair.Is.Colour),
            pairs.Count(pair => pair.Wanted.Shape == pair.Is.Shape),
            pairs.Count(pair => pair.Wanted.Size == pair.Is.Size),
            pairs.Count(pair => pair.Wanted == pair.Is),
            caption.Relation is null
                || which is [{ } first, { } second] && Scene.Between(first, second) == caption.Relation);
    }
}
