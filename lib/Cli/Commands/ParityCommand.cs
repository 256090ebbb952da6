using System.CommandLine;
using System.Globalization;

namespace MmDit.Cli.Commands;

/// <summary>./mmdit parity: are the nets what the official code is? tests/Parity says.</summary>
static class ParityCommand
{
    public static Command Make()
    {
        Argument<string[]> files = new("FILE")
            {
                Arity = ArgumentArity.OneOrMore,
                Description = "fixtures (.safetensors), or a tokenizer's cases (.json)",
            };
        Option<double?> tolerance = new("--tolerance")
            { Description = "the largest difference allowed (else: what each fixture allows)",
                HelpName = "LARGEST-DIFFERENCE" };
        Option<string?> vocabulary = new("--vocabulary") { Description = "a tokenizer's merges", HelpName = "MERGES" };
        Command parity = new("parity",
            "Are nets and tokenizers what the official code is? Fixtures say.") { files, tolerance, vocabulary };
        parity.SetAction(line =>
        {
            var most = line.GetValue(tolerance);
            if (most < 0) throw new Refusal("--tolerance takes a number that is not negative");
            return Tool.Run("dotnet",
            [
                "run", "--project", Kit.At("tests", "Parity"), "-c", "Release", "--",
                .. most is null ? (string[])[] : [string.Create(CultureInfo.InvariantCulture, $"--tolerance={most:R}")],
                .. line.GetValue(vocabulary) is { } merges ? (string[])[$"--vocabulary={merges}"] : [],
                .. line.GetRequiredValue(files),
            ]);
        });
        return parity;
    }
}
