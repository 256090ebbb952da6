using System.Globalization;
using System.Runtime.InteropServices;
using MmDit.Libtorch;
using MmDit.Parity;
using MmDit.Text;

// [--tolerance=LARGEST-DIFFERENCE] [--vocabulary=MERGES] FILE...: ./mmdit parity, which has checked them. Ends with 0
// where all is as the official code has it, 1 where something is not, 2 where a file cannot be read.
Natives.Load();
var tolerance = Option("tolerance") is { } most ? double.Parse(most, CultureInfo.InvariantCulture) : (double?)null;
string[] files = [.. args.Where(a => !a.StartsWith("--", StringComparison.Ordinal))];
var unread = false;
var (outputs, worst) = (0, 0.0);
foreach (var path in files)
{
    try
    {
        var before = outputs;
        foreach (var compared in Compared(path)) Print(compared);
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

string? Option(string name) =>
    args.FirstOrDefault(a => a.StartsWith($"--{name}=", StringComparison.Ordinal))?.Split('=', 2)[1];

void Print(Comparison c)
{
    outputs++;
    worst = Math.Max(worst, c.Ratio);
    var shape = $"[{string.Join(", ", c.Shape)}]";
    var how = c.Fault ?? (c is { Tolerance: 0, Difference: 0 } ? "exact"
        : $"off by {c.Difference:0.0e-0} at most, {c.Ratio:f2} of the tolerance {c.Tolerance:0.0e-0}");
    Console.WriteLine($"  {(c.Ratio <= 1 ? "ok  " : "FAIL")} {c.Output,-26} {shape,-18} {how}");
}

IEnumerable<Comparison> Compared(string path)
{
    if (path.EndsWith(".json", StringComparison.Ordinal))
    {
        var cases = TokenizerCases.Read(path);
        Console.WriteLine($"{path}  {cases.Source}");
        foreach (var each in cases.With(ClipTokenizer.Open(Option("vocabulary") ?? cases.Merges(path))))
            yield return each;
        yield break;
    }
    using var fixture = new Fixture(path);
    Console.WriteLine($"{path}  {fixture.Source}");
    foreach (var each in Comparison.All(fixture, tolerance)) yield return each;
}
