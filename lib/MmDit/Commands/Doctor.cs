using System.Diagnostics;

namespace MmDit.Commands;

/// <summary>What the kit finds: libtorch, threads, speed, CUDA.</summary>
static class Doctor
{
    public static void Print()
    {
        Console.WriteLine($"tensors    libtorch {__version__}, {get_num_threads()} threads, {Speed():f0} GFLOP/s in a float32 product of 1024 x 1024");
        Console.WriteLine($"CUDA       {(cuda.is_available() ? $"{cuda.device_count()} devices" : "none: lessons run on the CPU")}");
        try { Console.WriteLine($"data       {Data.Digits.Load().Count:n0} digits, {Data.Fashion.Load(Data.Split.Train).Count:n0} clothes, {Data.Emoji.Load().Count:n0} emoji"); }
        catch (IOException e) { Console.WriteLine($"data       {e.Message}"); }
        if (Speed() < 10)
            Console.WriteLine("           That is slow: is another BLAS than OpenBLAS in use? apt-get install libopenblas0-openmp");
    }

    static double Speed()
    {
        using Tensor a = randn(1024, 1024), b = randn(1024, 1024);
        var best = double.MaxValue;
        for (var i = 0; i < 5; i++)
        {
            var start = Stopwatch.GetTimestamp();
            a.mm(b).Dispose();
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalSeconds);
        }
        return 2 * Math.Pow(1024, 3) / best / 1e9;
    }
}
