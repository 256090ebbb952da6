using System.Diagnostics;
using System.Globalization;

namespace MmDit.Kernel;

/// <summary>The code of cells and files by the name that errors call them.</summary>
sealed class Sources : Dictionary<string, string>;

/// <summary>The state of one notebook, in which its cells run one by one; kernel and runner are built on it.</summary>
sealed class Session
{
    readonly References references = new();
    readonly Sources sources = [];
    readonly Script script;
    readonly Task warm;
    readonly Worker worker = new();
    Cell cell = null!;

    static Session()
    {
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = Numbers();
        Console.SetOut(new CellWriter("stdout"));
        Console.SetError(new CellWriter("stderr"));
        Console.SetIn(new CellReader());
        Survival.Begin();
    }

    public Session()
    {
        script = new(references);
        warm = Task.Run(WarmUp);
    }

    public Script Script => script;

    /// <summary>The folder that <c>#r</c>, <c>#load</c> and <c>#!import</c> are relative to.</summary>
    public string Folder { get; private set; } = Directory.GetCurrentDirectory();

    /// <summary>Runs a cell; false if it failed, which it has then shown.</summary>
    public bool Run(string code, Cell running)
    {
        var fine = false;
        if (worker.Do(() => fine = RunHere(code, running), giveUp: () => running.IsStuck))
        {
            if (running.Forced.IsCancellationRequested) worker.Retire();
            return fine;
        }
        worker.Retire();
        running.Show(new Failure("TimeoutException", "The cell is inside native code and cannot be stopped.",
            ["TimeoutException: The cell ran longer than it may, and is inside native code that cannot be stopped."]));
        return false;
    }

    bool RunHere(string code, Cell running)
    {
        Cell.Current = cell = running;
        try
        {
            warm.Wait(running.Stopping);
            Submit(code, running.Name);
            return true;
        }
        catch when (running.Stopping.IsCancellationRequested)
        {
            var (name, text) = running.TimedOut
                ? ("TimeoutException", "The cell was stopped: it ran longer than it may.")
                : ("Interrupted", "The cell was stopped. What it had declared is still there.");
            running.Show(new Failure(name, text, [$"{name}: {text}"]));
        }
        catch (CellException e) { running.Show(e.Failure); }
        catch (Exception e) { running.Show(Errors.Runtime(e, sources, script)); }
        finally { running.Flush(); }
        return false;
    }

    /// <summary>Runs code with its directives; <paramref name="name"/> is what errors call it.</summary>
    public void Submit(string code, string name)
    {
        foreach (var part in Directives.Split(code))
        {
            if (part.Language is { } language) Directives.Show(language, part.Code);
            else
            {
                var csharp = Directives.Run(part, this, out var timed);
                var clock = Stopwatch.StartNew();
                Evaluate(csharp, name);
                if (timed) Console.WriteLine($"Wall time: {clock.Elapsed.TotalMilliseconds:F1} ms");
            }
        }
    }

    /// <summary>Runs a file as part of the notebook; what it names is relative to its own folder.</summary>
    public void Import(string file)
    {
        var path = Find(file);
        var before = Folder;
        Folder = Path.GetDirectoryName(path)!;
        try
        {
            if (Path.GetExtension(path) is ".ipynb" or ".dib")
                foreach (var (code, at) in Notebook.Read(path).Code.Select((c, i) => (c.Source, i + 1)))
                    Submit(code, $"{Path.GetFileName(path)}, cell {at}");
            else Submit(File.ReadAllText(path), Path.GetFileName(path));
        }
        finally { Folder = before; }
    }

    /// <summary>A path in a directive: relative to the file that holds it, then to the notebook.</summary>
    public string Find(string file)
    {
        string[] paths = [Path.Combine(Folder, file), Path.GetFullPath(file)];
        return Path.GetFullPath(paths.FirstOrDefault(File.Exists)
            ?? throw new CellException("FileNotFoundException", $"{file} is not in {Folder}"));
    }

    public void Reference(string what) => references.Add(File.Exists(Path.Combine(Folder, what)) ? Find(what) : what);

    public void Package(string name, string? version)
    {
        if (!name.StartsWith("Microsoft.DotNet.Interactive", StringComparison.OrdinalIgnoreCase))
            references.AddPackage(name, version, Folder);
        else if (name[28..] is not ("" or ".Formatting" or ".CSharp"))
            Console.WriteLine(
                $"{name} is a part of .NET Interactive that this kernel has no twin of; going on without it.");
    }

    public void Source(string source) =>
        references.AddSource(Path.GetFullPath(source, Folder) is var path && Directory.Exists(path) ? path : source);

    void Evaluate(string code, string name)
    {
        if (string.IsNullOrWhiteSpace(code)) return;
        sources[name] = code;
        if (script.Compile(code, sources, name, out var compiled, cell.Stopping) is not { } start) return;
        try
        {
            Pump.Run(async () =>
            {
                var value = await start();
                if (value is not DisplayedValue && (value is not null || Script.HasValue(compiled)))
                    cell.Show(new Result(Formats.Bundle(value)));
            }, cell);
        }
        catch (Exception e) when (!cell.Stopping.IsCancellationRequested)
        {
            throw new CellException(Errors.Runtime(e, sources, script));
        }
    }

    // The same on every machine, and what the outputs of most notebooks show: $1.50 and 26%, not ¤1.50 and 26 %.
    static CultureInfo Numbers()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        (culture.NumberFormat.CurrencySymbol, culture.NumberFormat.CurrencyNegativePattern) = ("$", 1);
        (culture.NumberFormat.PercentPositivePattern, culture.NumberFormat.PercentNegativePattern) = (1, 1);
        return culture;
    }

    // The first compilation costs half a second of JIT; a front end asks for nothing that early.
    void WarmUp()
    {
        var throwaway = new Script(references);
        var start = throwaway.Compile(
            "var warm = Enumerable.Range(0, 3).Select(i => $\"{i}\").ToList(); await Task.CompletedTask; warm.Count",
            [], "warm", out _, default);
        Formats.Bundle(start!().Result);
    }
}

/// <summary>An error that is already worded for the reader of the notebook.</summary>
sealed class CellException(Failure failure) : Exception(failure.Value)
{
    public CellException(string name, string text) : this(new Failure(name, text, [$"{name}: {text}"])) { }
    public Failure Failure => failure;
}
