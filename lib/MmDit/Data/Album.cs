using System.Net;
using System.Text;

namespace MmDit.Data;

/// <summary>Pictures with a caption under each, as HTML.</summary>
static class Album
{
    const int Shown = 40, Side = 64;

    internal static string Html(Pictures pictures, Func<int, string>? caption, string summary)
    {
        StringBuilder html = new("""<div style="display:flex;flex-wrap:wrap;gap:8px;align-items:flex-start">""");
        for (var row = 0; row < Math.Min(Shown, pictures.Count); row++)
        {
            var words = WebUtility.HtmlEncode(caption?.Invoke(row) ?? "");
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
}
