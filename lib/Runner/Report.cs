using System.Text.Json.Serialization;

namespace MmDit.Runner;

/// <summary>What to run and what to write.</summary>
sealed record RunOptions(
    IReadOnlyList<string> Notebooks, string? Out = null, double? Timeout = null, bool InPlace = false,
    bool Check = false,
    bool AllowErrors = false, IReadOnlyList<string>? Parameters = null, string? Trx = null, int? Jobs = null);

/// <summary>What became of one cell.</summary>
sealed record CellReport(int Number, double Seconds, string? Error = null, bool Skipped = false);

/// <summary>What became of one notebook; <paramref name="Error"/> is what ended it early.</summary>
sealed record Report(
    string File, string Title, string Summary, IReadOnlyList<CellReport> Cells, double Seconds,
    IReadOnlyList<string> Checks, string? Error)
{
    public string Name => Path.GetFileNameWithoutExtension(File);
    public int Ran => Cells.Count(c => !c.Skipped);
    public int Count(string result) => Checks.Count(c => c == result);

    public string CheckText => Checks.Count == 0 ? "" : $"{Count("passed")} passed"
        + (Count("failed") > 0 ? $", {Count("failed")} failed" : "")
        + (Count("meant") > 0 ? $", {Count("meant")} failed as meant" : "")
        + (Count("todo") > 0 ? $", {Count("todo")} to do" : "");
}

/// <summary>What a process that runs a notebook tells the runner: its cell, and at last the report.</summary>
sealed record Progress(int Cell, Report? Report = null);

[JsonSerializable(typeof(RunOptions))]
[JsonSerializable(typeof(Progress))]
[JsonSerializable(typeof(Dictionary<string, double[]>))]
sealed partial class Messages : JsonSerializerContext;
