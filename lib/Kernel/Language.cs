using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MmDit.Kernel;

/// <summary>What an editor asks about code that is not run.</summary>
static class Language
{
    public static Completeness IsComplete(string code)
    {
        var tree = CSharpSyntaxTree.ParseText(code, Script.Dialect);
        if (!SyntaxFactory.IsCompleteSubmission(tree)) return new("incomplete", Indent(code));
        return new(tree.GetDiagnostics().Any(d => d.Severity == DiagnosticSeverity.Error
            && d.Id is not ("CS1024" or "CS7010" or "CS1056" or "CS9298")) ? "invalid" : "complete", null);
    }

    public static Completions Complete(Session session, CodeRequest at) => new([], at.CursorPos, at.CursorPos, []);

    public static Inspection Inspect(Session session, CodeRequest at) => new(false, [], []);

    static string Indent(string code) => new(' ', 4 * Math.Max(0, code.Count(c => c == '{') - code.Count(c => c == '}')));
}
