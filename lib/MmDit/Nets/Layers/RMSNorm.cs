namespace MmDit.Nets.Layers;

/// <summary>Vectors over their root mean square, times learnt weights: [.., d] -> [.., d].</summary>
/// <seealso href="https://arxiv.org/abs/1910.07467">Zhang and Sennrich 2019, equation 4</seealso>
public sealed class RMSNorm(long dim, double eps = 1e-6) : Net<Tensor, Tensor>
{
    readonly Parameter weight = Init.Parameter(ones(dim));

    /// <summary>[.., d] -> [.., d].</summary>
    public override Tensor forward(Tensor x) => x * (x.square().mean([-1], keepdim: true) + eps).rsqrt() * weight;
}
