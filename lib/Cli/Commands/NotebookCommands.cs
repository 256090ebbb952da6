using System.CommandLine;

namespace MmDit.Cli.Commands;

/// <summary>./mmdit clean and convert: notebooks as files.</summary>
static class NotebookCommands
{
    public static Command Clean()
    {
        Argument<string[]> notebooks = new("NOTEBOOK")
            { Arity = ArgumentArity.OneOrMore, Description = "notebook files" };
        Option<bool> check = new("--check") { Description = "change nothing; fail if there is something to clean" };
        Option<bool> keep = new("--keep-outputs") { Description = "take out the noise alone" };
        Command clean = new("clean", "Take outputs and editors' noise out of notebooks.") { notebooks, check, keep };
        clean.SetAction(line =>
        {
            var dirty = line.GetRequiredValue(notebooks)
                .Where(file => Cleaner.Clean(file, line.GetValue(keep), line.GetValue(check))).ToList();
            foreach (var file in dirty)
                Console.WriteLine($"{(line.GetValue(check) ? "not clean" : "cleaned")}: {file}");
            return line.GetValue(check) && dirty.Count > 0 ? 1 : 0;
        });
        return clean;
    }

    public static Command Convert()
    {
        Argument<string> from = new("FROM") { Description = "a .ipynb, .dib or .cs file" };
        Argument<string> to = new("TO") { Description = "the same, in another form" };
        Command convert = new("convert",
            "Write a notebook as .ipynb, .dib or .cs with // %% between its cells.") { from, to };
        convert.SetAction(line => Notebook.Read(line.GetRequiredValue(from)).Write(line.GetRequiredValue(to)));
        return convert;
    }
}
