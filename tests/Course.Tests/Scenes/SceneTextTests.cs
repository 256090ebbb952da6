using MmDit.Course.Scenes;

namespace MmDit.Course.Tests.Scenes;

public sealed class SceneTextTests
{
    static readonly Caption two = new(new(ObjectSize.Small, ObjectColour.Red, ObjectShape.Circle), Relation.LeftOf,
        new(ObjectSize.Large, ObjectColour.Blue, ObjectShape.Triangle));
    static readonly Caption one = new(new(ObjectSize.Large, ObjectColour.White, ObjectShape.Cross));

    [Fact] public void A_caption_is_a_sentence_of_either_language_and_nine_numbers()
    {
        Assert.Equal("a small red circle left of a large blue triangle", two.ToString());
        Assert.Equal("一个小红色圆形在一个大蓝色三角形左边", SceneText.Chinese(two));
        Assert.Equal([0, 13, 1, 9, 15, 0, 14, 6, 11], SceneText.Ids(two));
        Assert.Equal("a large white cross", SceneText.English(one));
        Assert.Equal("一个大白色十字", SceneText.Chinese(one));
        Assert.Equal([0, 14, 8, 12, 19, 19, 19, 19, 19], SceneText.Ids(one));
        Assert.Equal(["a", "large", "white", "cross"], SceneText.Tokens(one).Select(word => word.English));
    }

    [Fact] public void Numbers_are_the_words_of_the_sentence_in_its_order()
    {
        Random random = new(1);
        foreach (var i in Enumerable.Range(0, 200))
        {
            var caption = Compositions.Draw(random, heldOut: false, two: i % 3 > 0);
            var words = SceneText.Ids(caption).Where(id => id != SceneText.Nothing)
                .Select(id => SceneText.Words[(int)id].English);
            static string Said(Attributes each) => $"a {each.Size} {each.Colour} {each.Shape}".ToLowerInvariant();
            string[] relations = ["left of", "right of", "above", "below"];
            var sentence = caption is { Relation: { } relation, Second: { } second }
                ? $"{Said(caption.First)} {relations[(int)relation]} {Said(second)}" : Said(caption.First);
            Assert.Equal(sentence, string.Join(' ', words));
            Assert.Equal(sentence, caption.ToString());
        }
    }

    [Fact] public void Both_languages_are_read_back()
    {
        Random random = new(2);
        foreach (var i in Enumerable.Range(0, 500))
        {
            var caption = Compositions.Draw(random, heldOut: i % 2 == 0, two: i % 3 > 0);
            Assert.Equal(caption, SceneText.Parse(SceneText.English(caption)));
            Assert.Equal(caption, SceneText.Parse(SceneText.Chinese(caption)));
        }
        Assert.Equal(two, SceneText.Parse(" 一个小红色圆形在一个大蓝色三角形的左边 "));
    }

    [Fact] public void The_grammars_hold_every_word() => Assert.All(
        from size in Enum.GetValues<ObjectSize>() from colour in Enum.GetValues<ObjectColour>()
        from shape in Enum.GetValues<ObjectShape>() from relation in Enum.GetValues<Relation>()
        select new Caption(two.First, relation, new(size, colour, shape)), caption =>
        {
            Assert.Equal(caption, SceneText.Parse(SceneText.English(caption)));
            Assert.Equal(caption, SceneText.Parse(SceneText.Chinese(caption)));
        });

    [Theory, InlineData("a tiny red circle"), InlineData("red circle"), InlineData("a small red circle left of"),
     InlineData("a small red circle left of a large blue"), InlineData("一个小红色圆形在一个大蓝色三角形"), InlineData("")]
    public void A_sentence_that_is_no_caption_gets_what_captions_are_like(string sentence)
    {
        var message = Assert.Throws<ArgumentException>(() => SceneText.Parse(sentence)).Message;
        Assert.StartsWith($"caption: '{sentence}' is not like 'a small red circle'", message);
        Assert.Contains("purple", message);
    }

    [Fact] public void Captions_of_a_batch_are_rows() =>
        Near.Equal(tensor(new[,] { { 0L, 13, 1, 9, 15, 0, 14, 6, 11 }, { 0L, 14, 8, 12, 19, 19, 19, 19, 19 } }),
            SceneText.Ids([two, one]), 0);
}
