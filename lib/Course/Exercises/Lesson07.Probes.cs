using MmDit.Diffusion;

namespace MmDit.Course.Exercises;

// What is right, and what the answers are tried on.
public static partial class Lesson07
{
    static NoisyBatch Noised(Tensor x0, Tensor noise, Tensor t) =>
        new((1 - Fit(t, x0)) * x0 + Fit(t, x0) * noise, noise - x0);

    static Func<Denoiser, Tensor, Tensor, Tensor, Tensor> LossOf(Func<Tensor, Tensor, Tensor, NoisyBatch> addNoise) =>
        (net, x0, noise, t) =>
        {
            var (x, velocity) = addNoise(x0, noise, t);
            return mse_loss(net(x, 1000 * t), velocity);
        };

    static Tensor Averaged(Tensor average, Tensor weights, double decay) =>
        decay * average + (1 - decay) * weights.detach();

    static Tensor Hidden(Tensor labels, Tensor draws, double rate, long none) => where(draws < rate, none, labels);

    static double Down(optim.Optimizer optimizer, Func<Tensor> loss) => Turn(optimizer, loss, "zlbs");

    // z: zero_grad, l: the loss, b: backward, s: step.
    static double Turn(optim.Optimizer optimizer, Func<Tensor> loss, string order)
    {
        Tensor? value = null;
        foreach (var what in order)
            switch (what)
            {
                case 'z': optimizer.zero_grad(); break;
                case 'l': value = loss(); break;
                case 'b': value!.backward(); break;
                default: optimizer.step(); break;
            }
        return value!.item<float>();
    }

    // Steps from a weight of 0 towards 3: losses as returned, weights and gradients after each, and how often the
    // loss was computed.
    static (Tensor Path, int Calls) Walk(Func<optim.Optimizer, Func<Tensor>, double> step, int steps = 3)
    {
        var weight = Parameter(zeros(1));
        using var optimizer = optim.SGD([weight], 0.1);
        var (calls, path) = (0, new double[3, steps]);
        for (var i = 0; i < steps; i++)
        {
            path[0, i] = step(optimizer, () => { calls++; return (weight - 3).square().sum(); });
            path[1, i] = weight.item<float>();
            path[2, i] = weight.grad is { } slope ? slope.item<float>() : 0;
        }
        return (tensor(path), calls);
    }

    static Tensor Follow(Func<Tensor, Tensor, double, Tensor> average, double decay) =>
        Enumerable.Range(2, 6).Aggregate(Weights(1), (a, i) => average(a, Weights(i), decay));

    static string? Fault(Func<Denoiser, Tensor, Tensor, Tensor, Tensor> loss, Denoiser net, long b, long c,
        long h, long w)
    {
        var (x0, noise, t) = (Random(1, b, c, h, w), Random(2, b, c, h, w), Times(b));
        return Compare.Fault(LossOf(Noised)(net, x0, noise, t), loss(net, x0, noise, t));
    }

    // The gradient of a net of one weight, which multiplies what it sees.
    static string? Slope(Func<Denoiser, Tensor, Tensor, Tensor, Tensor> loss)
    {
        Tensor? Of(Func<Denoiser, Tensor, Tensor, Tensor, Tensor> loss)
        {
            var weight = tensor(0.5f, requires_grad: true);
            var value = loss((x, t) => weight * x, Batch(1), Batch(2), Times(3));
            if (value.requires_grad) value.backward();
            return weight.grad;
        }
        return Of(loss) is { } given ? Compare.Fault(Of(LossOf(Noised))!, given)
            : "the loss does not remember how it came about, so backward() finds nothing: item(), " +
                "detach() or no_grad() cut it off";
    }

    static Tensor Silent(Tensor x, Tensor t) => zeros_like(x);
    static Tensor Wavy(Tensor x, Tensor t) => x.sin() + Fit(t / 300, x).cos();

    static Tensor Both(Func<Tensor, Tensor, Tensor, NoisyBatch> f, long b, long c, long h, long w) =>
        f(Random(1, b, c, h, w), Random(2, b, c, h, w), Times(b)) is var (x, v) ? stack([x, v]) : null!;

    static NoisyBatch Right(long b, long c, long h, long w) =>
        Noised(Random(1, b, c, h, w), Random(2, b, c, h, w), Times(b));

    static Tensor Fit(Tensor t, Tensor x) => t.view([-1, .. Enumerable.Repeat(1L, (int)x.dim() - 1)]);
    static Tensor Batch(int seed) => Random(seed, 3, 2, 4, 5);
    static Tensor Random(int seed, params long[] shape) => randn(shape, generator: new Generator((ulong)seed));
    static Tensor Times(long b) => (arange(b, float32) + 1) / (b + 1.5);
    static Tensor Weights(int seed) => Random(seed, 3, 4);
    static Tensor Labels() => tensor(new long[] { 3, 1, 4, 1, 5, 2, 6, 0 });
    static Tensor Draws() => tensor(new[] { 0.1f, 0.9f, 0.5f, 0.39f, 0.41f, 0f, 0.7f, 0.2f });
    static Tensor Many() => rand(10_000, generator: new Generator(3));
}
