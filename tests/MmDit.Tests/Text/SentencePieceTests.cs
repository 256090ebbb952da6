using System.Text;
using System.Text.Json;
using MmDit.Text;

namespace MmDit.Tests.Text;

public sealed class SentencePieceTests
{
    static readonly SentencePiece[] pieces =
    [
        new("<pad>", 0, PieceKind.Control), new("</s>", 0, PieceKind.Control), new("<unk>", 0, PieceKind.Unknown),
        new("▁", -2), new("a", -3), new("b", -3.5f), new("ab", -4), new("▁a", -3.2f), new("ba", -4.1f),
        new("aba", -6.5f),
        new("▁ab", -5.5f), new("never", -0.1f, PieceKind.Unused), new("n", -5), new("é", -4), new("😀", -6),
        new("!!", -1, PieceKind.Fixed),
    ];

    static readonly SentencePieces small = new(pieces);

    /// <summary>Every way to part a text into known pieces, and single characters where no piece is that
    /// character.</summary>
    static IEnumerable<(int Piece, string Text)[]> Ways(string text)
    {
        if (text is "") { yield return []; yield break; }
        var first = Rune.GetRuneAt(text, 0).ToString();
        for (var length = 1; length <= text.Length; length++)
        {
            var found = small.Pieces.Index()
                .Where(each => each.Item.Text == text[..length] && each.Item.Kind is PieceKind.Normal or PieceKind.Fixed
                && each.Item.Text == text[..length]).Select(each => (int?)each.Index).FirstOrDefault();
            if (found is null && text[..length] == first && pieces.All(piece => piece.Text != first))
                found = small.Unknown;
            if (found is { } piece)
                foreach (var rest in Ways(text[length..])) yield return [(piece, text[..length]), .. rest];
        }
    }

    [Fact] public void The_split_is_the_best_of_all_ways()
    {
        Random random = new(2);
        var letters = "aaabbn▁éx😀!".EnumerateRunes().ToArray();
        for (var n = 0; n < 400; n++)
        {
            var text = string.Concat(
                Enumerable.Range(0, random.Next(1, 10)).Select(_ => letters[random.Next(letters.Length)]));

            var best = Ways(text).Max(small.Score);

            Assert.Equal(text, string.Concat(small.Best(text).Select(part => part.Text)));
            Assert.Equal(best, small.Score(small.Best(text)), 1e-4);
        }
    }

    [Theory]
    [InlineData("ab", "▁ab"), InlineData("  a   b ", "▁a▁b"), InlineData("", ""), InlineData("   ", "")]
    public void Blanks_are_one_and_one_stands_before_the_first_word(string text, string normalized) =>
        Assert.Equal(normalized, small.Normalize(text));

    [Fact] public void Unknown_characters_in_a_row_are_one_and_marks_in_a_text_are_text()
    {
        Assert.Equal(["▁a", "<unk>", "b"], small.Split("axyzb").Select(number => pieces[number].Text));
        Assert.DoesNotContain(1, small.Split("</s>"));
        Assert.DoesNotContain(11, small.Split("never"));
    }

    [Fact] public void A_fixed_piece_is_taken_wherever_it_stands() =>
        Assert.Equal(["▁a", "!!", "<unk>"], small.Split("a!!!").Select(number => pieces[number].Text));

    [Fact] public void A_vocabulary_of_bytes_knows_every_character()
    {
        SentencePieces bytes = new([new("<unk>", 0, PieceKind.Unknown), new("▁", -1),
            .. Enumerable.Range(0, 256).Select(b => new SentencePiece($"<0x{b:X2}>", 0, PieceKind.Byte))]);

        Assert.Equal([1, 2 + 0xe5, 2 + 0xad, 2 + 0x97], bytes.Split("字"));
        Assert.Equal("字 字", bytes.Text(bytes.Split("字 字")));
    }

    [Fact] public void What_is_read_comes_back()
    {
        T5Tokenizer tokenizer = new(small);

        Assert.Equal("ab a é😀", tokenizer.Decode(tokenizer.Encode("ab  a é😀")));
        Assert.Equal("a ⁇ b", tokenizer.Decode(tokenizer.Frame("axb", 9).Select(token => (int)token)));
    }

