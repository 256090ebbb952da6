namespace MmDit.Libtorch;

/// <summary>This libtorch's convolutions and products on this processor beside float64, with their gradients.</summary>
public static class SelfCheck
{
    const double Most = 1e-4;

    /// <summary>One sentence: all right, or what is not; computed once.</summary>
    public static string Report => report.Value;

    /// <summary>Whether all is right.</summary>
    public static bool Passes => report.Value == Right;

    const string Right = "convolutions, products and their gradients agree with float64 here";
    static readonly Lazy<string> report = new(() =>
    {
        string[] wrong = [.. Wrong()];
        return wrong.Length == 0 ? Right
            : $"WRONG here, by more than {Most} of the largest value: {string.Join("; ", wrong)}. " +
                "Please report this processor, and do not trust a net on it";
    });

    static IEnumerable<string> Wrong()
    {
        foreach (var (In, Out, kernel, stride) in ((long, long, long, long)[])[(3, 24, 3, 1), (48, 80, 3, 1),
            (40, 3, 3, 1), (48, 16, 3, 2), (72, 40, 1, 1)])
            if (Error([[2, In, 8, 8], [Out, In, kernel, kernel], [Out]], x => nn.functional.conv2d(x[0], x[1], x[2],
                strides: [stride, stride], padding: [kernel / 2, kernel / 2])) > Most)
                yield return $"a convolution of {In} to {Out} channels, {kernel} wide, stride {stride}";
        foreach (var (rows, inner, columns) in ((long, long, long)[])[(64, 128, 96), (33, 257, 65)])
            if (Error([[rows, inner], [inner, columns]], x => x[0].mm(x[1])) > Most)
                yield return $"a product of {rows} x {inner} and {inner} x {columns}";
    }

    /// <summary>The largest difference of result and gradients from float64, in parts of the largest value.</summary>
    internal static double Error(long[][] shapes, Func<Tensor[], Tensor> run) => Error(shapes, run, run);

    /// <summary>The same, beside another function in float64.</summary>
    internal static double Error(long[][] shapes, Func<Tensor[], Tensor> run, Func<Tensor[], Tensor> exact)
    {
        using var scope = NewDisposeScope();
        using var grad = enable_grad();
        using var random = new Generator(1);
        Tensor[] inputs = [.. shapes.Select(shape => randn(shape, generator: random))];
        return Results(run, inputs, float32).Zip(Results(exact, inputs, float64)).Max(pair =>
            ((pair.First - pair.Second).abs().max() / pair.Second.abs().max()).nan_to_num(double.MaxValue)
                .item<double>());
    }

    static Tensor[] Results(Func<Tensor[], Tensor> run, Tensor[] inputs, ScalarType type)
    {
        Tensor[] x = [.. inputs.Select(t => t.to(type).detach().clone().requires_grad_())];
        var result = run(x);
        return [result.to(float64), .. autograd.grad([(result * result).sum()], x).Select(g => g.to(float64))];
    }
}
