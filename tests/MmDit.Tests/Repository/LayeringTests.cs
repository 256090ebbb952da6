using System.Text.RegularExpressions;

namespace MmDit.Tests.Repository;

/// <summary>Who may use whom. Left may use right, never back.</summary>
public sealed class LayeringTests
{
    [Theory]
    [InlineData("Show", "")]
    [InlineData("Kernel", "Show")]
    [InlineData("Plotly", "Show")]
    [InlineData("MmDit", "Show")]
    [InlineData("Interactive", "MmDit Show")]
    public void Projects_refer_along_the_arrows_alone(string project, string allowed)
    {
        var text = File.ReadAllText(Repo.File("lib", project, project + ".csproj"));
        var referred = Regex.Matches(text, @"<ProjectReference Include=""\.\./([\w.]+)/").Select(m => m.Groups[1].Value);
        Assert.Equal(allowed.Split(' ', StringSplitOptions.RemoveEmptyEntries), referred.Order());
    }

    [Fact] public void Tensors_come_through_one_file_alone()
    {
        var users = Directory.GetFiles(Repo.Root, "*.csproj", SearchOption.AllDirectories).Append(Repo.File("lib", "Torch.props"))
            .Where(f => Regex.IsMatch(File.ReadAllText(f), @"PackageReference Include=""(TorchSharp|libtorch)"))
            .Select(f => Path.GetRelativePath(Repo.Root, f));
        Assert.Equal([Path.Combine("lib", "Torch.props")], users);
    }

    /// <summary>Inside MmDit: a folder and the folders it may name.</summary>
    [Theory]
    [InlineData("Nets", "")]
    [InlineData("Diffusion", "")]
    [InlineData("Data", "")]
    [InlineData("Text", "")]
    [InlineData("Weights", "")]
    [InlineData("Training", "Nets Diffusion Data Weights")]
    [InlineData("Views", "Nets")]
    public void Folders_of_the_library_name_along_the_arrows_alone(string folder, string allowed)
    {
        string[] all = ["Nets", "Diffusion", "Data", "Text", "Weights", "Training", "Views", "Exercises"];
        var forbidden = all.Except([folder, .. allowed.Split(' ', StringSplitOptions.RemoveEmptyEntries)]).ToArray();
        var path = Repo.File("lib", "MmDit", folder);
        if (!Directory.Exists(path)) return;            // not written yet
        foreach (var file in Directory.GetFiles(path, "*.cs", SearchOption.AllDirectories))
            foreach (var other in forbidden)
                Assert.False(Regex.IsMatch(File.ReadAllText(file), $@"\bMmDit\.{other}\b|(?<![\w.]){other}\.[A-Z]"),
                    $"{Path.GetRelativePath(Repo.Root, file)} names {other}");
    }

    [Fact] public void The_kernel_knows_nothing_of_diffusion_or_tensors() =>
        Assert.All(Directory.GetFiles(Repo.File("lib", "Kernel"), "*.cs", SearchOption.AllDirectories).Where(f => !f.Contains("/obj/")),
            file => Assert.DoesNotMatch(@"(?i)torch|diffusion|tensor", File.ReadAllText(file)));
}
