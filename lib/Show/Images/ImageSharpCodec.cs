using System.Runtime.InteropServices;
using SixLabors.ImageSharp;
using SixLabors.ImageSharp.Advanced;
using SixLabors.ImageSharp.Formats;
using SixLabors.ImageSharp.Formats.Bmp;
using SixLabors.ImageSharp.Formats.Gif;
using SixLabors.ImageSharp.Formats.Jpeg;
using SixLabors.ImageSharp.Formats.Png;
using SixLabors.ImageSharp.Formats.Webp;
using SixLabors.ImageSharp.Memory;
using SixLabors.ImageSharp.Metadata;
using SixLabors.ImageSharp.PixelFormats;

namespace MmDit.Show;

/// <summary>Picture files through ImageSharp: five formats in, PNG out, no gamma and no profile applied.</summary>
static class ImageSharpCodec
{
    // Memory that comes cleared shows which pixels were never written, and no pool keeps it.
    static readonly Configuration configuration = new() { MemoryAllocator = new SimpleGcMemoryAllocator() };

    // A lossless WebP of a few bytes can ask for 2 GB of tables, which cost nothing unless they lie where others were.
    const long Large = 1 << 28;

    // Named one by one, so that no other decoder of ImageSharp can run, and without metadata: no profile is parsed.
    static readonly Format
        png = new("PNG", new PngDecoder { IgnoreMetadata = true }, PngOutline.Read),
        jpeg = new("JPEG", new JpegDecoder { IgnoreMetadata = true }, Outline.Jpeg),
        gif = new("GIF", new GifDecoder { IgnoreMetadata = true, DecodingMode = FrameDecodingMode.First }, Outline.Gif),
        bmp = new("BMP", new BmpDecoder(), Outline.Bmp),
        webp = new("WebP", new WebpDecoder { IgnoreMetadata = true }, Outline.Webp);

    sealed record Format(string Name, IImageDecoder Decoder, Func<byte[], Outline> Outline);

    static Format? Find(byte[] file) => file switch
    {
        [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, ..] => png,
        [0xFF, 0xD8, ..] => jpeg,
        [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] => gif,
        [(byte)'B', (byte)'M', ..] => bmp,
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..]
            => webp,
        _ => null,
    };

    static string Kind(byte[] file) => file switch
    {
        [] => "no byte at all",
        [(byte)'I', (byte)'I', 42, 0, ..] or [(byte)'M', (byte)'M', 0, 42, ..] => "a TIFF",
        [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', ..] => "an AVIF, a HEIC or a film",
        [(byte)'<', ..] or [0xEF, 0xBB, 0xBF, (byte)'<', ..] => "an SVG or a page",
        _ => $"a file that starts with {Convert.ToHexString(file.AsSpan(0, Math.Min(8, file.Length)))}",
    };

    public static (int Height, int Width, int Channels, byte[] Data) Decode(byte[] file)
    {
        var format = Find(file) ?? throw new InvalidDataException(
            $"this is {Kind(file)}, and the kit reads PNG, JPEG, GIF, BMP and WebP: open it in a program that reads it "
            + "and save it as PNG");
        var before = GC.GetAllocatedBytesForCurrentThread();
        try
        {
            return Decode(file, format);
        }
        catch (Exception error)     // ImageSharp meets damage with exceptions of any type
        {
            throw new InvalidDataException($"the {format.Name} cannot be read, {Reason(error)}", error);
        }
        finally
        {
            if (GC.GetAllocatedBytesForCurrentThread() - before > Large)
                GC.Collect(2, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        }
    }

    static string Reason(Exception error) => error switch
    {
        InvalidDataException => error.Message,
        OutOfMemoryException => "it takes more memory than there is: make it smaller",
        ImageFormatException or NotSupportedException =>
            $"it is damaged or of a rare kind ({OneLine(error.Message)}): save it again as PNG",
        _ => "it is damaged: take another copy, or save it again as PNG",
    };

    static string OneLine(string message) => message.ReplaceLineEndings(" ").Replace(". ", ", ").TrimEnd('.', '!', ' ');

    static (int, int, int, byte[]) Decode(byte[] file, Format format)
    {
        var (channels, picture) = format.Outline(file);
        using MemoryStream stream = new(picture.Array!, picture.Offset, picture.Count, writable: false);
        var info = ((IImageInfoDetector)format.Decoder).Identify(configuration, stream, default);
        Outline.Limit(info.Width, info.Height);
        stream.Position = 0;
        using var image = format.Decoder.Decode<Rgba32>(configuration, stream, default);
        return Pack(image, channels);
    }

    static (int, int, int, byte[]) Pack(Image<Rgba32> image, int channels)
    {
        var bytes = new byte[(long)image.Height * image.Width * channels];
        var into = bytes.AsSpan();
        for (var y = 0; y < image.Height; y++)
        {
            var row = image.DangerousGetPixelRowMemory(y).Span;
            if (channels == 4) MemoryMarshal.AsBytes(row).CopyTo(into);
            for (var x = 0; channels != 4 && x < row.Length; x++)
            {
                if (row[x].A != 255) throw Outline.Cut($"its image data ends in row {y} of {image.Height}");
                MemoryMarshal.AsBytes(row.Slice(x, 1))[..channels].CopyTo(into[(x * channels)..]);
            }
            into = into[(row.Length * channels)..];
        }
        return (image.Height, image.Width, channels, bytes);
    }

    public static byte[] Encode(int height, int width, int channels, byte[] data) => channels switch
    {
        1 => Encode<L8>(height, width, data, PngColorType.Grayscale),
        3 => Encode<Rgb24>(height, width, data, PngColorType.Rgb),
        _ => Encode<Rgba32>(height, width, data, PngColorType.RgbWithAlpha),
    };

    // Drawings are shortest without filters, photographs with the best one for each row.
    static byte[] Encode<TPixel>(int height, int width, byte[] data, PngColorType type)
        where TPixel : unmanaged, IPixel<TPixel>
    {
        using var picture = Image.LoadPixelData<TPixel>(configuration, data, width, height);
        var (plain, filtered) = (Write(PngFilterMethod.None), Write(PngFilterMethod.Adaptive));
        return plain.Length <= filtered.Length ? plain : filtered;

        byte[] Write(PngFilterMethod filter)
        {
            using MemoryStream file = new();
            picture.Save(file, new PngEncoder
            {
                ColorType = type,
                BitDepth = PngBitDepth.Bit8,
                CompressionLevel = PngCompressionLevel.BestCompression,
                FilterMethod = filter,
                ChunkFilter = PngChunkFilter.ExcludeAll,
            });
            return file.ToArray();
        }
    }
}
