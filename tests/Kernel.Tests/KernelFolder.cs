using System.Diagnostics;
using MmDit.TestKit;

namespace MmDit.Kernel.Tests;

/// <summary>A folder and a kernel in it for each test, and a way to build libraries and packages there.</summary>
public abstract class KernelFolder : IDisposable
{
    private protected readonly string folder = Directory.CreateTempSubdirectory("kernel").FullName;
    private protected readonly JupyterClient kernel;

    protected KernelFolder() => kernel = Start();

    // Caches of its own: what an earlier run restored must not help.
    private protected JupyterClient Start() => new JupyterClient(folder, environment:
        [("NUGET_PACKAGES", Directory.CreateDirectory(Path.Combine(folder, "cache")).FullName),
         ("XDG_DATA_HOME", Directory.CreateDirectory(Path.Combine(folder, "data")).FullName)]).Ready();

    public void Dispose()
    {
        kernel.Dispose();
        Directory.Delete(folder, true);
    }

    private protected void Write(string path, string text)
    {
        var file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    private protected void Library(string name, string code, params string[] references)
    {
        Write($"{name}/code.cs", code);
        Project(name,
            $"<ItemGroup>{string.Concat(references.Select(r => $"<Reference Include=\"{r}\" />"))}</ItemGroup>", "");
        Dotnet($"build -v:q --nologo -o bin", Path.Combine(folder, name));
    }

    private protected void Pack(string name, string version, string code)
    {
        Write($"{name}/code.cs", code);
        Project(name, "",
            $"<Version>{version}</Version><PackageId>{name}</PackageId><RestoreSources>{folder}</RestoreSources>");
        Dotnet("pack -v:q --nologo -o ../packages", Path.Combine(folder, name));
    }

    private protected void Project(string name, string items, string properties) => Write($"{name}/{name}.csproj", $"""
        <Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework>
        <Nullable>enable</Nullable>{properties}</PropertyGroup>{items}</Project>
        """);

    private protected static void Dotnet(string command, string at)
    {
        using var dotnet = Process.Start(
            new ProcessStartInfo("dotnet", command) { WorkingDirectory = at, RedirectStandardOutput = true })!;
        var output = dotnet.StandardOutput.ReadToEnd();
        dotnet.WaitForExit();
        Assert.True(dotnet.ExitCode == 0, output);
    }
}
