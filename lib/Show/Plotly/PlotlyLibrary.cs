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
    public override string ToHtml() =>
        $"""<div data-kit-library="plotly" style="font-size:12px;opacity:.7">Interactive figures: plotly.js {Version}</div>"""
        + $"""<script type="application/octet-stream" data-kit-plotly="{Version}">{Packed()}</script>"""
        + Page.Script("plotly.js", Version);

    /// <inheritdoc/>
    public override string ToString() => $"plotly.js {Version}: makes the figures of this notebook interactive";

    static string Packed()
    {
        using var asset = Page.Asset(Asset);
        using MemoryStream bytes = new();
        asset.CopyTo(bytes);
        return Convert.ToBase64String(bytes.ToArray());
    }
}
