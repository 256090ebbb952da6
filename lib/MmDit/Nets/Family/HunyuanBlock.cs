using MmDit.Nets.Layers;
using TorchSharp.Utils;

namespace MmDit.Nets;

/// <summary>What a <see cref="HunyuanBlock"/> reads: tokens [B, N, D], condition [B, D], text [B, L, context], rotary
/// angles [1, 1, N, d/2, 2], and what a block of the first half made, [B, N, D], or null.</summary>
public readonly record struct HunyuanInput(
    Tensor Tokens, Tensor Condition, Tensor Text, Tensor Angles, Tensor? Seen = null);

/// <summary>Self-attention, cross-attention to text and an MLP, the condition added before the first: ->
/// [B, N, D].</summary>
/// <param name="skip">A block of the second half first takes in what one of the first half made.</param>
/// <seealso href="https://arxiv.org/abs/2405.08748">Li et al. 2024, and HunYuanDiTBlock of its code</seealso>
public sealed class HunyuanBlock(long dim, long heads, long hidden, long context, bool skip = false)
    : Net<HunyuanInput, Tensor>
{
    readonly LayerNorm? skip_norm = skip ? Init.LayerNorm(2 * dim, eps: 1e-6) : null;
    readonly LinearLayer? skip_linear = skip ? Init.Xavier(2 * dim, dim) : null;
    readonly LayerNorm norm1 = Init.LayerNorm(dim, eps: 1e-6);
    [ComponentName(Name = "default_modulation")] readonly Shift modulation = new(dim);
    readonly RotaryAttention attn1 = new(dim, heads);
    readonly LayerNorm norm3 = Init.LayerNorm(dim, eps: 1e-6);
    readonly RotaryCrossAttention attn2 = new(dim, heads, context);
    readonly LayerNorm norm2 = Init.LayerNorm(dim, eps: 1e-6);
    readonly Mlp mlp = new(dim, hidden);

    /// <summary>Tokens, condition, text, angles and the tokens of a long skip -> [B, N, D].</summary>
    public override Tensor forward(HunyuanInput input)
    {
        using var scope = NewDisposeScope();
        var (x, c, text, angles, seen) = input;
        if (skip_linear is not null) x = skip_linear.call(skip_norm!.call(cat([x, seen!], -1)));
        x = x + attn1.call(norm1.call(x) + modulation.call(c), angles);                         // [B, N, D]
        x = x + attn2.call(norm3.call(x), text, angles);                                        // [B, N, D]
        x = x + mlp.call(norm2.call(x));                                                        // [B, N, D]
        return x.MoveToOuterDisposeScope();
    }

    sealed class Shift(long dim) : Net<Tensor, Tensor>
    {
        [ComponentName(Name = "1")] readonly LinearLayer linear = Init.Zero(dim, dim);
        public override Tensor forward(Tensor c) => linear.call(silu(c)).unsqueeze(1);          // [B, D] -> [B, 1, D]
    }
}

/// <summary>Self-attention whose queries and keys are normed for each head and rotated by their positions:
/// [B, N, D], [1, 1, N, d/2, 2] -> [B, N, D].</summary>
public sealed class RotaryAttention(long dim, long heads) : Net<Tensor, Tensor, Tensor>
{
    readonly LinearLayer Wqkv = Init.Xavier(dim, 3 * dim), out_proj = Init.Xavier(dim, dim);
    readonly LayerNorm q_norm = Init.LayerNorm(dim / heads, eps: 1e-6), k_norm = Init.LayerNorm(dim / heads, eps: 1e-6);

    /// <summary>[B, N, D], [1, 1, N, d/2, 2] -> [B, N, D].</summary>
    public override Tensor forward(Tensor x, Tensor angles)
    {
        var parts = Wqkv.call(x).Rearrange("b n (k h d) -> k b h n d", ("k", 3), ("h", heads)).unbind(0);
        var (q, k) = (Rotary.Apply(q_norm.call(parts[0]), angles), Rotary.Apply(k_norm.call(parts[1]), angles));
        return out_proj.call(new Qkv(q, k, parts[2]).Attend());
    }
}

/// <summary>Tokens attend to text, their queries rotated by their positions, the text's keys not:
/// [B, N, D], [B, L, context], [1, 1, N, d/2, 2] -> [B, N, D].</summary>
public sealed class RotaryCrossAttention(long dim, long heads, long context) : Net<Tensor, Tensor, Tensor, Tensor>
{
    readonly LinearLayer q_proj = Init.Xavier(dim, dim), kv_proj = Init.Xavier(context, 2 * dim);
    readonly LinearLayer out_proj = Init.Xavier(dim, dim);
    readonly LayerNorm q_norm = Init.LayerNorm(dim / heads, eps: 1e-6), k_norm = Init.LayerNorm(dim / heads, eps: 1e-6);

    /// <summary>[B, N, D], [B, L, context], [1, 1, N, d/2, 2] -> [B, N, D].</summary>
    public override Tensor forward(Tensor x, Tensor text, Tensor angles)
    {
        var queries = q_proj.call(x).Rearrange("b n (h d) -> b h n d", ("h", heads));
        var pair = kv_proj.call(text).Rearrange("b l (k h d) -> k b h l d", ("k", 2), ("h", heads)).unbind(0);
        queries = Rotary.Apply(q_norm.call(queries), angles);                                   // [B, h, N, d]
        return out_proj.call(new Qkv(queries, k_norm.call(pair[0]), pair[1]).Attend());
    }
}
