namespace MmDit.Tests.Repository;

/// <summary>How much there may be to read. Raising a number is a commit of its own, with the reason.</summary>
public sealed class BudgetTests
{
    static IEnumerable<(string File, int Lines)> Sources(string folder) =>
        Directory.GetFiles(Repo.File(folder), "*.*", SearchOption.AllDirectories)
            .Where(f => f.EndsWith(".cs", StringComparison.Ordinal) || f.EndsWith(".cpp", StringComparison.Ordinal) || f.EndsWith(".h", StringComparison.Ordinal))
            .Where(f => !f.Contains("/obj/") && !f.Contains("/bin/"))
            .Select(f => (Path.GetRelativePath(Repo.Root, f), File.ReadLines(f).Count()));

    static bool ByHand((string File, int) source) => !source.File.EndsWith(".g.cs", StringComparison.Ordinal);

    [Theory, InlineData("lib"), InlineData("tests")] public void A_file_has_at_most_400_lines(string folder) =>
        Assert.All(Sources(folder).Where(ByHand), s => Assert.InRange(s.Lines, 1, 400));

    [Fact] public void The_library_by_hand_has_at_most_27_000_lines() => Assert.InRange(Sources("lib").Where(ByHand).Sum(s => s.Lines), 1, 27_000);

    [Fact] public void The_generated_wrappers_have_at_most_4_000_lines() =>
        Assert.All(Sources("lib/Torch/Generated"), s => Assert.InRange(s.Lines, 1, 4_000));

    [Fact] public void The_door_has_at_most_550_lines() => Assert.InRange(Sources("lib/Torch/native").Sum(s => s.Lines), 1, 550);
}
