using MmDit.Nets.Layers;

namespace MmDit.Tests.Nets;

public sealed class PositionsTests
{
    [Fact] public void Grid_equals_loops_with_x_in_the_first_half()
    {
        const int dim = 16, height = 3, width = 5;
        var expected = new double[height * width, dim];
        for (var n = 0; n < height * width; n++)
            for (var half = 0; half < 2; half++)
                for (var k = 0; k < dim / 4; k++)
                {
                    var angle = (half == 0 ? n % width : n / width) / Math.Pow(10000, k / (dim / 4.0));
                    expected[n, half * dim / 2 + k] = Math.Sin(angle);
                    expected[n, half * dim / 2 + dim / 4 + k] = Math.Cos(angle);
                }

        Near.Equal(tensor(expected), Positions.Grid(dim, height, width), 1e-6);
    }

    /// <summary>Rows 1 and 4 of the official DiT's pos_embed for width 48 on a 4 x 4 grid.</summary>
    [Fact] public void Grid_gives_the_official_models_numbers()
    {
        var grid = Positions.Grid(48, 4, 4);
        Near.Equal([0.8414709568, 0.4476708472, 0.5403022766, 0.8941984177, 0, 1],
            stack([grid[1, 0], grid[1, 1], grid[1, 12], grid[1, 13], grid[1, 24], grid[1, 36]]), 1e-6);
        Near.Equal([0, 1, 0.8414709568, 0.4476708472, 0.5403022766, 0.8941984177],
            stack([grid[4, 0], grid[4, 12], grid[4, 24], grid[4, 25], grid[4, 36], grid[4, 37]]), 1e-6);
    }

    [Fact] public void Similarity_depends_on_the_distance_alone()
    {
        var grid = Positions.Grid(32, 6, 6);
        var similar = grid.matmul(grid.T);                                              // [N, N]
        Near.Equal(similar, similar.T, 1e-6);
        Near.Equal(similar[0, 7], similar[14, 21], 1e-5);
        Assert.True((similar.diagonal() - 16).abs().max().item<float>() < 1e-4);
    }

    [Fact] public void Odd_widths_say_so() =>
        Assert.Contains("need a multiple of 4, got 6",
            Assert.Throws<ArgumentException>(() => Positions.Grid(6, 2, 2)).Message);
}
