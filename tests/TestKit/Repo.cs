namespace MmDit.TestKit;

/// <summary>Paths of the checkout the tests were built from, found by walking up to the solution file.</summary>
public static class Repo
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    public static string File(params string[] parts) => Path.Combine([Root, .. parts]);

    static string Find(string? folder)
    {
        while (folder is not null && !System.IO.File.Exists(Path.Combine(folder, "MmDit.Notebooks.sln")))
            folder = Path.GetDirectoryName(folder);
        return folder ?? throw new DirectoryNotFoundException("MmDit.Notebooks.sln is not above the test assembly");
    }
}
