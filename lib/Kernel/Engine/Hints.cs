using Microsoft.CodeAnalysis;

namespace MmDit.Kernel;

/// <summary>What probably helps against the errors that beginners meet most.</summary>
static class Hints
{
    public static string? For(Diagnostic error, Compilation compilation) => error.Id switch
    {
        "CS0103" or "CS0246" => Namespace(Word(error), compilation),
        "CS0825" => "A cell cannot hold a using declaration: leave out the word using, or put the lines into braces { }.",
        "CS1002" => "A statement ends with a semicolon; only the last expression of a cell, which is shown, has none.",
        "CS0029" or "CS0266" when error.GetMessage().Contains("'double' to 'float'") => "Write 1.5f for a float.",
        _ => null,
    };

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

    static IEnumerable<INamespaceSymbol> Spaces(INamespaceSymbol space) =>
        space.GetNamespaceMembers().Where(s => s.Name is not ("Internal" or "Interop"))
            .SelectMany(s => Spaces(s).Prepend(s));
}
