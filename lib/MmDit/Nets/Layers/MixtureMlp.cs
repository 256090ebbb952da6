namespace MmDit.Nets.Layers;

/// <summary>Several MLPs, of which each token uses a few that a router chooses and weighs:
/// [B, N, D] -> [B, N, D].</summary>
/// <param name="count">How many MLPs there are, the experts.</param>
/// <param name="chosen">How many of them a token uses.</param>
/// <seealso href="https://arxiv.org/abs/2101.03961">Fedus et al. 2021, section 2.1, for one expert a token</seealso>
/// <seealso href="https://arxiv.org/abs/2407.11633">Fei et al. 2024, in a DiT</seealso>
public sealed class MixtureMlp(long dim, long hidden, long count, int chosen) : Net<Tensor, Tensor>
{
    readonly LinearLayer gate = Init.Xavier(dim, count, bias: false);
    readonly ModuleList<Mlp> experts =
        ModuleList(Enumerable.Range(0, (int)count).Select(_ => new Mlp(dim, hidden)).ToArray());

    /// <summary>The experts that each token uses and their weights, most first; the weights are of all experts' softmax
    /// and not made to sum to one, so that the router learns even where one is chosen: [.., D] -> [.., k]
    /// twice.</summary>
    public (Tensor Weights, Tensor Experts) Route(Tensor x) => gate.call(x).softmax(-1).topk(chosen);

    /// <summary>[B, N, D] -> [B, N, D]; an expert computes the tokens that chose it, no others.</summary>
    public override Tensor forward(Tensor x)
    {
        using var scope = NewDisposeScope();
        var tokens = x.flatten(0, 1);                                                           // [BN, D]
        var (weights, chosenBy) = Route(tokens);                                                // [BN, k] each
        var mixed = zeros_like(tokens);
        for (var e = 0; e < experts.Count; e++)
        {
            var hits = chosenBy.eq(e).flatten().nonzero().squeeze(1);                           // [m], of BNk
            if (hits.shape[0] == 0) continue;
            var rows = hits.div(chosen, RoundingMode.floor);                                    // [m], of BN
            var said = experts[e].call(tokens.index_select(0, rows).unsqueeze(0)).squeeze(0);   // [m, D]
            var weight = weights.flatten().index_select(0, hits).unsqueeze(1);                  // [m, 1]
            mixed = mixed.index_add(0, rows, weight * said, 1);                                 // [BN, D]
        }
        return mixed.view_as(x).MoveToOuterDisposeScope();
    }

    /// <summary>What training adds to its loss so that no expert lies idle: 1 if all are used alike, more the less so;
    /// [B, N, D] -> one number.</summary>
    /// <seealso href="https://arxiv.org/abs/2101.03961">Fedus et al. 2021, equations 4 to 6</seealso>
    public Tensor Balance(Tensor x)
    {
        using var scope = NewDisposeScope();
        var chances = gate.call(x.flatten(0, 1)).softmax(-1);                                   // [BN, E]
        var used = one_hot(chances.topk(chosen).indexes, count).to(x.dtype);                    // [BN, k, E]
        return (count * (used.mean([0, 1]) * chances.mean([0])).sum()).MoveToOuterDisposeScope();
    }
}
