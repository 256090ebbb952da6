using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace MmDit.Interactive.Tests;

/// <summary>What may look otherwise under .NET Interactive, and why; all else is equal.</summary>
/// <param name="Lessons">The beginnings of the lessons' names.</param>
/// <param name="Pattern">What is taken out on both sides before they are compared.</param>
sealed record Difference(string Why, string[] Lessons, string Pattern)
{
    public static readonly Difference[] All =
    [
        new("its first output is a script for the languages that run in the browser",
            ["00", "01", "02", "04", "06", "07", "08", "10", "16", "tour"],
            @"display_data\ntext/html: \s*<div>\s*<div id='dotnet-interactive-this-cell[^\f]*\f"),
        new("beside a table of HTML its text is a table too, where the kit's kernel writes C#",
            ["01", "02", "04", "06", "07", "08", "10", "tour"], @"(?<=kit-table[^\f]*)\ntext/plain: [^\f]*"),
        new("percent signs have a blank before them in its culture", ["01", "04", "07"], "(?<=[0-9]) (?=%)"),
        new("updates of a display name another output than the one they should replace, so Jupyter drops them", ["07"],
            @"display_data\ntext/html: [^\f]*?(the first steps|the loss of the real training)[^\f]*\f"),
        new("what is measured is another number each time, and says so", ["16"], @"[^\f]*measured on[^\f]*\f"),
        new("the weights are not seeded there, so nor is their rounding", ["04"], "(?<=at most )[^ ]*(?= apart)"),
    ];

    /// <summary>The differences that a lesson may show.</summary>
    public static Difference[] Of(string lesson) =>
        [.. All.Where(d => d.Lessons.Any(name => lesson.StartsWith(name, StringComparison.Ordinal)))];

    public string Without(string outputs) => Regex.Replace(outputs, Pattern, "");

    /// <summary>A cell's outputs as text, one after the other; text that is printed in several pieces is one.</summary>
    public static string Outputs(JsonNode cell)
    {
        var text = "";
        var stream = "";
        foreach (var output in cell["outputs"]!.AsArray())
        {
            var name = (string?)output!["name"] ?? "";
            text += name != "" && name == stream ? Lesson.Text(output["text"]!) : $"\f{Output(output, name)}";
            stream = name;
        }
        return text + "\f";
    }

    static string Output(JsonNode output, string stream) => (string?)output["output_type"] switch
    {
        "stream" => $"{stream}: {Lesson.Text(output["text"]!)}",
        "error" => $"error {output["evalue"]}",
        var type => type + string.Concat(output["data"]!.AsObject().OrderBy(d => d.Key)
            .Select(d => $"\n{d.Key}: {(d.Value is JsonObject ? d.Value.ToJsonString() : Lesson.Text(d.Value!))}")),
    };
}
