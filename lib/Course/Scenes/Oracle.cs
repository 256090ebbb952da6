namespace MmDit.Course.Scenes;

/// <summary>Reads scenes back from pixels, by what is known of how they are painted.</summary>
/// <remarks>Every stencil in every colour is tried: the one that explains most of the picture is an object and is taken
/// away, as long as it explains half of what it should. No net is asked, and nothing is learnt.</remarks>
public static class Oracle
{
    const int Most = 3, Chunk = 64;
    const double Enough = 0.5;

    static readonly Lazy<Tensor> area = new(() => Stencils.Masks.square().sum(1).DetachFromDisposeScope());    // [K]

    /// <summary>The scene of each picture, clearest object first; three objects at most: [B, 3, H, W], 0 to 1 ->
    /// B scenes.</summary>
    /// <exception cref="ArgumentException">The pictures are of another size.</exception>
    public static IReadOnlyList<Scene> Read(Tensor pictures)
    {
        if (pictures.shape is not [_, 3, Scene.Side, Scene.Side]) throw new ArgumentException(
            $"pictures: [{string.Join(", ", pictures.shape)}], but scenes are [B, 3, {Scene.Side}, {Scene.Side}]");
        using var scope = NewDisposeScope();
        using var off = no_grad();
        return [.. pictures.detach().to(float32).split(Chunk).SelectMany(ReadSome)];
    }

    static List<SceneObject>[] Empty(long count) =>
        [.. Enumerable.Range(0, (int)count).Select(_ => new List<SceneObject>())];

    static IEnumerable<Scene> ReadSome(Tensor pictures)
    {
        using var scope = NewDisposeScope();
        var left = pictures.flatten(2).clone();                                                 // [B, 3, HW]
        var found = Empty(left.shape[0]);
        for (var i = 0; i < Most; i++)
        {
            var (gain, best) = Gains(left).max(1);                                              // [B], of 8K
            var (colour, row) = (best.div(Stencils.All.Count, RoundingMode.floor), best % Stencils.All.Count);
            var ink = ScenePainter.Palette.index_select(0, colour);                             // [B, 3]
            var enough = gain > Enough * ink.square().sum(1) * area.Value.index_select(0, row); // [B]
            var taken = ink.unsqueeze(2) * Stencils.Masks.index_select(0, row).unsqueeze(1);    // [B, 3, HW]
            left -= taken * enough.view(-1, 1, 1);
            Note(found, enough, colour, row);
        }
        return [.. found.Select(objects => new Scene(objects))];
    }

    // |x|² - |x - c m|² for each colour c and stencil m: [B, 3, HW] -> [B, 8K].
    static Tensor Gains(Tensor left)
    {
        using var scope = NewDisposeScope();
        var (inks, seen) = (ScenePainter.Palette, left.matmul(Stencils.Masks.t()));             // [8, 3], [B, 3, K]
        var own = inks.square().sum(1).unsqueeze(1) * area.Value;                               // [8, K]
        return (2 * inks.matmul(seen) - own).flatten(1).MoveToOuterDisposeScope();
    }

    static void Note(List<SceneObject>[] found, Tensor enough, Tensor colours, Tensor rows)
    {
        var (taken, colour, row) = (enough.data<bool>(), colours.data<long>(), rows.data<long>());
        for (var i = 0; i < found.Length; i++)
        {
            if (!taken[i]) continue;
            var (shape, size, x, y) = Stencils.All[(int)row[i]];
            found[i].Add(new(new(size, (ObjectColour)colour[i], shape), x, y));
        }
    }
}
