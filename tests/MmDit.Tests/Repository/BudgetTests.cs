namespace MmDit.Tests.Repository;

/// <summary>How much there may be to read. Raising a number is a commit of its own, with the reason.</summary>
public sealed class BudgetTests
{
    static IEnumerable<(string File, int Lines)> Sources(string folder) =>
        Directory.GetFiles(Repo.File(folder), "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.Contains("/obj/") && !f.Contains("/bin/"))
            .Select(f => (Path.GetRelativePath(Repo.Root, f), File.ReadLines(f).Count()));

    [Theory, InlineData("lib"), InlineData("tests")] public void A_file_has_at_most_400_lines(string folder) =>
        Assert.All(Sources(folder), s => Assert.InRange(s.Lines, 1, 400));

    [Theory]
    [InlineData("MmDit", 11_000), InlineData("Show", 3_600), InlineData("Kernel", 6_000)]
    [InlineData("Plotly", 200), InlineData("Interactive", 200)]
    public void A_library_has_at_most_so_many_lines(string library, int most) =>
        Assert.InRange(Sources(Path.Combine("lib", library)).Sum(s => s.Lines), 1, most);
}
