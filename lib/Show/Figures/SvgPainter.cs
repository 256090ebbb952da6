using System.Globalization;
using System.Text;

namespace MmDit.Show;

/// <summary>Draws a figure, or one frame of it, as SVG that needs nothing around it.</summary>
sealed class SvgPainter
{
    readonly StringBuilder svg = new();

    public static string Paint(Figure figure, Stage[] stages, Panel[] panels)
    {
        SvgPainter painter = new();
        painter.svg.Append(Svg.Open(figure.Width, figure.Height, figure.ToString()));
        var heading = Svg.Fit(figure.Heading, Stage.HeadingSize, figure.Width - 32);
        if (heading != "") painter.Words(heading, 16, 27, Stage.HeadingSize, Palette.Ink, Svg.Bold);
        for (var i = 0; i < panels.Length; i++) painter.Draw(panels[i], stages[i], $"c{i}");
        return painter.svg.Append(Svg.Close).ToString();
    }

    void Draw(Panel panel, Stage stage, string clip)
    {
        var box = stage.Box;
        if (panel.Title != "")
            Words(stage.FitTitle(panel), box.X, stage.LegendTop - 11, Stage.TitleSize, Palette.Ink, Svg.Bold);
        if (panel.Traces is [Picture picture])
        {
            svg.Append(Svg.Image(picture.Pixels, box));
            return;
        }
        Axes(panel, stage);
        if (stage.Emptiness is { } emptiness)
            Words(emptiness, box.MiddleX, box.MiddleY + 4, Stage.LabelSize, Palette.Quiet, Svg.Middle);
        if (panel.Heat is { } heat)
        {
            Field(heat, panel, stage);
            return;
        }
        svg.Append($"<clipPath id='{clip}'><rect x='{F(box.X - 6)}' y='{F(box.Y - 6)}' width='{F(box.Width + 12)}' ")
            .Append($"height='{F(box.Height + 7)}'/></clipPath><g clip-path='url(#{clip})'>");
        var (group, groups) = (0, panel.Traces.OfType<Bars>().Count());
        for (var i = 0; i < panel.Traces.Count; i++)
        {
            if (panel.Traces[i] is Curve curve) Points(Decimate.Points(curve, panel.X.Log), stage, curve.ColourAt(i));
            if (panel.Traces[i] is Bars bars) Columns(bars, stage, bars.ColourAt(i), group++, groups);
        }
        svg.Append("</g>");
        Legend(panel, stage);
    }

    void Axes(Panel panel, Stage stage)
    {
        var box = stage.Box;
        var heat = panel.Heat is not null;
        foreach (var (at, label) in stage.YTicks(panel))
        {
            var y = box.Bottom - (at * box.Height);
            if (!heat) Line(box.X, y, $"h{F(box.Width)}", Palette.Rule);
            Words(label, box.X - 8, y + 4, Stage.TickSize, Palette.Quiet, Svg.End);
        }
        foreach (var (at, label) in stage.XTicks(panel))
        {
            var x = box.X + (at * box.Width);
            if (!heat) Line(x, box.Bottom, "v4", Palette.Line);
            Words(label, x, box.Bottom + 18, Stage.TickSize, Palette.Quiet, !stage.Slanted ? Svg.Middle
                : $"{Svg.End} transform='rotate(-40 {F(x)} {F(box.Bottom + 12)})'");
        }
        if (!heat) Line(box.X, box.Bottom, $"h{F(box.Width)}", Palette.Line);
        if (stage.ShowsZero(panel)) Line(box.X, stage.PixelY(0), $"h{F(box.Width)}", Palette.Line);
        if (panel.X.Label != "")
            Words(panel.X.Label, box.MiddleX, stage.XLabelY(panel), Stage.LabelSize, Palette.Ink, Svg.Middle);
        if (panel.Y.Label != "")
        {
            var x = stage.YLabelX(panel);
            Words(panel.Y.Label, x, box.MiddleY, Stage.LabelSize, Palette.Ink,
                $"{Svg.Middle} transform='rotate(-90 {F(x)} {F(box.MiddleY)})'");
        }
    }

