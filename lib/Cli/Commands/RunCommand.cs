using System.CommandLine;

namespace MmDit.Cli.Commands;

/// <summary>./mmdit run: notebooks from top to bottom, without Jupyter.</summary>
static class RunCommand
{
    public static Command Make()
    {
        Argument<string[]> notebooks = new("NOTEBOOK")
            { Arity = ArgumentArity.ZeroOrMore, Description = "notebook files (else: every lesson)" };
        Option<string?> target = new("--out")
            { Description = "folder for executed notebooks, their pages and an index (else: .mmdit/out)",
                HelpName = "DIR" };
        Option<bool> inPlace = new("--in-place") { Description = "store the outputs in the notebooks themselves" };
        Option<string[]> parameters = new("--param")
            { Description = "a parameter's value, as papermill gives it", HelpName = "NAME=VALUE" };
        Option<double?> timeout = new("--timeout") { Description = "seconds a cell may take", HelpName = "S" };
        Option<bool> check = new("--check")
            { Description = "a check that failed fails the run, as a cell that failed does" };
        Option<bool> allowErrors = new("--allow-errors") { Description = "go on after a cell that fails" };
        Option<string?> trx = new("--trx") { Description = "a test report, one test a cell", HelpName = "FILE" };
        Option<int?> jobs = new("--jobs")
            { Description = "notebooks at once (else: as memory and processors allow)", HelpName = "N" };
        Option<bool> html = new("--html") { Hidden = true };        // what --out does by itself, once asked for by name
        Command run = new("run", "Run notebooks headless, every lesson where none is named; pages to read.")
            { notebooks, target, inPlace, parameters, timeout, check, allowErrors, trx, jobs, html };
        run.SetAction(line =>
        {
            var (place, stored) = (line.GetValue(target), line.GetValue(inPlace));
            if (stored && line.GetValue(parameters) is { Length: > 0 })
                throw new Refusal(
                    "--param makes another notebook of it, which --in-place would store over yours: use --out DIR");
            if (line.GetValue(timeout) is <= 0) throw new Refusal("--timeout takes a number of seconds above 0");
            if (line.GetValue(jobs) is <= 0) throw new Refusal("--jobs takes a number above 0");
            var files = line.GetValue(notebooks) is { Length: > 0 } named ? named : Lessons();
            RunOptions options = new(files, place ?? (stored ? null : Path.Combine(Kit.Work, "out")),
                line.GetValue(timeout), stored, line.GetValue(check), line.GetValue(allowErrors),
                line.GetValue(parameters), line.GetValue(trx), line.GetValue(jobs));
            return new NotebookRunner(options, Kit.Program("Runner"), Console.Out,
                live: !Console.IsOutputRedirected).Run();
        });
        return run;
    }

    static string[] Lessons() => [.. Directory.GetFiles(Kit.At("notebooks"), "*.ipynb")
        .Where(file => char.IsDigit(Path.GetFileName(file)[0])).Order(StringComparer.Ordinal)];
}
