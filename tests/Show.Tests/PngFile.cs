using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace MmDit.Show.Tests;

/// <summary>PNG files put together by hand, right or wrong.</summary>
static class PngFile
{
    public static readonly byte[] Signature = [0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10];

    /// <summary>An image whose rows, filter bytes among them, are given.</summary>
    public static byte[] Of(
        int width, int height, byte depth, byte type, byte[] rows, params (string Type, byte[] Content)[] chunks) =>
        [.. Signature, .. Header(width, height, depth, type), .. chunks.SelectMany(c => Chunk(c.Type, c.Content)),
            .. Chunk("IDAT", Pack(rows)), .. Chunk("IEND", [])];

    public static byte[] Header(int width, int height, byte depth, byte type, byte interlace = 0)
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9], header[12]) = (depth, type, interlace);
        return Chunk("IHDR", header);
    }

    public static byte[] Chunk(string type, byte[] content)
    {
        byte[] body = [.. Encoding.ASCII.GetBytes(type), .. content];
        var (length, crc) = (new byte[4], new byte[4]);
        BinaryPrimitives.WriteInt32BigEndian(length, content.Length);
        BinaryPrimitives.WriteUInt32BigEndian(crc, Crc(body));
        return [.. length, .. body, .. crc];
    }

    public static byte[] Pack(byte[] bytes)
    {
        using MemoryStream packed = new();
        using (ZLibStream zlib = new(packed, CompressionLevel.SmallestSize)) zlib.Write(bytes);
        return packed.ToArray();
    }

    /// <summary>Makes the checksums right again, so that damage reaches what is behind them.</summary>
    public static void Repair(byte[] file)
    {
        for (long start = 8, end; start + 12 <= file.Length; start = end)
        {
            end = start + 12 + BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan((int)start));
            if (end > file.Length) return;
            BinaryPrimitives.WriteUInt32BigEndian(
                file.AsSpan((int)end - 4), Crc(file.AsSpan((int)start + 4, (int)(end - start) - 8)));
        }
    }

    static uint Crc(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var value in bytes)
            for (int bit = 0, next = value; bit < 8; bit++, next >>= 1)
                crc = ((crc ^ next) & 1) != 0 ? (crc >> 1) ^ 0xEDB88320 : crc >> 1;
        return ~crc;
    }
}
