namespace MmDit.Course.Scenes;

/// <summary>Scenes as pictures, smooth at the edges, and which pixels are whose.</summary>
public static class ScenePainter
{
    const int Side = Scene.Side;

    static readonly (float R, float G, float B)[] palette =
    [
        (.9f, .1f, .1f), (1f, .5f, 0f), (1f, .9f, .1f), (.1f, .7f, .2f),
        (.1f, .85f, .9f), (.2f, .35f, 1f), (.65f, .2f, .9f), (1f, 1f, 1f),
    ];

    static readonly Tensor colours = tensor(palette.SelectMany(c => new[] { c.R, c.G, c.B }).ToArray(), [8, 3])
        .DetachFromDisposeScope();

    /// <summary>The colours as they are painted: [8, 3], red, green and blue from 0 to 1.</summary>
    public static Tensor Palette => colours;

    /// <summary>Pictures of scenes: -> [B, 3, H, W], 0 to 1.</summary>
    /// <exception cref="ArgumentException">An object does not lie in its picture.</exception>
    public static Tensor Paint(IReadOnlyList<Scene> scenes)
    {
        using var scope = NewDisposeScope();
        var most = scenes.Max(scene => scene.Objects.Count);
        var (rows, inks) = (new long[scenes.Count * most], new float[scenes.Count * 3 * most]);
        foreach (var (i, scene) in scenes.Index())
            foreach (var (j, each) in scene.Objects.Index())
            {
                rows[i * most + j] = Stencils.Row(each);
                var (r, g, b) = palette[(int)each.Is.Colour];
                (inks[i * 3 * most + j], inks[(i * 3 + 1) * most + j], inks[(i * 3 + 2) * most + j]) = (r, g, b);
            }
        var masks = Stencils.Masks.index_select(0, tensor(rows)).view(-1, most, Side * Side);   // [B, O, HW]
        var ink = tensor(inks, [scenes.Count, 3, most]);                                        // [B, 3, O]
        return ink.matmul(masks).view(-1, 3, Side, Side).MoveToOuterDisposeScope();             // [B, 3, H, W]
    }

    /// <summary>How much of each pixel each object covers, 0 to 1: -> [O, H, W], O objects.</summary>
    public static Tensor Masks(Scene scene)
    {
        using var scope = NewDisposeScope();
        var rows = tensor(scene.Objects.Select(each => (long)Stencils.Row(each)).ToArray());
        return Stencils.Masks.index_select(0, rows).view(-1, Side, Side).MoveToOuterDisposeScope();
    }
}
