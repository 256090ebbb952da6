using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Security;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace MmDit.Kernel;

/// <summary>Packages restored by the dotnet command into NuGet's own cache; the answer is kept, so the second start
/// runs no command.</summary>
static class Packages
{
    internal sealed record Restored(string[] Managed, string[] Native);

    public static Restored Restore(
        IReadOnlyList<(string Name, string? Version)> packages, IReadOnlyList<string> sources, string folder)
    {
        var project = Project(packages);
        var home = Path.Combine(Cache(), Convert.ToHexStringLower(SHA256.HashData(
            Encoding.UTF8.GetBytes(project + string.Join('|', sources))))[..16]);
        var assets = Path.Combine(home, "obj", "project.assets.json");
        if (!File.Exists(assets) || Read(assets) is not { } known || !known.Managed.All(File.Exists))
        {
            Directory.CreateDirectory(home);
            File.WriteAllText(Path.Combine(home, "cell.csproj"), project);
            var vendored = Vendored(folder);
            string[] offline = [.. vendored, .. sources.Where(Directory.Exists)];
            // A package that lies in a folder needs no network: folders first, then everything.
            if (offline.Length == 0 || Run(home, $"-p:RestoreSources=\"{string.Join("%3B", offline)}\"") is not null)
                if (Run(home, $"-p:RestoreAdditionalProjectSources=\"{string.Join("%3B", vendored.Concat(sources))}\"")
                    is { } errors)
                    throw new CellException("PackageException", Explain(packages, errors));
        }
        return Read(assets) ?? throw new CellException("PackageException", Explain(packages, "error in the restore"));
    }

    static string Project(IEnumerable<(string Name, string? Version)> packages) => $"""
        <Project>
          <PropertyGroup>
            <ImportDirectoryBuildProps>false</ImportDirectoryBuildProps>
            <ImportDirectoryBuildTargets>false</ImportDirectoryBuildTargets>
            <ManagePackageVersionsCentrally>false</ManagePackageVersionsCentrally>
          </PropertyGroup>
          <Import Project="Sdk.props" Sdk="Microsoft.NET.Sdk" />
          <PropertyGroup>
            <TargetFramework>net{Environment.Version.Major}.0</TargetFramework>
            <RuntimeIdentifier>{RuntimeInformation.RuntimeIdentifier}</RuntimeIdentifier>
            <SelfContained>false</SelfContained>
            <UseAppHost>false</UseAppHost>
            <NuGetAudit>false</NuGetAudit>
          </PropertyGroup>
          <ItemGroup>
        {string.Join('\n', packages.Select(p => "    <PackageReference Include=\""
            + $"{SecurityElement.Escape(p.Name)}\" Version=\"{SecurityElement.Escape(p.Version ?? "*")}\" />"))}
          </ItemGroup>
          <Import Project="Sdk.targets" Sdk="Microsoft.NET.Sdk" />
        </Project>
        """;

    static string Cache()
    {
        var cache = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData);
        return Path.Combine(cache.Length > 0 && Directory.Exists(cache) ? cache : Path.GetTempPath(), "csharp-kernel");
    }

    /// <summary>Folders named <c>packages</c> with .nupkg files in them, beside the notebook or above.</summary>
    static string[] Vendored(string folder)
    {
        List<string> found = [];
        for (var at = folder; at is not null; at = Path.GetDirectoryName(at))
            if (Path.Combine(at, "packages") is var place && Directory.Exists(place)
                && Directory.EnumerateFiles(place, "*.nupkg").Any()) found.Add(place);
        return [.. found];
    }

    static string? Run(string home, string sources)
    {
        var start = new ProcessStartInfo(KernelSpec.Host(), $"restore cell.csproj --nologo -v:q {sources}")
        {
            WorkingDirectory = home,
            RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true,
        };
        using var restore = Process.Start(start)!;
        using var stop = Cell.Current?.Stopping.Register(() => restore.Kill(entireProcessTree: true));
        var errors = restore.StandardError.ReadToEndAsync();
        var output = restore.StandardOutput.ReadToEnd() + errors.Result;
        restore.WaitForExit();
        return restore.ExitCode == 0 ? null : output;
    }

    static string Explain(IReadOnlyList<(string Name, string? Version)> packages, string output)
    {
        var reason = output.Split('\n').Select(l => l.Trim()).Where(l => l.Contains("error "))
            .Select(l => l[l.IndexOf("error ", StringComparison.Ordinal)..]).FirstOrDefault() ?? output.Trim();
        var (name, version) = packages[^1];
        return $"the package {name} {version ?? "(newest version)"} cannot be had.\n{reason}\n"
            + "Check its name and version; without a network, put the .nupkg files into a folder named \"packages\" "
            + "beside the notebook, or name a source first: #i \"nuget: FOLDER-OR-ADDRESS\".";
    }

    // A restore that fails writes the file too, without packages: then there is nothing to keep.
    static Restored? Read(string assets)
    {
        var json = JsonNode.Parse(File.ReadAllBytes(assets))!;
        if (json["logs"]?.AsArray().Any(l => (string?)l!["level"] == "Error") ?? false) return null;
        var roots = json["packageFolders"]!.AsObject().Select(f => f.Key).ToList();
        var target = json["targets"]!.AsObject().Last().Value!.AsObject();
        List<string> managed = [], native = [];
        foreach (var (key, library) in target)
        {
            var folder = (string?)json["libraries"]![key]!["path"];
            var root = roots.FirstOrDefault(r => Directory.Exists(Path.Combine(r, folder!))) ?? roots[0];
            IEnumerable<string> Files(string kind) => (library![kind]?.AsObject() ?? []).Select(f => f.Key)
                .Where(f => !f.EndsWith("_._", StringComparison.Ordinal)).Select(f => Path.Combine(root, folder!, f));
            managed.AddRange(Files("runtime"));
            native.AddRange(Files("native"));
        }
        return new([.. managed], [.. native]);
    }
}
