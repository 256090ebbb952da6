namespace MmDit.Notebooks.Tests;

/// <summary>Every lesson, run by the kit's own runner as `./mmdit run` does.</summary>
public sealed class RunTests : IDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory("lesson").FullName;

    public static TheoryData<string> Lessons => Lesson.All;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    async Task<Lesson> Run(string notebook)
    {
        await Tool.RunAsync("dotnet", [Tool.Cli, "run", notebook, "--out", folder]);
        return Lesson.Read(Path.Combine(folder, Path.GetFileName(notebook)));
    }

    [Theory, MemberData(nameof(Lessons))]
    public async Task It_runs_as_shipped_with_its_exercises_to_do_and_its_page_looks_right(string name)
    {
        var shipped = Lesson.Read(Lesson.Named(name));
        var ran = await Run(Lesson.Named(name));

        Assert.DoesNotContain(ran.Outputs, o => (string?)o["output_type"] == "error");
        Assert.Single(ran.Html, html => html.Contains("data-kit-library", StringComparison.Ordinal));
        var exercises = shipped.Code.Select(c => (string?)c["metadata"]?["exercise"]).Where(id => id is not null);
        Assert.Equal(exercises, ran.Checks.Where(c => c.Outcome == "todo").Select(c => c.Exercise));
        await PageLooks.AreRightAsync(Path.Combine(folder, name + ".html"));
    }

    [Theory, MemberData(nameof(Lessons))] public async Task With_its_solutions_every_exercise_passes(string name)
    {
        var solved = Lesson.Read(Lesson.Named(name))
            .Solved(File.ReadAllText(Repo.File("notebooks", "solutions", name + ".csx")));
        // Beside the original, so that what it imports is found.
        var file = Repo.File("notebooks", $".{name}-{Guid.NewGuid():n}.ipynb");
        File.WriteAllText(file, solved.Notebook.ToJsonString());
        try
        {
            var ran = await Run(file);
            var exercises = solved.Code.Select(c => (string?)c["metadata"]?["exercise"]).Where(id => id is not null);
            Assert.Equal(exercises, ran.Checks.Where(c => c.Outcome == "passed").Select(c => c.Exercise));
            Assert.DoesNotContain(ran.Checks, c => c.Outcome == "todo");
        }
        finally { File.Delete(file); }
    }
}
