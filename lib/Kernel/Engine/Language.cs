using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MmDit.Kernel;

/// <summary>What an editor asks about code that is not run: is it complete, what could follow, what is this.</summary>
sealed class Language(Session session)
{
    static readonly string[] directives =
    [
        "#r", "#i", "#load", "#!import", "#!time", "#!about", "#!help", "#!who", "#!whos", "#!markdown",
        "#!html", "#!js", "#!mermaid", "#!csharp",
    ];

    static readonly SymbolDisplayFormat signature = SymbolDisplayFormat.CSharpShortErrorMessageFormat
        .AddMemberOptions(SymbolDisplayMemberOptions.IncludeType).AddParameterOptions(
            SymbolDisplayParameterOptions.IncludeName | SymbolDisplayParameterOptions.IncludeDefaultValue);

    public static Completeness IsComplete(string code)
    {
        var tree = CSharpSyntaxTree.ParseText(code, Script.Dialect);
        if (!SyntaxFactory.IsCompleteSubmission(tree)) return new("incomplete", Indent(code));
        var wrong = tree.GetDiagnostics().Any(d => d.Severity == DiagnosticSeverity.Error
            && !(tree.GetRoot().FindTrivia(d.Location.SourceSpan.Start, findInsideTrivia: false).IsDirective));
        return new(wrong ? "invalid" : "complete", null);
    }

    public Completions Complete(CodeRequest at)
    {
        var (code, position) = (at.Code, Utf16(at.Code, at.CursorPos));
        var start = position;
        while (start > 0 && (char.IsLetterOrDigit(code[start - 1]) || code[start - 1] is '_' or '@')) start--;
        var line = code[(code.LastIndexOf('\n', Math.Max(0, start - 1)) + 1)..start];
        if (line.TrimStart() is "#" or "#!") start -= line.TrimStart().Length;
        var word = code[start..position];
        IEnumerable<(string Name, string Kind)> found =
            word.StartsWith('#') ? directives.Select(d => (d, "keyword")) : Names(code, start);
        var matches = found.Where(f => f.Name.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            .DistinctBy(f => f.Name).OrderBy(f => f.Name, StringComparer.OrdinalIgnoreCase).Take(1000).ToList();
        var (from, to) = (CodePoints(code, start), at.CursorPos);
        return new([.. matches.Select(m => m.Name)], from, to, new()
        {
            ["_jupyter_types_experimental"] = new JsonArray([.. matches.Select(m => new JsonObject
                { ["text"] = m.Name, ["type"] = m.Kind, ["start"] = from, ["end"] = to })]),
        });
    }

    public Inspection Inspect(CodeRequest at)
    {
        var (code, position) = (at.Code, Utf16(at.Code, at.CursorPos));
        var (root, model) = Model(code);
        var token = root.FindToken(Math.Min(position, code.Length));
        if (token.SpanStart >= position && token.GetPreviousToken() is var before && before.Span.End == position
            && !token.IsKind(SyntaxKind.IdentifierToken)) token = before;
        while (token.Kind() is SyntaxKind.OpenParenToken or SyntaxKind.CloseParenToken or SyntaxKind.DotToken)
            token = token.GetPreviousToken();
        if (token.Parent is not { } node) return new(false, [], []);
        var info = model.GetSymbolInfo(node);
        var symbols = info.Symbol is { } one ? [one]
            : info.CandidateSymbols is { Length: > 0 } several ? [.. several]
            : model.GetMemberGroup(node) is { Length: > 0 } group ? [.. group]
            : model.GetDeclaredSymbol(node) is { } declared ? new List<ISymbol> { declared } : [];
        if (symbols.Count == 0) return new(false, [], []);
        var lines = symbols.Take(at.DetailLevel > 0 ? 20 : 5).Select(s => s switch
        {
            ITypeSymbol type => $"{type.TypeKind.ToString().ToLowerInvariant()} {type.ToDisplayString()}",
            INamespaceSymbol => $"namespace {s.ToDisplayString()}",
            _ => s.ToDisplayString(signature),
        }).ToList();
        if (symbols.Count > lines.Count) lines.Add($"and {symbols.Count - lines.Count} more");
        var summary = symbols.Select(Documentation.Summary).FirstOrDefault(s => s.Length > 0) ?? "";
        return new(true, new()
        {
            ["text/plain"] = string.Join('\n', lines) + (summary.Length > 0 ? "\n\n" + summary : ""),
            ["text/markdown"] = $"```csharp\n{string.Join('\n', lines)}\n```\n{summary}",
        }, []);
    }

    IEnumerable<(string, string)> Names(string code, int start)
    {
        // A name to hang on the dot, for the parser to see what stands before it.
        var (root, model) = Model(code.Insert(start, "x"));
        var name = root.FindToken(start).Parent;
        var left = name?.Parent switch
        {
            MemberAccessExpressionSyntax access when access.Name == name => access.Expression,
            QualifiedNameSyntax qualified when qualified.Right == name => qualified.Left,
            MemberBindingExpressionSyntax binding =>
                binding.FirstAncestorOrSelf<ConditionalAccessExpressionSyntax>()?.Expression,
            _ => (SyntaxNode?)null,
        };
        IEnumerable<ISymbol> symbols;
        if (left is null)
            return model.LookupSymbols(start).Where(Visible).Select(s => (s.Name, Kind(s)))
                .Concat(SyntaxFacts.GetKeywordKinds().Select(k => (SyntaxFacts.GetText(k), "keyword"))
                    .Where(k => k.Item1.Length > 1));
        var symbol = model.GetSymbolInfo(left).Symbol;
        if (symbol is INamespaceSymbol space) symbols = model.LookupNamespacesAndTypes(start, space);
        else if (symbol is ITypeSymbol type)
            symbols = model.LookupStaticMembers(start, type).Concat(type.GetTypeMembers());
        else if (model.GetTypeInfo(left).Type is { } of)
            symbols = model.LookupSymbols(start, of, includeReducedExtensionMethods: true)
                .Where(s => !s.IsStatic || s is IMethodSymbol { IsExtensionMethod: true });
        else symbols = [];
        return symbols.Where(Visible).Select(s => (s.Name, Kind(s)));
    }

    (SyntaxNode Root, SemanticModel Model) Model(string code)
    {
        var cell = session.Script.Compose(code, "editor");
        return (cell.SyntaxTrees[0].GetRoot(), cell.GetSemanticModel(cell.SyntaxTrees[0]));
    }

    static bool Visible(ISymbol symbol) => symbol.CanBeReferencedByName && !symbol.Name.Contains('<')
        && !symbol.GetAttributes().Any(a =>
            a.AttributeClass?.Name == "EditorBrowsableAttribute" && a.ConstructorArguments is [{ Value: 1 }]);

    static string Kind(ISymbol symbol) => symbol switch
    {
        INamespaceSymbol => "module",
        ITypeSymbol => "class",
        IMethodSymbol => "function",
        IPropertySymbol or IFieldSymbol or IEventSymbol => "property",
        _ => "instance",
    };

    static string Indent(string code) =>
        new(' ', 4 * Math.Max(0, code.Count(c => c == '{') - code.Count(c => c == '}')));

    // The protocol counts characters, C# counts halves of some.
    static int Utf16(string code, int characters)
    {
        var at = 0;
        for (; characters > 0 && at < code.Length; characters--) at += char.IsSurrogatePair(code, at) ? 2 : 1;
        return at;
    }

    static int CodePoints(string code, int at) => code[..at].EnumerateRunes().Count();
}
