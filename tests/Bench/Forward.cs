using System.Diagnostics;
using MmDit.Nets;

namespace MmDit.Bench;

/// <summary>How much of a net's forward is spent outside libtorch's kernels: on C#,
/// the door and libtorch's dispatch.</summary>
/// <remarks>
/// The same net with next to no numbers makes the same calls, and its kernels have nothing to do: its whole time stands
/// for what is not arithmetic, and is more than that by what its small kernels take.
/// </remarks>
static class Forward
{
    const int Batch = 4, Rounds = 7;

    public static Share Run()
    {
        set_num_threads(Environment.ProcessorCount);
        using var mode = inference_mode();
        var small = Time(DiTConfig.S2 with { Dim = 24, Size = 4, MlpRatio = 1 }, 20);
        var whole = Time(DiTConfig.S2, 1);
        return new("forward DiT-S/2", whole / 1000, small, small / whole);
    }

    // Microseconds of the fastest round.
    static double Time(DiTConfig config, int calls)
    {
        using DiT net = new(config);
        net.eval();
        using var image = randn(Batch, config.Channels, config.Size, config.Size);
        using var t = arange(Batch);
        using var y = zeros([Batch], int64);
        double Round()
        {
            var start = Stopwatch.GetTimestamp();
            for (var i = 0; i < calls; i++) net.call(image, t, y).Dispose();
            return Stopwatch.GetElapsedTime(start).TotalMicroseconds / calls;
        }
        for (var i = 0; i < 3; i++) Round();
        return Enumerable.Range(0, Rounds).Min(_ => Round());
    }
}

/// <summary>One row: milliseconds of a forward, microseconds of its calls without their arithmetic,
/// and the second's part of the first.</summary>
sealed record Share(string Case, double ForwardMs, double OutsideUs, double Part);
