using System.Text;
using System.Text.RegularExpressions;

namespace MmDit.TorchGen;

/// <summary>Writes COVERAGE.md: each operator that lib/Torch calls, and the public members that lead to it.</summary>
static partial class Coverage
{
    public static string Write(string folder, IReadOnlyCollection<Line> lines)
    {
        var rows = new SortedDictionary<string, (string Operator, string Overload, SortedSet<string> Members)>(StringComparer.Ordinal);
        void Add(string key, IEnumerable<string> members)
        {
            var dot = key.IndexOf('.');
            var function = key.Replace('.', '_');
            if (!rows.ContainsKey(function)) rows[function] = (dot < 0 ? key : key[..dot], dot < 0 ? "" : key[(dot + 1)..], new(StringComparer.Ordinal));
            rows[function].Members.UnionWith(members);
        }

        foreach (var line in lines)
        {
            Add(line.Operator, line.Members.Select(m => m.ToString()));
            if (line.Twin) Add(Writer.Twin(line.Operator), line.Members.Select(m => (m.Switches ? m : m with { Name = m.Name + "_" }).ToString()));
        }
        foreach (var (function, member) in ByHand(folder))
            if (rows.TryGetValue(function, out var row)) row.Members.Add(member);

        var text = new StringBuilder();
        foreach (var (op, overload, members) in rows.Values)
            text.Append($"| `{op}` | {(overload == "" ? "" : $"`{overload}`")} | {string.Join(", ", members.Select(m => $"`{m}`"))} |\n");
        return $"""
            # What lib/Torch covers

            Written by lib/Torch.Gen together with Ops.g.cs. A member without parentheses is written by hand; an operator without a member is used inside the library.

            {rows.Count} operators of libtorch, {rows.Values.SelectMany(r => r.Members).Distinct().Count()} members.

            | operator | overload | TorchSharp member |
            |---|---|---|
            {text}
            """.ReplaceLineEndings("\n");
    }

    /// <summary>Each aten.function in the hand-written files, with the public member around it.</summary>
    static IEnumerable<(string Function, string Member)> ByHand(string folder)
    {
        var files = Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Where(f => !f.Contains("Generated") && !f.Contains("/obj/"));
        foreach (var file in files)
        {
            var classes = new Stack<(int Indent, string Name)>();
            string? member = null;
            foreach (var line in File.ReadLines(file))
            {
                var indent = line.Length - line.TrimStart().Length;
                if (Class().Match(line) is { Success: true } type)
                {
                    while (classes.TryPeek(out var outer) && outer.Indent >= indent) classes.Pop();
                    classes.Push((indent, type.Groups[1].Value));
                    continue;
                }
                if (Declaration().Match(line) is { Success: true } found && classes.Count > 0)
                {
                    while (classes.TryPeek(out var outer) && outer.Indent >= indent) classes.Pop();
                    member = found.Groups["public"].Success && classes.TryPeek(out var around) ? $"{around.Name}.{found.Groups["name"].Value}" : null;
                }
                if (member is not null)
                    foreach (Match call in Call().Matches(line)) yield return (call.Groups[1].Value, member);
            }
        }
    }

    [GeneratedRegex(@"^\s*(?:public|internal|static|sealed|unsafe|partial|abstract|readonly|ref|\s)*\b(?:class|struct|record) (\w+)")]
    internal static partial Regex Class();
    [GeneratedRegex(@"^\s+(?<public>public )?(?:(?:static|override|unsafe|internal|protected|virtual) )*(?!return|using|var|else|await|new|throw|case)(?:[\w.]+(?:<[\w<>, ]+>)?(?:\[\])?\??|\([^()]*\)) @?(?<name>\w+)(?:<\w+>)?(?:\(|\s*=>|$|\s*\{)")]
    internal static partial Regex Declaration();
    [GeneratedRegex(@"\baten\.@?(\w+)\(")] internal static partial Regex Call();
}
