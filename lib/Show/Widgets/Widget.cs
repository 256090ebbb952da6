using System.Text.Json;

namespace MmDit.Show;

/// <summary>Base of interactive HTML that stands alone: a still picture first, then data and one script that brings it to life.</summary>
/// <remarks>The script runs once for each copy in the page, even if one output is shown twice; it needs no library.</remarks>
public abstract class Widget : Visual
{
    /// <summary>The still picture: an SVG document with a viewBox, which the script later finds inline in the page.</summary>
    protected abstract string StillSvg { get; }

    /// <summary>What the script works on, serialised as JSON with the names as they are.</summary>
    protected abstract object Data { get; }

    /// <summary>A JavaScript function <c>(svg, data, host) => ...</c>, the same for every widget of its kind; svg is the still picture.</summary>
    protected abstract string Script { get; }

    /// <inheritdoc/>
    public sealed override string ToHtml()
    {
        var (svg, data) = (StillSvg, JsonSerializer.Serialize(Data, Page.Relaxed));
        var (width, height) = Size(svg);
        var id = Page.Id("widget", GetType().Name, svg, data);
        return $"""<div class="kit-widget" data-kit-widget="{id}" style="max-width:{width}px">{Page.Image(svg, width, height, ToString())}</div>"""
            + Page.Json("data", id, data) + $"<script>({Page.Source("widget.js")})(\"{id}\",{Script.Trim().TrimEnd(';')})</script>";
    }

    /// <summary>Bytes as the short text that the script's <c>await data.unpack(text)</c> turns into a Uint8Array.</summary>
    protected static string Pack(ReadOnlySpan<byte> bytes)
    {
        using MemoryStream packed = new();
        using (System.IO.Compression.ZLibStream zlib = new(packed, System.IO.Compression.CompressionLevel.SmallestSize)) zlib.Write(bytes);
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
