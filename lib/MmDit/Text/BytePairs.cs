using System.IO.Compression;
using System.Text;

namespace MmDit.Text;

/// <summary>A vocabulary of byte pairs: which neighbours become one, in the order they were learned, and every piece's
/// number.</summary>
/// <remarks>
/// First come the 256 bytes, then the 256 that end a word, then a piece for each merge. A byte is written as a visible
/// character, and a piece that ends a word has &lt;/w&gt; behind it.
/// </remarks>
/// <seealso href="https://arxiv.org/abs/1508.07909">Sennrich et al. 2016, algorithm 1</seealso>
public sealed class BytePairs
{
    /// <summary>What stands behind the last piece of a word.</summary>
    public const string EndOfWord = "</w>";

    /// <summary>The most merges that are read: CLIP's own file has more, and takes as many.</summary>
    public const int MostMerges = 49152 - 256 - 2;

    static readonly string letters = ByteLetters();
    readonly Dictionary<(string, string), int> ranks = [];
    readonly Dictionary<string, int> numbers = [];
    readonly List<string> pieces = [];

    /// <summary>A vocabulary from the lines of a merges file, with the file's name for errors.</summary>
    /// <exception cref="InvalidDataException">A line is no merge of two known pieces; the message says which and what
    /// to do.</exception>
    public BytePairs(IEnumerable<string> lines, string name)
    {
        foreach (var end in (string[])["", EndOfWord])
            foreach (var letter in letters) Add(letter + end);
        var number = 0;
        foreach (var line in lines)
        {
            number++;
            if (number == 1 && line.Contains("#version")) continue;
            if (ranks.Count == MostMerges) break;
            if (line.Length == 0) continue;
            if (line.Split(' ', StringSplitOptions.RemoveEmptyEntries) is not [var left, var right])
                throw Bad(name, number, line, "is not two pieces with a blank between");
            foreach (var part in (string[])[left, right])
                if (!numbers.ContainsKey(part))
                    throw Bad(name, number, line, $"joins '{part}', which no line before it makes");
            if (!ranks.TryAdd((left, right), ranks.Count)) throw Bad(name, number, line, "is there twice");
            Add(left + right);
        }
        if (ranks.Count == 0) throw new InvalidDataException($"{name} has no merges: {Remedy}.");
        Merges = [.. ranks.Keys];
    }

    /// <summary>Reads a merges file, packed by gzip or not: CLIP's bpe_simple_vocab_16e6.txt.gz, or a
    /// merges.txt.</summary>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="InvalidDataException">It is no merges file; the message names the line.</exception>
    public static BytePairs Open(string path)
    {
        if (!File.Exists(path)) throw new FileNotFoundException($"{path} is missing: {Remedy}.", path);
        return new(Lines(path), path);
    }

    /// <summary>Learns merges from texts: again and again the commonest pair in a word becomes one piece.</summary>
    /// <param name="most">How many to learn; fewer where no pair comes twice any more.</param>
    /// <returns>The lines of a merges file, the header first; of pairs as common the first in order is taken.</returns>
    public static IEnumerable<string> Learn(IEnumerable<string> texts, int most)
    {
        var words = texts.SelectMany(text => CaptionText.Words(CaptionText.Clean(text))).CountBy(word => word)
            .Select(pair => (Parts: Letters(pair.Key), Times: pair.Value)).ToArray();
        Dictionary<(string Left, string Right), int> counts = [];
        void Count(List<string> parts, int times)
        {
            for (var i = 0; i < parts.Count - 1; i++)
                counts[(parts[i], parts[i + 1])] = counts.GetValueOrDefault((parts[i], parts[i + 1])) + times;
        }
        foreach (var (parts, times) in words) Count(parts, times);
        yield return "#version: 0.2";
        for (var n = 0; n < most; n++)
        {
            var times = counts.Values.DefaultIfEmpty().Max();
            if (times < 2) yield break;
            var best = counts.Where(pair => pair.Value == times).Select(pair => pair.Key)
                .MinBy(pair => $"{pair.Left} {pair.Right}", StringComparer.Ordinal);
            foreach (var word in words.Where(word => Find(word.Parts, best, 0) >= 0))
            {
                Count(word.Parts, -word.Times);
                Join(word.Parts, best);
                Count(word.Parts, word.Times);
            }
            yield return $"{best.Left} {best.Right}";
        }
    }

    /// <summary>The merges, the first learned first.</summary>
    public IReadOnlyList<(string Left, string Right)> Merges { get; }

