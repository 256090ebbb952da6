using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using MmDit.Weights;

namespace MmDit.Tests.Weights;

/// <summary>Files made by hand, so that their readers are tested against something else than their writers.</summary>
static class Made
{
    /// <summary>A safetensors file: the length of its header, the header, the elements.</summary>
    public static byte[] Safetensors(string header, int elements = 0) =>
        Safetensors(Encoding.UTF8.GetBytes(header), new byte[elements]);

    public static byte[] Safetensors(byte[] header, byte[] elements)
    {
        var length = new byte[8];
        BinaryPrimitives.WriteInt64LittleEndian(length, header.Length);
        return [.. length, .. header, .. elements];
    }

    /// <summary>One entry of a header.</summary>
    public static string Entry(string key, string dtype, string shape, long begin, long end) =>
        System.Text.Json.JsonSerializer.Serialize(key)
            + $$""":{"dtype":"{{dtype}}","shape":[{{shape}}],"data_offsets":[{{begin}},{{end}}]}""";

    /// <summary>A zip file by the base library, members stored as PyTorch stores them.</summary>
    public static byte[] Zip(CompressionLevel level, params (string Name, byte[] Bytes)[] members)
    {
        using MemoryStream stream = new();
        using (ZipArchive zip = new(stream, ZipArchiveMode.Create))
            foreach (var (name, bytes) in members)
                using (var member = zip.CreateEntry(name, level).Open())
                    member.Write(bytes);
        return stream.ToArray();
    }

    public static byte[] Torch(byte[] pickle, params byte[][] storages) => Zip(CompressionLevel.NoCompression,
        [("archive/data.pkl", pickle), .. storages.Select((bytes, i) => ($"archive/data/{i}", bytes))]);

    /// <summary>A pickle from text (each character a byte) and bytes.</summary>
    public static byte[] Pickle(params object[] parts) =>
        [0x80, 2, .. parts.SelectMany(part => part as byte[] ?? Encoding.Latin1.GetBytes((string)part)), (byte)'.'];

    public static byte[] Text(string text) =>
        [(byte)'X', .. Int(Encoding.UTF8.GetByteCount(text)), .. Encoding.UTF8.GetBytes(text)];

    public static byte[] Int(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, value);
        return bytes;
    }

    /// <summary>The pickle of {"w": tensor}, a view of storage 0, which has so many floats.</summary>
    public static byte[] OneTensor(int elements, int offset, int[] shape, int[] strides, string type = "FloatStorage",
        int key = 0) => Pickle(
        "}", Text("w"), "ctorch._utils\n_rebuild_tensor_v2\n((",
        Text("storage"), $"ctorch\n{type}\n", Text($"{key}"), Text("cpu"), "J", Int(elements), "tQ",
        "J", Int(offset), Numbers(shape), Numbers(strides), "\x89" + "ccollections\nOrderedDict\n)R" + "tRs");

    static byte[] Numbers(int[] numbers) =>
        [(byte)'(', .. numbers.SelectMany(n => (byte[])[(byte)'J', .. Int(n)]), (byte)'t'];

    /// <summary>Reads every tensor of a file, and gives how many there were.</summary>
    public static int ReadAll(Checkpoint weights)
    {
        foreach (var info in weights.Tensors.Values)
            using (var tensor = weights.Read(info.Key))
                Assert.Equal(info.Shape, tensor.shape);
        return weights.Tensors.Count;
    }
}

/// <summary>A checkpoint of headers alone, as large as one likes.</summary>
sealed class HeadersOnly(IEnumerable<TensorInfo> infos) : Checkpoint
{
    public HeadersOnly(params (string Key, long[] Shape)[] tensors)
        : this(tensors.Select(each => new TensorInfo(each.Key, ElementType.Named("BF16")!, each.Shape))) { }

    public override string Name => "headers only";
    public override string Format => "made by a test";
    public override IReadOnlyDictionary<string, TensorInfo> Tensors { get; } = infos.ToDictionary(info => info.Key);
    public override Tensor Read(string key) => throw new InvalidOperationException("an x-ray reads no tensor");
    public override void Dispose() { }
}
