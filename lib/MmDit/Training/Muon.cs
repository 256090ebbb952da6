namespace MmDit.Training;

/// <summary>How matrices inside a net's blocks are trained by <see cref="Muon"/>.</summary>
/// <param name="Rate">The learning rate at its height, of a matrix that is not taller than wide.</param>
public sealed record MuonConfig(double Rate = 0.02, double Momentum = 0.95, int Iterations = 5);

/// <summary>Momentum made orthogonal: a step turns all directions of a matrix by as much.</summary>
/// <remarks>Queries, keys and values, one weight in the nets, are matrices of their own here. Those of one shape are
/// made orthogonal together.</remarks>
/// <seealso href="https://kellerjordan.github.io/posts/muon">Jordan et al. 2024</seealso>
public sealed class Muon : IDisposable
{
    readonly MuonConfig config;

    /// <summary>Nothing has moved yet.</summary>
    /// <param name="matrices">By their keys.</param>
    public Muon(IEnumerable<(string Key, Parameter Weight)> matrices, MuonConfig config)
    {
        this.config = config;
        using var off = no_grad();
        Matrices = [.. matrices.Select(each => (each.Key, each.Weight,
            zeros_like(each.Weight).detach().DetachFromDisposeScope()))];
    }

    /// <summary>Each matrix and its momentum, both [out, in].</summary>
    public IReadOnlyList<(string Key, Parameter Weight, Tensor Momentum)> Matrices { get; }

    /// <summary>Whether it is for a weight: a matrix inside a block that does not make shifts and scales; AdamW is for
    /// the rest.</summary>
    public static bool Takes(string key, Tensor weight) =>
        weight.dim() == 2 && key.Contains("blocks.", StringComparison.Ordinal)
        && !key.Contains("adaLN", StringComparison.Ordinal);

    /// <summary>One step along the gradients, at a part of the rate: from 0 to 1.</summary>
    public void Step(double part)
    {
        using var scope = NewDisposeScope();
        using var off = no_grad();
        List<(Tensor Weight, Tensor Way)> all = [];
        foreach (var (key, weight, momentum) in Matrices)
        {
            if (weight.grad is not { } gradient) continue;
            Tensor Part(double part) => tensor(part, gradient.dtype, gradient.device);
            momentum.lerp_(gradient, Part(1 - config.Momentum));
            var way = gradient.lerp(momentum, Part(config.Momentum));                           // Nesterov's
            var count = key.EndsWith("qkv.weight", StringComparison.Ordinal) ? 3 : 1;
            all.AddRange(weight.chunk(count).Zip(way.chunk(count)));
        }
        foreach (var alike in all.GroupBy(each => (each.Weight.shape[0], each.Weight.shape[1])))
        {
            var ways = Orthogonal(stack([.. alike.Select(each => each.Way)]), config.Iterations).unbind(0);
            var rate = part * config.Rate * Math.Sqrt(Math.Max(1, (double)alike.Key.Item1 / alike.Key.Item2));
            foreach (var (each, way) in alike.Zip(ways)) each.Weight.sub_(way * rate);
        }
    }

    /// <summary>Matrices with their singular values brought near one: [K, out, in] -> [K, out, in].</summary>
    /// <remarks>Newton and Schulz's iteration, with factors that grow small values fast and leave all between 0.7 and
    /// 1.2.</remarks>
    public static Tensor Orthogonal(Tensor matrices, int iterations = 5)
    {
        using var scope = NewDisposeScope();
        var tall = matrices.shape[1] > matrices.shape[2];
        var x = tall ? matrices.transpose(1, 2) : matrices;                                     // [K, less, more]
        x = x / (x.square().sum([1, 2], keepdim: true).sqrt() + 1e-7);
        for (var i = 0; i < iterations; i++)
        {
            var square = x.bmm(x.transpose(1, 2));                                              // [K, less, less]
            x = 3.4445 * x + (-4.775 * square + 2.0315 * square.bmm(square)).bmm(x);
        }
        return (tall ? x.transpose(1, 2) : x).MoveToOuterDisposeScope();
    }

    /// <summary>Frees the momentum; the weights stay.</summary>
    public void Dispose()
    {
        foreach (var (_, _, momentum) in Matrices) momentum.Dispose();
    }
}
