using System.CommandLine;
using System.Globalization;
using System.Runtime.InteropServices;
using MmDit.Parity;
using MmDit.Text;

namespace MmDit.Cli.Commands;

/// <summary>./mmdit parity: are the nets what the official code is?</summary>
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
            if (line.GetValue(tolerance) is < 0) throw new Refusal("--tolerance takes a number that is not negative");
            return Print(line.GetRequiredValue(files), line.GetValue(tolerance), line.GetValue(vocabulary));
        });
        return parity;
    }

    static int Print(string[] files, double? tolerance, string? vocabulary)
    {
        var unread = false;
        var (outputs, worst) = (0, 0.0);
        foreach (var path in files)
        {
            try
            {
                var before = outputs;
                foreach (var c in Compared(path, tolerance, vocabulary))
                {
                    outputs++;
                    worst = Math.Max(worst, c.Ratio);
                    var shape = $"[{string.Join(", ", c.Shape)}]";
                    var how = c.Fault ?? (c is { Tolerance: 0, Difference: 0 } ? "exact"
                        : $"off by {c.Difference:0.0e-0} at most, {c.Ratio:f2} of the tolerance {c.Tolerance:0.0e-0}");
                    Console.WriteLine($"  {(c.Ratio <= 1 ? "ok  " : "FAIL")} {c.Output,-26} {shape,-18} {how}");
                }
                if (outputs == before) throw new InvalidDataException($"{path} has no outputs to compare with");
            }
            catch (Exception e) when (e is IOException or InvalidDataException or UnauthorizedAccessException
                or ArgumentException or ExternalException)
            {
                Console.Error.WriteLine(e.Message);
                worst = double.PositiveInfinity;
                unread |= e is IOException or InvalidDataException or UnauthorizedAccessException;
            }
        }
        Console.WriteLine($"{files.Length} files, {outputs} outputs, " +
            $"worst ratio to tolerance {worst.ToString("g3", CultureInfo.InvariantCulture)}");
        return unread ? 2 : worst <= 1 ? 0 : 1;
    }

    static IEnumerable<Comparison> Compared(string path, double? tolerance, string? vocabulary)
    {
        if (path.EndsWith(".json", StringComparison.Ordinal))
        {
            var cases = TokenizerCases.Read(path);
            Console.WriteLine($"{path}  {cases.Source}");
            foreach (var each in cases.With(ClipTokenizer.Open(vocabulary ?? cases.Merges(path)))) yield return each;
            yield break;
        }
        using var fixture = new Fixture(path);
        Console.WriteLine($"{path}  {fixture.Source}");
        foreach (var each in Comparison.All(fixture, tolerance)) yield return each;
    }
}
