namespace MmDit.Show;

/// <summary>Fewer points that draw the same picture.</summary>
static class Decimate
{
    public const int MostPoints = 2000;

    /// <summary>At most 2,000 points: the extremes of each stretch of the axis, or every n-th dot.</summary>
    public static Curve Points(Curve curve, bool logX)
    {
        var count = curve.X.Length;
        if (count <= MostPoints) return curve;
        var least = curve.X.Where(x => x > 0).DefaultIfEmpty(1).Min();
        Func<int, double> place = logX ? i => Math.Log(Math.Max(curve.X[i], least)) : i => curve.X[i];
        int[] keep = curve.Dots || !IsRising(curve.X)
            ? [.. Enumerable.Range(0, MostPoints).Select(i => (int)(i * (count - 1L) / (MostPoints - 1)))]
            : [.. Extremes(curve.Y, place)];
        return curve with { X = [.. keep.Select(i => curve.X[i])], Y = [.. keep.Select(i => curve.Y[i])] };
    }

    // Four points a stretch (first, lowest or a gap, highest, last) keep jumps between stretches where they are.
    static IEnumerable<int> Extremes(double[] y, Func<int, double> place)
    {
        const int stretches = MostPoints / 4;
        var (first, last) = (place(0), place(y.Length - 1));
        for (var i = 0; i < y.Length;)
        {
            var stretch = Stretch(i);
            var (from, low, high, gap) = (i, i, i, -1);
            for (; i < y.Length && Stretch(i) == stretch; i++)
            {
                if (!double.IsFinite(y[i])) gap = i;
                if (!(y[low] <= y[i])) low = i;
                if (!(y[high] >= y[i])) high = i;
            }
            foreach (var keep in new SortedSet<int> { from, gap < 0 ? low : gap, high, i - 1 }) yield return keep;
        }

        int Stretch(int i) => (int)Math.Clamp((place(i) - first) / (last - first) * stretches, 0, stretches - 1);
    }

    static bool IsRising(double[] x)
    {
        for (var i = 0; i < x.Length; i++)
            if (!double.IsFinite(x[i]) || (i > 0 && x[i] < x[i - 1])) return false;
        return x[^1] > x[0];
    }

    /// <summary>At most so many rows and columns, each the mean of the finite cells of its block.</summary>
    public static Heat Cells(Heat heat, int most)
    {
        var (height, width) = (Math.Min(heat.Height, most), Math.Min(heat.Width, most));
        if (height == heat.Height && width == heat.Width) return heat;
        var (sums, counts) = (new double[height * width], new int[height * width]);
        for (var i = 0; i < heat.Z.Length; i++)
        {
            if (!double.IsFinite(heat.Z[i])) continue;
            var (y, x) = Math.DivRem(i, heat.Width);
            var block = ((int)((long)y * height / heat.Height) * width) + (int)((long)x * width / heat.Width);
            sums[block] += heat.Z[i];
            counts[block]++;
        }
        return new([.. sums.Zip(counts, (sum, count) => sum / count)], height, width, heat.Name);
    }
}
