using System.Diagnostics;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace MmDit.Kernel;

/// <summary>What to run and what to write.</summary>
sealed record RunOptions(
    IReadOnlyList<string> Notebooks, string? Out = null, bool Html = false, double? Timeout = null,
    bool InPlace = false, bool Check = false);

/// <summary>What became of one notebook.</summary>
sealed record Report(string File, string Title, int Cells, double Seconds, IReadOnlyList<string> Checks, string? Error)
{
    public string Name => Path.GetFileNameWithoutExtension(File);
    public int Count(string result) => Checks.Count(c => c == result);

    public string CheckText => Checks.Count == 0 ? "" : $"{Count("passed")} passed"
        + (Count("failed") > 0 ? $", {Count("failed")} failed" : "")
        + (Count("todo") > 0 ? $", {Count("todo")} to do" : "");
}

/// <summary>Runs notebooks from top to bottom, each in a session of its own, without Jupyter.</summary>
sealed partial class Runner(RunOptions options, TextWriter terminal, bool live)
{
    /// <summary>0 if every cell ran (and, where asked for, no check failed), else 1.</summary>
    public int Run()
    {
        List<Report> reports = [];
        var home = Directory.GetCurrentDirectory();
        var files = options.Notebooks.Select(n => Path.GetFullPath(n)).ToList();
        if (files.FirstOrDefault(f => !File.Exists(f)) is { } missing)
            throw new FileNotFoundException($"{missing} does not exist: give the path of a notebook");
        var target = options.Out is null ? null : Path.GetFullPath(options.Out);
        foreach (var file in files)
        {
            var notebook = Notebook.Read(file);
            Directory.SetCurrentDirectory(Path.GetDirectoryName(file)!);
            var label = $"[{reports.Count + 1}/{files.Count}] {Path.GetFileNameWithoutExtension(file)}";
            var report = Run(notebook, file, label);
            Directory.SetCurrentDirectory(home);
            reports.Add(report);
            if (target is not null && options.Html)
                Page.Write(notebook, report, Path.Combine(target, report.Name + ".html"));
            if (target is not null) notebook.Write(Path.Combine(target, Path.GetFileName(file)));
            if (options.InPlace)
            {
                foreach (var cell in notebook.Code)
                    cell.SetOutputs(cell.Outputs.OfType<JsonObject>().Where(o => !Outputs.IsLibrary(o))
                        .Select(o => o.DeepClone().AsObject()).ToList());
                notebook.Write(file);
            }
        }
        if (target is not null && options.Html) Page.WriteIndex(reports, Path.Combine(target, "index.html"));
        Table(reports);
        return reports.Any(r => r.Error is not null || options.Check && r.Count("failed") > 0) ? 1 : 0;
    }

    Report Run(Notebook notebook, string file, string label)
    {
        var session = new Session();
        var clock = Stopwatch.StartNew();
        var cells = notebook.Code.Where(c => c.Source.Trim().Length > 0).ToList();
        Dictionary<string, List<JsonObject>> displays = [];
        foreach (var cell in notebook.Code) (cell.Count, _) = (null, cell.Clear());
        string? error = null;
        var ran = 0;
        foreach (var cell in cells)
        {
            ran++;
            Progress($"{label}  cell {ran}/{cells.Count}  {clock.Elapsed.TotalSeconds:F1} s");
            error = RunCell(session, cell, ran, displays);
            if (error is null) continue;
            Say($"{label}  cell {ran} failed\n{(live ? error : Ansi().Replace(error, ""))}");
            break;
        }
        var checks = cells.SelectMany(c => c.Outputs.OfType<JsonObject>().SelectMany(Outputs.Checks)).ToList();
        var report = new Report(file, notebook.Title, ran, clock.Elapsed.TotalSeconds, checks, error);
        Say($"{label}  {ran} cells  {report.Seconds:F1} s  {(error is null ? "ok" : "FAILED")}");
        return report;
    }

    string? RunCell(Session session, NotebookCell cell, int number, Dictionary<string, List<JsonObject>> displays)
    {
        var outputs = new Outputs(number, displays);
        Failure? failure = null;
        var running = new Cell($"cell {number}", output =>
        {
            failure = output as Failure ?? failure;
            lock (outputs) outputs.Add(output);
        });
        using var limit = new Timer(_ => running.Stop(timedOut: true), null,
            options.Timeout is { } seconds ? TimeSpan.FromSeconds(seconds) : Timeout.InfiniteTimeSpan,
            Timeout.InfiniteTimeSpan);
        var fine = session.Run(cell.Language is { } language ? $"#!{language}\n{cell.Source}" : cell.Source, running);
        cell.Count = number;
        lock (outputs) cell.SetOutputs(outputs.All);
        return fine || cell.MayFail ? null : string.Join('\n', failure?.Traceback ?? []);
    }

    void Progress(string line)
    {
        if (live) terminal.Write($"\r\e[K{line}");
    }

    void Say(string line) => terminal.WriteLine(live ? $"\r\e[K{line}" : line);

    void Table(List<Report> reports)
    {
        var wide = Math.Max(6, reports.Max(r => r.Name.Length));
        terminal.WriteLine($"\n{"lesson".PadRight(wide)}  cells  seconds  checks");
        foreach (var r in reports)
        {
            var result = r.Error is null ? r.CheckText : $"{r.CheckText} FAILED";
            terminal.WriteLine($"{r.Name.PadRight(wide)}  {r.Cells,5}  {r.Seconds,7:F1}  {result}".TrimEnd());
        }
        terminal.WriteLine($"{"".PadRight(wide)}  {reports.Sum(r => r.Cells),5}  {reports.Sum(r => r.Seconds),7:F1}  "
            + $"{reports.Count} notebooks, {reports.Count(r => r.Error is not null)} failed");
    }

    [GeneratedRegex(@"\e\[[0-9;]*m")]
    public static partial Regex Ansi();
}
