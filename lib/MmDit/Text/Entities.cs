using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace MmDit.Text;

/// <summary>Names and numbers that HTML has for characters, as browsers read them: "&amp;amp;" is "&amp;".</summary>
/// <remarks>Of names those of HTML 4 are known; HTML 5's further ones stay as they are.</remarks>
static partial class Entities
{
    // What the numbers 128 to 159 mean to browsers: Windows' characters, not controls.
    const string Windows = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

    [GeneratedRegex(@"&(#[0-9]+;?|#[xX][0-9a-fA-F]+;?|[^\t\n\f <&#;]{1,32};?)")]
    private static partial Regex Reference();

    [GeneratedRegex("&#?[0-9A-Za-z]{1,24};")]
    private static partial Regex Closed();

    /// <summary>Every reference replaced, also those that lack their semicolon.</summary>
    public static string Unescape(string text) =>
        Reference().Replace(text, match => Character(match.Groups[1].Value) ?? match.Value);

    /// <summary>References with their semicolon alone, names in capitals too: "&amp;NTILDE;" is "Ñ".</summary>
    public static string UnescapeClosed(string text) => Closed().Replace(text, match =>
        Character(match.Value[1..]) is { } found && !found.EndsWith(';') ? found
        : !match.Value.Any(char.IsAsciiLetterLower) && Named(match.Value[1..^1].ToLowerInvariant()) is { } lower
            ? lower.ToUpperInvariant() : match.Value);

    /// <summary>A control character of Latin-1 as Windows reads its number; others stay.</summary>
    public static char FromWindows(char c) => c is >= '\u0080' and <= '\u009f' ? Windows[c - 0x80] : c;

    static string? Character(string reference)
    {
        if (reference[0] == '#') return Numbered(reference[1..].TrimEnd(';'));
        if (reference.EndsWith(';') && Named(reference[..^1]) is { } known) return known;
        // Names of Latin-1 may end without a semicolon, even inside a word.
        for (var end = Math.Min(reference.Length, 7); end > 1; end--)
            if (Legacy(reference[..end]) is { } character) return character + reference[end..];
        return null;
    }

    static string? Named(string name) => name switch
    {
        "lang" => "⟨",                                              // HTML 5 moved these two
        "rang" => "⟩",
        "AMP" or "LT" or "GT" or "QUOT" or "COPY" or "REG" => Named(name.ToLowerInvariant()),
        _ => WebUtility.HtmlDecode($"&{name};") is var found && found != $"&{name};" ? found : null,
    };

    static string? Legacy(string name) => name is not "apos" && Named(name) is [<= '\u00ff'] found ? found : null;

    static string Numbered(string digits)
    {
        var hex = digits[0] is 'x' or 'X';
        var style = hex ? NumberStyles.HexNumber : NumberStyles.None;
        if (!long.TryParse(digits.AsSpan(hex ? 1 : 0), style, CultureInfo.InvariantCulture, out var code))
            return "\ufffd";
        return code switch
        {
            0 or (>= 0xD800 and <= 0xDFFF) or > 0x10FFFF or < 0 => "\ufffd",
            >= 0x80 and <= 0x9f => $"{FromWindows((char)code)}",
            (>= 1 and <= 8) or 0x0b or (>= 0x0e and <= 0x1f) or 0x7f or (>= 0xfdd0 and <= 0xfdef) => "",
            _ when (code & 0xfffe) == 0xfffe => "",
            _ => char.ConvertFromUtf32((int)code),
        };
    }
}
