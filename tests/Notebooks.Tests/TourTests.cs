using System.Text.RegularExpressions;

namespace MmDit.Notebooks.Tests;

/// <summary>The tour of the kernel is its reference: it shows all there is, and what it shows is so.</summary>
public sealed class TourTests
{
    static readonly string file = Lesson.Named("kernel-tour");
    static readonly Lesson tour = Lesson.Read(file);
    static readonly string text = string.Join('\n', tour.Cells.Select(c => Lesson.Source(c)));

    [Fact] public void It_is_committed_with_the_outputs_of_a_whole_run()
    {
        Assert.Equal(Enumerable.Range(1, tour.Code.Count()), tour.Code.Select(c => (int)c["execution_count"]!));
        Assert.InRange(new FileInfo(file).Length, 0, 100_000);
    }

    [Fact] public async Task What_it_shows_works_and_what_it_says_fails_does()
    {
        var folder = Directory.CreateTempSubdirectory("tour").FullName;
        await Tool.RunAsync("dotnet", [Tool.Cli, "run", file, "--out", folder]);

        var ran = Lesson.Read(Path.Combine(folder, "kernel-tour.ipynb"));
        Directory.Delete(folder, recursive: true);
        Assert.All(ran.Code, cell => Assert.Equal(
            cell["metadata"]!["tags"]?.AsArray().Any(t => (string?)t == "raises-exception") ?? false,
            cell["outputs"]!.AsArray().Any(o => (string?)o!["output_type"] == "error")));
        Assert.Equal(Kinds(tour), Kinds(ran));

        static IEnumerable<string> Kinds(Lesson lesson) => lesson.Outputs.Select(o =>
            $"{o["output_type"]} {string.Join(' ', Types(o["data"]))}{o["ename"]}");
        static string[] Types(System.Text.Json.Nodes.JsonNode? data) =>
            data?.AsObject().Select(d => d.Key).Order().ToArray() ?? [];
    }

    [Fact] public void It_shows_every_line_that_help_names()
    {
        var help = Lesson.Text(tour.Code.Last()["outputs"]![0]!["text"]!);
        var named = Regex.Matches(help, @"#!?[a-z]+").Select(m => m.Value).Distinct().ToList();

        Assert.InRange(named.Count, 12, 40);
        Assert.All(named, line => Assert.Contains(line, text));
    }

    [Theory, InlineData("run"), InlineData("clean")]
    public async Task It_names_what_can_be_asked_of_the_commands(string command)
    {
        var help = await Tool.RunAsync("dotnet", [Tool.Cli, command, "--help"]);
        var options = Regex.Matches(help, @"--[a-z-]+").Select(m => m.Value).Distinct()
            .Where(o => o != "--help").ToList();

        Assert.NotEmpty(options);
        Assert.All(options, option => Assert.Contains(option, text));
    }
}
