using MmDit.Nets.Layers;

namespace MmDit.Nets;

/// <summary>What a residual block does to height and width.</summary>
public enum Resize
{
    /// <summary>Nothing.</summary>
    None,
    /// <summary>Four cells become their mean.</summary>
    Halve,
    /// <summary>A cell becomes four.</summary>
    Double,
}

/// <summary>Two convolutions with the condition between them, added to their input: [B, C, H, W], [B, E] ->
/// [B, C', H', W'].</summary>
/// <seealso href="https://arxiv.org/abs/2105.05233">Dhariwal and Nichol 2021, section 3.1, adaptive group
/// normalization</seealso>
public sealed class ResidualBlock(long from, long to, long condition, bool scaleShift, Resize resize = Resize.None,
    double dropout = 0)
    : Net<Tensor, Tensor, Tensor>
{
    readonly Sequential in_layers = Sequential(Init.GroupNorm(32, from), SiLU(), new Conv(from, to, 3, padding: 1));
    readonly Sequential emb_layers = Sequential(SiLU(), Init.Linear(condition, scaleShift ? 2 * to : to));
    readonly Sequential out_layers = Sequential(
        Init.GroupNorm(32, to), SiLU(), Dropout(dropout), UNetPlan.Zero(new Conv(to, to, 3, padding: 1)));
    readonly Conv? skip_connection = from == to ? null : new Conv(from, to, 1);

    /// <summary>[B, C, H, W], [B, E] -> [B, C', H', W'].</summary>
    public override Tensor forward(Tensor x, Tensor c)
    {
        using var scope = NewDisposeScope();
        var h = in_layers[2].call(Resized(Ops.NormSilu((GroupNorm)in_layers[0], x)));           // [B, C', H', W']
        var e = emb_layers.call(c).unsqueeze(-1).unsqueeze(-1);                                 // [B, C' or 2C', 1, 1]
        h = scaleShift && e.chunk(2, 1) is [var scale, var shift]
            ? Ops.NormSilu((GroupNorm)out_layers[0], h, scale, shift) : Ops.NormSilu((GroupNorm)out_layers[0], h + e);
        h = out_layers[3].call(out_layers[2].call(h));                                          // [B, C', H', W']
        x = Resized(x);
        return ((skip_connection?.call(x) ?? x) + h).MoveToOuterDisposeScope();
    }

    Tensor Resized(Tensor x) => resize switch
    {
        Resize.Halve => avg_pool2d(x, 2),
        Resize.Double => interpolate(x, scale_factor: [2, 2]),
        _ => x,
    };
}

/// <summary>Half the height and width by a convolution: [B, C, H, W] -> [B, C, H/2, W/2].</summary>
public sealed class DownConvolution(long channels) : Net<Tensor, Tensor>
{
    readonly Conv op = new(channels, channels, 3, stride: 2, padding: 1);

    /// <summary>[B, C, H, W] -> [B, C, H/2, W/2].</summary>
    public override Tensor forward(Tensor x) => op.call(x);
}

/// <summary>Twice the height and width, then a convolution: [B, C, H, W] -> [B, C, 2H, 2W].</summary>
public sealed class UpConvolution(long channels) : Net<Tensor, Tensor>
{
    readonly Conv conv = new(channels, channels, 3, padding: 1);

    /// <summary>[B, C, H, W] -> [B, C, 2H, 2W].</summary>
    public override Tensor forward(Tensor x) => conv.call(interpolate(x, scale_factor: [2, 2]));
}
