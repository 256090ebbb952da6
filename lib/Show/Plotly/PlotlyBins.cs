using System.Text.Json.Nodes;

namespace MmDit.Show;

/// <summary>Counts values in bins as plotly.js does.</summary>
static class PlotlyBins
{
    /// <summary>The bars of a histogram of counts; null if it asks for something else.</summary>
    public static Bars? Of(double[] all, JsonObject trace, string name)
    {
        var values = all.Where(double.IsFinite).ToArray();
        string[] others = ["histnorm", "histfunc", "cumulative"];
        if (values is [] || others.Any(other => trace[other] is not null)) return null;
        var (min, max, bins) = (values.Min(), values.Max(), trace["xbins"]);
        var width = bins.At("size").Number is > 0 and var size ? size
            : Round(trace["nbinsx"].Number is > 0 and var most ? (max - min) / most : Rough(values));
        var start = bins.At("start").Number;
        if (!double.IsFinite(start)) start = Math.Floor(min / width) * width;
        var counts = new double[(int)Math.Clamp((max - start) / width, 0, 9999) + 1];
        foreach (var value in values)
            if (value >= start) counts[Math.Min((int)((value - start) / width), counts.Length - 1)]++;
        return new([.. counts.Select((_, i) => start + ((i + .5) * width))], counts, name, width);
    }

    // Two standard deviations over the count to the power of .4, as a round number.
    static double Rough(double[] values)
    {
        var mean = values.Average();
        return 2 * Math.Sqrt(values.Average(value => (value - mean) * (value - mean))) / Math.Pow(values.Length, .4);
    }

    static double Round(double rough)
    {
        if (!(rough > 0)) return 1;
        var power = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        return power * new[] { 1, 2, 5, 10 }.First(step => step * power >= rough * .999);
    }
}
