using System.Text.RegularExpressions;

namespace MmDit.TorchGen;

/// <summary>One argument or result of an operator: its type without alias marks, its name, its default as libtorch prints it.</summary>
sealed record Parameter(string Type, string Name, string? Default, bool Mutated)
{
    public bool Optional => Type.EndsWith('?');
}

/// <summary>An operator's schema, read from the line that libtorch prints: aten::add.Tensor(Tensor self, ...) -> Tensor.</summary>
sealed partial record Schema(string Name, string Overload, Parameter[] Arguments, Parameter[] Results, string Text)
{
    public string Key => Overload == "" ? Name : $"{Name}.{Overload}";

    /// <summary>The name of the internal C# function.</summary>
    public string Function => Overload == "" ? Name : $"{Name}_{Overload}";

    /// <summary>Whether the operator changes its first argument and hands it back.</summary>
    public bool InPlace => Arguments.Length > 0 && Arguments[0].Mutated && Results.Length <= 1 && !Arguments[0].Type.EndsWith(']');

    /// <summary>The argument that the operator changes and hands back, if it does so.</summary>
    public Parameter? HandedBack => InPlace ? Arguments[0] : Arguments is [.., { Name: "out", Mutated: true } last] && Results.Length == 1 ? last : null;

    public static Schema Parse(string line)
    {
        var match = Line().Match(line);
        if (!match.Success) throw new FormatException($"not a schema: {line}");
        var results = match.Groups["results"].Value.Trim();
        if (results.StartsWith('(') && results.EndsWith(')')) results = results[1..^1];
        return new(match.Groups["name"].Value, match.Groups["overload"].Value,
                   [.. Split(match.Groups["arguments"].Value).Where(a => a != "*").Select(Read)],
                   [.. Split(results).Select(Read)], line.Replace("aten::", ""));
    }

    static Parameter Read(string text)
    {
        var (head, value) = text.IndexOf('=') is var at and > 0 ? (text[..at], text[(at + 1)..]) : (text, null);
        var mutated = head.Contains('!');
        var words = Alias().Replace(head, "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var type = Size().Replace(words[0], "[]").Replace("SymInt", "int");
        return new(type, words.Length > 1 ? words[1] : "", value, mutated);
    }

    /// <summary>Splits at commas outside brackets and quotes.</summary>
    public static IEnumerable<string> Split(string text)
    {
        var (depth, start) = (0, 0);
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] is '(' or '[') depth++;
            else if (i < text.Length && text[i] is ')' or ']') depth--;
            if (i < text.Length && (text[i] != ',' || depth > 0)) continue;
            if (text[start..i].Trim() is { Length: > 0 } part) yield return part;
            start = i + 1;
        }
    }

    [GeneratedRegex(@"^aten::(?<name>\w+)(\.(?<overload>\w+))?\((?<arguments>.*)\) -> (?<results>.*)$")]
    internal static partial Regex Line();
    [GeneratedRegex(@"\([a-z!|*> -]*\)")] internal static partial Regex Alias();
    [GeneratedRegex(@"\[\d+\]")] internal static partial Regex Size();
}
