using System.Net;
using System.Text.RegularExpressions;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace MmDit.Runner;

/// <summary>A Markdown cell as HTML: CommonMark with what Jupyter adds to it; raw HTML passes through.</summary>
static partial class Markdown
{
    static readonly MarkdownPipeline pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseTaskLists()
        .UseAutoLinks().UseEmphasisExtras(EmphasisExtraOptions.Strikethrough).Build();

    /// <param name="text">The source of a Markdown cell.</param>
    /// <param name="address">Rewrites the address of a link or a picture.</param>
    public static string ToHtml(string text, Func<string, string> address)
    {
        // As in Jupyter formulas are set aside first: Markdown would read their underscores and lines as its own.
        List<string> formulas = [];
        var plain = Formula().Replace(text.ReplaceLineEndings("\n").Replace("\ufdd0", ""), m =>
        {
            if (!m.Groups["formula"].Success) return m.Value;
            formulas.Add(m.Value);
            return $"\ufdd0{formulas.Count - 1}\ufdd1";
        });
        string Back(string html, Func<string, string> form) =>
            Place().Replace(html, m => form(formulas[int.Parse(m.Groups[1].Value)]));
        string Source(string text) => Back(text, formula => formula);

        var document = Markdig.Markdown.Parse(plain, pipeline);
        foreach (var heading in document.Descendants<HeadingBlock>())
            heading.GetAttributes().Id = Source(Anchor(heading));
        foreach (var picture in document.Descendants<LinkInline>().Where(link => link.IsImage))
            foreach (var words in picture.Descendants<LiteralInline>()) words.Content = new(Source($"{words.Content}"));
        StringWriter html = new();
        HtmlRenderer renderer = new(html) { LinkRewriter = link => address(Source(link)) };
        pipeline.Setup(renderer);
        renderer.ObjectRenderers.ReplaceOrAdd<CodeBlockRenderer>(new Code());
        renderer.Render(document);
        return Back(html.ToString(), Draw);
    }

    // As Jupyter names it: the heading's text, its blanks written as hyphens.
    static string Anchor(HeadingBlock heading)
    {
        StringWriter text = new();
        new HtmlRenderer(text) { EnableHtmlForInline = false, EnableHtmlEscape = false }.Render(heading.Inline!);
        return text.ToString().Replace(' ', '-');
    }

    static string Draw(string formula)
    {
        var display = formula.StartsWith("$$", StringComparison.Ordinal);
        return $"<span class=\"formula\">{Maths.ToHtml(formula.Trim('$').Trim(), display)}</span>";
    }

    sealed class Code : HtmlObjectRenderer<CodeBlock>
    {
        protected override void Write(HtmlRenderer renderer, CodeBlock block)
        {
            var code = block.Lines.ToString();
            var coloured = block is FencedCodeBlock { Info: "csharp" or "cs" }
                ? Highlight.CSharp(code) : WebUtility.HtmlEncode(code);
            renderer.WriteLine($"<pre class=\"code\">{coloured}</pre>");
        }
    }

    // What is escaped, a tag or code holds no formula.
    [GeneratedRegex(@"
        \\. | </?[a-zA-Z][^<>]*> | ^[\ \t>]*(?<fence>`{3,}|~{3,}).*?(^[\ \t>]*\k<fence>|\z)
        | (?<!`)(?<ticks>`+)(?!`)((?!\n\s*\n).)+?(?<!`)\k<ticks>(?!`)
        | (?<formula>\$\$.+?\$\$ | (?<![$\w])\$(?![\s$])((?!\n\s*\n)[^$`])*?[^\s\\$`]\$(?!\d))",
        RegexOptions.Singleline | RegexOptions.Multiline | RegexOptions.IgnorePatternWhitespace)]
    internal static partial Regex Formula();
    [GeneratedRegex("\ufdd0(\\d+)\ufdd1")] internal static partial Regex Place();
}
