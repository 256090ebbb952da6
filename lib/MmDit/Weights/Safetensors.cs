using System.Buffers.Binary;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace MmDit.Weights;

/// <summary>Writes .safetensors files; <see cref="Checkpoint.Open(string, string?)"/> reads them.</summary>
/// <seealso href="https://github.com/huggingface/safetensors#format">safetensors, the format</seealso>
public static class Safetensors
{
    const int PieceOfElements = 1 << 24;

    /// <summary>Writes tensors, wherever they are, and notes; the file is there whole or not at all.</summary>
    /// <exception cref="NotSupportedException">A tensor's type is not in the format.</exception>
    public static void Save(string path,
        IReadOnlyDictionary<string, Tensor> tensors, IReadOnlyDictionary<string, string>? metadata = null) =>
        Write(path,
            tensors.Select(pair => new TensorInfo(pair.Key, ElementType.Of(pair.Value.dtype), pair.Value.shape)),
            key => tensors[key].alias(), metadata);

    /// <summary>Writes a checkpoint, tensor by tensor: a PyTorch file, or one in another dialect of keys.</summary>
    public static void Save(string path, Checkpoint weights) =>
        Write(path, weights.Tensors.Values, weights.Read, weights.Metadata);

    static void Write(string path, IEnumerable<TensorInfo> tensors, Func<string, Tensor> read,
        IReadOnlyDictionary<string, string>? metadata)
    {
        // Wide elements first, then by name: every tensor is aligned, and the same tensors make the same bytes.
        TensorInfo[] ordered = [.. tensors.OrderByDescending(info => info.Type.Bits)
            .ThenBy(info => info.Key, StringComparer.Ordinal)];
        var header = Header(ordered, metadata);
        var beside = $"{path}.{Guid.NewGuid():N}.tmp";
        try
        {
            using (FileStream file = new(beside, FileMode.CreateNew, FileAccess.Write))
            {
                file.Write(header);
                foreach (var info in ordered)
                {
                    using var tensor = read(info.Key);
                    Write(file, tensor);
                }
                file.Flush(flushToDisk: true);
            }
            File.Move(beside, path, overwrite: true);
        }
        finally { File.Delete(beside); }
    }

    static byte[] Header(TensorInfo[] tensors, IReadOnlyDictionary<string, string>? metadata)
    {
        using MemoryStream stream = new();
        stream.Write(new byte[8]);
        using (Utf8JsonWriter json = new(stream, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            if (metadata is { Count: > 0 })
            {
                json.WriteStartObject(SafetensorsHeader.MetadataKey);
                foreach (var (name, text) in metadata.OrderBy(pair => pair.Key, StringComparer.Ordinal))
                    json.WriteString(name, text);
                json.WriteEndObject();
            }
            long at = 0;
            foreach (var info in tensors)
            {
                if (info.Key == SafetensorsHeader.MetadataKey)
                    throw new ArgumentException($"A tensor cannot be named {info.Key}: the format keeps that name " +
                        $"for its notes.");
                json.WriteStartObject(info.Key);
                json.WriteString("dtype", info.Type.Name);
                json.WriteStartArray("shape");
                foreach (var size in info.Shape) json.WriteNumberValue(size);
                json.WriteEndArray();
                json.WriteStartArray("data_offsets");
                json.WriteNumberValue(at);
                json.WriteNumberValue(at += info.Bytes);
                json.WriteEndArray();
                json.WriteEndObject();
            }
            json.WriteEndObject();
        }
        while (stream.Length % 8 != 0) stream.WriteByte((byte)' ');
        if (stream.Length - 8 > SafetensorsHeader.MostBytes)
            throw new ArgumentException($"The header would have {stream.Length - 8:N0} bytes, the format allows " +
                $"{SafetensorsHeader.MostBytes:N0}: shorten the notes.");
        var header = stream.ToArray();
        BinaryPrimitives.WriteInt64LittleEndian(header, header.Length - 8);
        return header;
    }

    static void Write(FileStream file, Tensor tensor)
    {
        using var scope = NewDisposeScope();
        var flat = tensor.detach().cpu().contiguous().flatten();
        for (long at = 0; at < flat.numel(); at += PieceOfElements)
            file.Write(flat.narrow(0, at, Math.Min(PieceOfElements, flat.numel() - at)).bytes);
    }
}
