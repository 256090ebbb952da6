using MmDit.Data;

namespace MmDit.Course.Scenes;

/// <summary>Batches without end of scenes never seen before, none with a pair that is put aside: batch i is the same
/// whenever it is made.</summary>
public sealed class SceneBatches(int size, int seed = 0)
{
    /// <summary>Batch i, from 0: pictures [size, 3, H, W] from 0 to 1, their words [size, L].</summary>
    public Batch this[long i]
    {
        get
        {
            var scenes = Scenes(i);
            return new(ScenePainter.Paint(scenes), SceneText.Ids([.. scenes.Select(scene => scene.Caption)]));
        }
    }

    /// <summary>The scenes of batch i; one of eight has one object.</summary>
    public IReadOnlyList<Scene> Scenes(long i)
    {
        Random random = new(unchecked((int)(seed * 1_000_003L + i)));
        return [.. Enumerable.Range(0, size)
            .Select(_ => Scene.Of(Compositions.Draw(random, heldOut: false, two: random.Next(8) > 0), random))];
    }
}
