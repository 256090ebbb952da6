namespace MmDit.Data;

/// <summary>The data folder: MMDIT_DATA, else the nearest data/ above the library or the current folder.</summary>
public static class DataFolder
{
    const string Marker = "rebuild.sh";

    /// <summary>The folder in use; throws if there is none, saying where it looked.</summary>
    // The library's own place comes first, so that a notebook finds its kit's data from any working folder.
    public static string Path => Find(Environment.GetEnvironmentVariable("MMDIT_DATA"),
        System.IO.Path.GetDirectoryName(typeof(DataFolder).Assembly.Location) ?? "", Environment.CurrentDirectory);

    /// <summary>The folder that is named, else the first data/ in or above one of the starting folders.</summary>
    public static string Find(string? named, params string[] starts) =>
        named is null or "" ? Above(starts)
        : Directory.Exists(named) ? System.IO.Path.GetFullPath(named)
        : throw new DirectoryNotFoundException(
            $"MMDIT_DATA is '{named}', which is not a folder: set it to the kit's data folder, or unset it.");

    static string Above(string[] starts)
    {
        foreach (var start in starts)
            for (var folder = start; folder is { Length: > 0 }; folder = System.IO.Path.GetDirectoryName(folder))
                if (File.Exists(System.IO.Path.Combine(folder, "data", Marker)))
                    return System.IO.Path.Combine(folder, "data");
        throw new DirectoryNotFoundException(
            $"There is no data folder (data/{Marker}) in or above " +
            $"{string.Join(" or ", starts.Where(start => start is not ""))}: " +
            "restore it with 'git checkout -- data', or set MMDIT_DATA to the kit's data folder.");
    }
}
