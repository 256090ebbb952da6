using MmDit.TestKit;

namespace MmDit.Kernel.Tests;

/// <summary>What C# is in a notebook.</summary>
public sealed class CodeTests(SharedKernel shared) : IClassFixture<SharedKernel>
{
    readonly JupyterClient kernel = shared.Client;

    [Theory]
    [InlineData("1 + 2", "3")]
    [InlineData("\"text\"", "text")]
    [InlineData("new[] { 1, 2, 3 }", "[1, 2, 3]")]
    [InlineData("new[] { \"a\", null }", "[\"a\", null]")]
    [InlineData("(1, \"b\")", "(1, \"b\")")]
    [InlineData("new Dictionary<string, int> { [\"a\"] = 1 }", "{ \"a\": 1 }")]
    [InlineData("new { A = 1 }", "{ A = 1 }")]
    [InlineData("(string)null", "null")]
    [InlineData("0.1 + 0.2", "0.30000000000000004")]
    [InlineData("new int[2, 3]", "Int32[2, 3]")]
    [InlineData("Enumerable.Range(0, 1_000_000_000).Where(i => i % 2 == 0).Take(2)", "[0, 2]")]
    [InlineData("true", "true")]
    public void The_last_expression_is_shown_as_text(string code, string text) =>
        Assert.Equal(text, kernel.Run(code).ResultText);

    [Fact]
    public void A_class_of_a_cell_goes_through_XML_and_back() => Assert.Equal("7", kernel.Run("""
        public class Saved { public int Number; }
        var serializer = new System.Xml.Serialization.XmlSerializer(typeof(Saved));
        var stream = new MemoryStream();
        serializer.Serialize(stream, new Saved { Number = 7 });
        stream.Position = 0;
        ((Saved)serializer.Deserialize(stream)).Number
        """).ResultText);

    [Theory]
    [InlineData("var nothing = 1;")]
    [InlineData("Console.Write(\"\")")]
    [InlineData("using System.Net;")]
    [InlineData("// a comment")]
    [InlineData("")]
    public void A_statement_has_no_value(string code)
    {
        var answer = kernel.Run(code);

        Assert.Equal("ok", answer.Status);
        Assert.Null(answer.Result);
    }

    [Fact]
    public void State_lasts_and_names_can_be_declared_again()
    {
        kernel.Run("using System.Net; int x = 1; record Pair(int A); int Twice(int n) => 2 * n;");
        kernel.Run("var x = \"two\"; record Pair(string B, int C);");

        Assert.Equal("Pair { B = two, C = 8 }", kernel.Run("new Pair(x, Twice(4))").ResultText);
        Assert.Equal("OK", kernel.Run("HttpStatusCode.OK").ResultText);
    }

    [Theory]
    [InlineData("$\"{1234.5:C} {-1.5:C} {0.267:P1} {-0.5:P0}\"", "$1,234.50 -$1.50 26.7% -50%")]
    [InlineData("await Task.Run(() => $\"{1.5:C}\")", "$1.50")]
    public void Numbers_are_written_as_notebooks_show_them(string code, string text) =>
        Assert.Equal(text, kernel.Run(code).ResultText);

    [Fact]
    public void Await_works_at_the_top() =>
        Assert.Equal("5", kernel.Run("await Task.FromResult(5)").ResultText);

    [Fact]
    public void The_usual_namespaces_are_imported() =>
        Assert.Equal("ok", kernel.Run("""
            var list = new List<int> { 1 }; var sum = list.Sum();
            var b = new StringBuilder(); Task t = Task.CompletedTask;
            IEnumerable e = list; var p = Path.Combine("a", "b"); Math.Sqrt(2);
            """).Status);

    [Fact]
    public void A_failed_cell_leaves_the_state_as_it_was()
    {
        kernel.Run("var stays = 1;");
        Assert.Equal("error", kernel.Run("stays = 2; nonsense").Status);
        Assert.Equal("error", kernel.Run("stays = 3; throw new Exception();").Status);

        Assert.Equal("3", kernel.Run("stays").ResultText);
    }

    [Fact]
    public void A_compile_error_shows_its_line_and_a_caret()
    {
        var answer = kernel.Run("var a = 1;\nvar b = a + missing;");

        Assert.Equal("CompilationError", answer.Error!.Text("ename"));
        var lines = Plain(answer.Traceback).Split('\n');
        Assert.Contains("line 2, column 13: The name 'missing' does not exist", lines[0]);
        Assert.Equal("     2 | var b = a + missing;", lines[1]);
        Assert.Equal("       |             ^^^^^^^", lines[2]);
    }

    [Fact]
    public void A_missing_using_is_named() =>
        Assert.Contains("using System.Net.Http;", kernel.Run("var client = new HttpClient();").Traceback);

