using static MmDit.Show.Tests.PngFile;

namespace MmDit.Show.Tests;

public class PngTests
{
    static byte[] Row(int width, byte depth, byte type, byte[] row, params (string, byte[])[] chunks) =>
        Of(width, 1, depth, type, [0, .. row], chunks);

    [Theory]
    [InlineData(1, new byte[] { 0b1010_0000 }, new byte[] { 255, 0, 255 })]
    [InlineData(2, new byte[] { 0b00_01_10_00 }, new byte[] { 0, 85, 170 })]
    [InlineData(4, new byte[] { 0x0F, 0x80 }, new byte[] { 0, 255, 136 })]
    [InlineData(8, new byte[] { 1, 2, 3 }, new byte[] { 1, 2, 3 })]
    [InlineData(16, new byte[] { 0xFF, 0xFF, 0x80, 0x00, 0x00, 0x81 }, new byte[] { 255, 128, 1 })]
    public void Grey_of_every_depth_scales_to_eight_bits(byte depth, byte[] row, byte[] expected)
    {
        var image = Pixels.Decode(Row(3, depth, 0, row));

        Assert.Equal(1, image.Channels);
        Assert.Equal(expected, image.Data.ToArray());
    }

    [Theory]
    [InlineData(1, new byte[] { 0b0110_0000 }, 0, 1, 1)]
    [InlineData(2, new byte[] { 0b10_00_01_00 }, 2, 0, 1)]
    [InlineData(4, new byte[] { 0x21, 0x00 }, 2, 1, 0)]
    [InlineData(8, new byte[] { 2, 2, 1 }, 2, 2, 1)]
    public void Palettes_of_every_depth_give_their_colours(byte depth, byte[] row, params int[] expected)
    {
        byte[] palette = [10, 11, 12, 20, 21, 22, 30, 31, 32];

        var plain = Pixels.Decode(Row(3, depth, 3, row, ("PLTE", palette)));
        var see = Pixels.Decode(Row(3, depth, 3, row, ("PLTE", palette), ("tRNS", [0, 128])));

        Assert.Equal(expected.SelectMany(i => palette[(i * 3)..((i * 3) + 3)]), plain.Data.ToArray());
        Assert.Equal(expected.Select(i => new byte[] { 0, 128, 255 }[i]), Enumerable.Range(0, 3)
            .Select(x => see[0, x, 3]));
    }

    [Fact]
    public void Grey_with_alpha_rgb_and_sixteen_bits_are_read()
    {
        Assert.Equal([7, 7, 7, 9], Pixels.Decode(Row(1, 8, 4, [7, 9])).Data.ToArray());
        Assert.Equal([1, 2, 3], Pixels.Decode(Row(1, 8, 2, [1, 2, 3])).Data.ToArray());
        Assert.Equal([255, 0, 128, 64],
            Pixels.Decode(Row(1, 16, 6, [255, 255, 0, 0, 128, 128, 64, 64])).Data.ToArray());
    }

    [Fact]
    public void The_transparent_colour_of_grey_and_rgb_is_transparent()
    {
        Assert.Equal([5, 5, 5, 0, 6, 6, 6, 255], Pixels.Decode(Row(2, 8, 0, [5, 6], ("tRNS", [0, 5]))).Data.ToArray());
        Assert.Equal([255, 255, 255, 0, 0, 0, 0, 255],
            Pixels.Decode(Row(2, 1, 0, [0b1000_0000], ("tRNS", [0, 1]))).Data.ToArray());
        Assert.Equal([1, 2, 3, 0, 1, 2, 4, 255],
            Pixels.Decode(Row(2, 8, 2, [1, 2, 3, 1, 2, 4], ("tRNS", [0, 1, 0, 2, 0, 3]))).Data.ToArray());
        Assert.Equal([7, 7, 7, 0, 9, 9, 9, 255],
            Pixels.Decode(Row(2, 16, 0, [7, 8, 9, 8], ("tRNS", [7, 8]))).Data.ToArray());
        Assert.Equal([1, 2, 3, 0, 1, 2, 3, 255], Pixels.Decode(Row(
            2, 16, 2, [1, 0, 2, 0, 3, 9, 1, 0, 2, 0, 3, 8], ("tRNS", [1, 0, 2, 0, 3, 9]))).Data.ToArray());
    }

