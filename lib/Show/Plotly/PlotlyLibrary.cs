namespace MmDit.Show;

/// <summary>plotly.js for a notebook: shown by one cell, it makes every figure of the page interactive.</summary>
public sealed class PlotlyLibrary : Visual
{
    const string Asset = "plotly-cartesian-4.1.1.min.js.gz";

    PlotlyLibrary() { }

    /// <summary>The library: let a cell end in it.</summary>
    public static PlotlyLibrary Once { get; } = new();

    /// <summary>The version of plotly.js within.</summary>
    public static string Version => string.Join('.', Asset.Split('-', '.')[2..5]);

    /// <inheritdoc/>
    public override string ToHtml() => Html("", "Interactive figures", Page.Asset(Asset));

    /// <inheritdoc/>
    public override string ToString() => $"plotly.js {Version}: makes the figures of this notebook interactive";

    /// <summary>A bundle of plotly.js for a page, which may hold several: each draws what asks for it.</summary>
    internal static string Html(string bundle, string what, Stream packed)
    {
        using MemoryStream bytes = new();
        using (packed) packed.CopyTo(bytes);
        return $"""<div data-kit-library="plotly{bundle}" style="font-size:12px;opacity:.7">"""
            + $"{what}: plotly.js {Version}</div>"
            + $"""<script type="application/octet-stream" data-kit-plotly{bundle}="{Version}">"""
            + $"{Convert.ToBase64String(bytes.ToArray())}</script>{Page.Script("plotly.js", bundle)}";
    }
}
