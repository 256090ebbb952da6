namespace MmDit.Runner.Tests;

/// <summary>Prose as the pages of a run show it.</summary>
public sealed class PageTests : NotebookFolder
{
    const string Pixel = "R0lGODlhAQABAAAAACw=";

    static string Formula(string body, bool display = false) =>
        $"<span class=\"formula\"><math{(display ? " display=\"block\"" : "")}>{body}</math></span>";

    static readonly string x = Formula("<mi>x</mi>"), large = Formula("<mi>x</mi>", display: true);

    static readonly (string Prose, string Html)[] prose =
    [
        ("*a* **b** ***c*** ~~d~~", "<p><em>a</em> <strong>b</strong> <em><strong>c</strong></em> <del>d</del></p>"),
        ("- a\n- b\n  1. c", "<ul>\n<li>a</li>\n<li>b\n<ol>\n<li>c</li>\n</ol>\n</li>\n</ul>"),
        ("&copy; 1 < 2 <b>raw</b>", "<p>© 1 &lt; 2 <b>raw</b></p>"),
        ("```csharp\nvar a = 1;\n```",
            "<pre class=\"code\"><span class=\"k\">var</span> a = <span class=\"n\">1</span>;</pre>"),
        ("```python\na < $x$\n```", "<pre class=\"code\">a &lt; $x$</pre>"),
        ("# A *b*, c", "<h1 id=\"A-b,-c\">A <em>b</em>, c</h1>"),
        ("## Why $x$?", $"<h2 id=\"Why-$x$?\">Why {x}?</h2>"),
        ("[next](b.ipynb#A-b) [r]\n\n[r]: <https://a.org/?b&c>",
            "<p><a href=\"b.html#A-b\">next</a> <a href=\"https://a.org/?b&amp;c\">r</a></p>"),
        ("![a $x$](p.gif)", $"<p><img src=\"data:image/gif;base64,{Pixel}\" alt=\"a $x$\" /></p>"),
        ("[a](https://a.org/?$b=1&$c=2) <i title=\"$x$\">d</i>",
            "<p><a href=\"https://a.org/?$b=1&amp;$c=2\">a</a> <i title=\"$x$\">d</i></p>"),
        ("The $n$th: \\$5, $6, `$x$`, $x$.", $"<p>The {Formula("<mi>n</mi>")}th: $5, $6, <code>$x$</code>, {x}.</p>"),
        ("$\\bar a \\hat a$", $"<p>{Formula("<mover><mi>a</mi><mo stretchy=\"false\">¯</mo></mover>"
            + "<mover accent=\"true\"><mi>a</mi><mo stretchy=\"false\">^</mo></mover>")}</p>"),
        ("a $a_1 * b_1 *$ b", $"<p>a {Formula("<msub><mi>a</mi><mn>1</mn></msub><mo>∗</mo>"
            + "<msub><mi>b</mi><mn>1</mn></msub><mo>∗</mo>")} b</p>"),
        ("a\n$$x$$\nb", $"<p>a\n{large}\nb</p>"),
        ("$$1\n\n- x$$", $"<p>{Formula("<mn>1</mn><mo>−</mo><mi>x</mi>", display: true)}</p>"),
        ("of $HOME.\n\nand ($PATH)", "<p>of $HOME.</p>\n<p>and ($PATH)</p>"),
        ("\ufdd09\ufdd1 \\` $x$ ` $x$", $"<p>9\ufdd1 ` {x} ` {x}</p>"),
        ("| a | $|x|$ |\n|---|--:|\n| `b|c` | 1 |", "<table>\n<thead>\n<tr>\n<th>a</th>\n"
            + $"<th style=\"text-align: right;\">{Formula("<mo>|</mo><mi>x</mi><mo>|</mo>")}</th>\n</tr>\n</thead>\n"
            + "<tbody>\n<tr>\n<td><code>b|c</code></td>\n<td style=\"text-align: right;\">1</td>\n</tr>\n</tbody>\n"
            + "</table>"),
    ];

    [Fact]
    public void Prose_reads_as_it_does_in_Jupyter()
    {
        Write("a.ipynb", [.. prose.Select(each => Markdown(each.Prose))]);
        File.WriteAllBytes(Path.Combine(Place, "p.gif"), Convert.FromBase64String(Pixel));

        Run("a.ipynb", "--out", "out");

        var sections = File.ReadAllText(Path.Combine(Place, "out", "a.html")).Split("<section class=\"prose\">")[1..]
            .Select(section => section.Split("</section>")[0].Trim());
        Assert.Equal(prose.Select(each => each.Html), sections);
    }
}
