using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace MmDit.Libtorch;

/// <summary>The native half of TorchSharp, loaded from the package cache before the first tensor.</summary>
/// <remarks>TorchSharp finds what is loaded already by its name, so nothing is copied beside any program.</remarks>
public static class Natives
{
    static int loaded;

    /// <summary>The libtorch package's folder of libraries, as this build found it; null where TorchSharp is left to find its own.</summary>
    public static string? Folder { get; } = FolderOf("libtorch");

    /// <summary>The file that TorchSharp's own native library was loaded from; null where TorchSharp is left to find it.</summary>
    public static string? TorchSharpFile { get; private set; }

    /// <summary>Whether that file is a copy, mended because this system's C++ library is older than it asks for.</summary>
    public static bool IsMended { get; private set; }

    /// <summary>Loads libtorch and TorchSharp's library; every further call does nothing.</summary>
    [ModuleInitializer]
    public static void Load()
    {
        if (Interlocked.Exchange(ref loaded, 1) != 0) return;
        if (Folder is null || FolderOf("torchsharp") is not { } sharp) return;
        var (torchFile, sharpFile) = (Path.Combine(Folder, FileOf("torch")), Path.Combine(sharp, FileOf("LibTorchSharp")));
        NativeLibrary.Load(torchFile);                                  // it brings libc10, libtorch_cpu and libgomp from beside it
        if (OperatingSystem.IsLinux() && OldLibstdcxx.IsHere) (sharpFile, IsMended) = (OldLibstdcxx.Mended(sharpFile), true);
        NativeLibrary.Load(sharpFile);
        TorchSharpFile = sharpFile;
    }

    static string? FolderOf(string package)
    {
        var written = typeof(Natives).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>();
        var root = written.FirstOrDefault(a => a.Key == package)?.Value;
        if (string.IsNullOrEmpty(root)) return null;
        var folder = Path.Combine(root, "runtimes", RuntimeInformation.RuntimeIdentifier, "native");
        return Directory.Exists(folder) ? folder : null;
    }

    static string FileOf(string name) =>
        OperatingSystem.IsWindows() ? $"{name}.dll" : OperatingSystem.IsMacOS() ? $"lib{name}.dylib" : $"lib{name}.so";
}
