using System.Diagnostics;
using System.Globalization;

namespace MmDit.Bench;

/// <summary>What a call through the door costs above the same call in C++, on the same libtorch, one thread.</summary>
static class Calls
{
    const int Count = 100_000, Rounds = 7;

    public static IEnumerable<Row> Run()
    {
        set_num_threads(1);
        using var mode = inference_mode();
        using Tensor a = randn(4, 4), b = randn(4, 4), bias = randn(4);
        (string Name, Action Call)[] cases =
        [
            ("add", () => a.add(b).Dispose()),
            ("matmul", () => a.matmul(b).Dispose()),
            ("layer_norm", () => layer_norm(a, [4], bias, bias).Dispose()),
            ("cat", () => cat([a, b], 1).Dispose()),
            ("view", () => a.view(2, 8).Dispose()),
        ];
        foreach (var (name, call) in cases)
        {
            Nanoseconds(call);
            // Round about, so that a busy moment of the machine falls on both.
            var pairs = Enumerable.Range(0, Rounds).Select(_ => (Kit: Nanoseconds(call), Direct: Direct(name))).ToArray();
            var (kit, direct) = (pairs.Min(p => p.Kit), pairs.Min(p => p.Direct));
            yield return new($"call {name}", kit, direct, (kit - direct) / 1000);
        }
    }

    static double Nanoseconds(Action call)
    {
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < Count; i++) call();
        return Stopwatch.GetElapsedTime(start).TotalNanoseconds / Count;
    }

    static double Direct(string name)
    {
        using var process = Process.Start(new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "direct"), [name, $"{Count}"]) { RedirectStandardOutput = true })!;
        return double.Parse(process.StandardOutput.ReadToEnd(), CultureInfo.InvariantCulture);
    }
}

/// <summary>One row: nanoseconds a call here and in C++, and the difference in microseconds.</summary>
sealed record Row(string Case, double KitNs, double CppNs, double OverheadUs);
