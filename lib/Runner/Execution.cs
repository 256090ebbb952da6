using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace MmDit.Runner;

/// <summary>Runs one notebook from top to bottom and writes what was asked for. The runner gives each a process of its
/// own, so that what one of them breaks is whole for the next.</summary>
sealed class Execution(RunOptions options, Action<Progress> tell)
{
    /// <summary>Where a line of a process's output is a message to the runner.</summary>
    public const char Mark = '\u0001';

    readonly string file = Path.GetFullPath(options.Notebooks[0]);
    readonly Session session = new();
    readonly Dictionary<string, List<JsonObject>> displays = [];

    /// <summary>Runs what the first line of input asks for; without the runner there is nobody to run for.</summary>
    public static int Serve(TextReader orders, TextWriter answers)
    {
        var options = JsonSerializer.Deserialize(orders.ReadLine()!, Messages.Default.RunOptions)!;
        new Thread(() =>
        {
            orders.ReadLine();
            Environment.Exit(1);
        }) { IsBackground = true, Name = "runner" }.Start();
        new Execution(options, message =>
        {
            answers.WriteLine($"{Mark}{JsonSerializer.Serialize(message, Messages.Default.Progress)}");
            answers.Flush();
        }).Run();
        Environment.Exit(0);                                // whatever threads the cells have left behind
        return 0;
    }

    void Run()
    {
        var notebook = Notebook.Read(file);
        var parameters = new Parameters(options.Parameters ?? []);
        if (parameters.Any) notebook.Insert(Parameters.Place(notebook), Parameters.Cell);
        foreach (var cell in notebook.Code) cell.Clear();
        var clock = Stopwatch.StartNew();
        List<CellReport> cells = [];
        string? error = null;
        foreach (var cell in notebook.Filled.TakeWhile(_ => error is null))
        {
            tell(new(cells.Count + 1));
            if (cell.HasTag(Parameters.Injected) && parameters.Any) cell.Source = parameters.Code(session.Script);
            var report = cell.HasTag("skip-execution") ? new(cells.Count + 1, 0, Skipped: true)
                : Run(cell, cells.Count + 1);
            cells.Add(report);
            if (!cell.MayFail && !options.AllowErrors) error = report.Error;
        }
        var checks = notebook.Code.SelectMany(Outputs.Checks).ToList();
        var done = new Report(
            file, notebook.Title, notebook.Summary, cells, clock.Elapsed.TotalSeconds, checks, error);
        try { Save(notebook, done, options); }
        catch (UnwrittenException e) { done = done with { Error = e.Message }; }
        tell(new(cells.Count, done));
    }

    CellReport Run(NotebookCell cell, int number)
    {
        var outputs = new Outputs(number, displays);
        Failure? failure = null;
        var running = new Cell($"cell {number}", output =>
        {
            failure = output as Failure ?? failure;
            lock (outputs) outputs.Add(output);
        });
        var clock = Stopwatch.StartNew();
        using var limit = new Timer(_ => running.Stop(timedOut: true), null,
            options.Timeout is { } seconds ? TimeSpan.FromSeconds(seconds) : Timeout.InfiniteTimeSpan,
            Timeout.InfiniteTimeSpan);
        var fine = session.Run(cell.Language is { } language ? $"#!{language}\n{cell.Source}" : cell.Source, running);
        cell.Count = number;
        lock (outputs) cell.SetOutputs(outputs.All);
        return new(number, clock.Elapsed.TotalSeconds, fine ? null : string.Join('\n', failure?.Traceback ?? []));
    }

    /// <summary>Writes the executed notebook, its page, and its outputs where the options say.</summary>
    public static void Save(Notebook notebook, Report report, RunOptions options)
    {
        if (options.Out is { } target)
        {
            Page.Write(notebook, report, Path.Combine(target, report.Name + ".html"));
            notebook.Write(Path.Combine(target, report.Name + ".ipynb"));
        }
        if (!options.InPlace) return;
        foreach (var cell in notebook.Code)
            cell.SetOutputs([.. cell.Outputs.OfType<JsonObject>().Where(o => !Outputs.IsLibrary(o))
                .Select(o => o.DeepClone().AsObject())]);
        notebook.Write(report.File);
    }
}
