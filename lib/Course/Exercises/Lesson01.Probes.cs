namespace MmDit.Course.Exercises;

// What is right, and what the answers are tried on.
public static partial class Lesson01
{
    static double[] Left(double[] betas)
    {
        var left = 1.0;
        return [.. betas.Select(beta => left *= 1 - beta)];
    }

    static double[] Cosined(int steps) => Cosines(steps, t => (double)t / steps, 0.008);

    static double[] Cosines(int steps, Func<int, double> part, double shift, double turn = Math.PI / 2)
    {
        double Square(int t) => Math.Pow(Math.Cos((part(t) + shift) / (1 + shift) * turn), 2);
        return [.. Enumerable.Range(1, steps).Select(t => Square(t) / Square(0))];
    }

    static Tensor Noised(Tensor x0, Tensor noise, Tensor left) => Alpha(left, x0) * x0 + Sigma(left, x0) * noise;
    static Tensor Clean(Tensor x, Tensor noise, Tensor left) => (x - Sigma(left, x) * noise) / Alpha(left, x);
    static Tensor Across(Tensor x0, Tensor noise, Tensor left) => Alpha(left, x0) * noise - Sigma(left, x0) * x0;

    static Unmixed Apart(Tensor x, Tensor v, Tensor left) =>
        new(Alpha(left, x) * x - Sigma(left, x) * v, Sigma(left, x) * x + Alpha(left, x) * v);

    // Mistakes that can be made with any function of two batches and a number for each picture.
    static IEnumerable<Mistake<Func<Tensor, Tensor, Tensor, Tensor>>> Usual(
        Func<Tensor, Tensor, Tensor, Tensor> right) =>
    [
        new("the first picture's ᾱ is used for all", (x, y, a) => right(x, y, a[0].expand(a.shape))),
        new("the ᾱ are laid along the columns, not the batch: they need the shape [B, 1, 1, 1]",
            (x, y, a) => right(x.transpose(0, 3), y.transpose(0, 3), a).transpose(0, 3)),
        new("the second batch's first picture is used for all", (x, y, a) => right(x, y[..1].expand_as(y), a)),
        new("the result is written over what came in: a method whose name ends in _ changes its tensor",
            (x, y, a) => x.copy_(right(x, y, a))),
        new("the result is of another type: float64 where the pictures are float32",
            (x, y, a) => right(x.to(float64), y.to(float64), a.to(float64))),
    ];

    // What a function gives and what it leaves of its inputs, for two sizes, as one list.
    static Tensor Seen(Func<Tensor, Tensor, Tensor, Tensor> f) => cat([Seen(f, 4, 2, 3, 1), Seen(f, 5, 1, 2, 2)]);

    // As many pictures as columns: what is laid along the wrong side fits, and shows.
    static Tensor Seen(Func<Tensor, Tensor, Tensor, Tensor> f, long b, long c, long h, int seed)
    {
        var (x, y) = (Random(seed, b, c, h, b), Random(seed + 10, b, c, h, b));
        var given = f(x, y, Lefts(b));
        return cat([.. new[] { given, x, y, tensor((double)(int)given.dtype) }.Select(t => t.to(float64).flatten())]);
    }

    static Func<Tensor, Tensor, Tensor, Tensor> Both(Func<Tensor, Tensor, Tensor, Unmixed> f) =>
        (x, v, left) => f(x, v, left) is var (clean, noise) ? stack([clean, noise]) : null!;

    static string? Like(Func<Tensor, Tensor, Tensor, Tensor> right, Func<Tensor, Tensor, Tensor, Tensor> given, long b,
        long c, long h, long w, int seed = 1) => Compare.Fault(
            right(Random(seed, b, c, h, w), Random(seed + 10, b, c, h, w), Lefts(b)),
            given(Random(seed, b, c, h, w), Random(seed + 10, b, c, h, w), Lefts(b)));

    static string? Untouched(Func<Tensor, Tensor, Tensor, Tensor> f)
    {
        var (x, y, a) = (Batch(1), Batch(2), Lefts(3));
        f(x, y, a);
        return Compare.Fault(Batch(1), x) ?? Compare.Fault(Batch(2), y) ?? Compare.Fault(Lefts(3), a);
    }

    static string? KeepsType(Func<Tensor, Tensor, Tensor, Tensor> f) =>
        f(Batch(1), Batch(2), Lefts(3)).dtype is var type && type == float32 ? null
            : $"pictures, noise and ᾱ are Float32, but the result is {type}";

    // The shares can be read off where picture and noise have nothing in common.
    static string? Spreads(Func<Tensor, Tensor, Tensor, Tensor> f)
    {
        var left = tensor(new[] { 0.9f, 0.5f, 0.2f, 0.01f });
        var (first, second) = (zeros(4, 1, 1, 2), zeros(4, 1, 1, 2));
        first[.., .., .., 0] = 1;
        second[.., .., .., 1] = 1;
        var variance = f(first, second, left).square().sum(-1).flatten();                       // [4]
        var worst = (int)(variance - 1).abs().argmax().item<long>();
        return (variance[worst] - 1).abs().item<float>() < 1e-5 ? null
            : $"with ᾱ = {left[worst].item<float>():g2} the variance is {variance[worst].item<float>():g3}, not 1";
    }

    // There and back in float64, at levels from hardly any noise to hardly anything else.
    static string? RoundTrip(Func<Tensor, Tensor, Tensor, Tensor> expected, Func<Tensor, Tensor, Tensor, Tensor> back)
    {
        var (x0, noise) = (Batch(3).to(float64), Batch(4).to(float64));
        var left = tensor(new[] { 0.9999, 0.5, 0.0000404 });
        return Compare.Fault(expected(x0, noise, left), back(x0, noise, left), 1e-6);
    }

    static string? Equal(double[] expected, double[]? given) => given is null ? "your function returned null"
        : Compare.Fault(tensor(expected), tensor(given), 1e-6);

    // A relative comparison, since the numbers at the end of a schedule are small.
    static string? EndsAt(double expected, double[]? given) => given is { Length: > 0 }
        && Math.Abs(given[^1] / expected - 1) < 1e-3 ? null
            : $"expected {expected:0.000e-0}, got {(given is { Length: > 0 } ? $"{given[^1]:0.000e-0}" : "nothing")}";

    static string Number(int? count) => count is null ? "nothing" : $"{count}";
    static Tensor Listed(double[] numbers, params double[] more) => tensor([.. numbers, .. more]);
    static Tensor Alpha(Tensor left, Tensor x) => left.sqrt().view(Fit(x));
    static Tensor Sigma(Tensor left, Tensor x) => (1 - left).sqrt().view(Fit(x));
    static Tensor Fit(Tensor left, Tensor x) => left.view(Fit(x));
    static long[] Fit(Tensor x) => [-1, .. Enumerable.Repeat(1L, (int)x.dim() - 1)];
    static double[] Some => [0.1, 0.25, 0.05, 0.5];
    static Tensor Batch(int seed) => Random(seed, 3, 2, 4, 5);
    static Tensor Random(int seed, params long[] shape) => randn(shape, generator: new Generator((ulong)seed));
    static Tensor Lefts(long b) => (arange(b, float32) + 1) / (b + 1.5);
}
