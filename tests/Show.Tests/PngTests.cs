using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace MmDit.Show.Tests;

public class PngTests
{
    static readonly byte[] signature = [0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10];

    static Pixels Random(Random random, int height, int width, int channels, int smooth)
    {
        var bytes = new byte[height * width * channels];
        for (var i = 0; i < bytes.Length; i++)
            bytes[i] = (byte)(smooth == 0 ? random.Next(256) : (i * smooth / channels) + random.Next(3));
        return new(height, width, channels, bytes);
    }

    [Fact]
    public void Any_image_survives_the_round_trip()
    {
        Random random = new(1);
        for (var round = 0; round < 200; round++)
        {
            var image = Random(random, random.Next(1, 40), random.Next(1, 40), new[] { 1, 3, 4 }[round % 3],
                random.Next(4));

            var back = Pixels.Decode(image.ToPng());

            Assert.Equal((image.Height, image.Width, image.Channels), (back.Height, back.Width, back.Channels));
            Assert.True(image.Data.SequenceEqual(back.Data));
        }
    }

    [Theory]
    [InlineData(1, new byte[] { 0b1010_0000 }, new byte[] { 255, 0, 255 })]
    [InlineData(2, new byte[] { 0b00_01_10_00 }, new byte[] { 0, 85, 170 })]
    [InlineData(4, new byte[] { 0x0F, 0x80 }, new byte[] { 0, 255, 136 })]
    [InlineData(8, new byte[] { 1, 2, 3 }, new byte[] { 1, 2, 3 })]
    [InlineData(16, new byte[] { 0xFF, 0xFF, 0x80, 0x00, 0x00, 0x81 }, new byte[] { 255, 128, 1 })]
    public void Grey_of_every_depth_scales_to_eight_bits(byte depth, byte[] row, byte[] expected) =>
        Assert.Equal(expected, Pixels.Decode(File(3, 1, depth, 0, row)).Data.ToArray());

    [Theory]
    [InlineData(1, new byte[] { 0b0110_0000 }, 0, 1, 1)]
    [InlineData(2, new byte[] { 0b10_00_01_00 }, 2, 0, 1)]
    [InlineData(4, new byte[] { 0x21, 0x00 }, 2, 1, 0)]
    [InlineData(8, new byte[] { 2, 2, 1 }, 2, 2, 1)]
    public void Palettes_of_every_depth_give_their_colours(byte depth, byte[] row, params int[] expected)
    {
        byte[] palette = [10, 11, 12, 20, 21, 22, 30, 31, 32];

        var plain = Pixels.Decode(File(3, 1, depth, 3, row, ("PLTE", palette)));
        var see = Pixels.Decode(File(3, 1, depth, 3, row, ("PLTE", palette), ("tRNS", [0, 128])));

        Assert.Equal(expected.SelectMany(i => palette[(i * 3)..((i * 3) + 3)]), plain.Data.ToArray());
        Assert.Equal(expected.Select(i => new byte[] { 0, 128, 255 }[i]), Enumerable.Range(0, 3)
            .Select(x => see[0, x, 3]));
    }

    [Fact]
    public void Grey_with_alpha_rgb_and_sixteen_bits_are_read()
    {
        Assert.Equal([7, 7, 7, 9], Pixels.Decode(File(1, 1, 8, 4, [7, 9])).Data.ToArray());
        Assert.Equal([1, 2, 3], Pixels.Decode(File(1, 1, 8, 2, [1, 2, 3])).Data.ToArray());
        Assert.Equal([255, 0, 128, 64], Pixels.Decode(File(1, 1, 16, 6, [255, 255, 0, 0, 128, 128, 64, 64]))
            .Data.ToArray());
    }

    [Fact]
    public void The_transparent_colour_of_grey_and_rgb_is_transparent()
    {
        Assert.Equal([5, 5, 5, 0, 6, 6, 6, 255], Pixels.Decode(File(2, 1, 8, 0, [5, 6], ("tRNS", [0, 5])))
            .Data.ToArray());
        Assert.Equal([1, 2, 3, 0, 1, 2, 4, 255],
            Pixels.Decode(File(2, 1, 8, 2, [1, 2, 3, 1, 2, 4], ("tRNS", [0, 1, 0, 2, 0, 3]))).Data.ToArray());
    }

