using System.Text.Json.Nodes;

namespace MmDit.Notebooks.Tests;

/// <summary>A lesson of the course as a file, and as it comes out of a run.</summary>
sealed class Lesson(JsonNode notebook)
{
    /// <summary>The lessons, which are numbered.</summary>
    public static TheoryData<string> All => [.. Directory.GetFiles(Repo.File("notebooks"), "*.ipynb")
        .Select(f => Path.GetFileNameWithoutExtension(f)).Where(name => char.IsDigit(name[0])).Order()];

    public static Lesson Read(string file) => new(JsonNode.Parse(File.ReadAllText(file))!);

    public static string Named(string name) => Repo.File("notebooks", name + ".ipynb");

    public JsonNode Notebook => notebook;
    public IEnumerable<JsonNode> Cells => notebook["cells"]!.AsArray()!;
    public IEnumerable<JsonNode> Code => Cells.Where(c => (string?)c["cell_type"] == "code");
    public IEnumerable<JsonNode> Outputs => Code.SelectMany(c => c["outputs"]!.AsArray())!;

    public static string Source(JsonNode cell) => Text(cell["source"]!);

    /// <summary>A string of the format, which may be a list of lines.</summary>
    public static string Text(JsonNode text) =>
        text is JsonArray lines ? string.Concat(lines.Select(l => (string)l!)) : (string)text!;

    /// <summary>What the cell of this id has printed and shown, as plain text.</summary>
    public string Said(string id) => string.Join('\n', Cells.Single(c => (string?)c["id"] == id)["outputs"]!.AsArray()
        .Select(o => o!["text"] ?? o["data"]?["text/plain"]).Where(text => text is not null)
        .Select(text => Text(text!)));

    /// <summary>Every number that the cell of this id has printed, in order.</summary>
    public double[] Numbers(string id) => [.. System.Text.RegularExpressions.Regex
        .Matches(Said(id).Replace(",", "", StringComparison.Ordinal), @"-?\d+(\.\d+)?")
        .Select(m => double.Parse(m.Value))];

    /// <summary>The lines of the figure that the cell of this id shows, by their names.</summary>
    public Dictionary<string, (double[] X, double[] Y)> Lines(string id)
    {
        var html = Cells.Single(c => (string?)c["id"] == id)["outputs"]!.AsArray().Select(o => o!["data"]?["text/html"])
            .Where(h => h is not null).Select(h => Text(h!))
            .Last(h => h.Contains("data-kit-spec", StringComparison.Ordinal));
        var spec = System.Text.RegularExpressions.Regex.Match(html, "data-kit-spec=\"[^\"]*\">(.*?)</script>",
            System.Text.RegularExpressions.RegexOptions.Singleline).Groups[1].Value
            .Replace("<\\/", "</", StringComparison.Ordinal);
        double[] Of(JsonNode trace, string axis) => [.. trace[axis]!.AsArray().Select(v => (double)v!)];
        return JsonNode.Parse(spec)!["data"]!.AsArray()
            .ToDictionary(t => (string)t!["name"]!, t => (Of(t!, "x"), Of(t!, "y")));
    }

    /// <summary>The prose of the cell of this id.</summary>
    public string Prose(string id) => Source(Cells.Single(c => (string?)c["id"] == id));

    public IEnumerable<string> Html =>
        Outputs.Select(o => o["data"]?["text/html"]).Where(h => h is not null).Select(h => Text(h!));

    /// <summary>What the cards of the checks say: exercise and outcome, in order.</summary>
    public IEnumerable<(string Exercise, string Outcome)> Checks => Html
        .Select(html => System.Text.RegularExpressions.Regex.Match(html,
            "data-kit-check=\"(\\w+)\" data-kit-exercise=\"([\\d.]+)\""))
        .Where(m => m.Success).Select(m => (m.Groups[2].Value, m.Groups[1].Value));

    /// <summary>Puts the solutions into the cells of the exercises.</summary>
    public Lesson Solved(string solutions)
    {
        var answers = solutions.Split("\n// ").Select(part => part.TrimStart('/', ' ').Split('\n', 2))
            .ToDictionary(p => p[0].Trim(), p => p[1].Trim());
        foreach (var cell in Code)
            if ((string?)cell["metadata"]?["exercise"] is { } id) cell["source"] = answers[id];
        return this;
    }
}
