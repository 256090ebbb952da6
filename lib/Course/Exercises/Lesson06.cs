using MmDit.Nets;

namespace MmDit.Course.Exercises;

/// <summary>What a DiT block is made of: each a function of tokens, and the condition's six parts.</summary>
/// <param name="Norm">To mean 0 and deviation 1, without weights: [B, N, D] -> [B, N, D].</param>
/// <param name="Attention">[B, N, D] -> [B, N, D].</param>
/// <param name="Mlp">[B, N, D] -> [B, N, D].</param>
/// <param name="AdaLN">[B, D] -> shift, scale, gate for attention, then shift, scale, gate for the MLP,
/// each [B, 1, D].</param>
public sealed record BlockParts(Func<Tensor, Tensor> Norm, Func<Tensor, Tensor> Attention, Func<Tensor, Tensor> Mlp,
    Func<Tensor, Tensor[]> AdaLN);

/// <summary>The exercises of lesson 06: how a block learns of time and class.</summary>
public static class Lesson06
{
    const long B = 2, N = 3, D = 8;

    /// <summary>Normed tokens, shifted and scaled by each sample's own condition: [B, N, D], [B, D],
    /// [B, D] -> [B, N, D].</summary>
    public static Exercise<Func<Tensor, Tensor, Tensor, Tensor>> Modulate { get; } = new(
        "06.1", "modulate", (x, shift, scale) => (x * (1 + scale.unsqueeze(1))) + shift.unsqueeze(1),
        f => f(Tokens(1), Condition(2), Condition(3)),
        hints:
        [
            "If the scale is zero, what should happen to x?",
            "shift and scale have no axis for tokens: unsqueeze(1) gives them one of length 1, " +
            "which stretches over all N tokens. The factor is 1 + scale, so that a scale of zero changes nothing.",
            "Modulate(x, shift, scale):\n    return x * (1 + scale.unsqueeze(1)) + shift.unsqueeze(1)",
        ],
        checks:
        [
            new("zeros change nothing", f => Compare.Fault(Tokens(1), f(Tokens(1), zeros(B, D), zeros(B, D)))),
            new("a shift of one adds one", f => Compare.Fault(Tokens(1) + 1, f(Tokens(1), ones(B, D), zeros(B, D)))),
            new("a scale of one doubles", f => Compare.Fault(2 * Tokens(1), f(Tokens(1), zeros(B, D), ones(B, D)))),
            new("each sample has its own shift and scale, the same for all its tokens", f => Compare.Fault(
                (Tokens(1) * (1 + Condition(3).unsqueeze(1))) + Condition(2).unsqueeze(1),
                f(Tokens(1), Condition(2), Condition(3)))),
            new("as many tokens as samples are not mixed up", f => Compare.Fault(
                Tokens(1)[.., ..2] + Condition(2).unsqueeze(1), f(Tokens(1)[.., ..2], Condition(2), zeros(B, D)))),
        ],
        mistakes:
        [
            new("the scale is taken as it is, without the 1",
                (x, shift, scale) => (x * scale.unsqueeze(1)) + shift.unsqueeze(1)),
            new("shift and scale are swapped",
                (x, shift, scale) => (x * (1 + shift.unsqueeze(1))) + scale.unsqueeze(1)),
            new("the shift is added before scaling",
                (x, shift, scale) => (x + shift.unsqueeze(1)) * (1 + scale.unsqueeze(1))),
            new("the first sample's condition is used for all", (x, shift, scale) => (x * (1 + scale[0])) + shift[0]),
            new("the shift is forgotten", (x, shift, scale) => x * (1 + scale.unsqueeze(1))),
        ]);

