using System.Text.Json.Nodes;

namespace MmDit.Interactive.Tests;

/// <summary>A notebook for one test, beside the lessons, so that what it imports is found.</summary>
sealed class Scratch : IDisposable
{
    public Scratch(IEnumerable<string> cells) => System.IO.File.WriteAllText(File, new JsonObject
    {
        ["nbformat"] = 4,
        ["nbformat_minor"] = 4,
        ["metadata"] = new JsonObject
        {
            ["kernelspec"] = new JsonObject { ["name"] = ".net-csharp", ["display_name"] = ".NET (C#)" },
        },
        ["cells"] = new JsonArray([.. cells.Select(source => new JsonObject
        {
            ["cell_type"] = "code",
            ["execution_count"] = null,
            ["metadata"] = new JsonObject(),
            ["outputs"] = new JsonArray(),
            ["source"] = source,
        })]),
    }.ToJsonString());

    public string File { get; } = Repo.File("notebooks", $".scratch-{Guid.NewGuid():n}.ipynb");

    public void Dispose() => System.IO.File.Delete(File);
}
