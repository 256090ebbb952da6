namespace MmDit.Text;

/// <summary>Texts as CLIP reads them: words of cleaned captions, each split into byte pairs, between a start and an
/// end.</summary>
/// <example><code>
/// var tokenizer = ClipTokenizer.Open("bpe_simple_vocab_16e6.txt.gz");
/// var tokens = tensor(tokenizer.Frame("a photo of a cat")).unsqueeze(0);       // [1, 77]
/// </code></example>
/// <seealso href="https://arxiv.org/abs/2103.00020">Radford et al. 2021, section 2.4</seealso>
public sealed class ClipTokenizer(BytePairs pairs)
{
    /// <summary>How the start of a text is written.</summary>
    public const string StartOfText = "<|startoftext|>";
    /// <summary>How the end of a text is written.</summary>
    public const string EndOfText = "<|endoftext|>";
    /// <summary>Tokens of a text as CLIP's encoders take them, start and end among them.</summary>
    public const int Length = 77;

    /// <summary>A tokenizer from a merges file that the user brings, packed by gzip or not.</summary>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="InvalidDataException">It is no merges file; the message names the line and what to
    /// do.</exception>
    public static ClipTokenizer Open(string path) => new(BytePairs.Open(path));

    /// <summary>How many tokens there are: bytes twice, merges, start and end.</summary>
    public int Count => pairs.Count + 2;

    /// <summary>The number of the start of a text.</summary>
    public int Start => pairs.Count;

    /// <summary>The number of the end of a text, the largest.</summary>
    public int End => pairs.Count + 1;

    /// <summary>The tokens of a text, with neither start nor end unless the text has them written.</summary>
    public int[] Encode(string text) =>
    [
        .. CaptionText.Words(CaptionText.Clean(text), StartOfText, EndOfText).SelectMany(word => word switch
        {
            StartOfText => [Start],
            EndOfText => [End],
            _ => pairs.Split(word),
        }),
    ];

    /// <summary>The text of tokens, a blank behind every word.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such token.</exception>
    public string Decode(IEnumerable<int> tokens)
    {
        List<string> text = [];
        List<int> word = [];
        void Flush() { text.Add(pairs.Text(word)); word.Clear(); }
        foreach (var token in tokens)
            if (token >= 0 && token < pairs.Count) word.Add(token);
            else if (token == Start || token == End) { Flush(); text.Add(token == Start ? StartOfText : EndOfText); }
            else throw new ArgumentOutOfRangeException(nameof(tokens), token, $"tokens are 0 to {Count - 1}");
        Flush();
        return string.Concat(text);
    }

    /// <summary>A text between start and end, filled up to a length: [length] whole numbers, ready for a
    /// tensor.</summary>
    /// <param name="fill">What follows the end: null repeats it, as Stable Diffusion does for CLIP-L; CLIP itself and
    /// CLIP-G take 0.</param>
    /// <param name="cut">Leaves out what is too long, instead of refusing it.</param>
    /// <exception cref="ArgumentException">The text has too many tokens.</exception>
    public long[] Frame(string text, int length = Length, int? fill = null, bool cut = false)
    {
        var tokens = Encode(text);
        if (tokens.Length > length - 2 && !cut)
            throw new ArgumentException($"text: {tokens.Length} tokens, but {length} hold {length - 2} beside start " +
                "and end; shorten it, or cut: true", nameof(text));
        long[] framed = [Start, .. tokens.Take(length - 2), End];
        return [.. framed, .. Enumerable.Repeat((long)(fill ?? End), length - framed.Length)];
    }

    /// <summary>A prompt with weights, "a (red:1.3) car", in as many rows of that length as it takes.</summary>
    /// <remarks>A word that does not fit goes into the next row; one of eight tokens or more is broken
    /// instead.</remarks>
    /// <seealso href="https://github.com/Stability-AI/sd3.5">Stability AI, other_impls.py, SDTokenizer</seealso>
    public IReadOnlyList<IReadOnlyList<WeightedToken>> Weighted(string prompt, int length = Length, int? fill = null)
    {
        const int Large = 8;
        ArgumentOutOfRangeException.ThrowIfLessThan(length, Large + 2);
        List<List<WeightedToken>> rows = [[new(Start)]];
        foreach (var (text, weight) in WeightedText.Parse(prompt))
            foreach (var word in text.Replace('\n', ' ').Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                var group = Encode(word).Select(token => new WeightedToken(token, weight)).ToList();
                var large = group.Count >= Large;
                while (group.Count + rows[^1].Count > length - 1)
                {
                    var room = large ? length - 1 - rows[^1].Count : 0;
                    rows[^1].AddRange(group[..room]);
                    group.RemoveRange(0, room);
                    Close(rows[^1]);
                    rows.Add([new(Start)]);
                }
                rows[^1].AddRange(group);
            }
        Close(rows[^1]);
        return rows;

        void Close(List<WeightedToken> row)
        {
            row.Add(new(End));
            row.AddRange(Enumerable.Repeat(new WeightedToken(fill ?? End), length - row.Count));
        }
    }
}
