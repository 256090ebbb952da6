using System.Text.Json;

[assembly: CollectionBehavior(DisableTestParallelization = true)]       // a lesson takes all cores

namespace MmDit.Interactive.Tests;

/// <summary>The real .NET Interactive, installed from NuGet once, as the Jupyter kernel that lessons ask for.</summary>
sealed class DotNetInteractive : IDisposable
{
    const string Version = "1.0.712001";

    readonly string folder = Directory.CreateTempSubdirectory("interactive").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    /// <summary>Runs a notebook of the notebooks' folder through nbclient, as Jupyter would.</summary>
    public async Task<Lesson> Run(string notebook)
    {
        var kernel = Directory.CreateDirectory(Path.Combine(folder, "kernels", ".net-csharp")).FullName;
        File.WriteAllText(Path.Combine(kernel, "kernel.json"), JsonSerializer.Serialize(new
        {
            // Without --http-local-only its HTTP port is open to every machine of the network.
            argv = (string[])["dotnet", await Program(), "jupyter", "--http-local-only", "{connection_file}"],
            display_name = ".NET (C#)",
            language = "C#",
            env = new { DOTNET_INTERACTIVE_CLI_TELEMETRY_OPTOUT = "1", DOTNET_SYSTEM_GLOBALIZATION_INVARIANT = "1" },
        }));
        await Tool.RunAsync("/usr/bin/jupyter",
            ["nbconvert", "--to", "notebook", "--execute", "--allow-errors", notebook, "--output-dir", folder],
            new Dictionary<string, string> { ["JUPYTER_PATH"] = folder, ["HOME"] = folder, ["MMDIT_SIZE"] = "ci" });
        return Lesson.Read(Path.Combine(folder, Path.GetFileName(notebook)));
    }

    static async Task<string> Program()
    {
        var place = Repo.File(".mmdit", "dotnet-interactive");
        if (!Directory.Exists(place))
            await Tool.RunAsync("dotnet",
                ["tool", "install", "Microsoft.dotnet-interactive", "--version", Version, "--tool-path", place]);
        return Directory.GetFiles(place, "Microsoft.DotNet.Interactive.App.dll", SearchOption.AllDirectories).Single();
    }
}
