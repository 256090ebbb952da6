using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace MmDit.Runner.Tests;

/// <summary>What can be asked of the runner beyond running.</summary>
public sealed class RunnerOptionTests : NotebookFolder
{
    [Fact]
    public void Parameters_are_injected_behind_their_cell_in_the_types_declared_there()
    {
        Write("a.ipynb", Code("double rate = 1; float small = 0.5f; var name = \"x\"; bool on = false;", "parameters"),
            Code("(rate / 2, small, name, on, extra)"));

        var (exit, text) = Run("a.ipynb", "--out", "out", "--param", "rate=3", "--param", "small=0.25",
            "--param", "name=a \"b\"", "--param", "on=True", "--param", "extra=7");

        Assert.True(exit == 0, text);
        Assert.Equal("(1.5, 0.25, \"a \"b\"\", true, 7)", Text("out/a.ipynb", 2));
        Assert.Equal("injected-parameters", (string?)Read("out/a.ipynb")["cells"]![1]!["metadata"]!["tags"]![0]);
        Assert.Equal(2, Read("a.ipynb")["cells"]!.AsArray().Count);
    }

    [Fact]
    public void Without_a_cell_for_them_parameters_come_first()
    {
        Write("a.ipynb", Code("steps * 2"));

        Run("a.ipynb", "--out", "out", "--param", "steps=21");

        Assert.Equal("42", Text("out/a.ipynb", 1));
    }

    [Theory]
    [InlineData("NAME=VALUE", "--param", "2x=1")]
    [InlineData("use --out DIR", "--param", "x=1", "--in-place")]
    public void Parameters_that_make_no_sense_are_refused(string words, params string[] arguments)
    {
        Write("a.ipynb", Code("1"));

        var (exit, text) = Run(["a.ipynb", .. arguments]);

        Assert.Equal(2, exit);
        Assert.Contains(words, text);
    }

    [Fact]
    public void Errors_can_be_allowed_and_cells_skipped()
    {
        Write("a.ipynb", Code("throw new Exception(\"once\");"),
            Code("throw new Exception();", "skip-execution"), Code("3"));

        var (exit, text) = Run("a.ipynb", "--out", "out", "--allow-errors", "--trx", "report.trx");

        Assert.Equal(0, exit);
        Assert.Contains("1 errors allowed", text);
        Assert.Equal("3", Text("out/a.ipynb", 2));
        Assert.Empty(Read("out/a.ipynb")["cells"]![1]!["outputs"]!.AsArray());
        Assert.Equal(["Passed", "NotExecuted", "Passed"], Outcomes());
    }

    [Fact]
    public void A_test_report_has_a_test_for_each_cell()
    {
        Write("a.ipynb", Code("1"), Code("throw new Exception(\"broken\");"));
        Write("b.ipynb", Code("1"));

        Assert.Equal(1, Run("a.ipynb", "b.ipynb", "--trx", "out/report.trx").Exit);

        Assert.Equal(["Passed", "Failed", "Passed"], Outcomes("out/report.trx"));
        var report = File.ReadAllText(Path.Combine(Place, "out", "report.trx"));
        Assert.Contains("broken", report);
        Assert.Contains("passed=\"2\" failed=\"1\"", report);
    }

    [Fact]
    public void Notebooks_run_side_by_side_and_are_reported_in_order()
    {
        // Each waits for what the other writes: one after the other, neither would end.
        string Wait(string mine, string other) =>
            $"File.WriteAllText(\"{mine}\", \"\"); while (!File.Exists(\"{other}\")) await Task.Delay(20);";
        Write("a.ipynb", Code(Wait("a", "b")));
        Write("b.ipynb", Code(Wait("b", "a")));

        var (exit, text) = Run("a.ipynb", "b.ipynb", "--jobs", "2", "--timeout", "20");

        Assert.True(exit == 0, text);
        Assert.Matches(@"(?s)lesson.*\na .*\nb ", text);
    }

    [Theory]
    [InlineData("Environment.Exit(7);", "exit code 7")]
    [InlineData("int F(int n) { Func<int, int> g = null!; g = m => g(m + 1) + 1; return g(n); } F(1)",
        "stack overflowed")]
    public void A_cell_that_ends_the_process_fails_its_notebook_and_not_the_run(string code, string words)
    {
        Write("bad.ipynb", Code("1"), Code(code));
        Write("good.ipynb", Code("2"));

        var (exit, text) = Run("bad.ipynb", "good.ipynb", "--out", "out");

        Assert.Equal(1, exit);
        Assert.Contains(words, text);
        Assert.Contains("cell 2 failed", text);
        Assert.Equal("error", (string?)Read("out/bad.ipynb")["cells"]![1]!["outputs"]![0]!["output_type"]);
        Assert.Equal("2", Text("out/good.ipynb", 0));
    }

