using System.Collections;
using System.Dynamic;

namespace MmDit.Show.Tests;

public class HtmlTableTests
{
    sealed record Planet(string Name, double Radius, int Moons);

    sealed class Node
    {
        public string Name => "loop";
        public Node Next => this;
        public int Broken => throw new InvalidOperationException("no luck");
        public string? Nothing => null;
        public ReadOnlySpan<int> Span => [1];
        public int this[int i] => i;
    }

    sealed class Empty;

    sealed class BadCount : IReadOnlyCollection<int>
    {
        public int Count => throw new NotSupportedException();
        public IEnumerator<int> GetEnumerator() { yield return 7; }
        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }

    static readonly Planet[] planets = [new("Mars", 3389.5, 2), new("地球", 6371, 1), new("<Venus>", 6051.8, 0)];

    [Fact]
    public void Records_become_columns() => Assert.Equal(
        """
        Name     Radius  Moons
        -------  ------  -----
        Mars     3389.5      2
        地球       6371      1
        <Venus>  6051.8      0
        """, HtmlTable.From(planets).ToString());

    [Fact]
    public void Html_is_escaped_and_numbers_are_right_aligned()
    {
        var html = HtmlTable.From(planets).ToHtml();

        Assert.Contains("""<td style="text-align:left;padding:2px 10px">&lt;Venus&gt;</td>""", html);
        Assert.Contains("""<td style="text-align:right;padding:2px 10px">6051.8</td>""", html);
        Assert.DoesNotContain("<Venus>", html);
    }

    [Fact]
    public void Tuples_dictionaries_pairs_matrices_and_scalars_have_their_own_layouts() =>
        Approved.Check("tables.txt", string.Join("\n\n",
        HtmlTable.From(new[] { (1, "a"), (2, "b") }),
        HtmlTable.From((1, 2, 3, 4, 5, 6, 7, 8, "nine")),
        HtmlTable.From(new Dictionary<string, int> { ["x"] = 1, ["y"] = 2 }),
        HtmlTable.From(new List<KeyValuePair<string, double>> { new("loss", .5) }),
        HtmlTable.From(new[] { new Dictionary<string, object> { ["a"] = 1 }, new() { ["b"] = "two" } }),
        HtmlTable.From(new double[,] { { 1, 2.5 }, { 3, double.NaN } }),
        HtmlTable.From(new[] { new[] { 1, 2 }, [3] }),
        HtmlTable.From(new[] { .1, 1e-5, 1e9, 1234567.891, double.PositiveInfinity }),
        HtmlTable.From(new object?[] { null, "text", 1, new[] { 1, 2, 3, 4, 5, 6, 7 } }),
        HtmlTable.From(planets[0]),
        HtmlTable.From(new { Shape = new long[] { 1, 2 }, Inner = new { A = 1, B = "b" }, Planet = planets[0] }),
        HtmlTable.From("text"),
        HtmlTable.From(null),
        HtmlTable.From(new Empty()),
        HtmlTable.From(Array.Empty<int>())) + "\n");

    [Fact]
    public void Cycles_throwing_getters_nulls_and_spans_do_no_harm()
    {
        var text = HtmlTable.From(new Node()).ToString();

        Assert.Contains("⚠ InvalidOperationException: no luck", text);
        Assert.Contains("Nothing   null", text);
        Assert.DoesNotContain("Span", text);
        Assert.Contains("Name: loop, Next:", text);
        Assert.True(text.Length < 1000);
        Assert.Contains("no luck", HtmlTable.From(new[] { new Node() }).ToHtml());
    }

    [Fact]
    public void Infinite_sequences_are_read_no_further_than_shown()
    {
        var read = 0;
        IEnumerable<int> Forever() { while (true) yield return read++; }

        var text = HtmlTable.From(Forever(), maxRows: 5).ToString();

        Assert.EndsWith("(first 5 rows)", text);
        Assert.Equal(6, read);
        Assert.Contains("…", HtmlTable.From(new { Endless = Forever() }).ToString());
        Assert.Contains("first 20 columns", HtmlTable.From(new[] { Forever() }).ToString());
    }

    [Fact]
    public void Long_sequences_say_how_many_rows_there_are() =>
        Assert.EndsWith("(20 of 1,000,000 rows)", HtmlTable.From(new int[1_000_000]).ToString());

    [Fact]
    public void Wide_rows_say_how_many_columns_there_are() =>
        Assert.EndsWith("(20 of 50 columns)", HtmlTable.From(new int[2, 50]).ToString());

    [Fact]
    public void Sequences_that_throw_keep_the_rows_before()
    {
        static IEnumerable<int> Fails() { yield return 42; throw new IOException("disk gone"); }

        var text = HtmlTable.From(Fails()).ToString();

        Assert.Contains("42", text);
        Assert.EndsWith("(stopped by ⚠ IOException: disk gone)", text);
        Assert.Contains("7", HtmlTable.From(new BadCount()).ToString());
    }

    [Fact]
    public void Expando_objects_and_mixed_rows_share_one_table()
    {
        dynamic row = new ExpandoObject();
        row.Name = "dynamic";

        Assert.Contains("dynamic", HtmlTable.From((object)row).ToString());
        Assert.Contains("Moons", HtmlTable.From(new object[] { 1, planets[0], (2, 3) }).ToString());
    }

    [Fact]
    public void A_pending_task_is_not_waited_for() =>
        Assert.Contains("Task (WaitingForActivation)",
            HtmlTable.From(new { Job = new TaskCompletionSource<int>().Task }).ToString());

    [Fact]
    public void Suits_is_false_for_what_reads_best_as_text()
    {
        Assert.All(new object?[] { null, 1, "text", 2.5, DateTime.MinValue, typeof(int) }, value =>
            Assert.False(HtmlTable.Suits(value)));
        Assert.All(new object[] { planets, planets[0], (1, 2), new[] { 1 } }, value =>
            Assert.True(HtmlTable.Suits(value)));
    }

    [Fact]
    public void A_table_needs_room_for_a_row() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => HtmlTable.From(planets, 0));
}
