using System.Text.RegularExpressions;

namespace MmDit.Runner.Tests;

/// <summary>What a run says while it runs, and the page one begins with.</summary>
public sealed class ProgressTests : NotebookFolder
{
    /// <summary>Runs where output goes to a terminal, as util-linux's script makes one.</summary>
    string OnATerminal(params string[] arguments) => Program("script", "-qec",
        string.Join(' ', ((string[])["dotnet", Tool.Cli, "run", .. arguments]).Select(a => $"'{a}'")),
        "/dev/null").Text;

    [Fact]
    public void Redirected_output_has_a_line_for_each_cell()
    {
        Write("a.ipynb", Code("1"), Markdown("words"), Code("2"), Code("3"));

        var lines = Run("a.ipynb").Text.Split('\n');

        Assert.Equal(["[1/1] a  cell 1/3", "[1/1] a  cell 2/3", "[1/1] a  cell 3/3"], lines.Take(3));
        Assert.DoesNotContain("\e", string.Concat(lines));
    }

    [Fact]
    public void What_is_left_is_told_only_where_a_run_before_has_measured_it()
    {
        Write("a.ipynb", Code("1"), Code("await Task.Delay(4000);"), Code("await Task.Delay(3000);"));

        var first = OnATerminal("a.ipynb", "--out", "out");
        var second = OnATerminal("a.ipynb", "--out", "out");
        var elsewhere = OnATerminal("a.ipynb", "--out", "other");
        Write("a.ipynb", Code("1"), Code("await Task.Delay(100);"));
        var changed = OnATerminal("a.ipynb", "--out", "out");

        Assert.DoesNotContain("left", first);
        Assert.DoesNotContain("left", elsewhere);
        Assert.DoesNotContain("left", changed);
        var left = Regex.Matches(second, @"cell \d/3  \d+ s, about (\d+) s left")
            .Select(m => int.Parse(m.Groups[1].Value)).ToList();
        Assert.Equal(3, left.Count);
        Assert.InRange(left[0], 7, 60);
        Assert.InRange(left[1], 7, 60);                 // the quick cell before it says nothing of this one
        Assert.InRange(left[2], 3, left[1] - 3);
    }

    [Fact]
    public void The_index_says_what_each_lesson_is_how_long_it_runs_and_where_to_begin()
    {
        Write("00-a.ipynb", Markdown("# 00 The *first*\n\nWhat **it** is about: [b](b.ipynb) < c.\n\nMore."),
            Code("1"));
        Write("01-b.ipynb", Markdown("# 01 The second\n## At once\n\nWords."), Code("1"));
        Write("02-c.ipynb", Code("1"));

        Run("00-a.ipynb", "01-b.ipynb", "02-c.ipynb");
        var index = File.ReadAllText(Path.Combine(Place, "out", "index.html"));

        Assert.Contains("<a href=\"00-a.html\"><b>Begin here: 00 The *first*</b></a>", index);
        Assert.Contains("<small>What it is about: b &lt; c.</small>", index);
        Assert.Contains("<small>Words.</small>", index);
        Assert.Contains("<a href=\"02-c.html\">02-c</a>", index);
        Assert.Equal(3, Regex.Count(index, "<td>under a minute</td>"));
        Assert.Single(Regex.Matches(index, "Begin here"));
    }

    [Fact]
    public void A_check_that_is_broken_on_purpose_is_as_expected()
    {
        static string Check(string result) => $"display(HTML(\"<p data-kit-check='{result}'>x</p>\"));";
        Write("meant.ipynb", Code(Check("passed")), Code(Check("failed"), "check-fails"));
        Write("wrong.ipynb", Code(Check("passed"), "check-fails"));

        var (exit, text) = Run("meant.ipynb", "--check");
        var wrong = Run("wrong.ipynb", "--check");

        Assert.Equal(0, exit);
        Assert.Contains("1 passed, 1 failed as meant", text);
        Assert.Equal(1, wrong.Exit);
        Assert.Contains("0 passed, 1 failed", wrong.Text);
    }
}
