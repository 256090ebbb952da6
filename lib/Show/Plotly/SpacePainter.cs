using System.Text;
using System.Text.Json.Nodes;

namespace MmDit.Show;

/// <summary>Paints a chart in 3-D as plotly.js shows it first: z upwards, seen from (1.25, 1.25, 1.25).</summary>
sealed class SpacePainter
{
    const double Eye = 2.165;

    // Where the numbers of each axis stand: at which ends of the two others.
    static readonly double[][] edges = [[0, 1, -1], [1, 0, -1], [1, -1, 0]];

    readonly StringBuilder svg = new();
    readonly Box box;
    readonly Scale[] scales;
    readonly double[] halves;
    readonly (double X, double Y) middle;
    readonly double unit;

    SpacePainter(double[][] points, Box box)
    {
        this.box = box;
        scales = [.. edges.Select((_, axis) => Scale.Around(points.Select(point => point[axis]), new(), 0))];
        var lengths = scales.Select(scale => scale.Max - scale.Min).ToArray();
        var mean = Math.Cbrt(lengths[0] * lengths[1] * lengths[2]);
        var cube = lengths.Max() >= 4 * lengths.Min();                      // plotly.js's own rule
        halves = [.. lengths.Select(length => cube ? .5 : length / mean / 2)];

        var corners = Enumerable.Range(0, 8)
            .Select(n => Seen([.. halves.Select((half, axis) => (n >> axis & 1) == 0 ? -half : half)])).ToArray();
        var (left, right) = (corners.Min(corner => corner.X), corners.Max(corner => corner.X));
        var (top, bottom) = (corners.Min(corner => corner.Y), corners.Max(corner => corner.Y));
        middle = ((left + right) / 2, (top + bottom) / 2);
        unit = Math.Min(box.Width / (right - left), box.Height / (bottom - top)) * .84;
    }

    /// <summary>The pieces of a drawing, or null if a trace is no <see cref="Solid"/> or an axis not linear.</summary>
    public static string? Paint(JsonNode json, Box box)
    {
        var scene = json.At("layout").At("scene");
        string[] axes = ["xaxis", "yaxis", "zaxis"];
        Solid[] solids = [.. json.Traces.Select(Solid.Of).OfType<Solid>()];
        double[][] points = [.. solids.SelectMany(solid => solid.Points).Where(IsFinite)];
        if (points is [] || solids.Length < json.Traces.Count()
            || axes.Any(axis => scene.At(axis).At("type").Words is not (null or "linear"))) return null;

        SpacePainter painter = new(points, box);
        foreach (var (axis, name) in axes.Index()) painter.Axis(axis, scene.At(name).At("title").Words ?? name[..1]);
        var shapes = json.Traces.SelectMany((trace, series) => painter.Shapes(
            solids[series], PlotlyColours.Of(json, trace) ?? Palette.Of(series), PlotlyColours.Scale(json, trace)));
        return painter.svg.AppendJoin("", shapes.OrderBy(shape => shape.Depth).Select(shape => shape.Svg)).ToString();
    }

    // Dots and lines have one colour, surfaces that of their height.
    IEnumerable<(double Depth, string Svg)> Shapes(Solid solid, string colour, Colormap heights) =>
        from face in solid.Faces.Select(face => face.Select(i => solid.Points[i]).ToArray())
        where face.All(IsFinite)
        let corners = face.Select(Place).ToArray()
        let height = heights.Bytes(face.Average(point => scales[2].At(point[2])))
        let own = face.Length < 3 ? colour : "#" + Convert.ToHexStringLower(height)
        select (corners.Average(place => place.Sum()), Shape([.. corners.Select(Pixel)], own));

    static string Shape((double X, double Y)[] corners, string colour)
    {
        var path = "M" + string.Join('L', corners.Select(corner => $"{Svg.F(corner.X)} {Svg.F(corner.Y)}"));
        return corners.Length switch
        {
            1 => Svg.Path(path + "h0", colour, "stroke-width='6' stroke-linecap='round'"),
            2 => Svg.Path(path, colour, "stroke-width='2' stroke-linecap='round'"),
            _ => $"<path d='{path}z' fill='{colour}' stroke='{colour}' stroke-width='.6'/>\n",
        };
    }

    // A line over both planes behind at each number of an axis, and the number at the edge in front.
    void Axis(int axis, string title)
    {
        foreach (var (at, label) in scales[axis].Ticks(160, 40).Prepend((0, "")).Append((1, "")))
        {
            var (first, second) = ((axis + 1) % 3, (axis + 2) % 3);
            foreach (var along in new[] { first, second })
            {
                var (x, y) = Pixel(Along(axis, at, i => -1));
                var (endX, endY) = Pixel(Along(axis, at, i => i == along ? 1 : -1));
                svg.Append(Svg.Path($"M{Svg.F(x)} {Svg.F(y)}L{Svg.F(endX)} {Svg.F(endY)}", Palette.Rule));
            }
            Write(label, at, 1.14, Stage.TickSize, Palette.Quiet);
        }
        Write(title, .5, 1.34, Stage.LabelSize, Palette.Ink);

        void Write(string text, double at, double outside, double size, string colour)
        {
            var (x, y) = Pixel(Along(axis, at, i => edges[axis][i] * outside));
            svg.Append(Svg.Words(text, x, y + 4, size, colour, Svg.Middle));
        }
    }

    static bool IsFinite(double[] point) => point.All(double.IsFinite);

    double[] Along(int axis, double at, Func<int, double> others) =>
        [.. halves.Select((half, i) => half * (i == axis ? (2 * at) - 1 : others(i)))];

    double[] Place(double[] point) => [.. halves.Select((half, i) => half * ((2 * scales[i].At(point[i])) - 1))];

    (double X, double Y) Pixel(double[] place)
    {
        var (x, y) = Seen(place);
        return (box.MiddleX + ((x - middle.X) * unit), box.MiddleY + ((y - middle.Y) * unit));
    }

    static (double X, double Y) Seen(double[] place)
    {
        var near = Eye / (Eye - (place.Sum() / Math.Sqrt(3)));
        var (x, y) = (place[1] - place[0], place[0] + place[1] - (2 * place[2]));
        return (x / Math.Sqrt(2) * near, y / Math.Sqrt(6) * near);
    }
}
