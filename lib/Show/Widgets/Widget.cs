using System.IO.Compression;
using System.Text.Json;

namespace MmDit.Show;

/// <summary>Base of interactive HTML that stands alone: a still picture, data, and a script that moves it.</summary>
/// <remarks>The script runs once for each copy in the page, even if one output is shown twice.</remarks>
public abstract class Widget : Visual
{
    /// <summary>The still picture: an SVG document with a viewBox, which the script finds inline in the page.</summary>
    protected abstract string StillSvg { get; }

    /// <summary>What the script works on, serialised as JSON with the names as they are.</summary>
    protected abstract object Data { get; }

    /// <summary>A JavaScript function <c>(svg, data, host, tools) => ...</c>; assets/widget.js has the tools.</summary>
    protected abstract string Script { get; }

    /// <inheritdoc/>
    public sealed override string ToHtml()
    {
        var (svg, data) = (StillSvg, JsonSerializer.Serialize(Data, Page.Relaxed));
        var (width, height) = Size(svg);
        var id = Page.Id("widget", GetType().Name, svg, data);
        return $"""<div class="kit-widget" data-kit-widget="{id}" style="max-width:{width}px">"""
            + $"{Page.Image(svg, width, height, ToString())}</div>{Page.Json("data", id, data)}"
            + $"<script>({Page.Source("widget.js")})(\"{id}\",{Script.Trim().TrimEnd(';')})</script>";
    }

    /// <summary>Bytes as short text, for the script's <c>await tools.unpack(text)</c> to a Uint8Array.</summary>
    protected static string Pack(ReadOnlySpan<byte> bytes)
    {
        using MemoryStream packed = new();
        using (ZLibStream zlib = new(packed, CompressionLevel.SmallestSize)) zlib.Write(bytes);
        return Convert.ToBase64String(packed.ToArray());
    }

    static (int Width, int Height) Size(string svg)
    {
        var box = svg.IndexOf("viewBox=", StringComparison.Ordinal);
        return box >= 0 && svg[(box + 9)..].Split('\'', '"')[0].Split(' ') is [_, _, var width, var height]
            && double.TryParse(width, out var w) && double.TryParse(height, out var h) ? ((int)w, (int)h)
            : throw new InvalidOperationException("a widget's still picture needs a viewBox of four numbers");
    }
}
