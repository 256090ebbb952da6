using System.Text.RegularExpressions;

namespace MmDit.Weights;

/// <summary>What happens to the rows of a tensor between two dialects.</summary>
enum Rows
{
    /// <summary>Nothing.</summary>
    Same,

    /// <summary>The two halves change places: (shift, scale) and (scale, shift).</summary>
    Swapped,

    /// <summary>The same, in the last block alone.</summary>
    SwappedInLast,

    /// <summary>A matrix becomes a convolution of one cell: [C', C] to [C', C, 1, 1].</summary>
    AsCells,

    /// <summary>A convolution of one cell becomes a matrix.</summary>
    AsMatrix,
}

/// <summary>Keys of two dialects that hold the same numbers; # is a block's number, * the rest of the key.</summary>
/// <remarks>Several keys are equal parts of the other side's. A # on one side alone: a copy in every block.</remarks>
sealed record KeyRule(string[] From, string[] To, Rows Rows = Rows.Same, bool OneWay = false)
{
    readonly Regex[] patterns = [.. From.Select(Pattern)];

    /// <summary>The same rule for the way back.</summary>
    public KeyRule Reversed => new(To, From, Rows switch
    {
        Rows.AsCells => Rows.AsMatrix,
        Rows.AsMatrix => Rows.AsCells,
        _ => Rows,
    });

    /// <summary>Whether every block has a copy of what the other dialect has once.</summary>
    public bool GathersCopies => From[0].Contains('#') && !To[0].Contains('#');

    /// <summary>Whether what is there once goes into every block.</summary>
    public bool Copies => To[0].Contains('#') && !From[0].Contains('#');

    /// <summary>The block and the rest of a key that one of the sources fits, or null.</summary>
    public (string Block, string Tail)? Match(string key) =>
        patterns.Select(pattern => pattern.Match(key)).FirstOrDefault(match => match.Success) is { } match
            ? (match.Groups["block"].Value, match.Groups["rest"].Value) : null;

    public static string Fill(string pattern, string block, string rest) =>
        pattern.Replace("#", block).Replace("*", rest);

    static Regex Pattern(string pattern) => new(
        "^" + Regex.Escape(pattern).Replace("\\#", "(?<block>0|[1-9][0-9]{0,4})")
            .Replace("\\*", "(?<rest>[a-z]+)") + "$",
        RegexOptions.CultureInvariant);
}
