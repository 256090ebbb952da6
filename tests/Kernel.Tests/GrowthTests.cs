namespace MmDit.Kernel.Tests;

/// <summary>A notebook that is worked in all day.</summary>
public sealed class GrowthTests(SharedKernel shared) : IClassFixture<SharedKernel>
{
    const string Held = "for (int i = 0; i < 3; i++) { GC.Collect(); GC.WaitForPendingFinalizers(); } GC.GetTotalMemory(true) / 1024";

    [Fact]
    public void Cells_leave_little_behind()
    {
        for (var i = 0; i < 20; i++) shared.Client.Run($"{i} + 1");
        var before = long.Parse(shared.Client.Run(Held).ResultText!);

        for (var i = 0; i < 150; i++) shared.Client.Run($"{i} + 1");

        // Kilobytes a cell: what its compilation holds.
        Assert.InRange((long.Parse(shared.Client.Run(Held).ResultText!) - before) / 150, -100, 12);
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
        shared.Client.Run("_ = Task.Run(async () => { for (int i = 0; i < 5; i++) { await Task.Delay(20); heard.Add(i); } })");
        for (var i = 0; i < 5; i++) shared.Client.Run("GC.Collect(); GC.WaitForPendingFinalizers(); await Task.Delay(50);");

        Assert.Equal("[0, 1, 2, 3, 4]", shared.Client.Run("heard").ResultText);
    }
}