    [Theory]
    [InlineData(0, 3)]
    [InlineData(1, 13)]     // left 10
    [InlineData(2, 28)]     // up 25
    [InlineData(3, 20)]     // half of left + up, rounded down
    [InlineData(4, 13)]     // left + up - up-left is 15: as far from left as from up-left, so left
    public void Filters_predict_as_the_specification_says(byte filter, byte expected) => Assert.Equal(expected,
        Pixels.Decode([.. signature, .. Header(2, 2, 8, 0), .. Chunk("IDAT", Pack([0, 20, 25, filter, Left(filter), 3])),
            .. Chunk("IEND", [])])[1, 1, 0]);

    // What makes the left pixel of the row 10, below 20 and beside nothing.
    static byte Left(byte filter) => filter switch { 0 or 1 => 10, 3 => 0, _ => 246 };

    [Fact]
    public void Image_data_may_come_in_many_chunks_after_chunks_nobody_needs()
    {
        var packed = Pack([0, 1, 2, 3]);

        var image = Pixels.Decode([.. signature, .. Header(3, 1, 8, 0), .. Chunk("gAMA", [0, 0, 0, 1]),
            .. packed.SelectMany(b => Chunk("IDAT", [b])), .. Chunk("IEND", [])]);

        Assert.Equal([1, 2, 3], image.Data.ToArray());
    }

    public static TheoryData<string, byte[]> Broken()
    {
        var good = File(3, 1, 8, 0, [1, 2, 3]);
        var flipped = good.ToArray();
        flipped[20] ^= 1;
        return new()
        {
            { "starts with no byte at all", [] },
            { "starts with FFD8FF", [0xFF, 0xD8, 0xFF] },
            { "ends after the signature", signature },
            { "ends after IDAT, before its end mark IEND", good[..^12] },
            { "chunk IDAT says", good[..^18] },
            { "checksum of chunk IHDR", flipped },
            { "first chunk is IDAT", [.. signature, .. Chunk("IDAT", [1])] },
            { "header is 1 bytes", [.. signature, .. Chunk("IHDR", [1])] },
            { "0 x 1 pixels", File(0, 1, 8, 0, []) },
            { "2147483647 x 2147483647 pixels", File(int.MaxValue, int.MaxValue, 8, 0, []) },
            { "cannot hold 8000 x 8000 pixels", File(8000, 8000, 16, 6, [1]) },
            { "colour type 3 with 16 bits", File(1, 1, 16, 3, [1, 2]) },
            { "interlaced", File(1, 1, 8, 0, [1], interlace: 1) },
            { "needs a palette", File(1, 1, 8, 3, [0]) },
            { "colour 1 of a palette of 1", File(1, 1, 8, 3, [1], ("PLTE", [1, 2, 3])) },
            { "transparent colour takes 6 bytes, got 2", File(1, 1, 8, 2, [1, 2, 3], ("tRNS", [0, 1])) },
            { "ends in row 0", File(4, 1, 8, 0, [1, 2, 3]) },
            { "filter 9", [.. signature, .. Header(1, 1, 8, 0), .. Chunk("IDAT", Pack([9, 1])), .. Chunk("IEND", [])] },
            { "damaged in row 0", [.. signature, .. Header(1, 1, 8, 0), .. Chunk("IDAT", [9, 9, 9, 9, 9]),
                .. Chunk("IEND", [])] },
            { "chunk ABCD is critical", [.. signature, .. Header(1, 1, 8, 0), .. Chunk("ABCD", [])] },
        };
    }

    [Theory, MemberData(nameof(Broken))]
    public void Broken_files_say_what_is_wrong(string message, byte[] file) =>
        Assert.Contains(message, Assert.Throws<InvalidDataException>(() => Pixels.Decode(file)).Message);

