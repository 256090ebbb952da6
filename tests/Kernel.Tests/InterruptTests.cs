using MmDit.TestKit;

namespace MmDit.Kernel.Tests;

public sealed class InterruptTests(SharedKernel shared) : IClassFixture<SharedKernel>
{
    static readonly TimeSpan patience = TimeSpan.FromSeconds(30);
    readonly JupyterClient kernel = shared.Client;

    // Starts a cell and waits until it runs; a busy machine takes its time to compile it.
    string Begin(string first, string then)
    {
        var id = kernel.Execute($"{first}Console.Error.Write(1); {then}");
        Assert.NotNull(kernel.TryNext("iopub", m => m.ParentId == id && m.Type == "stream", patience));
        Thread.Sleep(200);
        return id;
    }

    [Theory]
    [InlineData("while (true) { }")]
    [InlineData("for (long i = 0; ; i++) if (i < 0) Console.WriteLine(i);")]
    [InlineData("await Task.Delay(-1);")]
    [InlineData("System.Threading.Thread.Sleep(-1);")]
    [InlineData("new TaskCompletionSource().Task.Wait();")]
    [InlineData("await Task.Delay(20); while (true) { }")]
    [InlineData("async Task Inner() { await Task.Delay(20); while (true) { } } await Inner();")]
    [InlineData("async Task Deep() { await Task.Yield(); while (true) { } } Deep().Wait();")]
    [InlineData("while (true) try { while (true) { } } catch (Exception) { }")]
    [InlineData("while (true) Console.WriteLine(1);")]
    [InlineData("var gate = new object(); while (true) lock (gate) { begun.ToString(); }")]
    [InlineData("try { while (true) { } } catch (Exception) { } while (true) { }")]
    [InlineData("void Forever() { do { } while (true); } Forever();")]
    [InlineData("int Fib(int n) => n < 2 ? n : Fib(n - 1) + Fib(n - 2); Fib(90)")]
    [InlineData("IEnumerable<int> Zeros() { while (true) yield return 0; } foreach (var zero in Zeros()) ;")]
    [InlineData("Parallel.For(0, 4, i => { while (true) { } });")]
    [InlineData("var all = new[] { 1 }; for (int i = 0; i < 9; i++) for (int j = 0; ; j++) if (j < 0) break;")]
    public void Stop_ends_the_cell_and_keeps_what_it_had_declared(string code)
    {
        kernel.Run("var kept = 41;");
        var id = Begin("var begun = kept + 1; ", code);

        Assert.Equal("ok", kernel.Reply(kernel.Send("control", "interrupt_request", []), "control").Text("status"));
        var stopped = kernel.Gather(id, within: patience);

        Assert.Equal("Interrupted", stopped.Error!.Text("ename"));
        Assert.Equal("83", kernel.Run("kept + begun").ResultText);
    }

    [Fact]
    public void A_cell_that_watches_the_token_ends_in_its_own_way()
    {
        var id = Begin("", """
            var steps = 0;
            while (!Kernel.CancellationToken.IsCancellationRequested) steps++;
            Console.Write("saved");
            """);

        kernel.Send("control", "interrupt_request", []);
        var answer = kernel.Gather(id, within: patience);

        Assert.Equal(("ok", "saved"), (answer.Status, answer.Stdout));
    }

    [Fact]
    public void Finally_blocks_run_when_a_cell_is_stopped()
    {
        var id = Begin("",
            "try { while (true) System.Threading.Thread.SpinWait(9); } finally { Console.Write(\"tidy\"); }");

        kernel.Send("control", "interrupt_request", []);

        Assert.Equal("tidy", kernel.Gather(id, within: patience).Stdout);
    }

    [Fact]
    public void Stop_said_twice_ends_what_no_check_reaches()
    {
        kernel.Run("var kept2 = 5;");
        var id = Begin("", "again: goto again;");

        kernel.Send("control", "interrupt_request", []);
        Thread.Sleep(3300);
        kernel.Send("control", "interrupt_request", []);

        Assert.Equal("Interrupted", kernel.Gather(id, within: patience).Error!.Text("ename"));
        Assert.Equal("5", kernel.Run("kept2").ResultText);
    }

    [Fact]
    public void Stop_without_a_running_cell_does_nothing()
    {
        Assert.Equal("ok", kernel.Ask("control", "interrupt_request", []).Status);

        Assert.Equal("2", kernel.Run("1 + 1").ResultText);
    }

    [Theory]
    [InlineData("new System.Threading.Thread(() => throw new Exception(\"lost\")).Start(); await Task.Delay(300);")]
    [InlineData("async void Fire() { await Task.Yield(); throw new Exception(\"lost\"); } Fire(); " +
        "await Task.Delay(300);")]
    public void An_exception_on_another_thread_is_reported_and_survived(string code)
    {
        var answer = kernel.Run(code);

        Assert.Contains("lost", answer.Stderr + answer.Error?.Text("evalue"));
        Assert.Equal("2", kernel.Run("1 + 1").ResultText);
    }

    [Fact]
    public void Blocking_on_an_async_method_does_not_deadlock()
    {
        var answer = kernel.Run("async Task<int> Slow() { await Task.Delay(20); return 7; }\nSlow().Result",
            within: patience);

        Assert.Equal("7", answer.ResultText);
    }

    [Fact]
    public void After_an_await_the_cell_is_on_its_own_thread() =>
        Assert.Equal("true", kernel.Run("""
            var before = Environment.CurrentManagedThreadId;
            await Task.Delay(20);
            before == Environment.CurrentManagedThreadId
            """).ResultText);
}
