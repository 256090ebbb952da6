using System.Text;

namespace MmDit.TorchGen;

/// <summary>Writes Factories.g.cs: torch.tensor(...) for each C# element type and shape of array, as TorchSharp spells them.</summary>
static class Factories
{
    static readonly string[] types = ["bool", "byte", "sbyte", "short", "int", "long", "Half", "float", "double", "(float Real, float Imaginary)", "System.Numerics.Complex"];
    const string Options = "ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null";
    const string Pass = "dtype, device, requires_grad";

    public static string Write()
    {
        var text = new StringBuilder();
        foreach (var type in types)
        {
            var element = type.StartsWith('(') ? "(float, float)" : type;
            void Add(string parameters, string data, string shape) => text.Append(
                $"        public static Tensor tensor({parameters}, {Options}) => FromSpan<{element}>({data}, {shape}, {Pass});\n");

            text.Append($"        public static Tensor tensor({type} scalar, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) => FromSpan<{element}>([scalar], [], {Pass});\n");
            Add($"{type}[] rawArray", "rawArray", "[rawArray.LongLength]");
            Add($"{type}[] rawArray, ReadOnlySpan<long> dimensions", "rawArray", "dimensions");
            Add($"IList<{type}> rawArray", "Elements(rawArray)", "[rawArray.Count]");
            Add($"IList<{type}> rawArray, ReadOnlySpan<long> dimensions", "Elements(rawArray)", "dimensions");
            Add($"IList<{type}> rawArray, long rows, long columns", "Elements(rawArray)", "[rows, columns]");
            Add($"IList<{type}> rawArray, long dim0, long dim1, long dim2", "Elements(rawArray)", "[dim0, dim1, dim2]");
            Add($"IList<{type}> rawArray, long dim0, long dim1, long dim2, long dim3", "Elements(rawArray)", "[dim0, dim1, dim2, dim3]");
            Add($"Memory<{type}> rawArray, ReadOnlySpan<long> dimensions", "rawArray.Span", "dimensions");
            for (var rank = 2; rank <= 4; rank++)
                Add($"{type}[{new string(',', rank - 1)}] rawArray", "Elements<" + element + ">(rawArray)", $"[{string.Join(", ", Enumerable.Range(0, rank).Select(d => $"rawArray.GetLongLength({d})"))}]");
        }
        return $$"""
            // Written by lib/Torch.Gen (Factories.cs).
            #nullable enable
            #pragma warning disable CS1591
            namespace TorchSharp
            {
                public static partial class torch
                {
            {{text}}    }
            }

            """.ReplaceLineEndings("\n");
    }
}
