using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace MmDit.Kernel;

/// <summary>The Markdown that notebooks use, as HTML: headings, lists, tables, code, quotes, links, images, emphasis;
/// raw HTML passes through, and formulas stay as they are written.</summary>
static partial class Markdown
{
    /// <param name="text">The source of a Markdown cell.</param>
    /// <param name="address">Rewrites the address of a link or a picture.</param>
    public static string ToHtml(string text, Func<string, string>? address = null)
    {
        var html = new StringBuilder();
        var lines = text.ReplaceLineEndings("\n").Replace("\t", "    ").Split('\n');
        Blocks(lines, html, address ?? (a => a), tight: false);
        return html.ToString();
    }

    /// <summary>The anchor of a heading.</summary>
    public static string Anchor(string heading) =>
        NotWord().Replace(Tag().Replace(heading, "").Trim().Replace(' ', '-'), "");

    static void Blocks(ReadOnlySpan<string> lines, StringBuilder html, Func<string, string> address, bool tight)
    {
        for (var i = 0; i < lines.Length;)
        {
            var line = lines[i];
            if (line.Trim().Length == 0) { i++; continue; }
            if (Heading().Match(line) is { Success: true } heading)
            {
                var (level, title) = (heading.Groups[1].Length, Inline(heading.Groups[2].Value, address));
                html.Append($"<h{level} id=\"{Anchor(heading.Groups[2].Value)}\">{title}</h{level}>\n");
                i++;
            }
            else if (Fence().Match(line) is { Success: true } fence)
            {
                var close = fence.Groups[1].Value;
                var end = Until(lines, i + 1, l => l.TrimStart().StartsWith(close, StringComparison.Ordinal));
                var code = string.Join('\n', lines[(i + 1)..end]!);
                var coloured = fence.Groups[2].Value is "csharp" or "cs" ? Highlight.CSharp(code) : Encode(code);
                html.Append($"<pre class=\"code\">{coloured}</pre>\n");
                i = Math.Min(end + 1, lines.Length);
            }
            else if (line.TrimStart().StartsWith("$$", StringComparison.Ordinal))
            {
                static bool Ends(string l) => l.TrimEnd().EndsWith("$$", StringComparison.Ordinal);
                var end = line.Trim().Length > 3 && Ends(line) ? i
                    : Math.Min(Until(lines, i + 1, Ends), lines.Length - 1);
                var formula = string.Join('\n', lines[i..(end + 1)]!).Trim().Trim('$').Trim();
                html.Append($"<div class=\"formula\">{Maths.ToHtml(formula, display: true)}</div>\n");
                i = end + 1;
            }
            else if (Rule().IsMatch(line)) { html.Append("<hr>\n"); i++; }
            else if (line.TrimStart().StartsWith('>'))
            {
                var end = Until(lines, i, l => !l.TrimStart().StartsWith('>'));
                html.Append("<blockquote>\n");
                Blocks(lines[i..end].ToArray().Select(l => Quote().Replace(l, "")).ToArray(), html, address, false);
                html.Append("</blockquote>\n");
                i = end;
            }
            else if (Item().IsMatch(line)) i = List(lines, i, html, address);
            else if (line.Contains('|') && i + 1 < lines.Length && Ruler().IsMatch(lines[i + 1]))
                i = Table(lines, i, html, address);
            else if (RawHtml().IsMatch(line))
            {
                var end = Until(lines, i, l => l.Trim().Length == 0);
                html.Append(string.Join('\n', lines[i..end]!)).Append('\n');
                i = end;
            }
            else
            {
                var from = i++;
                while (i < lines.Length && !Starts(lines[i])) i++;
                var text = Inline(string.Join('\n', lines[from..i]!.ToArray().Select(l => l.TrimStart())), address);
                html.Append(tight ? text + "\n" : $"<p>{text}</p>\n");
            }
        }
    }

