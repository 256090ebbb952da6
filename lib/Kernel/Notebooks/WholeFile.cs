namespace MmDit.Kernel;

/// <summary>Files that are there whole or not at all: written beside their place, then put into it.</summary>
static class WholeFile
{
    /// <summary>Writes text; on a full disk what was there before stays as it was.</summary>
    /// <exception cref="UnwrittenException">The file could not be written.</exception>
    public static void Write(string file, string text)
    {
        var place = Path.GetFullPath(file);
        if (new FileInfo(place) is { LinkTarget: not null } link)
            place = link.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? place;
        var part = PartOf(place);
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            File.WriteAllText(part, text);
            if (!OperatingSystem.IsWindows() && File.Exists(place))
                File.SetUnixFileMode(part, File.GetUnixFileMode(place));
            File.Move(part, place, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            try { File.Delete(part); }
            catch (Exception other) when (other is IOException or UnauthorizedAccessException) { }
            throw new UnwrittenException($"{file} could not be written: {Reason(e.Message, part)}");
        }
    }

    /// <summary>Where a process writes a file before it is whole: two runs at once do not meet.</summary>
    public static string PartOf(string file) =>
        Path.Combine(Path.GetDirectoryName(file)!, $".{Path.GetFileName(file)}.{Environment.ProcessId}.part");

    // The system's words, without the name of a file that nobody knows.
    static string Reason(string message, string part) =>
        message.Replace($" : '{part}'", "").Replace($" '{part}'", "").TrimEnd('.');
}

/// <summary>A file could not be written, in words for the reader.</summary>
sealed class UnwrittenException(string message) : IOException(message);
