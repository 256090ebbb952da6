namespace MmDit.Torch.Tests;

/// <summary>Layers beside loops over their definition, in double precision.</summary>
public sealed class LayerTests
{
    static double[,] Matrix(Tensor t)
    {
        var values = t.to(float64).data<double>().ToArray();
        var m = new double[t.shape[0], t.shape[1]];
        Buffer.BlockCopy(values, 0, m, 0, values.Length * sizeof(double));
        return m;
    }

    [Fact] public void Linear_equals_loops()
    {
        using var layer = Linear(5, 3).to(float64);
        var x = randn([4, 5], float64);
        var (w, b, input) = (Matrix(layer.weight!.detach()), layer.bias!.detach().data<double>().ToArray(), Matrix(x));

        var expected = new double[4, 3];
        for (var i = 0; i < 4; i++)
            for (var j = 0; j < 3; j++)
                expected[i, j] = b[j] + Enumerable.Range(0, 5).Sum(k => input[i, k] * w[j, k]);

        Near.Equal(tensor(expected), layer.call(x), 1e-12);
    }

    [Fact] public void LayerNorm_equals_loops()
    {
        using var layer = LayerNorm(6, eps: 1e-3, elementwise_affine: false);
        var x = randn([3, 6], float64);
        var rows = Matrix(x);

        var expected = new double[3, 6];
        for (var i = 0; i < 3; i++)
        {
            var row = Enumerable.Range(0, 6).Select(j => rows[i, j]).ToArray();
            var (mean, variance) = (row.Average(), row.Select(v => v * v).Average() - row.Average() * row.Average());
            for (var j = 0; j < 6; j++) expected[i, j] = (row[j] - mean) / Math.Sqrt(variance + 1e-3);
        }

        Near.Equal(tensor(expected), layer.call(x), 1e-12);
        Assert.Empty(layer.parameters());
    }

    [Fact] public void Conv2d_equals_loops()
    {
        using var layer = Conv2d(2, 3, (3, 2), stride: (2, 1), padding: (1, 0)).to(float64);
        var x = randn([1, 2, 5, 4], float64);
        var padded = pad(x, (0, 0, 1, 1));

        var result = layer.call(x);

        var expected = zeros(result.shape, float64);
        for (var o = 0; o < 3; o++)
            for (var i = 0; i < expected.shape[2]; i++)
                for (var j = 0; j < expected.shape[3]; j++)
                    expected[0, o, i, j] = layer.bias![o] + (padded[0, .., (2 * i)..(2 * i + 3), j..(j + 2)] * layer.weight![o]).sum();
        Near.Equal(expected, result, 1e-12);
    }

    [Fact] public void Embedding_picks_rows_and_gelu_silu_follow_their_formulas()
    {
        using var table = Embedding(5, 3);
        Near.Equal(table.weight[2], table.call(tensor(new long[] { 2 }))[0], 0);

        var x = randn([50], float64);
        var values = x.data<double>().ToArray();
        Near.Equal([.. values.Select(v => v / (1 + Math.Exp(-v)))], silu(x), 1e-12);
        Near.Equal([.. values.Select(v => 0.5 * v * (1 + Math.Tanh(Math.Sqrt(2 / Math.PI) * (v + 0.044715 * v * v * v))))],
                   GELU(TorchSharp.Modules.GELU.Approximate.tanh).call(x), 1e-12);
    }

    [Fact] public void A_literal_zero_is_a_dimension()
    {
        Near.Equal([4, 6], tensor(new float[,] { { 1, 2 }, { 3, 4 } }).sum(0), 0);
        Near.Equal([3, 8], tensor(new float[,] { { 1, 2 }, { 3, 4 } }).prod(0), 0);
    }

    [Fact] public void Attention_equals_loops()
    {
        var (q, k, v) = (randn([4, 3], float64), randn([5, 3], float64), randn([5, 2], float64));
        var expected = new double[4, 2];
        var (Q, K, V) = (Matrix(q), Matrix(k), Matrix(v));
        for (var i = 0; i < 4; i++)
        {
            var weights = Enumerable.Range(0, 5).Select(j => Math.Exp(Enumerable.Range(0, 3).Sum(c => Q[i, c] * K[j, c]) / Math.Sqrt(3))).ToArray();
            for (var c = 0; c < 2; c++) expected[i, c] = Enumerable.Range(0, 5).Sum(j => weights[j] * V[j, c]) / weights.Sum();
        }
        Near.Equal(tensor(expected), scaled_dot_product_attention(q[TensorIndex.None], k[TensorIndex.None], v[TensorIndex.None])[0], 1e-12);
    }

    [Fact] public void AdamW_equals_its_algorithm_for_50_steps()
    {
        var start = randn([7], float64);
        var target = randn([7], float64);
        using var w = nn.Parameter(start.clone());
        using var optimizer = optim.AdamW([w], lr: 0.01, beta1: 0.8, beta2: 0.95, eps: 1e-6, weight_decay: 0.1);
        var (x, m, v, goal) = (start.data<double>().ToArray(), new double[7], new double[7], target.data<double>().ToArray());

        for (var t = 1; t <= 50; t++)
        {
            optimizer.zero_grad();
            ((w - target).pow(4)).sum().backward();
            optimizer.step();
            for (var i = 0; i < 7; i++)
            {
                var g = 4 * Math.Pow(x[i] - goal[i], 3);
                x[i] *= 1 - 0.01 * 0.1;
                (m[i], v[i]) = (0.8 * m[i] + 0.2 * g, 0.95 * v[i] + 0.05 * g * g);
                x[i] -= 0.01 * (m[i] / (1 - Math.Pow(0.8, t))) / (Math.Sqrt(v[i] / (1 - Math.Pow(0.95, t))) + 1e-6);
            }
        }
        Near.Equal(x, w.detach(), 1e-12);
    }
}
