using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace MmDit.Torch.Tests.Against;

/// <summary>Compares what C# made of a case with PyTorch's reply; every difference is a sentence.</summary>
sealed partial class Compare(byte[] data, double tolerance, bool uninitialised)
{
    public List<string> Differences { get; } = [];

    public static (TensorSpec Bits, int Alias, bool Grad) Read(JsonNode t, byte[] data)
    {
        long[] List(string key) => [.. t[key]!.AsArray().Select(i => (long)i!)];
        return (new((ScalarType)(int)t["dtype"]!, data[(int)t["at"]!..((int)t["at"]! + (int)t["length"]!)], List("size"), List("stride"), (long)t["offset"]!),
                (int)t["alias"]!, (bool)t["grad"]!);
    }

    public static string FirstLine(string text) => text.Split('\n')[0];

    // Python names the types of tensors in its own way: torch.FloatTensor is CPUFloatType.
    [GeneratedRegex(@"torch\.(\w+)Tensor")] internal static partial Regex PythonType();

    public void Error(JsonNode expected, Exception actual)
    {
        var text = PythonType().Replace(FirstLine((string)expected!), "CPU$1Type");
        if (actual is not ExternalException) Differences.Add($"PyTorch's error is '{text}', C# throws {actual.GetType().Name}: {FirstLine(actual.Message)}");
        else if (FirstLine(actual.Message) != text) Differences.Add($"PyTorch's error is '{text}', C#'s is '{FirstLine(actual.Message)}'");
    }

    public void All(JsonNode reply, Outcome outcome)
    {
        Value("result", reply["result"], outcome.Result, outcome.After);
        if (!outcome.InPlace) Differences.Add("the result is another object than the tensor changed in place");
        foreach (var (i, after) in reply["after"]!.AsArray().Index()) Value($"tensor argument {i} afterwards", after, outcome.After[i], []);
        Value("a random number drawn afterwards", reply["next"], outcome.Next, []);

        var rounds = reply["rounds"]?.AsArray() ?? [];
        if (rounds.Count != outcome.Rounds.Count) Differences.Add($"PyTorch has {rounds.Count} rounds of gradients, C# {outcome.Rounds.Count}");
        foreach (var (i, (expected, actual)) in rounds.Zip(outcome.Rounds).Index())
        {
            var what = i == 0 ? "gradient" : "second gradient";
            if (expected is JsonObject error != actual is Exception) Differences.Add($"{what}: PyTorch {(expected is JsonObject ? $"fails with {expected["error"]}" : "gives one")}, C# {actual}");
            else if (actual is Exception e) Error(expected!["error"]!, e);
            else foreach (var (k, (one, other)) in expected!.AsArray().Zip((Tensor?[])actual).Index()) Value($"{what} {k}", one, other, []);
        }
    }

    public void Value(string path, JsonNode? expected, object? actual, IReadOnlyList<Tensor> owners)
    {
        switch (expected)
        {
            case null:
                if (actual is not null) Differences.Add($"{path}: PyTorch gives nothing, C# {actual}");
                return;
            case JsonObject o when o["t"] is { } t:
                if (actual is Tensor tensor) Bits(path, t, tensor, owners);
                else Differences.Add($"{path}: PyTorch gives a tensor, C# {actual ?? "nothing"}");
                return;
            case JsonObject o when o["ts"] is JsonArray list:
                var parts = Player.Parts(actual);
                if (parts?.Length != list.Count) Differences.Add($"{path}: PyTorch gives {list.Count} values, C# {parts?.Length.ToString(CultureInfo.InvariantCulture) ?? "one"}");
                else foreach (var (i, part) in parts.Index()) Value($"{path}[{i}]", list[i], part, owners);
                return;
            default:
                if (Plain(actual) is var text && text != Plain(expected)) Differences.Add($"{path}: PyTorch gives {Plain(expected)}, C# {text}");
                return;
        }
    }

    static string Plain(object? value) => value switch
    {
        Scalar { IsBool: true } s => Plain(s.ToBoolean()),
        Scalar { IsComplex: true } s => Plain(s.ToComplexFloat64()),
        Scalar { IsFloat: true } s => Plain(s.ToDouble()),
        Scalar s => Plain(s.ToInt64()),
        JsonObject o when o["f"] is { } f => $"float {double.Parse(((string)f!).Replace("inf", "Infinity"), CultureInfo.InvariantCulture):R}",
        JsonObject o when o["z"] is JsonArray z => $"complex {double.Parse((string)z[0]!):R} {double.Parse((string)z[1]!):R}",
        JsonValue v when v.TryGetValue<bool>(out var b) => Plain(b),
        JsonValue v when v.TryGetValue<long>(out var i) => Plain(i),
        JsonValue v => $"string {v}",
        double d => $"float {d:R}",
        System.Numerics.Complex z => $"complex {z.Real:R} {z.Imaginary:R}",
        long i => $"int {i}",
        bool b => $"bool {b}",
        string s => $"string {s}",
        _ => value?.ToString() ?? "nothing",
    };