    static bool Starts(string line) => line.Trim().Length == 0 || Heading().IsMatch(line) || Fence().IsMatch(line)
        || Item().IsMatch(line) || Rule().IsMatch(line) || line.TrimStart().StartsWith('>')
        || line.TrimStart().StartsWith("$$", StringComparison.Ordinal);

    static int Until(ReadOnlySpan<string> lines, int from, Func<string, bool> end)
    {
        while (from < lines.Length && !end(lines[from])) from++;
        return from;
    }

    static int List(ReadOnlySpan<string> lines, int i, StringBuilder html, Func<string, string> address)
    {
        var first = Item().Match(lines[i]);
        var (indent, ordered) = (first.Groups[1].Length, char.IsDigit(first.Groups[2].Value[0]));
        var number = first.Groups[2].Value.TrimEnd('.', ')');
        html.Append(!ordered ? "<ul>\n" : number == "1" ? "<ol>\n" : $"<ol start=\"{number}\">\n");
        while (i < lines.Length && Item().Match(lines[i]) is { Success: true } item && item.Groups[1].Length >= indent
            && char.IsDigit(item.Groups[2].Value[0]) == ordered)
        {
            var inner = item.Groups[1].Length + item.Groups[2].Length + 1;
            List<string> body = [item.Groups[3].Value];
            for (i++; i < lines.Length; i++)
            {
                var (line, depth) = (lines[i], lines[i].Length - lines[i].TrimStart().Length);
                var blank = line.Trim().Length == 0;
                var follows = i + 1 < lines.Length && lines[i + 1].Trim().Length > 0
                    && lines[i + 1].Length - lines[i + 1].TrimStart().Length > item.Groups[1].Length;
                if (blank ? !follows : depth <= item.Groups[1].Length && Starts(line)) break;
                body.Add(depth >= inner ? line[inner..] : line.TrimStart());
            }
            html.Append("<li>");
            Blocks(body.ToArray(), html, address, tight: !body.Contains(""));
            html.Append("</li>\n");
            while (i + 1 < lines.Length && lines[i].Trim().Length == 0
                && Item().Match(lines[i + 1]) is { Success: true } next && next.Groups[1].Length >= indent) i++;
        }
        html.Append(ordered ? "</ol>\n" : "</ul>\n");
        return i;
    }

    static int Table(ReadOnlySpan<string> lines, int i, StringBuilder html, Func<string, string> address)
    {
        var sides = Cells(lines[i + 1]).Select(c => (c.StartsWith(':'), c.EndsWith(':')) switch
        {
            (true, true) => " style=\"text-align:center\"", (false, true) => " style=\"text-align:right\"", _ => "",
        }).ToArray();
        html.Append("<table>\n<thead>");
        Row(lines[i], "th");
        html.Append("</thead>\n<tbody>\n");
        for (i += 2; i < lines.Length && lines[i].Contains('|'); i++) Row(lines[i], "td");
        html.Append("</tbody>\n</table>\n");
        return i;

        void Row(string line, string tag)
        {
            html.Append("<tr>");
            foreach (var (cell, at) in Cells(line).Select((c, at) => (c, at)))
                html.Append($"<{tag}{sides.ElementAtOrDefault(at)}>{Inline(cell, address)}</{tag}>");
            html.Append("</tr>\n");
        }
    }

    static IEnumerable<string> Cells(string line) =>
        Bar().Split(line.Trim().Trim('|')).Select(c => c.Trim().Replace("\\|", "|"));

