using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis.CSharp;

namespace MmDit.Runner;

/// <summary>Values given on the command line, put into a cell of their own behind the one tagged <c>parameters</c>, as
/// papermill does it.</summary>
sealed class Parameters(IReadOnlyList<string> given)
{
    public const string Injected = "injected-parameters";

    readonly List<(string Name, string Value)> values = [.. given.Select(g => g.Split('=', 2) is [var name, var value]
        && SyntaxFacts.IsValidIdentifier(name) ? (name, value)
        : throw new InvalidDataException($"--param {g}: write NAME=VALUE, where the name is one that C# allows"))];

    public bool Any => values.Count > 0;

    public static JsonObject Cell => new()
    {
        ["cell_type"] = "code", ["id"] = Injected, ["source"] = "// parameters",
        ["metadata"] = new JsonObject { ["tags"] = new JsonArray(Injected) },
    };

    /// <summary>Where the cell goes: behind the notebook's own parameters, else before everything.</summary>
    public static int Place(Notebook notebook) =>
        notebook.Cells.ToList().FindIndex(c => c.HasTag("parameters")) + 1;

    /// <summary>Assigns to variables that the notebook has declared, in their types, and declares the others.</summary>
    public string Code(Script script) => "// parameters\n" + string.Join('\n', values.Select(v =>
        script.Variables.LastOrDefault(known => known.Name == v.Name).Type is { } type
            ? $"{v.Name} = {Literal(v.Value, type)};" : $"var {v.Name} = {Literal(v.Value, Guess(v.Value))};"));

    static string Literal(string value, Type type) =>
        type == typeof(string) ? SymbolDisplay.FormatLiteral(value, quote: true)
        : type == typeof(bool) ? value.ToLowerInvariant()
        : type.IsEnum ? $"{Text.Name(type)}.{value}"
        : type.IsPrimitive || type == typeof(decimal) ? $"({Text.Name(type)})({value})"
        : value;                                                        // an expression: new[] { 1, 2 }

    static Type Guess(string value) =>
        int.TryParse(value, out _) ? typeof(int) : long.TryParse(value, out _) ? typeof(long)
        : double.TryParse(value, out _) ? typeof(double) : bool.TryParse(value, out _) ? typeof(bool) : typeof(string);
}
