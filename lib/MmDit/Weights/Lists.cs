namespace MmDit.Weights;

/// <summary>Lists in messages: the first few, and how many more.</summary>
static class Lists
{
    public static string Some(IEnumerable<string> items, int most, string separator = ", ")
    {
        string[] all = [.. items];
        return all is [] ? "none"
            : string.Join(separator, all.Take(most)) +
                (all.Length > most ? $"{separator}and {all.Length - most:N0} more" : "");
    }

    /// <summary>Text from a file as one short line: whatever is in it, a message stays a message.</summary>
    public static string Plain(string text)
    {
        var line = string.Concat(text.Take(120).Select(c => char.IsControl(c) ? '?' : c));
        return text.Length > 120 ? line + "..." : line;
    }
}
