using MmDit.Data;
using MmDit.Nets;

namespace MmDit.Course;

/// <summary>Small DiTs that learn to see noise on digits: one task for every design,
/// the same batches and noise for each.</summary>
/// <seealso href="https://arxiv.org/abs/2212.09748">Peebles and Xie 2022, figure 5, in small</seealso>
public static class DigitRace
{
    /// <summary>A net of four blocks of width 64 for digits of 8 x 8 pixels: 16 tokens, ten classes,
    /// noise alone.</summary>
    public static DiTConfig Config(DiTDesign design) =>
        new(Patch: 2, Dim: 64, Depth: 4, Heads: 4, Size: 8, Channels: 1, Classes: 10, LearnSigma: false,
            Design: design);

    /// <summary>One step that has been taken, and its loss: the mean squared error of the noise,
    /// 1 for a net that says nothing.</summary>
    public readonly record struct Lap(int Step, double Loss);

    /// <summary>Trains a net, one step at a time; the seed decides batches, times and noise,
    /// whatever the net is.</summary>
    public static IEnumerable<Lap> Run(DiT net, int steps, int seed = 0, int batch = 64, double rate = 1e-3)
    {
        var digits = Digits.Load();
        using var adam = optim.AdamW(net.parameters().Where(p => p.requires_grad), rate, weight_decay: 0);
        var generator = new Generator((ulong)seed);
        var batches = digits.Batches(batch, seed, epochs: int.MaxValue).Where(b => b.Labels.shape[0] == batch)
            .GetEnumerator();
        net.train();
        for (var step = 1; step <= steps && batches.MoveNext(); step++)
            yield return new(step, Step(net, adam, batches.Current, generator));
    }

    /// <summary>The share of the picture that is left at a time, ᾱ: [B] from 0 to 999 -> [B, 1, 1, 1].</summary>
    /// <seealso href="https://arxiv.org/abs/2006.11239">Ho et al. 2020, section 4, linear schedule</seealso>
    public static Tensor Remaining(Tensor t) =>
        (1 - linspace(1e-4, 0.02, 1000)).cumprod(0)[TensorIndex.Tensor(t)].view(-1, 1, 1, 1);

    static double Step(DiT net, optim.Optimizer adam, Batch batch, Generator generator)
    {
        using var scope = NewDisposeScope();
        var image = (batch.Images * 2) - 1;                                                     // [B, C, H, W], -1 to 1
        var t = randint(0, 1000, [image.shape[0]], generator: generator);                       // [B]
        var noise = randn(image.shape, generator: generator);                                   // [B, C, H, W]
        var left = Remaining(t);                                                                // [B, 1, 1, 1]
        var noisy = (left.sqrt() * image) + ((1 - left).sqrt() * noise);                        // [B, C, H, W]
        adam.zero_grad();
        var loss = mse_loss(net.call(noisy, t, batch.Labels), noise);
        loss.backward();
        adam.step();
        return loss.item<float>();
    }
}
