using MmDit.Course.Recipes;
using MmDit.Course.Scenes;

namespace MmDit.Course.Tests;

/// <summary>Maps of words beside the objects that they are about.</summary>
public sealed class WordMasksTests
{
    [Fact] public void The_measure_is_common_patches_over_all_patches_of_both()
    {
        var mask = tensor(new[] { true, true, false, false, true, false });
        Assert.Equal(1, WordMasks.IoU(tensor(new[] { 3f, 2, 0, 0, 9, 1 }), mask));
        Assert.Equal(0.5, WordMasks.IoU(tensor(new[] { 3f, 2, 5, 0, 1, 0 }), mask));           // 2 of 4
        Assert.Equal(0, WordMasks.IoU(tensor(new[] { 0f, 0, 5, 4, 0, 3 }), mask));
    }

    [Fact] public void The_shipped_net_s_words_cover_their_objects_and_not_the_others()
    {
        using var net = Shipped.Open("scenes-mmdit");
        var captions = Compositions.Captions(250, heldOut: true, seed: 4).Where(c => c.Second is not null).ToArray();
        Assert.Equal(200, captions.Length);
        var masks = WordMasks.Of(net, captions);

        Assert.True(masks.Objects > 100, $"{masks.Objects} objects as asked");
        Assert.True(masks.Own > 2 * masks.Shuffled && masks.Own > 2 * masks.Other, masks.ToString());
    }
}
