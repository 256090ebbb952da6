using System.Diagnostics;
using MmDit.TestKit;

namespace MmDit.Kernel.Bench;

/// <summary>A kernel and how its language says what is measured.</summary>
sealed record Contestant(
    string[]? Command, string Expression, string Declaration, string Pause, string Lines, string Completion)
{
    public static readonly Contestant CSharp = new(null, "{0} + 1", "var x = {0};", "await Task.Delay(3000);",
        "for (int i = 0; i < 100_000; i++) Console.WriteLine(i);", "Console.Wri");

    public static readonly Contestant IPython =
        new(["/usr/bin/python3", "-m", "ipykernel_launcher", "-f", "{connection_file}"],
        "{0} + 1", "x = {0}", "import time; time.sleep(3)", "for i in range(100_000): print(i)", "str.upp");

    public JupyterClient Start() => new(command: Command);
    public string Cell(int number) => string.Format(Expression, number);
    public string Declare(int number) => string.Format(Declaration, number);
}

/// <summary>One row: what both took, null where one does not answer, and what this kernel promises.</summary>
sealed record Row(string Case, string Unit, double? Ours, double? Theirs, double? Promise = null);

/// <summary>What a person waits for, measured on both kernels in turn.</summary>
static class Measures
{
    static readonly TimeSpan patience = TimeSpan.FromSeconds(60);

    public static IEnumerable<Row> Run(int cells)
    {
        yield return Both("kernel_info after start", "ms", c => Median(5, () => Start(c, Info)), 1000);
        yield return Both("first cell after start", "ms", c => Median(5, () => Start(c, FirstCell)), 2000);
        using JupyterClient ours = Contestant.CSharp.Start().Ready(), theirs = Contestant.IPython.Start().Ready();
        Row Warm(string name, string unit, Func<Contestant, JupyterClient, double?> measure, double? promise = null) =>
            Both(name, unit, c => measure(c, c == Contestant.CSharp ? ours : theirs), promise);
        var number = 0;
        yield return Warm("warm cell", "ms",
            (c, k) => Median(50, () => Time(() => k.Run(c.Cell(++number), patience))), 60);
        yield return Warm("completion", "ms", (c, k) => Median(20, () => Complete(k, c)), 150);
        yield return Warm("completion while a cell runs", "ms", Beside, 150);
        yield return Warm("100,000 lines", "ms", (c, k) => Time(() => k.Run(c.Lines, patience)));
        yield return Warm("memory after 100 cells", "MB", (c, k) => After(100, k, c.Cell));
        yield return Warm($"memory after {cells:N0} cells", "MB", (c, k) => After(cells, k, c.Cell), 400);
        yield return Warm($"memory after {cells:N0} declarations", "MB", (c, k) => After(cells, k, c.Declare), 400);
    }

    static Row Both(string name, string unit, Func<Contestant, double?> measure, double? promise) =>
        new(name, unit, measure(Contestant.CSharp), measure(Contestant.IPython), promise);

    static double Median(int times, Func<double?> measure) =>
        Enumerable.Range(0, times).Select(_ => measure() ?? double.PositiveInfinity).Order().ElementAt(times / 2);

    static double Time(Action action)
    {
        var start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    static double? Start(Contestant contestant, Action<JupyterClient, Contestant> until)
    {
        var start = Stopwatch.GetTimestamp();
        using var kernel = contestant.Start();
        until(kernel, contestant);
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    static void Info(JupyterClient kernel, Contestant contestant) =>
        kernel.Reply(kernel.Send("shell", "kernel_info_request", []), within: patience);

    static void FirstCell(JupyterClient kernel, Contestant contestant) =>
        kernel.Reply(kernel.Execute(contestant.Cell(1)), within: patience);

    static double? Complete(JupyterClient kernel, Contestant contestant) =>
        Time(() => kernel.Ask("shell", "complete_request",
            new() { ["code"] = contestant.Completion, ["cursor_pos"] = contestant.Completion.Length }, patience));

    // None, where the answer comes only after the cell.
    static double? Beside(Contestant contestant, JupyterClient kernel)
    {
        var running = kernel.Execute(contestant.Pause);
        Thread.Sleep(200);
        var (first, rest) = (Complete(kernel, contestant), 0.0);
        if (first < 2000) rest = Median(10, () => Complete(kernel, contestant));
        kernel.Gather(running, within: patience);
        return first < 2000 ? rest : null;
    }

    static double? After(int cells, JupyterClient kernel, Func<int, string> cell)
    {
        for (var i = 0; i < cells; i++) kernel.Run(cell(i), patience);
        return Memory(kernel);
    }

    /// <summary>What a kernel and the processes it started hold, in MB.</summary>
    static double? Memory(JupyterClient kernel) => Tree(kernel.Process.Id).Sum(id =>
        long.Parse(File.ReadLines($"/proc/{id}/status").First(l => l.StartsWith("VmRSS:", StringComparison.Ordinal))
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)[1])) / 1024.0;

    static IEnumerable<int> Tree(int id) => Directory.GetDirectories($"/proc/{id}/task")
        .SelectMany(
            t => File.ReadAllText(Path.Combine(t, "children")).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .SelectMany(c => Tree(int.Parse(c))).Prepend(id);
}
