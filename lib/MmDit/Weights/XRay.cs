namespace MmDit.Weights;

/// <summary>Says from a file's header alone which models it holds, in whose keys, and how large they are.</summary>
public static class XRay
{
    /// <summary>Looks at a file: safetensors, an index of shards, or a PyTorch file.</summary>
    /// <exception cref="InvalidDataException">The file is damaged; the message names file and cause.</exception>
    public static XRayReport Of(string path)
    {
        using var weights = Checkpoint.Open(path);
        return Of(weights);
    }

    /// <summary>Looks at an open file; no tensor is read.</summary>
    public static XRayReport Of(Checkpoint weights)
    {
        var notes = weights.Metadata.GetValueOrDefault("config", "");
        List<Anatomy> models = [];
        foreach (var family in Families.All)
            foreach (var prefix in Prefixes(weights, family))
                if (!models.Any(model => prefix.StartsWith(model.Prefix, StringComparison.Ordinal)))
                {
                    Keys keys = new(weights.Tensors, prefix, notes);
                    if (family.Marks.All(keys.Has)) models.Add(Describe(family, keys, prefix));
                }
        return new(weights.Name, weights.Format, weights.Tensors.Count, models,
            models is [] ? Nearest(weights) : null, Beside(weights, models));
    }

    // Wherever the family's own key ends a key, what is before it may be the beginning of a model's keys.
    static List<string> Prefixes(Checkpoint weights, Family family) => [.. weights.Tensors.Keys
        .Where(key => key == family.Marks[0] || key.EndsWith("." + family.Marks[0], StringComparison.Ordinal))
        .Select(key => key[..^family.Marks[0].Length])];

    static Anatomy Describe(Family family, Keys keys, string prefix)
    {
        Facts facts = [];
        family.Describe(keys, facts);
        // Integers are tables of indices, not parameters; sums that overflow are of no file that exists.
        var floats = keys.Tensors.Where(info => info.Type.Name is ['F', ..] or ['B', 'F', ..]).ToArray();
        var parameters = floats.Aggregate(0L, (sum, info) => unchecked(sum + info.Elements));
        facts.Add("types", string.Join(", ", keys.Tensors.CountBy(info => info.Type.Name).OrderByDescending(type => type.Value)
            .Select(type => type.Value == keys.Tensors.Count ? type.Key : $"{type.Key} ({type.Value} tensors)")));
        return new(family.Variant?.Invoke(keys) ?? family.Model, family.Dialect, prefix, facts, parameters, keys.Tensors.Count);
    }

    static string Nearest(Checkpoint weights)
    {
        var (family, found) = Families.All
            .Select(family => (family, Found: family.Marks.Where(mark => EndsAny(weights, mark)).ToArray()))
            .MaxBy(each => (double)each.Found.Length / each.family.Marks.Length);
        return found is [] ? "unknown: no key of it is like those of the models known here"
            : $"unknown: the nearest is {family.Model} ({family.Dialect} keys), with {found.Length} of {family.Marks.Length} marks; " +
              $"it lacks {string.Join(", ", family.Marks.Except(found))}";
    }

    static bool EndsAny(Checkpoint weights, string mark) =>
        weights.Tensors.Keys.Any(key => key == mark || key.EndsWith("." + mark, StringComparison.Ordinal));

    // What no model claims, by the first word of its keys.
    static string? Beside(Checkpoint weights, List<Anatomy> models)
    {
        var others = weights.Tensors.Keys
            .Where(key => !models.Any(model => key.StartsWith(model.Prefix, StringComparison.Ordinal)))
            .CountBy(key => key.Split('.')[0]).ToArray();
        return others is [] ? null : Lists.Some(others.Select(other => $"{other.Value:N0} {Lists.Plain(other.Key)}"), 8);
    }
}
