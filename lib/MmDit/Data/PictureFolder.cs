using MmDit.Show;

namespace MmDit.Data;

/// <summary>Any folder of pictures as data.</summary>
public static class PictureFolder
{
    static readonly string[] endings = [".png", ".jpg", ".jpeg", ".gif", ".bmp", ".webp"];

    /// <summary>The middle square of each picture in a folder, as deep as it goes: [B, 3, size, size].</summary>
    /// <remarks>A picture's caption, which is its class, is the text file beside it, cat.txt for cat.png;
    /// without one, the name of its folder.</remarks>
    /// <param name="size">Height and width that the pictures get: means of cells if they are larger.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="InvalidDataException">It has no pictures, or one that cannot be read.</exception>
    public static LabelledImages Load(string folder, int size)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(size);
        if (!Directory.Exists(folder)) throw new DirectoryNotFoundException($"{folder} is not a folder");
        string[] files = [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(file => endings.Contains(Path.GetExtension(file).ToLowerInvariant())).Order(StringComparer.Ordinal)];
        if (files.Length == 0)
            throw new InvalidDataException($"{folder} has no pictures ({string.Join(", ", endings)})");
        string[] captions = [.. files.Select(Caption)], names = [.. captions.Distinct().Order(StringComparer.Ordinal)];
        byte[] bytes = [.. files.SelectMany(file => Square(Pixels.Load(file), size))];
        return new(new(bytes, size, size, 3), [.. captions.Select(each => Array.IndexOf(names, each))], names);
    }

    static string Caption(string file)
    {
        var text = Path.ChangeExtension(file, ".txt");
        return File.Exists(text) ? File.ReadAllText(text).Trim()
            : Path.GetFileName(Path.GetDirectoryName(Path.GetFullPath(file)))!;
    }

    static byte[] Square(Pixels pixels, int size)
    {
        using var scope = NewDisposeScope();
        int side = Math.Min(pixels.Height, pixels.Width), channels = pixels.Channels;
        var all = tensor(pixels.Data.ToArray(), [pixels.Height, pixels.Width, channels]).to(float32);
        var square = all.narrow(0, (pixels.Height - side) / 2, side).narrow(1, (pixels.Width - side) / 2, side);
        if (channels == 4)                                      // what is transparent lies on white
            square = 255 + (square.narrow(2, 0, 3) - 255) * square.narrow(2, 3, 1) / 255;
        var small = nn.functional.adaptive_avg_pool2d(square.permute(2, 0, 1).unsqueeze(0), size);
        return small.expand(1, 3, size, size)[0].permute(1, 2, 0).round().to(uint8).contiguous().bytes.ToArray();
    }
}
