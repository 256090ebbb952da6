using System.Net;
using System.Text;
using MmDit.Show;

namespace MmDit.Course.Exercises;

/// <summary>What the checks of an exercise found, as a card.</summary>
public sealed class Report(string id, string title, Outcome outcome, IReadOnlyList<Finding> findings, string? diagnosis,
    IReadOnlyList<string> hints) : Visual
{
    static readonly string[] levels = ["a question", "a pointer", "pseudocode"];

    /// <summary>How the answer stands.</summary>
    public Outcome Outcome => outcome;

    /// <summary>Each check's answer.</summary>
    public IReadOnlyList<Finding> Findings => findings;

    /// <summary>The known mistake that the answer equals, if any.</summary>
    public string? Diagnosis => diagnosis;

    string Headline => outcome switch
    {
        Outcome.Passed => $"{id} {title}: right, all {findings.Count} checks hold",
        Outcome.Failed => $"{id} {title}: {findings.Count(f => f.Fault is null)} of {findings.Count} checks hold",
        _ => $"{id} {title}: to do",
    };

    /// <inheritdoc/>
    public override string ToHtml()
    {
        var (colour, ground, sign) = outcome switch
        {
            Outcome.Passed => ("#1a7f4b", "#eefaf3", "✓"),
            Outcome.Failed => ("#b3402a", "#fdf2ef", "✗"),
            _ => ("#8a6d1d", "#fdf8e8", "○"),
        };
        var html = new StringBuilder();
        html.Append(
            $"<div data-kit-check=\"{outcome.ToString().ToLowerInvariant()}\" data-kit-exercise=\"{Text(id)}\" " +
            $"style=\"border-left:4px solid {colour};background:{ground};color:#222;padding:10px 16px;" +
            "border-radius:0 6px 6px 0;max-width:720px;font:14px/1.5 system-ui,sans-serif\">");
        html.Append($"<div style=\"font-weight:600;color:{colour}\">{sign} {Text(Headline)}</div>");
        if (diagnosis is not null)
            html.Append($"<div style=\"margin-top:6px\">Your result is what comes out when {Text(diagnosis)}.</div>");
        if (findings.Count > 0)
        {
            html.Append("<ul style=\"margin:6px 0 0;padding:0;list-style:none\">");
            foreach (var (check, fault) in findings)
            {
                var (ink, mark) = fault is null ? ("#1a7f4b", "✓") : ("#b3402a", "✗");
                html.Append("<li style=\"padding-left:1.4em;text-indent:-1.4em\">" +
                    $"<span style=\"color:{ink}\">{mark}</span>&ensp;{Text(check)}");
                if (fault is not null)
                    html.Append($"<div style=\"text-indent:0;color:#555;white-space:pre-wrap\">{Text(fault)}</div>");
                html.Append("</li>");
            }
            html.Append("</ul>");
        }
        if (outcome != Outcome.Passed)
            foreach (var (hint, i) in hints.Select((h, i) => (h, i)))
            {
                var font = i >= 2 ? "font-family:ui-monospace,monospace;font-size:13px" : "";
                html.Append("<details style=\"margin-top:4px\"><summary style=\"cursor:pointer;color:#555\">" +
                    $"Hint {i + 1}: {levels[Math.Min(i, 2)]}</summary>" +
                    $"<div style=\"padding:2px 0 4px 1.2em;white-space:pre-wrap;{font}\">{Text(hint)}</div></details>");
            }
        return html.Append("</div>").ToString();
    }

    /// <inheritdoc/>
    public override string ToString() => string.Join('\n',
        [Headline,
         .. diagnosis is null ? Array.Empty<string>() : [$"  Your result is what comes out when {diagnosis}."],
         .. findings.Select(f => f.Fault is null ? $"  [x] {f.Check}" : $"  [ ] {f.Check}: {f.Fault}")]);

    static string Text(string text) => WebUtility.HtmlEncode(text);
}
