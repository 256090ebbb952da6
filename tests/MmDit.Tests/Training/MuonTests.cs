using MmDit.Nets;
using MmDit.Nets.Layers;
using MmDit.Training;

namespace MmDit.Tests.Training;

/// <summary>Muon beside loops, in the trainer, and in the file of a run.</summary>
[Collection("alone")]
public sealed class MuonTests : IDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory("muon").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    static double[,] Product(double[,] a, double[,] b, bool transposed = false)
    {
        var (rows, inner, columns) = (a.GetLength(0), a.GetLength(1), b.GetLength(transposed ? 0 : 1));
        var c = new double[rows, columns];
        for (var i = 0; i < rows; i++)
            for (var j = 0; j < columns; j++)
                for (var k = 0; k < inner; k++) c[i, j] += a[i, k] * (transposed ? b[j, k] : b[k, j]);
        return c;
    }

    static double[,] Map(double[,] a, Func<int, int, double> value)
    {
        var c = new double[a.GetLength(0), a.GetLength(1)];
        for (var i = 0; i < a.GetLength(0); i++) for (var j = 0; j < a.GetLength(1); j++) c[i, j] = value(i, j);
        return c;
    }

    static double[,] Numbers(Tensor matrix)
    {
        var c = new double[matrix.shape[0], matrix.shape[1]];
        for (var i = 0; i < c.GetLength(0); i++)
            for (var j = 0; j < c.GetLength(1); j++) c[i, j] = matrix[i, j].to(float64).item<double>();
        return c;
    }

    static double[,] Orthogonal(double[,] matrix)
    {
        var norm = Math.Sqrt(matrix.Cast<double>().Sum(v => v * v));
        var x = Map(matrix, (i, j) => matrix[i, j] / (norm + 1e-7));
        for (var n = 0; n < 5; n++)
        {
            var a = Product(x, x, transposed: true);
            var (aa, before) = (Product(a, a), x);
            var polynomial = Map(a, (i, j) => -4.775 * a[i, j] + 2.0315 * aa[i, j]);
            var added = Product(polynomial, before);
            x = Map(before, (i, j) => 3.4445 * before[i, j] + added[i, j]);
        }
        return x;
    }

    [Theory, InlineData(6, 6), InlineData(5, 9), InlineData(9, 5)]
    public void Orthogonal_matrices_are_those_of_loops_and_nearly_orthogonal(int rows, int columns)
    {
        using var scope = NewDisposeScope();
        var scales = tensor(new[] { 1e-3f, 1, 50 }).view(3, 1, 1);
        var matrices = randn([3, rows, columns], generator: new Generator(1)) * scales;

        var made = Muon.Orthogonal(matrices);

        foreach (var (before, after) in matrices.unbind(0).Zip(made.unbind(0)))
        {
            Near.Equal(tensor(Orthogonal(Numbers(before))).to(float32), after, 2e-3);
            var values = linalg.svdvals(after);
            Assert.InRange(values.min().item<float>(), 0.3, 1.25);
            Assert.InRange(values.max().item<float>(), 0.7, 1.25);
        }
    }

    [Fact] public void A_step_is_Nesterov_s_made_orthogonal_and_taller_matrices_go_further()
    {
        using var scope = NewDisposeScope();
        Parameter wide = new(randn(4, 6)), tall = new(randn(12, 3));
        using Muon muon = new([("blocks.0.a.weight", wide), ("blocks.0.b.weight", tall)], new(0.1, 0.9));
        foreach (var (weight, factor) in new[] { (wide, 1.0), (tall, 2.0) })
            weight.grad = randn(weight.shape);
        var expected = new[] { (wide, 1.0), (tall, 2.0) }.Select(each =>
        {
            var (weight, factor) = each;
            var (w, m) = (Numbers(weight), new double[weight.shape[0], weight.shape[1]]);
            var g = Numbers(weight.grad!);
            foreach (var part in new[] { 1.0, 0.5 })
            {
                m = Map(m, (i, j) => 0.9 * m[i, j] + 0.1 * g[i, j]);
                var way = Orthogonal(Map(m, (i, j) => 0.1 * g[i, j] + 0.9 * m[i, j]));
                w = Map(w, (i, j) => w[i, j] - 0.1 * part * factor * way[i, j]);
            }
            return tensor(w).to(float32);
        }).ToArray();

        muon.Step(1);
        muon.Step(0.5);

        Near.Equal(expected[0], wide, 1e-4);
        Near.Equal(expected[1], tall, 1e-4);
    }

    [Fact] public void Queries_keys_and_values_are_matrices_of_their_own()
    {
        using var scope = NewDisposeScope();
        var gradient = randn(12, 4);
        Parameter joined = new(zeros(12, 4));
        Parameter[] apart = [.. Enumerable.Range(0, 3).Select(_ => new Parameter(zeros(4, 4)))];
        joined.grad = gradient.clone();
        foreach (var (one, part) in apart.Zip(gradient.chunk(3))) one.grad = part.clone();
        using Muon all = new([("blocks.0.attn.qkv.weight", joined)], new());
        using Muon each = new(apart.Select((one, i) => ($"blocks.0.{i}.weight", one)), new());

        all.Step(1);
        each.Step(1);

        Near.Equal(cat([.. apart]), joined, 1e-6);
        Assert.True(joined.abs().max().item<float>() > 0.005);
    }

    static MMDiT Net()
    {
        manual_seed(1);
        return new(new(2, 16, 2, 2, 1, MaxGrid: 4, Context: 8, Pooled: 8, QkNorm: HeadNorm.RootMeanSquare));
    }

    static Trainer Train(MMDiT net, int steps = 6, bool muon = true)
    {
        TrainingConfig config = new(steps, 3e-3, Warmup: 2) { Beta2 = 0.95, Muon = muon ? new() : null };
        return new(net, config, _ =>
            net.call(randn(4, 1, 8, 8), rand(4) * 1000, randn(4, 8), randn(4, 3, 8)).add(1).square().mean());
    }

    static double[] Losses(Trainer trainer, int count = int.MaxValue) =>
        [.. trainer.Run().Take(count).Select(s => s.Loss)];

    [Fact] public void It_takes_the_matrices_of_the_blocks_and_AdamW_the_rest()
    {
        using var net = Net();
        using var trainer = Train(net);

        var keys = trainer.Muon!.Matrices.Select(each => each.Key).ToArray();

        Assert.Equal(13, keys.Length);          // four a stream, but one of the last text stream
        Assert.All(keys, key => Assert.Matches(
            @"^joint_blocks\.\d\.(x|context)_block\.(attn\.(qkv|proj)|mlp\.fc[12])\.weight$", key));
        var all = net.named_parameters().Where(p => p.parameter.requires_grad).Select(p => p.name);
        Assert.Equal(all.Except(keys), trainer.AdamWeights.Select(each => each.Key));
    }

    [Fact] public void A_run_that_is_resumed_is_the_same_to_the_bit()
    {
        using var run = Resumed.Of(folder, () => Train(Net()), () => Train(new MMDiT(Net().Config)));

        foreach (var (key, _, momentum) in run.Whole.Muon!.Matrices)
            Near.Equal(momentum, run.Second.Muon!.Matrices.Single(each => each.Key == key).Momentum, 0);
    }

    [Fact] public void A_run_of_AdamW_alone_is_not_gone_on_with()
    {
        var path = Path.Combine(folder, "run.safetensors");
        using (var other = Train(Net(), muon: false)) other.Save(path);
        using var trainer = Train(Net());
        Assert.Contains("is missing", Assert.Throws<InvalidDataException>(() => trainer.Resume(path)).Message);
    }

    [Fact] public void Gradients_are_those_of_the_step_alone()
    {
        using var net = Net();
        using var trainer = Train(net, steps: 4);
        foreach (var weight in net.parameters()) weight.grad = full_like(weight, 1e6);

        Assert.InRange(trainer.Run().First().Norm, 0, 1e3);
    }

    [Fact] public void Its_rate_rises_and_falls_with_AdamW_s()
    {
        using var net = Net();
        using var trainer = Train(net, steps: 10);
        var weight = trainer.Muon!.Matrices[0].Weight;
        List<double> moved = [];
        var before = weight.detach().clone();
        foreach (var step in trainer.Run())
        {
            moved.Add((weight - before).norm().item<float>() / (step.Rate / trainer.Config.Rate));
            before = weight.detach().clone();
        }
        var gatesOpen = moved.Skip(3).ToArray();
        Assert.InRange(gatesOpen.Max() / gatesOpen.Min(), 1, 1.6);      // orthogonal steps are as long as each other
    }

    [Fact] public void Steps_leave_nothing_behind()
    {
        using var trainer = Train(Net(), steps: 1000);
        var run = trainer.Run().GetEnumerator();
        Leaks.None(() => run.MoveNext() ? null : null);
        Leaks.None(() =>
        {
            trainer.Muon!.Step(0.1);
            return null;
        });
    }

    [Fact] public void Numbers_that_make_no_sense_are_refused()
    {
        using var net = Net();
        string Refused(TrainingConfig config) =>
            Assert.Throws<ArgumentException>(() => new Trainer(net, config, _ => zeros(1))).Message;
        Assert.Contains("Muon.Rate: 0", Refused(new(1) { Muon = new(0) }));
        Assert.Contains("Beta2: 1", Refused(new(1) { Beta2 = 1 }));
    }
}
