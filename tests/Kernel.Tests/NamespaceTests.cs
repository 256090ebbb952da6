namespace MmDit.Kernel.Tests;

/// <summary>Whole programs, as people paste them.</summary>
public sealed class NamespaceTests(SharedKernel shared) : IClassFixture<SharedKernel>
{
    [Fact]
    public void A_program_is_declared_and_called()
    {
        shared.Client.Run("""
            using System;

            namespace Shop.Front
            {
                using System.Net;

                class Cart { internal int Count = 3; }

                [Serializable]
                class Basket : Cart { }
                enum Size { Small, Large }
                struct Price { public double Euro => 1.5; }
                delegate int Sum(int a, int b);

                class Program
                {
                    static void Main(string[] args) => Sell();
                    public static void Sell() =>
                        Console.Write($"{new Basket().Count} {Size.Large} {IPAddress.Loopback} {new Price().Euro}");
                }
            }
            """);

        Assert.Equal("3 Large 127.0.0.1 1.5", shared.Client.Run("Shop.Front.Program.Sell();").Stdout);
        Assert.Equal("5", shared.Client.Run("Shop.Front.Sum sum = (a, b) => a + b; sum(2, 3)").ResultText);
    }

    [Theory]
    [InlineData("namespace Flat; public class Line { public int Length => 7; }", "new Flat.Line().Length", "7")]
    [InlineData("namespace Flat.Deep;\nclass Line { public int Length => 8; }", "new Flat.Deep.Line().Length", "8")]
    [InlineData("namespace First { using System.Net; class Home { public string Address => " +
        "$\"{IPAddress.Loopback}\"; } }", "new First.Home().Address", "127.0.0.1")]
    [InlineData("namespace Outer { namespace Inner { class Leaf { public int Age => 2; } } }",
        "new Outer.Inner.Leaf().Age", "2")]
    [InlineData("namespace One { class A { } } namespace Two { class B : One.A { } } namespace One { class C : " +
        "Two.B { } }", "new One.C() is One.A", "true")]
    [InlineData("namespace Beside { class Pot { } }\nvar pot = new Beside.Pot();", "pot.GetType().Name", "Pot")]
    [InlineData("namespace Opened { class Door { } }", "using static Opened;\nnew Door().GetType().Name", "Door")]
    [InlineData("namespace Twice { class Word { public int A => 1; } }\nvar word = new Twice.Word();",
        "namespace Twice { class Word { public int B => 2; } }\n(word.A, new Twice.Word().B)", "(1, 2)")]
    public void A_namespace_holds_its_types(string declare, string use, string text)
    {
        shared.Client.Run(declare);

        Assert.Equal(text, shared.Client.Run(use).ResultText);
    }

    [Theory]
    [InlineData("namespace Parts { class Order : Wheel { } }")]
    [InlineData("namespace Parts { class Order { } }", "new Parts.Wheel()")]
    public void A_namespace_in_two_cells_is_told_to_be_one(params string[] cells)
    {
        shared.Client.Run("namespace Parts { class Wheel { } }");
        foreach (var code in cells[..^1]) shared.Client.Run(code);

        Assert.Contains("put the types that belong together into one cell", shared.Client.Run(cells[^1]).Traceback);
    }

    [Fact]
    public void A_name_that_is_nowhere_has_no_such_hint() =>
        Assert.DoesNotContain("into one cell", shared.Client.Run("new Nowhere()").Traceback);

    [Fact]
    public void An_error_inside_is_where_the_author_wrote_it() =>
        Assert.Contains("line 4, column 20", shared.Client.Run("""
        namespace Wrong
        {
            // a comment
            class A : List<Nothing> { }
        }
        """).Traceback);
}
