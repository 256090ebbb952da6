namespace MmDit.Text;

/// <summary>Texts as T5 reads them: the likeliest pieces of a unigram vocabulary, then an end.</summary>
/// <example><code>
/// var tokenizer = T5Tokenizer.Open("spiece.model");
/// var tokens = tensor(tokenizer.Frame("a photo of a cat")).unsqueeze(0);       // [1, 77]
/// </code></example>
/// <seealso href="https://arxiv.org/abs/1910.10683">Raffel et al. 2020, section 3.1.3</seealso>
public sealed class T5Tokenizer(SentencePieces pieces)
{
    /// <summary>Tokens of a text as SD3 takes them at least, the end among them.</summary>
    public const int Length = 77;

    readonly int end = pieces.Find("</s>")
        ?? throw new ArgumentException("pieces: there is no '</s>' for the end of a text", nameof(pieces));
    readonly int fill = pieces.Find("<pad>") ?? 0;

    /// <summary>A tokenizer from a file that the user brings: SentencePiece's spiece.model or Hugging Face's
    /// tokenizer.json.</summary>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="InvalidDataException">It is damaged or no unigram vocabulary; the message says what, and what
    /// to do.</exception>
    public static T5Tokenizer Open(string path) => new(SentencePieces.Open(path));

    /// <summary>The number of the end of a text.</summary>
    public int End => end;

    /// <summary>The tokens of a text, without the end.</summary>
    public int[] Encode(string text) => pieces.Split(text);

    /// <summary>The text of tokens; marks are left out.</summary>
    public string Decode(IEnumerable<int> tokens) => pieces.Text(tokens);

    /// <summary>A text and its end, filled up to a length: [length or more] whole numbers, ready for a
    /// tensor.</summary>
    /// <param name="cut">Leaves out what is too long; without it a longer text stays longer, as in SD3's own
    /// code.</param>
    public long[] Frame(string text, int length = Length, bool cut = false)
    {
        var tokens = Encode(text);
        long[] framed = [.. tokens.Take(cut ? length - 1 : tokens.Length), end];
        return [.. framed, .. Enumerable.Repeat((long)fill, Math.Max(0, length - framed.Length))];
    }
}
