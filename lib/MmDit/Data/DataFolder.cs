namespace MmDit.Data;

/// <summary>The kit's data folder: <c>MMDIT_DATA</c> if set, else the nearest <c>data/</c> above the library or the current folder.</summary>
public static class DataFolder
{
    const string Marker = "rebuild.sh";

    /// <summary>The folder's path; throws <see cref="DirectoryNotFoundException"/> with the places searched if there is none.</summary>
    public static string Path =>
        Environment.GetEnvironmentVariable("MMDIT_DATA") is { Length: > 0 } named ? Named(named) : Above(Starts);

    // The library's own place comes first, so that a notebook finds its kit's data from any working folder.
    static string[] Starts =>
        [System.IO.Path.GetDirectoryName(typeof(DataFolder).Assembly.Location) ?? "", Environment.CurrentDirectory];

    static string Named(string folder) => Directory.Exists(folder)
        ? System.IO.Path.GetFullPath(folder)
        : throw new DirectoryNotFoundException(
            $"MMDIT_DATA is '{folder}', which is not a folder: name the kit's data folder there, or unset it.");

    internal static string Above(params string[] starts)
    {
        foreach (var start in starts)
            for (var folder = start; folder is { Length: > 0 }; folder = System.IO.Path.GetDirectoryName(folder))
                if (System.IO.Path.Combine(folder, "data") is var data && File.Exists(System.IO.Path.Combine(data, Marker)))
                    return data;
        throw new DirectoryNotFoundException(
            $"No data folder (data/{Marker}) in or above {string.Join(" or ", starts.Where(start => start is not ""))}: " +
            "restore it with 'git checkout -- data', or set MMDIT_DATA to the kit's data folder.");
    }
}
