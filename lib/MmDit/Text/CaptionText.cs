using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ADRaffy.ENSNormalize;

namespace MmDit.Text;

/// <summary>Captions as CLIP was trained on them: mended, unescaped, blanks made one, small letters, then
/// words.</summary>
/// <remarks>
/// Mended is what the official tokenizer's ftfy mends: quotes made straight, wide letters made narrow, ligatures taken
/// apart, controls left out, marks composed. Text in another encoding than it says (mojibake) is not guessed at.
/// </remarks>
/// <seealso href="https://github.com/openai/CLIP">Radford et al. 2021, clip/simple_tokenizer.py</seealso>
public static partial class CaptionText
{
    // What stands for the halfwidth characters from U+FF5F on.
    const string Narrow = "⦅⦆。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモ"
        + "ヤユヨラリルレロワン\u3099\u309a";
    static readonly string[] ligatures = ["ĲIJ", "ĳij", "ŉʼn", "ǱDZ", "ǲDz", "ǳdz", "ǄDŽ", "ǅDž", "ǆdž", "ǇLJ", "ǈLj",
        "ǉlj", "ǊNJ", "ǋNj", "ǌnj", "ﬀff", "ﬁfi", "ﬂfl", "ﬃffi", "ﬄffl", "ﬅſt", "ﬆst", "￣ \u0304"];
    static readonly Dictionary<char, string> replaced = ligatures.ToDictionary(pair => pair[0], pair => pair[1..]);

    [GeneratedRegex(@"\e\[[\d;]*[a-zA-Z]")]
    private static partial Regex TerminalEscape();

    /// <summary>The text as the tokenizer reads it: mended, unescaped, blanks made one, small letters.</summary>
    public static string Clean(string text)
    {
        var mended = Entities.Unescape(Entities.Unescape(Mend(text)));
        StringBuilder one = new();
        foreach (var c in mended)
            if (!char.IsWhiteSpace(c)) one.Append(c);
            else if (one.Length > 0 && one[^1] != ' ') one.Append(' ');
        return Lower(one.ToString().TrimEnd(' '));
    }

    /// <summary>Words: ends of contractions, letters, single digits, or what is none of these, in this order of
    /// preference.</summary>
    /// <param name="specials">Words that are kept whole wherever one begins.</param>
    public static IEnumerable<string> Words(string text, params string[] specials)
    {
        for (var at = 0; at < text.Length;)
        {
            var length = WordAt(text, at, specials);
            if (length > 0) yield return text.Substring(at, length);
            at += Math.Max(1, length);
        }
    }

    static int WordAt(string text, int at, string[] specials)
    {
        foreach (var special in specials)
            if (string.CompareOrdinal(text, at, special, 0, special.Length) == 0) return special.Length;
        if (text[at] == '\'')
            foreach (var end in (string[])["s", "ſ", "t", "re", "ve", "m", "ll", "d"])
                if (string.CompareOrdinal(text, at + 1, end, 0, end.Length) == 0) return 1 + end.Length;
        var kind = KindOf(Rune.GetRuneAt(text, at));
        if (kind == Kind.Blank) return 0;
        var next = at;
        do next += Rune.GetRuneAt(text, next).Utf16SequenceLength;
        while (kind != Kind.Number && next < text.Length && KindOf(Rune.GetRuneAt(text, next)) == kind);
        return next - at;
    }

    enum Kind { Letter, Number, Blank, Other }

    static Kind KindOf(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        <= UnicodeCategory.OtherLetter => Kind.Letter,
        >= UnicodeCategory.DecimalDigitNumber and <= UnicodeCategory.OtherNumber => Kind.Number,
        _ => Rune.IsWhiteSpace(rune) ? Kind.Blank : Kind.Other,
    };

    // Line by line until nothing changes; a "<" means HTML, whose entities are left from there on.
    static string Mend(string text)
    {
        StringBuilder result = new();
        var html = false;
        for (int at = 0, end; at < text.Length; at = end)
        {
            end = text.IndexOf('\n', at) is >= 0 and var found ? found + 1 : text.Length;
            var line = text[at..end];
            html |= line.Contains('<');
            for (var before = ""; before != line;)
                (before, line) = (line, MendOnce(html ? line : Entities.UnescapeClosed(line)));
            result.Append(line);
        }
        return result.ToString();
    }

    static string MendOnce(string line)
    {
        StringBuilder mended = new();
        foreach (var c in line)
            mended.Append(replaced.TryGetValue(c, out var letters) ? letters : $"{Plain(Entities.FromWindows(c))}");
        mended.Replace("\r\n", "\n").Replace('\r', '\n').Replace('\u2028', '\n').Replace('\u2029', '\n');
        StringBuilder kept = new();
        // Half a pair of surrogates becomes U+FFFD.
        foreach (var rune in TerminalEscape().Replace(mended.ToString(), "").EnumerateRunes())
            if (!IsUseless(rune.Value)) kept.Append(rune);
        return Compose(kept.ToString());
    }

    // .NET composes only with the system's ICU, which the kit does without; below the marks all is composed.
    static string Compose(string line) => line.Any(c => c >= '\u0300') ? ENSNormalize.NF.NFC(line) : line;

    static char Plain(char c) => c switch
    {
        '\u02bc' or (>= '\u2018' and <= '\u201b') => '\'',
        >= '\u201c' and <= '\u201f' => '"',
        '\u3000' => ' ',
        >= '\uff01' and <= '\uff5e' => (char)(c - 0xfee0),
        >= '\uff5f' and <= '\uff9f' => Narrow[c - 0xff5f],
        >= '\uffe0' and <= '\uffe6' => "¢£¬￣¦¥₩"[c - 0xffe0],
        >= '\uffe8' and <= '\uffee' => "│←↑→↓■○"[c - 0xffe8],
        _ => c,
    };

    static bool IsUseless(int code) => code is (>= 0 and <= 8) or 0x0b or (>= 0x0e and <= 0x1f) or 0x7f
        or (>= 0x206a and <= 0x206f) or 0xfeff or (>= 0xfff9 and <= 0xfffc);

    // A sigma that ends a word has a form of its own, a dotted capital I keeps its dot.
    static string Lower(string text)
    {
        Rune[] runes = [.. text.EnumerateRunes()];
        StringBuilder lower = new();
        for (var i = 0; i < runes.Length; i++)
            lower.Append(runes[i].Value switch
            {
                'İ' => "i\u0307",
                'Σ' when IsCased(runes[..i].Reverse()) && !IsCased(runes[(i + 1)..]) => "ς",
                _ => Rune.ToLowerInvariant(runes[i]).ToString(),
            });
        return lower.ToString();
    }

    // Whether the next character that is no mark or apostrophe is one of those that have two cases.
    static bool IsCased(IEnumerable<Rune> runes)
    {
        var next = runes.FirstOrDefault(rune => !@"'.:·’".Contains((char)rune.Value) && Rune.GetUnicodeCategory(rune)
            is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format
                or UnicodeCategory.ModifierLetter or UnicodeCategory.ModifierSymbol));
        return Rune.GetUnicodeCategory(next) <= UnicodeCategory.TitlecaseLetter
            || next.Value is (>= 'Ⅰ' and <= 'ⅿ') or (>= 'Ⓐ' and <= 'ⓩ') or 'ª' or 'º';
    }
}
