using System.Globalization;
using System.Text;

namespace MmDit.Show;

/// <summary>Draws a figure, or one frame of it, as SVG that needs nothing around it; attributes are in single quotes to sit well in JSON.</summary>
sealed class SvgPainter
{
    readonly StringBuilder svg = new();

    public static string Paint(Figure figure, Stage[] stages, Panel[] panels)
    {
        SvgPainter painter = new();
        painter.Open(figure);
        if (figure.Heading != "")
            painter.Words(Stage.Fit(figure.Heading, Stage.HeadingSize, figure.Width - 32), 16, 27, Stage.HeadingSize, Palette.Ink, "font-weight='600'");
        for (var i = 0; i < panels.Length; i++) painter.Draw(panels[i], stages[i], $"c{i}");
        return painter.svg.Append("</svg>").ToString();
    }

    void Open(Figure figure) => Write(
        $"<svg xmlns='http://www.w3.org/2000/svg' width='{figure.Width}' height='{figure.Height}' viewBox='0 0 {figure.Width} {figure.Height}' ",
        $"font-family=\"{Palette.Font}\"><rect width='100%' height='100%' rx='6' fill='{Palette.Paper}'/>");

    void Draw(Panel panel, Stage stage, string clip)
    {
        var box = stage.Box;
        if (panel.Title != "")
            Words(Stage.Fit(panel.Title, Stage.TitleSize, stage.CellRight - box.X), box.X, stage.LegendTop - 11, Stage.TitleSize, Palette.Ink, "font-weight='600'");
        if (panel.IsPicture)
        {
            Bitmap(((Picture)panel.Traces[0]).Pixels, box);
            return;
        }
        Axes(panel, stage);
        if (stage.Emptiness is { } emptiness)
            Words(emptiness, box.X + (box.Width / 2), box.Y + (box.Height / 2) + 4, Stage.LabelSize, Palette.Quiet, "text-anchor='middle'");
        if (panel.Heat is { } heat)
        {
            Field(heat, panel, stage);
            return;
        }
        Write($"<clipPath id='{clip}'><rect x='{F(box.X - 6)}' y='{F(box.Y - 6)}' width='{F(box.Width + 12)}' height='{F(box.Height + 7)}'/></clipPath><g clip-path='url(#{clip})'>");
        var groups = panel.Traces.OfType<Bars>().Count();
        var group = 0;
        for (var i = 0; i < panel.Traces.Count; i++)
        {
            if (panel.Traces[i] is Curve curve) Points(Decimate.Points(curve, panel.X.Log), stage, Palette.Of(i));
            if (panel.Traces[i] is Bars bars) Columns(bars, stage, Palette.Of(i), group++, groups);
        }
        Write("</g>");
        Legend(panel, stage);
    }

