using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace MmDit.Runner;

/// <summary>The outputs of one cell as a notebook stores them.</summary>
sealed partial class Outputs(int count, Dictionary<string, List<JsonObject>> displays)
{
    readonly List<JsonObject> all = [];
    bool clearing;

    public IReadOnlyList<JsonObject> All => all;

    public void Add(Output output)
    {
        if (clearing && output is not Cleared) (clearing, _) = (false, Clear());
        switch (output)
        {
            case StreamText text: Write(text); break;
            case Shown shown:
                var display = Bundle("display_data", shown.Data);
                if (shown.DisplayId is { } id)
                    (displays.TryGetValue(id, out var same) ? same : displays[id] = []).Add(display);
                all.Add(display);
                break;
            case Updated updated:
                foreach (var old in displays.GetValueOrDefault(updated.DisplayId, [])) old["data"] = Data(updated.Data);
                break;
            case Result result:
                var value = Bundle("execute_result", result.Data);
                value["execution_count"] = count;
                all.Add(value);
                break;
            case Failure failure:
                all.Add(new()
                {
                    ["output_type"] = "error", ["ename"] = failure.Name, ["evalue"] = failure.Value,
                    ["traceback"] = new JsonArray([.. failure.Traceback.Select(l => JsonValue.Create(l))]),
                });
                break;
            case Cleared cleared: (clearing, _) = (cleared.Wait, cleared.Wait || Clear()); break;
        }
    }

    bool Clear()
    {
        all.Clear();
        return true;
    }

    void Write(StreamText text)
    {
        if (all is [.., var last] && (string?)last["output_type"] == "stream" && (string?)last["name"] == text.Name)
            last["text"] = NotebookCell.Lines(NotebookCell.Join(last["text"]) + text.Text);
        else all.Add(new()
        {
            ["output_type"] = "stream", ["name"] = text.Name, ["text"] = NotebookCell.Lines(text.Text),
        });
    }

    static JsonObject Bundle(string type, JsonObject data) =>
        new() { ["output_type"] = type, ["data"] = Data(data), ["metadata"] = new JsonObject() };

    static JsonObject Data(JsonObject data) => new(data.Select(d => KeyValuePair.Create(d.Key,
        d.Value is JsonValue text && (d.Key.StartsWith("text/", StringComparison.Ordinal) || d.Key == "image/svg+xml")
            ? NotebookCell.Lines((string)text!) : d.Value?.DeepClone())));

    /// <summary>An output's HTML, or "".</summary>
    public static string Html(JsonObject output) => NotebookCell.Join(output["data"]?["text/html"]);

    /// <summary>Whether an output carries a script library: a page holds it once, a repository never.</summary>
    public static bool IsLibrary(JsonObject output) => Html(output).Contains("data-kit-library");

    /// <summary>Results of exercise checks in a cell: <c>data-kit-check="passed|failed|todo"</c>. In a cell that shows
    /// how a check fails, tagged <c>check-fails</c>, one that fails is meant to, one that passes the failure.</summary>
    public static IEnumerable<string> Checks(NotebookCell cell) =>
        from output in cell.Outputs.OfType<JsonObject>()
        from match in Check().Matches(Html(output))
        select match.Groups[1].Value is var result && !cell.HasTag("check-fails") ? result
            : result == "failed" ? "meant" : "failed";

    [GeneratedRegex("""data-kit-check=["'](passed|failed|todo)["']""")]
    internal static partial Regex Check();
}
