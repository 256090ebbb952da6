using System.Reflection;
using System.Text.Json.Nodes;
using TorchSharp.Interop;

namespace MmDit.Torch.Tests.Against;

/// <summary>An argument as PyTorch's schema has it.</summary>
sealed record Argument(string Name, string Type, bool HasDefault, bool Mutated)
{
    public bool Optional => Type.StartsWith("Optional[");
    public string Bare => Optional ? Type["Optional[".Length..^1] : Type;
    public bool IsTensor => Bare == "Tensor";
}

/// <summary>An operator as PyTorch describes it, independent of what lib/Torch makes of the same line.</summary>
sealed record Schema(string Name, string Overload, Argument[] Parameters, string Text)
{
    public string Key => Overload == "" ? Name : $"{Name}.{Overload}";

    /// <summary>The name that the generator gives the C# function.</summary>
    public string Function => Overload == "" ? Name : $"{Name}_{Overload}";

    public static Dictionary<string, Schema> Read(JsonNode answer) =>
        answer["schemas"]!.AsArray().Select(s => new Schema(
            (string)s!["name"]!, (string)s["overload"]!,
            [.. s["arguments"]!.AsArray().Select(a => new Argument((string)a!["name"]!, (string)a["type"]!, (bool)a["default"]!, (bool)a["mutated"]!))],
            (string)s["text"]!)).DistinctBy(s => s.Key).ToDictionary(s => s.Key);
}

/// <summary>The operators that lib/Torch can call, found by reflection: whoever adds one need not tell the tests.</summary>
static class Operators
{
    public static IReadOnlyDictionary<string, MethodInfo> All { get; } = typeof(aten)
        .GetMethods(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.DeclaredOnly)
        .Where(m => !m.Name.StartsWith('<')).ToDictionary(m => m.Name);

    /// <summary>The schema that a function stands for; of two with one C# name, the one with its parameters.</summary>
    public static Schema Of(string function, IReadOnlyDictionary<string, Schema> schemas)
    {
        var names = All[function].GetParameters().Select(p => p.Name).ToArray();
        var found = schemas.Values.Where(s => s.Function == function).OrderBy(s => s.Parameters.Select(p => p.Name).SequenceEqual(names) ? 0 : 1).FirstOrDefault();
        return found ?? throw new Xunit.Sdk.XunitException($"PyTorch has no operator whose C# name is aten.{function}");
    }
}
