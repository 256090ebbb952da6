using System.Buffers.Binary;
using System.Text.Json;

namespace MmDit.Weights;

/// <summary>The header of a safetensors file; its tensors are the file's elements without holes or overlaps.</summary>
/// <seealso href="https://github.com/huggingface/safetensors#format">safetensors, the format</seealso>
sealed class SafetensorsHeader
{
    /// <summary>The format's own limit, in bytes.</summary>
    internal const int MostBytes = 100_000_000;

    internal const string MetadataKey = "__metadata__";
    const int MostDimensions = 64, MostTensors = 100_000, Deepest = 8;

    readonly FileBytes bytes;
    bool hasMetadata;
    readonly OrderedDictionary<string, (TensorInfo Info, long Begin, long End)> entries = new(StringComparer.Ordinal);

    public Dictionary<string, string> Metadata { get; } = [];

    /// <summary>Where the elements begin in the file.</summary>
    public long Start { get; }

    /// <summary>Tensors in the header's order, each with the place of its elements in the file.</summary>
    public IEnumerable<(TensorInfo Info, long Offset)> Tensors =>
        entries.Values.Select(entry => (entry.Info, Start + entry.Begin));

    public SafetensorsHeader(FileBytes bytes)
    {
        this.bytes = bytes;
        if (bytes.Length < 10)
            throw bytes.Bad($"has {bytes.Length} bytes, too few for a safetensors file; fetch it again");
        var length = BinaryPrimitives.ReadUInt64LittleEndian(bytes[0, 8]);
        if (length > MostBytes)
            throw bytes.Bad($"its header claims {length:N0} bytes, the format allows {MostBytes:N0}; it is damaged " +
                $"or no safetensors file");
        if (length > (ulong)(bytes.Length - 8))
            throw bytes.Bad($"its header claims {length:N0} bytes, but only {bytes.Length - 8:N0} follow; it was " +
                $"cut, fetch it again");
        Start = 8 + (long)length;
        try { Read(bytes[8, (long)length]); }
        catch (Exception e) when (e is JsonException or InvalidOperationException)      // the latter: no UTF-8
        {
            throw bytes.Bad($"its header is no JSON of tensors ({Lists.Plain(e.Message)}); it is damaged", e);
        }
        RequireCover();
    }

    void Read(ReadOnlySpan<byte> json)
    {
        Utf8JsonReader reader = new(json, new JsonReaderOptions { MaxDepth = Deepest });
        Expect(ref reader, JsonTokenType.StartObject, "the header");
        while (Next(ref reader, out var key))
            if (key == MetadataKey) ReadMetadata(ref reader);
            else ReadTensor(key, ref reader);
        if (reader.Read()) throw bytes.Bad("its header goes on after its end; it is damaged");
    }

    void ReadMetadata(ref Utf8JsonReader reader)
    {
        if (hasMetadata) throw bytes.Bad($"has {MetadataKey} twice; it is damaged");
        hasMetadata = true;
        Expect(ref reader, JsonTokenType.StartObject, MetadataKey);
        while (Next(ref reader, out var key))
        {
            Expect(ref reader, JsonTokenType.String, $"{MetadataKey} '{Lists.Plain(key)}'");
            if (!Metadata.TryAdd(key, reader.GetString()!))
                throw bytes.Bad($"has the note '{Lists.Plain(key)}' twice; it is damaged");
        }
    }

    void ReadTensor(string key, ref Utf8JsonReader reader)
    {
        var shown = Lists.Plain(key);
        Expect(ref reader, JsonTokenType.StartObject, $"'{shown}'");
        string? dtype = null;
        List<long>? shape = null, offsets = null;
        while (Next(ref reader, out var field))
            switch (field)
            {
                case "dtype" when dtype is null:
                    Expect(ref reader, JsonTokenType.String, $"the dtype of '{shown}'");
                    dtype = reader.GetString()!;
                    break;
                case "shape" when shape is null:
                    shape = Numbers(ref reader, MostDimensions, $"the shape of '{shown}'");
                    break;
                case "data_offsets" when offsets is null:
                    offsets = Numbers(ref reader, 2, $"the data_offsets of '{shown}'");
                    break;
                case "dtype" or "shape" or "data_offsets":
                    throw bytes.Bad($"'{shown}' has {field} twice; it is damaged");
                default:
                    throw bytes.Bad(
                        $"'{shown}' has '{Lists.Plain(field)}', which the format does not know; it is damaged");
            }

        if (dtype is null || shape is null || offsets is not [var begin, var end])
            throw bytes.Bad($"'{shown}' needs dtype, shape and two data_offsets; it is damaged");
        var type = ElementType.Named(dtype) ?? throw bytes.Bad(
            $"'{shown}' is of type '{Lists.Plain(dtype)}', known are {string.Join(", ", ElementType.All)}; it is " +
                $"damaged, or newer than this reader");
        TensorInfo info = new(key, type, shape);
        var needed = TensorInfo.BytesOf(type, shape)
            ?? throw bytes.Bad(
                $"'{shown}' has the impossible shape [{string.Join(", ", shape)}] of {type}; it is damaged");
        if (begin < 0 || end < begin || end - begin != needed || end > bytes.Length - Start)
            throw bytes.Bad($"'{shown}', {type} [{string.Join(", ", shape)}], needs {needed:N0} bytes, its " +
                $"data_offsets are {begin:N0} to {end:N0} " +
                $"of {bytes.Length - Start:N0}; it was cut or altered");
        if (entries.Count == MostTensors) throw bytes.Bad($"has more than {MostTensors:N0} tensors; no model has");
        if (!entries.TryAdd(key, (info, begin, end))) throw bytes.Bad($"has '{shown}' twice; it is damaged");
    }

    // Sorted by place, each tensor begins where the one before ended, and the last ends with the file.
    void RequireCover()
    {
        long at = 0;
        foreach (var (info, begin, end) in entries.Values.OrderBy(entry => entry.Begin).ThenBy(entry => entry.End))
        {
            if (begin != at)
                throw bytes.Bad($"'{Lists.Plain(info.Key)}' begins at byte {begin:N0} of the elements, where {at:N0} " +
                    $"is due: " +
                    $"{(begin < at ? "tensors overlap" : "there is a hole")}; it is damaged");
            at = end;
        }
        if (at != bytes.Length - Start)
            throw bytes.Bad($"its tensors end at byte {at:N0} of the elements, the file at " +
                $"{bytes.Length - Start:N0}; it was cut or added to");
    }

    List<long> Numbers(ref Utf8JsonReader reader, int most, string what)
    {
        Expect(ref reader, JsonTokenType.StartArray, what);
        List<long> numbers = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType != JsonTokenType.Number || !reader.TryGetInt64(out var number))
                throw bytes.Bad($"{what} holds something else than whole numbers; it is damaged");
            if (numbers.Count == most) throw bytes.Bad($"{what} has more than {most} numbers; it is damaged");
            numbers.Add(number);
        }
        return numbers;
    }

    // The next name of the current object; false at its end.
    static bool Next(ref Utf8JsonReader reader, out string name)
    {
        reader.Read();
        var more = reader.TokenType == JsonTokenType.PropertyName;
        name = more ? reader.GetString()! : "";
        return more;
    }

    void Expect(ref Utf8JsonReader reader, JsonTokenType type, string what)
    {
        reader.Read();
        if (reader.TokenType != type)
            throw bytes.Bad($"{what} is {reader.TokenType} where {type} is due; it is damaged");
    }
}
