namespace MmDit.Nets.Layers;

/// <summary>Fixed positions of sines and cosines, one vector for each token.</summary>
/// <seealso href="https://arxiv.org/abs/1706.03762">Vaswani et al. 2017, section 3.5</seealso>
public static class Positions
{
    /// <summary>Positions on a line: [N] -> [N, D], half sines, half cosines, wavelengths from 2π to
    /// 10000·2π.</summary>
    /// <exception cref="ArgumentException">D is odd.</exception>
    public static Tensor SinCos(Tensor positions, long dim)
    {
        if (dim % 2 != 0)
            throw new ArgumentException($"dim: half sines, half cosines need an even width, got {dim}", nameof(dim));
        using var scope = NewDisposeScope();
        var rate = pow(10000, arange(dim / 2, float64) / (dim / 2)).reciprocal();               // [D/2]
        var angle = outer(positions.to(float64), rate);                                         // [N, D/2]
        return cat([angle.sin(), angle.cos()], 1).to(float32).MoveToOuterDisposeScope();        // [N, D]
    }

    /// <summary>Positions on a grid, row by row: [N, D], N = height x width; the first half of a vector tells x, the
    /// second y.</summary>
    /// <seealso href="https://arxiv.org/abs/2212.09748">Peebles and Xie 2022, section 3.2</seealso>
    /// <exception cref="ArgumentException">D is no multiple of 4.</exception>
    public static Tensor Grid(long dim, long height, long width)
    {
        if (dim % 4 != 0) throw new ArgumentException(
            $"dim: sines and cosines of x and y need a multiple of 4, got {dim}", nameof(dim));
        using var scope = NewDisposeScope();
        var x = arange(width).repeat(height);                                                   // [N]
        var y = arange(height).unsqueeze(1).expand(height, width).flatten();                    // [N]
        return cat([SinCos(x, dim / 2), SinCos(y, dim / 2)], 1).MoveToOuterDisposeScope();      // [N, D]
    }

    /// <summary>Moments on a line: [B] -> [B, D], half cosines, half sines, wavelengths from 2π to 10000·2π.</summary>
    /// <remarks>In float32 as the published nets compute it: their weights were trained on these roundings.</remarks>
    /// <seealso href="https://arxiv.org/abs/2112.10741">Nichol et al. 2021, timestep_embedding of its code</seealso>
    public static Tensor Time(Tensor t, long dim)
    {
        using var scope = NewDisposeScope();
        var rate = exp(arange(dim / 2, float32, t.device) * -Math.Log(10000) / (dim / 2));      // [D/2]
        var angle = t.to(float32).unsqueeze(1) * rate;                                          // [B, D/2]
        var both = cat([angle.cos(), angle.sin()], 1);                                          // [B, D], D even
        return functional.pad(both, [0, dim % 2]).MoveToOuterDisposeScope();                    // [B, D]
    }
}