    // Code, formulas and tags are set aside first, so that no later rule looks into them.
    static string Inline(string text, Func<string, string> address)
    {
        List<string> kept = [];
        string Keep(string html) { kept.Add(html); return $"\u0001{kept.Count - 1}\u0002"; }
        text = Code().Replace(text, m => Keep($"<code>{Encode(m.Groups[2].Value.Trim())}</code>"));
        text = Formula().Replace(text, m => Keep($"<span class=\"formula\">{Maths.ToHtml(m.Groups[1].Value)}</span>"));
        text = Escape().Replace(text, m => Keep(Encode(m.Groups[1].Value)));
        text = AutoLink().Replace(text, m => Keep($"<a href=\"{m.Groups[1].Value}\">{Encode(m.Groups[1].Value)}</a>"));
        text = Tag().Replace(text, m => Keep(m.Value));
        text = Encode(text);
        string At(Match m) => address(WebUtility.HtmlDecode(m.Groups[2].Value));
        text = Image().Replace(text, m => Keep($"<img src=\"{At(m)}\" alt=\"{m.Groups[1].Value}\">"));
        text = Link().Replace(text, m => Keep($"<a href=\"{At(m)}\">") + m.Groups[1].Value + Keep("</a>"));
        text = Strong().Replace(text, "<strong>$2</strong>");
        text = Emphasis().Replace(text, "<em>$2</em>");
        text = Struck().Replace(text, "<del>$1</del>");
        text = Break().Replace(text, "<br>\n");
        while (Kept().IsMatch(text)) text = Kept().Replace(text, m => kept[int.Parse(m.Groups[1].Value)]);
        return text;
    }

    static string Encode(string text) => WebUtility.HtmlEncode(text);

    [GeneratedRegex(@"^ {0,3}(#{1,6})\s+(.*?)\s*#*\s*$")] internal static partial Regex Heading();
    [GeneratedRegex(@"^\s*(```+|~~~+)\s*([\w#+-]*)")] internal static partial Regex Fence();
    [GeneratedRegex(@"^ {0,3}([-*_])( *\1){2,} *$")] internal static partial Regex Rule();
    [GeneratedRegex(@"^\s*> ?")] internal static partial Regex Quote();
    [GeneratedRegex(@"^( *)([-*+]|\d{1,9}[.)]) +(.*)$")] internal static partial Regex Item();
    [GeneratedRegex(@"^\s*\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?\s*$")] internal static partial Regex Ruler();
    [GeneratedRegex(@"^ {0,3}<(!--|/?[a-zA-Z][\w-]*[\s/>]|/?[a-zA-Z][\w-]*$)")] internal static partial Regex RawHtml();
    [GeneratedRegex(@"(?<!\\)\|")] internal static partial Regex Bar();
    [GeneratedRegex(@"(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)", RegexOptions.Singleline)]
    internal static partial Regex Code();
    [GeneratedRegex(@"(?<![\\$\w])\$(?![\s$])([^$]*?[^\s\\$])\$(?!\d)")] internal static partial Regex Formula();
    [GeneratedRegex(@"\\([\\`*_{}\[\]()#+\-.!|$<>~])")] internal static partial Regex Escape();
    [GeneratedRegex(@"<(https?://[^\s>]+)>")] internal static partial Regex AutoLink();
    [GeneratedRegex(@"</?[a-zA-Z][^<>]*>|<!--.*?-->", RegexOptions.Singleline)] internal static partial Regex Tag();
    [GeneratedRegex(@"!\[([^\]]*)\]\(([^)\s]+)(?:\s+&quot;[^)]*)?\)")] internal static partial Regex Image();
    [GeneratedRegex(@"\[([^\]]+)\]\(((?:[^()\s]|\([^()]*\))+)(?:\s+&quot;[^)]*)?\)")]
    internal static partial Regex Link();
    [GeneratedRegex(@"(\*\*|__)(?=\S)(.+?)(?<=\S)\1", RegexOptions.Singleline)] internal static partial Regex Strong();
    [GeneratedRegex(@"(?<![\w*])([*_])(?=[^\s*_])(.+?)(?<=[^\s])\1(?![\w*])", RegexOptions.Singleline)]
    internal static partial Regex Emphasis();
    [GeneratedRegex(@"~~(.+?)~~")] internal static partial Regex Struck();
    [GeneratedRegex(@" {2,}\n|\\\n")] internal static partial Regex Break();
    [GeneratedRegex("\u0001(\\d+)\u0002")] internal static partial Regex Kept();
    [GeneratedRegex(@"[^\w\u4e00-\u9fff-]")] internal static partial Regex NotWord();
}
