using TorchSharp.Interop;
using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <summary>The functions that layers are made of; those of one operator are in Generated/Ops.g.cs.</summary>
        public static partial class functional
        {
            public static Tensor linear(Tensor input, Tensor weights, Tensor? bias = null) =>
                aten.linear(input, weights, bias);
            public static Tensor embedding(Tensor x, Tensor weight, long? padding_idx = null) =>
                aten.embedding(weight, x, padding_idx);

            // Activations
            public static Tensor gelu(Tensor x) => aten.gelu(x);
            public static Tensor gelu(Tensor x, bool inplace) => inplace ? aten.gelu_(x) : aten.gelu(x);
            public static Tensor gelu(Tensor x, GELU.Approximate approximate, bool inplace = false) =>
                inplace ? aten.gelu_(x, approximate.ToString()) : aten.gelu(x, approximate.ToString());
            public static Tensor Mish(Tensor x) => mish(x);
            public static Tensor sigmoid(Tensor x) => aten.sigmoid(x);
            public static Tensor softplus(Tensor x, double beta = 1, double threshold = 20) =>
                aten.softplus(x, beta, threshold);
            public static Tensor softsign(Tensor x, bool inplace = false)
            {
                using var size = aten.abs(x);
                using var divisor = aten.add_Scalar(size, 1);
                return inplace ? x.div_(divisor) : x.div(divisor);
            }
            public static Tensor Softsign(Tensor x) => softsign(x);
            public static Tensor tanhshrink(Tensor x, bool inplace = false)
            {
                using var tanh = aten.tanh(x);
                return inplace ? aten.sub__Tensor(x, tanh) : aten.sub_Tensor(x, tanh);
            }
            public static Tensor Tanhshrink(Tensor x) => tanhshrink(x);

            public static Tensor softmax(Tensor input, long dim, ScalarType? dtype = null) =>
                aten.softmax_int(input, dim, dtype);
            /// <summary>Softmax over the channels of each pixel: [B, C, H, W] or [C, H, W] -> the same shape.</summary>
            public static Tensor softmax2d(Tensor x) => aten.softmax_int(x, -3);
            public static Tensor softmin(Tensor x, long dim)
            {
                using var negative = aten.neg(x);
                return aten.softmax_int(negative, dim);
            }
            public static Tensor log_softmax(Tensor x, long dim) => aten.log_softmax_int(x, dim);

            /// <summary>Drops whole channels: [B, C, L] or [C, L] -> the same shape.</summary>
            public static Tensor dropout1d(Tensor input, double p = 0.5, bool training = true, bool inplace = false)
            {
                if (input.ndim != 2) return dropout2d(input, p, training, inplace);
                using var batch = aten.unsqueeze(input, 0);
                using var dropped = dropout2d(batch, p, training, inplace);
                return inplace ? input : aten.squeeze_dim(dropped, 0);
            }

            /// <summary>softmax(q k^T / sqrt(d) + mask) v: [..., N, d], [..., M, d], [..., M, d] -> [..., N, d].</summary>
            /// <remarks>The fourth flag is spelled as in TorchSharp.</remarks>
            public static Tensor scaled_dot_product_attention(Tensor query, Tensor key, Tensor value,
                Tensor? attn_mask = null, double p = 0.0, bool is_casual = false)
            {
                if (FusedAttention is { } fused)
                {
                    var call = new Call(fused);
                    call.Arg(query); call.Arg(key); call.Arg(value);
                    call.Arg(attn_mask); call.Arg(p); call.Arg(is_casual);
                    return call.Tensor();
                }
                var (output, weights) = aten._scaled_dot_product_attention(
                    query, key, value, attn_mask, p, false, is_casual);
                weights?.Dispose();
                return output;
            }

            // From libtorch 2.0 on the operator is public, fused, and the private one of 1.13 is gone.
            static readonly Op? FusedAttention = Array.Exists(Op.Schemas(),
                s => s.StartsWith("aten::scaled_dot_product_attention("))
                ? new Op("aten::scaled_dot_product_attention", "") : null;
        }
    }
}