    [Fact] public void A_frame_has_an_end_and_is_filled_or_cut()
    {
        T5Tokenizer tokenizer = new(small);

        Assert.Equal([10, 1, 0, 0], tokenizer.Frame("ab", 4));
        Assert.Equal([10, 7, 7, 7, 1], tokenizer.Frame("ab a a a", 4));
        Assert.Equal([10, 7, 7, 1], tokenizer.Frame("ab a a a", 4, cut: true));
        Assert.Equal((77, 1), (tokenizer.Frame("").Length, tokenizer.End));
        Assert.Contains("no '</s>'",
            Assert.Throws<ArgumentException>(() => new T5Tokenizer(new([new("?", 0, PieceKind.Unknown)]))).Message);
        Assert.Throws<ArgumentException>(() => new SentencePieces([new("a", 0)]));
    }

    // --- files ------------------------------------------------------------------------------------------------------

    static byte[] Varint(ulong value) => value < 0x80 ? [(byte)value] : [(byte)(value | 0x80), .. Varint(value >> 7)];

    static byte[] Message(int number, byte[] bytes) =>
        [.. Varint((ulong)((number << 3) | 2)), .. Varint((ulong)bytes.Length), .. bytes];

    static byte[] Number(int number, ulong value) => [.. Varint((ulong)(number << 3)), .. Varint(value)];

    /// <summary>A model file of SentencePiece's, its fields written by hand.</summary>
    static byte[] Model(IEnumerable<SentencePiece> all, int kind = 1, byte[]? map = null, byte[]? option = null) =>
    [
        .. all.SelectMany(piece => Message(1, [.. Message(1, Encoding.UTF8.GetBytes(piece.Text)),
            (2 << 3) | 5, .. BitConverter.GetBytes(piece.Score),
            .. piece.Kind is PieceKind.Normal ? [] : Number(3, (ulong)piece.Kind)])),
        .. Message(2, [.. Message(1, "corpus.txt"u8.ToArray()), .. Number(3, (ulong)kind), (10 << 3) | 1, 1, 2, 3,
            4, 5, 6, 7, 8]),
        .. Message(3, [.. Message(1, "nmt_nfkc"u8.ToArray()), .. Message(2, map ?? []), .. option ?? []]),
    ];

    /// <summary>A trie in one array for texts to texts, laid out where there is room,
    /// as CharacterMap describes it.</summary>
    static byte[] Map(params (string From, string To)[] entries)
    {
        var units = new uint[4096];
        var used = new bool[4096];
        List<byte> texts = [];
        var keys = entries.Select(entry =>
        {
            var at = texts.Count;
            texts.AddRange([.. Encoding.UTF8.GetBytes(entry.To), 0]);
            return (Key: Encoding.UTF8.GetBytes(entry.From), At: (uint)at);
        }).ToArray();
        used[0] = true;
        Lay(0, 0, keys);
        return [.. BitConverter.GetBytes(units.Length * 4), .. units.SelectMany(BitConverter.GetBytes), .. texts];

        void Lay(int node, int depth, (byte[] Key, uint At)[] under)
        {
            var children = under.Where(each => each.Key.Length > depth).GroupBy(each => each.Key[depth]).ToArray();
            var leaf = under.FirstOrDefault(each => each.Key.Length == depth);
            byte[] labels = [.. leaf.Key is null ? [] : (byte[])[0], .. children.Select(child => child.Key)];
            var offset = Enumerable.Range(1, 2000).First(o => labels.All(label => !used[node ^ o ^ label]));
            foreach (var label in labels) used[node ^ offset ^ label] = true;
            units[node] |= (uint)offset << 10 | (leaf.Key is null ? 0u : 1u << 8);
            if (leaf.Key is not null) units[node ^ offset] = leaf.At | 1u << 31;
            foreach (var child in children) units[node ^ offset ^ child.Key] |= child.Key;
            foreach (var child in children) Lay(node ^ offset ^ child.Key, depth + 1, [.. child]);
        }
    }

    static byte[] Json(string type = "Unigram", string? map = null) => JsonSerializer.SerializeToUtf8Bytes(new
    {
        added_tokens = new[] { new { id = 0, content = "<pad>", special = true },
            new { id = 1, content = "</s>", special = true } },
        normalizer = new { type = "Sequence",
            normalizers = new object[] { new { type = "Precompiled", precompiled_charsmap = map ?? "" } } },
        model = new { type, unk_id = 2,
            vocab = pieces.Where(piece => piece.Kind is not (PieceKind.Unused or PieceKind.Fixed))
                .Select(piece => new object[] { piece.Text, piece.Score }) },
    });