    void Axes(Panel panel, Stage stage)
    {
        var box = stage.Box;
        var heat = panel.Heat is not null;
        foreach (var (at, label) in stage.YTicks(panel))
        {
            var y = box.Bottom - (at * box.Height);
            if (!heat) Write($"<path d='M{F(box.X)} {F(y)}h{F(box.Width)}' stroke='{Palette.Rule}'/>");
            Words(label, box.X - 8, y + 4, Stage.TickSize, Palette.Quiet, "text-anchor='end'");
        }
        foreach (var (at, label) in stage.XTicks(panel))
        {
            var x = box.X + (at * box.Width);
            if (!heat) Write($"<path d='M{F(x)} {F(box.Bottom)}v4' stroke='{Palette.Line}'/>");
            Words(label, x, box.Bottom + 18, Stage.TickSize, Palette.Quiet, stage.Slanted
                ? $"text-anchor='end' transform='rotate(-40 {F(x)} {F(box.Bottom + 12)})'" : "text-anchor='middle'");
        }
        if (!heat) Write($"<path d='M{F(box.X)} {F(box.Bottom)}h{F(box.Width)}' stroke='{Palette.Line}'/>");
        if (stage.ShowsZero(panel)) Write($"<path d='M{F(box.X)} {F(stage.PixelY(0))}h{F(box.Width)}' stroke='{Palette.Line}'/>");
        if (panel.X.Label != "")
            Words(panel.X.Label, box.X + (box.Width / 2), stage.XLabelY(panel), Stage.LabelSize, Palette.Ink, "text-anchor='middle'");
        if (panel.Y.Label != "")
        {
            var (x, y) = (stage.YLabelX(panel), box.Y + (box.Height / 2));
            Words(panel.Y.Label, x, y, Stage.LabelSize, Palette.Ink, $"text-anchor='middle' transform='rotate(-90 {F(x)} {F(y)})'");
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
                Write($"<path d='{shape}' fill='none' stroke='{colour}' stroke-width='{F(width)}' stroke-linecap='round' ",
                    $"stroke-linejoin='round'{(opacity == 1 ? "" : $" stroke-opacity='{F(opacity)}'")}/>");
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
        Write($"<path d='{path}' fill='{colour}'/>");
    }

    void Field(Heat heat, Panel panel, Stage stage)
    {
        var (box, (min, max)) = (stage.Box, stage.Colours);
        Bitmap(Paint(heat, panel.Colors, min, max), box);
        var cell = (Width: box.Width / heat.Width, Height: box.Height / heat.Height);
        if (heat.ShowsNumbers && cell is { Width: >= 28, Height: >= 16 })
            for (var i = 0; i < heat.Z.Length; i++)
            {
                if (!double.IsFinite(heat.Z[i])) continue;
                var (r, g, b) = panel.Colors.At((heat.Z[i] - min) / (max - min));
                Words(Text.Number(heat.Z[i], 2), stage.PixelX(i % heat.Width), stage.PixelY(i / heat.Width) + 4, 11,
                    (.299 * r) + (.587 * g) + (.114 * b) > 140 ? Palette.Ink : "#ffffff", "text-anchor='middle'");
            }

        var bar = new Box(box.Right + Stage.BarGap, box.Y, Stage.BarWidth, box.Height);
        Bitmap(panel.Colors.Ramp(), bar, smooth: true);
        foreach (var (at, label) in Stage.ColourTicks((min, max), box.Height))
            Words(label, bar.Right + 6, bar.Bottom - (at * bar.Height) + 4, Stage.TickSize, Palette.Quiet);
    }

    static Pixels Paint(Heat heat, Colormap colours, double min, double max) => new(heat.Height, heat.Width, 3,
        [.. heat.Z.SelectMany(z => colours.Bytes(double.IsFinite(z) ? (z - min) / (max - min) : double.NaN))]);

    void Bitmap(Pixels pixels, Box box, bool smooth = false) => Write(
        $"<image x='{F(box.X)}' y='{F(box.Y)}' width='{F(box.Width)}' height='{F(box.Height)}' preserveAspectRatio='none' ",
        smooth ? "" : "style='image-rendering:pixelated' ", $"href='{Png.DataUri(pixels)}'/>");

    void Legend(Panel panel, Stage stage)
    {
        foreach (var entry in stage.Legend(panel))
        {
            var y = entry.Y + 8;
            Write(entry.Trace switch
            {
                Curve { Dots: false } => $"<path d='M{F(entry.X)} {F(y)}h18' stroke='{entry.Colour}' stroke-width='2.5' stroke-linecap='round'/>",
                Curve => $"<circle cx='{F(entry.X + 9)}' cy='{F(y)}' r='4' fill='{entry.Colour}'/>",
                _ => $"<rect x='{F(entry.X + 3)}' y='{F(y - 5.5)}' width='11' height='11' rx='2' fill='{entry.Colour}'/>",
            });
            Words(Stage.Fit(entry.Trace.Name, Stage.LabelSize, stage.CellRight - entry.X - 24), entry.X + 24, y + 4.2, Stage.LabelSize, Palette.Ink);
        }
    }

    void Words(string text, double x, double y, double size, string colour, string more = "") =>
        Write($"<text x='{F(x)}' y='{F(y)}' font-size='{F(size)}' fill='{colour}' {more}>{Text.Html(text)}</text>");

    void Write(params ReadOnlySpan<string> parts)
    {
        foreach (var part in parts) svg.Append(part);
        svg.Append('\n');
    }

    static string F(double value) => Math.Round(value, 1).ToString(CultureInfo.InvariantCulture);
}
