using System.Globalization;
using System.Text.Json.Nodes;

namespace MmDit.Show;

/// <summary>Writes a figure in plotly.js's schema, every panel exactly where the SVG has it.</summary>
static class PlotlyJson
{
    const double Play = 250;
    const int ControlHeight = 90;

    public static string Write(Figure figure, Stage[] stages, bool controls)
    {
        JsonObject json = new()
        {
            ["data"] = Data(figure, figure.Panels, stages),
            ["layout"] = Layout(figure, figure.Panels, stages, controls),
            ["config"] = new JsonObject { ["displayModeBar"] = false, ["responsive"] = false },
            ["frames"] = List(figure.Sequence.Select(frame => new JsonObject
            {
                ["name"] = frame.Label,
                ["data"] = Data(figure, frame.Figure.Panels, stages),
                ["layout"] = new JsonObject { ["annotations"] = Annotations(figure, frame.Figure.Panels, stages) },
            })),
        };
        return json.ToJsonString(Page.Relaxed);
    }

    static JsonArray Data(Figure figure, Panel[] panels, Stage[] stages) =>
        List(panels.SelectMany((panel, i) => panel.Traces.Select((trace, series) =>
        {
            var json = Trace(trace, panel, stages[i], series, figure);
            (json["xaxis"], json["yaxis"]) = ("x" + Nth(i), "y" + Nth(i));
            if (panel.Heat is null && !panel.IsPicture) json["legend"] = "legend" + Nth(i);
            return json;
        })));

    static JsonObject Trace(Trace trace, Panel panel, Stage stage, int series, Figure figure)
    {
        JsonObject json = trace switch
        {
            Curve curve => Points(Decimate.Points(curve, panel.X.Log), series),
            Bars bars => Bars(bars, panel, series),
            Heat heat => Heat(heat, panel, stage, figure),
            Picture picture => new() { ["type"] = "image", ["source"] = picture.Pixels.DataUri },
            _ => throw new NotSupportedException($"{trace.GetType()} has no counterpart in plotly"),
        };
        if (trace.Name != "") json["name"] = Safe(trace.Name);
        if (trace is Curve or Show.Bars) json["showlegend"] = trace.Name != "";
        return json;
    }

    static JsonObject Points(Curve curve, int series)
    {
        var alone = Enumerable.Range(0, curve.X.Length).Select(i => curve.IsAlone(i) ? curve.DotSize : 0).ToArray();
        var dots = curve.Dots || alone.Any(size => size > 0);
        JsonObject json = new()
        {
            ["type"] = "scatter",
            ["mode"] = curve.Dots ? "markers" : dots ? "lines+markers" : "lines",
            ["x"] = Numbers(curve.X),
            ["y"] = Numbers(curve.Y),
        };
        if (!curve.Dots) json["line"] = new JsonObject { ["color"] = Palette.Of(series), ["width"] = 2 };
        if (dots) json["marker"] = new JsonObject
        {
            ["color"] = Palette.Of(series),
            ["size"] = curve.Dots ? JsonValue.Create(curve.DotSize) : Numbers(alone),
            ["opacity"] = curve.Dots ? curve.DotOpacity : 1,
        };
        return json;
    }

    static JsonObject Bars(Bars bars, Panel panel, int series)
    {
        var group = panel.Traces.Take(series).Count(trace => trace is Show.Bars);
        var (left, right) = bars.Sides(0, group, panel.Traces.Count(trace => trace is Show.Bars));
        return new()
        {
            ["type"] = "bar",
            ["x"] = Numbers(bars.X),
            ["y"] = Numbers(bars.Y),
            ["width"] = Round(right - left),
            ["offset"] = Round(left - bars.X[0]),
            ["marker"] = new JsonObject { ["color"] = Palette.Of(series) },
        };
    }

    static JsonObject Heat(Heat heat, Panel panel, Stage stage, Figure figure)
    {
        JsonObject json = new()
        {
            ["type"] = "heatmap",
            ["z"] = List(Enumerable.Range(0, heat.Height).Select(row =>
                Numbers(heat.Z.AsSpan(row * heat.Width, heat.Width).ToArray(), 5))),
            ["zmin"] = Round(stage.Colours.Min),
            ["zmax"] = Round(stage.Colours.Max),
            ["colorscale"] = List(panel.Colors.Stops.Select(stop => new JsonArray(stop.At, stop.Colour))),
            ["colorbar"] = new JsonObject
            {
                ["x"] = Round((stage.Box.Right + Stage.BarGap) / figure.Width),
                ["xpad"] = 0,
                ["y"] = Round(1 - ((stage.Box.Y + (stage.Box.Height / 2)) / figure.Height)),
                ["ypad"] = 0,
                ["len"] = Round(stage.Box.Height / figure.Height),
                ["thickness"] = Stage.BarWidth,
                ["outlinewidth"] = 0,
                ["tickfont"] = Font(Stage.TickSize, Palette.Quiet),
            },
        };
        if (heat.ShowsNumbers) json["texttemplate"] = "%{z:.2~g}";
        return json;
    }

