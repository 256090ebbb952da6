using MmDit.Libtorch;

namespace MmDit.Nets.Layers;

/// <summary>Convolutions in the one form in which oneDNN is right: channels in and out are multiples of 16, the
/// channels of a cell lie side by side, and the kernel is wider than one cell.</summary>
/// <remarks>oneDNN is on for the forward here and again for its backward, and off for everybody else
/// (<see cref="OneDnn"/>).</remarks>
sealed class SafeConvolution : GraphTwin<SafeConvolution>
{
    const long Block = 16;

    // Whether the form is right on this processor too: some of each kind beside float64, once.
    static readonly Lazy<bool> trusted = new(() =>
    {
        (long In, long Out, long Stride)[] cases = [(3, 24, 1), (48, 80, 1), (40, 3, 1), (48, 16, 2), (112, 96, 2)];
        return cases.All(c =>
            SelfCheck.Error([[2, c.In, 8, 8], [c.Out, c.In, 3, 3], [c.Out]], x => Padded(x[0], x[1], x[2], c.Stride, 1),
            x => conv2d(x[0], x[1], x[2], strides: [c.Stride, c.Stride], padding: [1, 1])) < 1e-4);
    });

    /// <summary>Whether convolutions may take this way: float32 on the CPU, more than one cell, and the processor
    /// passes the check.</summary>
    internal static bool Takes(Tensor x, Tensor weight) =>
        Natives.IsOneDnnOff && weight.shape[2] > 1 && x.dtype == float32
            && weight.dtype == float32 && x.device_type == DeviceType.CPU && x.numel() > 0 && trusted.Value;

    /// <summary>With zeros for channels that are missing to a multiple of 16: [B, C, H, W] ->
    /// [B, C', H', W'].</summary>
    internal static Tensor Padded(Tensor x, Tensor weight, Tensor bias, long stride, long padding)
    {
        var (outputs, inputs) = (weight.shape[0], weight.shape[1]);
        var (more, moreIn) = (Missing(outputs), Missing(inputs));
        if (moreIn > 0) x = pad(x, [0, 0, 0, 0, 0, moreIn]);
        if (more > 0 || moreIn > 0) weight = pad(weight, [0, 0, 0, 0, 0, moreIn, 0, more]);
        if (more > 0) bias = pad(bias, [0, more]);
        var result = Call([x.permute(0, 2, 3, 1).contiguous().permute(0, 3, 1, 2), weight, bias], stride, padding);
        return more > 0 ? result.narrow(1, 0, outputs) : result;
    }

    static long Missing(long channels) => (Block - channels % Block) % Block;

    protected override IDisposable While() => OneDnn.Use();

    protected override Tensor Fast(Tensor[] x, long[] sizes) => Plain(x, sizes);

    protected override Tensor Plain(Tensor[] x, long[] sizes) =>
        conv2d(x[0], x[1], x[2], strides: [sizes[0], sizes[0]], padding: [sizes[1], sizes[1]]);
}
