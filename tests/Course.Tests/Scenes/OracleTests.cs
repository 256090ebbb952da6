using MmDit.Course.Scenes;

namespace MmDit.Course.Tests.Scenes;

public sealed class OracleTests
{
    static Scene[] Some(int count, int seed)
    {
        Random random = new(seed);
        return [.. Enumerable.Range(0, count)
            .Select(i => Scene.Of(Compositions.Draw(random, heldOut: i % 3 == 0, two: i % 5 > 0), random))];
    }

    static Caption[] Captions(Scene[] scenes) => [.. scenes.Select(scene => scene.Caption)];

    static Tensor Noisy(Tensor pictures, double deviation) =>
        (pictures + deviation * randn(pictures.shape, generator: new Generator(1))).clamp(0, 1);

    [Fact] public void Every_painted_scene_is_read_to_the_pixel()
    {
        using var scope = NewDisposeScope();
        var scenes = Some(2000, seed: 1);

        var read = Oracle.Read(ScenePainter.Paint(scenes));

        Assert.All(scenes.Zip(read), pair =>
            Assert.True(pair.First.Objects.ToHashSet().SetEquals(pair.Second.Objects), pair.First.Caption.ToString()));
        Assert.All(OracleTable.Of(Captions(scenes), ScenePainter.Paint(scenes)).Rows,
            row => Assert.Equal(1, row.Share));
    }

    [Fact] public void Noise_hides_hardly_any_and_a_lot_of_it_many()
    {
        using var scope = NewDisposeScope();
        var (scenes, captions) = (Some(1000, seed: 2), Captions(Some(1000, seed: 2)));
        var pictures = ScenePainter.Paint(scenes);

        Assert.InRange(OracleTable.Of(captions, Noisy(pictures, 0.15)).Full, 0.99, 1);
        Assert.InRange(OracleTable.Of(captions, Noisy(pictures, 1.5)).Full, 0, 0.5);
    }

    [Fact] public void Other_captions_are_not_what_is_seen()
    {
        using var scope = NewDisposeScope();
        var (scenes, captions) = (Some(1000, seed: 3), Captions(Some(1000, seed: 3)));
        var read = Oracle.Read(ScenePainter.Paint(scenes));

        var others = OracleTable.Of([.. captions.Skip(1).Append(captions[0]).Zip(read, Verdict.Of)]);
        Assert.InRange(others.Full, 0, 0.005);
        // A caption with one thing in it changed is never right; of two alike either is the first.
        foreach (var (caption, scene) in captions.Zip(read)
            .Where(pair => pair.First.Second is { } second && second != pair.First.First).Take(300))
        {
            var (a, relation) = (caption.First, caption.Relation!.Value);
            Caption[] changed =
            [
                caption with { First = a with { Size = 1 - a.Size } },
                caption with { First = a with { Colour = (ObjectColour)(((int)a.Colour + 1) % 8) } },
                caption with { First = a with { Shape = (ObjectShape)(((int)a.Shape + 1) % 4) } },
                caption with { Relation = (Relation)(((int)relation + 1) % 4) },
                new(a),
            ];
            Assert.All(changed, each => Assert.False(Verdict.Of(each, scene).Full, $"{each} of {caption}"));
        }
    }

    [Fact] public void Of_all_stencils_in_all_colours_the_nearest_picture_is_found()
    {
        using var scope = NewDisposeScope();
        var noisy = Noisy(ScenePainter.Paint([.. Some(5, seed: 4).Select(s => new Scene([s.Objects[0]]))]), 0.5);
        var (all, palette) = (Stencils.Masks.data<float>().ToArray(), ScenePainter.Palette.data<float>().ToArray());

        foreach (var (picture, read) in noisy.unbind(0).Zip(Oracle.Read(noisy)))
        {
            var (x, least, best) = (picture.data<float>().ToArray(), double.MaxValue, default(SceneObject));
            foreach (var (row, (shape, size, atX, atY)) in Stencils.All.Index())
                for (var colour = 0; colour < 8; colour++)
                {
                    var error = 0.0;
                    for (var c = 0; c < 3; c++)
                        for (var i = 0; i < 1024; i++)
                        {
                            var apart = x[c * 1024 + i] - palette[colour * 3 + c] * all[row * 1024 + i];
                            error += apart * apart;
                        }
                    if (error >= least) continue;
                    (least, best) = (error, new(new(size, (ObjectColour)colour, shape), atX, atY));
                }
            Assert.Equal(best, read.Objects[0]);
        }
    }

