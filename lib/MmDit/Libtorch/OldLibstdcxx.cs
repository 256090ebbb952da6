using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace MmDit.Libtorch;

/// <summary>Debian 12 and Ubuntu 22.04 have a C++ library older than TorchSharp's own library asks for, by a version
/// whose one symbol nothing in it uses: a copy of the file asks for it weakly, and loads.</summary>
static class OldLibstdcxx
{
    const string Version = "GLIBCXX_3.4.32", ItsSymbol = "_ZSt21ios_base_library_initv";

    /// <summary>Whether this system's C++ library lacks that version.</summary>
    internal static bool IsHere { get; } =
        NativeLibrary.TryLoad("libstdc++.so.6", out var library)
            && !NativeLibrary.TryGetExport(library, ItsSymbol, out _);

    /// <summary>A copy of the library that asks for the version weakly, made once in the kit's own cache.</summary>
    /// <exception cref="IOException">The cache cannot be written: its folder is named.</exception>
    internal static string Mended(string file)
    {
        var bytes = File.ReadAllBytes(file);
        if (!SymbolVersions.Weaken(bytes, Version)) return file;
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes))[..16];
        var name = $"{Path.GetFileNameWithoutExtension(file)}-{hash}.so";
        var copy = Path.Combine(Cache(), name);
        if (File.Exists(copy) && File.ReadAllBytes(copy).AsSpan().SequenceEqual(bytes)) return copy;
        var half = $"{copy}.{Environment.ProcessId}";
        try
        {
            File.WriteAllBytes(half, bytes);
            File.Move(half, copy, overwrite: true);                     // whole or not at all, for two at once too
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            File.Delete(half);
            throw new IOException(
                $"TorchSharp's library needs a copy of 2.4 MB in {Path.GetDirectoryName(copy)}: {e.Message} " +
                "Free some room, or name another folder with XDG_CACHE_HOME.", e);
        }
        return copy;
    }

    // The user's own folder: a library is never loaded from one that others may write.
    static string Cache()
    {
        var root = Environment.GetEnvironmentVariable("XDG_CACHE_HOME");
        if (string.IsNullOrEmpty(root))
            root = Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".cache");
        var folder = Path.Combine(root, "mmdit");
        try { return Directory.CreateDirectory(folder).FullName; }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new IOException(
                $"TorchSharp's library needs a copy of 2.4 MB in {folder}, which cannot be made: {e.Message} " +
                "Name another folder with XDG_CACHE_HOME.", e);
        }
    }
}
