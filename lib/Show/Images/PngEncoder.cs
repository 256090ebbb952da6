using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace MmDit.Show;

/// <summary>Writes 8-bit PNG; each row takes the filter whose residue is smallest.</summary>
static class PngEncoder
{
    public static byte[] Encode(Pixels image)
    {
        using MemoryStream file = new();
        file.Write(Png.Signature);

        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, image.Width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), image.Height);
        header[8] = 8;
        header[9] = image.Channels switch { 1 => 0, 3 => 2, _ => 6 };
        Write(file, "IHDR", header);

        using MemoryStream packed = new();
        using (ZLibStream zlib = new(packed, CompressionLevel.SmallestSize, leaveOpen: true)) WriteRows(zlib, image);
        Write(file, "IDAT", packed.GetBuffer().AsSpan(0, (int)packed.Length));
        Write(file, "IEND", []);
        return file.ToArray();
    }

    static void WriteRows(ZLibStream zlib, Pixels image)
    {
        var (step, length) = (image.Channels, image.Width * image.Channels);
        ReadOnlySpan<byte> up = new byte[length];
        var rows = Enumerable.Range(0, 5).Select(filter => new byte[length + 1]).ToArray();
        for (var y = 0; y < image.Height; y++)
        {
            var row = image.Data.Slice(y * length, length);
            for (byte filter = 0; filter < rows.Length; filter++) Filter(filter, rows[filter], row, up, step);
            zlib.Write(rows.MinBy(Residue)!);
            up = row;
        }
    }

    static void Filter(byte filter, byte[] into, ReadOnlySpan<byte> row, ReadOnlySpan<byte> up, int step)
    {
        into[0] = filter;
        for (var i = 0; i < row.Length; i++)
        {
            var left = i < step ? 0 : row[i - step];
            var upLeft = i < step ? 0 : up[i - step];
            into[i + 1] = (byte)(row[i] - filter switch
            {
                0 => 0,
                1 => left,
                2 => up[i],
                3 => (left + up[i]) / 2,
                _ => Png.Paeth(left, up[i], upLeft),
            });
        }
    }

    static long Residue(byte[] row)
    {
        long sum = 0;
        for (var i = 1; i < row.Length; i++) sum += Math.Abs((int)(sbyte)row[i]);
        return sum;
    }

    static void Write(MemoryStream file, string type, ReadOnlySpan<byte> content)
    {
        var chunk = new byte[content.Length + 12];
        BinaryPrimitives.WriteInt32BigEndian(chunk, content.Length);
        Encoding.ASCII.GetBytes(type, chunk.AsSpan(4));
        content.CopyTo(chunk.AsSpan(8));
        var crc = Png.Crc(chunk.AsSpan(4, content.Length + 4));
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(content.Length + 8), crc);
        file.Write(chunk);
    }
}
