using MmDit.Libtorch;

namespace MmDit.Nets.Layers;

/// <summary>A linear layer by oneDNN's products: [.., inputs], [outputs, inputs], [outputs] or none ->
/// [.., outputs].</summary>
sealed class FastLinear : Twin<FastLinear>
{
    const long Least = 1 << 21;

    // Sizes in whole blocks and beside them, each with its gradients, once.
    static readonly Lazy<bool> trusted = new(() => OneDnnProduct.IsHere && ((long, long, long)[])
        [(64, 128, 96), (33, 257, 65), (512, 48, 40), (5, 700, 300)] is var sizes && sizes.All(size =>
        {
            var (M, K, N) = size;
            return SelfCheck.Error([[M, K], [N, K], [N]], x => Of(x[0], x[1], x[2]),
                x => linear(x[0], x[1], x[2])) < 1e-4;
        }));

    /// <summary>Whether it pays: float32 on the CPU, of <see cref="Least"/> multiply-adds on, and
    /// the processor passes the check.</summary>
    internal static bool Takes(Tensor x, Tensor weight) => x.dtype == float32 && weight.dtype == float32
        && x.device_type == DeviceType.CPU && x.dim() > 1 && x.shape[^1] == weight.shape[1] && weight.is_contiguous()
        && x.numel() * weight.shape[0] >= Least && trusted.Value;

    internal static Tensor Of(Tensor x, Tensor weight, Tensor? bias) =>
        bias is null ? Call([x, weight]) : Call([x, weight, bias]);

    protected override Tensor Fast(Tensor[] x, long[] sizes)
    {
        var result = OneDnnProduct.Of(Rows(x[0]), x[1].t());                                    // [M, outputs]
        if (x.Length > 2) result.add_(x[2]);
        return result.view([.. x[0].shape[..^1], x[1].shape[0]]);
    }

    protected override Tensor Plain(Tensor[] x, long[] sizes) => linear(x[0], x[1], x.Length > 2 ? x[2] : null);

    protected override Tensor?[] Gradients(Tensor[] kept, Tensor gradient, long[] sizes)
    {
        var (x, weight, g) = (kept[0], kept[1], Rows(gradient));                                // g: [M, outputs]
        return
        [
            x.requires_grad ? OneDnnProduct.Of(g, weight).view(x.shape) : null,
            weight.requires_grad ? OneDnnProduct.Of(g.t(), Rows(x)) : null,
            .. kept.Length > 2 ? (Tensor?[])[g.sum(dim: 0)] : [],
        ];
    }

    // [.., D] -> [M, D], in one piece.
    static Tensor Rows(Tensor x) => x.contiguous().view(-1, x.shape[^1]);
}
