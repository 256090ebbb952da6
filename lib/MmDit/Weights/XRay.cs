namespace MmDit.Weights;

/// <summary>Says from a file's header alone which models it holds, in whose keys, and how large they are.</summary>
public static class XRay
{
    const int MostModels = 20;

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
        var families = Families.All;
        var prefixes = Prefixes(weights, families);
        List<Anatomy> models = [];
        foreach (var family in families)
            foreach (var prefix in prefixes.GetValueOrDefault(family.Marks[0], []))
                if (models.Count < MostModels && family.Marks.All(mark => weights.Tensors.ContainsKey(prefix + mark))
                    && !models.Any(model => prefix.StartsWith(model.Prefix, StringComparison.Ordinal)))
                    models.Add(Describe(family, new(weights.Tensors, prefix, notes), prefix));
        return new(weights.Name, weights.Format, weights.Tensors.Count, models,
            models is [] ? Nearest(families, prefixes.Keys) : null, Beside(weights, models));
    }

    // Wherever a mark ends a key, what is before it may be the beginning of a model's keys.
    static Dictionary<string, List<string>> Prefixes(Checkpoint weights, IReadOnlyList<Family> families)
    {
        HashSet<string> marks = [.. families.SelectMany(family => family.Marks)];
        var (longest, known) = (marks.Max(mark => mark.Length), marks.GetAlternateLookup<ReadOnlySpan<char>>());
        Dictionary<string, List<string>> prefixes = [];
        foreach (var key in weights.Tensors.Keys)
            for (var at = Math.Max(0, key.Length - longest); at < key.Length; at++)
                if ((at == 0 || key[at - 1] == '.') && known.TryGetValue(key.AsSpan(at), out var mark))
                    (prefixes.TryGetValue(mark, out var list) ? list : prefixes[mark] = []).Add(key[..at]);
        return prefixes;
    }

    static Anatomy Describe(Family family, Keys keys, string prefix)
    {
        Facts facts = [];
        family.Describe(keys, facts);
        // Integers are tables of indices, not parameters; sums that overflow are of no file that exists.
        var floats = keys.Tensors.Where(info => info.Type.Name is ['F', ..] or ['B', 'F', ..]).ToArray();
        var parameters = floats.Aggregate(0L, (sum, info) => unchecked(sum + info.Elements));
        facts.Add("types", string.Join(", ", keys.Tensors.CountBy(info => info.Type.Name)
            .OrderByDescending(type => type.Value)
            .Select(type => type.Value == keys.Tensors.Count ? type.Key : $"{type.Key} ({type.Value} tensors)")));
        return new(family.Variant?.Invoke(keys) ?? family.Model, family.Dialect, prefix, facts, parameters,
            keys.Tensors.Count);
    }

    static string Nearest(IReadOnlyList<Family> families, IReadOnlyCollection<string> found)
    {
        var nearest = families.MaxBy(family => (double)family.Marks.Count(found.Contains) / family.Marks.Length)!;
        var lacks = nearest.Marks.Except(found).ToArray();
        return lacks.Length == nearest.Marks.Length ? "unknown: no key of it is like those of the models known here"
            : $"unknown: the nearest is {nearest.Model} ({nearest.Dialect} keys), " +
              $"with {nearest.Marks.Length - lacks.Length} of {nearest.Marks.Length} marks" +
              (lacks is [] ? ", not all under one beginning of keys" : $"; it lacks {string.Join(", ", lacks)}");
    }

    // What no model claims, by the first word of its keys.
    static string? Beside(Checkpoint weights, List<Anatomy> models)
    {
        var others = weights.Tensors.Keys
            .Where(key => !models.Any(model => key.StartsWith(model.Prefix, StringComparison.Ordinal)))
            .CountBy(key => key.Split('.', 2)[0]).ToArray();
        return others is [] ? null
            : Lists.Some(others.Select(other => $"{other.Value:N0} {Lists.Plain(other.Key)}"), 8);
    }
}
