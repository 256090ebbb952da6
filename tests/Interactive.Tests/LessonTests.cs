namespace MmDit.Interactive.Tests;

/// <summary>Lessons as shipped, on the real .NET Interactive: they show what they show in the kit's kernel.</summary>
public sealed class LessonTests : IDisposable
{
    readonly DotNetInteractive interactive = new();
    readonly string folder = Directory.CreateTempSubdirectory("own").FullName;

    public static TheoryData<string> Lessons => Lesson.All;

    public void Dispose()
    {
        interactive.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    [Theory, MemberData(nameof(Lessons))] public Task It_shows_the_same(string name) => Same(name, Lesson.Named(name));

    [Fact] public async Task The_tour_of_the_kernel_shows_the_same_where_it_is_not_about_the_kit_s_own()
    {
        var cells = Lesson.Read(Lesson.Named("kernel-tour")).Code
            .Where(c => c["metadata"]!["tags"] is null).Select(Lesson.Source).ToList();     // tags mark errors
        foreach (var (beginning, _) in own)
            Assert.NotEqual(0, cells.RemoveAll(source => source.StartsWith(beginning, StringComparison.Ordinal)));

        Assert.InRange(cells.Count, 9, 100);
        using Scratch notebook = new(["#!import kit.csx", .. cells]);
        await Same("tour", notebook.File);
    }

    static readonly (string Beginning, string Why)[] own =
    [
        ("namespace", "a script of .NET Interactive declares none"),
        ("var bar", "its updates name another output than the one they should replace, so Jupyter drops them"),
        ("display(HTML(", "Markdown and LaTeX are names of the kit's kernel"),
        ("#r \"nuget:", "it would fetch the package that the kit's kernel answers for"),
        ("Formatter.ResetToDefault", "it forgets how the kit shows values, too"),
        ("var stop", "Kernel.CancellationToken is of the kit's kernel"),
        ("Console.WriteLine(\"gone", "so is Kernel.ClearOutput"),
        ("#!", "what a kernel says of itself is its own, as are the words of its errors"),
    ];

    async Task Same(string name, string notebook)
    {
        var there = await interactive.Run(notebook);
        await Tool.RunAsync("dotnet", [Tool.Cli, "run", notebook, "--out", folder],
            new Dictionary<string, string> { ["MMDIT_SIZE"] = "ci" });
        var here = Lesson.Read(Path.Combine(folder, Path.GetFileName(notebook)));

        var unseen = Difference.Of(name).ToHashSet();
        foreach (var (one, other) in here.Code.Zip(there.Code))
        {
            var (expected, actual) = (Difference.Outputs(one), Difference.Outputs(other));
            foreach (var difference in Difference.Of(name))
            {
                var (less, same) = (difference.Without(expected), difference.Without(actual));
                if ((less, same) != (expected, actual)) unseen.Remove(difference);
                (expected, actual) = (less, same);
            }
            Assert.Equal(Lesson.Source(one) + expected, Lesson.Source(other) + actual);
        }
        Assert.Empty(unseen);                           // no difference is listed in vain
    }
}
