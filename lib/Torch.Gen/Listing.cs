namespace MmDit.TorchGen;

/// <summary>One argument of a public member: `-` where the schema's default is meant.</summary>
sealed record Argument(string Name, string? Type = null, bool Required = false, bool Params = false, string? Default = null)
{
    public bool Skipped => Name == "-";

    /// <summary>The switch between an operator and its in-place twin, which no schema has.</summary>
    public bool Inplace => Name == "inplace";
}

/// <summary>A public member that a line of ops.txt asks for: where it goes, its name and arguments.</summary>
sealed record Member(string Where, string Name, Argument[] Arguments)
{
    public bool Switches => Arguments.Any(a => a.Inplace);
    public override string ToString() => $"{Where}.{Name}({string.Join(", ", Arguments.Where(a => !a.Skipped).Select(a => a.Name))})";
}

/// <summary>A line of ops.txt.</summary>
sealed record Line(int Number, string Operator, bool Twin, Member[] Members, string[] Results);

/// <summary>Reads ops.txt; the grammar stands at the top of that file.</summary>
static class Listing
{
    public static IEnumerable<Line> Read(string file)
    {
        foreach (var (text, index) in File.ReadLines(file).Select((t, i) => (t.Trim(), i + 1)))
        {
            if (text.Length == 0 || text.StartsWith('#')) continue;
            Line line;
            try { line = Parse(text, index); }
            catch (FormatException e) { throw new FormatException($"{file}:{index}: {e.Message}"); }
            yield return line;
        }
    }

    static Line Parse(string text, int number)
    {
        var results = text.Split("->", 2) is [_, var names] ? names : "";
        if (results != "") text = text.Split("->", 2)[0];
        var words = text.Split(' ', 2, StringSplitOptions.RemoveEmptyEntries);
        var rest = words.Length > 1 ? words[1].Trim() : "";
        var twin = rest == "_" || rest.StartsWith("_ ");
        if (twin) rest = rest[1..].Trim();
        return new(number, words[0], twin,
                   [.. rest.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).SelectMany(Members)],
                   results.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }

    static IEnumerable<Member> Members(string text)
    {
        if (text.IndexOf('(') is var open && (open <= 0 || !text.EndsWith(')')))
            throw new FormatException($"a member reads name(arguments), got '{text}'");
        var name = text[..open];
        Argument[] arguments = [.. Schema.Split(text[(open + 1)..^1]).Select(ReadArgument)];
        if (name.LastIndexOf('.') is var dot and > 0) return [new(name[..dot], name[(dot + 1)..], arguments)];
        return [new("Tensor", name, arguments), new("torch", name, [new("input", Required: true), .. arguments])];
    }

    static Argument ReadArgument(string text)
    {
        var isParams = text.StartsWith("params ");
        if (isParams) text = text["params ".Length..];
        var (head, value) = text.Split('=', 2) is [var h, var v] ? (h, v) : (text, null);
        var (name, type) = head.TrimEnd('!').Split(':', 2) is [var n, var t] ? (n, t) : (head.TrimEnd('!'), null);
        return new(name, type, head.EndsWith('!') || isParams, isParams, value);
    }
}
