using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace MmDit.Runner;

/// <summary>An executed notebook as one page that needs no network.</summary>
static partial class Page
{
    static readonly string style = Asset("page.css");

    public static void Write(Notebook notebook, Report report, string file)
    {
        var folder = Path.GetDirectoryName(report.File)!;
        var body = new StringBuilder();
        var library = true;
        foreach (var cell in notebook.Cells)
        {
            if (cell.Kind == "markdown")
                body.Append("<section class=\"prose\">\n")
                    .Append(Markdown.ToHtml(cell.Source, a => Address(a, folder, cell))).Append("</section>\n");
            if (cell.Kind != "code" || cell.Source.Trim().Length == 0) continue;
            body.Append($"<section class=\"cell\"><div class=\"count\">{cell.Count}</div>"
                + $"<pre class=\"code\">{Highlight.CSharp(cell.Source)}</pre>\n");
            foreach (var output in cell.Outputs.OfType<JsonObject>())
            {
                if (Outputs.IsLibrary(output) && !library) continue;
                library &= !Outputs.IsLibrary(output);
                body.Append(Output(output, folder, cell));
            }
            body.Append("</section>\n");
        }
        var contents = string.Concat(Heading().Matches(body.ToString())
            .Select(m => $"<a href=\"#{m.Groups[1].Value}\">{Tags().Replace(m.Groups[2].Value, "")}</a>\n"));
        Save(file, report.Title.Length > 0 ? report.Title : report.Name, $"""
            <nav><a class="home" href="index.html">All lessons</a>
            {contents}</nav>
            <main>
            {body}<footer>{report.Ran} cells, {report.Seconds:F1} s{Checks(report)}</footer>
            </main>
            """);
    }

    static string Checks(Report report) => report.Error is not null ? " · <b class=\"bad\">stopped at an error</b>"
        : report.CheckText.Length > 0 ? $" · checks: {report.CheckText}" : "";

    static string Output(JsonObject output, string folder, NotebookCell cell) => (string?)output["output_type"] switch
    {
        "stream" => Pre((string)output["name"]!, NotebookCell.Join(output["text"]).TrimEnd('\n')),
        "error" => Pre("error", string.Join('\n', output["traceback"]!.AsArray().Select(l => (string?)l))),
        _ => Bundle(output["data"]!.AsObject(), folder, cell),
    };

    static string Pre(string kind, string text) => $"<pre class=\"out {kind}\">{Ansi(text)}</pre>\n";

    static string Bundle(JsonObject data, string folder, NotebookCell cell)
    {
        string? Get(string mime) => data[mime] is { } content ? NotebookCell.Join(content) : null;
        string Prose(string text) =>
            $"<div class=\"prose\">{Markdown.ToHtml(text, a => Address(a, folder, cell))}</div>";
        string Formula(string text) =>
            $"<div class=\"formula\">{Maths.ToHtml(text.Trim().Trim('$'), display: true)}</div>";
        var inner = Get("text/html")
            ?? (Get("text/markdown") is { } text ? Prose(text) : null)
            ?? Get("image/svg+xml")
            ?? (Get("image/png") is { } png ? $"<img src=\"data:image/png;base64,{png.Trim()}\" alt=\"\">" : null)
            ?? (Get("image/jpeg") is { } jpeg ? $"<img src=\"data:image/jpeg;base64,{jpeg.Trim()}\" alt=\"\">" : null)
            ?? (Get("text/latex") is { } formula ? Formula(formula) : null);
        return inner is null ? Pre("value", Get("text/plain") ?? "") : $"<div class=\"out\">{inner}</div>\n";
    }

    // Pictures become part of the page; notebooks become the pages beside it.
    static string Address(string address, string folder, NotebookCell cell)
    {
        if (address.Split(':') is ["attachment", var name] && cell.Attachment(name) is { } attached) return attached;
        if (address.Contains("://") || address is ['#', ..] or ['d', 'a', 't', 'a', ':', ..]) return address;
        var (path, anchor) = address.Split('#', 2) is [var a, var b] ? (a, "#" + b) : (address, "");
        if (path.EndsWith(".ipynb", StringComparison.Ordinal)) return path[..^6] + ".html" + anchor;
        var file = Path.Combine(folder, Uri.UnescapeDataString(path));
        return Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".png" when File.Exists(file) => Embedded("image/png", file),
            ".jpg" or ".jpeg" when File.Exists(file) => Embedded("image/jpeg", file),
            ".gif" when File.Exists(file) => Embedded("image/gif", file),
            ".svg" when File.Exists(file) => Embedded("image/svg+xml", file),
            _ => address,
        };
    }

    static string Embedded(string mime, string file) =>
        $"data:{mime};base64,{Convert.ToBase64String(File.ReadAllBytes(file))}";

    public static void Save(string file, string title, string body)
    {
        WholeFile.Write(file, $"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>{Encode(title)}</title>
            <style>
            {style}
            </style>
            </head>
            <body>
            {body}
            </body>
            </html>

            """);
    }

    // Terminal colours: red and bold are what errors use; other codes are dropped.
    static string Ansi(string text) => NotebookRunner.Ansi().Replace(Encode(text).Replace("&#27;", "\e")
        .Replace("\e[31m", "<span class=\"red\">").Replace("\e[1m", "<span class=\"bold\">")
        .Replace("\e[0m", "</span>"), "");

    static string Encode(string text) => WebUtility.HtmlEncode(text);

    static string Asset(string name)
    {
        using var reader = new StreamReader(typeof(Page).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }

    [GeneratedRegex("""<h2 id="([^"]*)">(.*?)</h2>""")] internal static partial Regex Heading();
    [GeneratedRegex("<[^>]+>")] internal static partial Regex Tags();
}
