using System.Text.Json.Nodes;

namespace MmDit.TestKit;

/// <summary>A folder of notebooks for one test, and the runner in it.</summary>
public abstract class NotebookFolder : IDisposable
{
    protected string Place { get; } = Directory.CreateTempSubdirectory("runner").FullName;

    public void Dispose()
    {
        Directory.Delete(Place, true);
        GC.SuppressFinalize(this);
    }

    protected static JsonObject Code(string source, params string[] tags) => new()
    {
        ["cell_type"] = "code", ["source"] = source, ["outputs"] = new JsonArray(), ["execution_count"] = null,
        ["metadata"] = tags.Length == 0 ? new JsonObject()
            : new() { ["tags"] = new JsonArray([.. tags.Select(t => JsonValue.Create(t))]) },
    };

    protected static JsonObject Markdown(string source) =>
        new() { ["cell_type"] = "markdown", ["source"] = source, ["metadata"] = new JsonObject() };

    protected static IEnumerable<string?> Lines(JsonNode list) => list.AsArray().Select(l => (string?)l);

    protected void Write(string path, params JsonObject[] cells)
    {
        var file = Path.Combine(Place, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, new JsonObject
        {
            ["cells"] = new JsonArray([.. cells]), ["metadata"] = new JsonObject(), ["nbformat"] = 4,
            ["nbformat_minor"] = 4,
        }.ToJsonString());
    }

    protected JsonNode Read(string path) => JsonNode.Parse(File.ReadAllText(Path.Combine(Place, path)))!;

    /// <summary>Runs notebooks by the command; what it writes goes to out, unless the test says where.</summary>
    protected (int Exit, string Text) Run(params string[] arguments) => Command(
        ["run", .. arguments, .. arguments.Any(a => a is "--out" or "--in-place") ? Array.Empty<string>()
            : ["--out", "out"]]);

    protected (int Exit, string Text) Command(params string[] arguments) =>
        Program("dotnet", [Tool.Cli, .. arguments]);

    protected string? Text(string notebook, int cell, int output = 0) =>
        (string?)Read(notebook)["cells"]![cell]!["outputs"]![output]!["data"]!["text/plain"]![0];

    protected (int Exit, string Text) Program(string program, params string[] arguments) =>
        Shell.Run(Place, program, arguments);
}
