namespace MmDit.Show;

/// <summary>An image that never changes: bytes, [height, width, channels], 1 grey, 3 RGB or 4 RGBA.</summary>
public sealed class Pixels : Visual
{
    readonly byte[] data;

    /// <summary>Copies [height, width, channels] bytes; throws if the counts do not fit.</summary>
    public Pixels(int height, int width, int channels, ReadOnlySpan<byte> data)
        : this(height, width, channels, data.ToArray()) { }

    // Keeps the array it is given.
    internal Pixels(int height, int width, int channels, byte[] data)
    {
        if (height < 1 || width < 1)
            throw new ArgumentException($"an image needs at least 1 x 1 pixels, got {height} x {width}");
        if (channels is not (1 or 3 or 4))
            throw new ArgumentException($"an image has 1, 3 or 4 channels, got {channels}");
        var size = (long)height * width * channels;
        if (data.Length != size)
            throw new ArgumentException($"[{height}, {width}, {channels}] takes {size} bytes, got {data.Length}");
        (Height, Width, Channels, this.data) = (height, width, channels, data);
    }

    /// <summary>Rows.</summary>
    public int Height { get; }

    /// <summary>Columns.</summary>
    public int Width { get; }

    /// <summary>1 grey, 3 RGB, 4 RGBA.</summary>
    public int Channels { get; }

    /// <summary>All bytes, [height, width, channels].</summary>
    public ReadOnlySpan<byte> Data => data;

    /// <summary>One byte of one pixel.</summary>
    public byte this[int y, int x, int channel] => data[((y * Width) + x) * Channels + channel];

    /// <summary>[channels, height, width] floats mapped from min..max to 0..255; NaN becomes 0.</summary>
    public static Pixels FromFloats(
        ReadOnlySpan<float> values, int channels, int height, int width, float min = 0, float max = 1)
    {
        if (!(max > min)) throw new ArgumentException($"the value range [{min}, {max}] is empty");
        var size = (long)channels * height * width;
        if (values.Length != size)
            throw new ArgumentException($"[{channels}, {height}, {width}] takes {size} values, got {values.Length}");
        var bytes = new byte[values.Length];
        var plane = height * width;
        for (var channel = 0; channel < channels; channel++)
            for (var i = 0; i < plane; i++)
                bytes[(i * channels) + channel] = ToByte((values[(channel * plane) + i] - min) / (max - min));
        return new(height, width, channels, bytes);
    }

    /// <summary>Decodes PNG, JPEG, GIF (its first picture), BMP or WebP; errors say what is wrong.</summary>
    public static Pixels Decode(byte[] file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var (height, width, channels, data) = Codec.Decode(file);
        return new(height, width, channels, data);
    }

    /// <summary>Reads an image file, as <see cref="Decode"/> does; errors name the file.</summary>
    public static Pixels Load(string path)
    {
        try
        {
            return Decode(File.ReadAllBytes(path));
        }
        catch (InvalidDataException error)
        {
            throw new InvalidDataException($"{path}: {error.Message}", error);
        }
    }

    /// <summary>The image as a PNG file.</summary>
    public byte[] ToPng() => Codec.Encode(Height, Width, Channels, data);

    /// <summary>Writes the image as a PNG file.</summary>
    public void Save(string path) => File.WriteAllBytes(path, ToPng());

    /// <summary>Every pixel repeated <paramref name="scale"/> times in both directions.</summary>
    public Pixels Enlarge(int scale)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(scale);
        var bytes = new byte[checked(data.Length * scale * scale)];
        var row = Width * scale * Channels;
        for (var y = 0; y < Height; y++)
        {
            var first = bytes.AsSpan(y * scale * row, row);
            for (var x = 0; x < Width * scale; x++)
                data.AsSpan(((y * Width) + (x / scale)) * Channels, Channels).CopyTo(first[(x * Channels)..]);
            for (var copy = 1; copy < scale; copy++) first.CopyTo(bytes.AsSpan(((y * scale) + copy) * row));
        }
        return new(Height * scale, Width * scale, Channels, bytes);
    }

    /// <inheritdoc/>
    public override string ToHtml()
    {
        var scale = Math.Max(1, 192 / Math.Max(Height, Width));
        return $"""<img src="{DataUri}" width="{Width * scale}" height="{Height * scale}" """
            + $"""style="image-rendering:pixelated" alt="{this}">""";
    }

    /// <inheritdoc/>
    public override string ToString() =>
        $"{Channels switch { 1 => "grey", 3 => "RGB", _ => "RGBA" }} image, {Height} x {Width}";

    internal string DataUri => "data:image/png;base64," + Convert.ToBase64String(ToPng());

    internal static byte ToByte(float unit) =>
        float.IsNaN(unit) ? (byte)0 : (byte)((Math.Clamp(unit, 0, 1) * 255) + .5f);
}
