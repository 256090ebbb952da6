using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace MmDit.Show;

/// <summary>A PNG down to what its pixels are made of, unpacked once to see that all its rows are there.</summary>
/// <seealso href="https://www.w3.org/TR/png-3/">Portable Network Graphics specification, third edition</seealso>
sealed class PngOutline
{
    static readonly uint[] crcTable = [.. Enumerable.Range(0, 256).Select(i =>
    {
        var crc = (uint)i;
        for (var bit = 0; bit < 8; bit++) crc = (crc & 1) != 0 ? 0xEDB88320 ^ (crc >> 1) : crc >> 1;
        return crc;
    })];

    int width, height, depth, colorType;
    bool transparent;

    public static Outline Read(byte[] file) => new PngOutline().ReadChunks(file);

    Outline ReadChunks(byte[] file)
    {
        using MemoryStream packed = new(), picture = new();
        picture.Write(file.AsSpan(0, 8));
        for (var (at, type) = (8, ""); type != "IEND";)
        {
            var head = Outline.Part(file, at, 8);
            var content = Outline.Part(file, at + 8, BinaryPrimitives.ReadUInt32BigEndian(head));
            var crc = BinaryPrimitives.ReadUInt32BigEndian(Outline.Part(file, at + 8 + content.Length, 4));
            if (crc != Crc(file.AsSpan(at + 4, content.Length + 4)))
                throw Outline.Cut($"the checksum of its chunk at byte {at} is wrong");
            type = Encoding.Latin1.GetString(head[4..]);
            if ((at == 8) != (type == "IHDR")) throw Outline.Odd("it has not one header, at its start");
            switch (type)
            {
                case "IHDR": ReadHeader(content); break;
                case "PLTE" when content.Length is 0 or > 768 || content.Length % 3 != 0:
                    throw Outline.Odd($"its palette of {content.Length} bytes is not made of whole colours");
                case "tRNS": content = ReadTransparency(content); break;
                case "IDAT": packed.Write(content); break;
            }
            if (type is "IHDR" or "PLTE" or "tRNS") Write(picture, head[4..], content);
            at += content.Length + 12;
        }
        Unpack(packed);
        Write(picture, "IDAT"u8, packed.GetBuffer().AsSpan(0, (int)packed.Length));
        Write(picture, "IEND"u8, []);
        return new(transparent || colorType is 4 or 6 ? 4 : colorType == 0 ? 1 : 3,
            new(picture.GetBuffer(), 0, (int)picture.Length));
    }

    void ReadHeader(ReadOnlySpan<byte> header)
    {
        if (header.Length != 13) throw Outline.Odd($"its header is {header.Length} bytes, expected 13");
        var (w, h) = (BinaryPrimitives.ReadUInt32BigEndian(header), BinaryPrimitives.ReadUInt32BigEndian(header[4..]));
        Outline.Limit(w, h);
        (width, height, depth, colorType) = ((int)w, (int)h, header[8], header[9]);
        if ((colorType, depth) is not ((0, 1 or 2 or 4 or 8 or 16) or (3, 1 or 2 or 4 or 8) or (2 or 4 or 6, 8 or 16)))
            throw Outline.Odd($"colour type {colorType} with {depth} bits is not PNG");
        if ((header[10], header[11]) is not (0, 0))
            throw Outline.Odd($"compression {header[10]}, filter {header[11]} are not PNG");
        if (header[12] != 0)
            throw Outline.Bad("it is interlaced, which the kit does not read: save it again without interlacing");
    }

    // One colour of a grey or RGB image, or the opacities of a palette. ImageSharp takes 16 bits the wrong way round.
    ReadOnlySpan<byte> ReadTransparency(ReadOnlySpan<byte> content)
    {
        if (colorType is 4 or 6) throw Outline.Odd("it has both an alpha channel and a transparent colour");
        if (colorType != 3 && content.Length != Samples * 2)
            throw Outline.Odd($"its transparent colour takes {Samples * 2} bytes, got {content.Length}");
        transparent = content.Length > 0;
        return depth < 16 ? content : content.ToArray().Chunk(2).SelectMany(pair => pair.Reverse()).ToArray();
    }

    int Samples => colorType switch { 2 => 3, 4 => 2, 6 => 4, _ => 1 };

    void Unpack(MemoryStream packed)
    {
        var row = 1 + ((((long)width * Samples * depth) + 7) / 8);
        var buffer = new byte[1 << 16];
        packed.Position = 0;
        using ZLibStream zlib = new(packed, CompressionMode.Decompress, leaveOpen: true);
        for (long unpacked = 0, count; unpacked < row * height; unpacked += count)
        {
            count = Read(zlib, buffer, unpacked / row);
            if (count == 0) throw Outline.Cut($"its image data ends in row {unpacked / row} of {height}");
        }
    }

    static int Read(ZLibStream zlib, byte[] buffer, long row)
    {
        try
        {
            return zlib.Read(buffer);
        }
        catch (InvalidDataException)
        {
            throw Outline.Cut($"its image data is damaged in row {row} or below");
        }
    }

    static void Write(MemoryStream file, ReadOnlySpan<byte> type, ReadOnlySpan<byte> content)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, content.Length);
        file.Write(number);
        var start = (int)file.Length;
        file.Write(type);
        file.Write(content);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc(file.GetBuffer().AsSpan(start, content.Length + 4)));
        file.Write(number);
    }

    static uint Crc(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var value in bytes) crc = crcTable[(byte)(crc ^ value)] ^ (crc >> 8);
        return ~crc;
    }
}