    /// <summary>A DiT block with adaLN-Zero: [B, N, D], [B, D] -> [B, N, D].</summary>
    public static Exercise<Func<Tensor, Tensor, BlockParts, Tensor>> Block { get; } = new(
        "06.2", "the adaLN-Zero block", Right, f => f(Tokens(1), Condition(2), Parts(4)),
        hints:
        [
            "A block has two branches, attention and MLP. What happens to x in each: before the branch, in it, " +
            "and after it?",
            "parts.AdaLN(c) returns six tensors [B, 1, D]: shift, scale, gate of the attention, then those of the " +
            "MLP. A branch norms x, modulates it, runs, is multiplied by its gate and added to x; " +
            "the MLP's branch starts from the x that attention has changed.",
            "Block(x, c, parts):\n    p = parts.AdaLN(c)\n    x = x + p[2] * attention(norm(x) * (1 + p[1]) + p[0])\n" +
            "    x = x + p[5] * mlp(norm(x) * (1 + p[4]) + p[3])\n    return x",
        ],
        checks:
        [
            new("with gates of zero it is the identity",
                f => Compare.Fault(Tokens(1), f(Tokens(1), Condition(2), Only(4)), 0)),
            new("the attention's branch alone", f => Fault(f, Only(4, 0, 1, 2))),
            new("the MLP's branch alone", f => Fault(f, Only(4, 3, 4, 5))),
            new("the MLP reads what attention has changed", f => Fault(f, Parts(4))),
            new("another condition gives another result", f =>
                f(Tokens(1), Condition(2), Parts(4)).allclose(f(Tokens(1), Condition(3), Parts(4)))
                    ? "both conditions give the same tokens" : null),
        ],
        mistakes:
        [
            new("the parts are read as scale, shift, gate",
                (x, c, p) => Right(x, c,
                    p with { AdaLN = c => p.AdaLN(c) is var a ? [a[1], a[0], a[2], a[4], a[3], a[5]] : [] })),
            new("the parts are read as both shifts, both scales, both gates",
                (x, c, p) => Right(x, c,
                    p with { AdaLN = c => p.AdaLN(c) is var a ? [a[0], a[2], a[4], a[1], a[3], a[5]] : [] })),
            new("the MLP's parts come first",
                (x, c, p) => Right(x, c, p with { AdaLN = c => p.AdaLN(c) is var a ? [.. a[3..], .. a[..3]] : [] })),
            new("the gate is multiplied with x as well", (x, c, p) =>
            {
                var a = p.AdaLN(c);
                x = a[2] * (x + p.Attention((p.Norm(x) * (1 + a[1])) + a[0]));
                return a[5] * (x + p.Mlp((p.Norm(x) * (1 + a[4])) + a[3]));
            }),
            new("nothing is added to x: the branches replace it", (x, c, p) =>
            {
                var a = p.AdaLN(c);
                x = a[2] * p.Attention((p.Norm(x) * (1 + a[1])) + a[0]);
                return a[5] * p.Mlp((p.Norm(x) * (1 + a[4])) + a[3]);
            }),
            new("the MLP reads the x that came in", (x, c, p) =>
            {
                var a = p.AdaLN(c);
                return x + (a[2] * p.Attention((p.Norm(x) * (1 + a[1])) + a[0]))
                    + (a[5] * p.Mlp((p.Norm(x) * (1 + a[4])) + a[3]));
            }),
            new("the scale is taken as it is, without the 1",
                (x, c, p) => Right(x, c,
                    p with { AdaLN = c => p.AdaLN(c) is var a ? [a[0], a[1] - 1, a[2], a[3], a[4] - 1, a[5]] : [] })),
            new("the tokens are not normed", (x, c, p) => Right(x, c, p with { Norm = x => x })),
            new("the norm comes after the modulation", (x, c, p) =>
            {
                var a = p.AdaLN(c);
                x = x + (a[2] * p.Attention(p.Norm((x * (1 + a[1])) + a[0])));
                return x + (a[5] * p.Mlp(p.Norm((x * (1 + a[4])) + a[3])));
            }),
            new("the gates are forgotten",
                (x, c, p) => Right(x, c, p with { AdaLN = c => p.AdaLN(c) is var a
                    ? [a[0], a[1], ones_like(a[2]), a[3], a[4], ones_like(a[5])] : [] })),
        ]);

