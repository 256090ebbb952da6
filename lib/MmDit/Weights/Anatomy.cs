namespace MmDit.Weights;

/// <summary>One fact of a model, and where it is from if the weights alone do not say it.</summary>
public sealed record Fact(string Name, string Value, string? From = null);

/// <summary>A model found in a file's header: which, in whose keys, under which beginning of them, how large.</summary>
public sealed record Anatomy(
    string Model, string Dialect, string Prefix, IReadOnlyList<Fact> Facts, long Parameters, int Tensors)
{
    /// <summary>The value of a fact by its name, as in ["depth"]; null where it is not known.</summary>
    public string? this[string fact] => Facts.FirstOrDefault(each => each.Name == fact)?.Value;
}

/// <summary>What a file holds: its models, and where there are none, what it is nearest to.</summary>
public sealed record XRayReport(
    string File, string Format, int Tensors, IReadOnlyList<Anatomy> Models, string? Unknown, string? Beside);
