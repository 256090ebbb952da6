using System.Numerics;
using MmDit.Libtorch;

namespace MmDit.Nets.Layers;

/// <summary>Group norm, and SiLU of it where asked, of a map whose channels lie side by side in every cell; libtorch's
/// own is slow there, its gradient above all.</summary>
/// <seealso href="https://arxiv.org/abs/1803.08494">Wu and He 2018, equations 1 and 7</seealso>
sealed unsafe class CellNorm : Twin<CellNorm>
{
    /// <summary>Whether the map lies so, [B, C, H, W] in memory as [B, H, W, C], and has a sample for every
    /// thread.</summary>
    internal static bool Takes(Tensor x) =>
        x.device_type == DeviceType.CPU && x.dtype == float32 && x.dim() == 4 && x.numel() > 0
            && x.shape[1] % Vector<float>.Count == 0 && x.shape[0] >= get_num_threads()
            && x.permute(0, 2, 3, 1).is_contiguous();

    /// <summary>Whether the norm fits the map, so that its memory may be read; libtorch says what is wrong with one
    /// that does not.</summary>
    internal static bool Takes(Tensor x, GroupNorm norm, Tensor? scale, Tensor? shift) => Takes(x)
        && x.shape[1] % norm.num_groups == 0 && norm.weight.shape[0] == x.shape[1]
        && norm.weight.dtype == float32 && (scale is null || (scale.dtype == float32 && shift!.dtype == float32));

    /// <summary>Normed, scaled and shifted by the condition where there is one: [B, C, H, W], [B, C, 1, 1] twice ->
    /// [B, C, H, W].</summary>
    internal static Tensor Of(Tensor x, long groups, Tensor weight, Tensor bias, double eps, bool silu, Tensor? scale,
        Tensor? shift)
    {
        using var scope = NewDisposeScope();
        Tensor factor = weight.expand(x.shape[0], -1), offset = bias.expand(x.shape[0], -1);    // [B, C]
        if (scale is not null)
        {
            var more = 1 + scale.flatten(1);
            (factor, offset) = (factor * more, addcmul(shift!.flatten(1), offset, more, 1));
        }
        var cells = Call([x.Rearrange("b c h w -> b (h w) c"), factor.contiguous(), offset.contiguous()],
            groups, BitConverter.DoubleToInt64Bits(eps), silu ? 1 : 0);
        return cells.Rearrange("b (h w) c -> b c h w", ("h", x.shape[2])).MoveToOuterDisposeScope();
    }

    static SampleNorm Sample(Tensor[] x, long[] sizes, long b) =>
        new(x[0].Floats(b), x[1].Floats(b), x[2].Floats(b), (int)x[0].shape[1], (int)x[0].shape[2], (int)sizes[0],
            BitConverter.Int64BitsToDouble(sizes[1]), sizes[2] == 1);

    protected override Tensor Fast(Tensor[] x, long[] sizes)
    {
        var result = empty_like(x[0]);
        Team.Run(x[0].shape[0], 1, (first, end) =>
        {
            for (; first < end; first++) Sample(x, sizes, first).Forward(result.Floats(first));
        });
        return result;
    }

    protected override Tensor?[] Gradients(Tensor[] x, Tensor gradient, long[] sizes)
    {
        var given = gradient.contiguous();
        Tensor[] gradients = [.. x.Select(t => empty_like(t))];
        Team.Run(x[0].shape[0], 1, (first, end) =>
        {
            for (; first < end; first++)
                Sample(x, sizes, first).Backward(given.Floats(first), gradients[0].Floats(first),
                    gradients[1].Floats(first), gradients[2].Floats(first));
        });
        return gradients;
    }

    protected override Tensor Plain(Tensor[] x, long[] sizes)
    {
        var (B, N, C) = (x[0].shape[0], x[0].shape[1], x[0].shape[2]);
        var normed = group_norm(x[0].transpose(1, 2).reshape(B, C, N), sizes[0],
            eps: BitConverter.Int64BitsToDouble(sizes[1])).transpose(1, 2);
        var result = normed * x[1].unsqueeze(1) + x[2].unsqueeze(1);                            // [B, N, C]
        return sizes[2] == 1 ? silu(result) : result;
    }
}
