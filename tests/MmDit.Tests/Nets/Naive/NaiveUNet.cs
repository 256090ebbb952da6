using static MmDit.Tests.Nets.Naive.NaiveNet;

namespace MmDit.Tests.Nets.Naive;

/// <summary>A U-Net's layers as loops; a map is [channel][cell], its cells row by row,
/// as many rows as columns.</summary>
static class NaiveUNet
{
    public static double[][] Residual(NaiveNet net, double[][] x, double[] c, int to, bool scaleShift,
        Func<double[][], double[][]> resize)
    {
        var h = Convolve(net, "in_layers.2", resize(Silu(GroupNorm(net, "in_layers.0", x, 1e-5))), 3, 1);
        var e = net.Linear("emb_layers.1", [.. c.Select(NaiveNet.Silu)]);
        h = scaleShift
            ? [.. GroupNorm(net, "out_layers.0", h, 1e-5)
                .Select((row, i) => row.Select(v => (v * (1 + e[i])) + e[to + i]).ToArray())]
            : GroupNorm(net, "out_layers.0", [.. h.Select((row, i) => row.Select(v => v + e[i]).ToArray())], 1e-5);
        h = Convolve(net, "out_layers.3", Silu(h), 3, 1);
        x = resize(x);
        if (x.Length != to) x = Convolve(net, "skip_connection", x, 1, 1);
        return Sum(x, h);
    }

    public static double[][] AttentionBlock(NaiveNet net, double[][] x, int heads, bool partsFirst)
    {
        var cells = Transpose(GroupNorm(net, "norm", x, 1e-5)).Select(cell => net.Linear("qkv", cell)).ToArray();
        var d = x.Length / heads;
        int At(int part, int head, int i) =>
            partsFirst ? (((part * heads) + head) * d) + i : (((head * 3) + part) * d) + i;
        double[][] Part(double[] cell, int part) =>
            [.. Enumerable.Range(0, heads)
                .Select(h => Enumerable.Range(0, d).Select(i => cell[At(part, h, i)]).ToArray())];
        var mixed = Attend([.. cells.Select(cell => (Part(cell, 0), Part(cell, 1), Part(cell, 2)))]);
        return Sum(x, Transpose([.. mixed.Select(cell => net.Linear("proj_out", cell))]));
    }

    public static double[][] SpatialTransformer(NaiveNet net, double[][] x, double[][] text, int heads)
    {
        const string block = "transformer_blocks.0";
        var cells = Transpose(Convolve(net, "proj_in", GroupNorm(net, "norm", x, 1e-6), 1, 1));
        double[] Normed(string key, double[] v) =>
            [.. LayerNorm(v).Select((n, i) => (n * net.Vector(key + ".weight")[i]) + net.Vector(key + ".bias")[i])];
        var own = cells.Select(v => Normed(block + ".norm1", v)).ToArray();
        cells = Sum(cells, Ask(net, block + ".attn1", own, own, heads));
        cells = Sum(cells,
            Ask(net, block + ".attn2", [.. cells.Select(v => Normed(block + ".norm2", v))], text, heads));
        cells = [.. cells.Select(v =>
        {
            var both = net.Linear(block + ".ff.net.0.proj", Normed(block + ".norm3", v));
            var half = both.Length / 2;
            return Add(v, net.Linear(block + ".ff.net.2",
                [.. both[..half].Select((value, i) => value * ExactGelu(both[half + i]))]));
        })];
        return Sum(x, Convolve(net, "proj_out", Transpose(cells), 1, 1));
    }

    public static double[][] Convolve(NaiveNet net, string key, double[][] x, int kernel, int stride)
    {
        var (weight, bias) = (net.Vector(key + ".weight"), net.Vector(key + ".bias"));
        var (side, reach) = (Side(x), kernel / 2);
        var outer = side / stride;
        return [.. bias.Select((b, o) =>
        {
            var row = new double[outer * outer];
            for (var i = 0; i < outer; i++)
                for (var j = 0; j < outer; j++)
                {
                    var sum = b;
                    for (var c = 0; c < x.Length; c++)
                        for (var u = 0; u < kernel; u++)
                            for (var v = 0; v < kernel; v++)
                            {
                                var (y, z) = ((i * stride) + u - reach, (j * stride) + v - reach);
                                if (y >= 0 && y < side && z >= 0 && z < side)
                                    sum += weight[(((((o * x.Length) + c) * kernel) + u) * kernel) + v]
                                        * x[c][(y * side) + z];
                            }
                    row[(i * outer) + j] = sum;
                }
            return row;
        })];
    }

