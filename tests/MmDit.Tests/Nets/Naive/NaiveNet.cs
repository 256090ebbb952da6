namespace MmDit.Tests.Nets.Naive;

/// <summary>Nets as loops over numbers in float64: slow, and plain to see.</summary>
/// <remarks>Tokens are [sample][token][value]; weights are read from a module by the keys of its checkpoint.</remarks>
sealed class NaiveNet(Module module)
{
    readonly Dictionary<string, Tensor> state = module.state_dict();

    public double[] Vector(string key) => state[key].to(float64).data<double>().ToArray();

    public double[] Linear(string key, double[] x)
    {
        var (rows, weight) = (state[key + ".weight"].shape[0], Vector(key + ".weight"));
        var y = state.ContainsKey(key + ".bias") ? Vector(key + ".bias") : new double[rows];
        for (var i = 0; i < rows; i++)
            for (var j = 0; j < x.Length; j++) y[i] += weight[(i * x.Length) + j] * x[j];
        return y;
    }

    public static double[] Norm(double[] x)
    {
        var mean = x.Average();
        var deviation = Math.Sqrt(x.Select(v => (v - mean) * (v - mean)).Average() + 1e-6);
        return [.. x.Select(v => (v - mean) / deviation)];
    }

    public double[] RootMeanSquare(string key, double[] x)
    {
        if (!state.ContainsKey(key + ".weight")) return x;
        var (size, weight) = (Math.Sqrt(x.Select(v => v * v).Average() + 1e-6), Vector(key + ".weight"));
        return [.. x.Select((v, i) => v / size * weight[i])];
    }

    public static double Silu(double x) => x / (1 + Math.Exp(-x));

    public static double Gelu(double x) =>
        0.5 * x * (1 + Math.Tanh(Math.Sqrt(2 / Math.PI) * (x + (0.044715 * x * x * x))));

    public double[] Mlp(string key, double[] x) => Linear(key + ".fc2", [.. Linear(key + ".fc1", x).Select(Gelu)]);

    /// <summary>The condition's parts, each of the width.</summary>
    public double[][] AdaLN(string key, double[] c, int parts)
    {
        var all = Linear(key + ".1", [.. c.Select(Silu)]);
        return [.. all.Chunk(all.Length / parts)];
    }

    public static double[] Modulate(double[] x, double[] shift, double[] scale) =>
        [.. x.Select((v, i) => (v * (1 + scale[i])) + shift[i])];

    public static double[] Add(double[] x, double[] y, double[]? gate = null) =>
        [.. x.Select((v, i) => v + (gate is null ? y[i] : gate[i] * y[i]))];

    /// <summary>Queries, keys and values of every token, each [head][value].</summary>
    public (double[][] Q, double[][] K, double[][] V)[] Project(string key, double[][] tokens, int heads) =>
        [.. tokens.Select(x =>
        {
            var (all, d) = (Linear(key + ".qkv", x), x.Length / heads);
            double[][] Part(int k) => [.. all.Skip(k * x.Length).Take(x.Length).Chunk(d)];
            return (Part(0).Select(q => RootMeanSquare(key + ".ln_q", q)).ToArray(),
                Part(1).Select(k => RootMeanSquare(key + ".ln_k", k)).ToArray(), Part(2));
        })];

    /// <summary>Every token takes the mean of all values, weighted by the softmax of its products with the
    /// keys.</summary>
    public static double[][] Attend((double[][] Q, double[][] K, double[][] V)[] tokens) => [.. tokens.Select(asking =>
    {
        List<double> mixed = [];
        for (var h = 0; h < asking.Q.Length; h++)
        {
            var d = asking.Q[h].Length;
            var logits = tokens.Select(t => t.K[h].Zip(asking.Q[h], (a, b) => a * b).Sum() / Math.Sqrt(d)).ToArray();
            var weights = logits.Select(l => Math.Exp(l - logits.Max())).ToArray();
            for (var i = 0; i < d; i++)
                mixed.Add(tokens.Select((t, n) => weights[n] / weights.Sum() * t.V[h][i]).Sum());
        }
        return mixed.ToArray();
    })];

    public double[][] SelfAttention(string key, double[][] tokens, int heads) =>
        [.. Attend(Project(key, tokens, heads)).Select(x => Linear(key + ".proj", x))];

    public double[][] CrossAttention(string key, double[][] tokens, double[][] others, int heads)
    {
        var pairs = others.Select(x => Linear(key + ".kv", x))
            .Select(kv => (K: kv[..(kv.Length / 2)], V: kv[(kv.Length / 2)..])).ToArray();
        return [.. tokens.Select(x =>
        {
            var q = Linear(key + ".q", x);
            var d = q.Length / heads;
            var logits = Enumerable.Range(0, heads)
                .Select(h =>
                    pairs.Select(o => Enumerable.Range(h * d, d).Sum(i => q[i] * o.K[i]) / Math.Sqrt(d)).ToArray());
            var mixed = logits.SelectMany((row, h) =>
            {
                var weights = row.Select(l => Math.Exp(l - row.Max())).ToArray();
                return Enumerable.Range(h * d, d)
                    .Select(i => pairs.Select((o, n) => weights[n] / weights.Sum() * o.V[i]).Sum());
            });
            return Linear(key + ".proj", [.. mixed]);
        })];
    }
}
