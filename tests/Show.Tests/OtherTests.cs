using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;

namespace MmDit.Show.Tests;

public class OtherTests
{
    [Fact]
    public void A_contact_sheet_holds_every_image_where_it_belongs()
    {
        var images = Enumerable.Range(1, 5).Select(i => new Pixels(2, 2, 1, [.. Enumerable.Repeat((byte)(i * 10), 4)]));

        var sheet = new ImageGrid(images, columns: 3).ToPixels();

        Assert.Equal((4, 6, 1), (sheet.Height, sheet.Width, sheet.Channels));
        Assert.Equal([10, 20, 30, 40, 50, 255],
            new[] { sheet[0, 0, 0], sheet[1, 3, 0], sheet[0, 5, 0], sheet[2, 1, 0], sheet[3, 2, 0], sheet[3, 5, 0] });
    }

    [Fact]
    public void Grey_and_colour_images_share_a_sheet()
    {
        var sheet = new ImageGrid([new(1, 1, 1, [9]), new(1, 1, 3, [1, 2, 3]), new(1, 1, 4, [4, 5, 6, 7])]).ToPixels();

        Assert.Equal([9, 9, 9, 255, 1, 2, 3, 255, 4, 5, 6, 7], sheet.Data.ToArray());
    }

    [Fact]
    public void Float_batches_map_their_range_to_black_and_white()
    {
        var sheet = ImageGrid.FromFloats([-1, 1, 0, 5], count: 2, channels: 1, height: 1, width: 2).ToPixels();

        Assert.Equal([0, 255, 128, 255], sheet.Data.ToArray());
    }

    [Fact]
    public void Captions_are_in_the_picture_and_the_text()
    {
        ImageGrid grid = new([new(1, 1, 1, [0]), new(1, 1, 1, [0])], ["a & b", "c"]);
        var svg = XElement.Parse(Encoding.UTF8.GetString(Convert.FromBase64String(grid.ToHtml().Split("base64,")[1]
            .Split('"')[0])));

        Assert.Contains("a & b", svg.Value);
        Assert.Equal("2 images in 1 rows of 2, 1 x 1: a & b, c", grid.ToString());
    }

    [Fact]
    public void Wrong_batches_are_named()
    {
        Check("needs at least one image", () => new ImageGrid([]));
        Check("1 images, but 2 captions", () => new ImageGrid([new(1, 1, 1, [0])], ["a", "b"]));
        Check("[2, 3, 4, 4] takes 96 values, got 5", () => ImageGrid.FromFloats(new float[5], 2, 3, 4, 4));
        Check("got [2, 16, 4, 4]", () => ImageGrid.FromFloats(new float[512], 2, 16, 4, 4));

        static void Check(string message, Func<object> act) =>
            Assert.Contains(message, Assert.ThrowsAny<ArgumentException>(act).Message);
    }

    [Fact]
    public void A_tensor_card_counts_damage_and_measures_the_rest()
    {
        TensorCard card = new([2, 3], "float32", "cpu", [1, 2, 3, 4, float.NaN, float.NegativeInfinity], "x");

        Assert.Equal((1, 4, 2.5, 1, 1), (card.Min, card.Max, card.Mean, card.NaNs, card.Infinities));
        Assert.Equal(1.2909944, card.Std, 1e-6);
        Assert.Equal("x: float32[2, 3] cpu, min 1, mean 2.5, max 4, std 1.291, 1 NaN, 1 infinite", card.ToString());
        Assert.Contains("1 NaN, 1 infinite", card.ToHtml());
    }

    [Fact]
    public void Tensor_cards_stand_samples_scalars_emptiness_and_constants()
    {
        Assert.EndsWith("(from 2 of 1,000,000 values)", new TensorCard([1000, 1000], "float16", "cuda:0", [1, 2])
            .ToString());
        Assert.Equal("loss: float32[] cpu, value 0.5", new TensorCard([], "float32", "cpu", [.5f], "loss").ToString());
        Assert.Contains("min NaN", new TensorCard([0], "float32", "cpu", []).ToString());
        Assert.Contains("std 0", new TensorCard([3], "float32", "cpu", [7, 7, 7]).ToString());
        foreach (var card in new TensorCard[] { new([0], "f", "c", []), new([1, 1], "f", "c", [float.NaN]),
            new([2, 2], "f", "c", [7, 7, 7, 7]) })
            Assert.StartsWith("<div", card.ToHtml());
    }

    [Fact]
    public void The_thumbnail_is_the_first_image_or_matrix()
    {
        // [3, 2, 2]: no red, all green, blue in the right column
        float[] values = [0, 0, 0, 0, 1, 1, 1, 1, 0, 1, 0, 1];

        var html = new TensorCard([3, 2, 2], "float32", "cpu", values).ToHtml();
        var image = Pixels.Decode(Convert.FromBase64String(html.Split("data:image/png;base64,")[1].Split('"')[0]));

        Assert.Equal([0, 255, 0, 0, 255, 255, 0, 255, 0, 0, 255, 255], image.Data.ToArray());
        Assert.DoesNotContain("image/png", new TensorCard([12], "float32", "cpu", values).ToHtml());
        Assert.DoesNotContain("image/png", new TensorCard([24, 2], "float32", "cpu", values).ToHtml());
    }

    [Fact]
    public void The_library_is_the_file_that_the_notices_name()
    {
        var packed = File.ReadAllBytes(Repo.File("lib", "Show", "assets",
            $"plotly-cartesian-{PlotlyLibrary.Version}.min.js.gz"));
        using System.IO.Compression.GZipStream unpack = new(new MemoryStream(packed),
            System.IO.Compression.CompressionMode.Decompress);
        using MemoryStream bundle = new();
        unpack.CopyTo(bundle);
        var notices = File.ReadAllText(Repo.File("THIRD-PARTY-NOTICES.md"));

        Assert.Contains(Convert.ToHexStringLower(SHA256.HashData(packed)), notices);
        Assert.Contains(Convert.ToHexStringLower(SHA256.HashData(bundle.ToArray())), notices);
        Assert.Contains($"v{PlotlyLibrary.Version}", Encoding.UTF8.GetString(bundle.ToArray().AsSpan(0, 200)));
        Assert.Contains(Convert.ToBase64String(packed), PlotlyLibrary.Once.ToHtml());
    }
}
