using MmDit.Course.Views;
using MmDit.Diffusion;
using MmDit.Nets;
using MmDit.Nets.Layers;

namespace MmDit.Course.Tests;

/// <summary>A small MM-DiT of random weights, and what is on the tape of a run of it.</summary>
sealed class JointRun : IDisposable
{
    static readonly string[] names = ["a", "red", "circle", "left", "of", "a", "blue", "square", "."];

    public JointRun(int depth = 4, int heads = 4, int words = 9, int size = 32, int steps = 8, long dim = 32)
    {
        MMDiTConfig config = new(depth, dim, heads, Patch: 4, Channels: 3, MaxGrid: size / 4, Context: 16, Pooled: 16,
            QkNorm: HeadNorm.RootMeanSquare);
        (Net, var random) = (new(config), new Generator(5));
        using var off = no_grad();
        foreach (var (key, weight) in Net.named_parameters())
            weight.copy_(randn(weight.shape, generator: random) * (key.EndsWith("bias", StringComparison.Ordinal) ? 0.3
                : key.Contains("ln_", StringComparison.Ordinal) ? 2 : 1.5 / Math.Sqrt(weight.shape[^1])));
        var (text, pooled) = (randn([1, words, 16], generator: random), randn([1, 16], generator: random));
        Denoiser = (x, t) => Net.call(x, t, pooled, text);
        Noise = randn([1, 3, size, size], generator: random);
        Tape = new(Net, Enumerable.Range(0, words).Select(i => names[i % names.Length]));
        End = Samplers.Euler(Tape.Of(Denoiser), new RectifiedFlow().Levels(steps), Noise).Final();
    }

    public MMDiT Net { get; }
    public Denoiser Denoiser { get; }
    public Tensor Noise { get; }
    public JointTape Tape { get; }
    public Tensor End { get; }

    public void Dispose() => Tape.Dispose();
}
