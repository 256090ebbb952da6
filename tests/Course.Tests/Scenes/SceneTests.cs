using MmDit.Course.Scenes;

namespace MmDit.Course.Tests.Scenes;

public sealed class SceneTests
{
    static Scene[] Some(int count, int seed)
    {
        Random random = new(seed);
        return [.. Enumerable.Range(0, count)
            .Select(i => Scene.Of(Compositions.Draw(random, heldOut: i % 2 == 0, two: i % 4 > 0), random))];
    }

    // How much of a pixel's 64 points an object covers, from its outline in pixels.
    static double Covered(SceneObject each, int pixelX, int pixelY)
    {
        double r = each.Is.Size == ObjectSize.Small ? 4 : 7, count = 0;
        for (var i = 0; i < 8; i++)
            for (var j = 0; j < 8; j++)
            {
                double dx = pixelX + (i + 0.5) / 8 - each.X, dy = pixelY + (j + 0.5) / 8 - each.Y;
                var (bar, inBox) = (0.375 * r, Math.Abs(dx) <= r && Math.Abs(dy) <= r);
                if (each.Is.Shape switch
                {
                    ObjectShape.Circle => Math.Sqrt(dx * dx + dy * dy) <= r,
                    ObjectShape.Square => inBox,
                    ObjectShape.Triangle => inBox && Math.Abs(dx) <= (dy + r) / 2,
                    _ => inBox && (Math.Abs(dx) <= bar || Math.Abs(dy) <= bar),
                }) count++;
            }
        return count / 64;
    }

    [Fact] public void A_picture_is_the_sum_of_its_objects_pixel_by_pixel()
    {
        using var scope = NewDisposeScope();
        Scene[] scenes = [.. Some(40, seed: 1), new([]), new([.. Some(3, seed: 2).Select(scene => scene.Objects[0])])];
        var palette = ScenePainter.Palette;

        var pictures = ScenePainter.Paint(scenes);

        var naive = new float[scenes.Length, 3, 32, 32];
        for (var b = 0; b < scenes.Length; b++)
            foreach (var each in scenes[b].Objects)
                for (var c = 0; c < 3; c++)
                    for (var y = 0; y < 32; y++)
                        for (var x = 0; x < 32; x++)
                            naive[b, c, y, x] +=
                                (float)Covered(each, x, y) * palette[(int)each.Is.Colour, c].item<float>();
        Near.Equal(tensor(naive), pictures, 1e-6);
    }

    [Fact] public void Each_object_has_the_mask_of_its_own_pixels()
    {
        using var scope = NewDisposeScope();
        foreach (var scene in Some(12, seed: 3))
        {
            var masks = ScenePainter.Masks(scene);                                              // [O, H, W]

            Assert.Equal([scene.Objects.Count, 32, 32], masks.shape);
            foreach (var (i, each) in scene.Objects.Index())
            {
                var naive = new float[32, 32];
                for (var y = 0; y < 32; y++)
                    for (var x = 0; x < 32; x++) naive[y, x] = (float)Covered(each, x, y);
                Near.Equal(tensor(naive), masks[i], 1e-6);
            }
        }
    }

    [Fact] public void A_scene_is_as_its_caption_says_and_nothing_touches()
    {
        Random random = new(4);
        foreach (var i in Enumerable.Range(0, 2000))
        {
            var caption = Compositions.Draw(random, heldOut: i % 2 == 0, two: i % 5 > 0);
            var scene = Scene.Of(caption, random);
            Assert.Equal(caption, scene.Caption);
            foreach (var each in scene.Objects)
                Assert.True(Math.Min(each.X, each.Y) >= each.Reach && Math.Max(each.X, each.Y) + each.Reach <= 32);
            if (scene.Objects is not [var a, var b]) continue;
            var gap = Math.Max(Math.Abs(a.X - b.X), Math.Abs(a.Y - b.Y)) - a.Reach - b.Reach;
            Assert.True(gap >= 1, $"{scene.Caption}: {gap} pixels between");
            Assert.True(caption.Relation switch
            {
                Relation.LeftOf => a.X < b.X, Relation.RightOf => a.X > b.X,
                Relation.Above => a.Y < b.Y, _ => a.Y > b.Y,
            });
        }
    }

    [Fact] public void A_batch_is_the_same_whenever_it_is_made_and_another_another()
    {
        using var scope = NewDisposeScope();
        SceneBatches batches = new(16, seed: 5);
        var (images, words) = batches[7];
        _ = batches[8];

        Near.Equal(images, batches[7].Images, 0);
        Near.Equal(words, batches[7].Labels, 0);
        Assert.Equal(([16, 3, 32, 32], [16, 9]), (images.shape, words.shape), SameShapes);
        Assert.False(images.allclose(batches[8].Images));
        Assert.False(images.allclose(new SceneBatches(16, seed: 6)[7].Images));
    }

    static bool SameShapes((long[] A, long[] B) one, (long[] A, long[] B) other) =>
        one.A.SequenceEqual(other.A) && one.B.SequenceEqual(other.B);

    [Fact] public void Training_sees_every_pair_but_the_four_put_aside_and_all_else_as_often()
    {
        SceneBatches batches = new(100, seed: 0);
        var scenes = Enumerable.Range(0, 80).SelectMany(i => batches.Scenes(i)).ToArray();
        var seen = scenes.SelectMany(scene => scene.Objects).CountBy(each => (each.Is.Colour, each.Is.Shape)).ToArray();

        Assert.Empty(seen.Select(pair => pair.Key).Intersect(Compositions.HeldOut));
        Assert.Equal(28, seen.Length);
        Assert.Equal((4, 4), (Compositions.HeldOut.Select(p => p.Colour).Distinct().Count(),
            Compositions.HeldOut.Select(p => p.Shape).Distinct().Count()));
        Assert.InRange(seen.Max(pair => pair.Value) / (double)seen.Min(pair => pair.Value), 1, 1.4);
        Assert.Equal(1 / 8.0, scenes.Count(scene => scene.Objects.Count == 1) / 8000.0, 0.02);
        Assert.All(scenes.Where(s => s.Objects.Count == 2).CountBy(s => s.Caption.Relation!.Value),
            relation => Assert.Equal(1750, relation.Value, 150.0));
    }

    [Fact] public void Captions_to_judge_by_hold_a_pair_put_aside_or_none_and_are_the_same_again()
    {
        Assert.All(Compositions.Captions(200, heldOut: true), caption => Assert.True(Compositions.IsHeldOut(caption)));
        Assert.All(Compositions.Captions(200, heldOut: false),
            caption => Assert.False(Compositions.IsHeldOut(caption)));
        Assert.Equal(Compositions.Captions(50, true), Compositions.Captions(50, true));
        Assert.NotEqual(Compositions.Captions(50, true), Compositions.Captions(50, true, seed: 1));
        Assert.Equal(10, Compositions.Captions(50, true).Count(caption => caption.Second is null));
    }

    [Fact] public void An_object_that_would_be_cut_off_is_refused()
    {
        Scene cut = new([new(new(ObjectSize.Large, ObjectColour.Red, ObjectShape.Circle), 6, 20)]);
        Assert.Contains("centred on 6, 20 it is cut off; from 7 to 25 it is whole",
            Assert.Throws<ArgumentException>(() => ScenePainter.Paint([cut])).Message);
        Assert.Contains("a scene of 0 objects has no caption",
            Assert.Throws<InvalidOperationException>(() => new Scene([]).Caption).Message);
    }
}