    [Fact] public void A_model_file_and_its_JSON_are_read_alike()
    {
        var model = SentencePieces.Read("spiece.model", Model(pieces));
        var json = SentencePieces.Read("tokenizer.json", Json());

        Assert.Equal(pieces, model.Pieces);
        Assert.Equal(pieces.Take(11), json.Pieces.Take(11));
        Assert.Equal(model.Split("abab é aba x").Select(n => model.Pieces[n].Text),
            json.Split("abab é aba x").Select(n => json.Pieces[n].Text));
        Assert.Equal(small.Split("abab é aba x"), model.Split("abab é aba x"));
    }

    [Fact] public void Characters_are_replaced_by_the_longest_that_the_map_knows()
    {
        var map = Map(("Ａ", "a"), ("\t", " "), ("e\u0301", "é"), ("e", "b"), ("ﬀ", "nn"), ("\u200b", ""));

        foreach (var read in (SentencePieces[])[SentencePieces.Read("m", Model(pieces, map: map)),
            SentencePieces.Read("j", Json(map: Convert.ToBase64String(map)))])
        {
            Assert.Equal("▁a▁é▁bnnx", read.Normalize("Ａ\t\te\u0301 eﬀ\u200bx"));
            Assert.Equal("▁\ufffd", read.Normalize("\ud83d"));
        }
    }

    [Fact] public void A_file_cut_anywhere_is_refused_by_name()
    {
        var bytes = Model(pieces, map: Map(("Ａ", "a")));
        var whole = 0;
        for (var length = 0; length < 700; length++)
            try { SentencePieces.Read("cut.model", bytes[..length]); whole++; }
            catch (InvalidDataException e) {
                Assert.Matches("^cut.model is no unigram vocabulary: .+: take spiece.model", e.Message); }

        Assert.InRange(whole, 1, 20);           // between two pieces, behind the one for what is unknown
    }

    public static TheoryData<byte[], string> Bad => new()
    {
        { Model(pieces, kind: 2), "its pieces were learned as byte pairs" },
        { Json("BPE"), "its model is of type BPE" },
        { Model([.. pieces.Where(piece => piece.Kind is not PieceKind.Unknown)]),
            "it has 0 pieces for what is unknown, and one is needed" },
        { Model([.. pieces, new("x", float.NaN)]), "piece 16, 'x', has no text or the score NaN" },
        { Model([.. pieces, new("x", 0, (PieceKind)9)]), "piece 16, 'x', is of kind 9, and kinds are 1 to 6" },
        { Model(pieces, map: [1, 0, 0, 0, 9]), "its map of characters has 5 bytes, too few for its trie" },
        { Model(pieces, option: Number(3, 0)), "it keeps blanks unlike T5 does (option 3 is off)" },
        { "{\"model\": {}}"u8.ToArray(), "is no unigram vocabulary" },
        { "<html>"u8.ToArray(), "there is no field of kind 4" },
        { Message(1, [(2 << 3) | 5, 1, 2]), "the input ended unexpectedly in the middle of a field: take" },
        { [0x80], "the input ended unexpectedly" },
        { [.. Enumerable.Repeat((byte)0xff, 11)], "malformed varint" },
        { Message(1, Message(1, [(byte)'a', 0xff])), "Unable to translate bytes [FF]" },
        { [], "it has no pieces" },
    };

    [Theory, MemberData(nameof(Bad))]
    public void A_bad_file_is_refused_with_what_is_wrong_and_a_remedy(byte[] bytes, string fault)
    {
        var message = Assert.Throws<InvalidDataException>(() => SentencePieces.Read("bad.model", bytes)).Message;

        Assert.StartsWith("bad.model is no unigram vocabulary: ", message);
        Assert.Contains(fault, message);
        Assert.EndsWith("tokenizer_3.", message);
        Assert.Contains("gone.model is missing: take",
            Assert.Throws<FileNotFoundException>(() => T5Tokenizer.Open("gone.model")).Message);
    }
}
