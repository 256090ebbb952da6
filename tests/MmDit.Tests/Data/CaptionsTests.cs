using System.Text.RegularExpressions;
using MmDit.Data;

namespace MmDit.Tests.Data;

/// <summary>The merges that were learned from the captions: recorded like other data, but made here.</summary>
public sealed class CaptionsTests
{
    [Fact] public void The_readme_records_the_length_and_hash_that_the_loader_insists_on()
    {
        var row = Regex.Match(File.ReadAllText(Repo.File("data", "README.md")),
            @"(?m)^\| `captions-merges.txt` \|.*\| ([\d,]+) \| `([0-9a-f]{64})` \|$");

        Assert.Equal((DataFiles.CaptionMerges.Length, DataFiles.CaptionMerges.Sha256),
            (int.Parse(row.Groups[1].Value.Replace(",", "")), row.Groups[2].Value));
        Assert.Equal(1535, Emoji.Merges().Count);
    }

    [Fact] public void The_remedy_for_a_damaged_one_is_git_alone()
    {
        var folder = Directory.CreateTempSubdirectory("mmdit-captions-");
        try
        {
            File.WriteAllBytes(Path.Combine(folder.FullName, "captions-merges.txt"),
                new byte[DataFiles.CaptionMerges.Length]);

            var message =
                Assert.Throws<InvalidDataException>(() => DataFiles.CaptionMerges.Read(folder.FullName)).Message;

            Assert.EndsWith("restore it with 'git checkout -- data'.", message);
        }
        finally { folder.Delete(recursive: true); }
    }

    [Fact] public void Captions_are_names_and_tags_English_first() =>
        Assert.Equal(["grinning face", "cheerful", "cheery"], Emoji.Load().Captions.Take(3));
}
