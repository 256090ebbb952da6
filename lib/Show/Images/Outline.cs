using System.Buffers.Binary;

namespace MmDit.Show;

/// <summary>How a picture file is built, seen before a decoder trusts it: channels, and the part to decode.</summary>
readonly record struct Outline(int Channels, ArraySegment<byte> Picture)
{
    const long MostPixels = 1 << 26;    // 8192 x 8192: up to 1 GB while they are decoded
    const int MostScans = 100;          // each of a JPEG's scans may visit all pixels; ten are usual

    public static void Limit(long width, long height)
    {
        if (width < 1 || height < 1) throw Odd($"it says {width} x {height} pixels");
        if (width > MostPixels || height > MostPixels || width * height > MostPixels)
            throw Bad($"it says {width} x {height} pixels, more than {MostPixels}: make it smaller");
    }

    public static InvalidDataException Cut(string what) => Bad($"{what}: take a whole copy of the file");

    public static InvalidDataException Odd(string what) => Bad($"{what}: save it again as PNG");

    public static InvalidDataException Bad(string what) => new(what);

    public static ReadOnlySpan<byte> Part(byte[] file, int at, long length) => at + length <= file.Length
        ? file.AsSpan(at, (int)length) : throw Cut($"it has {file.Length} bytes of at least {at + length}");

    /// <summary>From marker to marker to the end mark; the data of a scan has none of its own.</summary>
    public static Outline Jpeg(byte[] file)
    {
        var (components, scans) = (0, 0);
        for (var at = 2; ;)
        {
            at = NextMarker(file, at);
            var marker = file[at++];
            if (marker == 0xD9) return new(components == 1 ? 1 : 3, new(file, 0, at));
            if (marker is 0x01 or (>= 0xD0 and <= 0xD8)) continue;
            var segment = Part(file, at, Math.Max(2, (int)BinaryPrimitives.ReadUInt16BigEndian(Part(file, at, 2))));
            if (marker is >= 0xC0 and <= 0xC2 && segment.Length > 7) components = segment[7];
            if (marker == 0xDA && ++scans > MostScans) throw Odd($"it has more than {MostScans} scans");
            at += segment.Length;
        }
    }

    static int NextMarker(byte[] file, int at)
    {
        for (; at + 1 < file.Length; at++)
            if (file[at] == 0xFF && file[at + 1] is not (0 or 0xFF)) return at + 1;
        throw Cut("it ends before its end mark");
    }

    /// <summary>From block to block to the end of the first picture, which is the one that is read.</summary>
    public static Outline Gif(byte[] file)
    {
        var screen = Part(file, 6, 7)[4];
        var at = 13 + ColorTable(screen);
        for (var channels = 3; ; at = SkipBlocks(file, at + 2))
        {
            switch (Part(file, at, 1)[0])
            {
                case 0x21:
                    if (Part(file, at, 4)[1] == 0xF9 && (file[at + 3] & 1) != 0) channels = 4;
                    break;
                case 0x2C:
                    var frame = Part(file, at + 5, 5);
                    Limit(frame[0] + (frame[1] << 8), frame[2] + (frame[3] << 8));
                    if (((screen | frame[4]) & 0x80) == 0) throw Odd("it has no table of colours");
                    return new(channels, new(file, 0, SkipBlocks(file, at + 11 + ColorTable(frame[4]))));
                default:
                    throw Odd($"it has no picture before byte {at}");
            }
        }
    }

    static int ColorTable(byte flags) => (flags & 0x80) == 0 ? 0 : 6 << (flags & 7);

    static int SkipBlocks(byte[] file, int at)
    {
        while (Part(file, at, 1)[0] != 0) at += 1 + file[at];
        return at + 1;
    }

    /// <summary>Rows as they are, and all of them: ImageSharp shifts rows that are packed by runs.</summary>
    public static Outline Bmp(byte[] file)
    {
        var start = BinaryPrimitives.ReadUInt32LittleEndian(Part(file, 0, 18)[10..]);
        var size = BinaryPrimitives.ReadUInt32LittleEndian(file.AsSpan(14));
        var header = Part(file, 14, Math.Max(12, size));
        long Number(ReadOnlySpan<byte> at) => size == 12
            ? BinaryPrimitives.ReadUInt16LittleEndian(at) : BinaryPrimitives.ReadInt32LittleEndian(at);
        var (width, height) = (Number(header[4..]), Math.Abs(Number(header[(size == 12 ? 6 : 8)..])));
        var bits = header[size == 12 ? 10 : 14];
        Limit(width, height);
        if (bits is not (1 or 4 or 8 or 16 or 24 or 32)) throw Odd($"it has {bits} bits a pixel, which is not BMP");
        if (size >= 20 && header[16] is not (0 or 3 or 6)) throw Odd("it is packed, which the kit does not read");
        var end = Math.Max(start, 14 + size) + (((width * bits) + 31) / 32 * 4 * height);
        if (end > file.Length) throw Cut($"its {width} x {height} pixels end at byte {end}, and it has {file.Length}");
        return new(bits == 32 ? 4 : 3, file);
    }

    /// <summary>From chunk to chunk to the end that the file's head tells.</summary>
    public static Outline Webp(byte[] file)
    {
        var end = 8L + BinaryPrimitives.ReadUInt32LittleEndian(file.AsSpan(4));
        if (end > file.Length) throw Cut($"it says {end} bytes, and it has {file.Length}");
        var (at, alpha) = (12, false);
        while (at < end)
        {
            var head = Part(file, at, 8);
            var content = Part(file, at + 8, BinaryPrimitives.ReadUInt32LittleEndian(head[4..]));
            var (extended, lossless) = (head.StartsWith("VP8X"u8), head.StartsWith("VP8L"u8));
            if (extended && content is [var flags, ..])
            {
                if ((flags & 2) != 0)
                    throw Bad("it is animated, which the kit does not read: save one picture as PNG");
                alpha |= (flags & 16) != 0;
            }
            if (lossless && content is [_, _, _, _, var last, ..]) alpha |= (last & 16) != 0;
            at = Math.Min(file.Length, at + 8 + content.Length + (content.Length & 1));
        }
        return new(alpha ? 4 : 3, new(file, 0, at));
    }
}
