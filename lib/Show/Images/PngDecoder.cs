using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace MmDit.Show;

/// <summary>Reads every colour type and bit depth of PNG, interlacing excepted, down to 8 bits a channel.</summary>
/// <seealso href="https://www.w3.org/TR/png-3/">Portable Network Graphics specification, third edition</seealso>
sealed class PngDecoder
{
    const long MostPixels = 1 << 26;        // 8192 x 8192
    const int MostZlibRatio = 1032;         // deflate cannot pack tighter, so a header that promises more lies

    int width, height, depth, colorType;
    byte[] palette = [], transparency = [];

    public static Pixels Decode(byte[] file) => new PngDecoder().Read(file);

    Pixels Read(byte[] file)
    {
        using MemoryStream packed = new();
        var at = Png.Signature.Length;
        for (string type = ""; type != "IEND";)
        {
            if (at + 12 > file.Length)
                throw Bad($"it ends after {(type == "" ? "the signature" : type)}, before its end mark IEND");
            var length = BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(at));
            var found = Encoding.Latin1.GetString(file, at + 4, 4);
            if (type == "" && found != "IHDR") throw Bad($"its first chunk is {found}, expected IHDR");
            type = found;
            if (length > file.Length - at - 12)
                throw Bad($"chunk {type} says {length} bytes, {file.Length - at - 12} are left");
            var content = file.AsSpan(at + 8, (int)length);
            var crc = BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(at + 8 + (int)length));
            if (crc != Png.Crc(file.AsSpan(at + 4, (int)length + 4)))
                throw Bad($"the checksum of chunk {type} is wrong");
            at += (int)length + 12;

            switch (type)
            {
                case "IHDR": ReadHeader(content); break;
                case "PLTE": palette = content.ToArray(); break;
                case "tRNS": transparency = content.ToArray(); break;
                case "IDAT": packed.Write(content); break;
                case "IEND": break;
                default:
                    if (char.IsAsciiLetterUpper(type[0])) throw Bad($"chunk {type} is critical and unknown");
                    break;
            }
        }
        if (colorType == 3 && (palette.Length == 0 || palette.Length % 3 != 0))
            throw Bad($"it needs a palette of whole colours, got {palette.Length} bytes");
        packed.Position = 0;
        return Unpack(packed);
    }

    void ReadHeader(ReadOnlySpan<byte> header)
    {
        if (header.Length != 13) throw Bad($"its header is {header.Length} bytes, expected 13");
        var w = BinaryPrimitives.ReadUInt32BigEndian(header);
        var h = BinaryPrimitives.ReadUInt32BigEndian(header[4..]);
        if (w == 0 || h == 0 || w > MostPixels || h > MostPixels || (ulong)w * h > MostPixels)
            throw Bad($"it says {w} x {h} pixels; the kit reads 1 to {MostPixels} of them");
        (width, height, depth, colorType) = ((int)w, (int)h, header[8], header[9]);
        if ((colorType, depth) is not ((0, 1 or 2 or 4 or 8 or 16) or (3, 1 or 2 or 4 or 8) or (2 or 4 or 6, 8 or 16)))
            throw Bad($"colour type {colorType} with {depth} bits is not PNG");
        if ((header[10], header[11]) is not (0, 0))
            throw Bad($"compression {header[10]}, filter {header[11]} are not PNG");
        if (header[12] != 0) throw Bad("it is interlaced, which the kit does not read: save it without interlacing");
    }

    int Samples => colorType switch { 2 => 3, 4 => 2, 6 => 4, _ => 1 };

    int Channels => (colorType, transparency.Length) switch
    {
        (4 or 6, _) => 4,
        (_, > 0) => 4,
        (2 or 3, _) => 3,
        _ => 1,
    };

    Pixels Unpack(MemoryStream packed)
    {
        var length = (((long)width * Samples * depth) + 7) / 8;
        if ((length + 1) * height > packed.Length * MostZlibRatio)
            throw Bad($"{packed.Length} bytes of image data cannot hold {width} x {height} pixels");
        var image = new byte[(long)width * height * Channels];
        var (row, up) = (new byte[length], new byte[length]);
        using ZLibStream zlib = new(packed, CompressionMode.Decompress);
        for (var y = 0; y < height; y++)
        {
            Unfilter(ReadRow(zlib, row, y), row, up, Math.Max(1, Samples * depth / 8), y);
            Expand(row, image.AsSpan(y * width * Channels, width * Channels));
            (row, up) = (up, row);
        }
        return new(height, width, Channels, image);
    }

    int ReadRow(ZLibStream zlib, byte[] row, int y)
    {
        try
        {
            var filter = zlib.ReadByte();
            zlib.ReadExactly(row);
            return filter;
        }
        catch (EndOfStreamException)
        {
            throw Bad($"its image data ends in row {y} of {height}");
        }
        catch (InvalidDataException error)
        {
            throw Bad($"its image data is damaged in row {y}: {error.Message}");
        }
    }

    static void Unfilter(int filter, byte[] row, byte[] up, int step, int y)
    {
        if (filter > 4) throw Bad($"row {y} has filter {filter}, expected 0 to 4");
        for (var i = 0; i < row.Length; i++)
        {
            var left = i < step ? 0 : row[i - step];
            row[i] += (byte)(filter switch
            {
                0 => 0,
                1 => left,
                2 => up[i],
                3 => (left + up[i]) / 2,
                _ => Png.Paeth(left, up[i], i < step ? 0 : up[i - step]),
            });
        }
    }

    void Expand(byte[] row, Span<byte> into)
    {
        var (samples, channels, top) = (Samples, Channels, (1 << depth) - 1);
        Span<int> pixel = stackalloc int[4];
        for (var x = 0; x < width; x++, into = into[channels..])
        {
            for (var i = 0; i < samples; i++) pixel[i] = Sample(row, (x * samples) + i);
            if (colorType == 3)
            {
                if (pixel[0] * 3 >= palette.Length)
                    throw Bad($"a pixel has colour {pixel[0]} of a palette of {palette.Length / 3}");
                palette.AsSpan(pixel[0] * 3, 3).CopyTo(into);
                if (channels == 4) into[3] = pixel[0] < transparency.Length ? transparency[pixel[0]] : (byte)255;
                continue;
            }
            for (var i = 0; i < Math.Min(channels, 3); i++) into[i] = ToByte(pixel[samples >= 3 ? i : 0], top);
            if (channels == 4)
                into[3] = samples is 2 or 4 ? ToByte(pixel[samples - 1], top)
                    : IsKey(pixel[..samples]) ? (byte)0 : (byte)255;
        }
    }

    int Sample(byte[] row, int index) => depth switch
    {
        8 => row[index],
        16 => BinaryPrimitives.ReadUInt16BigEndian(row.AsSpan(index * 2)),
        _ => (row[index * depth / 8] >> (8 - depth - (index * depth % 8))) & ((1 << depth) - 1),
    };

    // tRNS of grey and RGB images names the one colour, two bytes a sample, that is transparent.
    bool IsKey(ReadOnlySpan<int> pixel)
    {
        if (transparency.Length != pixel.Length * 2)
            throw Bad($"its transparent colour takes {pixel.Length * 2} bytes, got {transparency.Length}");
        for (var i = 0; i < pixel.Length; i++)
            if (BinaryPrimitives.ReadUInt16BigEndian(transparency.AsSpan(i * 2)) != pixel[i]) return false;
        return true;
    }

    static byte ToByte(int sample, int top) => (byte)(((sample * 255) + (top / 2)) / top);

    static InvalidDataException Bad(string what) => new($"the PNG cannot be read: {what}");
}
