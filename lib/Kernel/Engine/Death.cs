namespace MmDit.Kernel;

/// <summary>Words for the end of a process that ran cells.</summary>
static class Death
{
    /// <summary>Why it probably ended; <paramref name="complaints"/> is what it printed last.</summary>
    public static string Explain(int exit, string complaints)
    {
        var why = complaints.Contains("Stack overflow", StringComparison.Ordinal)
            ? "The stack overflowed: a function probably calls itself without end."
            : complaints.Contains("Out of memory", StringComparison.OrdinalIgnoreCase) ? "There was not enough memory."
            : exit switch
            {
                134 => "Native code called abort().",
                139 or 135 => "Native code touched memory that is not its own.",
                137 => "The system ended it, as it does when memory runs out.",
                143 => "It was asked to end.",
                _ => $"The cell ended it with exit code {exit}, as Environment.Exit does.",
            };
        var words = string.Join(' ', complaints.Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0).Take(2));
        return words.Length == 0 || why.StartsWith("The stack", StringComparison.Ordinal) ? why
            : $"{why} Its last words: {words}";
    }
}
