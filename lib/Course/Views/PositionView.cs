using MmDit.Show;

namespace MmDit.Course.Views;

/// <summary>A grid of tokens: clicking one shows how alike every position is to its own.</summary>
public static class PositionView
{
    /// <summary>The cosine of the angle between any two positions: [N, D], N = height x width.</summary>
    public static ClickMap Of(Tensor positions, int height, int width)
    {
        Nets.Shape.Require(positions, "N D", [("N", (long)height * width)]);
        using var scope = NewDisposeScope();
        var unit = positions / positions.pow(2).sum(dim: 1, keepdim: true).sqrt();              // [N, D]
        return new(unit.matmul(unit.transpose(0, 1)).Values(), height, width, title: "similarity of positions");
    }
}