    void Points(Curve curve, Stage stage, string colour)
    {
        StringBuilder path = new(), alone = new();
        var pen = 'M';
        for (var i = 0; i < curve.X.Length; i++)
        {
            var (x, y) = (stage.PixelX(curve.X[i]), stage.PixelY(curve.Y[i]));
            if (!double.IsFinite(x) || !double.IsFinite(y))
            {
                pen = 'M';
                continue;
            }
            // Far outside, coordinates only need to leave the picture.
            (x, y) = (Math.Clamp(x, -9999, 9999), Math.Clamp(y, -9999, 9999));
            if (curve.Dots || curve.IsAlone(i)) alone.Append($"M{F(x)} {F(y)}h0");
            else path.Append($"{pen}{F(x)} {F(y)}");
            pen = 'L';
        }
        Stroke(path, 2, 1);
        Stroke(alone, curve.DotSize, curve.Dots ? curve.DotOpacity : 1);

        void Stroke(StringBuilder shape, double width, double opacity)
        {
            if (shape.Length > 0)
                svg.Append(Svg.Path(shape.ToString(), colour, $"stroke-width='{F(width)}' stroke-linecap='round' "
                    + $"stroke-linejoin='round'{(opacity == 1 ? "" : $" stroke-opacity='{F(opacity)}'")}"));
        }
    }

    void Columns(Bars bars, Stage stage, string colour, int group, int groups)
    {
        var zero = stage.Y.Log ? stage.Box.Bottom : Math.Clamp(stage.PixelY(0), stage.Box.Y, stage.Box.Bottom);
        StringBuilder path = new();
        for (var i = 0; i < bars.X.Length; i++)
        {
            var (left, right) = bars.Sides(i, group, groups);
            var (x, end, y) = (stage.PixelX(left), stage.PixelX(right), stage.PixelY(bars.Y[i]));
            if (double.IsFinite(y) && double.IsFinite(x)) path.Append($"M{F(x)} {F(zero)}V{F(y)}H{F(end)}V{F(zero)}z");
        }
        svg.Append($"<path d='{path}' fill='{colour}'/>");
    }

    void Field(Heat heat, Panel panel, Stage stage)
    {
        var (box, (min, max)) = (stage.Box, stage.Colours);
        Pixels colours = new(heat.Height, heat.Width, 3, [.. heat.Z.SelectMany(z => panel.Colors.Bytes(Unit(z)))]);
        svg.Append(Svg.Image(colours, box));
        if (heat.ShowsNumbers && box.Width >= 28 * heat.Width && box.Height >= 16 * heat.Height)
            for (var i = 0; i < heat.Z.Length; i++)
                if (double.IsFinite(heat.Z[i]))
                    Words(Text.Number(heat.Z[i], 2), stage.PixelX(i % heat.Width), stage.PixelY(i / heat.Width) + 4, 11,
                        panel.Colors.IsLight(Unit(heat.Z[i])) ? Palette.Ink : Palette.Paper, Svg.Middle);

        var bar = box with { X = box.Right + Stage.BarGap, Width = Stage.BarWidth };
        svg.Append(Svg.Image(panel.Colors.Ramp(), bar, more: ""));
        foreach (var (at, label) in Stage.ColourTicks((min, max), box.Height))
            Words(label, bar.Right + 6, bar.Bottom - (at * bar.Height) + 4, Stage.TickSize, Palette.Quiet);

        double Unit(double z) => double.IsFinite(z) ? (z - min) / (max - min) : double.NaN;
    }

    void Legend(Panel panel, Stage stage)
    {
        foreach (var (trace, colour, x, top) in stage.Legend(panel))
        {
            var y = top + 8;
            svg.Append(trace switch
            {
                Curve { Dots: false } =>
                    Svg.Path($"M{F(x)} {F(y)}h18", colour, "stroke-width='2.5' stroke-linecap='round'"),
                Curve => $"<circle cx='{F(x + 9)}' cy='{F(y)}' r='4' fill='{colour}'/>",
                _ => $"<rect x='{F(x + 3)}' y='{F(y - 5.5)}' width='11' height='11' rx='2' fill='{colour}'/>",
            });
            var name = Svg.Fit(trace.Name, Stage.LabelSize, stage.CellRight - x - 24);
            Words(name, x + 24, y + 4.2, Stage.LabelSize, Palette.Ink);
        }
    }

    void Line(double x, double y, string to, string colour) =>
        svg.Append($"<path d='M{F(x)} {F(y)}{to}' stroke='{colour}'/>\n");

    void Words(string text, double x, double y, double size, string colour, string more = "") =>
        svg.Append(Svg.Words(text, x, y, size, colour, more));

    // A tenth of a pixel is all that a curve of a thousand points needs.
    static string F(double value) => Math.Round(value, 1).ToString(CultureInfo.InvariantCulture);
}
