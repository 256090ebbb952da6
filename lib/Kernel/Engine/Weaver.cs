using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace MmDit.Kernel;

/// <summary>Adds checks to a cell's loops, so that the stop button ends them, and to functions that can call
/// themselves, so that endless recursion is an exception: nothing in .NET catches a stack overflow, and on Unix an
/// abort can end the process. Lines stay what they were.</summary>
static class Weaver
{
    const string Loop = "global::MmDit.Kernel.Stop.Check();", Call = "global::MmDit.Kernel.Stop.CheckStack();";

    /// <summary>The code with its checks; the same text if it has no loop and nothing in it recurs.</summary>
    public static string Weave(string code)
    {
        var root = CSharpSyntaxTree.ParseText(code, Script.Dialect).GetRoot();
        List<Change> changes = [.. root.DescendantNodes()
            .Where(n => n.FirstAncestorOrSelf<FinallyClauseSyntax>() is null)
            .Select(n => n switch
            {
                WhileStatementSyntax l => l.Statement,
                DoStatementSyntax l => l.Statement,
                ForStatementSyntax l => l.Statement,
                CommonForEachStatementSyntax l => l.Statement,
                _ => null,
            }).OfType<StatementSyntax>().SelectMany(Inside)];
        var functions = root.DescendantNodes().Select(Function.Of).OfType<Function>().ToList();
        var calls = functions.ToLookup(f => f.Name, f => f.Calls);
        changes.AddRange(functions.Where(f => Reaches(f.Name, calls)).SelectMany(f => f.Changes()));
        return SourceText.From(code).WithChanges(changes.OrderBy(c => c.Start)
            .Select(c => new TextChange(new(c.Start, c.Length), c.Text))).ToString();
    }

    sealed record Change(int Start, int Length, string Text);

    static IEnumerable<Change> Inside(StatementSyntax body) => body is BlockSyntax block
        ? [new(block.OpenBraceToken.Span.End, 0, Loop)]
        : [new(body.SpanStart, 0, "{" + Loop), new(body.Span.End, 0, "}")];

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
        string Name, TypeSyntax Returns, SyntaxTokenList Modifiers, BlockSyntax? Body,
        ArrowExpressionClauseSyntax? Arrow, SyntaxToken End)
    {
        public static Function? Of(SyntaxNode node) => node switch
        {
            MethodDeclarationSyntax m =>
                new(m.Identifier.Text, m.ReturnType, m.Modifiers, m.Body, m.ExpressionBody, m.SemicolonToken),
            LocalFunctionStatementSyntax f =>
                new(f.Identifier.Text, f.ReturnType, f.Modifiers, f.Body, f.ExpressionBody, f.SemicolonToken),
            _ => null,
        };

        public HashSet<string> Calls { get; } = [.. ((SyntaxNode?)Body ?? Arrow)?.DescendantNodes()
            .OfType<SimpleNameSyntax>().Select(n => n.Identifier.Text) ?? []];

        bool ReturnsNothing => Returns.ToString() is "void"
            || Modifiers.Any(SyntaxKind.AsyncKeyword) && Returns.ToString() is "Task" or "ValueTask";

        public IEnumerable<Change> Changes() => (Body, Arrow) switch
        {
            ({ } body, _) => [new(body.OpenBraceToken.Span.End, 0, Call)],
            (_, { Expression: not ThrowExpressionSyntax } arrow) =>
            [
                new(arrow.ArrowToken.SpanStart, 2, $"{{{Call}{(ReturnsNothing ? "" : "return ")}"),
                new(End.SpanStart, 1, ";}"),
            ],
            _ => [],
        };
    }
}
