namespace MmDit.Course.Scenes;

/// <summary>What a caption says: one object, or two and where the first is.</summary>
public sealed record Caption(Attributes First, Relation? Relation = null, Attributes? Second = null)
{
    /// <summary>What it says of each object, one or two.</summary>
    public IReadOnlyList<Attributes> Objects => Second is { } second ? [First, second] : [First];

    /// <summary>The caption in English.</summary>
    public override string ToString() => SceneText.English(this);
}

/// <summary>An object in a picture.</summary>
/// <param name="X">Of its centre: the pixels to the left of it.</param>
/// <param name="Y">Of its centre: the pixels above it.</param>
public readonly record struct SceneObject(Attributes Is, int X, int Y)
{
    /// <summary>Pixels from the centre to each side: 4 or 7.</summary>
    public int Reach => Stencils.Reach(Is.Size);
}

/// <summary>Objects and where they are: all that a picture of 32 x 32 shows.</summary>
public sealed record Scene(IReadOnlyList<SceneObject> Objects)
{
    /// <summary>Height and width of its picture.</summary>
    public const int Side = 32;

    /// <summary>Where the first object is, seen from the second: along the axis on which they are further
    /// apart.</summary>
    public static Relation Between(SceneObject first, SceneObject second)
    {
        var (right, down) = (first.X - second.X, first.Y - second.Y);
        return Math.Abs(right) >= Math.Abs(down) ? right < 0 ? Relation.LeftOf : Relation.RightOf
            : down < 0 ? Relation.Above : Relation.Below;
    }

    /// <summary>What there is to say of a scene of one or two objects, in their order.</summary>
    public Caption Caption => Objects switch
    {
        [var one] => new(one.Is),
        [var first, var second] => new(first.Is, Between(first, second), second.Is),
        _ => throw new InvalidOperationException($"a scene of {Objects.Count} objects has no caption; 1 or 2 have"),
    };

    /// <summary>A scene that is as a caption says, its positions drawn: no objects touch, and of two the direction is
    /// plain.</summary>
    public static Scene Of(Caption caption, Random random)
    {
        while (true)
        {
            Scene scene = new([.. caption.Objects.Select(each => At(each, random))]);
            if (scene.Objects is not [var first, var second]) return scene;
            if (Between(first, second) == caption.Relation && Plain(first, second)) return scene;
        }
    }

    static SceneObject At(Attributes each, Random random)
    {
        var reach = Stencils.Reach(each.Size);
        return new(each, random.Next(reach, Side - reach + 1), random.Next(reach, Side - reach + 1));
    }

    // A pixel between them at least, and twice as far apart along one axis as along the other.
    static bool Plain(SceneObject first, SceneObject second)
    {
        var (x, y) = (Math.Abs(first.X - second.X), Math.Abs(first.Y - second.Y));
        return Math.Max(x, y) > first.Reach + second.Reach && 2 * Math.Min(x, y) <= Math.Max(x, y);
    }
}
