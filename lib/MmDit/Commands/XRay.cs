namespace MmDit.Commands;

/// <summary>./mmdit xray FILE...: what is in files of weights, from their headers alone.</summary>
static class XRay
{
    /// <summary>Prints a report for each file; 0 if all could be read, else 1.</summary>
    public static int Print(IReadOnlyList<string> files)
    {
        var exit = 0;
        foreach (var file in files)
            try { Console.Write(Weights.XRay.Of(file)); }
            catch (Exception e) when (e is InvalidDataException or IOException or UnauthorizedAccessException)
            {
                Console.Error.WriteLine($"xray: {e.Message}");
                exit = 1;
            }
        return exit;
    }
}
