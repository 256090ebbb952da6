namespace MmDit.Kernel.Tests;

/// <summary>A notebook that is worked in all day.</summary>
public sealed class GrowthTests(SharedKernel shared) : IClassFixture<SharedKernel>
{
    const string Held = "for (int i = 0; i < 3; i++) { GC.Collect(); GC.WaitForPendingFinalizers(); " +
        "} GC.GetTotalMemory(true) / 1024";

    [Fact]
    public void Cells_leave_little_behind()
    {
        for (var i = 0; i < 20; i++) shared.Client.Run($"{i} + 1");
        var before = long.Parse(shared.Client.Run(Held).ResultText!);

        for (var i = 0; i < 150; i++) shared.Client.Run($"{i} + 1");

        // Kilobytes a cell: what its compilation holds.
        Assert.InRange((long.Parse(shared.Client.Run(Held).ResultText!) - before) / 150, -100, 12);
    }

    [Theory]
    [InlineData("{0} + 1")]
    [InlineData("var again = {0}; again")]
    [InlineData("int Again(int n) => n + {0};")]
    [InlineData("class Thing {{ public int Number = {0}; }} var thing = new Thing(); thing")]
    [InlineData("using System.Numerics; var big = new BigInteger({0});")]
    [InlineData("using Big = System.Numerics.BigInteger; var one = Big.One;")]
    [InlineData("new {{ Number = {0} }}")]
    public void A_cell_run_again_and_again_takes_the_room_of_one(string code)
    {
        const string Cells = """
            for (int i = 0; i < 5; i++) { GC.Collect(); GC.WaitForPendingFinalizers(); }
            AppDomain.CurrentDomain.GetAssemblies().Count(a => a.GetName().Name!.StartsWith("cell-"))
            """;
        var before = int.Parse(shared.Client.Run(Cells).ResultText!);

        for (var i = 0; i < 60; i++) Assert.Null(shared.Client.Run(string.Format(code, i)).Error);

        Assert.InRange(int.Parse(shared.Client.Run(Cells).ResultText!) - before, -100, 5);
    }

    [Fact]
    public void A_notebook_run_again_and_again_takes_the_room_of_one()
    {
        string[] notebook =
        [
            "using System.Numerics; var data = new byte[10 << 20]; var kept = new List<WeakReference>();",
            "record Pair(int A, int B); int Twice(int n) => 2 * n + data.Length;",
            "var pairs = Enumerable.Range(0, 5).Select(i => new Pair(i, Twice(i))).ToList();",
            "using System.Diagnostics; var total = pairs.Sum(p => p.B); total",
        ];
        long Rounds(int times)
        {
            for (var i = 0; i < times; i++)
                foreach (var code in notebook) Assert.Null(shared.Client.Run(code).Error);
            return long.Parse(shared.Client.Run(Held).ResultText!);
        }

        var before = Rounds(40);

        // Sixty times ten megabytes, had they been kept, and fourteen for what the compiler knows of the cells.
        Assert.InRange(Rounds(60) - before, -100_000, 7_000);
    }

    [Fact]
    public void What_a_cell_held_is_freed_when_it_is_run_again()
    {
        shared.Client.Run("WeakReference watched; void Watch(object what) => watched = new(what);");
        shared.Client.Run("var model = new byte[1 << 20]; Watch(model);");
        shared.Client.Run("var model = new byte[3];");
        shared.Client.Run(Held);

        Assert.Equal("false", shared.Client.Run("watched.IsAlive").ResultText);
        Assert.Equal("3", shared.Client.Run("model.Length").ResultText);
    }

    [Fact]
    public void Cells_that_declare_leave_what_they_declare()
    {
        for (var i = 0; i < 20; i++) shared.Client.Run($"var first{i} = {i};");
        var before = long.Parse(shared.Client.Run(Held).ResultText!);

        for (var i = 0; i < 100; i++) shared.Client.Run($"var second{i} = {i};");

        Assert.InRange((long.Parse(shared.Client.Run(Held).ResultText!) - before) / 100, 0, 150);
        Assert.Equal("7", shared.Client.Run("second7").ResultText);
    }

    [Fact]
    public void What_a_forgotten_cell_started_goes_on()
    {
        shared.Client.Run("var heard = new List<int>();");
        shared.Client.Run(
            "_ = Task.Run(async () => { for (int i = 0; i < 5; i++) { await Task.Delay(20); heard.Add(i); } })");
        for (var i = 0; i < 5; i++)
            shared.Client.Run("GC.Collect(); GC.WaitForPendingFinalizers(); await Task.Delay(50);");

        Assert.Equal("[0, 1, 2, 3, 4]", shared.Client.Run("heard").ResultText);
    }
}
