using System.Text;

namespace MmDit.Show;

/// <summary>A tensor at a glance: shape, type, device, range, damage, histogram, picture.</summary>
public sealed class TensorCard : Visual
{
    const int Bins = 32, MostThumbnail = 96;

    readonly string name, type, device;
    readonly long[] shape;
    readonly int[] counts = new int[Bins];
    readonly long seen;
    readonly Pixels? thumbnail;

    /// <summary>A card of plain data; the values are all elements in order, or any sample of them.</summary>
    public TensorCard(
        ReadOnlySpan<long> shape, string dtype, string device, ReadOnlySpan<float> values, string name = "")
    {
        (this.shape, type, this.device, this.name, seen) = (shape.ToArray(), dtype, device, name, values.Length);
        (Min, Max) = (float.PositiveInfinity, float.NegativeInfinity);
        double sum = 0;
        var finite = 0L;
        foreach (var value in values)
        {
            if (float.IsNaN(value)) NaNs++;
            else if (float.IsInfinity(value)) Infinities++;
            else (Min, Max, finite, sum) = (Math.Min(Min, value), Math.Max(Max, value), finite + 1, sum + value);
        }
        if (finite == 0) (Min, Max, Mean, Std) = (double.NaN, double.NaN, double.NaN, double.NaN);
        else
        {
            Mean = sum / finite;
            Std = Deviation(values, finite);
            foreach (var value in values)
                if (float.IsFinite(value)) counts[Math.Min(Bins - 1, (int)(Unit(value) * Bins))]++;
        }
        thumbnail = values.Length == Count && finite > 0 ? Thumbnail(values) : null;
    }

    /// <summary>Number of elements.</summary>
    public long Count => shape.Aggregate(1L, (product, size) => product * size);

    /// <summary>Smallest finite value seen, NaN if there is none.</summary>
    public double Min { get; }

    /// <summary>Largest finite value seen, NaN if there is none.</summary>
    public double Max { get; }

    /// <summary>Mean of the finite values seen.</summary>
    public double Mean { get; }

    /// <summary>Standard deviation of the finite values seen, divided by n - 1 as torch does.</summary>
    public double Std { get; }

    /// <summary>How many values are not a number.</summary>
    public long NaNs { get; }

    /// <summary>How many values are infinite.</summary>
    public long Infinities { get; }

    double Deviation(ReadOnlySpan<float> values, long finite)
    {
        double squares = 0;
        foreach (var value in values)
            if (float.IsFinite(value)) squares += (value - Mean) * (value - Mean);
        return Math.Sqrt(squares / (finite - 1));
    }

    /// <inheritdoc/>
    public override string ToHtml()
    {
        StringBuilder html = new("""<div class="kit-tensor" style="display:inline-flex;align-items:center;""");
        html.Append($"""gap:20px;padding:10px 14px;border-radius:6px;background:{Palette.Paper};color:{Palette.Ink};""")
            .Append($"""font:13px/1.5 {Palette.Font}"><div>""");
        if (name != "") html.Append($"<div><b>{Text.Html(name)}</b></div>");
        html.Append($"<div><b>{ShapeText}</b> &nbsp;{Quiet($"{Text.Html(type)} · {Text.Html(device)}")}</div>");
        html.Append("""<div style="font-size:12px;margin-top:4px">""").AppendJoin(" &emsp;",
            Facts.Select(fact => $"{Quiet(fact.Label)} {Text.Number(fact.Value, 4)}")).Append("</div>");
        if (Damage != "") html.Append($"""<div style="color:#b3261e;font-size:12px"><b>{Damage}</b></div>""");
        if (seen < Count) html.Append($"<div>{Quiet(Sample)}</div>");
        html.Append("</div>");
        if (!double.IsNaN(Min) && seen > 1)
            html.Append(Page.Image(Histogram(), 168, 62, $"histogram, {Text.Number(Min, 4)} to {Text.Number(Max, 4)}"));
        if (thumbnail is not null)
        {
            var scale = Math.Max(1, 64 / Math.Max(thumbnail.Height, thumbnail.Width));
            html.Append($"""<img src="{thumbnail.DataUri}" width="{thumbnail.Width * scale}" """)
                .Append($"""height="{thumbnail.Height * scale}" style="image-rendering:pixelated" alt="">""");
        }
        return html.Append("</div>").ToString();

        static string Quiet(string words) => $"""<span style="color:{Palette.Quiet}">{words}</span>""";
    }

    /// <inheritdoc/>
    public override string ToString()
    {
        var text = $"{(name == "" ? "" : name + ": ")}{type}{ShapeText} {device}, "
            + string.Join(", ", Facts.Select(fact => $"{fact.Label} {Text.Number(fact.Value, 4)}"));
        if (Damage != "") text += $", {Damage}";
        return seen < Count ? $"{text} ({Sample})" : text;
    }

    string Sample => $"from {seen:N0} of {Count:N0} values";

    string ShapeText => $"[{string.Join(", ", shape)}]";

    IEnumerable<(string Label, double Value)> Facts => seen == 1 && Count == 1 ? [("value", Mean)]
        : [("min", Min), ("mean", Mean), ("max", Max), ("std", Std)];

    string Damage => string.Join(", ", new[] { (NaNs, "NaN"), (Infinities, "infinite") }
        .Where(found => found.Item1 > 0).Select(found => $"{found.Item1:N0} {found.Item2}"));

    string Histogram()
    {
        StringBuilder svg = new(Svg.Open(168, 62, "histogram"));
        svg.Append($"<path fill='{Palette.Of(0)}' d='");
        var most = Math.Max(1, counts.Max());
        for (var i = 0; i < Bins; i++)
            if (counts[i] > 0) svg.Append($"M{4 + (i * 5)} 46v-{Svg.F(Math.Max(1, counts[i] * 42.0 / most))}h4.4V46z");
        return svg.Append("'/>").Append(Svg.Path("M4 46.5h160", Palette.Line))
            .Append(Svg.Words(Text.Number(Min, 3), 4, 58, 10, Palette.Quiet))
            .Append(Svg.Words(Text.Number(Max, 3), 164, 58, 10, Palette.Quiet, Svg.End)).Append(Svg.Close).ToString();
    }

    // The first image of [..., C, H, W] with 1, 3 or 4 channels, else the first matrix of [..., H, W].
    Pixels? Thumbnail(ReadOnlySpan<float> values)
    {
        if (shape is not [.., >= 2 and var height, >= 2 and var width] || height * width > 1 << 22) return null;
        var every = (int)Math.Ceiling(Math.Max(height, width) / (double)MostThumbnail);
        var (rows, columns) = (((int)height + every - 1) / every, ((int)width + every - 1) / every);
        var (colour, plane) = (shape is [.., 3, _, _], (int)(height * width));
        var bytes = new byte[rows * columns * 3];
        for (var i = 0; i < rows * columns; i++)
        {
            var at = (i / columns * every * (int)width) + (i % columns * every);
            for (var c = 0; c < 3; c++)
                bytes[(i * 3) + c] = colour ? Pixels.ToByte((float)Unit(values[(c * plane) + at]))
                    : Map.Bytes(Unit(values[at]))[c];
        }
        return new(rows, columns, 3, bytes);
    }

    Colormap Map => shape is [.., 1 or 4, _, _] && shape.Length > 2 ? Colormap.Grey : Colormap.Sequential;

    double Unit(float value) => float.IsFinite(value) ? Max > Min ? (value - Min) / (Max - Min) : .5 : double.NaN;
}