    [Theory]
    [InlineData(0, 3)]
    [InlineData(1, 13)]     // left 10
    [InlineData(2, 28)]     // up 25
    [InlineData(3, 20)]     // half of left + up, rounded down
    [InlineData(4, 13)]     // left + up - up-left is 15: as far from left as from up-left, so left
    public void Filters_predict_as_the_specification_says(byte filter, byte expected) => Assert.Equal(
        expected, Pixels.Decode(Of(2, 2, 8, 0, [0, 20, 25, filter, Left(filter), 3]))[1, 1, 0]);

    // What makes the left pixel of the row 10, below 20 and beside nothing.
    static byte Left(byte filter) => filter switch { 0 or 1 => 10, 3 => 0, _ => 246 };

    [Fact]
    public void Grey_stays_as_it_is_whatever_gamma_or_profile_stands_beside_it()
    {
        byte[] ramp = [.. Enumerable.Range(0, 256).Select(i => (byte)i)];

        Assert.Equal(ramp, Pixels.Decode(Row(256, 8, 0, ramp, ("gAMA", [0, 1, 0x86, 0xA0]), ("sRGB", [1]),
            ("iCCP", [.. "x"u8, 0, 0, .. Pack([1, 2, 3])]), ("cHRM", new byte[32]))).Data.ToArray());
    }

    [Fact]
    public void Image_data_may_come_in_many_chunks_with_others_between() => Assert.Equal([1, 2, 3], Pixels.Decode(
        [.. Signature, .. Header(3, 1, 8, 0), .. Chunk("IDAT", []), .. Pack([0, 1, 2, 3]).SelectMany(
            b => (byte[])[.. Chunk("IDAT", [b]), .. Chunk("tEXt", [65, 0])]), .. Chunk("IEND", [])]).Data.ToArray());

    public static TheoryData<string, byte[]> Broken()
    {
        var (good, end, two) = (Row(3, 8, 0, [1, 2, 3]), Chunk("IEND", []), Chunk("IDAT", Pack([0, 1, 2, 3])));
        byte[] head = [.. Signature, .. Header(3, 1, 8, 0)], flipped = [.. good];
        flipped[20] ^= 1;
        return new()
        {
            { "it has 8 bytes of at least 16", Signature },
            { $"it has {good.Length - 12} bytes of at least {good.Length - 4}", good[..^12] },
            { "the checksum of its chunk at byte 8 is wrong", flipped },
            { "it has not one header, at its start", [.. Signature, .. two] },
            { "it has not one header, at its start", [.. head, .. Header(9000, 9000, 8, 0), .. two, .. end] },
            { "its header is 1 bytes, expected 13", [.. Signature, .. Chunk("IHDR", [1])] },
            { "its header is 14 bytes, expected 13", [.. Signature, .. Chunk("IHDR", new byte[14])] },
            { "colour type 3 with 16 bits is not PNG", Row(1, 16, 3, [1, 2]) },
            { "its palette of 4 bytes is not made of whole colours", Row(1, 8, 3, [0], ("PLTE", [1, 2, 3, 4])) },
            { "its palette of 0 bytes is not made of whole colours", Row(1, 8, 3, [0], ("PLTE", [])) },
            { "does not contain a palette chunk", Row(1, 8, 3, [0]) },
            { "its transparent colour takes 6 bytes, got 2", Row(1, 8, 2, [1, 2, 3], ("tRNS", [0, 1])) },
            { "it has both an alpha channel and a transparent colour", Row(1, 8, 4, [1, 2], ("tRNS", [0, 1])) },
            { "its image data ends in row 0 of 1", Row(4, 8, 0, [1, 2, 3]) },
            { "its image data ends in row 2 of 3", Of(1, 3, 8, 0, [0, 1, 0, 1, 0]) },
            { "its image data ends in row 0 of 1", [.. head, .. end] },
            { "its image data is damaged in row 0 or below", [.. head, .. Chunk("IDAT", [9, 9, 9, 9, 9]), .. end] },
            { "(Unknown filter type)", Of(1, 1, 8, 0, [9, 1]) },
        };
    }

    [Theory, MemberData(nameof(Broken))]
    public void Broken_files_say_what_is_wrong(string message, byte[] file)
    {
        var said = Assert.Throws<InvalidDataException>(() => Pixels.Decode(file)).Message;

        Assert.StartsWith("the PNG cannot be read, ", said);
        Assert.Contains(message, said);
    }
}
