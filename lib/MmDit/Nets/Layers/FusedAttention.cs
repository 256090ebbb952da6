namespace MmDit.Nets.Layers;

/// <summary>Attention that never keeps its weights: [B, h, N, d], [B, h, S, d] twice -> [B, h, N, d].</summary>
/// <seealso href="https://arxiv.org/abs/2205.14135">Dao et al. 2022, algorithm 1, which libtorch runs</seealso>
sealed class FusedAttention : GraphTwin<FusedAttention>
{
    const long Least = 512;

    /// <summary>Whether it pays: on the CPU from <see cref="Least"/> keys on; below, plain products were faster
    /// (lib/README.md).</summary>
    internal static bool Takes(Tensor queries, Tensor keys) =>
        queries.device_type != DeviceType.META && (queries.device_type != DeviceType.CPU || keys.shape[2] >= Least);

    internal static Tensor Of(Tensor queries, Tensor keys, Tensor values) => Call([queries, keys, values]);

    protected override Tensor Fast(Tensor[] x, long[] sizes) => scaled_dot_product_attention(x[0], x[1], x[2]);

    protected override Tensor Plain(Tensor[] x, long[] sizes) => SoftmaxAttention.Plain(x[0], x[1], x[2]);
}
