namespace MmDit.Show.Tests;

/// <summary>One of everything, to be looked at and to be pinned.</summary>
static class Gallery
{
    static readonly int[] steps = [.. Enumerable.Range(1, 300)];

    public static double[] Loss(double speed, double noise, int seed, int count = 300)
    {
        Random random = new(seed);
        return [.. Enumerable.Range(1, count)
            .Select(i => .08 + (Math.Exp(-i * speed / count) * 1.1)
            + (noise * (random.NextDouble() - .5) * Math.Exp(-i * 1.5 / count)))];
    }

    static double[] Normal(int count, double mean, double deviation, int seed)
    {
        Random random = new(seed);
        return [.. Enumerable.Range(0, count).Select(_ =>
            mean
                + (deviation * Math.Sqrt(-2 * Math.Log(1 - random.NextDouble()))
                    * Math.Cos(2 * Math.PI * random.NextDouble())))];
    }

    public static Pixels Picture(double noise, int size = 16)
    {
        Random random = new(7);
        var bytes = new byte[size * size * 3];
        for (var i = 0; i < bytes.Length; i++)
        {
            var (y, x, c) = (i / 3 / size, i / 3 % size, i % 3);
            var inside = Math.Pow(x - (size * .5), 2) + Math.Pow(y - (size * .45), 2) < size * size * .09;
            var clean = inside ? new[] { 230, 90, 60 }[c] : new[] { 60, 110 + (y * 80 / size), 170 }[c];
            bytes[i] = (byte)Math.Clamp((clean * (1 - noise)) + (noise * random.Next(256)), 0, 255);
        }
        return new(size, size, 3, bytes);
    }

    public static double[,] Similarity(int side)
    {
        var matrix = new double[side * side, side * side];
        for (var i = 0; i < side * side; i++)
            for (var j = 0; j < side * side; j++)
                matrix[i, j] = Math.Exp(-(Math.Pow((i / side) - (j / side), 2)
                    + Math.Pow((i % side) - (j % side), 2)) / 6.0) * Math.Cos((i % side) - (j % side));
        return matrix;
    }

    public static IReadOnlyDictionary<string, Figure> Figures { get; } = new Dictionary<string, Figure>
    {
        ["line"] = Figure.Line(steps, Loss(6, .25, 1), "training").AddLine(steps, Loss(4.5, .1, 2), "validation")
            .Title("Loss falls, then flattens").XLabel("step").YLabel("mean squared error"),
        ["log"] = Figure.Line(steps, steps.Select(i => 1.0 / i), "Euler, slope −1")
            .AddLine(steps, steps.Select(i => 2.0 / i / i), "Heun, slope −2")
            .Title("Error against steps").XLabel("function evaluations").YLabel("error").XLog().YLog(),
        ["many"] = Enumerable.Range(1, 7).Aggregate(Figure.Line(Loss(2, .05, 0), "lr 1"),
            (figure, i) => figure.Add(Figure.Line(Loss(2 + i, .05, i), $"learning rate {i + 1}e-4")))
                .Title("Eight learning rates").XLabel("step"),
        ["scatter"] = Figure.Scatter(Normal(90, 0, 1, 1), Normal(90, 0, 1, 2), "circle")
            .AddScatter(Normal(90, 3, .8, 3), Normal(90, 2, .8, 4), "square")
            .AddScatter(Normal(90, -2, .6, 5), Normal(90, 3, .7, 6), "triangle").Title("Embeddings after training")
                .SameScale(),
        ["bar"] = Figure.Bar(["S/8", "B/4", "L/2", "XL/2"], [33, 131, 458, 675], "this kit")
            .AddBar(["S/8", "B/4", "L/2", "XL/2"], [33, 130, 458, 675], "paper")
            .Title("Parameters of the four presets").YLabel("millions"),
        ["names"] = Figure.Bar(["in-context", "cross-attention", "adaLN", "adaLN-Zero", "U-Net baseline", "带中文的标签",
            "vision transformer", "mixture"], [35.2, 26.1, 25.2, 19.5, 28, -4, 12, 9]).Title("Long names are turned")
            .YLabel("FID"),
        ["histogram"] = Figure.Histogram(Normal(20000, 0, 1, 9).Select(v => 1 / (1 + Math.Exp(-v))), 50)
            .Title("Logit-normal time steps").XLabel("t").YLabel("count"),
        ["gaps"] = Figure.Line([1, 2, 3, 4, 5, 6, 7, 8],
            [1, 2, double.NaN, 3, double.PositiveInfinity, 4, double.NaN, 5], "NaN and infinity are gaps")
            .Title("Gaps"),
        ["nothing"] = Figure.Line([double.NaN, double.NaN]).Title("A loss that never was").XLabel("step"),
        ["heatmap"] = Figure.Heatmap(Similarity(6)).Title("Similarity of position embeddings").XLabel("token")
            .YLabel("token"),
        ["small"] = Figure.Heatmap(new[,] { { .9, .05, .05 }, { .2, .7, .1 }, { .1, .3, .6 } })
            .XNames("a", "red", "circle").YNames("a", "red", "circle").Title("Attention weights"),
        ["diverging"] = Figure.Heatmap(Similarity(8)).Colors(Colormap.Diverging).Title("Around zero"),
        ["image"] = Figure.Image(Picture(0)).Title("x₀"),
        ["row"] = Figure.Row(Figure.Image(Picture(.3)).Title("A noisy image"), Figure.Line(Loss(5, .1, 3), "SNR").YLog()
            .Title("Signal-to-noise ratio").XLabel("t"),
            Figure.Heatmap(Similarity(4)).Title("Attention")).Title("Three views of one step"),
        ["frames"] = Figure.Frames(Enumerable.Range(0, 12), i =>
            Figure.Row(Figure.Image(Picture(1 - (i / 11.0))).Title("Sample"),
                Figure.Line(Loss(5, .1, 3).Take(20 + (i * 25)), "loss").Title("So far").XLabel("step")), i =>
                    $"step {i * 100}").Title("From noise to image"),
        ["film"] = Figure.Frames(Enumerable.Range(0, 8), i => Figure.Image(Picture(1 - (i / 7.0)))),
    };

