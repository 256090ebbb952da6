using System.Security.Cryptography;

namespace MmDit.Data;

/// <summary>One file of the data folder, with the length in bytes and the sha256 that a loader insists on.</summary>
public sealed record DataFile(string Name, int Length, string Sha256)
{
    /// <summary>What to do about a file that is damaged.</summary>
    public string Remedy { get; init; } =
        "restore it with 'git checkout -- data', or build it anew with data/rebuild.sh";

    /// <summary>The file's bytes, from the kit's folder or another; throws if missing, cut or altered.</summary>
    public byte[] Read(string? folder = null)
    {
        var path = Path.Combine(folder ?? DataFolder.Path, Name);
        var info = new FileInfo(path);
        if (!info.Exists)
            throw new FileNotFoundException($"{path} is missing: {Remedy}.", path);
        if (info.Length != Length)
            throw new InvalidDataException($"{path} has {info.Length:N0} bytes, expected {Length:N0}: {Remedy}.");

        var bytes = new byte[Length];
        using (var stream = info.OpenRead())
            if (stream.ReadAtLeast(bytes, Length, throwOnEndOfStream: false) < Length)
                throw new InvalidDataException($"{path} ended before its {Length:N0} bytes were read: {Remedy}.");

        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
        return hash == Sha256 ? bytes : throw new InvalidDataException(
            $"{path} was altered: its sha256 is {hash}, expected {Sha256}: {Remedy}.");
    }
}
