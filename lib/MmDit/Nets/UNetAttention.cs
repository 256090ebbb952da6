using MmDit.Nets.Layers;

namespace MmDit.Nets;

/// <summary>Every cell of a map attends to every cell: [B, C, H, W] -> [B, C, H, W].</summary>
/// <param name="partsFirst">The projection lists queries, keys, values, then heads; false: heads first, the older
/// order.</param>
/// <seealso href="https://arxiv.org/abs/2105.05233">Dhariwal and Nichol 2021, section 3; QKVAttention and
/// QKVAttentionLegacy of its code</seealso>
public sealed class AttentionBlock(long channels, long heads, bool partsFirst) : Net<Tensor, Tensor>
{
    readonly GroupNorm norm = Init.GroupNorm(32, channels);
    readonly CellLinear qkv = new(channels, 3 * channels), proj_out = UNetPlan.Zero(new CellLinear(channels, channels));

    /// <summary>[B, C, H, W] -> [B, C, H, W].</summary>
    public override Tensor forward(Tensor x)
    {
        using var scope = NewDisposeScope();
        var cells = Ops.Normed(norm, x).Rearrange("b c h w -> b (h w) c");                      // [B, HW, C]
        var parts = qkv.call(cells)                                                             // [B, HW, 3C]
            .Rearrange(partsFirst ? "b n (k h d) -> k b h n d" : "b n (h k d) -> k b h n d", ("k", 3), ("h", heads))
            .unbind(0);
        var mixed = proj_out.call(new Qkv(parts[0], parts[1], parts[2]).Attend());              // [B, HW, C]
        return (x + mixed.Rearrange("b (h w) c -> b c h w", ("h", x.shape[2]))).MoveToOuterDisposeScope();
    }
}

/// <summary>A linear layer whose weights published checkpoints keep as a convolution of one cell:
/// [B, N, inputs] -> [B, N, outputs].</summary>
public sealed class CellLinear(long inputs, long outputs) : Net<Tensor, Tensor>
{
    readonly Parameter weight = Init.Parameter(Init.Kaiming(outputs, inputs, 1));
    readonly Parameter bias = Init.Parameter(Init.Within(1 / Math.Sqrt(inputs), outputs));

    /// <summary>[B, N, inputs] -> [B, N, outputs].</summary>
    public override Tensor forward(Tensor x) => Ops.Linear(x, weight.squeeze(-1), bias);
}

/// <summary>Cells of a map attend to each other, then to text, then an MLP: [B, C, H, W], [B, L, context] ->
/// [B, C, H, W].</summary>
/// <seealso href="https://arxiv.org/abs/2112.10752">Rombach et al. 2022, section 3.3 and appendix E.2.1</seealso>
public sealed class SpatialTransformer(long channels, long heads, long context) : Net<Tensor, Tensor, Tensor>
{
    readonly GroupNorm norm = Init.GroupNorm(32, channels, eps: 1e-6);
    readonly Conv proj_in = new(channels, channels, 1);
    readonly ModuleList<BasicTransformerBlock> transformer_blocks =
        ModuleList(new BasicTransformerBlock(channels, heads, context));
    readonly Conv proj_out = UNetPlan.Zero(new Conv(channels, channels, 1));

    /// <summary>[B, C, H, W], [B, L, context] -> [B, C, H, W].</summary>
    public override Tensor forward(Tensor x, Tensor text)
    {
        using var scope = NewDisposeScope();
        var cells = proj_in.call(Ops.Normed(norm, x)).Rearrange("b c h w -> b (h w) c");        // [B, HW, C]
        foreach (var block in transformer_blocks) cells = block.call(cells, text);
        var map = cells.Rearrange("b (h w) c -> b c h w", ("h", x.shape[2]));                   // [B, C, H, W]
        return (x + proj_out.call(map)).MoveToOuterDisposeScope();
    }
}

/// <summary>One layer of a <see cref="SpatialTransformer"/>: [B, N, C], [B, L, context] -> [B, N, C].</summary>
public sealed class BasicTransformerBlock(long channels, long heads, long context) : Net<Tensor, Tensor, Tensor>
{
    readonly SplitAttention attn1 = new(channels, heads, channels), attn2 = new(channels, heads, context);
    readonly GatedMlp ff = new(channels, 4 * channels);
    readonly LayerNorm norm1 = Init.LayerNorm(channels), norm2 = Init.LayerNorm(channels),
        norm3 = Init.LayerNorm(channels);

    /// <summary>[B, N, C], [B, L, context] -> [B, N, C].</summary>
    public override Tensor forward(Tensor x, Tensor text)
    {
        var own = norm1.call(x);                                                                // [B, N, C]
        x = x + attn1.call(own, own);                                                           // [B, N, C]
        x = x + attn2.call(norm2.call(x), text);                                                // [B, N, C]
        return x + ff.call(norm3.call(x));                                                      // [B, N, C]
    }
}

/// <summary>Attention with a projection each for queries, keys and values: [B, N, C], [B, L, inputs] ->
/// [B, N, C].</summary>
public sealed class SplitAttention(long channels, long heads, long inputs) : Net<Tensor, Tensor, Tensor>
{
    readonly LinearLayer to_q = Init.Linear(channels, channels, false), to_k = Init.Linear(inputs, channels, false),
        to_v = Init.Linear(inputs, channels, false);
    readonly Sequential to_out = Sequential(Init.Linear(channels, channels));

    /// <summary>[B, N, C], [B, L, inputs] -> [B, N, C].</summary>
    public override Tensor forward(Tensor x, Tensor context) =>
        to_out.call(new Qkv(Heads(to_q.call(x)), Heads(to_k.call(context)), Heads(to_v.call(context))).Attend());

    Tensor Heads(Tensor x) => x.Rearrange("b n (h d) -> b h n d", ("h", heads));
}

/// <summary>An MLP whose first layer gates itself: [B, N, C] -> [B, N, C].</summary>
/// <seealso href="https://arxiv.org/abs/2002.05202">Shazeer 2020, GEGLU</seealso>
public sealed class GatedMlp(long channels, long hidden) : Net<Tensor, Tensor>
{
    readonly Sequential net = Sequential(("0", new Geglu(channels, hidden)), ("2", Init.Linear(hidden, channels)));

    /// <summary>[B, N, C] -> [B, N, C].</summary>
    public override Tensor forward(Tensor x) => net.call(x);

    sealed class Geglu(long channels, long hidden) : Net<Tensor, Tensor>
    {
        readonly LinearLayer proj = Init.Linear(channels, 2 * hidden);
        public override Tensor forward(Tensor x) =>
            proj.call(x).chunk(2, -1) is [var value, var gate] ? value * gelu(gate)
                : throw new InvalidOperationException();
    }
}
