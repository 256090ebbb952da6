using System.Text;

namespace MmDit.Text;

/// <summary>What a piece of a vocabulary is for; the numbers are those of SentencePiece's files.</summary>
public enum PieceKind
{
    /// <summary>A piece of text.</summary>
    Normal = 1,
    /// <summary>What stands for text that no piece makes.</summary>
    Unknown = 2,
    /// <summary>A mark that no text has, as for the end.</summary>
    Control = 3,
    /// <summary>A piece that is taken wherever it stands.</summary>
    Fixed = 4,
    /// <summary>A piece that is never taken.</summary>
    Unused = 5,
    /// <summary>One byte of a character that no piece makes.</summary>
    Byte = 6,
}

/// <summary>A piece: its text, the logarithm of how often it comes, what it is for.</summary>
public readonly record struct SentencePiece(string Text, float Score, PieceKind Kind = PieceKind.Normal);

/// <summary>A vocabulary whose pieces have probabilities: a text is split where their product is the largest.</summary>
/// <seealso href="https://arxiv.org/abs/1804.10959">Kudo 2018, section 3.2, equation 3</seealso>
public sealed partial class SentencePieces
{
    /// <summary>What a blank is written as.</summary>
    public const char Blank = '▁';

    // What an unknown character costs beside the rarest piece, as in SentencePiece.
    const float UnknownCost = 10;

    readonly Dictionary<string, int> numbers = [];
    readonly CharacterMap map;
    readonly float rarest, commonest;
    readonly int longest;

    internal SentencePieces(IReadOnlyList<SentencePiece> pieces, CharacterMap map)
    {
        (Pieces, this.map) = (pieces, map);
        for (var i = 0; i < pieces.Count; i++)
            if (pieces[i].Kind is PieceKind.Normal or PieceKind.Fixed) numbers.TryAdd(pieces[i].Text, i);
        var scores = pieces.Where(piece => piece.Kind is PieceKind.Normal)
            .Select(piece => piece.Score).DefaultIfEmpty();
        (rarest, commonest) = (scores.Min(), scores.Max());
        longest = numbers.Keys.Select(text => text.Length).DefaultIfEmpty().Max();
        Unknown = pieces.Index().FirstOrDefault(each => each.Item.Kind is PieceKind.Unknown, (-1, default)).Index;
        Bytes = [.. pieces.Index().Where(each => each.Item.Kind is PieceKind.Byte).Select(each => each.Index)];
    }

    /// <summary>A vocabulary of one's own, that changes no characters.</summary>
    /// <exception cref="ArgumentException">There is not exactly one piece for what is unknown.</exception>
    public SentencePieces(IReadOnlyList<SentencePiece> pieces) : this(pieces, new CharacterMap([]))
    {
        if (pieces.Count(piece => piece.Kind is PieceKind.Unknown) != 1)
            throw new ArgumentException("one piece is needed for what is unknown", nameof(pieces));
    }

    /// <summary>The pieces in the order of their numbers.</summary>
    public IReadOnlyList<SentencePiece> Pieces { get; }

    /// <summary>The number of the piece for what is unknown.</summary>
    public int Unknown { get; }

    // The pieces for bytes 0 to 255, or none.
    IReadOnlyList<int> Bytes { get; }

    /// <summary>The number of a piece, whatever its kind; null if there is none.</summary>
    public int? Find(string text) =>
        Pieces.Index().Where(each => each.Item.Text == text).Select(each => (int?)each.Index).FirstOrDefault();

    /// <summary>The text as it is split: characters replaced by the map, blanks made one and ▁, one before the first
    /// word.</summary>
    public string Normalize(string text)
    {
        ReadOnlyMemory<byte> rest = Encoding.UTF8.GetBytes(text);
        List<byte> plain = [];
        while (rest.Length > 0)
        {
            var (part, length) = map.At(rest);
            foreach (var b in part.Span)
                if (b != ' ' || (plain.Count > 0 && plain[^1] != ' ')) plain.Add(b);
            rest = rest[length..];
        }
        return (Blank + Encoding.UTF8.GetString([.. plain]).Replace(' ', Blank)).TrimEnd(Blank);
    }

    /// <summary>The numbers of the pieces of a text, the likeliest way to split it; unknown characters in a row are
    /// one.</summary>
    public int[] Split(string text)
    {
        var normalized = Normalize(text);
        List<int> found = [];
        foreach (var (piece, part) in Best(normalized))
            if (piece != Unknown) found.Add(piece);
            else if (Bytes.Count == 256) found.AddRange(Encoding.UTF8.GetBytes(part).Select(b => Bytes[b]));
            else if (found.Count == 0 || found[^1] != Unknown) found.Add(Unknown);
        return [.. found];
    }

    /// <summary>How good a way to split is: the sum of its pieces' scores, an unknown character's
    /// included.</summary>
    internal double Score(IEnumerable<(int Piece, string Text)> parts) =>
        parts.Sum(part => Score(part.Piece, part.Text));

    double Score(int piece, string text) => piece == Unknown ? rarest - UnknownCost
        : Pieces[piece].Kind is PieceKind.Fixed ? (Encoding.UTF8.GetByteCount(text) * commonest) - 0.1
        : Pieces[piece].Score;

    /// <summary>Viterbi's way: for each end of a piece the best piece that ends there, then back from the
    /// end.</summary>
    internal IReadOnlyList<(int Piece, string Text)> Best(string text)
    {
        var lookup = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        var ends = new (float Score, int From, int Piece)[text.Length + 1];
        Array.Fill(ends, (0, -1, -1));
        for (var from = 0; from < text.Length;)
        {
            var character = Rune.GetRuneAt(text, from).Utf16SequenceLength;
            var single = false;
            for (var to = from + 1; to <= Math.Min(text.Length, from + longest); to++)
                if (lookup.TryGetValue(text.AsSpan(from..to), out var piece))
                {
                    Offer(from, to, piece);
                    single |= to == from + character;
                }
            if (!single) Offer(from, from + character, Unknown);
            from += character;
        }
        List<(int, string)> parts = [];
        for (var to = text.Length; to > 0; to = ends[to].From) parts.Add((ends[to].Piece, text[ends[to].From..to]));
        parts.Reverse();
        return parts;

        void Offer(int from, int to, int piece)
        {
            var score = ends[from].Score + Score(piece, text[from..to]);
            if (ends[to].From < 0 || score > ends[to].Score) ends[to] = ((float)score, from, piece);
        }
    }

    /// <summary>The text of pieces; marks are left out, what is unknown becomes "⁇".</summary>
    public string Text(IEnumerable<int> found)
    {
        List<byte> bytes = [];
        foreach (var number in found)
            switch (Pieces[number].Kind)
            {
                case PieceKind.Control: break;
                case PieceKind.Unknown: bytes.AddRange(" ⁇ "u8); break;
                case PieceKind.Byte: bytes.Add((byte)Bytes.Index().First(each => each.Item == number).Index); break;
                default: bytes.AddRange(Encoding.UTF8.GetBytes(Pieces[number].Text.Replace(Blank, ' '))); break;
            }
        var text = Encoding.UTF8.GetString([.. bytes]);
        return text.StartsWith(' ') ? text[1..] : text;
    }
}
