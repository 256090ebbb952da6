using MmDit.Nets.Layers;

namespace MmDit.Nets;

/// <summary>What one part of a net costs: its parameters, and the multiply-adds that running it took.</summary>
public sealed record Cost(string Part, long Parameters, long MultiplyAdds)
{
    /// <summary>A net without memory: built where tensors have shapes alone, so that the largest can be counted.</summary>
    public static T Weightless<T>(Func<T> build)
    {
        var before = get_default_device();
        set_default_device(META);
        try { return build(); }
        finally { set_default_device(before); }
    }

    /// <summary>The parameters that training changes; fixed positions are not counted, as in the papers.</summary>
    public static long Count(Module net) => net.parameters().Where(p => p.requires_grad).Sum(p => p.numel());

    /// <summary>Counts while the net runs: a row for each block and each other part, in the order of the keys.</summary>
    /// <remarks>Linear layers, convolutions and both products of attention are counted, as fvcore does; sums, norms and
    /// activations are not.</remarks>
    public static IReadOnlyList<Cost> Of(Module net, Action run)
    {
        OrderedDictionary<string, Cost> costs = [];
        void Add(string part, long parameters, long work) =>
            costs[part] = costs.TryGetValue(part, out var c) ? c with { Parameters = c.Parameters + parameters, MultiplyAdds = c.MultiplyAdds + work } : new(part, parameters, work);

        foreach (var (key, parameter) in net.named_parameters()) Add(PartOf(key), parameter.requires_grad ? parameter.numel() : 0, 0);
        var running = "";
        List<Action> takeAway = [];
        foreach (var (key, module) in net.named_modules())
            if (module is nn.Module<Tensor, Tensor> layer and (Linear _ or CellLinear _ or Conv2d _ or PatchEmbed _))
                takeAway.Add(layer.register_forward_hook((_, _, result) =>
                {
                    // Every value of the result is a product over one row of the weights.
                    var weight = module.get_parameter(module is PatchEmbed ? "proj.weight" : "weight")!;
                    Add(running = PartOf(key), 0, result.numel() * (weight.numel() / weight.shape[0]));
                    return result;
                }).remove);
        using var counter = SoftmaxAttention.Count(work => Add(running, 0, work));
        run();
        foreach (var hook in takeAway) hook();
        return [.. costs.Values];
    }

    // "blocks.3.attn.qkv.weight" belongs to "blocks.3", "x_embedder.proj.weight" to "x_embedder".
    static string PartOf(string key) =>
        key.Split('.') is [var list, var number, _, ..] && int.TryParse(number, out _) ? $"{list}.{number}" : key.Split('.')[0];
}