    /// <summary>Parameters of one block of width D whose MLP is four times as wide, biases included.</summary>
    public static Exercise<Func<DiTDesign, long, long>> CountBlock { get; } = new(
        "06.3", "parameters of a block", Count,
        f => tensor([.. Designs.SelectMany(design => new[] { f(design, 64), f(design, 1152) }).Select(n => (double)n)]),
        hints:
        [
            "A layer from a to b numbers has a weight for each pair and a bias for each result. " +
            "Which layers does every block have?",
            "Attention has D -> 3D and D -> D, the MLP D -> 4D and 4D -> D: 12 D² + 9 D. adaLN adds one layer from D " +
            "to 4D or 6D, and its norms have no weights. The other two designs have norms with D weights and D " +
            "biases each: two of them in context, three with cross-attention, which also has layers D -> D " +
            "(queries), D -> 2D (keys and values) and D -> D.",
            "CountBlock(design, D):\n    plain = 12 D² + 9 D\n    AdaLNZero:      plain + 6 D² + 6 D\n" +
            "    AdaLN:          plain + 4 D² + 4 D\n    CrossAttention: plain + 4 D² + 4 D + 3 * 2 D\n" +
            "    InContext:      plain + 2 * 2 D",
        ],
        checks: [
            .. Designs.Select(design => new Check<Func<DiTDesign, long, long>>($"{design}", f => new[] { 64L, 1152 }
            .Where(d => f(design, d) != Count(design, d))
            .Select(d => $"for D = {d} a block has {Count(design, d):n0} parameters, you counted {f(design, d):n0}")
            .FirstOrDefault()))],
        mistakes:
        [
            new("the biases are forgotten", (design, d) => Count(design, d) / (d * d) * d * d),
            new("the projection after attention is forgotten", (design, d) => Count(design, d) - (d * d) - d),
            new("the MLP's second layer is forgotten", (design, d) => Count(design, d) - (4 * d * d) - d),
            new("the norms are forgotten",
                (design, d) => Count(design, d)
                    - (design switch { DiTDesign.CrossAttention => 6 * d, DiTDesign.InContext => 4 * d, _ => 0 })),
            new("every design is counted with six parts from the condition", (_, d) => Count(DiTDesign.AdaLNZero, d)),
            new("adaLN is counted with six parts, adaLN-Zero with four", (design, d) => design switch
            {
                DiTDesign.AdaLN => Count(DiTDesign.AdaLNZero, d),
                DiTDesign.AdaLNZero => Count(DiTDesign.AdaLN, d),
                _ => Count(design, d),
            }),
        ]);

    static DiTDesign[] Designs => Enum.GetValues<DiTDesign>();

    static long Count(DiTDesign design, long d) =>
        Weightless.Of(() => new DiTConfig(2, d, 1, 1, Design: design).Block()).CountParameters();

    static Tensor Right(Tensor x, Tensor c, BlockParts parts)
    {
        var p = parts.AdaLN(c);
        x = x + (p[2] * parts.Attention((parts.Norm(x) * (1 + p[1])) + p[0]));
        return x + (p[5] * parts.Mlp((parts.Norm(x) * (1 + p[4])) + p[3]));
    }

    static string? Fault(Func<Tensor, Tensor, BlockParts, Tensor> f, BlockParts parts) =>
        Compare.Fault(Right(Tokens(1), Condition(2), parts), f(Tokens(1), Condition(2), parts));

    static Tensor Tokens(int seed) => randn(B, N, D, generator: new Generator((ulong)seed));
    static Tensor Condition(int seed) => randn(B, D, generator: new Generator((ulong)seed));

    // A block of random matrices: attention mixes the tokens, the MLP bends.
    static BlockParts Parts(int seed)
    {
        var generator = new Generator((ulong)seed);
        Tensor mix = randn(N, N, generator: generator), bend = randn(D, D, generator: generator),
            read = randn(D, 6 * D, generator: generator) / 2;
        return new(x => layer_norm(x, [D], eps: 1e-6), x => mix.matmul(x), x => x.matmul(bend).tanh(),
            c => c.matmul(read).unsqueeze(1).chunk(6, -1));
    }

    // The same with all parts zero but those named.
    static BlockParts Only(int seed, params int[] kept) => Parts(seed) is var parts
        ? parts with { AdaLN = c => [.. parts.AdaLN(c).Select((p, i) => kept.Contains(i) ? p : zeros_like(p))] }
        : null!;
}
