namespace MmDit.Notebooks.Tests;

/// <summary>What every committed lesson has in common.</summary>
public sealed class FormTests
{
    public static TheoryData<string> Lessons => Lesson.All;

    [Theory, MemberData(nameof(Lessons))] public void It_opens_as_a_csharp_notebook_that_imports_the_kit(string name)
    {
        var lesson = Lesson.Read(Lesson.Named(name));

        Assert.Equal(".net-csharp", (string?)lesson.Notebook["metadata"]!["kernelspec"]!["name"]);
        Assert.Equal("C#", (string?)lesson.Notebook["metadata"]!["kernelspec"]!["language"]);
        Assert.StartsWith("# ", Lesson.Source(lesson.Cells.First()));
        Assert.Equal("#!import kit.csx", Lesson.Source(lesson.Code.First()));
        Assert.Distinct(lesson.Cells.Select(c => (string?)c["id"]));
    }

    [Theory, MemberData(nameof(Lessons))] public void Its_cells_are_short(string name) =>
        Assert.All(Lesson.Read(Lesson.Named(name)).Code, cell =>
        {
            var lines = Lesson.Source(cell).Split('\n');
            Assert.InRange(lines.Length, 1, 15);
            Assert.All(lines, line => Assert.InRange(line.Length, 0, 82));
        });

    [Theory, MemberData(nameof(Lessons))]
    public void It_is_committed_with_the_outputs_of_a_whole_run_and_without_the_library(string name)
    {
        var lesson = Lesson.Read(Lesson.Named(name));

        Assert.Equal(Enumerable.Range(1, lesson.Code.Count()), lesson.Code.Select(c => (int)c["execution_count"]!));
        Assert.DoesNotContain(lesson.Outputs, o => (string?)o["output_type"] == "error");
        Assert.DoesNotContain(lesson.Html, html => html.Contains("octet-stream", StringComparison.Ordinal));
        Assert.InRange(new FileInfo(Lesson.Named(name)).Length, 0, 500_000);
    }

    [Theory, MemberData(nameof(Lessons))] public void Every_exercise_has_a_solution_and_the_other_way_round(string name)
    {
        var exercises = Lesson.Read(Lesson.Named(name)).Code.Select(c => (string?)c["metadata"]?["exercise"])
            .Where(id => id is not null);
        var solutions = File.ReadLines(Repo.File("notebooks", "solutions", name + ".csx"))
            .Where(l => System.Text.RegularExpressions.Regex.IsMatch(l, @"^// \d\d\.\d$")).Select(l => l[3..]);
        Assert.Equal(exercises, solutions);
    }
}
