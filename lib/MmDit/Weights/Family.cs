using System.Numerics;

namespace MmDit.Weights;

/// <summary>A kind of model: keys that its files have, the first in no other kind, and how it is measured.</summary>
sealed record Family(
    string Model, string Dialect, string[] Marks, Action<Keys, Facts> Describe, Func<Keys, string>? Variant = null);

/// <summary>Facts as they are found; what is not known is left out.</summary>
sealed class Facts : List<Fact>
{
    public Facts Add<T>(string name, T? value, string? from = null) where T : struct, INumber<T>
    {
        if (value is { } known) Add(new Fact(name, $"{known}", from));
        return this;
    }

    public Facts Add(string name, string? value, string? from = null)
    {
        if (value is not null) Add(new Fact(name, value, from));
        return this;
    }

    /// <summary>Heads: from a norm's size, else the file's notes, else the rule of the published models.</summary>
    public Facts AddHeads(
        Keys keys, long? width, long? perHead = null, string? norm = null, long rule = 0) => this switch
    {
        _ when perHead > 0 && width % perHead == 0 =>
            Add("heads", width / perHead, $"width/{perHead}, the size of {norm}"),
        _ when keys.HeadsInNotes is { } noted => Add<long>("heads", noted, "the file's notes"),
        _ when rule > 0 && width % rule == 0 => Add("heads", width / rule, $"the model's rule: width/{rule}"),
        _ => Add("heads", "not in the weights"),
    };

    /// <summary>The side of a square table of positions: [1, side², D].</summary>
    public Facts AddPositions(Keys keys, string key, string name = "positions", long extras = 0)
    {
        if (keys.Size(key, 1) is not { } count) return Add(name, "none stored");
        var side = (long)Math.Round(Math.Sqrt(Math.Max(0, count - extras)));
        var more = extras > 0 ? $" and {extras} more" : "";
        return Add(name, side * side == count - extras ? $"{side} x {side}{more}" : $"{count}");
    }

    /// <summary>Whether the output has twice the input's channels, and so a variance beside the mean.</summary>
    public Facts AddLearnedSigma(long? outputs, long? channels) =>
        outputs is null || channels is null ? this : Add("learned sigma", outputs == 2 * channels ? "yes" : "no");
}
