namespace MmDit.Nets.Layers;

/// <summary>Rotary positions: neighbouring pairs of values rotate by an angle that grows with the position, so that
/// products of queries and keys depend on the distance alone.</summary>
/// <seealso href="https://arxiv.org/abs/2104.09864">Su et al. 2021, equation 34</seealso>
public static class Rotary
{
    /// <summary>Angles of positions with several axes: [B, N, axes], values of each axis in d -> cosines and sines,
    /// [B, 1, N, d/2, 2].</summary>
    /// <param name="sizes">How many of the d values of a head belong to each axis, even numbers.</param>
    public static Tensor Angles(Tensor positions, long[] sizes, double theta = 10000)
    {
        using var scope = NewDisposeScope();
        var parts = sizes.Select((size, axis) =>
            positions.select(2, axis).to(float64).unsqueeze(-1) * pow(theta, arange(0, size, 2, float64) / -size));
        var angle = cat([.. parts], -1).unsqueeze(1);                                           // [B, 1, N, d/2]
        return stack([angle.cos(), angle.sin()], -1).to(float32).MoveToOuterDisposeScope();     // [B, 1, N, d/2, 2]
    }

    /// <summary>Positions of a grid brought into the middle of a square, as finely as there are patches, so that images
    /// of any size and shape have the angles that training knew: -> [1, N, 2], N = height x width, x before
    /// y.</summary>
    /// <param name="square">Side of the square; the longer side of the grid fills it.</param>
    /// <seealso href="https://arxiv.org/abs/2405.08748">Li et al. 2024, and calc_sizes of its code</seealso>
    public static Tensor Centred(long height, long width, long square)
    {
        using var scope = NewDisposeScope();
        Tensor Line(long count, long other)
        {
            var length = count >= other ? square : Math.Round((double)square / other * count);
            return arange(count, float64) * (length / count) + Math.Round((square - length) / 2);
        }
        Tensor y = Line(height, width).unsqueeze(1), x = Line(width, height);                   // [height, 1], [width]
        return stack([x.expand(height, width), y.expand(height, width)], -1).view(1, -1, 2).MoveToOuterDisposeScope();
    }

    /// <summary>Rotates queries or keys: [B, h, N, d], [B, 1, N, d/2, 2] -> [B, h, N, d].</summary>
    public static Tensor Apply(Tensor x, Tensor angles)
    {
        using var scope = NewDisposeScope();
        var pairs = x.unflatten((int)x.dim() - 1, [x.shape[^1] / 2, 2]).unbind(-1);             // each [B, h, N, d/2]
        var (cos, sin) = angles.to(x.dtype).unbind(-1) is [var c, var s] ? (c, s) : default;    // each [B, 1, N, d/2]
        return stack([pairs[0] * cos - pairs[1] * sin, pairs[0] * sin + pairs[1] * cos], -1)
            .flatten(-2).MoveToOuterDisposeScope();
    }
}
