using System.Globalization;
using System.Text.RegularExpressions;

namespace MmDit.Torch.Tests.Against;

/// <summary>What the schemas do not say (hints.txt): arguments that make sense, and where results may differ.</summary>
sealed partial class Hints
{
    readonly List<(string Operator, Dictionary<string, object?> Args)> cases = [];
    readonly Dictionary<string, double> tolerances = [];
    readonly HashSet<string> uninitialised = [];
    readonly Dictionary<string, string> left = [];

    public static Hints All { get; } = new(Repo.File("tests", "Torch.Tests", "Against", "hints.txt"));

    Hints(string file)
    {
        foreach (var (text, number) in File.ReadLines(file).Select((t, i) => (t.Trim(), i + 1)))
        {
            if (text.Length == 0 || text.StartsWith('#')) continue;
            var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            try { Read(words); }
            catch (FormatException e) { throw new FormatException($"{file}:{number}: {e.Message}"); }
        }
    }

    void Read(string[] words)
    {
        if (words[0] == "~") tolerances.Add(words[1], double.Parse(words[2], CultureInfo.InvariantCulture));
        else if (words[0] == "?") uninitialised.UnionWith(words[1..]);
        else if (words[0] == "-") left.Add(words[1], string.Join(' ', words[2..]));
        else cases.Add((words[0], words[1..].ToDictionary(w => w.Split('=')[0], w => Value(w.Split('=', 2)[1]))));
    }

    /// <summary>The lines for an operator: by its key, or by its name without the in-place mark, wherever the arguments suit it.</summary>
    public IEnumerable<Dictionary<string, object?>> For(Schema schema) =>
        cases.Where(c => Matches(c.Operator, schema) && c.Args.All(a => schema.Parameters.Any(p => p.Name == a.Key && Suits(a.Value, p)))).Select(c => c.Args);

    static bool Suits(object? value, Argument p) => value switch
    {
        Template => p.IsTensor,
        Template?[] => p.Bare is "List[Tensor]" or "List[Optional[Tensor]]",
        null => p.Optional,
        double => p.Bare is "float" or "number",
        long => p.Bare is "float" or "number" or "int" or "List[int]",
        ScalarType => p.Bare == "int",
        bool => p.Bare is "bool" or "number",
        string => p.Bare == "str",
        long[] => p.Bare is "List[int]" or "List[float]" or "List[number]",
        double[] => p.Bare is "List[float]" or "List[number]",
        _ => true,
    };

    public double Tolerance(Schema schema) => tolerances.FirstOrDefault(t => Matches(t.Key, schema)).Value;
    public bool Uninitialised(Schema schema) => uninitialised.Any(u => Matches(u, schema));
    public string? LeftOut(Schema schema) => left.FirstOrDefault(l => Matches(l.Key, schema)).Value;

    static bool Matches(string key, Schema schema) =>
        key == schema.Key || key == schema.Name || key == schema.Name.TrimEnd('_') || key == $"{schema.Name.TrimEnd('_')}.{schema.Overload}";

    public static object? Value(string text)
    {
        if (text.StartsWith('{')) return Many(text[1..^1]);
        if (text.StartsWith('(')) return text[1..^1].Split(',').Select(Number).ToArray();
        if (text is "[]") return Array.Empty<long>();
        if (text.StartsWith('['))
            return text[1..^1].Split(',') is ["true" or "false", ..] words ? words.Select(bool.Parse).ToArray() : (object)Integers(text[1..^1]);
        if (text.StartsWith('\'')) return text[1..^1];
        if (text.StartsWith("gen")) return new Seeded(long.Parse(text[3..]));
        if (Enum.TryParse<ScalarType>(text, out var type) && char.IsLetter(text[0])) return type;
        return text switch
        {
            "none" => null,
            "cpu" => CPU,
            "true" or "false" => text == "true",
            _ when Shape().Match(text) is { Success: true } match => ReadTemplate(match),
            _ when long.TryParse(text, out var i) => i,
            _ => Number(text),
        };
    }

    // {f[2,3],none} or {f[2,3]*50}
    static object Many(string text)
    {
        var (one, count) = text.Split('*') is [var item, var times] ? (item, int.Parse(times)) : (text, 1);
        var list = one.Replace("],", "];").Replace("none,", "none;").Split(';', StringSplitOptions.RemoveEmptyEntries)
            .Select(part => part == "none" ? null : Shape().Match(part) is { Success: true } match ? ReadTemplate(match) : throw new FormatException($"no tensor: {part}"));
        return Enumerable.Repeat(list, count).SelectMany(l => l).ToArray();
    }

    static Template ReadTemplate(Match match) => new(match.Groups[1].Value[0],
        match.Groups[3].Value == "" ? [] : Integers(match.Groups[3].Value), match.Groups[2].Value == "" ? 0 : long.Parse(match.Groups[2].Value));

    static long[] Integers(string text) => [.. text.Split(',').Select(long.Parse)];
    static double Number(string text) =>
        double.TryParse(text, CultureInfo.InvariantCulture, out var d) ? d : throw new FormatException($"not a value: {text}");

    [GeneratedRegex(@"^([fpusinbcd])(\d*)\[([\d,]*)\]$")] internal static partial Regex Shape();
}
