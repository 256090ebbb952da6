using MmDit.Show;

namespace MmDit.Data;

/// <summary>Equal pictures as bytes, [B, H, W, C] in reading order; the byte peak stands for 1.</summary>
public sealed class Pictures(byte[] bytes, int height, int width, int channels, byte peak = 255)
{
    /// <summary>How many pictures there are: B.</summary>
    public int Count => bytes.Length / Length;

    /// <summary>Rows of one picture: H.</summary>
    public int Height => height;

    /// <summary>Columns of one picture: W.</summary>
    public int Width => width;

    /// <summary>1 for grey, 3 for red, green and blue, 4 with alpha last: C.</summary>
    public int Channels => channels;

    /// <summary>[B, H, W, C].</summary>
    public IReadOnlyList<int> Shape => [Count, height, width, channels];

    /// <summary>The byte that stands for 1.</summary>
    public byte Peak => peak;

    /// <summary>The bytes of picture <paramref name="row"/>: [H, W, C].</summary>
    public ReadOnlySpan<byte> this[int row] => bytes.AsSpan(checked(row * Length), Length);

    int Length => height * width * channels;

    /// <summary>The pictures of these rows, in this order: [B, H, W, C] -> [rows, H, W, C].</summary>
    public Pictures Pick(IReadOnlyList<int> rows)
    {
        var picked = new byte[rows.Count * Length];
        for (var i = 0; i < rows.Count; i++)
            this[rows[i]].CopyTo(picked.AsSpan(i * Length));
        return new(picked, height, width, channels, peak);
    }

    /// <summary>Pictures with alpha laid over one colour: [B, H, W, 4] -> [B, H, W, 3].</summary>
    public Pictures Over(byte red, byte green, byte blue)
    {
        if (channels != 4)
            throw new InvalidOperationException($"Over a colour go pictures with alpha: 4 channels, not {channels}.");
        byte[] ground = [red, green, blue];
        var solid = new byte[bytes.Length / 4 * 3];
        for (int from = 0, to = 0; from < bytes.Length; from += 4)
        {
            var alpha = bytes[from + 3];
            for (var c = 0; c < 3; c++, to++)
                solid[to] = (byte)((bytes[from + c] * alpha + ground[c] * (255 - alpha) + 127) / 255);
        }
        return new(solid, height, width, 3, peak);
    }

    /// <summary>Values in [0, 1], channels first, ready for a tensor: [B, C, H, W].</summary>
    public float[] ToFloats()
    {
        var plane = height * width;
        var floats = new float[bytes.Length];
        for (var picture = 0; picture < bytes.Length; picture += Length)
            for (var c = 0; c < channels; c++)
                for (var at = 0; at < plane; at++)
                    floats[picture + c * plane + at] = bytes[picture + at * channels + c] / (float)peak;
        return floats;
    }

    /// <summary>A new tensor of values in [0, 1]: [B, C, H, W].</summary>
    public Tensor ToTensor() => tensor(ToFloats(), [Count, channels, height, width]);

    /// <inheritdoc/>
    public override string ToString() => $"{Count:N0} pictures, [{string.Join(", ", Shape)}]";

    /// <summary>Cuts the first tiles out of a sheet of square tiles: PNG -> [count, side, side, C].</summary>
    public static Pictures Cut(byte[] png, int count, int side, int channels, byte peak = 255)
    {
        var sheet = Pixels.Decode(png);
        var (columns, line) = (sheet.Width / side, side * channels);
        var bytes = new byte[count * side * line];
        for (var tile = 0; tile < count; tile++)
            for (var y = 0; y < side; y++)
                sheet.Data.Slice(((tile / columns * side + y) * columns + tile % columns) * line, line)
                    .CopyTo(bytes.AsSpan((tile * side + y) * line));
        return new(bytes, side, side, channels, peak);
    }
}
