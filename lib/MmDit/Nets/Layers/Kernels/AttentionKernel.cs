namespace MmDit.Nets.Layers.Kernels;

/// <summary>Attention a block of queries at a time, its weights never kept:
/// [B, h, N, d], [B, h, S, d] twice -> [B, N, h, d].</summary>
/// <seealso href="https://arxiv.org/abs/2205.14135">Dao et al. 2022, algorithm 4</seealso>
sealed unsafe class BlockAttention : Fused<BlockAttention>
{
    internal static Tensor Of(Tensor queries, Tensor keys, Tensor values) => Call([queries, keys, values]);

    protected override Tensor Plain(Tensor[] x, double[] numbers) =>
        SoftmaxAttention.Plain(x[0], x[1], x[2]).transpose(1, 2);

    protected override Tensor[] Run(Tensor[] x, double[] numbers)
    {
        var (B, h, N, S, d) = Sizes(x);
        Tensor result = empty(B, N, h, d), logs = empty(B, h, N);
        Native.kernel_attend(Native.At(x[0]), Native.At(x[1]), Native.At(x[2]), Native.At(result), Native.At(logs),
            B, h, N, S, d, get_num_threads());
        return [result, result.detach(), logs];
    }

    protected override Tensor[] Back(Tensor[] kept, double[] numbers, Tensor grad)
    {
        var (B, h, N, S, d) = Sizes(kept);
        Tensor dq = empty_like(kept[0]), dk = empty_like(kept[1]), dv = empty_like(kept[2]);
        Native.kernel_attend_back(Native.At(kept[0]), Native.At(kept[1]), Native.At(kept[2]), Native.At(kept[3]),
            Native.At(kept[4]),
            Native.At(grad), Native.At(dq), Native.At(dk), Native.At(dv), B, h, N, S, d, get_num_threads());
        return [dq, dk, dv];
    }

    static (long B, long h, long N, long S, long d) Sizes(Tensor[] x) =>
        (x[0].shape[0], x[0].shape[1], x[0].shape[2], x[1].shape[2], x[0].shape[3]);
}
