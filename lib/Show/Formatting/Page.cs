using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace MmDit.Show;

/// <summary>Pieces that interactive HTML is made of: ids, data that scripts read, and the scripts.</summary>
static class Page
{
    public static readonly JsonSerializerOptions Relaxed = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The same content has the same id, so running a cell again changes nothing in the file.</summary>
    public static string Id(string kind, params ReadOnlySpan<string> content)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in content) hash.AppendData(Encoding.UTF8.GetBytes(part));
        return kind + Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 6));
    }

    /// <summary>A drawing no sanitiser takes apart: SVG inside an image.</summary>
    public static string Image(string svg, int width, int height, string alt) =>
        $"""<img src="data:image/svg+xml;base64,{Convert.ToBase64String(Encoding.UTF8.GetBytes(svg))}" """
        + $"""width="{width}" height="{height}" style="max-width:100%;height:auto" alt="{Text.Html(alt)}">""";

    public static string Json(string kind, string id, string json) =>
        $"""<script type="application/json" data-kit-{kind}="{id}">{Tame(json)}</script>""";

    // Nothing in the data may end the script it stands in.
    static string Tame(string json) => json.Replace("</", "<\\/").Replace("<!--", "<\\u0021--");

    /// <summary>A script of the assets folder, a function of an id and of another function, called with them.</summary>
    public static string Script(string asset, string id, string? part = null) =>
        $"<script>({Source(asset)})(\"{id}\"{(part is null ? "" : $",{Source(part)}")})</script>";

    public static string Source(string asset)
    {
        using StreamReader reader = new(Asset(asset));
        var lines = reader.ReadToEnd().Split('\n').Select(line => line.Trim());
        return string.Join('\n', lines.Where(line => line != "" && !line.StartsWith("//", StringComparison.Ordinal)));
    }

    public static Stream Asset(string name) => typeof(Page).Assembly.GetManifestResourceStream(name)
        ?? throw new InvalidOperationException($"the asset {name} is not built into MmDit.Show");
}
