using System.Text.Json.Nodes;

namespace MmDit.Show;

// What stands around the traces: axes, titles and labels, and the slider and button of frames.
static partial class PlotlyJson
{
    const double Play = 250;
    const int ControlHeight = 90;

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
            if (panel.Y.Label != "") Label(panel.Y.Label, stage.YLabelX(panel) - 4, box.MiddleY, vertical: true);
        }
        return all;

        void Heading(string text, double x, double y, double size) =>
            Add($"<b>{Safe(text)}</b>", x, y, size, "left", 0);

        void Label(string text, double x, double y, bool vertical = false) =>
            Add(Safe(text), x, vertical ? y + (Stage.LabelSize * .35) : y, Stage.LabelSize, "center",
                vertical ? -90 : 0);

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
}
