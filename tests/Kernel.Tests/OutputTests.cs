using MmDit.TestKit;

namespace MmDit.Kernel.Tests;

/// <summary>What a cell prints and shows: whole, in order, at once, under its own cell, never too much.</summary>
public sealed class OutputTests(SharedKernel shared) : IClassFixture<SharedKernel>
{
    static readonly TimeSpan second = TimeSpan.FromSeconds(1);
    readonly JupyterClient kernel = shared.Client;

    [Fact]
    public void Lines_arrive_complete_and_in_order_before_the_reply_is_idle()
    {
        var answer = kernel.Run("""
            for (int i = 0; i < 10_000; i++) Console.WriteLine(i);
            Console.Error.Write("end");
            """);

        Assert.Equal(string.Concat(Enumerable.Range(0, 10_000).Select(i => $"{i}\n")), answer.Stdout);
        Assert.Equal("end", answer.Stderr);
        Assert.True(answer.Of("stream").Count() < 200, $"{answer.Of("stream").Count()} messages");
        Assert.Equal("stderr", answer.Of("stream").Last().Text("name"));
    }

    [Fact]
    public void Text_is_shown_while_the_cell_still_runs()
    {
        var id = kernel.Execute("Console.WriteLine(\"early\"); await Task.Delay(4000);");

        var line = kernel.TryNext("iopub", m => m.ParentId == id && m.Type == "stream", 10 * second);

        Assert.Equal("early\n", line!.Text("text"));
        Assert.Null(kernel.TryNext("shell", m => m.ParentId == id, second));
        kernel.Gather(id);
    }

    [Fact]
    public void A_flood_is_cut_and_the_kernel_stays_usable()
    {
        var answer = kernel.Run(
            "var line = new string('x', 1000); for (int i = 0; i < 20_000; i++) Console.WriteLine(line);");

        Assert.InRange(answer.Stdout.Length, 8_000_000, 9_000_000);
        Assert.Contains("the rest is not shown", answer.Stdout);
        Assert.Equal("1000", kernel.Run("line.Length").ResultText);
    }

    [Fact]
    public void A_flood_of_figures_is_cut_with_a_notice()
    {
        var answer = kernel.Run("var figure = HTML(new string('x', 4_000_000)); for (int i = 0; i < 40; " +
            "i++) display(figure); 5", TimeSpan.FromSeconds(30));

        Assert.InRange(answer.Of("display_data").Count(), 4, 39);
        Assert.Contains("what follows is not shown", answer.Stderr);
        Assert.Equal("5", answer.ResultText);
    }

    [Fact]
    public void Text_of_a_background_task_belongs_to_the_cell_that_started_it()
    {
        var id = kernel.Execute("_ = Task.Run(async () => { await Task.Delay(400); Console.WriteLine(\"late\"); });");
        kernel.Gather(id);
        kernel.Run("1");

        var late = kernel.TryNext("iopub", m => m.Type == "stream" && m.Text("text") == "late\n", 5 * second);

        Assert.Equal(id, late!.ParentId);
    }

    [Fact]
    public void A_display_can_be_updated()
    {
        var answer = kernel.Run("var d = display(\"one\"); d.Update(HTML(\"<b>two</b>\"));");

        var (shown, updated) = (answer.Of("display_data").Single(), answer.Of("update_display_data").Single());
        Assert.Equal("one", (string?)shown.Content["data"]!["text/plain"]);
        Assert.Equal("<b>two</b>", (string?)updated.Content["data"]!["text/html"]);
        Assert.Equal((string?)shown.Content["transient"]!["display_id"],
            (string?)updated.Content["transient"]!["display_id"]);
    }

    [Fact]
    public void A_display_from_an_earlier_cell_can_be_updated()
    {
        var id = (string?)kernel.Run("var early = display(1);").Of("display_data")
            .Single().Content["transient"]!["display_id"];

        var updated = kernel.Run("early.Update(2);").Of("update_display_data").Single();

        Assert.Equal(id, (string?)updated.Content["transient"]!["display_id"]);
    }

    [Fact]
    public void Clear_output_is_passed_on() =>
        Assert.True((bool)kernel.Run("Kernel.ClearOutput(wait: true);").Of("clear_output").Single().Content["wait"]!);
}