    [Theory]
    [InlineData("async Task<int> Slow() => 1;\nint now = Slow();", "write await")]
    [InlineData("async Task<string> Slow2() => \"\"; var n = Slow2().Length;", "write await")]
    [InlineData("float half = 0.5;", "1.5f")]
    [InlineData("string none = null; none.Length", "Something on this line is null")]
    [InlineData("var three = new int[3]; three[3]", "Indices begin at 0")]
    [InlineData("File.ReadAllText(\"nowhere.txt\")", "Paths are relative to")]
    [InlineData("var stream = new MemoryStream(); stream.Dispose(); stream.ReadByte()", "was disposed before")]
    [InlineData("record Box(int A); var box = new Box(1);\nbox with { A = 2 }", "needs parentheses")]
    [InlineData("int x = 1\nint y = 2;", "ends with a semicolon")]
    [InlineData("namespace System.Shop { class Cart; }", "give the namespace another name")]
    [InlineData("namespace Cart { class Cart; }", "In a cell a namespace is a static class")]
    public void A_common_mistake_gets_a_hint(string code, string hint) =>
        Assert.Contains(hint, kernel.Run(code).Traceback);

    [Fact]
    public void A_mismatch_of_shapes_names_both()
    {
        kernel.Run("class Grid(params long[] s) { public long[] shape => s; public static Grid operator +(Grid a, " +
            "Grid b) => throw new Exception(\"sizes must match (3 and 5)\"); }");

        var trace = kernel.Run("var left = new Grid(2, 3); var right = new Grid(4, 5);\nleft + right").Traceback;

        Assert.Contains("left is [2, 3], right is [4, 5]", trace);
    }

    [Fact]
    public void A_run_time_error_shows_the_lines_that_led_to_it()
    {
        var answer = kernel.Run("int Div(int a, int b)\n{\n    return a / b;\n}\nvar before = 42;\nDiv(1, 0)");

        Assert.Equal("DivideByZeroException", answer.Error!.Text("ename"));
        var trace = Plain(answer.Traceback);
        Assert.Contains("line 3, in Div\n     3 |     return a / b;", trace);
        Assert.Contains("line 6\n     6 | Div(1, 0)", trace);
        Assert.DoesNotContain("MmDit.Kernel", trace);
        Assert.Equal("42", kernel.Run("before").ResultText);
    }

    [Theory]
    [InlineData("var row = new int[2];\nvar at = 1;\nrow[at + 1] = 4;\nrow[0]", 3)]
    [InlineData("var total = 0;\nvar few = new int[2];\nfor (var i = 0; i <= few.Length; i++)\n    total += few[i];",
        4)]
    [InlineData("int Sum(List<int> list)\n{\n    var sum = 0;\n    sum += list[4];\n    return sum;\n}\nSum([1])", 4)]
    [InlineData("int Much(int n)\n{\n    var k = 3;\n    return checked(n * k);\n}\nMuch(int.MaxValue)", 4)]
    public void The_line_of_a_bad_index_is_the_line_that_indexes(string code, int line)
    {
        var answer = kernel.Run(code);

        Assert.Matches($@"^   at cell {answer.Count}, line {line}\b", Plain(answer.Traceback).Split('\n')[1]);
    }

    [Fact]
    public void A_word_that_a_later_language_keeps_is_a_name() =>
        Assert.Equal("2",
            kernel.Run("var union = new HashSet<int> { 1 };\nunion.UnionWith([2]);\nunion.Count").ResultText);

    [Fact]
    public void An_error_in_an_earlier_cell_s_function_is_found_there()
    {
        var number = kernel.Run("int Fail(string s) =>\n    int.Parse(s);").Count;

        Assert.Contains($"at cell {number}, line 2, in Fail\n     2 |     int.Parse(s);",
            Plain(kernel.Run("Fail(\"x\")").Traceback));
    }

    [Fact]
    public void Inner_exceptions_are_shown() =>
        Assert.Contains("caused by System.ArgumentException: inner",
            Plain(
                kernel.Run("throw new InvalidOperationException(\"outer\", new ArgumentException(\"inner\"));")
                    .Traceback));

    [Fact]
    public void An_error_is_one_message_and_nothing_else()
    {
        var answer = kernel.Run("throw new Exception(\"once\");");

        Assert.Equal(["status", "execute_input", "error", "status"], answer.Published.Select(m => m.Type));
        Assert.Equal("once", answer.Reply.Text("evalue"));
    }

    [Fact]
    public void Endless_recursion_is_an_error_and_not_the_end()
    {
        kernel.Run("var safe = 1;");

        var answer = kernel.Run("int Down(int n) => Down(n + 1) + 1;\nDown(0)");

        Assert.Equal("InsufficientExecutionStackException", answer.Error!.Text("ename"));
        Assert.Equal("1", kernel.Run("safe").ResultText);
    }

    static string Plain(string text) => System.Text.RegularExpressions.Regex.Replace(text, "\e\\[[0-9;]*m", "");
}
