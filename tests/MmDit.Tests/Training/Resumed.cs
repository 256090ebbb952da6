using MmDit.Training;

namespace MmDit.Tests.Training;

/// <summary>A run that was not interrupted, and one that was after three steps and went on in another net: the same to
/// the bit.</summary>
sealed record Resumed(Trainer Whole, Trainer Second, double[] Losses) : IDisposable
{
    public static Resumed Of(string folder, Func<Trainer> run, Func<Trainer> another)
    {
        var path = Path.Combine(folder, "run.safetensors");
        var whole = run();
        double[] all = [.. whole.Run().Select(step => step.Loss)];
        using (var first = run())
        {
            foreach (var _ in first.Run().Take(3)) { }
            first.Save(path);
        }
        manual_seed(99);
        var second = another();
        second.Resume(path);

        Assert.Equal(all[3..], second.Run().Select(step => step.Loss));
        foreach (var (key, value) in whole.Net.state_dict()) Near.Equal(value, second.Net.state_dict()[key], 0);
        foreach (var (key, value) in whole.Ema.Weights) Near.Equal(value, second.Ema.Weights[key], 0);
        return new(whole, second, all);
    }

    public void Dispose()
    {
        Whole.Dispose();
        Second.Dispose();
    }
}
