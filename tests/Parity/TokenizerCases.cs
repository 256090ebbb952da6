using System.Text.Json;
using System.Text.Json.Serialization;
using MmDit.Text;

namespace MmDit.Parity;

/// <summary>Texts and the tokens that the official tokenizer made of them, as JSON: what a port must reproduce
/// exactly.</summary>
public sealed record TokenizerCases(
    [property: JsonPropertyName("upstream")] string? Source,
    [property: JsonPropertyName("merges_file")] string? MergesFile,
    [property: JsonPropertyName("vocab_file")] string? VocabularyFile,
    [property: JsonPropertyName("vocab_size")] int Count,
    [property: JsonPropertyName("start")] int Start,
    [property: JsonPropertyName("end")] int End,
    [property: JsonPropertyName("encode")] IReadOnlyList<TokenizerCases.Plain> Encode,
    [property: JsonPropertyName("sd_weighted")] IReadOnlyList<TokenizerCases.Weighted>? Prompts)
{
    /// <summary>A text, its tokens, the text of these, and the tokens between start and end with zeros
    /// behind.</summary>
    public sealed record Plain(
        [property: JsonPropertyName("text")] string Text,
        [property: JsonPropertyName("ids")] int[] Tokens,
        [property: JsonPropertyName("decoded")] string Decoded,
        [property: JsonPropertyName("clip_tokenize_77")] long[]? Framed);

    /// <summary>A prompt, and rows of tokens with weights as CLIP-L has them; CLIP-G's differ in what follows the
    /// end.</summary>
    public sealed record Weighted(
        [property: JsonPropertyName("text")] string Text,
        [property: JsonPropertyName("clip_l")] double[][][] Rows,
        [property: JsonPropertyName("clip_g_pad")] int Fill);

    /// <summary>Reads a file of cases.</summary>
    /// <exception cref="InvalidDataException">It is no file of cases.</exception>
    public static TokenizerCases Read(string path)
    {
        try
        {
            var cases = JsonSerializer.Deserialize<TokenizerCases>(File.ReadAllText(path));
            return cases is { Encode: not null } ? cases
                : throw new InvalidDataException($"{path} has no 'encode': it is no file of a tokenizer's cases");
        }
        catch (JsonException e)
        {
            throw new InvalidDataException($"{path} is no file of a tokenizer's cases: {e.Message}");
        }
    }

    /// <summary>Where the merges of the cases are: the file that they name, in their own folder.</summary>
    /// <exception cref="FileNotFoundException">It is not there.</exception>
    public string Merges(string path)
    {
        var name = MergesFile ?? VocabularyFile
            ?? throw new InvalidDataException($"{path} names no merges file: give it with --vocabulary");
        var beside = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, Path.GetFileName(name));
        return File.Exists(beside) ? beside : throw new FileNotFoundException(
            $"{path} needs {name}, which is not beside it: put it there, or name it with --vocabulary", beside);
    }

    /// <summary>Each kind of case with the number of those that come out different, of which none may.</summary>
    public IEnumerable<Comparison> With(ClipTokenizer tokenizer)
    {
        yield return Compare("vocabulary", [(Count, Start, End)], each => $"{each}",
            _ => $"{(tokenizer.Count, tokenizer.Start, tokenizer.End)}");
        yield return Compare("ids", Encode, each => Line(each.Tokens), each => Line(tokenizer.Encode(each.Text)));
        yield return Compare("decoded", Encode, each => each.Decoded,
            each => tokenizer.Decode(tokenizer.Encode(each.Text)));
        if (Encode.Where(each => each.Framed is not null).ToArray() is { Length: > 0 } framed)
            yield return Compare("clip_tokenize_77", framed, each => Line(each.Framed!),
                each => Line(tokenizer.Frame(each.Text, each.Framed!.Length, fill: 0)));
        if (Prompts is null) yield break;
        yield return Compare("sd_weighted.clip_l", Prompts, each => Lines(each.Rows.Select(Pairs)),
            each => Lines(tokenizer.Weighted(each.Text)));
        yield return Compare("sd_weighted.clip_g", Prompts,
            each => Lines(each.Rows.Select(row => Refilled([.. Pairs(row)], tokenizer.End, each.Fill))),
            each => Lines(tokenizer.Weighted(each.Text, fill: each.Fill)));
    }

    static Comparison Compare<T>(string name, IReadOnlyList<T> cases, Func<T, string> official, Func<T, string> own)
    {
        var wrong = cases.Select(each => (Official: official(each), Own: own(each)))
            .Where(each => each.Official != each.Own).ToArray();
        return new(name, [cases.Count], wrong.Length, cases.Count, Tolerance: 0, wrong is [var first, ..]
            ? $"{wrong.Length} of {cases.Count} differ: '{first.Own}' instead of '{first.Official}'" : null);
    }

    static string Line<T>(IEnumerable<T> values) => string.Join(' ', values);

    static string Lines(IEnumerable<IEnumerable<WeightedToken>> rows) =>
        string.Join(" | ", rows.Select(row => Line(row.Select(each => $"{each.Token}:{each.Weight:r}"))));

    static IEnumerable<WeightedToken> Pairs(double[][] row) =>
        row.Select(pair => new WeightedToken((int)pair[0], pair[1]));

    // Behind the end that closes a row all ends are filling.
    static IEnumerable<WeightedToken> Refilled(WeightedToken[] row, int end, int fill)
    {
        var last = Array.FindLastIndex(row, each => each.Token != end) + 1;
        return row.Select((each, i) => i > last ? new(fill) : each);
    }
}
