using System.Text;

namespace MmDit.Text;

/// <summary>Unicode's form C, in which a letter with its marks is one character: the kit runs without the system's
/// tables.</summary>
/// <remarks>Marks that compose with nothing keep their place, as do Hangul's letters that stand alone.</remarks>
/// <seealso href="https://www.unicode.org/reports/tr15/">Unicode Standard Annex 15, sections 1.3 and 9</seealso>
static class Canonical
{
    const int Syllable = 0xAC00, Lead = 0x1100, Vowel = 0x1161, Tail = 0x11A7, Vowels = 21, Tails = 28, Leads = 19;

    static readonly Dictionary<(char, char), char> composed = [];
    static readonly Dictionary<char, (char Letter, char Mark)> parts = [];
    static readonly Dictionary<char, char> same = Enumerable.Range(0, Composites.Same.Length / 2)
        .ToDictionary(i => Composites.Same[2 * i], i => Composites.Same[(2 * i) + 1]);
    static readonly Dictionary<char, byte> classes = Composites.Rows.ToDictionary(row => row.Mark, row => row.Class);

    static Canonical()
    {
        foreach (var (mark, _, pairs) in Composites.Rows)
            for (var i = 0; i < pairs.Length; i += 2)
            {
                composed[(pairs[i], mark)] = pairs[i + 1];
                parts[pairs[i + 1]] = (pairs[i], mark);
            }
        for (var i = 0; i < Composites.Apart.Length; i += 3)
            parts[Composites.Apart[i]] = (Composites.Apart[i + 1], Composites.Apart[i + 2]);
    }

    /// <summary>The text in form C.</summary>
    public static string Compose(string text)
    {
        if (!text.Any(c => c >= 0x0300)) return text;               // below the marks all is composed
        List<char> all = [];
        foreach (var c in text) Decompose(c, all);
        Sort(all);
        StringBuilder result = new();
        var (letter, last) = (-1, 0);                               // where the letter is, the class of what followed
        foreach (var c in all)
        {
            var kind = Class(c);
            var adjacent = letter == result.Length - 1;
            if (letter >= 0 && (adjacent || last < kind) && Pair(result[letter], c) is { } one)
            {
                result[letter] = one;
                continue;
            }
            if (kind == 0) letter = result.Length;
            last = kind;
            result.Append(c);
        }
        return result.ToString();
    }

    static int Class(char c) => classes.GetValueOrDefault(c);

    static void Decompose(char c, List<char> into)
    {
        c = same.GetValueOrDefault(c, c);
        if (parts.TryGetValue(c, out var two)) Decompose(two.Letter, into);
        into.Add(two.Mark is '\0' ? c : two.Mark);
    }

    // Marks after a letter stand in the order of their classes.
    static void Sort(List<char> all)
    {
        for (var i = 1; i < all.Count; i++)
            for (var j = i; j > 0 && Class(all[j]) is > 0 and var kind && Class(all[j - 1]) > kind; j--)
                (all[j - 1], all[j]) = (all[j], all[j - 1]);
    }

    static char? Pair(char letter, char next) => composed.TryGetValue((letter, next), out var one) ? one
        : letter is >= (char)Lead and < (char)(Lead + Leads) && next is >= (char)Vowel and < (char)(Vowel + Vowels)
            ? (char)(Syllable + ((((letter - Lead) * Vowels) + next - Vowel) * Tails))
        : letter is >= (char)Syllable and < (char)(Syllable + (Leads * Vowels * Tails))
            && (letter - Syllable) % Tails == 0 && next is > (char)Tail and < (char)(Tail + Tails)
            ? (char)(letter + next - Tail) : null;
}
