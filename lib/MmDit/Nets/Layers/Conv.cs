namespace MmDit.Nets.Layers;

/// <summary>A convolution with square cells: [B, C, H, W] -> [B, C', H', W'].</summary>
/// <param name="padding">Lines of zeros on every side.</param>
public sealed class Conv(long inputs, long outputs, long kernel, long stride = 1, long padding = 0)
    : Net<Tensor, Tensor>
{
    readonly Parameter weight = Init.Parameter(Init.Kaiming(outputs, inputs, kernel, kernel));
    readonly Parameter bias = Init.Parameter(Init.Within(1 / Math.Sqrt(inputs * kernel * kernel), outputs));

    /// <summary>[C', C, K, K].</summary>
    public Parameter Weight => weight;

    /// <summary>[C'].</summary>
    public Parameter Bias => bias;

    /// <summary>[B, C, H, W] -> [B, C', H', W'].</summary>
    public override Tensor forward(Tensor x) => Ops.Convolve(x, weight, bias, stride, padding);
}

/// <summary>Twice the height and width, each cell becoming four of its own: [B, C, H, W] -> [B, C', 2H, 2W].</summary>
/// <remarks>The transposed convolution with a kernel and stride of 2: nothing overlaps, so it is one linear layer a
/// cell.</remarks>
public sealed class Unpooling(long inputs, long outputs) : Net<Tensor, Tensor>
{
    readonly Parameter weight = Init.Parameter(Init.Kaiming(inputs, outputs, 2, 2));
    readonly Parameter bias = Init.Parameter(Init.Within(1 / Math.Sqrt(4 * outputs), outputs));

    /// <summary>[B, C, H, W] -> [B, C', 2H, 2W].</summary>
    public override Tensor forward(Tensor x)
    {
        using var scope = NewDisposeScope();
        var cells = x.permute(0, 2, 3, 1).matmul(weight.flatten(1));                            // [B, H, W, 4C']
        var map = cells.Rearrange("b h w (c p q) -> b c (h p) (w q)", ("p", 2), ("q", 2));      // [B, C', 2H, 2W]
        return (map + bias.view(-1, 1, 1)).MoveToOuterDisposeScope();
    }
}
