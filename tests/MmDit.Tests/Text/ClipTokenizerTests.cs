using System.IO.Compression;
using System.Text;
using MmDit.Data;
using MmDit.Parity;
using MmDit.Text;

namespace MmDit.Tests.Text;

public sealed class ClipTokenizerTests : IDisposable
{
    static readonly string[] merges = ["#version: 0.2", "c a", "ca t</w>", "t h", "th e</w>", "a t</w>", "e r",
        "er s</w>", "h at</w>", "ð Ł", "ðŁ ĺ"];
    static readonly ClipTokenizer small = new(new BytePairs(merges, "small"));
    readonly string folder = Directory.CreateTempSubdirectory("mmdit-text-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    string Write(string name, string text)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    string Text(int token) => small.Decode([token]);

    [Fact] public void Bytes_come_first_then_ends_of_words_then_merges_then_start_and_end()
    {
        Assert.Equal((524, 522, 523), (small.Count, small.Start, small.End));
        Assert.Equal(["!", "~", "a", "\ufffd", "! ", "ca", "cat ", "<|startoftext|>", "<|endoftext|>"],
            ((int[])[0, 93, 'a' - '!', 255, 256, 512, 513, 522, 523]).Select(Text));
    }

    [Theory]
    [InlineData("the cats", "the |ca|t|s ")]
    [InlineData("THE CAT", "the |cat ")]
    [InlineData("others, bat hat", "o|th|ers |, |b|at |hat ")]
    [InlineData("<|startoftext|>the<|endoftext|>", "<|startoftext|>|the |<|endoftext|>")]
    public void Words_are_split_by_the_merges_learned_first(string text, string pieces) =>
        Assert.Equal(pieces, string.Join('|', small.Encode(text).Select(Text)));

    // Visible letters stand for themselves, so that the naive way can take characters for bytes.
    [Fact] public void Splitting_is_applying_every_merge_in_turn()
    {
        BytePairs learned = new(Emoji.Merges(), "learned");
        Random random = new(4);
        for (var n = 0; n < 300; n++)
        {
            var word = string.Concat(
                Enumerable.Range(0, random.Next(1, 14)).Select(_ => "aceghilnorst-"[random.Next(13)]));
            var parts = word.Select((c, i) => i == word.Length - 1 ? c + "</w>" : $"{c}").ToList();
            foreach (var (left, right) in learned.Merges)
                for (var i = 0; i < parts.Count - 1; i++)
                    if (parts[i] == left && parts[i + 1] == right)
                        parts = [.. parts[..i], left + right, .. parts[(i + 2)..]];

            Assert.Equal(parts, learned.Split(word).Select(number => learned[number]));
        }
    }

    [Fact] public void Of_pieces_that_are_made_twice_the_later_counts() =>
        Assert.Equal(515, new BytePairs(["c a", "ca t</w>", "a t</w>", "c at</w>"], "twice").Find("cat</w>"));

    [Theory, InlineData("naïve café"), InlineData("日本語 😀"), InlineData("a_b-c 3.14")]
    public void What_is_read_comes_back_with_a_blank_behind_every_word(string text) =>
        Assert.Equal(string.Concat(CaptionText.Words(text).Select(word => word + " ")),
            small.Decode(small.Encode(text)));

    [Fact] public void A_broken_character_is_said_to_be_one() =>
        Assert.Equal("\ufffd ", small.Decode(small.Encode("é")[1..]));

    [Fact] public void A_token_that_is_none_is_refused() =>
        Assert.Contains("tokens are 0 to 523",
            Assert.Throws<ArgumentOutOfRangeException>(() => small.Decode([524])).Message);

    [Fact] public void A_frame_has_a_start_an_end_and_what_fills_it()
    {
        Assert.Equal([522, 513, 523, 523, 523, 523], small.Frame("cat", 6));
        Assert.Equal([522, 513, 523, 0, 0, 0], small.Frame("cat", 6, fill: 0));
        Assert.Equal(77, small.Frame("").Length);
        Assert.Equal([522, 513, 513, 523], small.Frame("cat cat cat", 4, cut: true));
        Assert.Contains("3 tokens, but 4 hold 2",
            Assert.Throws<ArgumentException>(() => small.Frame("cat cat cat", 4)).Message);
    }

    [Fact] public void A_prompt_takes_rows_and_breaks_only_long_words()
    {
        var rows = small.Weighted("cat (cat:2) o-o-o zzzzzzzzzz", 10, fill: 7);

        // o - o - o are five tokens, which do not fit behind two; ten z are broken behind them.
        string Word(int token) => token switch { 522 => "[", 523 => "]", 7 => ".", _ => Text(token).Trim() };
        string Line(IReadOnlyList<WeightedToken> row) =>
            string.Join(' ', row.Select(each => Word(each.Token) + (each.Weight == 1 ? "" : $":{each.Weight}")));
        Assert.Equal(["[ cat cat:2 o - o - o z ]", "[ z z z z z z z z ]", "[ z ] . . . . . . ."], rows.Select(Line));
        Assert.Equal(["[ cat o - o - o ] . .", "[ o - o - o ] . . ."],
            small.Weighted("cat o-o-o o-o-o", 10, fill: 7).Select(Line));
        Assert.Throws<ArgumentOutOfRangeException>(() => small.Weighted("cat", 9));
    }

    [Fact] public void A_file_may_be_packed()
    {
        var plain = Write("merges.txt", string.Join('\n', merges) + "\n");
        var packed = Path.Combine(folder, "merges.gz");
        using (GZipStream zip = new(File.Create(packed), CompressionLevel.Fastest)) zip.Write(File.ReadAllBytes(plain));

        Assert.Equal(small.Encode("the others"), ClipTokenizer.Open(plain).Encode("the others"));
        Assert.Equal(small.Encode("the others"), ClipTokenizer.Open(packed).Encode("the others"));
    }

    [Fact] public void Of_a_longer_file_as_many_merges_count_as_CLIP_takes()
    {
        var letters = Enumerable.Range('!', 94).Select(c => $"{(char)c}").ToArray();
        var pairs = from left in letters from right in letters.SelectMany(
            letter => (string[])[letter, letter + "</w>"]) select $"{left} {right}";
        var longer = pairs.Concat(pairs.Select(pair => pair.Split(' '))
            .SelectMany(pair => letters.Select(third => $"{third} {pair[0]}{pair[1]}")));

        Assert.Equal(49408, new ClipTokenizer(new BytePairs(longer, "long")).Count);
    }

    [Theory]
    [InlineData("c a\nt h e\n", "line 2: 't h e' is not two pieces with a blank between")]
    [InlineData("#version: 0.2\nc a\nca ts\n", "line 3: 'ca ts' joins 'ts', which no line before it makes")]
    [InlineData("c a\n\nc a\n", "line 3: 'c a' is there twice")]
    [InlineData("#version: 0.2\n", "has no merges")]
    [InlineData("<html>\n", "line 1: '<html>' is not two pieces")]
    public void A_bad_file_is_named_with_line_value_and_remedy(string text, string fault)
    {
        var path = Write("bad.txt", text);

        var error = Assert.Throws<InvalidDataException>(() => ClipTokenizer.Open(path));

        Assert.StartsWith(path, error.Message);
        Assert.Contains(fault, error.Message);
        Assert.Contains("take bpe_simple_vocab_16e6.txt.gz", error.Message);
    }

    [Fact] public void A_file_that_is_no_text_or_not_there_is_named()
    {
        var path = Path.Combine(folder, "noise");
        foreach (var bytes in (byte[][])[[0xff, 0xfe, 0xfd, (byte)'\n'],
            [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff, 0xff, 0xff, 0xff]])
        {
            File.WriteAllBytes(path, bytes);
            Assert.Contains($"{path} is no text in UTF-8",
                Assert.Throws<InvalidDataException>(() => ClipTokenizer.Open(path)).Message);
        }
        Assert.Contains("missing: take bpe_simple",
            Assert.Throws<FileNotFoundException>(() => ClipTokenizer.Open(path + "2")).Message);
    }

    [Fact] public void The_captions_merges_are_those_that_are_learned_from_them()
    {
        Assert.Equal(Emoji.Merges(), BytePairs.Learn(Emoji.Load().Captions, 1534));
        Assert.Equal(2048, new ClipTokenizer(new BytePairs(Emoji.Merges(), "captions-merges.txt")).Count);
    }

    [Fact] public void The_commonest_pair_is_learned_first_and_of_equals_the_first_by_its_letters() =>
        Assert.Equal(["#version: 0.2", "b a</w>", "c d", "y x</w>"],
            BytePairs.Learn(["aba ba ba", "yx Yx", "Cdx cdy"], 3));

    [Fact] public void Learning_ends_where_no_pair_comes_twice() =>
        Assert.Equal(["#version: 0.2", "a b</w>"], BytePairs.Learn(["ab ab", "cd"], 9));

    [Fact] public void Cases_of_a_tokenizer_are_exact_or_named()
    {
        Write("merges.txt", string.Join('\n', merges) + "\n");
        string Case(string ids) => Write("cases.json", $$"""
            {"upstream": "made by hand", "merges_file": "merges.txt", "vocab_size": 524, "start": 522, "end": 523,
             "encode": [{"text": "The cat", "ids": [{{ids}}, 513], "decoded": "the cat ",
                         "clip_tokenize_77": [522, {{ids}}, 513, 523, 0]}],
             "sd_weighted": []}
            """);

        var good = Compare(Case("515"));
        var bad = Compare(Case("514"));

        Assert.Equal(["vocabulary", "ids", "decoded", "clip_tokenize_77", "sd_weighted.clip_l", "sd_weighted.clip_g"],
            good.Select(c => c.Output));
        Assert.All(good, c => Assert.Equal(0, c.Ratio));
        Assert.Equal(["ids", "clip_tokenize_77"], bad.Where(c => c.Ratio > 1).Select(c => c.Output));
        Assert.Equal("1 of 1 differ: '515 513' instead of '514 513'", bad[1].Fault);
        static Comparison[] Compare(string path) =>
            [.. TokenizerCases.Read(path) is var cases ? cases.With(ClipTokenizer.Open(cases.Merges(path))) : []];
    }

    [Fact] public async Task The_parity_command_reads_cases()
    {
        var merged = Write("m.txt", string.Join('\n', merges) + "\n");
        var path = Write("cases.json",
            """
            {"vocab_file": "elsewhere/v.gz", "vocab_size": 524, "start": 522, "end": 523,
             "encode": [{"text": "cat", "ids": [513], "decoded": "cat "}]}
            """);
        Task<(int Exit, string Output)> Run(params string[] more) =>
            Tool.TryAsync("dotnet", [Tool.Cli, "parity", path, .. more]);

        var (exit, output) = await Run("--vocabulary", merged);
        var (lost, message) = await Run();

        Assert.Equal(0, exit);
        Assert.Matches(@"ok   ids +\[1\] +exact", output);
        Assert.EndsWith("1 files, 3 outputs, worst ratio to tolerance 0", output.TrimEnd());
        Assert.Equal(2, lost);
        Assert.Contains("needs elsewhere/v.gz, which is not beside it: put it there, or name it with --vocabulary",
            message);
    }
}
