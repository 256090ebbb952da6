using System.CommandLine;

namespace MmDit.Cli.Commands;

/// <summary>./mmdit lab: Jupyter on the notebooks, in the browser.</summary>
static class LabCommand
{
    public static Command Make()
    {
        Argument<string?> notebook = new("NOTEBOOK")
            { Arity = ArgumentArity.ZeroOrOne, Description = "opened at once (else: the list of lessons)" };
        Option<int?> port = new("--port") { Description = "where Jupyter listens", HelpName = "N" };
        Option<bool> quiet = new("--no-browser") { Description = "only say the address" };
        Command lab = new("lab",
            "Work in the notebooks: Jupyter with the kit's kernel, in the browser.") { notebook, port, quiet };
        lab.SetAction(line =>
        {
            var file = line.GetValue(notebook) is { } named ? Path.GetFullPath(named) : null;
            if (file is not null && !File.Exists(file))
                throw new FileNotFoundException($"{file} does not exist: give the path of a notebook");
            Debian.Install(Debian.Lab);
            KernelCommand.Install(prefix: null, force: false);
            return Tool.Run("jupyter",
            [
                "notebook",
                .. Environment.IsPrivilegedProcess ? (string[])["--allow-root"] : [],
                .. line.GetValue(port) is { } at ? (string[])[$"--port={at}"] : [],
                .. line.GetValue(quiet) ? (string[])["--no-browser"] : [],
                .. file is null ? (string[])[] : [file],
            ], file is null ? Kit.At("notebooks") : Path.GetDirectoryName(file));
        });
        return lab;
    }
}
