using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.RegularExpressions;

namespace MmDit.Tests.Repository;

/// <summary>Who may use whom. Left may use right, never back; what is on no list is refused.</summary>
public sealed class LayeringTests
{
    /// <summary>Every project of lib and those it refers to.</summary>
    static readonly Dictionary<string, string> projects = new()
    {
        ["Show"] = "",
        ["MmDit"] = "Show",             // for Pixels alone, the one door to ImageSharp: tested below
        ["Course"] = "MmDit Show",
        ["Kernel"] = "Show",
        ["Runner"] = "Kernel",
        ["Cli"] = "Course Kernel MmDit Runner",
        ["Plotly"] = "Show",
        ["Interactive"] = "Course MmDit Show",
    };

    /// <summary>Every folder of MmDit and those it may name.</summary>
    static readonly Dictionary<string, string> folders = new()
    {
        ["Libtorch"] = "",
        ["Nets"] = "",
        ["Diffusion"] = "",
        ["Data"] = "",
        ["Text"] = "",
        ["Weights"] = "",
        ["Training"] = "Nets Diffusion Data Weights",
        ["Pipelines"] = "Nets Diffusion Data Text Weights Training",
    };

    /// <summary>Every folder of the kernel and those whose types it may name.</summary>
    static readonly Dictionary<string, string> kernel = new()
    {
        ["Wire"] = "",
        ["Install"] = "",
        ["Notebooks"] = "Install",
        ["Front"] = "Wire Install Engine",
        ["Engine"] = "Wire Install Notebooks Display Compat",
        ["Display"] = "Notebooks Engine Compat",
        ["Compat"] = "Notebooks Engine Display",
        ["Assets"] = "",
    };

    /// <summary>Members of these folders that are called as a type elsewhere is.</summary>
    static readonly (string Folder, string Name)[] homonyms =
    [
        ("Wire", "History"), ("Wire", "Output"), ("Wire", "Stop"), ("Wire", "Session"), ("Wire", "Text"),
        ("Notebooks", "Language"), ("Notebooks", "Cell"),
    ];

    static string[] List(string names) => names.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    static string[] Folders(params string[] place) => [.. Directory.GetDirectories(Repo.File(place))
        .Where(f => Directory.EnumerateFiles(f, "*", SearchOption.AllDirectories).Any())
        .Select(f => Path.GetFileName(f)).Except(["bin", "obj"]).Order(StringComparer.Ordinal)];

    static string[] Sources(params string[] place) => Directory.Exists(Repo.File(place))
        ? [.. Directory.GetFiles(Repo.File(place), "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.Contains("/obj/") && !f.Contains("/bin/"))]
        : [];                                           // not written yet

    [Fact] public void Every_project_of_lib_has_its_place() =>
        Assert.Equal(projects.Keys.Order(StringComparer.Ordinal), Folders("lib"));

    [Fact] public void Every_folder_of_the_library_and_of_the_kernel_has_its_place()
    {
        Assert.Empty(Folders("lib", "MmDit").Except(folders.Keys));
        Assert.Equal(kernel.Keys.Order(StringComparer.Ordinal), Folders("lib", "Kernel"));
    }

    public static TheoryData<string> Projects => [.. projects.Keys];

    [Theory, MemberData(nameof(Projects))] public void Projects_refer_along_the_arrows_alone(string project)
    {
        var text = File.ReadAllText(Repo.File("lib", project, project + ".csproj"));
        var referred = Regex.Matches(text, @"<ProjectReference Include=""\.\./([\w.]+)/")
            .Select(m => m.Groups[1].Value);
        Assert.Equal(List(projects[project]), referred.Order(StringComparer.Ordinal));
    }

    [Fact] public void The_library_decodes_pictures_through_Show_and_knows_no_view()
    {
        using PEReader library = new(File.OpenRead(typeof(MmDit.Data.Pictures).Assembly.Location));
        var names = library.GetMetadataReader();
        var used = names.TypeReferences.Select(names.GetTypeReference)
            .Where(type => names.GetString(type.Namespace) == "MmDit.Show").Select(type => names.GetString(type.Name));
        Assert.Equal(["Pixels"], used);
    }

    [Fact] public void Tensors_come_through_one_file_alone()
    {
        var users = Directory.GetFiles(Repo.Root, "*.csproj", SearchOption.AllDirectories)
            .Append(Repo.File("lib", "Torch.props"))
            .Where(f => Regex.IsMatch(File.ReadAllText(f), @"PackageReference Include=""(TorchSharp|libtorch)"))
            .Select(f => Path.GetRelativePath(Repo.Root, f));
        Assert.Equal([Path.Combine("lib", "Torch.props")], users);
    }

    public static TheoryData<string> Library => [.. folders.Keys];

    [Theory, MemberData(nameof(Library))] public void Folders_of_the_library_name_along_the_arrows_alone(string folder)
    {
        var forbidden = folders.Keys.Append("Course").Except([folder, "Libtorch", .. List(folders[folder])]).ToArray();
        foreach (var file in Sources("lib", "MmDit", folder))
            foreach (var other in forbidden)
                Assert.False(Regex.IsMatch(File.ReadAllText(file), $@"\bMmDit\.{other}\b|(?<![\w.]){other}\.[A-Z]"),
                    $"{Path.GetRelativePath(Repo.Root, file)} names {other}");
    }

    public static TheoryData<string> Kernel => [.. kernel.Keys];

    // One namespace: a folder is known by the types that it declares.
    [Theory, MemberData(nameof(Kernel))] public void Folders_of_the_kernel_name_along_the_arrows_alone(string folder)
    {
        var used = string.Concat(Sources("lib", "Kernel", folder).Select(f => Code(f)));
        foreach (var other in kernel.Keys.Except([folder, .. List(kernel[folder])]))
            foreach (Match type in Regex.Matches(string.Concat(Sources("lib", "Kernel", other).Select(f => Code(f))),
                @"(?m)^(?:public |internal |static |sealed |abstract |partial |readonly )*" +
                @"(?:class|record struct|record|struct|enum|interface) (\w+)"))
                Assert.False(!homonyms.Contains((folder, type.Groups[1].Value))
                    && Regex.IsMatch(used, $@"(?<![\w.""]){type.Groups[1].Value}(?=[\w<>\[\]?]*[\s.(,;)<])(?!\w)"),
                    $"{folder} names {type.Groups[1].Value}, which is of {other}");
    }

    static string Code(string file) => Regex.Replace(File.ReadAllText(file), @"//.*|""[^""\n]*""", "");

    [Fact] public void The_kernel_and_the_runner_know_nothing_of_diffusion_or_tensors() =>
        Assert.All(Sources("lib", "Kernel").Concat(Sources("lib", "Runner")),
            file => Assert.DoesNotMatch(@"(?i)torch|diffusion|tensor", File.ReadAllText(file)));
}
