using System.Text;

namespace MmDit.Show;

/// <summary>A contact sheet: many images in one, small ones enlarged pixel by pixel, with captions.</summary>
public sealed class ImageGrid : Visual
{
    const int Gap = 8, Margin = 12, CaptionHeight = 18;

    readonly Pixels[] images;
    readonly string[] captions;
    readonly int columns, scale;

    /// <summary>Images in reading order; <paramref name="columns"/> 0 picks a number that fits the page, <paramref name="scale"/> 0 an enlargement.</summary>
    public ImageGrid(IEnumerable<Pixels> images, IEnumerable<string>? captions = null, int columns = 0, int scale = 0)
    {
        this.images = [.. images];
        this.captions = [.. captions ?? []];
        if (this.images.Length == 0) throw new ArgumentException("an image grid needs at least one image");
        if (captions is not null && this.captions.Length != this.images.Length)
            throw new ArgumentException($"{this.images.Length} images, but {this.captions.Length} captions");
        ArgumentOutOfRangeException.ThrowIfNegative(columns);
        ArgumentOutOfRangeException.ThrowIfNegative(scale);
        var widest = this.images.Max(image => image.Width);
        this.scale = scale > 0 ? scale : Math.Max(1, (this.images.Length > 40 ? 48 : 96) / Math.Max(widest, this.images.Max(image => image.Height)));
        this.columns = columns > 0 ? Math.Min(columns, this.images.Length)
            : Math.Clamp(900 / ((widest * this.scale) + Gap), 1, Math.Min(this.images.Length, 16));
    }

    /// <summary>Images of a batch, [<paramref name="count"/>, <paramref name="channels"/>, <paramref name="height"/>,
    /// <paramref name="width"/>] floats shown from <paramref name="min"/> (black) to <paramref name="max"/> (white).</summary>
    public static ImageGrid FromFloats(ReadOnlySpan<float> values, int count, int channels, int height, int width,
        float min = -1, float max = 1, IEnumerable<string>? captions = null, int columns = 0, int scale = 0)
    {
        if (channels is not (1 or 3 or 4))
            throw new ArgumentException($"images have 1, 3 or 4 channels, got [{count}, {channels}, {height}, {width}]: "
                + "show other channels as separate grey images");
        var size = (long)channels * height * width;
        if (values.Length != count * size)
            throw new ArgumentException($"[{count}, {channels}, {height}, {width}] takes {count * size} values, got {values.Length}");
        List<Pixels> images = [];
        for (var i = 0; i < count; i++)
            images.Add(Pixels.FromFloats(values.Slice(i * (int)size, (int)size), channels, height, width, min, max));
        return new(images, captions, columns, scale);
    }

    /// <summary>The sheet without captions as one image, native size, [rows x height, columns x width].</summary>
    public Pixels ToPixels()
    {
        var (height, width, channels) = (images.Max(i => i.Height), images.Max(i => i.Width), images.Max(i => i.Channels));
        var (sheetHeight, sheetWidth) = (Rows * height, columns * width);
        var bytes = new byte[sheetHeight * sheetWidth * channels];
        Array.Fill(bytes, (byte)255);
        for (var i = 0; i < images.Length; i++)
            for (var y = 0; y < images[i].Height; y++)
                for (var x = 0; x < images[i].Width; x++)
                    for (var c = 0; c < channels; c++)
                        bytes[((((i / columns * height) + y) * sheetWidth) + (i % columns * width) + x) * channels + c] =
                            images[i].Channels == 1 ? c == 3 ? (byte)255 : images[i][y, x, 0] : c < images[i].Channels ? images[i][y, x, c] : (byte)255;
        return new(sheetHeight, sheetWidth, channels, bytes);
    }

    /// <inheritdoc/>
    public override string ToHtml()
    {
        var (tileHeight, tileWidth) = (images.Max(image => image.Height), images.Max(image => image.Width));
        var (stepX, stepY) = ((tileWidth * scale) + Gap, (tileHeight * scale) + Gap + (captions.Length > 0 ? CaptionHeight : 0));
        var (width, height) = ((2 * Margin) + (columns * stepX) - Gap, (2 * Margin) + (Rows * stepY) - Gap);
        var sheet = Png.DataUri(ToPixels());

        // One PNG holds all pixels; each tile is a window on it.
        StringBuilder svg = new($"<svg xmlns='http://www.w3.org/2000/svg' "
            + $"width='{width}' height='{height}' viewBox='0 0 {width} {height}' font-family=\"{Palette.Font}\">"
            + $"<rect width='100%' height='100%' rx='6' fill='{Palette.Paper}'/>"
            + $"<defs><image id='s' width='{columns * tileWidth}' height='{Rows * tileHeight}' style='image-rendering:pixelated' href='{sheet}'/></defs>");
        for (var i = 0; i < images.Length; i++)
        {
            var (row, column) = (i / columns, i % columns);
            var (x, y) = (Margin + (column * stepX), Margin + (row * stepY));
            svg.Append($"<svg x='{x}' y='{y}' width='{images[i].Width * scale}' height='{images[i].Height * scale}' "
                + $"viewBox='{column * tileWidth} {row * tileHeight} {images[i].Width} {images[i].Height}'><use href='#s'/></svg>");
            if (captions.Length > 0)
                svg.Append($"<text x='{x + (tileWidth * scale / 2)}' y='{y + (tileHeight * scale) + 15}' font-size='11.5' fill='{Palette.Quiet}' "
                    + $"text-anchor='middle'>{Text.Html(Stage.Fit(captions[i], 11.5, (tileWidth * scale) + Gap - 2))}</text>");
        }
        return Page.Image(svg.Append("</svg>").ToString(), width, height, ToString());
    }

    /// <inheritdoc/>
    public override string ToString() => $"{images.Length} images in {Rows} rows of {columns}, {images[0].Height} x {images[0].Width}"
        + (captions.Length == 0 ? "" : $": {string.Join(", ", captions.Take(8))}{(captions.Length > 8 ? ", …" : "")}");

    int Rows => (images.Length + columns - 1) / columns;
}
