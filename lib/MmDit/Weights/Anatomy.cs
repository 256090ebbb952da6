using System.Text;

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
    string File, string Format, int Tensors, IReadOnlyList<Anatomy> Models, string? Unknown, string? Beside)
{
    /// <summary>The report as a terminal shows it.</summary>
    public override string ToString()
    {
        StringBuilder text = new($"{File}: {Format}, {Tensors:N0} tensors\n");
        foreach (var model in Models)
        {
            Row("model", model.Model);
            Row("keys", $"{model.Dialect}{(model.Prefix is "" ? "" : $", after '{Lists.Plain(model.Prefix)}'")}");
            foreach (var (name, value, from) in model.Facts) Row(name, from is null ? value : $"{value} ({from})");
            Row("parameters", $"{model.Parameters:N0} in {model.Tensors:N0} tensors\n");
        }
        if (Unknown is not null) Row("model", Unknown);
        if (Beside is not null) Row(Models is [] ? "keys" : "beside", Beside);
        if (Unknown is not null || Beside is not null) text.Append('\n');
        return text.ToString();

        void Row(string name, string value) => text.Append($"  {name,-17}{value}\n");
    }
}