    [Fact]
    public void Damage_anywhere_is_an_InvalidDataException_or_nothing()
    {
        var good = Random(new(2), 9, 9, 4, 2).ToPng();
        Random random = new(3);
        for (var round = 0; round < 2000; round++)
        {
            var bad = good.ToArray();
            var at = random.Next(8, bad.Length);
            bad[at] ^= (byte)(1 << random.Next(8));
            Repair(bad, at);
            if (Record.Exception(() => Pixels.Decode(bad[..random.Next(at, bad.Length + 1)])) is { } error)
                Assert.IsType<InvalidDataException>(error);
        }
    }

    [Fact]
    public void Load_names_the_file()
    {
        var path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.png");
        System.IO.File.WriteAllBytes(path, [1, 2]);
        try
        {
            Assert.StartsWith(path, Assert.Throws<InvalidDataException>(() => Pixels.Load(path)).Message);
        }
        finally
        {
            System.IO.File.Delete(path);
        }
    }

    [Fact]
    public void Another_format_plugs_in_by_its_first_bytes()
    {
        Pixels.AddDecoder("P5 "u8, file => new(1, 1, 1, [file[3]]));

        Assert.Equal(65, Pixels.Decode("P5 A"u8.ToArray())[0, 0, 0]);
    }

    [Fact]
    public void Floats_are_mapped_plane_by_plane_and_clamped()
    {
        var image = Pixels.FromFloats([-1, 0, 1, 9, float.NaN, 1], channels: 3, height: 1, width: 2, min: -1);

        Assert.Equal([0, 255, 0, 128, 255, 255], image.Data.ToArray());
    }

    [Fact]
    public void Enlarging_repeats_pixels() => Assert.Equal(
        [1, 1, 2, 2, 1, 1, 2, 2, 3, 3, 4, 4, 3, 3, 4, 4], new Pixels(2, 2, 1, [1, 2, 3, 4]).Enlarge(2).Data.ToArray());

    [Fact]
    public void Wrong_counts_are_named() => Assert.Equal("[2, 3, 4] takes 24 bytes, got 5",
        Assert.Throws<ArgumentException>(() => new Pixels(2, 3, 4, new byte[5])).Message);

    static byte[] File(int width, int height, byte depth, byte type, byte[] row, params (string, byte[])[] chunks) =>
        File(width, height, depth, type, row, 0, chunks);

    static byte[] File(
        int width, int height, byte depth, byte type, byte[] row, byte interlace,
            params (string Type, byte[] Content)[] chunks) =>
        [.. signature, .. Header(width, height, depth, type, interlace), .. chunks.SelectMany(c =>
            Chunk(c.Type, c.Content)),
            .. Chunk("IDAT", Pack([0, .. row])), .. Chunk("IEND", [])];

    static byte[] Header(int width, int height, byte depth, byte type, byte interlace = 0)
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9], header[12]) = (depth, type, interlace);
        return Chunk("IHDR", header);
    }

    static byte[] Chunk(string type, byte[] content)
    {
        byte[] body = [.. Encoding.ASCII.GetBytes(type), .. content];
        var (length, crc) = (new byte[4], new byte[4]);
        BinaryPrimitives.WriteInt32BigEndian(length, content.Length);
        BinaryPrimitives.WriteUInt32BigEndian(crc, Crc(body));
        return [.. length, .. body, .. crc];
    }

    static uint Crc(byte[] bytes)
    {
        var crc = uint.MaxValue;
        foreach (var value in bytes)
            for (int bit = 0, next = value; bit < 8; bit++, next >>= 1)
                crc = ((crc ^ next) & 1) != 0 ? (crc >> 1) ^ 0xEDB88320 : crc >> 1;
        return ~crc;
    }

    static byte[] Pack(byte[] bytes)
    {
        using MemoryStream packed = new();
        using (ZLibStream zlib = new(packed, CompressionLevel.Fastest)) zlib.Write(bytes);
        return packed.ToArray();
    }

    // Makes the checksum of the chunk that holds a byte right again, so that damage reaches the decoder behind it.
    static void Repair(byte[] file, int at)
    {
        for (var start = 8; start + 12 <= file.Length;)
        {
            var end = start + 12L + BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(start));
            if (end > file.Length) return;
            if (at < end)
                BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan((int)end - 4),
                    Crc(file[(start + 4)..((int)end - 4)]));
            if (at < end) return;
            start = (int)end;
        }
    }
}
