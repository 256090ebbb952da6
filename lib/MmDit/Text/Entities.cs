using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html;

namespace MmDit.Text;

/// <summary>Names and numbers that HTML has for characters, as Python reads them: "&amp;amp;" is "&amp;".</summary>
static partial class Entities
{
    static readonly IEntityProvider html = HtmlEntityProvider.Resolver;

    [GeneratedRegex(@"&(#(?<number>[0-9]+|[xX][0-9a-fA-F]+);?|(?<name>[^\t\n\f <&#;]{1,32};?))")]
    private static partial Regex Reference();

    [GeneratedRegex("&#?[0-9A-Za-z]{1,24};")]
    private static partial Regex Closed();

    /// <summary>Every reference replaced, also those that lack their semicolon.</summary>
    public static string Unescape(string text) => Reference().Replace(text, match =>
        match.Groups["number"] is { Success: true } number ? Numbered(number.Value)
            : Named(match.Groups["name"].Value) ?? match.Value);

    /// <summary>References with their semicolon alone, names in capitals too: "&amp;NTILDE;" is "Ñ".</summary>
    public static string UnescapeClosed(string text) => Closed().Replace(text, match =>
        html.GetSymbol(match.Value[1..]) ?? Unescape(match.Value) switch
        {
            var number when !number.Contains(';') => number,
            var same when same == match.Value && !same.Any(char.IsAsciiLetterLower) =>
                html.GetSymbol(same[1..].ToLowerInvariant())?.ToUpperInvariant() ?? same,
            _ => match.Value,
        });

    /// <summary>A control character of Latin-1 as Windows reads its number; others stay.</summary>
    public static char FromWindows(char c) =>
        c is >= '\u0080' and <= '\u009f' ? HtmlEntityProvider.GetSymbolFromTable(c)![0] : c;

    // Old names may end without a semicolon, even inside a word: the longest counts.
    static string? Named(string name) => Enumerable.Range(0, name.Length)
        .Select(cut => html.GetSymbol(name[..^cut]) is { } symbol ? symbol + name[^cut..] : null)
        .FirstOrDefault(found => found is not null);

    static string Numbered(string digits)
    {
        var hex = digits[0] is 'x' or 'X';
        var style = hex ? NumberStyles.HexNumber : NumberStyles.None;
        if (!int.TryParse(digits.AsSpan(hex ? 1 : 0), style, CultureInfo.InvariantCulture, out var code)
            || HtmlEntityProvider.IsInvalidNumber(code)) return "\ufffd";
        return HtmlEntityProvider.IsInCharacterTable(code) ? HtmlEntityProvider.GetSymbolFromTable(code)!
            : HtmlEntityProvider.IsInInvalidRange(code) ? "" : char.ConvertFromUtf32(code);
    }
}
