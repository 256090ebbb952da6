using System.Diagnostics;
using System.Text.Json.Nodes;
using MmDit.TestKit;

namespace MmDit.Runner.Tests;

public sealed class RunnerTests : NotebookFolder
{
    [Fact]
    public void A_notebook_goes_in_and_comes_out_executed()
    {
        Write("a.ipynb", Code("var x = 20;\nConsole.WriteLine(\"one\");\nConsole.WriteLine(\"two\");"),
            Code("var d = display(\"old\"); d.Update(\"new\"); x + 1"));

        var (exit, text) = Run("a.ipynb", "--out", "out");

        Assert.Equal(0, exit);
        var cells = Read("out/a.ipynb")["cells"]!.AsArray();
        Assert.Equal(["one\n", "two\n"], Lines(cells[0]!["outputs"]![0]!["text"]!));
        Assert.Equal("new", (string?)cells[1]!["outputs"]![0]!["data"]!["text/plain"]![0]);
        Assert.Equal("21", (string?)cells[1]!["outputs"]![1]!["data"]!["text/plain"]![0]);
        Assert.Equal([1, 2], cells.Select(c => (int)c!["execution_count"]!));
        Assert.Matches(@"a\s+2\s+\d+\.\d", text);
    }

    [Fact]
    public void The_file_is_written_as_jupyter_writes_it()
    {
        Write("a.ipynb", Code("\"ü 🙂 <b>&'\" + '\\u0001'"));
        Run("a.ipynb", "--out", "out");

        var python = Program("/usr/bin/python3", "-c", """
            import sys, nbformat
            text = open(sys.argv[1], encoding="utf8").read()
            notebook = nbformat.reads(text, as_version=4)
            nbformat.validate(notebook)
            assert nbformat.writes(notebook) + "\n" == text, "differs from what nbformat writes"
            """, Path.Combine(Place, "out", "a.ipynb"));

        Assert.True(python.Exit == 0, python.Text);
    }

    [Fact]
    public void What_the_runner_does_not_know_in_a_file_is_kept()
    {
        Write("a.ipynb", Code("1"));
        var json = Read("a.ipynb");
        json["metadata"]!["custom"] = new JsonObject { ["deep"] = new JsonArray(1, "x") };
        json["cells"]![0]!["metadata"]!["nbgrader"] = new JsonObject { ["grade"] = true };
        File.WriteAllText(Path.Combine(Place, "a.ipynb"), json.ToJsonString());

        Run("a.ipynb", "--in-place");

        Assert.Equal("x", (string?)Read("a.ipynb")["metadata"]!["custom"]!["deep"]![1]);
        Assert.True((bool)Read("a.ipynb")["cells"]![0]!["metadata"]!["nbgrader"]!["grade"]!);
    }

    [Fact]
    public void A_cell_that_fails_ends_its_notebook_and_the_run_but_not_the_others()
    {
        Write("bad.ipynb", Code("int y = 1;\nthrow new Exception(\"broken\");"), Code("Console.WriteLine(\"never\");"));
        Write("good.ipynb", Code("1"));

        var (exit, text) = Run("bad.ipynb", "good.ipynb", "--out", "out");

        Assert.Equal(1, exit);
        Assert.Contains("broken", text);
        Assert.Contains("line 2", text);
        Assert.Contains("1 failed", text);
        Assert.Equal("error", (string?)Read("out/bad.ipynb")["cells"]![0]!["outputs"]![0]!["output_type"]);
        Assert.Empty(Read("out/bad.ipynb")["cells"]![1]!["outputs"]!.AsArray());
        Assert.Equal("1", (string?)Read("out/good.ipynb")["cells"]![0]!["outputs"]![0]!["data"]!["text/plain"]![0]);
    }

    [Fact]
    public void A_cell_that_may_fail_may_fail()
    {
        Write("a.ipynb", Code("throw new Exception();", "raises-exception"), Code("2"));

        Assert.Equal(0, Run("a.ipynb", "--out", "out").Exit);
        Assert.Equal("2", (string?)Read("out/a.ipynb")["cells"]![1]!["outputs"]![0]!["data"]!["text/plain"]![0]);
    }

    [Theory]
    [InlineData("while (true) { }")]
    [InlineData("await Task.Delay(-1);")]
    public void A_cell_that_takes_too_long_is_stopped(string code)
    {
        Write("a.ipynb", Code(code));

        var (exit, text) = Run("a.ipynb", "--timeout", "1");

        Assert.Equal(1, exit);
        Assert.Contains("longer than it may", text);
    }

