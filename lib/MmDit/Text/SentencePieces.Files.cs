using System.Text;
using System.Text.Json;
using Google.Protobuf;

namespace MmDit.Text;

public sealed partial class SentencePieces
{
    const string Remedy =
        "take spiece.model or tokenizer.json of google/t5-v1_1-xxl, or of Stable Diffusion 3's tokenizer_3";

    /// <summary>Reads SentencePiece's own file (spiece.model) or Hugging Face's (tokenizer.json), by content.</summary>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="InvalidDataException">It is damaged or no unigram vocabulary; the message says what, and what
    /// to do.</exception>
    public static SentencePieces Open(string path)
    {
        if (!File.Exists(path)) throw new FileNotFoundException($"{path} is missing: {Remedy}.", path);
        return Read(path, File.ReadAllBytes(path));
    }

    /// <summary>The same from bytes, under a name for errors.</summary>
    /// <exception cref="InvalidDataException">They are damaged or no unigram vocabulary.</exception>
    public static SentencePieces Read(string name, byte[] bytes)
    {
        try { return bytes.AsSpan().TrimStart(" \t\r\n"u8) is [(byte)'{', ..] ? OfJson(bytes) : OfModel(bytes); }
        catch (Exception e) when (e is InvalidDataException or InvalidProtocolBufferException or JsonException
            or DecoderFallbackException or FormatException or InvalidOperationException or KeyNotFoundException)
        {
            var fault = e.Message.Split(".  ")[0].TrimEnd('.');         // what Protobuf guesses comes after two blanks
            throw new InvalidDataException($"{name} is no unigram vocabulary: {fault}: {Remedy}.");
        }
    }

    // ModelProto: 1 pieces, 2 how it was learned, 3 how characters are replaced.
    static SentencePieces OfModel(byte[] bytes)
    {
        List<SentencePiece> pieces = [];
        var map = ByteString.Empty;
        foreach (var field in Protobuf.Fields(ByteString.CopyFrom(bytes)))
            if (field.Number == 1) pieces.Add(Piece(field.Bytes, pieces.Count));
            else if (field.Number == 2) RequireUnigram(field.Bytes);
            else if (field.Number == 3)
                foreach (var part in Protobuf.Fields(field.Bytes))
                    if (part.Number == 2) map = part.Bytes;
                    else if (part.Number is 3 or 4 or 5 && part.Value == 0)
                        throw new InvalidDataException($"it keeps blanks unlike T5 does (option {part.Number} is off)");
        return Checked(pieces, map.Span);
    }

    // SentencePiece: 1 text, 2 score, 3 kind.
    static SentencePiece Piece(ByteString message, int number)
    {
        var (text, score, kind) = ("", 0f, PieceKind.Normal);
        foreach (var field in Protobuf.Fields(message))
            if (field.Number == 1) text = new UTF8Encoding(false, true).GetString(field.Bytes.Span);
            else if (field.Number == 2) score = field.Float;
            else if (field.Number == 3) kind = (PieceKind)field.Value;
        return Enum.IsDefined(kind) ? new(text, score, kind)
            : throw new InvalidDataException($"piece {number}, '{text}', is of kind {(int)kind}, and kinds are 1 to 6");
    }

    // TrainerSpec: 3 the kind of model, 1 for unigram.
    static void RequireUnigram(ByteString message)
    {
        foreach (var field in Protobuf.Fields(message))
            if (field.Number == 3 && field.Value != 1)
                throw new InvalidDataException("its pieces were learned as " + field.Value switch
                {
                    2 => "byte pairs",
                    3 => "words",
                    4 => "characters",
                    _ => $"kind {field.Value}",
                });
    }

    static SentencePieces OfJson(byte[] bytes)
    {
        using var json = JsonDocument.Parse(bytes);
        var model = json.RootElement.GetProperty("model");
        if (model.TryGetProperty("type", out var type) && type.GetString() is not "Unigram")
            throw new InvalidDataException($"its model is of type {type.GetString()}");
        var marks = json.RootElement.TryGetProperty("added_tokens", out var added)
            ? added.EnumerateArray().Where(each => each.GetProperty("special").GetBoolean())
                .Select(each => each.GetProperty("content").GetString()!).ToHashSet() : [];
        var unknown = model.GetProperty("unk_id").GetInt32();
        var bytesFallBack = model.TryGetProperty("byte_fallback", out var fallback) && fallback.GetBoolean();
        PieceKind Kind(int number, string text) => number == unknown ? PieceKind.Unknown
            : marks.Contains(text) ? PieceKind.Control
            : bytesFallBack && text is ['<', '0', 'x', _, _, '>'] ? PieceKind.Byte : PieceKind.Normal;
        var pairs = model.GetProperty("vocab").EnumerateArray()
            .Select(pair => (Text: pair[0].GetString()!, Score: (float)pair[1].GetDouble()));
        List<SentencePiece> pieces =
            [.. pairs.Select((pair, i) => new SentencePiece(pair.Text, pair.Score, Kind(i, pair.Text)))];
        var map = json.RootElement.TryGetProperty("normalizer", out var steps) ? Maps(steps).SingleOrDefault() : null;
        return Checked(pieces, map ?? []);
    }

    // The one map among a normalizer's steps.
    static IEnumerable<byte[]> Maps(JsonElement normalizer)
    {
        if (normalizer.ValueKind is not JsonValueKind.Object) yield break;
        if (normalizer.TryGetProperty("precompiled_charsmap", out var map) && map.GetString() is { } text)
            yield return Convert.FromBase64String(text);
        if (normalizer.TryGetProperty("normalizers", out var steps))
            foreach (var step in steps.EnumerateArray())
                foreach (var each in Maps(step)) yield return each;
    }

    static SentencePieces Checked(List<SentencePiece> pieces, ReadOnlySpan<byte> map)
    {
        if (pieces.Count == 0) throw new InvalidDataException("it has no pieces");
        if (pieces.Count(piece => piece.Kind is PieceKind.Unknown) is not 1 and var unknown)
            throw new InvalidDataException($"it has {unknown} pieces for what is unknown, and one is needed");
        foreach (var (number, piece) in pieces.Index())
            if (piece.Text.Length == 0 || !float.IsFinite(piece.Score))
                throw new InvalidDataException(
                    $"piece {number}, '{piece.Text}', has no text or the score {piece.Score}");
        return new(pieces, new CharacterMap(map));
    }
}