    void Bits(string path, JsonNode node, Tensor actual, IReadOnlyList<Tensor> owners)
    {
        var (expected, alias, grad) = Read(node, data);
        var got = TensorSpec.From(actual);
        var shares = owners.Index().FirstOrDefault(o => Storage(o.Item) is var s && s != 0 && s == Storage(actual), (-1, null!)).Index;
        if (expected.Dtype != got.Dtype) Differences.Add($"{path}: PyTorch's is of {expected.Dtype}, C#'s of {got.Dtype}");
        else if (!expected.Size.SequenceEqual(got.Size)) Differences.Add($"{path}: PyTorch's is [{string.Join(", ", expected.Size)}], C#'s [{string.Join(", ", got.Size)}]");
        else if (!expected.Stride.SequenceEqual(got.Stride)) Differences.Add($"{path}: PyTorch's strides are [{string.Join(", ", expected.Stride)}], C#'s [{string.Join(", ", got.Stride)}]");
        else if (alias != shares) Differences.Add($"{path}: PyTorch's shares the memory of tensor argument {alias}, C#'s of {shares} (-1: of none)");
        else if (alias >= 0 && expected.Offset != got.Offset) Differences.Add($"{path}: PyTorch's starts at element {expected.Offset} of its storage, C#'s at {got.Offset}");
        else if (grad != actual.requires_grad) Differences.Add($"{path}: PyTorch {(grad ? "records" : "does not record")} it, C# does{(grad ? " not" : "")}");
        else if (!uninitialised && !expected.Storage.AsSpan().SequenceEqual(got.Storage)) Near(path, expected, got);
    }

    static unsafe nint Storage(Tensor t)
    {
        var facts = t.Facts();
        return facts.StorageBytes == 0 ? 0 : (nint)facts.Data - (nint)(facts.StorageOffset * facts.ElementSize);
    }

    /// <summary>Bits differ: the same numbers may be two kinds of NaN, or differ as far as hints.txt allows.</summary>
    void Near(string path, TensorSpec expected, TensorSpec got)
    {
        var (left, right) = (Doubles(expected), Doubles(got));
        var worst = left.Zip(right).Index().MaxBy(p => Apart(p.Item.First, p.Item.Second));
        if (Apart(worst.Item.First, worst.Item.Second) is var apart && apart <= tolerance) return;
        Differences.Add($"{path}: element {worst.Index} of [{string.Join(", ", expected.Size)}] is {worst.Item.First:R} in PyTorch, {worst.Item.Second:R} in C# " +
                        $"({left.Zip(right).Count(p => !p.First.Equals(p.Second))} of {left.Length} differ)");
    }

    static double Apart(double a, double b) => a.Equals(b) ? 0 : Math.Abs(a - b) / (1 + Math.Abs(a)) is var d && double.IsNaN(d) ? double.PositiveInfinity : d;

    static double[] Doubles(TensorSpec t) => t.Dtype switch
    {
        ScalarType.Float32 or ScalarType.ComplexFloat32 => [.. MemoryMarshal.Cast<byte, float>(t.Storage).ToArray().Select(v => (double)v)],
        ScalarType.Float64 or ScalarType.ComplexFloat64 => MemoryMarshal.Cast<byte, double>(t.Storage).ToArray(),
        ScalarType.Float16 => [.. MemoryMarshal.Cast<byte, Half>(t.Storage).ToArray().Select(v => (double)v)],
        ScalarType.BFloat16 => [.. MemoryMarshal.Cast<byte, ushort>(t.Storage).ToArray().Select(v => (double)BitConverter.UInt32BitsToSingle((uint)v << 16))],
        ScalarType.Int64 => [.. MemoryMarshal.Cast<byte, long>(t.Storage).ToArray().Select(v => (double)v)],
        ScalarType.Int32 => [.. MemoryMarshal.Cast<byte, int>(t.Storage).ToArray().Select(v => (double)v)],
        ScalarType.Int16 => [.. MemoryMarshal.Cast<byte, short>(t.Storage).ToArray().Select(v => (double)v)],
        _ => [.. t.Storage.Select(v => (double)v)],
    };
}
