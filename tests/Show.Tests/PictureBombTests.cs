using System.Buffers.Binary;
using static MmDit.Show.Tests.PngFile;
using static MmDit.Show.Tests.Specimens;

namespace MmDit.Show.Tests;

/// <summary>Small files that ask for much: pixels, memory or time.</summary>
public class PictureBombTests
{
    const long Little = 1 << 20;

    static string Refused(byte[] file)
    {
        Pixels.Decode(Read("steps.png"));        // what is made once is made before
        var before = GC.GetAllocatedBytesForCurrentThread();
        var message = Assert.Throws<InvalidDataException>(() => Pixels.Decode(file)).Message;
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, Little);
        return message;
    }

    public static TheoryData<string, byte[]> Huge() => new()
    {
        { "0 x 1 pixels: save", Of(0, 1, 8, 0, []) },
        { "2147483647 x 2147483647 pixels, more", Of(int.MaxValue, int.MaxValue, 8, 0, []) },
        { "4294967295 x 1 pixels, more", Of(-1, 1, 8, 0, []) },
        { "8193 x 8192 pixels, more", Of(8193, 8192, 8, 0, []) },
        { "65535 x 65535 pixels, more", Patched("smooth.jpg", Find("smooth.jpg", 0xFF, 0xC0) + 5, 255, 255, 255, 255) },
        { "65535 x 65535 pixels, more", Patched("steps.gif", 6, 255, 255, 255, 255) },
        { "65535 x 65535 pixels, more", Patched("steps.gif", Find("steps.gif", 0x2C, 0, 0) + 5, 255, 255, 255, 255) },
        { "0 x 29 pixels: save", Patched("steps.gif", 6, 0, 0) },
        { "2147483647 x 29 pixels, more", Patched("steps.bmp", 18, 255, 255, 255, 127) },
        { "37 x 2147483648 pixels, more", Patched("steps.bmp", 22, 0, 0, 0, 128) },
        { "-1 x 29 pixels: save", Patched("steps.bmp", 18, 255, 255, 255, 255) },
        { "16384 x 16384 pixels, more", Patched("lossless.webp", 21, 255, 255, 255, 15) },
        { "16383 x 16383 pixels, more", Patched("smooth.webp", 26, 255, 63, 255, 63) },
    };

    [Theory, MemberData(nameof(Huge))]
    public void Sizes_out_of_bounds_are_refused_before_memory_is_taken(string size, byte[] file) =>
        Assert.Contains($" cannot be read, it says {size}", Refused(file));

    [Fact]
    public void A_png_whose_data_cannot_fill_it_takes_no_memory() =>
        Assert.Contains("its image data ends in row 0 of 8000", Refused(Of(8000, 8000, 16, 6, [1])));

    [Fact]
    public void What_a_png_packs_beyond_its_rows_stays_packed()
    {
        var zeros = new byte[1 << 26];
        byte[][] files =
        [
            Of(1, 1, 8, 0, zeros),
            Of(1, 1, 8, 0, [0, 0], ("zTXt", [65, 0, 0, .. Pack(zeros)])),
            Of(1, 1, 8, 0, [0, 0], ("iTXt", [65, 0, 1, 0, 0, 0, .. Pack(zeros)])),
            Of(1, 1, 8, 0, [0, 0], ("iCCP", [65, 0, 0, .. Pack(zeros)])),
        ];
        var before = GC.GetAllocatedBytesForCurrentThread();

        Assert.All(files, file => Assert.Equal([0], Pixels.Decode(file).Data.ToArray()));

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 8 * Little);
    }

    [Fact]
    public void A_bmp_cannot_ask_for_a_palette_it_does_not_hold()
    {
        var file = Patched("palette.bmp", 10, 255, 255, 255, 127);      // the pixels stand at the end of 2 GB
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(46), 0x1F000000);

        Assert.Contains("and it has 2238: take a whole copy", Refused(file));
    }

    [Fact]
    public void A_webp_chunk_cannot_be_longer_than_its_file()
    {
        foreach (var length in new[] { int.MaxValue, -1, -8 })
        {
            byte[] file =
                [.. "RIFF"u8, 30, 0, 0, 0, .. "WEBPVP8X"u8, 10, 0, 0, 0, .. new byte[10], .. "JUNK"u8, 0, 0, 0, 0];
            BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(34), length);

            Assert.Contains($"it has 38 bytes of at least {38L + (uint)length}", Refused(file));
        }
    }

    [Fact]
    public void A_jpeg_has_no_thousand_scans()
    {
        var file = Read("progressive.jpg");
        var (scan, end) = (file.AsSpan().IndexOf([(byte)0xFF, (byte)0xDA]), file.Length - 2);

        Assert.Contains("it has more than 100 scans", Refused(
            [.. file[..scan], .. Enumerable.Repeat(file[scan..end], 200).SelectMany(scans => scans), .. file[end..]]));
    }

    // A picture of one pixel with 65,536 groups of tables, 2.6 GB that stay untouched where memory is fresh.
    [Fact]
    public void The_tables_of_lossless_webps_do_not_heap_up()
    {
        List<bool> bits = [];
        Put(0, 14 + 14 + 1 + 3);                                        // 1 x 1, opaque, version 0
        Put(0b1_1011_1_0, 1 + 1 + 4 + 1);                               // no transform, a cache of 2^11, groups
        Put(0, 3 + 1);                                                  // for each 4 x 4, in an image without cache
        foreach (var color in new uint[] { 255, 255, 0, 0 }) Put((color << 3) | 0b101, 3 + 8);      // of one colour
        Put(0b001, 3 + 1);                                              // and no distance
        byte[] stream = [0x2F, .. bits.Chunk(8)
            .Select(eight => (byte)eight.Index().Sum(bit => bit.Item ? 1 << bit.Index : 0)), 0];
        byte[] file = [.. "RIFF"u8, (byte)(12 + stream.Length), 0, 0, 0,
            .. "WEBPVP8L"u8, (byte)stream.Length, 0, 0, 0, .. stream];
        var before = Environment.WorkingSet;

        for (var i = 0; i < 12; i++) Assert.Throws<InvalidDataException>(() => Pixels.Decode(file));

        Assert.InRange(Environment.WorkingSet - before, long.MinValue, 300 * Little);

        void Put(uint value, int count) => bits.AddRange(Enumerable.Range(0, count).Select(i => (value >> i & 1) != 0));
    }
}
