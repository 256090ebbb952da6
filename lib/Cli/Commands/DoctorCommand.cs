using System.CommandLine;
using System.Diagnostics;
using System.Runtime.InteropServices;
using MmDit.Libtorch;

namespace MmDit.Cli.Commands;

/// <summary>./mmdit doctor: what is there, what is missing, and the command that mends it.
/// It changes nothing.</summary>
static class DoctorCommand
{
    const string Mend = "missing: './mmdit setup' installs it";

    public static Command Make()
    {
        Command doctor = new("doctor",
            "Say what is installed, which libtorch is loaded and whether it computes right.");
        doctor.SetAction(_ =>
        {
            foreach (var (what, words) in System().Concat(Tensors()))
                Console.WriteLine($"{what,-10} {words}");
        });
        return doctor;
    }

    static IEnumerable<(string What, string Words)> System()
    {
        yield return ("system", $"{RuntimeInformation.OSDescription}, {Environment.ProcessorCount} cores");
        yield return (".NET", $"{RuntimeInformation.FrameworkDescription} ({KernelSpec.Host()})");
        yield return ("ZeroMQ", Library("libzmq.so.5", "libzmq.5.dylib") ?? $"{Mend}; lab needs it");
        yield return ("Jupyter", Tool.Find("jupyter") ?? $"{Mend}; lab needs it");
        yield return ("Chromium", Tool.Find("chromium") ?? $"{Mend}; test needs it");
        yield return ("kernel", Entry());
        if (Debian.Missing(Debian.Test) is { Count: > 0 } missing && Tool.Find("dpkg-query") is not null)
            yield return ("packages",
                $"missing for lab and test: {string.Join(' ', missing)}; './mmdit setup' installs them");
    }

    static string Entry() => KernelSpec.Started(prefix: null) switch
    {
        null => "not known to Jupyter: './mmdit kernel install' tells it",
        "" => "the name .net-csharp is another kernel's: './mmdit kernel install --force' takes it",
        var program when !File.Exists(program) =>
            $"Jupyter would start {program}, which is gone: './mmdit kernel install' mends it",
        var program => program,
    };

    static IEnumerable<(string What, string Words)> Tensors()
    {
        yield return ("tensors", $"TorchSharp {typeof(torch).Assembly.GetName().Version?.ToString(3)}, "
            + $"libtorch {Version.Parse(__version__).ToString(3)}, {get_num_threads()} threads, "
            + $"{Speed():f0} GFLOP/s in a float32 product of 1024 x 1024");
        yield return ("", $"from {Natives.Folder ?? "where TorchSharp found it"}");
        if (Natives.IsMended)
            yield return ("", "this system's C++ library is older than TorchSharp's asks for: a copy that loads is "
                + Natives.TorchSharpFile);
        yield return ("right", SelfCheck.Report);
        yield return ("CUDA", cuda.is_available() ? $"{cuda.device_count()} devices" : "none: lessons run on the CPU");
        yield return ("data", Data());
    }

    static string Data()
    {
        try
        {
            return $"{MmDit.Data.Digits.Load().Count:n0} digits, "
                + $"{MmDit.Data.Fashion.Load(MmDit.Data.Split.Train).Count:n0} clothes, "
                + $"{MmDit.Data.Emoji.Load().Count:n0} emoji";
        }
        catch (IOException e) { return e.Message; }
    }

    static string? Library(params string[] names) => names.FirstOrDefault(name => NativeLibrary.TryLoad(name, out _));

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
