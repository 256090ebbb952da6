using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace MmDit.Runner;

/// <summary>Runs notebooks without Jupyter, each in a process of its own, as many at once as memory and processors
/// allow.</summary>
/// <param name="given">What to run and what to write.</param>
/// <param name="program">The runner's own program, which each notebook's process is.</param>
/// <param name="terminal">Where progress is told.</param>
/// <param name="live">Whether a line there can be written over.</param>
sealed partial class NotebookRunner(RunOptions given, string program, TextWriter terminal, bool live)
{
    const long Memory = 2L << 30;       // what a lesson that trains a small network takes at most
    const int Stopped = 130;            // what shells say of a program that Ctrl-C ended

    // Each notebook runs in its own folder.
    readonly RunOptions options = given with { Out = given.Out is { } folder ? Path.GetFullPath(folder) : null };
    readonly Stopwatch clock = Stopwatch.StartNew();
    readonly Lock talking = new();
    readonly List<string> files = [.. given.Notebooks.Select(n => Path.GetFullPath(n))];
    readonly List<Process> children = [];
    readonly Times times = new(given.Out);
    Dictionary<string, int> sizes = [], reached = [];
    bool stopping;

    /// <summary>0 if every cell ran (and, where asked for, no check failed), else 1.</summary>
    public int Run()
    {
        _ = new Parameters(options.Parameters ?? []);
        sizes = files.Distinct().ToDictionary(f => f, f => Notebook.Read(f).Filled.Count());
        reached = sizes.ToDictionary(s => s.Key, _ => 0);
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using var end = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        var reports = files.AsParallel().AsOrdered().WithDegreeOfParallelism(Jobs)
            .WithExecutionMode(ParallelExecutionMode.ForceParallelism)
            .WithMergeOptions(ParallelMergeOptions.NotBuffered).Select(Run).OfType<Report>().ToList();
        if (stopping)
        {
            Say("Stopped. Notebooks that were not through are as they were.");
            return Stopped;
        }
        if (options.Out is { } target) Door.Write(reports, Path.Combine(target, "index.html"));
        times.Keep(reports);
        if (options.Trx is { } trx) Trx.Write(reports, trx);
        Table(reports);
        return reports.Any(r => r.Error is not null || options.Check && r.Count("failed") > 0) ? 1 : 0;
    }

    int Jobs => Math.Clamp(options.Jobs ?? (int)Math.Min(Environment.ProcessorCount / 2,
        (GC.GetGCMemoryInfo() is { TotalAvailableMemoryBytes: var all, MemoryLoadBytes: var used } ? all - used : 0)
        / Memory), 1, 64);

    // Notebooks' processes end with all that their cells have started; the runner then says what it has.
    void Stop(PosixSignalContext signal)
    {
        signal.Cancel = true;
        lock (children)
        {
            stopping = true;
            foreach (var child in children)
                try { child.Kill(entireProcessTree: true); }
                catch (InvalidOperationException) { }       // it has just ended
        }
    }

    Process? Start(string file)
    {
        var start = new ProcessStartInfo(KernelSpec.Host(), [program, "run-one"])
        {
            WorkingDirectory = Path.GetDirectoryName(file)!,
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        // OpenMP's waiting threads give way to others soon, unless whoever calls has set how.
        if (!start.Environment.ContainsKey("OMP_WAIT_POLICY")) start.Environment.TryAdd("GOMP_SPINCOUNT", "10000");
        lock (children)
        {
            if (stopping) return null;
            var process = Process.Start(start)!;
            children.Add(process);
            return process;
        }
    }

    Report? Run(string file)
    {
        var label = $"[{files.IndexOf(file) + 1}/{files.Count}] {Path.GetFileNameWithoutExtension(file)}";
        var began = clock.Elapsed;
        if (Start(file) is not { } process) return null;
        var complaints = process.StandardError.ReadToEndAsync();
        Report? report = null;
        try
        {
            process.StandardInput.WriteLine(
                JsonSerializer.Serialize(options with { Notebooks = [file] }, Messages.Default.RunOptions));
            process.StandardInput.Flush();
        }
        catch (IOException) { }                             // it has ended: how, is told below
        while (process.StandardOutput.ReadLine() is { } line)
        {
            if (line.LastIndexOf(Execution.Mark) is var at and >= 0
                && JsonSerializer.Deserialize(line[(at + 1)..], Messages.Default.Progress) is { } now)
            {
                report = now.Report;
                if (report is null) Show(label, file, now.Cell);
            }
        }
        process.WaitForExit();
        lock (children) children.Remove(process);
        if (stopping) return null;
        report ??= Died(file, clock.Elapsed - began, process.ExitCode, complaints.Result);
        process.Dispose();
        lock (talking) reached[file] = sizes[file] + 1;
        foreach (var cell in report.Cells.Where(c => c.Error is { } e && (options.AllowErrors || e == report.Error)))
            Say($"{label}  cell {cell.Number} failed\n{(live ? cell.Error : Ansi().Replace(cell.Error!, ""))}");
        if (report.Error is { } error && report.Cells.All(c => c.Error != error)) Say($"{label}  {error}");
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
        var report = new Report(file, notebook.Title, notebook.Summary, cells, took.TotalSeconds, [], error);
        try { Execution.Save(notebook, report, options with { InPlace = false }); }
        catch (UnwrittenException) { }                      // why the notebook died says more
        return report;
    }

    void Show(string label, string file, int cell)
    {
        lock (talking)
        {
            reached[file] = cell;
            var line = $"{label}  cell {cell}/{sizes[file]}";
            if (live) terminal.Write($"\r\e[K{line}  {clock.Elapsed.TotalSeconds:F0} s{Left}");
            else terminal.WriteLine(line);
        }
    }

    // Told only where every notebook has run into this folder before.
    string Left
    {
        get
        {
            var left = sizes.Select(s => times.Left(
                Path.GetFileNameWithoutExtension(s.Key), Math.Max(1, reached[s.Key]), s.Value)).ToList();
            return left.TrueForAll(l => l is not null)
                ? $", about {left.Sum() / Math.Min(Jobs, files.Count):F0} s left" : "";
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
