using System.Text.Json.Nodes;

namespace MmDit.Show;

/// <summary>A trace in 3-D: its points, and faces of one of them (a dot), two (a line) or more.</summary>
sealed record Solid(IReadOnlyList<double[]> Points, IEnumerable<int[]> Faces)
{
    const int MostCells = 40;

    /// <summary>A scatter3d, surface or mesh3d; null if the trace is another, or not all of it is numbers.</summary>
    public static Solid? Of(JsonObject trace)
    {
        if (trace.Type == "surface") return trace["z"].Rows is { } rows ? Surface(trace, rows) : null;
        var (x, y, z) = (trace["x"].Numbers, trace["y"].Numbers, trace["z"].Numbers);
        if (x is null or [] || x.Length != y?.Length || x.Length != z?.Length) return null;
        double[][] points = [.. x.Select((_, i) => new[] { x[i], y[i], z[i] })];
        var dots = points.Select((_, i) => new[] { i });
        var lines = points.Skip(1).Select((_, i) => new[] { i, i + 1 });
        return (trace.Type, trace["mode"].Words ?? "lines+markers") switch
        {
            ("scatter3d", "markers") => new(points, dots),
            ("scatter3d", "lines") => new(points, lines),
            ("scatter3d", "lines+markers") => new(points, lines.Concat(dots)),
            ("mesh3d", _) => Triangles(trace) is { } faces ? new(points, faces) : null,
            _ => null,
        };
    }

    static IEnumerable<int[]>? Triangles(JsonObject trace) =>
        trace["i"].Numbers is { } i && trace["j"].Numbers is { } j && trace["k"].Numbers is { } k
            ? i.Select((_, n) => new[] { (int)i[n], (int)j[n], (int)k[n] }) : null;

    static Solid? Surface(JsonObject trace, double[][] rows)
    {
        var (x, y) = (trace["x"].Numbers, trace["y"].Numbers);
        if (trace["x"] is not null && x?.Length != rows[0].Length) return null;
        if (trace["y"] is not null && y?.Length != rows.Length) return null;
        var (down, across) = (Steps(rows.Length), Steps(rows[0].Length));
        var width = across.Length;
        return new([.. from i in down from j in across select new[] { x?[j] ?? j, y?[i] ?? i, rows[i][j] }],
            from i in Enumerable.Range(0, down.Length - 1)
            from j in Enumerable.Range(i * width, width - 1)
            select new[] { j, j + 1, j + width + 1, j + width });
    }

    // The first index, the last, and at most 39 between.
    static int[] Steps(int count)
    {
        var cells = Math.Min(count - 1, MostCells);
        return [.. Enumerable.Range(0, cells + 1).Select(i => i * (count - 1) / Math.Max(1, cells))];
    }
}
