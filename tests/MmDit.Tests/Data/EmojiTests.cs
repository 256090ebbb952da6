using System.Text;
using MmDit.Data;

namespace MmDit.Tests.Data;

public sealed class EmojiTests
{
    static readonly Emoji emoji = Emoji.Load();

    [Fact]
    public void There_are_1911_pictures_of_32_by_32_with_alpha_in_10_categories()
    {
        Assert.Equal(1911, emoji.Count);
        Assert.Equal([1911, 32, 32, 4], emoji.Pictures.Shape);
        Assert.Equal(10, emoji.Categories.Count);
        Assert.Equal(99, emoji.Select(glyph => glyph.Subcategory).Distinct().Count());
    }

    [Fact]
    public void Every_emoji_is_named_and_tagged_in_both_languages() => Assert.All(emoji, glyph =>
    {
        Assert.All([glyph.Text, glyph.Code, glyph.Category, glyph.Subcategory], field => Assert.NotEqual("", field));
        Assert.All([glyph.English, glyph.Chinese], words => Assert.DoesNotContain("", words.Tags.Append(words.Name)));
        Assert.DoesNotContain("", glyph.ShortNames);
    });

    [Fact]
    public void The_fields_of_an_emoji_are_where_they_belong()
    {
        var apple = emoji.Find("🍎")[0];

        Assert.Equal(("🍎", "1F34E"), (apple.Text, apple.Code));
        Assert.Equal(("red apple", "红苹果"), (apple.English.Name, apple.Chinese.Name));
        Assert.Equal(("Food & Drink", "food-fruit"), (apple.Category, apple.Subcategory));
        Assert.Contains("fruit", apple.English.Tags);
        Assert.Contains("水果", apple.Chinese.Tags);
        Assert.Equal(["apple"], apple.ShortNames);
    }

    // Text and names come from one package, code and picture from another: this is where a wrong join would show.
    [Fact]
    public void Characters_and_code_points_of_every_emoji_agree() => Assert.All(emoji, glyph => Assert.Equal(
        glyph.Code.Split('-').Where(code => code != "FE0F"),
        glyph.Text.EnumerateRunes().Select(rune => $"{rune.Value:X4}").Where(code => code != "FE0F")));

    [Fact]
    public void No_emoji_comes_twice() => Assert.Equal(1911, emoji.Select(glyph => glyph.Code).Distinct().Count());

    [Theory]
    [InlineData("red heart", "红", 221, 46, 68)]
    [InlineData("red circle", "红", 221, 46, 68)]
    [InlineData("orange circle", "橙", 244, 144, 12)]
    [InlineData("yellow circle", "黄", 253, 203, 88)]
    [InlineData("green circle", "绿", 120, 177, 89)]
    [InlineData("blue circle", "蓝", 85, 172, 238)]
    [InlineData("purple circle", "紫", 170, 142, 214)]
    [InlineData("brown circle", "棕", 193, 105, 79)]
    [InlineData("black circle", "黑", 49, 55, 61)]
    [InlineData("white circle", "白", 230, 231, 232)]
    [InlineData("red square", "红", 221, 46, 68)]
    [InlineData("purple square", "紫", 170, 142, 214)]
    [InlineData("green heart", "绿", 120, 177, 89)]
    [InlineData("blue heart", "蓝", 93, 173, 236)]
    public void Pictures_of_a_colour_have_it_and_its_Chinese_name(
        string name, string colour, int red, int green, int blue)
    {
        var found = emoji.Find(name);

        Assert.Equal(name, found[0].English.Name);
        Assert.Contains(colour, found[0].Chinese.Name);
        var centre = found.Pictures[0].Slice((16 * 32 + 16) * 4, 4).ToArray();
        Assert.All([(red, centre[0]), (green, centre[1]), (blue, centre[2]), (255, centre[3])],
            pair => Assert.InRange(pair.Item2, pair.Item1 - 3, pair.Item1 + 3));
    }

    [Fact]
    public void Round_emoji_have_clear_corners_and_stand_upright()
    {
        Assert.Equal([0, 0, 0, 0], emoji.Find("red circle").Pictures[0][..4].ToArray());

        var japan = emoji.Find("flag: Japan").Pictures[0];                                  // a red disc on white
        Assert.True(japan[(16 * 32 + 16) * 4 + 1] < 60 && japan[(16 * 32 + 3) * 4 + 1] > 220);
        var poland = emoji.Find("flag: Poland").Pictures[0];                                // white above red
        Assert.True(poland[(12 * 32 + 16) * 4 + 1] > 220 && poland[(22 * 32 + 16) * 4 + 1] < 60);
        var france = emoji.Find("flag: France").Pictures[0];                                // blue, white, red
        Assert.True(france[(16 * 32 + 4) * 4] < 60 && france[(16 * 32 + 28) * 4] > 200);
    }

    [Theory]
    [InlineData("red circle", "🔴")]
    [InlineData("Red_Circle", "🔴")]
    [InlineData("  RED circle ", "🔴")]
    [InlineData("grinning_face", "😀")]
    [InlineData("红色圆", "🔴")]
    [InlineData("🔴", "🔴")]
    [InlineData("panda", "🐼")]
    [InlineData("熊猫", "🐼")]
    [InlineData("purple square", "🟪")]
    [InlineData("family man boy", "👨‍👦")]
    public void The_best_match_comes_first(string words, string text) => Assert.Equal(text, emoji.Find(words)[0].Text);

    [Fact]
    public void A_Chinese_character_finds_every_name_or_tag_that_holds_it()
    {
        var found = emoji.Find("红");

        Assert.Equal(
            emoji.Count(glyph => glyph.Chinese.Tags.Append(glyph.Chinese.Name).Any(words => words.Contains('红'))),
            found.Count);
        Assert.Contains(found, glyph => glyph.Text == "🔴");
    }

    [Theory, InlineData(""), InlineData("   "), InlineData("no such picture")]
    public void What_nothing_fits_finds_nothing(string words) => Assert.Empty(emoji.Find(words));

    [Fact]
    public void Categories_and_subcategories_narrow_a_search()
    {
        Assert.Equal(20, emoji.In("food-fruit").Count);
        Assert.Equal(270, emoji.In("flags").Count);
        Assert.Equal("🍎", emoji.In("Food & Drink").Find("red")[0].Text);
        Assert.All(emoji.In("Symbols"), glyph => Assert.Equal("Symbols", glyph.Category));
    }

    [Fact]
    public void An_unknown_category_is_an_error_that_offers_the_known()
    {
        var error = Assert.Throws<ArgumentException>(() => emoji.In("fruit"));

        Assert.Contains("'fruit'", error.Message);
        Assert.Contains("Food & Drink", error.Message);
        Assert.Contains("food-fruit", error.Message);
    }

    [Fact]
    public void A_picked_emoji_keeps_its_picture()
    {
        var picked = emoji.Pick([100, 5]);

        Assert.Equal([emoji[100], emoji[5]], picked);
        Assert.Equal(emoji.Pictures[5].ToArray(), picked.Pictures[1].ToArray());
    }

    [Fact] public void An_emoji_says_both_names() =>
        Assert.Equal("🔴 red circle · 红色圆", emoji.Find("red circle")[0].ToString());
}
