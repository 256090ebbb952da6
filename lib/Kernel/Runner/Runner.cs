using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace MmDit.Kernel;

/// <summary>Runs notebooks without Jupyter, each in a process of its own, as many at once as memory and processors
/// allow.</summary>
sealed partial class Runner(RunOptions options, TextWriter terminal, bool live)
{
    const long Memory = 2L << 30;       // what a lesson that trains a small network takes at most

    readonly Stopwatch clock = Stopwatch.StartNew();
    readonly Lock talking = new();
    readonly List<string> files = [.. options.Notebooks.Select(n => Path.GetFullPath(n))];
    Dictionary<string, int> sizes = [], reached = [];

    /// <summary>0 if every cell ran (and, where asked for, no check failed), else 1.</summary>
    public int Run()
    {
        if (files.FirstOrDefault(f => !File.Exists(f)) is { } missing)
            throw new FileNotFoundException($"{missing} does not exist: give the path of a notebook");
        _ = new Parameters(options.Parameters ?? []);
        sizes = files.Distinct().ToDictionary(f => f, f => Notebook.Read(f).Filled.Count());
        reached = sizes.ToDictionary(s => s.Key, _ => 0);
        var reports = files.AsParallel().AsOrdered().WithDegreeOfParallelism(Jobs)
            .WithExecutionMode(ParallelExecutionMode.ForceParallelism)
            .WithMergeOptions(ParallelMergeOptions.NotBuffered).Select(Run).ToList();
        if (options is { Out: { } target, Html: true }) Page.WriteIndex(reports, Path.Combine(target, "index.html"));
        if (options.Trx is { } trx) Trx.Write(reports, trx);
        Table(reports);
        return reports.Any(r => r.Error is not null || options.Check && r.Count("failed") > 0) ? 1 : 0;
    }

    int Jobs => Math.Clamp(options.Jobs ?? (int)Math.Min(Environment.ProcessorCount / 2,
        (GC.GetGCMemoryInfo() is { TotalAvailableMemoryBytes: var all, MemoryLoadBytes: var used } ? all - used : 0)
        / Memory), 1, 64);

    Report Run(string file)
    {
        var label = $"[{files.IndexOf(file) + 1}/{files.Count}] {Path.GetFileNameWithoutExtension(file)}";
        var start = new ProcessStartInfo(KernelSpec.Host(), [typeof(Runner).Assembly.Location, "run-one"])
        {
            WorkingDirectory = Path.GetDirectoryName(file)!,
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        var began = clock.Elapsed;
        using var process = Process.Start(start)!;
        process.StandardInput.WriteLine(JsonSerializer.Serialize(options with
        {
            Notebooks = [file], Out = options.Out is null ? null : Path.GetFullPath(options.Out),
        }, Json.Default.RunOptions));
        process.StandardInput.Flush();
        var complaints = process.StandardError.ReadToEndAsync();
        Report? report = null;
        while (process.StandardOutput.ReadLine() is { } line)
        {
            if (line.LastIndexOf(Execution.Mark) is var at and >= 0
                && JsonSerializer.Deserialize(line[(at + 1)..], Json.Default.Progress) is { } now)
            {
                report = now.Report;
                Show(label, file, now.Cell);
            }
        }
        process.WaitForExit();
        report ??= Died(file, clock.Elapsed - began, process.ExitCode, complaints.Result);
        foreach (var cell in report.Cells.Where(c => c.Error is { } e && (options.AllowErrors || e == report.Error)))
            Say($"{label}  cell {cell.Number} failed\n{(live ? cell.Error : Ansi().Replace(cell.Error!, ""))}");
        Say($"{label}  {report.Ran} cells  {report.Seconds:F1} s  {(report.Error is null ? "ok" : "FAILED")}");
        return report;
    }

    // What the process took with it is gone; the notebook says which cell it was in.
    Report Died(string file, TimeSpan took, int exit, string complaints)
    {
        var notebook = Notebook.Read(file);
        foreach (var cell in notebook.Code) cell.Clear();
        var error = Death.Explain(exit, complaints);
        var at = Math.Max(1, reached[file]);
        notebook.Filled.ElementAtOrDefault(at - 1)?.SetOutputs([new()
        {
            ["output_type"] = "error", ["ename"] = "EngineDied", ["evalue"] = error,
            ["traceback"] = new JsonArray(error),
        }]);
        List<CellReport> cells = [.. Enumerable.Range(1, at).Select(n => new CellReport(n, 0, n == at ? error : null))];
        var report = new Report(file, notebook.Title, cells, took.TotalSeconds, [], error);
        if (options.Out is { } target)
            Execution.Save(notebook, report, options with { Out = Path.GetFullPath(target), InPlace = false });
        return report;
    }

    void Show(string label, string file, int cell)
    {
        lock (talking)
        {
            reached[file] = cell;
            if (!live) return;
            var (done, all) = (reached.Values.Sum() - 1, sizes.Values.Sum());
            var left = done > 0 ? $", about {clock.Elapsed.TotalSeconds * (all - done) / done:F0} s left" : "";
            terminal.Write($"\r\e[K{label}  cell {cell}/{sizes[file]}  {clock.Elapsed.TotalSeconds:F0} s{left}");
        }
    }

    void Say(string line)
    {
        lock (talking) terminal.WriteLine(live ? $"\r\e[K{line}" : line);
    }

    void Table(List<Report> reports)
    {
        var wide = Math.Max(6, reports.Max(r => r.Name.Length));
        terminal.WriteLine($"\n{"lesson".PadRight(wide)}  cells  seconds  checks");
        foreach (var r in reports)
        {
            var errors = r.Cells.Count(c => c.Error is not null);
            var result = r.Error is not null ? $"{r.CheckText} FAILED"
                : options.AllowErrors && errors > 0 ? $"{r.CheckText} {errors} errors allowed" : r.CheckText;
            terminal.WriteLine($"{r.Name.PadRight(wide)}  {r.Ran,5}  {r.Seconds,7:F1}  {result.Trim()}".TrimEnd());
        }
        terminal.WriteLine($"{"".PadRight(wide)}  {reports.Sum(r => r.Ran),5}  {reports.Sum(r => r.Seconds),7:F1}  "
            + $"{reports.Count} notebooks, {reports.Count(r => r.Error is not null)} failed");
    }

    [GeneratedRegex(@"\e\[[0-9;]*m")]
    public static partial Regex Ansi();
}
