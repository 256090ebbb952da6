using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace MmDit.Libtorch;

/// <summary>The native half of TorchSharp, loaded from the package cache before the first tensor.</summary>
/// <remarks>TorchSharp finds what is loaded already by its name, so nothing is copied beside any program.</remarks>
public static class Natives
{
    static int loaded;

    /// <summary>The folder that libtorch was loaded from; null where TorchSharp is left to find its own.</summary>
    public static string? Folder { get; private set; }

    /// <summary>Where TorchSharp's native library came from; null where TorchSharp is left to find it.</summary>
    public static string? TorchSharpFile { get; private set; }

    /// <summary>Whether that file is a copy, mended because this system's C++ library is too old for it.</summary>
    public static bool IsMended { get; private set; }

    /// <summary>Whether oneDNN is switched off for convolutions, as it is wherever its switch is found.</summary>
    public static bool IsOneDnnOff { get; private set; }

    /// <summary>Loads libtorch and TorchSharp's library; every further call does nothing.</summary>
    /// <exception cref="IOException">TorchSharp's library must be mended here, and no copy can be written.</exception>
    [ModuleInitializer]
    public static void Load()
    {
        if (Interlocked.Exchange(ref loaded, 1) != 0) return;
        if (FolderOf("libtorch") is not { } torch || FolderOf("torchsharp") is not { } sharp) return;
        Heap.Keep();
        var file = Path.Combine(sharp, FileOf("LibTorchSharp"));
        NativeLibrary.Load(Path.Combine(torch, FileOf("torch")));       // brings libc10, libtorch_cpu and libgomp
        if (OperatingSystem.IsLinux() && OldLibstdcxx.IsHere) (file, IsMended) = (OldLibstdcxx.Mended(file), true);
        NativeLibrary.Load(file);
        (Folder, TorchSharpFile) = (torch, file);
        IsOneDnnOff = OneDnn.TurnOff(NativeLibrary.Load(Path.Combine(torch, FileOf("torch_cpu"))));
    }

    // In the package that the build found, else beside this library, where a build for CUDA puts them.
    static string? FolderOf(string package)
    {
        var written = typeof(Natives).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .FirstOrDefault(a => a.Key == package)?.Value;
        string?[] roots = [written, Path.GetDirectoryName(typeof(Natives).Assembly.Location)];
        return roots.Where(root => !string.IsNullOrEmpty(root))
            .Select(root => Path.Combine(root!, "runtimes", RuntimeInformation.RuntimeIdentifier, "native"))
            .FirstOrDefault(Directory.Exists);
    }

    static string FileOf(string name) =>
        OperatingSystem.IsWindows() ? $"{name}.dll" : OperatingSystem.IsMacOS() ? $"lib{name}.dylib" : $"lib{name}.so";
}
