using System.Reflection;
using System.Runtime.Loader;
using System.Security.Cryptography;

namespace MmDit.Show.Tests;

public class PixelsTests
{
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
    [InlineData(1, "AEDE5EDD1EBAA28D")]
    [InlineData(3, "CA9BE7BDE226F5CC")]
    [InlineData(4, "5982BDB3BE1C91CF")]
    public void A_png_is_written_alike_everywhere(int channels, string expected)
    {
        byte[] data = [.. Enumerable.Range(0, 60 * 70 * channels).Select(i => (byte)((i * i / 97) ^ (i / 31)))];

        Assert.Equal(expected, Convert.ToHexString(SHA256.HashData(new Pixels(60, 70, channels, data).ToPng()))[..16]);
    }

    // What the kit's own encoder made of them, before ImageSharp.
    [Theory]
    [InlineData("data/digits.png", 47_332)]
    [InlineData("data/fashion-test.png", 129_148)]
    [InlineData("data/fashion-train.png", 775_122)]
    [InlineData("notebooks/pictures/patches.png", 37_690)]
    [InlineData("notebooks/pictures/mistakes.png", 34_116)]
    public void A_png_is_no_longer_than_it_was(string file, int length) =>
        Assert.InRange(Pixels.Load(Repo.File(file.Split('/'))).ToPng().Length, 1, length);

    [Fact]
    public void A_saved_image_is_loaded_and_one_that_is_none_is_named()
    {
        var path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.png");
        try
        {
            new Pixels(1, 2, 1, [3, 4]).Save(path);
            Assert.Equal([3, 4], Pixels.Load(path).Data.ToArray());
            File.WriteAllBytes(path, [1, 2]);
            Assert.StartsWith($"{path}: this is a file that starts with 0102, ",
                Assert.Throws<InvalidDataException>(() => Pixels.Load(path)).Message);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void A_library_copied_without_its_folder_says_which_file_is_missing()
    {
        var folder = Directory.CreateTempSubdirectory("alone");
        AssemblyLoadContext context = new("alone", isCollectible: true);
        try
        {
            var copy = Path.Combine(folder.FullName, "MmDit.Show.dll");
            File.Copy(typeof(Pixels).Assembly.Location, copy);
            var load = context.LoadFromAssemblyPath(copy).GetType(typeof(Pixels).FullName!)!.GetMethod("Load")!;

            var error = Assert.Throws<TargetInvocationException>(
                () => load.Invoke(null, [Specimens.Path("steps.png")])).InnerException;

            var missing = Path.Combine(folder.FullName, "apart", "SixLabors.ImageSharp.dll");
            Assert.StartsWith($"{missing} is missing", Assert.IsType<FileNotFoundException>(error).Message);
        }
        finally
        {
            context.Unload();
            folder.Delete(true);
        }
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
}
