namespace MmDit.Weights;

/// <summary>The keys of one dialect as those of another: names, fused matrices, the order of shift and scale.</summary>
public sealed partial class KeyMap
{
    readonly KeyRule[] rules;
    readonly string[] dropped;

    KeyMap(string name, KeyRule[] rules, string[]? kept = null, string[]? dropped = null) =>
        (Name, this.rules, Kept, this.dropped) = (name, rules, kept ?? [], dropped ?? []);

    /// <summary>What it maps, as in "diffusers' SD3 to the official keys".</summary>
    public string Name { get; }

    /// <summary>Keys that the target has and the source has not, for the configuration determines them.</summary>
    public IReadOnlyList<string> Kept { get; }

    /// <summary>The way back.</summary>
    public KeyMap Reversed => new($"the way back of {Name}",
        [.. rules.Where(rule => !rule.OneWay).Select(rule => rule.Reversed)], dropped, [.. Kept]);

    /// <summary>The target's keys, each with the way it is made; a source that no rule knows keeps its key.</summary>
    internal OrderedDictionary<string, Recipe> Plan(IReadOnlyDictionary<string, TensorInfo> sources, string file)
    {
        OrderedDictionary<string, Recipe> plan = [];
        HashSet<string> used = [.. dropped];
        var matches = (from key in sources.Keys
                       from rule in rules
                       let match = rule.Match(key)
                       where match is not null
                       select (Key: key, Rule: rule, match.Value.Block, match.Value.Tail)).ToArray();
        var blocks = matches.Where(match => match.Block is not "").Select(match => int.Parse(match.Block) + 1)
            .DefaultIfEmpty().Max();
        foreach (var (key, rule, block, rest) in matches)
        {
            string[] from = [.. rule.From.Select(pattern => KeyRule.Fill(pattern, block, rest))];
            if (!from.All(sources.ContainsKey)) continue;           // what there is of it is extra
            used.UnionWith(from);
            if (key != from[0] || (rule.GathersCopies && block != "0")) continue;
            var swap = rule.Rows == Rows.Swapped || (rule.Rows == Rows.SwappedInLast && block == $"{blocks - 1}");
            foreach (var target in rule.Copies ? Enumerable.Range(0, blocks).Select(n => $"{n}") : [block])
                for (var part = 0; part < rule.To.Length; part++)
                    plan.TryAdd(KeyRule.Fill(rule.To[part], target, rest),
                        new(from, swap, part, rule.To.Length, rule.Rows));
        }
        foreach (var key in sources.Keys.Where(key => !used.Contains(key)))
            if (!plan.TryAdd(key, Recipe.Same(key)))
                throw new InvalidDataException(
                    $"{file}: '{Lists.Plain(key)}' is there in both dialects of {Name}; drop one.");
        return plan;
    }
}
