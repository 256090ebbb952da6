using System.Diagnostics;
using System.Runtime.InteropServices;
using MmDit.Libtorch;

namespace MmDit.Course;

/// <summary>What a lesson computes on.</summary>
public static partial class Machine
{
    /// <summary>The device's name, to stand beside what was measured on it.</summary>
    public static string Name(Device device) => device.type == DeviceType.CUDA
        ? Said("nvidia-smi", $"--query-gpu=name --format=csv,noheader --id={Math.Max(0, device.index)}") ?? "a GPU"
        : $"{Processor() ?? RuntimeInformation.ProcessArchitecture.ToString()}, {get_num_threads()} threads";

    /// <summary>Until disposed, bfloat16 products on a CPU take the quick way, which is off in the kit because
    /// libtorch's convolutions there are not right on every processor: lib/README.md.</summary>
    public static IDisposable QuickHalves() => OneDnn.Use();

    /// <summary>Frees what nobody holds and gives it back to the system: what is measured next begins from
    /// little.</summary>
    public static void Tidy()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        if (!OperatingSystem.IsLinux()) return;
        try { _ = malloc_trim(0); }
        catch (EntryPointNotFoundException) { }             // another C library
    }

    static string? Processor() => !File.Exists("/proc/cpuinfo") ? null : File.ReadLines("/proc/cpuinfo")
        .FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))?.Split(':', 2)[1].Trim();

    static string? Said(string program, string arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput =
                true })!;
            return process.StandardOutput.ReadToEnd().Trim() is var said and not "" && process.WaitForExit(5000)
                ? said : null;
        }
        catch (System.ComponentModel.Win32Exception) { return null; }       // it is not there
    }

    [LibraryImport("libc")] private static partial int malloc_trim(nuint keep);
}
