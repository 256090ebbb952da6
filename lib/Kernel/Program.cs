using System.CommandLine;
using MmDit.Kernel;

// OpenMP's threads wait by spinning. Beside other work on a small machine they would take the time of those they wait
// for, so in the processes that run cells they give way soon. Whoever has set either is not overruled.
if (Environment.GetEnvironmentVariable("OMP_WAIT_POLICY") is null && Environment.GetEnvironmentVariable("GOMP_SPINCOUNT") is null)
    Environment.SetEnvironmentVariable("GOMP_SPINCOUNT", "10000");

// A front end starts this for every notebook it opens: no time for a command line parser.
if (args is ["kernel", var connection]) return Front.Serve(connection);
if (args is ["engine", var from, var to, var count]) return JupyterKernel.Serve(Link.To(from, to), int.Parse(count));
if (args is ["run-one"]) return Execution.Serve(Console.In, Console.Out);

var (terminal, complaints) = (Console.Out, Console.Error);

Argument<string[]> notebooks = new("NOTEBOOK") { Arity = ArgumentArity.OneOrMore, Description = "notebook files" };
Option<string?> target = new("--out") { Description = "folder for executed notebooks (and pages)", HelpName = "DIR" };
Option<bool> html = new("--html") { Description = "also write a page for each notebook and an index into --out" };
Option<double?> timeout = new("--timeout") { Description = "seconds a cell may take", HelpName = "S" };
Option<bool> inPlace = new("--in-place") { Description = "store the outputs in the notebooks themselves" };
Option<bool> check = new("--check") { Description = "a check that failed fails the run, as a cell that failed does" };
Option<bool> allowErrors = new("--allow-errors") { Description = "go on after a cell that fails" };
Option<string[]> parameters = new("--param")
    { Description = "a parameter's value, as papermill gives it", HelpName = "NAME=VALUE" };
Option<string?> trx = new("--trx") { Description = "a test report, one test a cell", HelpName = "FILE" };
Option<int?> jobs = new("--jobs")
    { Description = "notebooks at once (else: as memory and processors allow)", HelpName = "N" };
Command run = new("run", "Run notebooks from top to bottom, without Jupyter.")
    { notebooks, target, html, timeout, inPlace, check, allowErrors, parameters, trx, jobs };
run.Validators.Add(line =>
{
    if (line.GetValue(html) && line.GetValue(target) is null)
        line.AddError("--html writes pages: say where with --out DIR.");
    if (line.GetValue(inPlace) && line.GetValue(parameters) is { Length: > 0 })
        line.AddError(
            "--param makes another notebook of it, which --in-place would store over yours: use --out DIR.");
});
run.SetAction(parsed =>
{
    RunOptions options = new(parsed.GetRequiredValue(notebooks), parsed.GetValue(target), parsed.GetValue(html),
        parsed.GetValue(timeout), parsed.GetValue(inPlace), parsed.GetValue(check), parsed.GetValue(allowErrors),
        parsed.GetValue(parameters), parsed.GetValue(trx), parsed.GetValue(jobs));
    return new Runner(options, terminal, live: !Console.IsOutputRedirected).Run();
});

Option<bool> checkOnly = new("--check") { Description = "change nothing; fail if there is something to clean" };
Option<bool> keepOutputs = new("--keep-outputs") { Description = "take out the noise alone" };
Command clean = new("clean", "Take outputs and editors' noise out of notebooks.") { notebooks, checkOnly, keepOutputs };
clean.SetAction(parsed =>
{
    var dirty = parsed.GetRequiredValue(notebooks)
        .Where(file => Cleaner.Clean(file, parsed.GetValue(keepOutputs), parsed.GetValue(checkOnly))).ToList();
    foreach (var file in dirty) terminal.WriteLine($"{(parsed.GetValue(checkOnly) ? "not clean" : "cleaned")}: {file}");
    return parsed.GetValue(checkOnly) && dirty.Count > 0 ? 1 : 0;
});

Argument<string> source = new("FROM") { Description = "a .ipynb, .dib or .cs file" };
Argument<string> result = new("TO") { Description = "the same, in another form" };
Command convert = new("convert", "Write a notebook as .ipynb, .dib or .cs with // %% between its cells.")
    { source, result };
convert.SetAction(parsed => Notebook.Read(parsed.GetRequiredValue(source)).Write(parsed.GetRequiredValue(result)));

Option<string?> prefix = new("--prefix") { Description = "install under DIR/share/jupyter", HelpName = "DIR" };
Option<bool> user = new("--user") { Description = "install for this user (the default)" };
Option<bool> force = new("--force") { Description = "replace another kernel's entry" };
Command install = new("install", "Make the kernel known to Jupyter as .NET (C#).") { user, prefix, force };
install.SetAction(parsed =>
    terminal.WriteLine($".NET (C#) installed: {KernelSpec.Install(parsed.GetValue(prefix), parsed.GetValue(force))}"));
Command uninstall = new("uninstall", "Remove the kernel from Jupyter.") { user, prefix };
uninstall.SetAction(parsed => terminal.WriteLine(KernelSpec.Uninstall(parsed.GetValue(prefix)) is { } folder
    ? $"removed: {folder}" : "nothing to remove: the kernel is not installed there"));
Command kernel = new("kernel", "Serve a Jupyter front end.") { new Argument<string>("CONNECTION-FILE") };

try
{
    return new RootCommand("A C# kernel for Jupyter, and a runner for notebooks.")
        { run, clean, convert, install, uninstall, kernel }
        .Parse(args).Invoke(new() { EnableDefaultExceptionHandler = false });
}
catch (Exception e) when (e is IOException or InvalidOperationException or InvalidDataException
    or UnauthorizedAccessException)
{
    complaints.WriteLine(e.Message);
    return 1;
}