    /// <summary>How many pieces there are.</summary>
    public int Count => pieces.Count;

    /// <summary>The piece of that number.</summary>
    public string this[int number] => pieces[number];

    /// <summary>The number of a piece; null if there is none.</summary>
    public int? Find(string piece) => numbers.TryGetValue(piece, out var number) ? number : null;

    /// <summary>The pieces of one word.</summary>
    public IEnumerable<int> Split(string word)
    {
        var parts = Letters(word);
        // The pair that was learned first becomes one, everywhere in the word, until no pair was learned.
        while (parts.Zip(parts.Skip(1)).Select(pair => ranks.GetValueOrDefault(pair, int.MaxValue))
            .DefaultIfEmpty(int.MaxValue).Min() is < int.MaxValue and var rank)
            Join(parts, Merges[rank]);
        return parts.Select(part => numbers[part]);
    }

    /// <summary>The text of pieces, a blank behind every word; bytes that are no UTF-8 become U+FFFD.</summary>
    public string Text(IEnumerable<int> pieceNumbers)
    {
        var written = string.Concat(pieceNumbers.Select(number => pieces[number]));
        return Encoding.UTF8.GetString([.. written.Select(letter => (byte)ByteOf(letter))]).Replace(EndOfWord, " ");
    }

    // The bytes of a word, the last of them its end.
    static List<string> Letters(string word)
    {
        List<string> parts = [.. Encoding.UTF8.GetBytes(word).Select(b => $"{letters[order[b]]}")];
        if (parts.Count > 0) parts[^1] += EndOfWord;
        return parts;
    }

    // Where two neighbours stand, from a place on; negative if nowhere.
    static int Find(List<string> parts, (string Left, string Right) pair, int from)
    {
        for (var i = from; i < parts.Count - 1; i++)
            if (parts[i] == pair.Left && parts[i + 1] == pair.Right) return i;
        return -1;
    }

    // Makes one of two neighbours wherever they stand, from the left.
    static void Join(List<string> parts, (string Left, string Right) pair)
    {
        for (var i = 0; (i = Find(parts, pair, i)) >= 0; i++)
        {
            parts[i] += parts[i + 1];
            parts.RemoveAt(i + 1);
        }
    }

    const string Remedy =
        "take bpe_simple_vocab_16e6.txt.gz from github.com/openai/CLIP, or the merges.txt of a CLIP tokenizer";

    static InvalidDataException Bad(string name, int number, string line, string fault) =>
        new($"{name}, line {number}: '{(line.Length > 40 ? line[..40] + "…" : line)}' {fault}: {Remedy}.");

    static IEnumerable<string> Lines(string path)
    {
        using var file = File.OpenRead(path);
        var packed = file.ReadByte() == 0x1f && file.ReadByte() == 0x8b;
        file.Position = 0;
        using Stream plain = packed ? new GZipStream(file, CompressionMode.Decompress) : file;
        using StreamReader reader = new(plain, new UTF8Encoding(false, throwOnInvalidBytes: true), false);
        for (var i = 0; i <= MostMerges + 1 && Next() is { } line; i++) yield return line;

        string? Next()
        {
            try { return reader.ReadLine(); }
            catch (Exception e) when (e is DecoderFallbackException or InvalidDataException)
            { throw new InvalidDataException($"{path} is no text in UTF-8: {Remedy}."); }
        }
    }

    void Add(string piece)
    {
        numbers[piece] = pieces.Count;              // of pieces that are made twice the later counts
        pieces.Add(piece);
    }

    // Visible characters stand for themselves and come first; the other bytes follow as U+0100, U+0101, ...
    static string ByteLetters()
    {
        var visible = Enumerable.Range(0, 256).Where(IsVisible).Select(b => (char)b).ToArray();
        return string.Concat([.. visible, .. Enumerable.Range(256, 256 - visible.Length).Select(c => (char)c)]);
    }

    static bool IsVisible(int b) => b is (>= '!' and <= '~') or (>= 0xa1 and <= 0xac) or >= 0xae;

    static int ByteOf(char letter) => Array.IndexOf(order, letters.IndexOf(letter));

    static readonly int[] order = Order();

    static int[] Order()
    {
        int[] ranks = new int[256], bytes = [.. Enumerable.Range(0, 256).OrderBy(b => IsVisible(b) ? 0 : 1)];
        for (var i = 0; i < 256; i++) ranks[bytes[i]] = i;
        return ranks;
    }
}
