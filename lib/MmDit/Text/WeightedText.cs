using System.Globalization;

namespace MmDit.Text;

/// <summary>A token and how much it counts.</summary>
public readonly record struct WeightedToken(int Token, double Weight = 1);

/// <summary>Prompts whose brackets weigh: (so) counts 1.1 times, ((so)) 1.21 times, (so:1.3) 1.3; \( and \) are
/// brackets to read.</summary>
/// <seealso href="https://github.com/Stability-AI/sd3.5">Stability AI, other_impls.py, token_weights</seealso>
public static class WeightedText
{
    /// <summary>The parts of a prompt in order, each with its weight.</summary>
    public static IEnumerable<(string Text, double Weight)> Parse(string prompt) =>
        Weigh(prompt.Replace("\\)", "\0\u0001").Replace("\\(", "\0\u0002"), 1)
            .Select(part => (part.Text.Replace("\0\u0001", ")").Replace("\0\u0002", "("), part.Weight));

    static IEnumerable<(string Text, double Weight)> Weigh(string text, double weight)
    {
        foreach (var part in Parts(text))
            if (part is not ['(', .., ')']) yield return (part, weight);
            else
            {
                var (inner, own) = (part[1..^1], weight * 1.1);
                // A number after the last colon is the weight itself, whatever stands around.
                if (inner.LastIndexOf(':') is > 0 and var colon && double.TryParse(inner.AsSpan(colon + 1),
                    NumberStyles.Float, CultureInfo.InvariantCulture, out var given))
                    (inner, own) = (inner[..colon], given);
                foreach (var each in Weigh(inner, own)) yield return each;
            }
    }

    // What stands in outer brackets, and what stands between; a bracket that is never closed is read as it is.
    static IEnumerable<string> Parts(string text)
    {
        var (depth, from) = (0, 0);
        for (var i = 0; i < text.Length; i++)
            if (text[i] == '(' && depth++ == 0)
            {
                if (i > from) yield return text[from..i];
                from = i;
            }
            else if (text[i] == ')' && --depth == 0)
            {
                yield return text[from..(i + 1)];
                from = i + 1;
            }
        if (from < text.Length) yield return text[from..];
    }
}
