using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp
{
    namespace Modules
    {
        /// <summary>Attention of several heads: queries [L, B, D], keys and values [S, B, D] -> [L, B, D] and mean weights [B, L, S].</summary>
        /// <seealso href="https://arxiv.org/abs/1706.03762">Vaswani et al. 2017, section 3.2.2</seealso>
        public sealed class MultiheadAttention : Module<Tensor, Tensor, Tensor, Tensor?, bool, Tensor?, Tuple<Tensor, Tensor>>
        {
            readonly long dim, heads;
            readonly double dropout;
            readonly bool zero;
            readonly Parameter? packed, q, k, v, bias, biasK, biasV;
            readonly Linear output;

            internal MultiheadAttention(long dim, long heads, double dropout, bool bias, bool biasKV, bool zero, long keys, long values)
                : base(nameof(MultiheadAttention))
            {
                if (dim % heads != 0) throw new ArgumentException($"a width of {dim} is not {heads} heads of equal width", nameof(heads));
                (this.dim, this.heads, this.dropout, this.zero) = (dim, heads, dropout, zero);

                // PyTorch draws the last projection first.
                output = Linear(dim, dim, hasBias: bias);
                if (keys == dim && values == dim) packed = Weight("in_proj_weight", 3 * dim, dim);
                else (q, k, v) = (Weight("q_proj_weight", dim, dim), Weight("k_proj_weight", dim, keys), Weight("v_proj_weight", dim, values));
                if (bias)
                {
                    this.bias = torch.zeros(3 * dim).AsParameter();
                    register_parameter("in_proj_bias", this.bias);
                    init.zeros_(output.bias!);
                }
                if (biasKV) (biasK, biasV) = (Extra("bias_k"), Extra("bias_v"));
                register_module("out_proj", output);
            }

            Parameter Weight(string name, long rows, long columns)
            {
                var weight = torch.empty(rows, columns).AsParameter();
                init.xavier_uniform_(weight);
                register_parameter(name, weight);
                return weight;
            }

            Parameter Extra(string name)
            {
                var row = torch.empty(1, 1, dim).AsParameter();
                init.xavier_normal_(row);
                register_parameter(name, row);
                return row;
            }

            /// <summary>Masks are true, or minus infinity, where a key is not to be seen: by key [B, S], or by query and key [L, S] or [B h, L, S].</summary>
            public new Tuple<Tensor, Tensor> call(Tensor query, Tensor key, Tensor value, Tensor? key_padding_mask = null,
                bool need_weights = true, Tensor? attn_mask = null) =>
                base.call(query, key, value, key_padding_mask, need_weights, attn_mask);

            public override Tuple<Tensor, Tensor> forward(Tensor query, Tensor key, Tensor value, Tensor? key_padding_mask,
                bool need_weights, Tensor? attn_mask)
            {
                if (query.shape is not [var length, var batch, var width] || width != dim)
                    throw new ArgumentException($"queries are [L, B, {dim}], got [{string.Join(", ", query.shape)}]", nameof(query));
                using var scope = NewDisposeScope();
                var (queries, keys, values) = Project(query, key, value);
                var masks = new[] { attn_mask?.ndim == 2 ? attn_mask.unsqueeze(0) : attn_mask, key_padding_mask };
                if (biasK is not null)
                {
                    (keys, values) = (cat([keys, biasK.repeat(1, batch, 1)]), cat([values, biasV!.repeat(1, batch, 1)]));
                    masks = Widen(masks);
                }
                (queries, keys, values) = (Split(queries, batch), Split(keys, batch), Split(values, batch));      // [B h, L or S, d]
                if (zero)
                {
                    var nothing = zeros([batch * heads, 1, dim / heads], keys.dtype, keys.device);
                    (keys, values) = (cat([keys, nothing], 1), cat([values, nothing], 1));
                    masks = Widen(masks);
                }
                var scaled = queries / Math.Sqrt(dim / heads);
                var scores = Merge(masks[0], masks[1], keys.shape[1], scaled.dtype) is { } mask
                    ? baddbmm(mask, scaled, keys.transpose(-2, -1)) : scaled.bmm(keys.transpose(-2, -1));         // [B h, L, S]
                var weights = functional.softmax(scores, -1);
                if (training && dropout > 0) weights = functional.dropout(weights, dropout);
                var heard = weights.bmm(values).transpose(0, 1).contiguous().view(length * batch, dim);
                var result = output.call(heard).view(length, batch, dim).MoveToOuterDisposeScope();
                if (!need_weights) return Tuple.Create(result, (Tensor)null!);
                var mean = weights.view(batch, heads, length, -1).sum(1) / heads;
                return Tuple.Create(result, mean.MoveToOuterDisposeScope());
            }

            (Tensor Q, Tensor K, Tensor V) Project(Tensor query, Tensor key, Tensor value)
            {
                if (packed is not null && ReferenceEquals(query, key) && ReferenceEquals(key, value))
                    return functional.linear(query, packed, bias).chunk(3, -1) is [var a, var b, var c] ? (a, b, c) : default;
                var biases = bias?.chunk(3);
                // Keys that are the values are projected together, as PyTorch does.
                if (packed is not null && ReferenceEquals(key, value))
                {
                    var (first, rest) = packed.split([dim, 2 * dim]) is [var one, var two] ? (one, two) : default;
                    var (own, others) = bias?.split([dim, 2 * dim]) is [var b1, var b2] ? (b1, b2) : default;
                    var both = functional.linear(key, rest, others).chunk(2, -1);
                    return (functional.linear(query, first, own), both[0], both[1]);
                }
                var parts = packed?.chunk(3) ?? [q!, k!, v!];
                return (functional.linear(query, parts[0], biases?[0]), functional.linear(key, parts[1], biases?[1]),
                        functional.linear(value, parts[2], biases?[2]));
            }

            Tensor Split(Tensor x, long batch) => x.contiguous().view(x.shape[0], batch * heads, dim / heads).transpose(0, 1);

            static Tensor?[] Widen(Tensor?[] masks) => [.. masks.Select(m => m is null ? null : functional.pad(m, (0, 1)))];

            // Both masks as one that is added, or null.
            Tensor? Merge(Tensor? byPair, Tensor? byKey, long keys, ScalarType dtype)
            {
                var each = byKey?.view(byKey.shape[0], 1, 1, keys).expand(-1, heads, -1, -1).reshape(-1, 1, keys);
                var mask = (byPair, each) switch
                {
                    (null, _) => each,
                    (_, null) => byPair,
                    _ when byPair.dtype == ScalarType.Bool => byPair.logical_or(each),
                    _ => byPair.masked_fill(each, double.NegativeInfinity),
                };
                return mask?.dtype == ScalarType.Bool ? zeros(mask.shape, dtype, mask.device).masked_fill_(mask, double.NegativeInfinity) : mask;
            }
        }
    }

    public static partial class torch
    {
        public static partial class nn
        {
            public static MultiheadAttention MultiheadAttention(long embedded_dim, long num_heads, double dropout = 0.0, bool bias = true,
                bool add_bias_kv = false, bool add_zero_attn = false, long? kdim = null, long? vdim = null) =>
                new(embedded_dim, num_heads, dropout, bias, add_bias_kv, add_zero_attn, kdim ?? embedded_dim, vdim ?? embedded_dim);
        }
    }
}
