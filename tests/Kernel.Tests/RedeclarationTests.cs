using MmDit.TestKit;

namespace MmDit.Kernel.Tests;

/// <summary>A name declared again: later cells see the new one, and what was built on the old one goes on with it.
/// </summary>
public sealed class RedeclarationTests(SharedKernel shared) : IClassFixture<SharedKernel>
{
    [Theory]
    // functions over variables
    [InlineData("var a = 1;", "int OfA() => a;", "var a = 2;", "(a, OfA())", "(2, 1)")]
    [InlineData("var b = 1;", "int OfB() => b;", "var b = 2;", "int OfB() => b;", "OfB()", "2")]
    [InlineData("var c = 1;", "Func<int> ofC = () => c;", "c = 5;", "var c = 2;", "(c, ofC())", "(2, 5)")]
    // types
    [InlineData("record P(int X);", "var p = new P(1);", "record P(int X, int Y);", "(p.X, new P(2, 3).Y)", "(1, 3)")]
    [InlineData("record Q(int X);", "Q MakeQ() => new(4);", "var q = MakeQ();", "record Q(string S);", "q.X", "4")]
    [InlineData("class R { public int V = 1; }", "class S : R { }", "class R { public int W = 2; }",
        "(new S().V, new R().W)", "(1, 2)")]
    // overloads are no redeclarations
    [InlineData("int F(int n) => 1;", "int F(string s) => 2;", "int F(int n) => 10;", "F(0) + F(\"\")", "12")]
    [InlineData("T G<T>(T value) => value;", "int G(int n) => -n;", "(G(3), G(\"x\"))", "(-3, \"x\")")]
    // another kind of thing under the same name
    [InlineData("int H() => 1;", "var viaH = H();", "var H = 7;", "(H, viaH)", "(7, 1)")]
    // several names in a cell
    [InlineData("var (i, j) = (1, 2);", "var i = 3;", "(i, j)", "(3, 2)")]
    [InlineData("var (k, l) = (1, 2);", "var k = 3;", "var l = 4;", "(k, l)", "(3, 4)")]
    // usings stay when their cell goes
    [InlineData("using System.Numerics; var m = 1;", "var m = 2;", "(m, BigInteger.One)", "(2, 1)")]
    [InlineData("using static System.Math; var n = 1;", "var n = 2;", "Sqrt(4) + n", "4")]
    [InlineData("using static System.Int32; var o = 1;", "var o = 2;", "Parse(\"3\")", "3")]
    [InlineData("using N1 = System.Numerics.BigInteger; var r = 1;", "var r = N1.One;", "var r = 2;", "N1.Zero", "0")]
    [InlineData("static class Mine { public static int M() => 4; }", "using static Mine; var s = M();",
        "var s = 1;", "M()", "4")]
    [InlineData("using Alias = System.Int32;", "Alias u = 1;", "using Alias = System.String;",
        "(u, Alias.Empty)", "(1, \"\")")]
    // called without their names
    [InlineData("static int Twice(this int x) => 2 * x;", "3.Twice()", "static int Twice(this int x) => 20 * x;",
        "3.Twice()", "60")]
    [InlineData("static int Select(this int x, Func<int, int> f) => f(x);", "var z = from n in 5 select n + 1;",
        "static int Select(this int x, Func<int, int> f) => 0;", "z", "6")]
    // what stays when names do not
    [InlineData("var v = 1;", "_ = v; throw new Exception();", "var v = 2;", "v", "2")]
    [InlineData("Func<int> w = null;", "w = () => 42;", "GC.Collect(); GC.WaitForPendingFinalizers();", "w()", "42")]
    [InlineData("var x = 1; throw new Exception();", "var y = x;", "var x = 2;", "(x, y)", "(2, 1)")]
    public void Cells_see_what_they_should(params string[] cells)
    {
        foreach (var code in cells[..^2]) shared.Client.Run(code);

        Assert.Equal(cells[^1], shared.Client.Run(cells[^2]).ResultText);
    }

    [Theory]
    [InlineData("var unnamed = new[] { new { Left = 1, Right = 2 } };", "unnamed[0].Right", "2")]
    [InlineData("var pairs = Enumerable.Range(0, 3).Select(i => new { I = i, " +
        "Even = i % 2 == 0 }).ToDictionary(p => p.I);", "pairs[2].Even", "true")]
    [InlineData("var walk = new[] { new { Step = 4 } }.ToDictionary(s => s.Step).GetEnumerator();",
        "walk.MoveNext(); walk.Current.Value.Step", "4")]
    [InlineData("var add = (int n, int to = 3) => n + to;", "add(1)", "4")]
    public void Unnamed_types_are_known_however_much_has_gone(string declare, string use, string text)
    {
        using var kernel = new JupyterClient().Ready();
        kernel.Run("var churn = 0;");
        kernel.Run(declare);
        for (var i = 0; i < 130; i++) kernel.Run($"var churn = {i};");

        Assert.Equal(text, kernel.Run(use).ResultText);
    }

    [Fact]
    public void An_unnamed_type_is_lent_by_a_cell_that_has_gone()
    {
        shared.Client.Run("var lent = new { Depth = 1, Width = 2 };");
        shared.Client.Run("var lent = 5;");
        shared.Client.Run("GC.Collect(); GC.WaitForPendingFinalizers();");

        Assert.Equal("8", shared.Client
            .Run("var borrowed = new { Depth = 3, Width = lent }; borrowed.Depth + borrowed.Width").ResultText);
    }

    [Fact]
    public void A_forgotten_cell_goes_on_with_what_it_mentions()
    {
        shared.Client.Run("record Word(string Text);");
        shared.Client.Run("var said = new List<string>(); async Task Say() { await Task.Delay(300); " +
            "said.Add(new Word(\"late\").Text); }");
        shared.Client.Run("var task = Say();");
        shared.Client.Run("record Word(int Number); async Task Say() { } var task = 0;");
        for (var i = 0; i < 8; i++)
            shared.Client.Run("GC.Collect(); GC.WaitForPendingFinalizers(); await Task.Delay(50);");

        Assert.Equal("[\"late\"]", shared.Client.Run("said").ResultText);
    }
}
