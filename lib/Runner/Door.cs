using System.Net;

namespace MmDit.Runner;

/// <summary>The first page of a run: what each lesson is, how long it takes, and where to begin.</summary>
static class Door
{
    public static void Write(IReadOnlyList<Report> reports, string file) => Page.Save(file, "Lessons", $"""
        <main class="index">
        <h1>Lessons</h1>
        {(reports.Count > 1 ? $"<p><a href=\"{Link(reports[0])}\"><b>Begin here: {Title(reports[0])}</b></a></p>" : "")}
        <table><thead><tr><th>Lesson</th><th>Runs in</th><th>Checks</th></tr></thead><tbody>
        {string.Concat(reports.Select(r => $"""
            <tr><td><a href="{Link(r)}">{Title(r)}</a> <small>{Sentence(r)}</small></td><td>{Minutes(r.Seconds)}</td>
            <td>{(r.Error is null ? WebUtility.HtmlEncode(r.CheckText) : "<b class=\"bad\">failed</b>")}</td></tr>

            """))}</tbody></table>
        </main>
        """);

    static string Link(Report report) => $"{Uri.EscapeDataString(report.Name)}.html";

    static string Title(Report report) => WebUtility.HtmlEncode(report.Title.Length > 0 ? report.Title : report.Name);

    // Plain words: links and pictures belong to the lesson's own page.
    static string Sentence(Report report) =>
        Page.Tags().Replace(Markdown.ToHtml(report.Summary, address => address), "").Trim();

    /// <summary>A time as one would say it.</summary>
    public static string Minutes(double seconds) => seconds switch
    {
        < 55 => "under a minute",
        < 90 => "1 minute",
        _ => $"{seconds / 60:F0} minutes",
    };
}
