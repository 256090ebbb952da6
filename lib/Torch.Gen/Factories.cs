using System.Text;

namespace MmDit.TorchGen;

/// <summary>Writes Factories.g.cs: torch.tensor(...) for each C# element type and shape of array, and each way to give zeros(...) and its like a size.</summary>
static class Factories
{
    static readonly string[] types = ["bool", "byte", "sbyte", "short", "int", "long", "Half", "BFloat16", "float", "double", "(float Real, float Imaginary)", "System.Numerics.Complex"];
    const string Options = "ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null";
    const string Pass = "dtype, device, requires_grad";

    public static string Write()
    {
        var text = new StringBuilder();
        foreach (var type in types) Tensors(text, type);
        foreach (var name in (string[])["zeros", "ones", "empty", "rand", "randn", "full"]) Sizes(text, name);
        var methods = new StringBuilder();
        foreach (var name in (string[])["new_zeros", "new_ones", "new_empty", "new_full"]) Sizes(methods, name);
        return $$"""
            // Written by lib/Torch.Gen (Factories.cs).
            #nullable enable
            #pragma warning disable CS1591
            namespace TorchSharp
            {
                public static partial class torch
                {
            {{text}}
                    public partial class Tensor
                    {
            {{methods}}        }
                }
            }

            """.ReplaceLineEndings("\n");
    }

    static void Tensors(StringBuilder text, string type)
    {
        var element = type.StartsWith('(') ? "(float, float)" : type;
        // A long[] is called dataArray in TorchSharp.
        var array = type == "long" ? "dataArray" : "rawArray";
        void Add(string parameters, string data, string shape, string name = "tensor", string options = Options) => text.Append(
            $"        public static Tensor {name}({parameters}, {options}) => FromSpan<{element}>({data}, {shape}, {(name == "tensor" ? Pass : "dtype, device, false")});\n");

        // Where TorchSharp takes no dtype, the long or the double that C# widens to takes it; a Half would stand in the way.
        if (type is "byte" or "sbyte" or "short" or "int" or "float")
            text.Append($"        public static Tensor tensor({type} scalar, Device? device = null, bool requires_grad = false) => FromSpan<{element}>([scalar], [], null, device, requires_grad);\n");
        else if (type != "Half")
            text.Append($"        public static Tensor tensor({type} scalar, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) => FromSpan<{element}>([scalar], [], {Pass});\n");
        Add($"{type}[] {array}", array, $"[{array}.LongLength]");
        Add($"{type}[] {array}, ReadOnlySpan<long> dimensions", array, "dimensions");
        Add($"IList<{type}> rawArray", "Elements(rawArray)", "[rawArray.Count]");
        Add($"IList<{type}> rawArray, ReadOnlySpan<long> dimensions", "Elements(rawArray)", "dimensions");
        Add($"IList<{type}> rawArray, long rows, long columns", "Elements(rawArray)", "[rows, columns]");
        Add($"IList<{type}> rawArray, long dim0, long dim1, long dim2", "Elements(rawArray)", "[dim0, dim1, dim2]");
        Add($"IList<{type}> rawArray, long dim0, long dim1, long dim2, long dim3", "Elements(rawArray)", "[dim0, dim1, dim2, dim3]");
        Add($"Memory<{type}> rawArray, ReadOnlySpan<long> dimensions", "rawArray.Span", "dimensions");
        for (var rank = 2; rank <= 4; rank++)
            Add($"{type}[{new string(',', rank - 1)}] rawArray", "Elements<" + element + ">(rawArray)", $"[{string.Join(", ", Enumerable.Range(0, rank).Select(d => $"rawArray.GetLongLength({d})"))}]");
        if (type == "Half") return;
        const string few = "ScalarType? dtype = null, Device? device = null";
        Add($"IList<{type}> rawArray", "Elements(rawArray)", "[rawArray.Count]", "as_tensor", few);
        Add($"{type}[] rawArray", "rawArray", "[rawArray.LongLength]", "as_tensor", few);
    }

    // Numbers come as long and as int: without the second, the 0 in zeros(3, 0) could as well be a ScalarType.
    static void Sizes(StringBuilder text, string name)
    {
        var isMethod = name.StartsWith("new_");
        var value = name.EndsWith("full") ? "Scalar value, " : "";
        var generator = name.StartsWith("rand") ? "Generator? generator = null, " : "";
        var options = isMethod ? value + Options[..Options.LastIndexOf(',')] : value + Options.Replace("string[]", generator + "string[]");
        var pass = $"{(value == "" ? "" : "value, ")}{Pass}{(generator == "" ? "" : ", generator")}";
        var head = isMethod ? "            public Tensor" : "        public static Tensor";
        string[][] shapes = [["size"], ["rows", "columns"], ["dim0", "dim1", "dim2"], ["dim0", "dim1", "dim2", "dim3"]];
        text.Append($"{head} {name}(ReadOnlySpan<long> size, {options}) => {name}(size.ToArray(), {pass});\n");
        foreach (var type in (string[])(isMethod ? ["long"] : ["long", "int"]))
            foreach (var shape in shapes)
                text.Append($"{head} {name}({string.Join(", ", shape.Select(d => $"{type} {d}"))}, {options}) => {name}((long[])[{string.Join(", ", shape)}], {pass});\n");
    }
}
