using MmDit.TestKit;

namespace MmDit.Kernel.Tests;

/// <summary>Lines that begin with #!: those of this kernel, and those of others.</summary>
public sealed class DirectiveTests : KernelFolder
{
    [Fact]
    public void A_line_of_text_that_looks_like_a_directive_is_text() =>
        Assert.Equal("#r \"nuget: Nothing\"", kernel.Run("\"\"\"\n#r \"nuget: Nothing\"\n\"\"\"").ResultText);

    [Theory]
    [InlineData("#!fsharp\nlet x = 1", "this kernel speaks C# alone")]
    [InlineData("#!share x --from sql", "this kernel speaks C# alone")]
    [InlineData("#!pwsh\nGet-Date", "this kernel speaks C# alone")]
    [InlineData("#!python\nprint(1)", "this kernel speaks C# alone")]
    [InlineData("#!sql\nSELECT 1", "this kernel speaks C# alone")]
    [InlineData("#!nonsense", "#!help lists")]
    public void A_directive_of_another_world_is_refused_kindly(string code, string text) =>
        Assert.Contains(text, kernel.Run(code).Error!.Text("evalue"));

    [Fact]
    public void A_cell_can_switch_between_languages()
    {
        var answer = kernel.Run("#!markdown\n# Title\n#!html\n<b>bold</b>\n#!csharp\nnonsense");

        var shown = answer.Of("display_data").Select(m => m.Content["data"]!).ToList();
        Assert.Equal("# Title", (string?)shown[0]["text/markdown"]);
        Assert.Equal("<b>bold</b>", (string?)shown[1]["text/html"]);
        Assert.Contains("line 6, column 1", answer.Traceback);
    }

    [Fact]
    public void Time_about_help_and_whos_answer()
    {
        Assert.Matches(@"^Wall time: \d+\.\d ms\n$", kernel.Run("#!time\nvar x = 1;").Stdout);
        Assert.Contains(".NET 10", kernel.Run("#!about").Stdout);
        Assert.Contains("#!import FILE", kernel.Run("#!help").Stdout);
        Assert.Contains("Name = x, Type = Int32, Value = 1",
            (string?)kernel.Run("#!whos").Of("display_data").Single().Content["data"]!["text/plain"]);
        Assert.Equal("who  x\n", kernel.Run("var who = 2; var x = 3;\n#!csharp\n#!who").Stdout);
    }

    [Fact]
    public void Help_leads_to_the_tour_that_lies_beside_the_notebook()
    {
        Assert.Contains("`kernel-tour.ipynb`", Shown(kernel.Run("#!help")));
        Write("kernel-tour.ipynb", "");

        Assert.Contains("[kernel-tour.ipynb](kernel-tour.ipynb)", Shown(kernel.Run("#!help")));

        static string? Shown(Answer help) =>
            (string?)help.Of("display_data").Single().Content["data"]!["text/markdown"];
    }

    [Fact]
    public void A_diagram_is_its_source_where_nothing_draws_it()
    {
        var data = kernel.Run("#!mermaid\ngraph LR; A-->B").Of("display_data").Single().Content["data"]!;

        Assert.Equal("graph LR; A-->B", (string?)data["text/vnd.mermaid"]);
        Assert.Contains("A--&gt;B</pre>", (string?)data["text/html"]);
        Assert.Contains("as its source", (string?)data["text/html"]);
    }
}