    [Fact]
    public void Cleaning_takes_out_outputs_and_noise_and_keeps_the_rest()
    {
        var cell = Code("1", "kept");
        cell["metadata"]!["scrolled"] = true;
        cell["outputs"] = new JsonArray(
            new JsonObject { ["output_type"] = "stream", ["name"] = "stdout", ["text"] = "old" });
        cell["execution_count"] = 5;
        Write("a.ipynb", cell);

        Assert.Equal(1, Command("clean", "a.ipynb", "--check").Exit);
        Assert.Equal(5, (int)Read("a.ipynb")["cells"]![0]!["execution_count"]!);
        Assert.Equal(0, Command("clean", "a.ipynb").Exit);
        Assert.Equal(0, Command("clean", "a.ipynb", "--check").Exit);

        var clean = Read("a.ipynb")["cells"]![0]!;
        Assert.Empty(clean["outputs"]!.AsArray());
        Assert.Null(clean["execution_count"]);
        Assert.Equal(["tags"], clean["metadata"]!.AsObject().Select(m => m.Key));
    }

    [Fact]
    public void Cleaning_can_keep_the_outputs()
    {
        Write("a.ipynb", Code("1"));
        Run("a.ipynb", "--in-place");

        Assert.Equal(0, Command("clean", "a.ipynb", "--check", "--keep-outputs").Exit);
        Assert.Equal(1, Command("clean", "a.ipynb", "--check").Exit);
    }

    [Theory]
    [InlineData(".dib")]
    [InlineData(".cs")]
    public void A_notebook_survives_the_way_through_text(string ending)
    {
        Write("a.ipynb", Markdown("# Title\n\nwords"), Code("#!import b.csx\nvar x = 1;\n\nx"),
            Code("// a comment\n2"));
        Assert.Equal(0, Command("convert", "a.ipynb", "a" + ending).Exit);
        Assert.Equal(0, Command("convert", "a" + ending, "back.ipynb").Exit);

        var (before, after) = (Read("a.ipynb")["cells"]!.AsArray(), Read("back.ipynb")["cells"]!.AsArray());
        Assert.Equal(before.Select(c => ((string?)c!["cell_type"], (string?)c["source"])),
            after.Select(c => ((string?)c!["cell_type"], (string?)string.Concat(Lines(c["source"]!)))));
        Assert.Contains(ending == ".cs" ? "// %% [markdown]\n// # Title" : "#!markdown\n\n# Title",
            File.ReadAllText(Path.Combine(Place, "a" + ending)));
    }

    [Fact]
    public void Text_is_run_as_a_notebook()
    {
        File.WriteAllText(Path.Combine(Place, "a.dib"),
            "#!meta\n\n{\"kernelInfo\":{}}\n\n#!csharp\n\nvar x = 2;\n\n#!markdown\n\nwords\n\n#!html\n\n<b>h</b>\n\n" +
            "#!csharp\n\nx + 1\n");
        File.WriteAllText(Path.Combine(Place, "b.cs"),
            "// %% [markdown]\n// words\n// %% tags=[\"raises-exception\"]\nthrow new Exception();\n// %%\n40 + 2\n");

        Assert.Equal(0, Run("a.dib", "b.cs", "--out", "out").Exit);

        Assert.Equal(["code", "markdown", "code", "code"],
            Read("out/a.ipynb")["cells"]!.AsArray().Select(c => (string?)c!["cell_type"]));
        Assert.Equal("<b>h</b>", (string?)Read("out/a.ipynb")["cells"]![2]!["outputs"]![0]!["data"]!["text/html"]![0]);
        Assert.Equal("3", Text("out/a.ipynb", 3));
        Assert.Equal("42", Text("out/b.ipynb", 2));
    }

    IEnumerable<string?> Outcomes(string file = "report.trx") => XDocument.Load(Path.Combine(Place, file)).Descendants()
        .Where(e => e.Name.LocalName == "UnitTestResult").Select(e => (string?)e.Attribute("outcome"));
}
