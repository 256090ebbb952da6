using System.Text;

namespace MmDit.Show;

/// <summary>A contact sheet: many images in one, small ones enlarged pixel by pixel, with captions.</summary>
public sealed class ImageGrid : Visual
{
    const int Gap = 8, Margin = 12, CaptionLine = 14, MostLines = 4;

    readonly Pixels[] images;
    readonly string[] captions;
    readonly int columns, scale, tileHeight, tileWidth;

    /// <summary>Images in reading order; 0 columns or scale picks what fits the page.</summary>
    public ImageGrid(IEnumerable<Pixels> images, IEnumerable<string>? captions = null, int columns = 0, int scale = 0)
    {
        this.images = [.. images];
        this.captions = [.. captions ?? []];
        if (this.images.Length == 0) throw new ArgumentException("an image grid needs at least one image");
        if (captions is not null && this.captions.Length != this.images.Length)
            throw new ArgumentException($"{this.images.Length} images, but {this.captions.Length} captions");
        ArgumentOutOfRangeException.ThrowIfNegative(columns);
        ArgumentOutOfRangeException.ThrowIfNegative(scale);
        (tileHeight, tileWidth) = (this.images.Max(image => image.Height), this.images.Max(image => image.Width));
        var fits = Math.Max(1, (this.images.Length > 40 ? 48 : 96) / Math.Max(tileWidth, tileHeight));
        this.scale = scale > 0 ? scale : fits;
        this.columns = columns > 0 ? Math.Min(columns, this.images.Length)
            : Math.Clamp(900 / ((tileWidth * this.scale) + Gap), 1, Math.Min(this.images.Length, 16));
    }

    /// <summary>A batch of [count, channels, height, width] floats, shown from min (black) to max (white).</summary>
    public static ImageGrid FromFloats(ReadOnlySpan<float> values, int count, int channels, int height, int width,
        float min = -1, float max = 1, IEnumerable<string>? captions = null, int columns = 0, int scale = 0)
    {
        if (channels is not (1 or 3 or 4))
            throw new ArgumentException("images have 1, 3 or 4 channels: show others as separate grey images; "
                + $"got [{count}, {channels}, {height}, {width}]");
        var size = (long)channels * height * width;
        if (values.Length != count * size)
            throw new ArgumentException($"[{count}, {channels}, {height}, {width}] takes {count * size} values, "
                + $"got {values.Length}");
        var images = new Pixels[count];
        for (var i = 0; i < count; i++)
            images[i] = Pixels.FromFloats(values.Slice(i * (int)size, (int)size), channels, height, width, min, max);
        return new(images, captions, columns, scale);
    }

    /// <summary>The sheet without captions as one image, native size, [rows x height, columns x width].</summary>
    public Pixels ToPixels()
    {
        var channels = images.Max(image => image.Channels);
        var (height, width) = (Rows * tileHeight, columns * tileWidth);
        var bytes = new byte[height * width * channels];
        Array.Fill(bytes, (byte)255);
        for (var i = 0; i < images.Length; i++)
        {
            var (image, (top, left)) = (images[i], (i / columns * tileHeight, i % columns * tileWidth));
            for (var y = 0; y < image.Height; y++)
                for (var x = 0; x < image.Width; x++)
                    Copy(image, y, x, bytes.AsSpan((((top + y) * width) + left + x) * channels, channels));
        }
        return new(height, width, channels, bytes);
    }

    // Grey becomes three equal channels; what has no alpha is opaque, as the sheet is from the start.
    static void Copy(Pixels image, int y, int x, Span<byte> into)
    {
        for (var c = 0; c < Math.Min(into.Length, image.Channels == 1 ? 3 : image.Channels); c++)
            into[c] = image[y, x, image.Channels == 1 ? 0 : c];
    }

    /// <inheritdoc/>
    public override string ToHtml()
    {
        string[][] lines = [.. captions.Select(caption => Wrap(caption, (tileWidth * scale) + Gap - 2))];
        var caption = lines.Length > 0 ? (lines.Max(each => each.Length) * CaptionLine) + 4 : 0;
        var (stepX, stepY) = ((tileWidth * scale) + Gap, (tileHeight * scale) + Gap + caption);
        var (width, height) = ((2 * Margin) + (columns * stepX) - Gap, (2 * Margin) + (Rows * stepY) - Gap);

        // One PNG holds all pixels; each tile is a window on it.
        StringBuilder svg = new(Svg.Open(width, height, ToString()));
        Box sheet = new(0, 0, columns * tileWidth, Rows * tileHeight);
        svg.Append($"<defs>{Svg.Image(ToPixels(), sheet, "id='s' style='image-rendering:pixelated'")}</defs>");
        for (var i = 0; i < images.Length; i++)
        {
            var (row, column, image) = (i / columns, i % columns, images[i]);
            var (x, y) = (Margin + (column * stepX), Margin + (row * stepY));
            svg.Append($"<svg x='{x}' y='{y}' width='{image.Width * scale}' height='{image.Height * scale}' viewBox="
                + $"'{column * tileWidth} {row * tileHeight} {image.Width} {image.Height}'><use href='#s'/></svg>");
            for (var line = 0; caption > 0 && line < lines[i].Length; line++)
                svg.Append(Svg.Words(lines[i][line], x + (tileWidth * scale / 2.0),
                    y + (tileHeight * scale) + 15 + (line * CaptionLine), Stage.TickSize, Palette.Quiet, Svg.Middle));
        }
        return Page.Image(svg.Append(Svg.Close).ToString(), width, height, ToString());
    }

    /// <inheritdoc/>
    public override string ToString() =>
        $"{images.Length} images in {Rows} rows of {columns}, {images[0].Height} x {images[0].Width}"
        + (captions.Length == 0 ? "" : $": {string.Join(", ", captions.Take(8))}{(captions.Length > 8 ? ", …" : "")}");

    static string[] Wrap(string caption, double width)
    {
        List<string> lines = [""];
        foreach (var word in caption.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var longer = lines[^1] == "" ? word : $"{lines[^1]} {word}";
            if (lines[^1] == "" || lines.Count == MostLines || Svg.Measure(longer, Stage.TickSize) <= width)
                lines[^1] = longer;
            else lines.Add(word);
        }
        return [.. lines.Select(line => Svg.Fit(line, Stage.TickSize, width))];
    }

    int Rows => (images.Length + columns - 1) / columns;
}
