using System.Globalization;
using System.Text.RegularExpressions;

namespace MmDit.Notebooks.Tests.Claims;

/// <summary>What lesson 10 says of its numbers and figures, held against its stored run.</summary>
public sealed class Lesson10Tests
{
    static readonly Lesson lesson = Lesson.Read(Lesson.Named("10-joint-attention"));

    // Numbers that may have an exponent, as in 5.6e-7.
    static double[] Numbers(string text) => [.. Regex.Matches(text.Replace(",", "", StringComparison.Ordinal),
        @"-?\d+(\.\d+)?([eE][-+]?\d+)?").Select(m => double.Parse(m.Value, CultureInfo.InvariantCulture))];

    [Fact] public void Words_and_patches_are_nine_and_sixty_four_tokens_of_one_width() =>
        Assert.Contains("words [4, 9, 128], patches [4, 64, 128], 4 heads of 32 numbers", lesson.Said("tokens"));

    [Fact] public void A_normed_query_has_length_root_d_whatever_it_was()
    {
        foreach (var line in lesson.Said("lengths").Trim().Split('\n'))
        {
            var n = Numbers(line);                                      // without, with, times the gains: from, to
            Assert.Equal(6, n.Length);
            Assert.True(n[1] > 1.2 * n[0], line);
            Assert.Equal((5.66, 5.66), (n[2], n[3]));
        }
    }

    [Fact] public void Order_and_walls_are_identities_and_joining_is_not()
    {
        var n = Numbers(Regex.Replace(lesson.Said("same"), "[a-z]{2,}", ""));
        Assert.True(n[0] < 1e-4 && n[1] < 1e-4 && n[2] > 0.1, lesson.Said("same"));
    }

    [Fact] public void The_reader_s_blocks_are_the_net_s_and_those_of_a_dit()
    {
        var n = Numbers(lesson.Said("in-net"));
        Assert.True(n[0] < 1e-4 * n[1], lesson.Said("in-net"));
        Assert.True(Numbers(lesson.Said("one-stream"))[0] < 1e-4, lesson.Said("one-stream"));
    }

    [Fact] public void The_last_block_s_text_leads_nowhere()
    {
        var lines = lesson.Said("last").Trim().Split('\n');
        Assert.Equal(5, lines.Length);
        var (before, last) = (Numbers(lines[2]), Numbers(lines[3]));
        Assert.True(before[1] == before[2] && last[2] == before[2] && last[1] < before[1] / 2);
        Assert.DoesNotContain("proj", lines[4]);
        Assert.DoesNotContain("mlp", lines[4]);
    }

    [Fact] public void The_words_get_more_than_an_even_share() =>
        Assert.InRange(lesson.Numbers("record")[0], 100 * 9 / 73.0 + 1, 100);

    [Fact] public void The_map_of_a_colour_lies_on_its_object()
    {
        Assert.StartsWith("40 captions", lesson.Said("masks"));
        var n = lesson.Numbers("masks-said");                           // its own, any other word, the other colour
        Assert.True(n[0] > 2 * n[1] && n[0] > 2 * n[2], lesson.Said("masks-said"));
    }

    [Fact] public void Patches_need_words_and_each_other_and_words_the_picture_least()
    {
        var rows = lesson.Said("cut").Split('\n').Where(line => Regex.IsMatch(line, "^(nothing cut|without )"))
            .ToDictionary(line => Regex.Match(line, "^(nothing cut|without \\w+ reads \\w+)").Value, Numbers);
        const int Colours = 0, Shapes = 1, Sizes = 2, Position = 3, Full = 4;
        Assert.Equal(5, rows.Count);
        var (whole, textImage) = (rows["nothing cut"], rows["without text reads image"]);
        var (imageText, textText) = (rows["without image reads text"], rows["without text reads text"]);
        var imageImage = rows["without image reads image"];
        Assert.InRange(imageText[Colours], 0, 1.5 / 8);
        Assert.InRange(imageImage[Shapes], 0, 0.25);
        Assert.True(textText[Colours] > 0.5);
        Assert.InRange(textText[Position], 0, 0.3);
        Assert.All([Colours, Sizes, Position], at => Assert.InRange(textImage[at], whole[at] - 0.02, 1));
        Assert.True(textImage[Shapes] < whole[Shapes] - 0.1);
        Assert.All([imageText, imageImage, textText], row => Assert.True(row[Full] < textImage[Full] - 0.1));
    }

    [Fact] public void The_joint_block_does_the_least_work()
    {
        var rows = lesson.Said("cost").Split('\n').Where(line => Regex.IsMatch(line, "^(joint|cross)"))
            .Select(Numbers).ToArray();                                 // parameters, multiply-adds
        Assert.Equal([593_792, 824_832, 264_576], rows.Select(row => row[0]));
        Assert.Equal([15_913_216, 21_090_560, 16_171_008], rows.Select(row => row[1]));
    }

    [Fact] public void The_net_has_as_many_parameters_as_it_says()
    {
        var row = Assert.Single(File.ReadLines(Repo.File("data", "checkpoints", "README.md")),
            line => line.StartsWith("| `scenes-mmdit` |", StringComparison.Ordinal));
        Assert.Contains("| 2,309,040 |", row);                          // which its own test holds against the file
        Assert.Contains(lesson.Cells, cell => Lesson.Source(cell).Contains("It has 2.3 million parameters"));
    }

    [Fact] public void A_page_is_written() => Assert.StartsWith("joint.html, ", lesson.Said("save"));
}
