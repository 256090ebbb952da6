using System.Text.Json;

namespace MmDit.Runner;

/// <summary>How long each cell took when notebooks last ran into a folder. What is left of a run is told by this alone:
/// cells that were quick say nothing of the one that trains.</summary>
sealed class Times
{
    readonly string? file;
    readonly Dictionary<string, double[]> last = [];

    /// <param name="folder">Where pages are written; without one nothing is known or kept.</param>
    public Times(string? folder)
    {
        file = folder is null ? null : Path.Combine(folder, "times.json");
        if (file is null || !File.Exists(file)) return;
        var json = Messages.Default.DictionaryStringDoubleArray;
        try { last = JsonSerializer.Deserialize(File.ReadAllText(file), json) ?? []; }
        catch (Exception e) when (e is JsonException or IOException or UnauthorizedAccessException) { }    // none then
    }

    /// <summary>The seconds that a notebook's cells from this one on should take; null where nobody knows.</summary>
    public double? Left(string notebook, int cell, int cells) =>
        last.TryGetValue(notebook, out var times) && times.Length == cells ? times.Skip(cell - 1).Sum() : null;

    /// <summary>Keeps the times of notebooks that ran to their end.</summary>
    public void Keep(IEnumerable<Report> reports)
    {
        if (file is null) return;
        foreach (var report in reports.Where(r => r.Error is null))
            last[report.Name] = [.. report.Cells.Select(c => c.Seconds)];
        WholeFile.Write(file, JsonSerializer.Serialize(last, Messages.Default.DictionaryStringDoubleArray));
    }
}
