namespace MmDit.Show.Tests;

public class PictureFormatTests
{
    [Theory]
    [InlineData("steps.png", 3)]
    [InlineData("palette.png", 3)]
    [InlineData("deep.png", 3)]
    [InlineData("steps.gif", 3)]
    [InlineData("interlaced.gif", 3)]
    [InlineData("film.gif", 3)]
    [InlineData("transparent.gif", 4)]
    [InlineData("steps.bmp", 3)]
    [InlineData("palette.bmp", 3)]
    [InlineData("old.bmp", 3)]
    [InlineData("alpha.bmp", 4)]
    [InlineData("lossless.webp", 3)]
    [InlineData("alpha.webp", 4)]
    [InlineData("lossy-alpha.webp", 4, 20)]
    [InlineData("smooth.webp", 3, 7)]
    [InlineData("smooth.jpg", 3, 8)]
    [InlineData("progressive.jpg", 3, 8)]
    [InlineData("cmyk.jpg", 3, 1)]
    [InlineData("grey.jpg", 1, 1)]
    public void What_other_programs_wrote_is_read(string name, int channels, int tolerance = 0)
    {
        var image = Pixels.Load(Specimens.Path(name));

        Assert.Equal((29, 37, channels), (image.Height, image.Width, image.Channels));
        for (var i = 0; i < image.Data.Length; i++)
        {
            var (y, x, c) = (i / channels / 37, i / channels % 37, i % channels);
            Assert.InRange(image[y, x, c] - Specimens.Expected(name, y, x, c), -tolerance, tolerance);
        }
    }

    [Theory]
    [InlineData("steps.tiff", "this is a TIFF, and the kit reads PNG, JPEG, GIF, BMP and WebP: "
        + "open it in a program that reads it and save it as PNG")]
    [InlineData("interlaced.png", "the PNG cannot be read, it is interlaced, which the kit does not read: "
        + "save it again without interlacing")]
    [InlineData("packed.bmp", "the BMP cannot be read, it is packed, which the kit does not read: "
        + "save it again as PNG")]
    [InlineData("film.webp", "the WebP cannot be read, it is animated, which the kit does not read: "
        + "save one picture as PNG")]
    public void What_is_not_read_is_named_with_what_to_do(string name, string message) => Assert.Equal(
        $"{Specimens.Path(name)}: {message}",
        Assert.Throws<InvalidDataException>(() => Pixels.Load(Specimens.Path(name))).Message);

    public static TheoryData<string, byte[]> Foreign() => new()
    {
        { "no byte at all", [] },
        { "a file that starts with 0102", [1, 2] },
        { "a file that starts with 89504E47", [0x89, 0x50, 0x4E, 0x47] },
        { "a file that starts with 5249464604000000", [.. "RIFF"u8, 4, 0, 0, 0, .. "WAVE"u8] },
        { "a TIFF", [.. "MM"u8, 0, 42, 0, 0, 0, 8] },
        { "an AVIF, a HEIC or a film", [0, 0, 0, 32, .. "ftypavif"u8] },
        { "an SVG or a page", [.. "<svg xmlns='http://www.w3.org/2000/svg'/>"u8] },
        { "an SVG or a page", [0xEF, 0xBB, 0xBF, .. "<?xml version='1.0'?>"u8] },
    };

    [Theory, MemberData(nameof(Foreign))]
    public void A_foreign_file_is_named_as_far_as_it_is_known(string what, byte[] file) => Assert.StartsWith(
        $"this is {what}, and the kit reads PNG, JPEG, GIF, BMP and WebP: ",
        Assert.Throws<InvalidDataException>(() => Pixels.Decode(file)).Message);

    public static TheoryData<string, byte[]> Broken()
    {
        byte[] screen = [.. "GIF89a"u8, 1, 0, 1, 0, 0, 0, 0], frame = [0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 1, 9, 0];
        return new()
        {
            { "the GIF cannot be read, it has no picture before byte 13: save it again as PNG", [.. screen, 0x3B] },
            { "the GIF cannot be read, it has no table of colours: save it again as PNG", [.. screen, .. frame, 0x3B] },
            { "the BMP cannot be read, it has 7 bits a pixel, which is not BMP: save it again as PNG",
                Specimens.Patched("steps.bmp", 28, 7) },
            { "the JPEG cannot be read, its image data ends in row 16 of 29: take a whole copy of the file",
                Specimens.Patched("smooth.jpg", Specimens.Find("smooth.jpg", 0xFF, 0xDA) + 100, 0xFF, 0xD9) },
            { "the JPEG cannot be read, it is damaged or of a rare kind (Bad Quantization Table index 9): "
                + "save it again as PNG",
                Specimens.Patched("smooth.jpg", Specimens.Find("smooth.jpg", 0xFF, 0xDB) + 4, 9) },
            { "the WebP cannot be read, it is damaged or of a rare kind (Unrecognized VP8 header): "
                + "save it again as PNG",
                Specimens.Patched("smooth.webp", 15, (byte)'9') },
        };
    }

    [Theory, MemberData(nameof(Broken))]
    public void Broken_files_say_what_is_wrong(string message, byte[] file) =>
        Assert.Equal(message, Assert.Throws<InvalidDataException>(() => Pixels.Decode(file)).Message);

    [Fact]
    public void Bytes_after_the_picture_do_no_harm() => Assert.All(
        Specimens.Readable, name =>
        {
            var file = Specimens.Read(name);

            Assert.True(Pixels.Decode(file).Data.SequenceEqual(Pixels.Decode([.. file, .. file]).Data), name);
        });
}
