using MmDit.Diffusion;

namespace MmDit.Course.Exercises;

// What is right, and what the answers are tried on.
public static partial class Lesson02
{
    static Tensor LossOf(Denoiser net, Tensor x0, Tensor noise, Tensor t) =>
        mse_loss(net(Mixed(x0, noise, t), t), noise - x0);

    static Tensor Mixed(Tensor x0, Tensor noise, Tensor t) => (1 - Fit(t)) * x0 + Fit(t) * noise;

    static Tensor Exact(Tensor x, Tensor t, Tensor mean, double deviation) => Exact(x, t, mean, deviation, (m, s) => m);

    // The shares of a deviation from where x lies on average, α² s² of the data's and σ² of the noise's.
    static Tensor Exact(Tensor x, Tensor t, Tensor mean, double deviation, Func<Tensor, Tensor, Tensor> middle)
    {
        var (sigma, alpha) = (Fit(t), 1 - Fit(t));                                              // [B, 1]
        var variance = alpha.square() * deviation * deviation + sigma.square();
        var off = x - middle(alpha * mean, sigma);                                              // [B, D]
        return sigma / variance * off - (mean + alpha * deviation * deviation / variance * off);
    }

    static Tensor Walked(Denoiser net, Tensor x, int steps) => Walked(net, x, steps, i => 1 - (double)i / steps);

    static Tensor Walked(Denoiser net, Tensor x, int steps, Func<int, double> time, double? length = null)
    {
        List<Tensor> way = [x];
        for (var i = 0; i < steps; i++)
            way.Add(way[i] - (length ?? 1.0 / steps) * net(way[i], full(x.shape[0], time(i), dtype: x.dtype)));
        return stack([.. way]);                                                                 // [N + 1, B, D]
    }

    // As many points as coordinates: times that are laid along the wrong side fit, and show.
    static Tensor Seen(Func<Denoiser, Tensor, Tensor, Tensor, Tensor> loss) => cat([.. ((long[])[2, 3, 4]).SelectMany(
        n => new[] { loss(Wavy, Random(1, n, n), Random(2, n, n), Times(n)),
            loss(Silent, Random(3, n, n), Random(4, n, n), Times(n)) }.Select(l => l.to(float64).flatten()))]);

    static Tensor Seen(Func<Tensor, Tensor, Tensor, double, Tensor> field) => cat([.. ((long[])[2, 3, 4]).Select(n =>
        field(Random(1, n, n), Times(n), Random(2, n), 0.2 + 0.3 * n).to(float64).flatten())]);

    static Tensor Seen(Func<Denoiser, Tensor, int, Tensor> walk) => cat([.. ((int[])[4, 7]).SelectMany(steps =>
    {
        var x = Random(steps, 5, 2);
        return new[] { walk(Wavy, x, steps).to(float64).flatten(), x.to(float64).flatten() };
    })]);

    static string? Fault(Func<Denoiser, Tensor, Tensor, Tensor, Tensor> loss, Denoiser net, long b, long d)
    {
        var (x0, noise, t) = (Random(1, b, d), Random(2, b, d), Times(b));
        return Compare.Fault(LossOf(net, x0, noise, t), loss(net, x0, noise, t));
    }

    static string? Like(Func<Tensor, Tensor, Tensor, double, Tensor> field, long b, long d, double deviation) =>
        Compare.Fault(Exact(Random(1, b, d), Times(b), Random(2, d), deviation),
            field(Random(1, b, d), Times(b), Random(2, d), deviation));

    // The gradient of a net of one weight, which multiplies what it sees.
    static string? Slope(Func<Denoiser, Tensor, Tensor, Tensor, Tensor> loss)
    {
        Tensor? Of(Func<Denoiser, Tensor, Tensor, Tensor, Tensor> loss)
        {
            var weight = tensor(0.5f, requires_grad: true);
            var value = loss((x, t) => weight * x, Random(1, 5, 2), Random(2, 5, 2), Times(5));
            if (value.requires_grad) value.backward();
            return weight.grad;
        }
        return Of(loss) is { } given ? Compare.Fault(Of(LossOf)!, given)
            : "the loss does not remember how it came about, so backward() finds nothing: item(), " +
                "detach() or no_grad() cut it off";
    }

    // The times at which a walk asks, which are the same for all points of a step.
    static string? AsksAt(Func<Denoiser, Tensor, int, Tensor> walk, params double[] expected)
    {
        List<string> times = [];
        string? shape = null;
        walk((x, t) =>
        {
            if (t.shape is not [5]) shape ??= $"5 points were given with times of shape [{string.Join(", ", t.shape)}]";
            times.Add($"{t.flatten()[0].to(float64).item<double>():0.###}");
            return zeros_like(x);
        }, Random(1, 5, 2), expected.Length);
        var right = string.Join(", ", expected.Select(t => $"{t:0.###}"));
        var given = string.Join(", ", times);
        return shape ?? (given == right ? null : $"expected {right}, got {given}");
    }

    static Tensor Silent(Tensor x, Tensor t) => zeros_like(x);
    static Tensor Wavy(Tensor x, Tensor t) => x.sin() + Fit(3 * t).cos();
    static Tensor Fit(Tensor t) => t.view(-1, 1);
    static Tensor Random(int seed, params long[] shape) => randn(shape, generator: new Generator((ulong)seed));
    static Tensor Times(long b) => (arange(b, float32) + 1) / (b + 1.5);
}