    [Fact] public void It_counts_none_and_three()
    {
        using var scope = NewDisposeScope();
        Attributes small = new(ObjectSize.Small, ObjectColour.Green, ObjectShape.Cross);
        Scene three = new([new(small, 5, 5), new(small, 16, 16), new(small with { Colour = ObjectColour.Red }, 27, 6)]);

        var read = Oracle.Read(ScenePainter.Paint([three, new([])]));

        Assert.Equal((3, 0), (read[0].Objects.Count, read[1].Objects.Count));
        Assert.False(Verdict.Of(new(small), read[0]).Full);
        Assert.False(Verdict.Of(new(small), read[1]).Full);
        Assert.Empty(Oracle.Read(rand([1, 3, 32, 32], generator: new Generator(1)) * 0.3)[0].Objects);
    }

    static readonly Attributes circle = new(ObjectSize.Small, ObjectColour.Red, ObjectShape.Circle),
        square = new(ObjectSize.Large, ObjectColour.Blue, ObjectShape.Square);
    static readonly Caption wanted = new(circle, Relation.LeftOf, square);

    [Fact] public void A_verdict_says_what_is_right_whichever_object_comes_first()
    {
        SceneObject left = new(circle, 6, 16), right = new(square, 22, 16);
        Assert.Equal(new Verdict(2, true, 2, 2, 2, 2, true), Verdict.Of(wanted, new([left, right])));
        Assert.True(Verdict.Of(wanted, new([right, left])).Full);
        Assert.Equal(new Verdict(2, true, 2, 2, 2, 2, false),
            Verdict.Of(wanted, new([left with { X = 28 }, right with { X = 10 }])));
        // Colours of one with the shapes of the other.
        var (mixed, other) = (circle with { Shape = ObjectShape.Square }, square with { Shape = ObjectShape.Circle });
        Assert.Equal(new Verdict(2, true, 2, 0, 2, 0, true),
            Verdict.Of(wanted, new([left with { Is = mixed }, right with { Is = other }])));
        Assert.Equal(new Verdict(2, false, 1, 1, 1, 1, false), Verdict.Of(wanted, new([right])));
        Assert.Equal(new Verdict(2, false, 1, 1, 1, 1, false), Verdict.Of(wanted, new([left])));
        Assert.Equal(new Verdict(2, false, 2, 2, 2, 2, true),
            Verdict.Of(wanted, new([right, left, left with { Y = 28 }])));
        Assert.Equal(new Verdict(1, false, 1, 1, 1, 1, true), Verdict.Of(new(circle), new([right, left])));
        Assert.Equal(new Verdict(1, false, 0, 0, 0, 0, true), Verdict.Of(new(circle), new([])));
    }

    [Fact] public void Of_two_alike_either_may_be_the_first()
    {
        Scene alike = new([new(circle, 25, 10), new(circle, 6, 12)]);
        Assert.True(Verdict.Of(new(circle, Relation.LeftOf, circle), alike).Full);
        Assert.True(Verdict.Of(new(circle, Relation.RightOf, circle), alike).Full);
        Assert.False(Verdict.Of(new(circle, Relation.Above, circle), alike).Full);
    }

    [Fact] public void The_table_counts_captions_and_objects()
    {
        Verdict all = new(2, true, 2, 2, 2, 2, true), none = new(2, false, 0, 0, 0, 0, false);
        Verdict swapped = new(2, true, 2, 0, 2, 0, true), single = new(1, true, 1, 1, 0, 0, true);

        var table = OracleTable.Of([all, none, swapped, single]);

        Assert.Equal(new OracleTable(SingleObject: 1, TwoObjects: 1 / 3.0, Colours: 5 / 7.0, Shapes: 3 / 7.0,
            Sizes: 4 / 7.0, Position: 2 / 3.0, Binding: 1 / 3.0, Full: 1 / 4.0), table);
        Assert.Equal(8, table.ToString().Split('\n').Length);
        Assert.EndsWith("full caption      0.250", table.ToString());
    }

    [Fact] public void Pictures_of_another_size_are_refused() =>
        Assert.Contains("[1, 3, 16, 16], but scenes are [B, 3, 32, 32]",
            Assert.Throws<ArgumentException>(() => Oracle.Read(zeros(1, 3, 16, 16))).Message);
}
