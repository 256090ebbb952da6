namespace MmDit.Course;

/// <summary>Round heaps of points in the plane, all as likely and as wide: data whose best possible net is known in
/// closed form, in float64.</summary>
/// <param name="centres">[K, 2].</param>
public sealed class Mixture(double[,] centres, double deviation)
{
    /// <summary>Five heaps, three of them close to each other.</summary>
    public static Mixture Five { get; } =
        new(new double[,] { { -1.6, -0.7 }, { -0.9, 1.3 }, { 0.7, 1.1 }, { 1.5, 0.2 }, { 0.8, -1.2 } }, 0.2);

    /// <summary>The middles of the heaps, [K, 2].</summary>
    public Tensor Centres => tensor(centres);

    /// <summary>Points of the data: a count -> [B, 2].</summary>
    public Tensor Draw(long count, long seed)
    {
        using var scope = NewDisposeScope();
        Generator generator = new((ulong)seed);
        var heap = randint(centres.GetLength(0), [count], generator: generator);                // [B]
        var noise = randn([count, 2], float64, generator: generator);                           // [B, 2]
        return (tensor(centres).index_select(0, heap) + deviation * noise).MoveToOuterDisposeScope();
    }

    /// <summary>What a net of a rectified flow says at best, the mean of all velocities that are possible: x [B, 2],
    /// 1000 t [B] -> [B, 2].</summary>
    public Tensor Velocity(Tensor x, Tensor time)
    {
        using var scope = NewDisposeScope();
        var sigma = (time / 1000).view(-1, 1, 1);                                               // [B, 1, 1]
        var (alpha, middles) = (1 - sigma, tensor(centres));                                    // [K, 2]
        var off = x.unsqueeze(1) - alpha * middles;                                             // [B, K, 2]
        var variance = alpha.square() * deviation * deviation + sigma.square();                 // [B, 1, 1]
        var chance = (-off.square().sum(dim: -1, keepdim: true) / (2 * variance)).softmax(1);   // [B, K, 1]
        var clean = middles + alpha * deviation * deviation / variance * off;                   // [B, K, 2]
        var noise = sigma / variance * off;                                                     // [B, K, 2]
        return (chance * (noise - clean)).sum(dim: 1).MoveToOuterDisposeScope();
    }
}
