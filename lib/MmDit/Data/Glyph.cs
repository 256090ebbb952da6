namespace MmDit.Data;

/// <summary>What one language calls an emoji: its name, and words that find it.</summary>
public sealed record Words(string Name, IReadOnlyList<string> Tags);

/// <summary>One emoji: its characters, code points, words in two languages and place in Unicode's order.</summary>
public sealed record Glyph(
    string Text, string Code, Words English, Words Chinese,
    string Category, string Subcategory, IReadOnlyList<string> ShortNames)
{
    /// <summary>Characters and both names, as in "🔴 red circle · 红色圆".</summary>
    public override string ToString() => $"{Text} {English.Name} · {Chinese.Name}";

    internal static Glyph Parse(string[] row) => new(
        row[0], row[1], new(row[2], row[3].Split('|')), new(row[4], row[5].Split('|')),
        row[6], row[7], row[8].Split('|'));

    // 0 is best: exact name, exact tag, words of the name, any words, parts of words; null: no fit.
    internal int? Fit(string query)
    {
        string[] called = [Text, Plain(English.Name), Plain(Chinese.Name), .. ShortNames.Select(Plain)];
        string[] tags = [.. English.Tags.Select(Plain), .. Chinese.Tags.Select(Plain)];
        var parts = query.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return parts.Length == 0 ? null
            : called.Contains(query) ? 0
            : tags.Contains(query) ? 1
            : parts.All(part => called.Any(name => name.Split(' ').Contains(part))) ? 2
            : parts.All(part => called.Concat(tags).Any(words => words.Split(' ').Contains(part))) ? 3
            : parts.All(part => called.Concat(tags).Any(words => words.Contains(part, StringComparison.Ordinal))) ? 4
            : null;
    }

    internal static string Plain(string words) =>
        words.Trim().ToLowerInvariant().Replace('_', ' ').Replace('-', ' ').Replace(",", "").Replace(":", "");
}
