namespace MmDit.Tests.Repository;

/// <summary>How much there may be to read. Raising a number is a commit of its own,
/// whose body says what was deleted first.</summary>
public sealed class BudgetTests
{
    static readonly (string[] Projects, int Most)[] budgets =
    [
        (["MmDit"], 11_000), (["Course"], 6_000), (["Show"], 3_600), (["Kernel"], 4_000), (["Runner"], 2_000),
        (["Interactive", "Plotly"], 400), (["Cli"], 750),
    ];

    static IEnumerable<(string File, int Lines)> Sources(params string[] folder) =>
        Directory.GetFiles(Repo.File(folder), "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.Contains("/obj/") && !f.Contains("/bin/"))
            .Select(f => (Path.GetRelativePath(Repo.Root, f), File.ReadLines(f).Count()));

    [Fact] public void Libraries_and_files_are_no_longer_than_one_can_read()
    {
        var over = budgets
            .Select(b => (What: $"lib/{string.Join(" and lib/", b.Projects)}",
                Lines: b.Projects.Sum(project => Sources("lib", project).Sum(s => s.Lines)), b.Most))
            .Concat(Sources("lib").Concat(Sources("tests")).Select(s => (What: s.File, s.Lines, Most: 250)))
            .Where(s => s.Lines > s.Most).Select(s => $"{s.What}: {s.Lines} lines, {s.Most} are allowed");

        Assert.Empty(over);
        Assert.All(budgets.SelectMany(b => b.Projects), project => Assert.NotEmpty(Sources("lib", project)));
    }
}
