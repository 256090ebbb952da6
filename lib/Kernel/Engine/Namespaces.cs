using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace MmDit.Kernel;

/// <summary>C# scripts have no namespaces, and programs that people paste do: in a cell, a namespace is a static class
/// around its types, so Shop.Program.Main([]) calls what it says. Lines stay what they were.</summary>
static class Namespaces
{
    /// <summary>What stands where a namespace was declared.</summary>
    public const string Head = "public static partial class ";

    /// <summary>The code with classes for its namespaces; the same text if it declares none.</summary>
    public static string Open(string code)
    {
        var root = CSharpSyntaxTree.ParseText(code, Script.Dialect).GetRoot();
        var changes = root.DescendantNodes(n => n is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
            .OfType<BaseNamespaceDeclarationSyntax>().SelectMany(Changes);
        return SourceText.From(code).WithChanges(changes.OrderBy(c => (c.Start, c.End))
            .Select(c => new TextChange(TextSpan.FromBounds(c.Start, c.End), c.Text))).ToString();
    }

    static IEnumerable<(int Start, int End, string Text)> Changes(BaseNamespaceDeclarationSyntax space)
    {
        string[] names = [.. space.Name.ToString().Split('.').Select(n => n.Trim())];
        if (names[0] is "System" or "Microsoft") yield break;   // a class of that name would hide what is there
        var head = string.Join(" { ", names.Select(n => Head + n));
        var tail = new string('}', names.Length - 1);
        yield return (space.NamespaceKeyword.SpanStart, space.Name.Span.End, head);
        if (space is NamespaceDeclarationSyntax block)
            yield return (block.CloseBraceToken.SpanStart, block.CloseBraceToken.SpanStart, tail);
        else if (space is FileScopedNamespaceDeclarationSyntax { SemicolonToken: var line })
        {
            yield return (line.SpanStart, line.Span.End, " {");
            yield return (space.FullSpan.End, space.FullSpan.End, "\n}" + tail);
        }
        foreach (var import in space.Usings)                    // a class has none inside: they go in front of the cell
        {
            yield return (0, 0, import.ToString());
            yield return (import.SpanStart, import.Span.End, "");
        }
        // What a namespace shows to its neighbours, a class hides unless told.
        foreach (var member in space.Members.Where(m => m is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax))
            if (!member.Modifiers.Any(m => m.Kind() is SyntaxKind.PublicKeyword or SyntaxKind.InternalKeyword
                or SyntaxKind.FileKeyword))
            {
                var before = (member.AttributeLists.Count > 0 ? member.AttributeLists.Last().GetLastToken()
                    : member.GetFirstToken().GetPreviousToken()).Span.End;
                yield return (before, before, " internal ");
            }
    }
}
