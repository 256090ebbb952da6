using System.CommandLine;
using MmDit.Cli;
using MmDit.Cli.Commands;

// The one program behind ./mmdit. What cannot be done gets a sentence and ends with 2, what failed ends with 1.
RootCommand root = new("Diffusion transformers in C# notebooks: runs lessons and looks after what they need.")
{
    RunCommand.Make(), LabCommand.Make(), TestCommand.Make(), BenchCommand.Make(), TrainCommand.Make(),
    ParityCommand.Make(), XRayCommand.Make(), NotebookCommands.Clean(), NotebookCommands.Convert(),
    DoctorCommand.Make(), SetupCommand.Make(), KernelCommand.Make(),
};
try
{
    var line = root.Parse(args);
    if (!args.Any(a => a is "--help" or "-h" or "-?" or "--version") && Refusal.Of(line) is { } refusal)
        throw new Refusal(refusal);
    StringWriter help = new();
    var exit = line.Invoke(new() { EnableDefaultExceptionHandler = false, Output = help });
    Console.Write(help.ToString().Replace("MmDit.Cli", "./mmdit"));
    return exit;
}
catch (Exception e) when (Sentence(e) is { } known)
{
    Console.Error.WriteLine($"mmdit: {known.Words.ReplaceLineEndings(" ")}");
    return known.Code;
}

static (string Words, int Code)? Sentence(Exception e) => e switch
{
    AggregateException { InnerExceptions: [var inner, ..] } => Sentence(inner),
    UnwrittenException => (e.Message, 1),
    Refusal or FileNotFoundException or DirectoryNotFoundException or InvalidDataException
        or UnauthorizedAccessException
        => (e.Message, 2),
    IOException or InvalidOperationException or ArithmeticException => (e.Message, 1),
    _ => null,
};
