using MmDit.Show;
using Plotly.NET;
using ChartFigure = Plotly.NET.Figure;

namespace MmDit.Plotly;

/// <summary>plotly.js for a notebook; showing it also teaches the notebook to show charts of Plotly.NET.</summary>
[TypeFormatterSource(typeof(ChartFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed class ChartLibrary : Visual
{
    internal bool Solid { get; init; }

    /// <inheritdoc/>
    public override string ToHtml() => PlotlyLibrary.Once.ToHtml() + (!Solid ? ""
        : PlotlyLibrary.Html("gl3d", "Charts in 3-D", GetType().Assembly.GetManifestResourceStream("gl3d")!));

    /// <inheritdoc/>
    public override string ToString() => $"{PlotlyLibrary.Once}{(Solid ? ", in 3-D too" : "")}";
}

// The formatter convention of .NET Interactive; Plotly.NET's classes are not ours to mark, so the source hangs on ours.
internal sealed class ChartFormatterSource
{
    readonly Type[] types = [typeof(ChartLibrary), typeof(OfflineChart), typeof(GenericChart), typeof(ChartFigure)];

    public IEnumerable<object> CreateTypeFormatters() => types.SelectMany(
        type => new[] { new ChartFormatter(type, "text/html"), new ChartFormatter(type, "text/plain") });
}

internal sealed record ChartFormatter(Type Type, string MimeType)
{
    public bool Format(object value, TextWriter writer)
    {
        var visual = (value as GenericChart)?.ToFigure() ?? (value as ChartFigure)?.ToFigure() ?? value as Visual;
        writer.Write(MimeType == "text/html" ? visual?.ToHtml() : visual?.ToString());
        return visual is not null;
    }
}
