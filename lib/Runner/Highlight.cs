using System.Net;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MmDit.Runner;

/// <summary>C# as HTML with quiet colours, by the compiler's own tokens.</summary>
static class Highlight
{
    public static string CSharp(string code)
    {
        var html = new StringBuilder();
        foreach (var token in SyntaxFactory.ParseTokens(code, options: Script.Dialect))
        {
            foreach (var trivia in token.LeadingTrivia) Add(trivia.ToFullString(), Kind(trivia));
            Add(token.Text, Kind(token));
            foreach (var trivia in token.TrailingTrivia) Add(trivia.ToFullString(), Kind(trivia));
        }
        return html.ToString();

        void Add(string text, string? kind) => html.Append(kind is null ? WebUtility.HtmlEncode(text)
            : $"<span class=\"{kind}\">{WebUtility.HtmlEncode(text)}</span>");
    }

    static string? Kind(SyntaxTrivia trivia) => trivia.IsDirective ? "d"
        : trivia.Kind().ToString().Contains("Comment") ? "c" : null;

    static string? Kind(SyntaxToken token) => token.Kind() switch
    {
        SyntaxKind.NumericLiteralToken => "n",
        SyntaxKind.IdentifierToken => token.Text is "var" or "await" or "async" or "record" or "yield" or "where"
            or "from" or "select" or "get" or "set" or "init" or "with" or "required" ? "k" : null,
        var kind when SyntaxFacts.IsKeywordKind(kind) => "k",
        var kind when kind.ToString().Contains("String") || kind == SyntaxKind.CharacterLiteralToken => "s",
        _ => null,
    };
}
