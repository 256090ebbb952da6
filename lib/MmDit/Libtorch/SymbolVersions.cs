using System.Buffers.Binary;
using System.Text;

namespace MmDit.Libtorch;

/// <summary>The versions of symbols that an ELF library needs of others (its .gnu.version_r).</summary>
/// <seealso href="https://refspecs.linuxfoundation.org/LSB_5.0.0/LSB-Core-generic/LSB-Core-generic/symversion.html">
/// Linux Standard Base 5, section 10.7.4</seealso>
static class SymbolVersions
{
    const uint NeedsTable = 0x6ffffffe;                                 // SHT_GNU_verneed
    const ushort Weak = 2;                                              // VER_FLG_WEAK

    /// <summary>Marks a needed version weak, so that a library without it does: whether it was there, strong.</summary>
    /// <exception cref="InvalidDataException">The bytes are no 64-bit little-endian ELF file, or too few.</exception>
    internal static bool Weaken(Span<byte> file, string version)
    {
        if (file.Length < 64
            || !file[..6].SequenceEqual((ReadOnlySpan<byte>)[0x7f, (byte)'E', (byte)'L', (byte)'F', 2, 1]))
            throw new InvalidDataException("not a 64-bit little-endian ELF library");
        var (sections, size, count) = ((long)U64(file, 40), U16(file, 58), U16(file, 60));
        var marked = false;
        for (var i = 0; i < count; i++)
        {
            var section = sections + i * size;
            if (U32(file, section + 4) != NeedsTable) continue;
            var names = (long)U64(file, sections + U32(file, section + 40) * size + 24);        // sh_link: its strings
            marked |= WeakenTable(file, (long)U64(file, section + 24), (int)U32(file, section + 44), names, version);
        }
        return marked;
    }

    // A list of libraries, each with a list of the versions that are needed of it.
    static bool WeakenTable(Span<byte> file, long library, int libraries, long names, string version)
    {
        var marked = false;
        for (; libraries > 0; libraries--, library += U32(file, library + 12))
        {
            var entry = library + U32(file, library + 8);
            for (var n = U16(file, library + 2); n > 0; n--, entry += U32(file, entry + 12))
            {
                if (U32(file, entry) != Hash(version) || Name(file, names + U32(file, entry + 8)) != version) continue;
                var flags = U16(file, entry + 4);
                if ((flags & Weak) != 0) continue;
                BinaryPrimitives.WriteUInt16LittleEndian(At(file, entry + 4, 2), (ushort)(flags | Weak));
                marked = true;
            }
        }
        return marked;
    }

    /// <summary>The hash by which the loader compares names of versions.</summary>
    /// <seealso href="https://www.sco.com/developers/gabi/latest/ch5.dynamic.html">System V ABI, figure 5-13</seealso>
    internal static uint Hash(string name)
    {
        var hash = 0u;
        foreach (var c in name)
        {
            hash = (hash << 4) + c;
            var high = hash & 0xf0000000;
            hash = (hash ^ high >> 24) & ~high;
        }
        return hash;
    }

    static string Name(Span<byte> file, long at)
    {
        var rest = file[(int)Math.Clamp(at, 0, file.Length)..];
        var end = rest.IndexOf((byte)0);
        return end < 0 ? throw Outside(at) : Encoding.ASCII.GetString(rest[..end]);
    }

    static Span<byte> At(Span<byte> file, long at, int count) =>
        at >= 0 && at <= file.Length - count ? file.Slice((int)at, count) : throw Outside(at);

    static InvalidDataException Outside(long at) =>
        new($"the library ends before byte {at}, where one of its tables should be");

    static ushort U16(Span<byte> file, long at) => BinaryPrimitives.ReadUInt16LittleEndian(At(file, at, 2));
    static uint U32(Span<byte> file, long at) => BinaryPrimitives.ReadUInt32LittleEndian(At(file, at, 4));
    static ulong U64(Span<byte> file, long at) => BinaryPrimitives.ReadUInt64LittleEndian(At(file, at, 8));
}
