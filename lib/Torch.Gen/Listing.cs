namespace MmDit.TorchGen;

/// <summary>One argument of a public member: `-` where the schema's default is meant.</summary>
sealed record Argument(string Name, string? Type = null, bool Required = false, bool Params = false, string? Default = null)
{
    public bool Skipped => Name == "-";

    /// <summary>The switch between an operator and its in-place twin, which no schema has.</summary>
    public bool Inplace => Name == "inplace";

    /// <summary>Where the result goes if not null: the operator's overload `out` then runs.</summary>
    public bool Out => Name == "out";
}

/// <summary>A public member that a line of ops.txt asks for: where it goes, its name, arguments, and names of its results.</summary>
sealed record Member(string Where, string Name, Argument[] Arguments, string[] Results)
{
    public bool Switches => Arguments.Any(a => a.Inplace);
    public bool HasOut => Arguments.Any(a => a.Out);
    public override string ToString() => $"{Where}.{Name}({string.Join(", ", Arguments.Where(a => !a.Skipped).Select(a => a.Name))})";
}

/// <summary>A line of ops.txt.</summary>
sealed record Line(int Number, string Operator, bool Twin, Member[] Members);

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
        var words = text.Split(' ', 2, StringSplitOptions.RemoveEmptyEntries);
        var rest = words.Length > 1 ? words[1].Trim() : "";
        var twin = rest == "_" || rest.StartsWith("_ ");
        if (twin) rest = rest[1..].Trim();
        Member[] members = [.. List(rest, ';').SelectMany(Members)];
        // The names after the last member are for each that has none of its own.
        return new(number, words[0], twin, [.. members.Select(m => m.Results.Length > 0 ? m : m with { Results = members[^1].Results })]);
    }

    static IEnumerable<Member> Members(string text)
    {
        var (call, results) = text.Split("->", 2) is [var c, var r] ? (c.Trim(), List(r, ',')) : (text, []);
        if (call.IndexOf('(') is var open && (open <= 0 || !call.EndsWith(')')))
            throw new FormatException($"a member reads name(arguments), got '{text}'");
        var name = call[..open];
        Argument[] arguments = [.. Schema.Split(call[(open + 1)..^1]).Select(ReadArgument)];
        if (name.LastIndexOf('.') is var dot and > 0) return [new(name[..dot], name[(dot + 1)..], arguments, results)];
        return [new("Tensor", name, arguments, results), new("torch", name, [new("input", Required: true), .. arguments], results)];
    }

    static string[] List(string text, char separator) => text.Split(separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    static Argument ReadArgument(string text)
    {
        var isParams = text.StartsWith("params ");
        if (isParams) text = text["params ".Length..];
        var (head, value) = text.Split('=', 2) is [var h, var v] ? (h, v) : (text, null);
        var (name, type) = head.TrimEnd('!').Split(':', 2) is [var n, var t] ? (n, t) : (head.TrimEnd('!'), null);
        return new(name, type, head.EndsWith('!') || isParams, isParams, value);
    }
}
