using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace MmDit.Kernel;

/// <summary>Notebooks as text: <c>.dib</c> of Polyglot Notebooks and <c>.cs</c> with <c>// %%</c> between cells, as
/// jupytext and editors write it.</summary>
static partial class TextForm
{
    /// <summary>A notebook of such a file, by its ending.</summary>
    public static Notebook Parse(string text, string ending) => Notebook.Of(
        [.. (ending == ".dib" ? Dib(Lines(text)) : Percent(Lines(text))).Where(c => c is not null).Select(c => c!)]);

    /// <summary>The text of a notebook, by the ending of the file that it is for.</summary>
    public static string Write(Notebook notebook, string ending)
    {
        var text = new StringBuilder(ending == ".dib"
            ? "#!meta\n\n{\"kernelInfo\":{\"defaultKernelName\":\"csharp\"}}\n" : "");
        foreach (var cell in notebook.Cells.Where(c => c.Kind is "code" or "markdown"))
        {
            var prose = cell.Kind == "markdown";
            if (text.Length > 0) text.Append('\n');
            if (ending == ".dib")
                text.Append($"#!{(prose ? "markdown" : cell.Language ?? "csharp")}\n\n{cell.Source}\n");
            else
            {
                var tags = cell.Tags is { Count: > 0 } t ? $" tags={t.ToJsonString()}" : "";
                var kind = prose ? " [markdown]" : cell.Language is { } language ? $" [{language}]" : "";
                var plain = kind.Length == 0;
                text.Append($"// %%{kind}{tags}\n").AppendJoin('\n', Lines(cell.Source).Select(l =>
                    plain && !Directive().IsMatch(l) ? l : $"// {l}".TrimEnd())).Append('\n');
            }
        }
        return text.ToString();
    }

    static string[] Lines(string text) => text.ReplaceLineEndings("\n").Split('\n');

    static IEnumerable<JsonObject?> Dib(string[] lines)
    {
        var (start, language) = (0, "csharp");
        for (var i = 0; i <= lines.Length; i++)
        {
            var next = i < lines.Length ? Language().Match(lines[i]) : null;
            if (next is { Success: false }) continue;
            if (language != "meta") yield return Cell(language, lines[start..i], null);
            (language, start) = (next?.Groups[1].Value.ToLowerInvariant() ?? "", i + 1);
        }
    }

    static IEnumerable<JsonObject?> Percent(string[] lines)
    {
        var (start, head) = (0, (Match?)null);
        for (var i = 0; i <= lines.Length; i++)
        {
            var next = i < lines.Length ? Marker().Match(lines[i]) : null;
            if (next is { Success: false }) continue;
            var language = head is { Groups: var g } && g["kind"].Success ? g["kind"].Value : "csharp";
            var body = lines[start..i].Select(l => language == "csharp"
                ? Hidden().IsMatch(l) ? l[3..] : l
                : l is ['/', '/', .. var rest] ? rest is [' ', .. var words] ? words : rest : l);
            yield return Cell(language, [.. body], head?.Groups["tags"].Value);
            (head, start) = (next, i + 1);
        }
    }

    static JsonObject? Cell(string language, string[] lines, string? tags)
    {
        var source = string.Join('\n', lines).Trim('\n');
        if (source.Trim().Length == 0) return null;
        var metadata = new JsonObject();
        if (!string.IsNullOrEmpty(tags)) metadata["tags"] = JsonNode.Parse(tags);
        if (language is "markdown" or "md")
            return new() { ["cell_type"] = "markdown", ["metadata"] = metadata, ["source"] = source };
        if (language is not ("csharp" or "c#"))
            metadata["polyglot_notebook"] = new JsonObject { ["kernelName"] = language };
        return new() { ["cell_type"] = "code", ["metadata"] = metadata, ["source"] = source };
    }

    [GeneratedRegex(@"^#!(meta|csharp|c#|markdown|md|html|javascript|js|mermaid|fsharp|f#|pwsh|powershell|python|sql"
        + @"|kql|value|http)\s*$", RegexOptions.IgnoreCase)]
    internal static partial Regex Language();

    [GeneratedRegex("""^//\s*%%\s*(\[(?<kind>[\w#]+)\])?.*?(tags=(?<tags>\[[^\]]*\]))?\s*$""")]
    internal static partial Regex Marker();

    // Lines that a compiler would refuse are comments in the file.
    [GeneratedRegex("""^#(!\w|r "|i "|load ")""")] internal static partial Regex Directive();
    [GeneratedRegex("""^// #(!\w|r "|i "|load ")""")] internal static partial Regex Hidden();
}
