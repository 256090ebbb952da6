namespace MmDit.Weights;

/// <summary>One .safetensors file: the header is read and checked at once, elements when asked for.</summary>
sealed class SafetensorsFile : Checkpoint
{
    readonly FileBytes bytes;
    readonly Dictionary<string, long> offsets = [];
    readonly OrderedDictionary<string, TensorInfo> tensors = [];

    public SafetensorsFile(FileBytes bytes)
    {
        this.bytes = bytes;
        SafetensorsHeader header = new(bytes);
        Metadata = header.Metadata;
        foreach (var (info, offset) in header.Tensors)
        {
            tensors.Add(info.Key, info);
            offsets.Add(info.Key, offset);
        }
    }

    public override string Name => bytes.Name;
    public override string Format => "safetensors";
    public override IReadOnlyDictionary<string, TensorInfo> Tensors => tensors;
    public override IReadOnlyDictionary<string, string> Metadata { get; }

    public override Tensor Read(string key) =>
        tensors.TryGetValue(key, out var info) ? bytes.Read(info, offsets[key]) : throw Lacks(key);

    // Where the types agree, elements go from the mapped file into the parameter without a copy between.
    public override void CopyTo(string key, Tensor target)
    {
        if (!tensors.TryGetValue(key, out var info)) throw Lacks(key);
        if (!bytes.TryCopyTo(target, info, offsets[key])) base.CopyTo(key, target);
    }

    public override void Dispose() => bytes.Dispose();
}
