using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace MmDit.Kernel;

/// <summary>Nothing in .NET catches a stack overflow: it ends the process, and with it the notebook. So functions that
/// can call themselves check the stack first, and endless recursion becomes an exception like any other.</summary>
static class Recursion
{
    const string Check = "System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();";

    /// <summary>The code with its checks, on the lines it had; the same text if nothing in it recurs.</summary>
    public static string Guard(string code)
    {
        if (!code.Contains('(')) return code;
        var functions = CSharpSyntaxTree.ParseText(code, Script.Dialect).GetRoot().DescendantNodes()
            .Select(n => n switch
            {
                MethodDeclarationSyntax m => new Function(m.Identifier.Text, m.ReturnType, m.Modifiers, m.Body, m.ExpressionBody, m.SemicolonToken),
                LocalFunctionStatementSyntax f => new Function(f.Identifier.Text, f.ReturnType, f.Modifiers, f.Body, f.ExpressionBody, f.SemicolonToken),
                _ => null,
            }).OfType<Function>().ToList();
        var calls = functions.ToLookup(f => f.Name, f => f.Calls);
        var changes = functions.Where(f => Reaches(f.Name, calls)).SelectMany(f => f.Changes()).ToList();
        return changes.Count == 0 ? code : SourceText.From(code).WithChanges(changes).ToString();
    }

    static bool Reaches(string name, ILookup<string, HashSet<string>> calls)
    {
        HashSet<string> seen = [];
        Stack<string> next = new(calls[name].SelectMany(c => c));
        while (next.TryPop(out var callee))
        {
            if (callee == name) return true;
            if (seen.Add(callee)) foreach (var further in calls[callee].SelectMany(c => c)) next.Push(further);
        }
        return false;
    }

    sealed record Function(
        string Name, TypeSyntax Returns, SyntaxTokenList Modifiers, BlockSyntax? Body, ArrowExpressionClauseSyntax? Arrow, SyntaxToken End)
    {
        public HashSet<string> Calls { get; } = [.. ((SyntaxNode?)Body ?? Arrow)?.DescendantNodes()
            .OfType<SimpleNameSyntax>().Select(n => n.Identifier.Text) ?? []];

        bool ReturnsNothing => Returns.ToString() is "void"
            || Modifiers.Any(SyntaxKind.AsyncKeyword) && Returns.ToString() is "Task" or "ValueTask";

        public IEnumerable<TextChange> Changes()
        {
            if (Body is not null) yield return new(new(Body.OpenBraceToken.Span.End, 0), Check);
            else if (Arrow is { Expression: not ThrowExpressionSyntax } arrow)
            {
                yield return new(arrow.ArrowToken.Span, $"{{{Check}{(ReturnsNothing ? "" : "return ")}");
                yield return new(End.Span, ";}");
            }
        }
    }
}
