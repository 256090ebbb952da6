using System.Globalization;
using System.Numerics;
using System.Text.Json.Nodes;
using TorchSharp.Interop;

namespace MmDit.Torch.Tests.Against;

/// <summary>A tensor as bits: both sides build the same view of the same storage from it.</summary>
sealed record TensorSpec(ScalarType Dtype, byte[] Storage, long[] Size, long[] Stride, long Offset)
{
    public Tensor Make()
    {
        using var raw = torch.tensor(Storage);
        using var typed = aten.view_dtype(raw, Dtype);
        return aten.as_strided(typed, Size, Stride, Offset);
    }

    public override string ToString() => $"{Dtype}[{string.Join(",", Size)}]{(Stride.Contains(0) || Offset > 0 ? $"/({string.Join(",", Stride)})+{Offset}" : "")}";

    public static Tensor Dense(Tensor t)
    {
        if (t.Facts().Layout == 0) return t;
        Call call = new(new Op("aten::to_dense", ""));
        call.Arg(t);
        return call.Tensor();
    }

    /// <summary>The logical elements, in row-major order.</summary>
    public static TensorSpec From(Tensor t)
    {
        using var scope = NewDisposeScope();
        t = Dense(t);
        var plain = aten.contiguous(aten.clone(t.detach()));
        if (t.is_complex()) plain = aten.contiguous(aten.view_as_real(plain));
        return new(t.dtype, t.numel() == 0 ? [] : plain.bytes.ToArray(), t.shape, t.stride(), t.storage_offset());
    }
}

/// <summary>A generator that starts at a seed.</summary>
sealed record Seeded(long Seed);

/// <summary>Values to the frames of reference.py and back.</summary>
sealed class Frame
{
    readonly List<byte> data = [];

    public byte[] Data => [.. data];

    public JsonNode? Write(object? value) => value switch
    {
        null => null,
        TensorSpec t => new JsonObject { ["t"] = Tensor(t) },
        TensorSpec?[] list => new JsonObject { ["ts"] = new JsonArray([.. list.Select(t => Write(t))]) },
        double d => new JsonObject { ["f"] = Text(d) },
        Complex z => new JsonObject { ["z"] = new JsonArray(Text(z.Real), Text(z.Imaginary)) },
        Seeded g => new JsonObject { ["g"] = g.Seed },
        Device d => new JsonObject { ["d"] = d.ToString() },
        ScalarType type => (long)type,
        double[] many => new JsonArray([.. many.Select(d => Write(d))]),
        long[] many => new JsonArray([.. many.Select(i => JsonValue.Create(i))]),
        bool[] many => new JsonArray([.. many.Select(b => JsonValue.Create(b))]),
        long i => i,
        bool b => b,
        string s => s,
        _ => throw new ArgumentException($"a frame holds no {value.GetType().Name}"),
    };

    static string Text(double d) => double.IsNaN(d) ? "nan" : double.IsInfinity(d) ? d > 0 ? "inf" : "-inf" : d.ToString("R", CultureInfo.InvariantCulture);

    JsonObject Tensor(TensorSpec t)
    {
        var at = data.Count;
        data.AddRange(t.Storage);
        return new()
        {
            ["dtype"] = (int)t.Dtype, ["size"] = Write(t.Size), ["stride"] = Write(t.Stride), ["offset"] = t.Offset,
            ["at"] = at, ["length"] = t.Storage.Length,
        };
    }
}
