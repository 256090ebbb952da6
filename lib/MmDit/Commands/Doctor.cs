using System.Diagnostics;
using MmDit.Libtorch;

namespace MmDit.Commands;

/// <summary>What the kit finds: libtorch, whether it computes right here, threads, speed, CUDA, data.</summary>
static class Doctor
{
    public static void Print()
    {
        Console.WriteLine($"tensors    TorchSharp {typeof(torch).Assembly.GetName().Version?.ToString(3)}, libtorch {Version.Parse(__version__).ToString(3)}, " +
            $"{get_num_threads()} threads, {Speed():f0} GFLOP/s in a float32 product of 1024 x 1024");
        Console.WriteLine($"           from {Natives.Folder ?? "where TorchSharp found it"}");
        if (Natives.IsMended)
            Console.WriteLine($"           this system's C++ library is older than TorchSharp's asks for: a copy that loads is {Natives.TorchSharpFile}");
        Console.WriteLine($"right      {SelfCheck.Report}");
        Console.WriteLine($"CUDA       {(cuda.is_available() ? $"{cuda.device_count()} devices" : "none: lessons run on the CPU")}");
        try { Console.WriteLine($"data       {Data.Digits.Load().Count:n0} digits, {Data.Fashion.Load(Data.Split.Train).Count:n0} clothes, {Data.Emoji.Load().Count:n0} emoji"); }
        catch (IOException e) { Console.WriteLine($"data       {e.Message}"); }
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
