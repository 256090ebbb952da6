using System.Globalization;
using System.Net;
using System.Text;

namespace MmDit.Show;

static class Text
{
    public static string Html(string text) => WebUtility.HtmlEncode(text);

    /// <summary>A number to at most so many significant digits, the shortest way round.</summary>
    public static string Number(double value, int digits = 6) => value switch
    {
        double.PositiveInfinity => "∞",
        double.NegativeInfinity => "-∞",
        0 => "0",
        _ when Math.Abs(value) is >= 1e6 and < 1e10 && digits > 4 => value.ToString("F0", CultureInfo.InvariantCulture),
        _ => value.ToString("G" + digits, CultureInfo.InvariantCulture)
            .Replace("E+0", "e").Replace("E-0", "e-").Replace("E+", "e").Replace("E-", "e-"),
    };

    public static string Cut(string text, int length) => text.Length <= length ? text
        : text[..(char.IsHighSurrogate(text[length - 2]) ? length - 2 : length - 1)] + "…";

    /// <summary>Columns in a terminal: east Asian characters take two, combining marks none.</summary>
    public static int Columns(string text) => text.EnumerateRunes().Sum(rune => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => 0,
        _ => IsWide(rune.Value) ? 2 : 1,
    });

    public static bool IsWide(int code) => code is >= 0x1100 and <= 0x115F or >= 0x2E80 and <= 0xA4CF
        or >= 0xAC00 and <= 0xD7A3 or >= 0xF900 and <= 0xFAFF or >= 0xFE30 and <= 0xFE6F or >= 0xFF00 and <= 0xFF60
        or >= 0xFFE0 and <= 0xFFE6 or >= 0x1F300 and <= 0x1FAFF or >= 0x20000 and <= 0x3FFFD;

    public static string Pad(string text, int columns, bool right)
    {
        var fill = new string(' ', Math.Max(0, columns - Columns(text)));
        return right ? fill + text : text + fill;
    }
}
