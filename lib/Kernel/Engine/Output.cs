using System.Text.Json.Nodes;

namespace MmDit.Kernel;

/// <summary>Everything a cell can show; a front end or a notebook file turns each into its own form.</summary>
abstract record Output;

/// <summary>Text on <c>stdout</c> or <c>stderr</c>.</summary>
sealed record StreamText(string Name, string Text) : Output;

/// <summary>A picture of a value, one representation a MIME type.</summary>
sealed record Shown(JsonObject Data, string? DisplayId) : Output;

/// <summary>A new picture for everything shown under the same display id.</summary>
sealed record Updated(JsonObject Data, string DisplayId) : Output;

/// <summary>The value of the cell's trailing expression.</summary>
sealed record Result(JsonObject Data) : Output;

/// <summary>The end of a cell that failed.</summary>
sealed record Failure(string Name, string Value, string[] Traceback) : Output;

/// <summary>Removes what the cell has shown, at once or when the next output comes.</summary>
sealed record Cleared(bool Wait) : Output;
