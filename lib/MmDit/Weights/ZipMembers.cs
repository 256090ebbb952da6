using System.Buffers.Binary;
using System.Text;

namespace MmDit.Weights;

/// <summary>The directory of a zip file whose members are stored as they are, as PyTorch writes them.</summary>
/// <seealso href="https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT">PKWARE, .ZIP File Format</seealso>
static class ZipMembers
{
    const uint Member = 0x04034b50, Entry = 0x02014b50, End64 = 0x06064b50, Locator64 = 0x07064b50;
    const int EndLength = 22, EntryLength = 46, MemberLength = 30, LongestComment = ushort.MaxValue;
    const ulong In64 = uint.MaxValue;                           // "the number is in the zip64 part"

    /// <summary>Each member's name, and the offset and length of its bytes in the file.</summary>
    /// <exception cref="InvalidDataException">It is damaged, or a member is compressed or encrypted.</exception>
    public static Dictionary<string, (long Offset, long Length)> Read(FileBytes bytes)
    {
        Dictionary<string, (long, long)> members = [];
        var (count, at) = Directory(bytes);
        for (ulong i = 0; i < count; i++)
        {
            var entry = bytes[at, EntryLength];
            if (U32(entry, 0) != Entry) throw bytes.Bad($"entry {i} of its zip directory is damaged; fetch it again");
            var (flags, method) = (U16(entry, 8), U16(entry, 10));
            var (nameLength, extraLength, commentLength) = (U16(entry, 28), U16(entry, 30), U16(entry, 32));
            var name = Encoding.UTF8.GetString(bytes[at + EntryLength, nameLength]);
            var extra = bytes[at + EntryLength + nameLength, extraLength];
            // The zip64 part has those numbers alone that do not fit, in this order.
            var used = 0;
            var (size, packed, offset) = (U32(entry, 24), U32(entry, 20), U32(entry, 42));
            var length = size == In64 ? Wide(bytes, extra, used++) : size;
            var stored = packed == In64 ? Wide(bytes, extra, used++) : packed;
            var place = offset == In64 ? Wide(bytes, extra, used) : offset;

            var shown = Lists.Plain(name);
            if ((flags & 1) != 0) throw bytes.Bad($"its member {shown} is encrypted; PyTorch writes no such file");
            if (method != 0 || length != stored)
                throw bytes.Bad($"its member {shown} is compressed; PyTorch stores members as they are: unpack the " +
                    $"file and pack it anew with 'zip -0'");
            if (!members.TryAdd(name, (Begin(bytes, place, length, shown), (long)length)))
                throw bytes.Bad($"has the member {shown} twice; it is damaged");
            at += EntryLength + nameLength + extraLength + commentLength;
        }
        return members;
    }

    // A member's bytes follow its own header, which repeats the name and may be padded.
    static long Begin(FileBytes bytes, ulong place, ulong length, string shown)
    {
        if (place > (ulong)bytes.Length || length > (ulong)bytes.Length)
            throw bytes.Bad($"its member {shown} is past its end; it was cut, fetch it again");
        var header = bytes[(long)place, MemberLength];
        if (U32(header, 0) != Member)
            throw bytes.Bad($"its member {shown} is not where its zip directory says; it is damaged");
        var begin = (long)place + MemberLength + U16(header, 26) + U16(header, 28);
        return begin + (long)length <= bytes.Length ? begin
            : throw bytes.Bad($"its member {shown} is past its end; it was cut, fetch it again");
    }

    static (ulong Count, long At) Directory(FileBytes bytes)
    {
        var tail = bytes[Math.Max(0, bytes.Length - EndLength - LongestComment),
            Math.Min(bytes.Length, EndLength + LongestComment)];
        var found = tail.LastIndexOf((ReadOnlySpan<byte>)[(byte)'P', (byte)'K', 5, 6]);
        if (found < 0 || tail.Length - found < EndLength)
            throw bytes.Bad("begins as a zip file but has no directory at its end; it was cut, fetch it again");
        var end = tail[found..];
        var (count, at) = ((ulong)U16(end, 10), (ulong)U32(end, 16));
        if (count == ushort.MaxValue || at == In64)
        {
            var locator = bytes[bytes.Length - tail.Length + found - 20, 20];
            if (U32(locator, 0) != Locator64) throw bytes.Bad("its zip64 directory is missing; it is damaged");
            var place = U64(locator, 8);
            var end64 = bytes[place <= (ulong)bytes.Length ? (long)place : bytes.Length, 56];
            if (U32(end64, 0) != End64) throw bytes.Bad("its zip64 directory is damaged; fetch it again");
            (count, at) = (U64(end64, 32), U64(end64, 48));
        }
        return at <= (ulong)bytes.Length ? (count, (long)at)
            : throw bytes.Bad("its zip directory is past its end; it was cut, fetch it again");
    }

    static ulong Wide(FileBytes bytes, ReadOnlySpan<byte> extra, int index)
    {
        while (extra.Length >= 4)
        {
            var (id, length) = (U16(extra, 0), U16(extra, 2));
            if (length > extra.Length - 4) break;
            if (id == 1 && length >= 8 * (index + 1)) return U64(extra, 4 + 8 * index);
            extra = extra[(4 + length)..];
        }
        throw bytes.Bad("a member's zip64 numbers are missing; it is damaged");
    }

    static ushort U16(ReadOnlySpan<byte> from, int at) => BinaryPrimitives.ReadUInt16LittleEndian(from[at..]);
    static uint U32(ReadOnlySpan<byte> from, int at) => BinaryPrimitives.ReadUInt32LittleEndian(from[at..]);
    static ulong U64(ReadOnlySpan<byte> from, int at) => BinaryPrimitives.ReadUInt64LittleEndian(from[at..]);
}