    static JsonObject Layout(Figure figure, Panel[] panels, Stage[] stages, bool controls)
    {
        var below = controls && figure.Sequence.Length > 0 ? ControlHeight : 0;
        JsonObject layout = new()
        {
            ["width"] = figure.Width,
            ["height"] = figure.Height + below,
            ["margin"] = new JsonObject { ["l"] = 0, ["r"] = 0, ["t"] = 0, ["b"] = below, ["pad"] = 0 },
            ["font"] = new JsonObject { ["family"] = Palette.Font, ["color"] = Palette.Ink, ["size"] = 12 },
            ["paper_bgcolor"] = Palette.Paper,
            ["plot_bgcolor"] = Palette.Paper,
            ["hoverlabel"] = new JsonObject { ["font"] = new JsonObject { ["family"] = Palette.Font } },
            ["annotations"] = Annotations(figure, panels, stages),
        };
        for (var i = 0; i < panels.Length; i++)
        {
            layout["xaxis" + Nth(i)] = Axis(panels[i], stages[i], figure, i, isX: true);
            layout["yaxis" + Nth(i)] = Axis(panels[i], stages[i], figure, i, isX: false);
            if (panels[i].Heat is null && !panels[i].IsPicture) layout["legend" + Nth(i)] = new JsonObject
            {
                ["orientation"] = "h",
                ["x"] = Round(stages[i].Box.X / figure.Width),
                ["y"] = Round(1 - ((stages[i].LegendTop - 5) / figure.Height)),
                ["yanchor"] = "top",
                ["font"] = Font(Stage.LabelSize, Palette.Ink),
                ["bgcolor"] = "rgba(0,0,0,0)",
            };
        }
        if (below > 0) AddControls(layout, figure.Sequence.Select(frame => frame.Label), figure.Start);
        return layout;
    }

    static JsonObject Axis(Panel panel, Stage stage, Figure figure, int index, bool isX)
    {
        var (axis, scale, box) = isX ? (panel.X, stage.X, stage.Box) : (panel.Y, stage.Y, stage.Box);
        var (first, last) = scale.Reversed ? (scale.Max, scale.Min) : (scale.Min, scale.Max);
        JsonObject json = new()
        {
            ["domain"] = isX ? new JsonArray(Round(box.X / figure.Width), Round(box.Right / figure.Width))
                : new JsonArray(Round(1 - (box.Bottom / figure.Height)), Round(1 - (box.Y / figure.Height))),
            ["anchor"] = (isX ? "y" : "x") + Nth(index),
            ["type"] = axis.Log ? "log" : "linear",
            ["range"] = new JsonArray(Round(first), Round(last)),
            ["zeroline"] = !isX && stage.ShowsZero(panel),
        };
        if (panel.IsPicture) json["visible"] = false;
        else
        {
            json["zerolinecolor"] = Palette.Line;
            json["nticks"] = (int)(isX ? box.Width / Stage.XApart : box.Height / Stage.YApart) + 1;
            json["exponentformat"] = !scale.Log ? "B" : scale.IsPlain ? "none" : "power";
            json["ticks"] = "outside";
            json["ticklen"] = 4;
            json["tickcolor"] = isX && panel.Heat is null ? Palette.Line : "rgba(0,0,0,0)";
            if (scale.Log && last - first >= 1) json["dtick"] = last - first <= 2 ? "D2" : 1;
            // plotly writes powers a quarter larger.
            json["tickfont"] = Font(Stage.TickSize * (scale.Log && !scale.IsPlain ? .8 : 1), Palette.Quiet);
            json["showgrid"] = !isX && panel.Heat is null;
            json["gridcolor"] = Palette.Rule;
            json["showline"] = isX && panel.Heat is null;
            json["linecolor"] = Palette.Line;
            if (axis.Names is { } names)
            {
                int[] shown = [.. Stage.Shown(names, scale, isX ? box.Width : box.Height)];
                json["tickvals"] = List(shown);
                json["ticktext"] = List(shown.Select(i => Safe(Text.Cut(names[i], 24))));
                if (isX) json["tickangle"] = stage.Slanted ? -40 : 0;
            }
        }
        if (panel.SameScale && !isX && !axis.Log && !panel.X.Log)
        {
            json["scaleanchor"] = "x" + Nth(index);
            json["constrain"] = "domain";
        }
        return json;
    }

