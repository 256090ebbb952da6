using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace MmDit.Kernel;

/// <summary>A notebook file (nbformat 4.5), everything unknown in it kept.</summary>
sealed class Notebook(JsonObject root)
{
    public IReadOnlyList<NotebookCell> Cells { get; } =
        [.. root["cells"]!.AsArray().Select((c, i) => new NotebookCell(c!.AsObject(), i))];

    public IEnumerable<NotebookCell> Code => Cells.Where(c => c.Kind == "code");

    public string Title => Cells.Where(c => c.Kind == "markdown").SelectMany(c => c.Source.Split('\n'))
        .FirstOrDefault(l => l.StartsWith("# ", StringComparison.Ordinal))?[2..].Trim() ?? "";

    public static Notebook Read(string file)
    {
        try
        {
            return new(JsonNode.Parse(File.ReadAllBytes(file)) is JsonObject root && root["cells"] is JsonArray ? root
                : throw new JsonException("it has no cells"));
        }
        catch (JsonException e) { throw new InvalidDataException($"{file} is no notebook: {e.Message}"); }
    }

    /// <summary>Writes the file byte for byte as Jupyter does, so that differences stay small.</summary>
    public void Write(string file)
    {
        root["nbformat"] = 4;
        root["nbformat_minor"] = Math.Max(5, (int?)root["nbformat_minor"] ?? 5);
        foreach (var cell in Cells) cell.Complete();
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
        var text = new StringBuilder();
        Write(text, root, "\n");
        File.WriteAllText(file, text.Append('\n').ToString());
    }

    static void Write(StringBuilder text, JsonNode? node, string line)
    {
        switch (node)
        {
            case JsonObject { Count: > 0 } map:
                Items(text, "{}", map.OrderBy(p => p.Key, StringComparer.Ordinal), line, (pair, inner) =>
                {
                    Write(text, pair.Key);
                    text.Append(": ");
                    Write(text, pair.Value, inner);
                });
                break;
            case JsonArray { Count: > 0 } list:
                Items(text, "[]", list, line, (item, inner) => Write(text, item, inner));
                break;
            case JsonValue value when value.GetValueKind() == JsonValueKind.String:
                Write(text, value.GetValue<string>());
                break;
            default: text.Append(node?.ToJsonString() ?? "null"); break;
        }
    }

    static void Items<T>(
        StringBuilder text, string brackets, IEnumerable<T> items, string line, Action<T, string> write)
    {
        var inner = line + " ";
        text.Append(brackets[0]);
        foreach (var (item, first) in items.Select((item, i) => (item, i == 0)))
        {
            text.Append(first ? "" : ",").Append(inner);
            write(item, inner);
        }
        text.Append(line).Append(brackets[1]);
    }

    // Only what JSON demands is escaped: .NET's own writer would escape every emoji.
    static void Write(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (var c in value)
            text.Append(c switch
            {
                '"' => "\\\"", '\\' => "\\\\", '\n' => "\\n", '\r' => "\\r", '\t' => "\\t",
                '\b' => "\\b", '\f' => "\\f",
                < ' ' => $"\\u{(int)c:x4}",
                _ => c.ToString(),
            });
        text.Append('"');
    }
}

sealed class NotebookCell(JsonObject json, int index)
{
    public string Kind => (string)json["cell_type"]!;
    public string Source => Join(json["source"]);
    public JsonArray Outputs => json["outputs"] as JsonArray ?? [];
    public int? Count { get => (int?)json["execution_count"]; set => json["execution_count"] = value; }
    public bool MayFail => HasTag("raises-exception");
    public bool HasTag(string tag) => (json["metadata"]?["tags"] as JsonArray)?.Any(t => (string?)t == tag) ?? false;

    /// <summary>The language a polyglot notebook gave this cell, if it is not C#.</summary>
    public string? Language => ((string?)json["metadata"]?["polyglot_notebook"]?["kernelName"]
        ?? (string?)json["metadata"]?["dotnet_interactive"]?["language"]) is { } name and not "csharp" ? name : null;

    public void SetOutputs(IEnumerable<JsonObject> outputs) => json["outputs"] = new JsonArray([.. outputs]);

    /// <summary>A picture stored in the cell, as a data address.</summary>
    public string? Attachment(string name) =>
        (json["attachments"]?[name] as JsonObject)?.FirstOrDefault() is { Value: { } content } picture
            ? $"data:{picture.Key};base64,{Join(content).Trim()}" : null;

    public bool Clear()
    {
        json["outputs"] = new JsonArray();
        return true;
    }

    /// <summary>Adds what nbformat 4.5 demands.</summary>
    public void Complete()
    {
        json["id"] ??= $"cell-{index}";
        json["metadata"] ??= new JsonObject();
        if (json["source"] is not JsonArray) json["source"] = Lines(Source);
        if (Kind != "code") return;
        json["outputs"] ??= new JsonArray();
        if (!json.ContainsKey("execution_count")) json["execution_count"] = null;
    }

    /// <summary>A multi-line string, which notebooks store as a list of lines.</summary>
    public static string Join(JsonNode? text) => text switch
    {
        JsonArray lines => string.Concat(lines.Select(l => (string?)l)),
        JsonValue value => value.TryGetValue<string>(out var s) ? s : value.ToJsonString(),
        _ => text?.ToJsonString() ?? "",
    };

    /// <summary>The list of lines that a multi-line string is stored as.</summary>
    public static JsonArray Lines(string text)
    {
        var lines = text.Split('\n').ToList();
        var list = lines.Select((l, i) => i < lines.Count - 1 ? l + "\n" : l).Where(l => l.Length > 0);
        return new([.. list.Select(l => JsonValue.Create(l))]);
    }
}
