namespace MmDit.Cli;

/// <summary>Where the kit lies, and its programs as they were built.</summary>
static class Kit
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    /// <summary>What the kit writes for itself, and where it puts what nobody gave a place.</summary>
    public static string Work => At(".mmdit");

    public static string At(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>A program of the library: notebooks must not see what this one has loaded.</summary>
    public static string Program(string project) =>
        At("lib", project, "bin", Configuration, "net10.0", $"MmDit.{project}.dll");

    static string Configuration => new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;

    static string Find(string? folder)
    {
        while (folder is not null && !File.Exists(Path.Combine(folder, "MmDit.Notebooks.sln")))
            folder = Path.GetDirectoryName(folder);
        return folder ?? throw new DirectoryNotFoundException("MmDit.Notebooks.sln is not above this program");
    }
}
