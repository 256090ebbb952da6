using static MmDit.Tests.Nets.Naive.NaiveNet;

namespace MmDit.Tests.Nets.Naive;

/// <summary>Blocks of autoencoder and text encoders as loops; a map is [channel][cell],
/// as many rows as columns.</summary>
static class NaiveEncoders
{
    public static double[][] Residual(NaiveNet net, double[][] x, int to, int groups)
    {
        var h = NaiveUNet.Convolve(net, "conv1", Silu(GroupNorm(net, "norm1", x, groups)), 3, 1);
        h = NaiveUNet.Convolve(net, "conv2", Silu(GroupNorm(net, "norm2", h, groups)), 3, 1);
        if (x.Length != to) x = NaiveUNet.Convolve(net, "nin_shortcut", x, 1, 1);
        return Sum(x, h);
    }

    public static double[][] MapAttention(NaiveNet net, double[][] x, int groups)
    {
        var cells = Transpose(GroupNorm(net, "norm", x, groups));
        var qkv = cells.Select(
            cell => (One(net.Linear("q", cell)), One(net.Linear("k", cell)), One(net.Linear("v", cell)))).ToArray();
        return Sum(x, Transpose([.. Attend(qkv).Select(cell => net.Linear("proj_out", cell))]));
        static double[][] One(double[] head) => [head];
    }

    /// <summary>Every cell of the result sees its own and the two cells after it, rows and columns alike.</summary>
    public static double[][] CornerDown(NaiveNet net, double[][] x)
    {
        var (weight, bias, side) = (net.Vector("conv.weight"), net.Vector("conv.bias"), (int)Math.Sqrt(x[0].Length));
        return [.. bias.Select((b, o) => Enumerable.Range(0, side * side / 4).Select(at =>
        {
            var sum = b;
            for (var c = 0; c < x.Length; c++)
                for (var tap = 0; tap < 9; tap++)
                {
                    var (row, column) = ((at / (side / 2) * 2) + (tap / 3), (at % (side / 2) * 2) + (tap % 3));
                    if (row < side && column < side)
                        sum += weight[(((o * x.Length) + c) * 9) + tap] * x[c][(row * side) + column];
                }
            return sum;
        }).ToArray())];
    }

    public static double[][] ClipLayer(NaiveNet net, double[][] x, int heads, bool quick)
    {
        var normed = x.Select(v => Affine(net, "layer_norm1", v)).ToArray();
        var qkv = normed.Select(v => Project(net, "self_attn.", ["q_proj", "k_proj", "v_proj"], v, heads)).ToArray();
        // A token sees those before it and itself: attention among these, of which it is the last.
        var mixed = qkv.Select((_, n) => net.Linear("self_attn.out_proj", Attend(qkv[..(n + 1)])[n]));
        x = [.. x.Zip(mixed, (v, m) => Add(v, m))];
        double Act(double v) => quick ? v / (1 + Math.Exp(-1.702 * v)) : NaiveUNet.ExactGelu(v);
        return [.. x.Select(
            v => Add(v, net.Linear("mlp.fc2", [.. net.Linear("mlp.fc1", Affine(net, "layer_norm2", v)).Select(Act)])))];
    }

    public static double[][] T5Block(NaiveNet net, double[][] x, int heads, int buckets, int maxDistance)
    {
        const string key = "layer.0.SelfAttention.";
        var table = net.Vector(key + "relative_attention_bias.weight");
        var qkv = x.Select(
            v => Project(net, key, ["q", "k", "v"], net.RootMeanSquare("layer.0.layer_norm", v), heads)).ToArray();
        var mixed = qkv.Select((asking, row) => Enumerable.Range(0, heads).SelectMany(h =>
        {
            var logits = qkv.Select((other, column) => asking.Q[h].Zip(other.K[h], (a, b) => a * b).Sum()
                + table[(Bucket(column - row, buckets, maxDistance) * heads) + h]).ToArray();
            var weights = logits.Select(l => Math.Exp(l - logits.Max())).ToArray();
            return asking.Q[h].Select(
                (_, i) => qkv.Select((other, n) => weights[n] / weights.Sum() * other.V[h][i]).Sum());
        }).ToArray());
        x = [.. x.Zip(mixed, (v, m) => Add(v, net.Linear(key + "o", m)))];
        return [.. x.Select(v =>
        {
            var normed = net.RootMeanSquare("layer.1.layer_norm", v);
            var gate = net.Linear("layer.1.DenseReluDense.wi_0", normed).Select(Gelu);
            return Add(v, net.Linear("layer.1.DenseReluDense.wo",
                [.. gate.Zip(net.Linear("layer.1.DenseReluDense.wi_1", normed), (a, b) => a * b)]));
        })];
    }

    /// <summary>The bucket of a distance, found by trying each:
    /// how many of a side's thresholds the distance has reached.</summary>
    public static int Bucket(int distance, int buckets, int maxDistance)
    {
        var (side, exact, far) = (buckets / 2, buckets / 4, Math.Abs(distance));
        // Bucket exact + i begins where far = exact · (maxDistance / exact)^(i / (side - exact)).
        var reached = Enumerable.Range(1, side - exact - 1)
            .Count(i => far >= exact * Math.Pow((double)maxDistance / exact, (double)i / (side - exact)) - 1e-9);
        return (distance > 0 ? side : 0) + (far < exact ? far : exact + reached);
    }

    static (double[][] Q, double[][] K, double[][] V) Project(NaiveNet net, string key, string[] parts,
        double[] x, int heads)
    {
        double[][] Part(int i) => net.Linear(key + parts[i], x) is var all ? [.. all.Chunk(all.Length / heads)] : [];
        return (Part(0), Part(1), Part(2));
    }

    static double[][] GroupNorm(NaiveNet net, string key, double[][] x, int groups)
    {
        var (weight, bias) = (net.Vector(key + ".weight"), net.Vector(key + ".bias"));
        return [.. x.Chunk(x.Length / groups).SelectMany(group =>
        {
            var all = group.SelectMany(row => row).ToArray();
            var deviation = Math.Sqrt(all.Select(v => (v - all.Average()) * (v - all.Average())).Average() + 1e-6);
            return group.Select(row => row.Select(v => (v - all.Average()) / deviation).ToArray());
        }).Select((row, c) => row.Select(v => (v * weight[c]) + bias[c]).ToArray())];
    }

    static double[] Affine(NaiveNet net, string key, double[] x)
    {
        var (weight, bias) = (net.Vector(key + ".weight"), net.Vector(key + ".bias"));
        var deviation = Math.Sqrt(x.Select(v => (v - x.Average()) * (v - x.Average())).Average() + 1e-5);
        return [.. x.Select((v, i) => ((v - x.Average()) / deviation * weight[i]) + bias[i])];
    }

    static double[][] Silu(double[][] x) => [.. x.Select(row => row.Select(NaiveNet.Silu).ToArray())];
    static double[][] Sum(double[][] x, double[][] y) => [.. x.Zip(y, (a, b) => Add(a, b))];
    static double[][] Transpose(double[][] x) => [.. x[0].Select((_, i) => x.Select(row => row[i]).ToArray())];
}
