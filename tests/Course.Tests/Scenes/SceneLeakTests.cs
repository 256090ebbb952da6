using MmDit.Course.Scenes;

namespace MmDit.Course.Tests.Scenes;

/// <summary>Alone, for what is alive is counted over all threads.</summary>
[CollectionDefinition("alone", DisableParallelization = true)]
public sealed class Alone;

[Collection("alone")]
public sealed class SceneLeakTests
{
    static Scene[] Some()
    {
        Random random = new(6);
        return [.. Enumerable.Range(0, 4)
            .Select(i => Scene.Of(Compositions.Draw(random, heldOut: false, two: i > 0), random))];
    }

    [Fact] public void Painting_leaves_nothing_behind() => Leaks.None(() => ScenePainter.Paint(Some()));

    [Fact] public void Masks_leave_nothing_behind() => Leaks.None(() => ScenePainter.Masks(Some()[1]));

    [Fact] public void Reading_leaves_nothing_behind()
    {
        using var pictures = ScenePainter.Paint(Some());
        Leaks.None(() =>
        {
            Oracle.Read(pictures);
            return null;
        });
    }

    [Fact] public void A_call_of_the_net_leaves_nothing_behind()
    {
        using SceneNet net = new(new(1, 16, 2, 4, 3, MaxGrid: 8, Context: 16, Pooled: 16));
        using var off = no_grad();
        using Tensor image = randn(2, 3, 32, 32), t = rand(2), words = SceneText.Ids(Compositions.Captions(2, true));
        Leaks.None(() => net.call(image, t, words));
    }
}
