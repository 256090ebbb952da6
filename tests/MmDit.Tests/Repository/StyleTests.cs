using System.Text.RegularExpressions;

namespace MmDit.Tests.Repository;

/// <summary>What of the house style a program can hold: the length of lines, and a few words.</summary>
public sealed partial class StyleTests
{
    static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(Repo.File(folder), pattern, SearchOption.AllDirectories)
            .Where(file => !Regex.IsMatch(file, @"[\\/](obj|bin)[\\/]"));

    static readonly string[] code = [.. ((string[])["lib", "tests", "notebooks"])
        .SelectMany(folder => Files(folder, "*.cs").Concat(Files(folder, "*.csx")))];

    static string At(string file, int line) => $"{Path.GetRelativePath(Repo.Root, file)}:{line + 1}";

    [Fact] public void No_line_is_longer_than_120_columns()
    {
        Assert.True(code.Length > 300, $"{code.Length} files were found");
        Assert.Empty(code.SelectMany(file => File.ReadLines(file).Select((line, i) => (line.Length, At: At(file, i)))
            .Where(line => line.Length > 120).Select(line => line.At)));
    }

    // As names they say nothing: an answer, a pair, a mask has a name of its own. In a sentence they are at home.
    [Fact] public void Nothing_is_named_by_a_word_that_says_nothing() => Assert.Empty(code.SelectMany(file =>
        NotCode().Replace(File.ReadAllText(file), gone => Regex.Replace(gone.Value, "[^\n]", " ")).Split('\n')
            .SelectMany((line, i) => Empty().Matches(line).Select(name => $"{At(file, i)}: {name.Value}"))));

    [Fact] public void Two_words_are_written_nowhere()
    {
        string[] texts = [.. code, .. Directory.GetFiles(Repo.Root, "*.md"),
            .. ((string[])["lib", "tests", "notebooks", "data"]).SelectMany(folder => Files(folder, "*.md")),
            .. Files("notebooks", "*.ipynb")];
        string[] words = ["milli" + "ard", "percep" + "tron"];         // in two, or this file would hold them

        Assert.Empty(texts.SelectMany(file => File.ReadLines(file).SelectMany((line, i) =>
            words.Where(word => line.Contains(word, StringComparison.OrdinalIgnoreCase))
                .Select(word => $"{At(file, i)}: {word}"))));
    }

    [GeneratedRegex("""
        \"{3}[\s\S]*?\"{3}|@"(?:[^"]|"")*"|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])+'|//[^\n]*
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex NotCode();

    [GeneratedRegex(@"(?<!\w)(?:[Tt]old|[Aa]sked|[Pp]laces|[Tt]urned\w*)(?!\w)")] private static partial Regex Empty();
}
