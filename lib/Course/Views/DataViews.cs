using System.Net;
using System.Text;
using MmDit.Data;
using MmDit.Show;

namespace MmDit.Course.Views;

/// <summary>The library's pictures as images and pages: data know no views, so they get theirs here.</summary>
public static class DataViews
{
    const int Shown = 40, Side = 64;

    /// <summary>Picture <paramref name="row"/> as an image, its peak stretched to 255.</summary>
    public static Pixels ToPixels(this Pictures pictures, int row) =>
        new(pictures.Height, pictures.Width, pictures.Channels, Stretch(pictures[row], pictures.Peak));

    /// <summary>The first pictures, up to a limit, on one sheet, so many a line, a pixel apart.</summary>
    public static Pixels Sheet(this Pictures pictures, int columns = 20, int limit = 400)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(columns);
        var (count, height, width, channels) =
            (Math.Min(limit, pictures.Count), pictures.Height, pictures.Width, pictures.Channels);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(count, nameof(limit));
        columns = Math.Min(columns, count);
        var (lines, across, line) = ((count + columns - 1) / columns, columns * (width + 1) - 1, width * channels);
        var sheet = new byte[(lines * (height + 1) - 1) * across * channels];
        for (var row = 0; row < count; row++)
            for (var y = 0; y < height; y++)
                pictures[row].Slice(y * line, line).CopyTo(sheet.AsSpan(
                    ((row / columns * (height + 1) + y) * across + row % columns * (width + 1)) * channels));
        return new(lines * (height + 1) - 1, across, channels, Stretch(sheet, pictures.Peak));
    }

    /// <summary>Pictures with their words, for a page; null for what is none of the library's data.</summary>
    public static string? Html(object? data) => data switch
    {
        Emoji emoji => Html(emoji.Pictures, row => $"{emoji[row].English.Name}\n{emoji[row].Chinese.Name}",
            $"{emoji.Count:N0} emoji"),
        LabelledImages images => Html(images.Pictures, images.NameOf, images.ToString()),
        Pictures pictures => Html(pictures, _ => "", pictures.ToString()),
        _ => null,
    };

    static string Html(Pictures pictures, Func<int, string> caption, string summary)
    {
        StringBuilder html = new("""<div style="display:flex;flex-wrap:wrap;gap:8px;align-items:flex-start">""");
        for (var row = 0; row < Math.Min(Shown, pictures.Count); row++)
        {
            var words = WebUtility.HtmlEncode(caption(row));
            var png = Convert.ToBase64String(pictures.ToPixels(row).ToPng());
            html.Append($"""
                <figure style="margin:0;width:{Side + 16}px;text-align:center;font:11px/1.3 sans-serif">
                <img src="data:image/png;base64,{png}" alt="{words}"
                width="{Side}" height="{Side}" style="image-rendering:pixelated">
                <figcaption style="white-space:pre-line">{words}</figcaption></figure>
                """);
        }
        var rest = pictures.Count > Shown ? $"; the first {Shown} are shown" : "";
        html.Append($"""</div><p style="font:12px sans-serif">{WebUtility.HtmlEncode(summary + rest)}</p>""");
        return html.ToString();
    }

    static byte[] Stretch(ReadOnlySpan<byte> from, byte peak)
    {
        var stretched = from.ToArray();
        for (var i = 0; i < stretched.Length && peak != 255; i++)
            stretched[i] = (byte)((stretched[i] * 255 + peak / 2) / peak);
        return stretched;
    }
}