    static float[] Tokens(int side, int patch)
    {
        var picture = Picture(.1, side);
        var across = side / patch;
        return [.. from token in Enumerable.Range(0, across * across)
                   from y in Enumerable.Range(0, patch)
                   from x in Enumerable.Range(0, patch)
                   from c in Enumerable.Range(0, 3)
                   select picture[(token / across * patch) + y, (token % across * patch) + x, c] / 127.5f - 1];
    }

    static float[,] Floats(double[,] matrix)
    {
        var floats = new float[matrix.GetLength(0), matrix.GetLength(1)];
        for (var i = 0; i < floats.GetLength(0); i++)
            for (var j = 0; j < floats.GetLength(1); j++) floats[i, j] = (float)matrix[i, j];
        return floats;
    }

    static float[] Weights { get; } = [.. Normal(4 * 3 * 16 * 16, 0, .02, 11).Select(v => (float)v)];

    public static IReadOnlyDictionary<string, Visual> Others { get; } = new Dictionary<string, Visual>
    {
        ["grid"] = new ImageGrid(Enumerable.Range(0, 12).Select(i => Picture(i / 11.0)), Enumerable.Range(0, 12)
            .Select(i => $"t = {i / 11.0:0.00}")),
        ["wall"] = new ImageGrid(Enumerable.Range(0, 64).Select(i => Picture(i % 8 / 8.0)), columns: 16),
        ["pixels"] = Picture(0),
        ["table"] = HtmlTable.From(new[] { ("DiT-S/8", 32.9, 0.36), ("DiT-B/4", 130.3, 5.56),
            ("DiT-XL/2", 674.8, 118.64) }.Select(row =>
            new { Name = row.Item1, Params = row.Item2, Gflops = row.Item3 })),
        ["card"] = new TensorCard([4, 3, 16, 16], "float32", "cpu", [.. Tokens(16, 16), .. Weights[768..]], "image"),
        ["weights"] = new TensorCard([32, 96], "float32", "cuda:0", Weights, "blocks.0.attn.qkv.weight"),
        ["damaged"] = new TensorCard([2, 1024, 768], "bfloat16", "cpu",
            [1, 2, float.NaN, float.PositiveInfinity, 3, 3.5f]),
        ["scalar"] = new TensorCard([], "float32", "cpu", [.0731f], "loss"),
        ["link"] = new HoverLink(Picture(.1, 32), 8, 8, Tokens(32, 4), "Patchify: 4 x 4 patches"),
        ["fine"] = new HoverLink(Picture(.1, 64), 32, 32, Tokens(64, 2)),
        ["map"] = new ClickMap(Floats(Similarity(8)), 8, 8, title: "Similarity of position embeddings"),
        ["pictured"] = new ClickMap(Floats(Similarity(16)), 16, 16, Picture(.1, 32), "Where a patch looks",
            Colormap.Diverging, (-1, 1)),
    };
}
