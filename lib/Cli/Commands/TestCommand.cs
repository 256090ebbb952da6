using System.CommandLine;
using System.Text.RegularExpressions;

namespace MmDit.Cli.Commands;

/// <summary>./mmdit test: everything CI runs. A line for each assembly, then the names of tests that failed;
/// the last line is their sum.</summary>
static partial class TestCommand
{
    public static Command Make()
    {
        Argument<string?> filter = new("FILTER")
            { Arity = ArgumentArity.ZeroOrOne,
                Description = "a part of the tests' names, or an expression of dotnet test" };
        Command test = new("test", "Run all tests, or those that a filter names.") { filter };
        test.SetAction(line =>
        {
            Debian.Install(Debian.Test);
            // Lessons train just long enough to see that all of it runs.
            if (Environment.GetEnvironmentVariable("MMDIT_SIZE") is null)
                Environment.SetEnvironmentVariable("MMDIT_SIZE", "ci");
            return Run(line.GetValue(filter));
        });
        return test;
    }

    static int Run(string? filter)
    {
        Directory.CreateDirectory(Kit.Work);
        using StreamWriter log = new(Path.Combine(Kit.Work, "test.log"));
        Sum sum = new();
        var exit = Tool.Hear("dotnet",
        [
            "test", Kit.At("MmDit.Notebooks.sln"), "-c", "Release", "-m:1", "--no-build", "-nologo", "-v:q",
            .. filter is null ? (string[])[] : ["--filter", filter], "--logger", "console;verbosity=normal",
        ], line =>
        {
            if (Chatter().IsMatch(line)) return;
            sum.Take(line);
            log.WriteLine(line);
            Console.WriteLine(line);
        }, Kit.Root);
        foreach (var name in sum.Names) Console.WriteLine($"failed: {name}");
        Console.WriteLine(sum);
        return exit == 0 && sum.IsFine ? 0 : 1;
    }

    [GeneratedRegex(@"^ *(Passed |Discovering|Discovered|Starting|Finished)|^\[xUnit")]
    internal static partial Regex Chatter();

    /// <summary>What the tests of all assemblies came to.</summary>
    internal sealed partial class Sum
    {
        int passed, failed, skipped;
        readonly List<string> names = [];

        public IReadOnlyList<string> Names => names;
        public bool IsFine => failed == 0 && passed > 0;

        public void Take(string line)
        {
            if (Count().Match(line) is { Success: true } count)
            {
                var number = int.Parse(count.Groups[2].Value);
                if (count.Groups[1].Value == "Passed") passed += number;
                else if (count.Groups[1].Value == "Failed") failed += number;
                else skipped += number;
            }
            else if (Name().Match(line) is { Success: true } name) names.Add(name.Groups[1].Value);
        }

        public override string ToString() => $"{passed} passed, {failed} failed, {skipped} skipped";

        [GeneratedRegex(@"^ +(Passed|Failed|Skipped): +(\d+)")] internal static partial Regex Count();
        [GeneratedRegex(@"^ +Failed ([^:\s]\S*)")] internal static partial Regex Name();
    }
}
