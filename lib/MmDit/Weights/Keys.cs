using System.Text.RegularExpressions;

namespace MmDit.Weights;

/// <summary>The tensors under one beginning of keys, and questions about them that have no wrong answers.</summary>
sealed class Keys(IReadOnlyDictionary<string, TensorInfo> all, string prefix, string notes)
{
    readonly Dictionary<string, TensorInfo> tensors = all
        .Where(pair => pair.Key.StartsWith(prefix, StringComparison.Ordinal))
        .ToDictionary(pair => pair.Key[prefix.Length..], pair => pair.Value);

    public IReadOnlyCollection<TensorInfo> Tensors => tensors.Values;

    public bool Has(string key) => tensors.ContainsKey(key);

    public bool Any(string part) => tensors.Keys.Any(key => key.Contains(part, StringComparison.Ordinal));

    /// <summary>One size of a tensor's shape; null where there is no such tensor or dimension.</summary>
    public long? Size(string key, int dimension) =>
        tensors.TryGetValue(key, out var info) && dimension < info.Shape.Count ? info.Shape[dimension] : null;

    /// <summary>How many different numbers follow this beginning, as in "blocks.": 28.</summary>
    public int Count(string stem, string end = "") => tensors.Keys
        .Where(key => key.StartsWith(stem, StringComparison.Ordinal) && key.EndsWith(end, StringComparison.Ordinal))
        .Select(key => key[stem.Length..].Split('.')[0])
        .Where(number => number.All(char.IsAsciiDigit)).Distinct().Count();

    /// <summary>First sizes of the tensors that fit, by their numbers, repetitions left out: "128, 256".</summary>
    public string? Widths(string pattern)
    {
        List<long> widths = [];
        for (var n = 0; Has(pattern.Replace("#", $"{n}")) || n < 2; n++)
            if (Size(pattern.Replace("#", $"{n}"), 0) is { } width && widths.LastOrDefault(-1) != width)
                widths.Add(width);
        return widths is [] ? null : string.Join(", ", widths);
    }

    /// <summary>The number of heads that the file's notes tell, for weights do not show it.</summary>
    public long? HeadsInNotes
    {
        get
        {
            var match = Regex.Match(notes, @"""num_(?:attention_)?heads"":\s*([0-9]{1,6})\b");
            return match.Success ? long.Parse(match.Groups[1].Value) : null;
        }
    }
}
