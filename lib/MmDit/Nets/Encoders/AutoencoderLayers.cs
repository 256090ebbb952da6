using MmDit.Nets.Layers;

namespace MmDit.Nets;

/// <summary>Residual blocks of one width, then half the height and width: [B, C, H, W] -> [B, C', H/2, W/2].</summary>
/// <param name="last">The lowest level, which halves nothing.</param>
public sealed class DownLevel(long from, long to, AutoencoderKLConfig config, bool last) : Net<Tensor, Tensor>
{
    readonly ModuleList<PlainResidualBlock> block = ModuleList(Enumerable.Range(0, config.Blocks)
        .Select(i => new PlainResidualBlock(i == 0 ? from : to, to, config.Groups)).ToArray());
    readonly CornerDownConvolution? downsample = last ? null : new(to);

    /// <summary>[B, C, H, W] -> [B, C', H/2, W/2].</summary>
    public override Tensor forward(Tensor x)
    {
        using var scope = NewDisposeScope();
        foreach (var part in block) x = part.call(x);                                           // [B, C', H, W]
        return (downsample?.call(x) ?? x).MoveToOuterDisposeScope();
    }
}

/// <summary>Residual blocks of one width, then twice the height and width: [B, C, H, W] -> [B, C', 2H, 2W].</summary>
/// <param name="last">The level of the image's own size, which doubles nothing.</param>
public sealed class UpLevel(long from, long to, AutoencoderKLConfig config, bool last) : Net<Tensor, Tensor>
{
    readonly ModuleList<PlainResidualBlock> block = ModuleList(Enumerable.Range(0, config.Blocks + 1)
        .Select(i => new PlainResidualBlock(i == 0 ? from : to, to, config.Groups)).ToArray());
    readonly UpConvolution? upsample = last ? null : new(to);

    /// <summary>[B, C, H, W] -> [B, C', 2H, 2W].</summary>
    public override Tensor forward(Tensor x)
    {
        using var scope = NewDisposeScope();
        foreach (var part in block) x = part.call(x);                                           // [B, C', H, W]
        return (upsample?.call(x) ?? x).MoveToOuterDisposeScope();
    }
}

/// <summary>The bottom of encoder and decoder, residual, attention, residual: [B, C, H, W] -> [B, C, H, W].</summary>
public sealed class LowestLevel(AutoencoderKLConfig config) : Net<Tensor, Tensor>
{
    readonly PlainResidualBlock block_1 = new(config.Levels[^1], config.Levels[^1], config.Groups);
    readonly MapAttention? attn_1 = config.Attend ? new(config.Levels[^1], config.Groups) : null;
    readonly PlainResidualBlock block_2 = new(config.Levels[^1], config.Levels[^1], config.Groups);

    /// <summary>[B, C, H, W] -> [B, C, H, W].</summary>
    public override Tensor forward(Tensor x)
    {
        using var scope = NewDisposeScope();
        x = block_1.call(x);
        return block_2.call(attn_1?.call(x) ?? x).MoveToOuterDisposeScope();
    }
}

/// <summary>Two convolutions added to their input, with no condition: [B, C, H, W] -> [B, C', H, W].</summary>
/// <seealso href="https://arxiv.org/abs/2112.10752">Rombach et al. 2022, ResnetBlock of its code</seealso>
public sealed class PlainResidualBlock(long from, long to, long groups) : Net<Tensor, Tensor>
{
    readonly GroupNorm norm1 = Init.GroupNorm(groups, from, eps: 1e-6), norm2 = Init.GroupNorm(groups, to, eps: 1e-6);
    readonly Conv conv1 = new(from, to, 3, padding: 1), conv2 = new(to, to, 3, padding: 1);
    readonly Conv? nin_shortcut = from == to ? null : new Conv(from, to, 1);

    /// <summary>[B, C, H, W] -> [B, C', H, W].</summary>
    public override Tensor forward(Tensor x)
    {
        using var scope = NewDisposeScope();
        var h = conv1.call(Ops.NormSilu(norm1, x));                                             // [B, C', H, W]
        h = conv2.call(Ops.NormSilu(norm2, h));                                                 // [B, C', H, W]
        return ((nin_shortcut?.call(x) ?? x) + h).MoveToOuterDisposeScope();
    }
}

/// <summary>Every cell of a map attends to every cell, with one head: [B, C, H, W] -> [B, C, H, W].</summary>
/// <seealso href="https://arxiv.org/abs/2112.10752">Rombach et al. 2022, AttnBlock of its code</seealso>
public sealed class MapAttention(long channels, long groups) : Net<Tensor, Tensor>
{
    readonly GroupNorm norm = Init.GroupNorm(groups, channels, eps: 1e-6);
    readonly Conv q = new(channels, channels, 1), k = new(channels, channels, 1);
    readonly Conv v = new(channels, channels, 1), proj_out = new(channels, channels, 1);

    /// <summary>[B, C, H, W] -> [B, C, H, W].</summary>
    public override Tensor forward(Tensor x)
    {
        using var scope = NewDisposeScope();
        var normed = Ops.Normed(norm, x);                                                       // [B, C, H, W]
        Tensor Cells(Conv part) => part.call(normed).Rearrange("b (k c) h w -> b k (h w) c", ("k", 1));
        var mixed = new Qkv(Cells(q), Cells(k), Cells(v)).Attend();                             // [B, HW, C]
        var map = mixed.Rearrange("b (h w) c -> b c h w", ("h", x.shape[2]));                   // [B, C, H, W]
        return (x + proj_out.call(map)).MoveToOuterDisposeScope();
    }
}

/// <summary>Half the height and width by a convolution that sees one line of zeros at the bottom and one at the right:
/// [B, C, H, W] -> [B, C, H/2, W/2].</summary>
public sealed class CornerDownConvolution(long channels) : Net<Tensor, Tensor>
{
    readonly Conv conv = new(channels, channels, 3, stride: 2);

    /// <summary>[B, C, H, W] -> [B, C, H/2, W/2].</summary>
    public override Tensor forward(Tensor x) => conv.call(pad(x, [0, 1, 0, 1]));
}
