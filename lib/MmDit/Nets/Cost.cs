using MmDit.Nets.Layers;

namespace MmDit.Nets;

/// <summary>What one part of a net costs: its parameters, and the multiply-adds that running it took.</summary>
public sealed record Cost(string Part, long Parameters, long MultiplyAdds)
{
    /// <summary>Counts while the net runs: a row for each block and each other part, in the order of the
    /// keys.</summary>
    /// <remarks>Linear layers, convolutions and both products of attention are counted, as fvcore does; sums, norms and
    /// activations are not.</remarks>
    public static IReadOnlyList<Cost> Of(Module net, Action run)
    {
        OrderedDictionary<string, Cost> costs = [];
        void Add(string part, long parameters, long work) =>
            costs[part] = costs.TryGetValue(part, out var c)
                ? new(part, c.Parameters + parameters, c.MultiplyAdds + work) : new(part, parameters, work);

        foreach (var (key, parameter) in net.named_parameters())
            Add(PartOf(key), parameter.requires_grad ? parameter.numel() : 0, 0);
        var running = "";
        List<Action> takeAway = [];
        foreach (var (key, module) in net.named_modules())
            if (ProductOf(module) is { } product)
                takeAway.Add(((nn.Module<Tensor, Tensor>)module).register_forward_hook((_, _, result) =>
                {
                    Add(running = PartOf(key), 0, result.numel() * product);
                    return result;
                }).remove);
        using var counter = AttentionProducts.Count(work => Add(running, 0, work));
        run();
        foreach (var hook in takeAway) hook();
        return [.. costs.Values];
    }

    // How many multiply-adds a value of a layer's result is; null for what has no matrix of its own.
    static long? ProductOf(Module module) => module switch
    {
        LinearLayer _ or Linear _ or CellLinear _ or Conv _ or Conv1d _ or Conv2d _ or Conv3d _ =>
            module.get_parameter("weight") is { } w ? w.numel() / w.shape[0] : null,
        PatchEmbed patches => patches.Projection.Weight[0].numel(),
        Unpooling => module.get_parameter("weight")!.shape[0],
        Embedding _ => null,
        _ when module.named_parameters(recurse: false)
            .FirstOrDefault(p => p.name.StartsWith("weight", StringComparison.Ordinal)
            && p.parameter.dim() > 1) is (not null and var name, var matrix) => throw new NotSupportedException(
            $"{module.GetName()} has a matrix '{name}' of [{string.Join(", ", matrix.shape)}], " +
            "and Cost does not know how often it is used: count it by hand"),
        _ => null,
    };

    // "blocks.3.attn.qkv.weight" belongs to "blocks.3", "x_embedder.proj.weight" to "x_embedder".
    static string PartOf(string key) =>
        key.Split('.') is [var list, var number, _, ..] && int.TryParse(number, out _) ? $"{list}.{number}"
            : key.Split('.')[0];
}