    public static double[][] Halve(double[][] x) => [.. x.Select(row =>
    {
        var side = Side(x);
        return Enumerable.Range(0, row.Length / 4).Select(at =>
        {
            var from = (at / (side / 2) * 2 * side) + (at % (side / 2) * 2);
            return (row[from] + row[from + 1] + row[from + side] + row[from + side + 1]) / 4;
        }).ToArray();
    })];

    public static double[][] Double(double[][] x) => [.. x.Select(row =>
    {
        var side = Side(x);
        return Enumerable.Range(0, row.Length * 4)
            .Select(at => row[(at / (2 * side) / 2 * side) + (at % (2 * side) / 2)]).ToArray();
    })];

    static double[][] GroupNorm(NaiveNet net, string key, double[][] x, double eps)
    {
        var (weight, bias) = (net.Vector(key + ".weight"), net.Vector(key + ".bias"));
        return [.. x.Chunk(x.Length / 32).SelectMany(group =>
        {
            var all = group.SelectMany(row => row).ToArray();
            var (mean, deviation) = (all.Average(),
                Math.Sqrt(all.Select(v => (v - all.Average()) * (v - all.Average())).Average() + eps));
            return group.Select(row => row.Select(v => (v - mean) / deviation).ToArray());
        }).Select((row, c) => row.Select(v => (v * weight[c]) + bias[c]).ToArray())];
    }

    static double[][] Ask(NaiveNet net, string key, double[][] asking, double[][] others, int heads)
    {
        var (k, v) = (others.Select(x => net.Linear(key + ".to_k", x)).ToArray(),
            others.Select(x => net.Linear(key + ".to_v", x)).ToArray());
        return [.. asking.Select(x =>
        {
            var q = net.Linear(key + ".to_q", x);
            var d = q.Length / heads;
            var mixed = Enumerable.Range(0, heads).SelectMany(h =>
            {
                var logits = k.Select(row => Enumerable.Range(h * d, d).Sum(i => q[i] * row[i]) / Math.Sqrt(d))
                    .ToArray();
                var weights = logits.Select(l => Math.Exp(l - logits.Max())).ToArray();
                return Enumerable.Range(h * d, d)
                    .Select(i => v.Select((row, n) => weights[n] / weights.Sum() * row[i]).Sum());
            });
            return net.Linear(key + ".to_out.0", [.. mixed]);
        })];
    }

    static double[] LayerNorm(double[] x)
    {
        var mean = x.Average();
        var deviation = Math.Sqrt(x.Select(v => (v - mean) * (v - mean)).Average() + 1e-5);
        return [.. x.Select(v => (v - mean) / deviation)];
    }

    // x times the normal distribution function, the integral by Simpson's rule.
    public static double ExactGelu(double x)
    {
        const int steps = 2000;
        var h = x / steps;
        double Density(double t) => Math.Exp(-t * t / 2) / Math.Sqrt(2 * Math.PI);
        var sum = Density(0) + Density(x);
        for (var i = 1; i < steps; i++) sum += (i % 2 == 1 ? 4 : 2) * Density(i * h);
        return x * (0.5 + (sum * h / 3));
    }

    static int Side(double[][] x) => (int)Math.Sqrt(x[0].Length);
    static double[][] Silu(double[][] x) => [.. x.Select(row => row.Select(NaiveNet.Silu).ToArray())];
    static double[][] Sum(double[][] x, double[][] y) => [.. x.Zip(y, (a, b) => Add(a, b))];
    static double[][] Transpose(double[][] x) => [.. x[0].Select((_, i) => x.Select(row => row[i]).ToArray())];
}
