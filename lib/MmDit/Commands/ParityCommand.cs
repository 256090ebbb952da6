using System.Globalization;
using System.Runtime.InteropServices;
using MmDit.Parity;
using MmDit.Text;

namespace MmDit.Commands;

/// <summary>./mmdit parity: are the nets what the official code is?</summary>
static class ParityCommand
{
    public const string Usage =
        "usage: ./mmdit parity FILE... [--tolerance LARGEST-DIFFERENCE] [--vocabulary MERGES]\n" +
        "       fixtures (.safetensors), or a tokenizer's cases (.json)";

    public static int Print(string[] args)
    {
        double? tolerance = null;
        string? vocabulary = null;
        List<string> files = [];
        for (var i = 0; i < args.Length; i++)
            if (args[i] == "--vocabulary" && i + 1 < args.Length) vocabulary = args[++i];
            else if (args[i] != "--tolerance") files.Add(args[i]);
            else if (++i < args.Length && double.TryParse(args[i], CultureInfo.InvariantCulture, out var t) && t >= 0) tolerance = t;
            else return Bad($"--tolerance takes a number that is not negative, got '{(i < args.Length ? args[i] : "")}'");
        if (files.Count == 0) return Bad("parity needs a file");

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
            }
        }
        Console.WriteLine($"{files.Count} files, {outputs} outputs, worst ratio to tolerance {worst.ToString("g3", CultureInfo.InvariantCulture)}");
        return worst <= 1 ? 0 : 1;
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

    static int Bad(string reason)
    {
        Console.Error.WriteLine($"{reason}\n{Usage}");
        return 2;
    }
}