    static JsonArray Annotations(Figure figure, Panel[] panels, Stage[] stages)
    {
        JsonArray all = [];
        if (figure.Heading != "")
            Heading(Svg.Fit(figure.Heading, Stage.HeadingSize, figure.Width - 32), 16, 27, Stage.HeadingSize);
        foreach (var (panel, stage) in panels.Zip(stages))
        {
            var box = stage.Box;
            if (panel.Title != "") Heading(stage.FitTitle(panel), box.X, stage.LegendTop - 11, Stage.TitleSize);
            if (panel.IsPicture) continue;
            if (stage.Emptiness is { } emptiness) Label(emptiness, box.MiddleX, box.MiddleY + 4);
            if (panel.X.Label != "") Label(panel.X.Label, box.MiddleX, stage.XLabelY(panel));
            if (panel.Y.Label != "") Label(panel.Y.Label, stage.YLabelX(panel) - 4, box.MiddleY, turned: true);
        }
        return all;

        void Heading(string text, double x, double y, double size) =>
            Add($"<b>{Safe(text)}</b>", x, y, size, "left", 0);

        void Label(string text, double x, double y, bool turned = false) =>
            Add(Safe(text), x, turned ? y + (Stage.LabelSize * .35) : y, Stage.LabelSize, "center", turned ? -90 : 0);

        // SVG places the foot of a line of text, plotly its middle.
        void Add(string text, double x, double y, double size, string anchor, int angle) => all.Add(new JsonObject
        {
            ["text"] = text,
            ["xref"] = "paper",
            ["yref"] = "paper",
            ["x"] = Round(x / figure.Width),
            ["y"] = Round(1 - ((y - (size * .35)) / figure.Height)),
            ["xanchor"] = anchor,
            ["yanchor"] = "middle",
            ["textangle"] = angle,
            ["showarrow"] = false,
            ["borderpad"] = 0,
            ["font"] = Font(size, Palette.Ink),
        });
    }

    /// <summary>A slider over frames of these names and a button that plays them, in plotly.js's own schema.</summary>
    public static void AddControls(JsonObject layout, IEnumerable<string> names, int start)
    {
        layout["sliders"] = new JsonArray(new JsonObject
        {
            ["active"] = start,
            ["x"] = .12,
            ["len"] = .86,
            ["y"] = 0,
            ["steps"] = List(names.Select(name => new JsonObject
            {
                ["label"] = Safe(name),
                ["method"] = "animate",
                ["args"] = new JsonArray(new JsonArray(name), Motion("mode", "immediate", 0)),
            })),
        });
        layout["updatemenus"] = new JsonArray(new JsonObject
        {
            ["type"] = "buttons",
            ["x"] = .1,
            ["y"] = 0,
            ["xanchor"] = "right",
            ["yanchor"] = "top",
            ["buttons"] = new JsonArray(new JsonObject
            {
                ["label"] = "▶",
                ["method"] = "animate",
                ["args"] = new JsonArray(null, Motion("fromcurrent", true, Play)),
            }),
        });

        static JsonObject Motion(string how, JsonNode value, double duration) => new()
        {
            [how] = value,
            ["transition"] = new JsonObject { ["duration"] = 0 },
            ["frame"] = new JsonObject { ["duration"] = duration, ["redraw"] = true },
        };
    }

    static JsonObject Font(double size, string colour) => new() { ["size"] = size, ["color"] = colour };

    static string Nth(int index) => index == 0 ? "" : $"{index + 1}";

    // plotly reads a little HTML in every text.
    static string Safe(string text) => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");

    static JsonArray Numbers(double[] values, int digits = 7) =>
        List(values.Select(value => double.IsFinite(value) ? JsonValue.Create(Round(value, digits)) : null));

    static double Round(double value, int digits = 7) =>
        double.Parse(value.ToString("G" + digits, CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    public static JsonArray List<T>(IEnumerable<T> items)
    {
        JsonArray array = [];
        foreach (var item in items) array.Add(item is JsonNode node ? node : JsonValue.Create(item));
        return array;
    }
}
