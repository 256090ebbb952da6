namespace MmDit.Nets.Layers;

/// <summary>Two layers with a GELU (by tanh) between them, for each token: [B, N, D] -> [B, N, D].</summary>
/// <seealso href="https://arxiv.org/abs/1606.08415">Hendrycks and Gimpel 2016, section 2</seealso>
public sealed class Mlp(long dim, long hidden) : Net<Tensor, Tensor>
{
    readonly LinearLayer fc1 = Init.Xavier(dim, hidden), fc2 = Init.Xavier(hidden, dim);

    /// <summary>[B, N, D] -> [B, N, D].</summary>
    public override Tensor forward(Tensor x) => fc2.call(Ops.TanhGelu(fc1.call(x)));
}