    [Fact]
    public void A_thread_that_a_cell_leaves_does_not_hold_the_run()
    {
        Write("a.ipynb", Code("new System.Threading.Thread(() => System.Threading.Thread.Sleep(600_000)).Start();"));
        var clock = Stopwatch.StartNew();

        Assert.Equal(0, Run("a.ipynb").Exit);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(300), $"{clock.Elapsed}");
    }

    [Fact]
    public void Each_notebook_starts_afresh_in_its_own_folder()
    {
        Write("one/a.ipynb", Code("var leak = 1;\nEnvironment.CurrentDirectory"));
        Write("two/b.ipynb", Code("leak", "raises-exception"), Code("File.Exists(\"here.txt\")"));
        File.WriteAllText(Path.Combine(Place, "two", "here.txt"), "");

        Run("one/a.ipynb", "two/b.ipynb", "--out", "out");

        Assert.EndsWith("/one", (string?)Read("out/a.ipynb")["cells"]![0]!["outputs"]![0]!["data"]!["text/plain"]![0]);
        Assert.Equal("error", (string?)Read("out/b.ipynb")["cells"]![0]!["outputs"]![0]!["output_type"]);
        Assert.Equal("true", (string?)Read("out/b.ipynb")["cells"]![1]!["outputs"]![0]!["data"]!["text/plain"]![0]);
    }

    [Fact]
    public void Checks_are_counted_and_can_fail_the_run()
    {
        Write("a.ipynb",
            Code("foreach (var s in new[] { \"passed\", \"passed\", \"failed\", \"todo\" }) display(HTML($\"<p " +
                "data-kit-check=\\\"{s}\\\">x</p>\"));"));

        var (exit, text) = Run("a.ipynb");

        Assert.Equal(0, exit);
        Assert.Contains("2 passed, 1 failed, 1 to do", text);
        Assert.Equal(1, Run("a.ipynb", "--check").Exit);
    }

    [Fact]
    public void In_place_stores_outputs_without_the_script_library()
    {
        Write("a.ipynb",
            Code("display(HTML(\"<script data-kit-library>big</script>\"));\ndisplay(HTML(\"<b>small</b>\"));"));

        Run("a.ipynb", "--in-place", "--out", "out");

        var output = Assert.Single(Read("a.ipynb")["cells"]![0]!["outputs"]!.AsArray());
        Assert.Equal("<b>small</b>", (string?)output!["data"]!["text/html"]![0]);
        Assert.Contains("data-kit-library", File.ReadAllText(Path.Combine(Place, "out", "a.html")));
    }

    [Fact]
    public void A_page_holds_the_library_once_and_asks_no_network()
    {
        Write("a.ipynb", Markdown("# The title\n\n$x_1$ and [next](b.ipynb)"),
            Code("display(HTML(\"<script data-kit-library>big()</script>\"));"),
            Code("display(HTML(\"<script data-kit-library>big()</script>\"));\nConsole.Write(\"<done>\");"));

        Run("a.ipynb", "--out", "out");

        var page = File.ReadAllText(Path.Combine(Place, "out", "a.html"));
        Assert.Equal(2, page.Split("<script data-kit-library>").Length);
        Assert.Contains("<title>The title</title>", page);
        Assert.Contains("href=\"b.html\"", page);
        Assert.Contains("&lt;done&gt;", page);
        Assert.DoesNotMatch("(src|href)=\"https?:", page);
        Assert.Contains("href=\"a.html\"", File.ReadAllText(Path.Combine(Place, "out", "index.html")));
    }

    [Fact]
    public void Every_formula_of_the_lessons_is_drawn()
    {
        var prose = Directory.GetFiles(Repo.File("notebooks"), "*.ipynb").SelectMany(file =>
            JsonNode.Parse(File.ReadAllText(file))!["cells"]!.AsArray()
                .Where(c => (string?)c!["cell_type"] == "markdown")
                .Select(c => Markdown(string.Concat(c!["source"]!.AsArray().Select(line => (string?)line)))));
        Write("a.ipynb", [.. prose]);

        Run("a.ipynb", "--out", "out");

        var page = File.ReadAllText(Path.Combine(Place, "out", "a.html"));
        var formulas = page.Split("class=\"formula\">")[1..];
        Assert.InRange(formulas.Length, 10, 10_000);
        Assert.All(formulas, formula => Assert.StartsWith("<math", formula));
    }

    [Fact]
    public void Bad_input_is_refused_in_one_sentence()
    {
        File.WriteAllText(Path.Combine(Place, "no.ipynb"), "no notebook");
        File.WriteAllText(Path.Combine(Place, "half.ipynb"), """{"cells": [{"cell_type": 3}]}""");

        Assert.Contains("missing.ipynb does not exist", Run("missing.ipynb").Text);
        Assert.Contains("no.ipynb is no notebook", Run("no.ipynb").Text);
        Assert.Contains("half.ipynb is no notebook: it has no cells", Run("half.ipynb").Text);
        Assert.Equal((2, 1), (Run("no.ipynb").Exit, Run("no.ipynb").Text.TrimEnd().Split('\n').Length));
    }
}
