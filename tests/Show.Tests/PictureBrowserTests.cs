using System.Text.Json;

namespace MmDit.Show.Tests;

[Collection("browser")]
public class PictureBrowserTests(BrowserFixture fixture)
{
    // What Chromium sees in a picture, and what it saves of it in three formats.
    const string Seen = """
        async url => {
          const image = new Image(), canvas = document.createElement('canvas'), pen = canvas.getContext('2d');
          image.src = url;
          await image.decode();
          [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
          pen.drawImage(image, 0, 0);
          const data = [...pen.getImageData(0, 0, canvas.width, canvas.height).data];
          const save = type => canvas.toDataURL(`image/${type}`, 1).split(',')[1];
          return { data, width: canvas.width, png: save('png'), jpeg: save('jpeg'), webp: save('webp') };
        }
        """;

    static byte At(JsonElement seen, int y, int x, int channel) =>
        seen.GetProperty("data")[(((y * seen.GetProperty("width").GetInt32()) + x) * 4) + channel].GetByte();

    [Fact]
    public async Task Chromium_and_the_kit_read_each_others_pictures()
    {
        Random random = new(4);
        await using var open = await fixture.Browser.OpenAsync("", true, 1000);
        foreach (var channels in new[] { 1, 3, 4 })
        {
            var bytes = new byte[23 * 17 * channels];
            random.NextBytes(bytes);
            // a canvas loses what is transparent
            for (var i = 3; channels == 4 && i < bytes.Length; i += 4) bytes[i] = 255;
            Pixels image = new(23, 17, channels, bytes);

            var seen = await open.Page.EvaluateAsync<JsonElement>(
                Seen, "data:image/png;base64," + Convert.ToBase64String(image.ToPng()));

            foreach (var (format, tolerance) in new[] { ("png", 0), ("webp", 0), ("jpeg", 4) })
            {
                var back = Pixels.Decode(seen.GetProperty(format).GetBytesFromBase64());
                for (var i = 0; i < 23 * 17 * 3; i++)
                {
                    var (y, x, c) = (i / 3 / 17, i / 3 % 17, i % 3);
                    Assert.Equal(image[y, x, channels == 1 ? 0 : c], At(seen, y, x, c));
                    Assert.InRange(back[y, x, c] - At(seen, y, x, c), -tolerance, tolerance);
                }
            }
        }
    }

    [Theory]
    [InlineData("transparent.gif", 0)]
    [InlineData("interlaced.gif", 0)]
    [InlineData("palette.bmp", 0)]
    [InlineData("lossless.webp", 0)]
    [InlineData("smooth.webp", 2)]
    [InlineData("grey.jpg", 1)]
    [InlineData("progressive.jpg", 6)]
    public async Task What_the_kit_reads_is_what_Chromium_shows(string name, int tolerance)
    {
        var image = Pixels.Load(Specimens.Path(name));
        await using var open = await fixture.Browser.OpenAsync("", true, 1000);

        var seen = await open.Page.EvaluateAsync<JsonElement>(
            Seen, "data:image/x;base64," + Convert.ToBase64String(Specimens.Read(name)));

        for (var i = 0; i < image.Data.Length; i++)
        {
            var (y, x, c) = (i / image.Channels / 37, i / image.Channels % 37, i % image.Channels);
            Assert.InRange(image[y, x, c] - At(seen, y, x, c), -tolerance, tolerance);
        }
    }
}
