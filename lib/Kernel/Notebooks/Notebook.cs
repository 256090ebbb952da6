using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace MmDit.Kernel;

/// <summary>A notebook file (nbformat 4.5), everything unknown in it kept.</summary>
sealed class Notebook(JsonObject root)
{
    readonly List<NotebookCell> cells =
        [.. root["cells"]!.AsArray().Select((c, i) => new NotebookCell(c!.AsObject(), i))];

    public IReadOnlyList<NotebookCell> Cells => cells;
    public IEnumerable<NotebookCell> Code => cells.Where(c => c.Kind == "code");

    /// <summary>The cells that there is something to run in.</summary>
    public IEnumerable<NotebookCell> Filled => Code.Where(c => c.Source.Trim().Length > 0);

    public JsonObject Metadata => root["metadata"] as JsonObject ?? (JsonObject)(root["metadata"] = new JsonObject());

    public string Title => Cells.Where(c => c.Kind == "markdown").SelectMany(c => c.Source.Split('\n'))
        .FirstOrDefault(l => l.StartsWith("# ", StringComparison.Ordinal))?[2..].Trim() ?? "";

    /// <summary>What the notebook says of itself: the paragraph under its title.</summary>
    public string Summary => Cells.Where(c => c.Kind == "markdown").SelectMany(c => c.Source.Split("\n\n"))
        .SkipWhile(p => !p.StartsWith("# ", StringComparison.Ordinal)).Skip(1)
        .FirstOrDefault(p => p is not ['#', ..])?.Trim() ?? "";

    /// <summary>A new notebook of C# cells.</summary>
    public static Notebook Of(JsonArray cells) => new(new()
    {
        ["cells"] = cells, ["nbformat"] = 4, ["nbformat_minor"] = 5,
        ["metadata"] = new JsonObject
        {
            ["kernelspec"] = new JsonObject
                { ["display_name"] = ".NET (C#)", ["language"] = "C#", ["name"] = KernelSpec.Name },
            ["language_info"] = new JsonObject { ["file_extension"] = ".cs", ["name"] = "C#" },
        },
    });

    public void Insert(int at, JsonObject cell)
    {
        root["cells"]!.AsArray().Insert(at, cell);
        cells.Insert(at, new(cell, at));
    }

    public static Notebook Read(string file)
    {
        if (!File.Exists(file)) throw new FileNotFoundException($"{file} does not exist: is the name right?");
        var ending = Path.GetExtension(file).ToLowerInvariant();
        if (ending is ".dib" or ".cs") return TextForm.Parse(File.ReadAllText(file), ending);
        try
        {
            return new(JsonNode.Parse(File.ReadAllBytes(file)) is JsonObject root && root["cells"] is JsonArray cells
                && cells.All(c => c is JsonObject cell && cell["cell_type"] is JsonValue kind
                    && kind.GetValueKind() == JsonValueKind.String) ? root
                    : throw new JsonException("it has no cells"));
        }
        catch (JsonException e) { throw new InvalidDataException($"{file} is no notebook: {e.Message}"); }
    }

    /// <summary>Writes a notebook, or its text where the name ends as text does.</summary>
    public void Write(string file)
    {
        var ending = Path.GetExtension(file).ToLowerInvariant();
        WholeFile.Write(file, ending is ".dib" or ".cs" ? TextForm.Write(this, ending) : ToText());
    }

    /// <summary>The file byte for byte as Jupyter writes it, so that differences stay small.</summary>
    public string ToText()
    {
        root["nbformat"] = 4;
        root["nbformat_minor"] = Math.Max(5, (int?)root["nbformat_minor"] ?? 5);
        foreach (var cell in Cells) cell.Complete();
        var text = new StringBuilder();
        Write(text, root, "\n");
        return text.Append('\n').ToString();
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
    public string Source { get => Join(json["source"]); set => json["source"] = Lines(value); }
    public JsonObject Metadata => json["metadata"] as JsonObject ?? (JsonObject)(json["metadata"] = new JsonObject());
    public JsonArray? Tags => json["metadata"]?["tags"] as JsonArray;
    public JsonArray Outputs => json["outputs"] as JsonArray ?? [];
    public int? Count { get => (int?)json["execution_count"]; set => json["execution_count"] = value; }
    public bool MayFail => HasTag("raises-exception");
    public bool HasTag(string tag) => Tags?.Any(t => (string?)t == tag) ?? false;

    /// <summary>The language a polyglot notebook gave this cell, if it is not C#.</summary>
    public string? Language => ((string?)json["metadata"]?["polyglot_notebook"]?["kernelName"]
        ?? (string?)json["metadata"]?["dotnet_interactive"]?["language"]) is { } name and not "csharp" ? name : null;

    public void SetOutputs(IEnumerable<JsonObject> outputs) => json["outputs"] = new JsonArray([.. outputs]);

    /// <summary>A picture stored in the cell, as a data address.</summary>
    public string? Attachment(string name) =>
        (json["attachments"]?[name] as JsonObject)?.FirstOrDefault() is { Value: { } content } picture
            ? $"data:{picture.Key};base64,{Join(content).Trim()}" : null;

    /// <summary>Makes it a cell that was not run.</summary>
    public void Clear() => (Count, json["outputs"]) = (null, new JsonArray());

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
