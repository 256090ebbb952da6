using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace MmDit.Kernel;

/// <summary>What probably helps against the errors that beginners meet most.</summary>
static partial class Hints
{
    public static string? For(Diagnostic error, Compilation compilation) => error.Id switch
    {
        "CS0103" or "CS0246" => Namespace(Word(error), compilation) ?? Opened(error, compilation),
        "CS0426" => Opened(error, compilation),
        "CS0825" =>
            "A cell cannot hold a using declaration: leave out the word using, or put the lines into braces { }.",
        "CS7021" => "A cell adds nothing to System and Microsoft: give the namespace another name.",
        "CS0542" or "CS1109" when compilation.SyntaxTrees.Any(t => t.ToString().Contains(Namespaces.Head)) =>
            "In a cell a namespace is a static class around its types: give it another name, or leave it out.",
        "CS1014" => "An expression like x with { A = 1 } needs parentheses where it begins a line.",
        "CS1002" => "A statement ends with a semicolon; only the last expression of a cell, which is shown, has none.",
        "CS0664" => "Write 1.5f for a float.",
        "CS0029" or "CS0266" when error.GetMessage().Contains("'double' to 'float'") => "Write 1.5f for a float.",
        "CS1061" or "CS0029" or "CS0019" or "CS1503" when Task().IsMatch(error.GetMessage()) =>
            "The value is still being made: write await before the call that makes it.",
        _ => null,
    };

    /// <summary>What helps against an exception that came from lines of the notebook, by what its names hold.</summary>
    public static string? For(Exception error, string code, IReadOnlyDictionary<string, object?> names)
    {
        var text = error.Message;
        if (error is ObjectDisposedException || text.Contains("disposed", StringComparison.OrdinalIgnoreCase))
            return "What is used here was disposed before, as a using or a dispose scope does at its end: "
                + "use it inside, move it out first, or make it again.";
        if (Mismatch().IsMatch(text))
        {
            var shapes = Name().Matches(code).Select(m => m.Value).Distinct()
                .Where(n => names.ContainsKey(n)).Select(n => (Name: n, Shape: Shape(names[n])))
                .Where(n => n.Shape is not null).Select(n => $"{n.Name} is {n.Shape}").ToList();
            if (shapes.Count == 0 && Product().Match(text) is { Success: true } product)
                shapes = [.. product.Groups.Values.Skip(1).Select(g => $"one is [{g.Value.Replace("x", ", ")}]")];
            if (shapes.Count > 0) return $"Shapes here: {string.Join(", ", shapes)}. "
                + "Often one of them needs a reshape, a transpose or an unsqueeze.";
        }
        return error switch
        {
            NullReferenceException => "Something on this line is null: look at what each name left of a dot holds.",
            IndexOutOfRangeException =>
                "Indices begin at 0, so the last is the length minus one.",
            InvalidCastException when text.Contains("Task", StringComparison.Ordinal) =>
                "The value is still being made: write await before the call that makes it.",
            FileNotFoundException or DirectoryNotFoundException =>
                $"Paths are relative to {Environment.CurrentDirectory}.",
            _ => null,
        };
    }

    // Whatever has a shape, of whichever library, keeps its sizes in a property of that name.
    static string? Shape(object? value)
    {
        try
        {
            return value?.GetType().GetProperties().FirstOrDefault(p => p.Name is "shape" or "Shape")?.GetValue(value)
                is System.Collections.IEnumerable sizes and not string
                    ? $"[{string.Join(", ", sizes.Cast<object>())}]" : null;
        }
        catch (TargetInvocationException) { return null; }      // a value that is no more
    }

    static string Word(Diagnostic error) =>
        error.Location.SourceTree?.GetText().ToString(error.Location.SourceSpan).Split('<', '.')[0] ?? "";

    static string? Namespace(string name, Compilation compilation)
    {
        var spaces = Spaces(compilation.GlobalNamespace)
            .Where(s => s.GetTypeMembers(name).Any(t => t.DeclaredAccessibility == Accessibility.Public))
            .Select(s => s.ToDisplayString()).Take(3).ToList();
        return spaces.Count == 0 ? null
            : $"Is it {string.Join(" or ", spaces.Select(s => $"{s}.{name}"))}? "
                + $"Then the cell needs: using {spaces[0]};";
    }

    // A name that is missing in a namespace of this cell, or in one of an earlier cell that the message names.
    static string? Opened(Diagnostic error, Compilation compilation)
    {
        var here = compilation.SyntaxTrees.First().ToString().Contains(Namespaces.Head);
        for (var cell = compilation; !here && cell is not null;
            cell = cell.ScriptCompilationInfo?.PreviousScriptCompilation)
            here = Quoted().Matches(error.GetMessage())
                .Any(m => cell.SyntaxTrees.First().ToString().Contains($"{Namespaces.Head}{m.Groups[1]} "));
        return here ? "In a cell a namespace is a static class, and one of its name in a later cell hides it: "
            + "put the types that belong together into one cell." : null;
    }

    static IEnumerable<INamespaceSymbol> Spaces(INamespaceSymbol space) =>
        space.GetNamespaceMembers().Where(s => s.Name is not ("Internal" or "Interop"))
            .SelectMany(s => Spaces(s).Prepend(s));

    [GeneratedRegex("'([^']*)'")] internal static partial Regex Quoted();
    [GeneratedRegex(@"\b(ValueTask|Task)<")] internal static partial Regex Task();
    [GeneratedRegex("shape|size|dimension|broadcast", RegexOptions.IgnoreCase)]
    internal static partial Regex Mismatch();
    [GeneratedRegex(@"[A-Za-z_]\w*")] internal static partial Regex Name();
    [GeneratedRegex(@"(\d+x\d+) and (\d+x\d+)")] internal static partial Regex Product();
}
