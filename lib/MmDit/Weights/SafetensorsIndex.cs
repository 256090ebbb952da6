using System.Text.Json;

namespace MmDit.Weights;

/// <summary>A .safetensors.index.json: which of the files beside it holds which tensor.</summary>
sealed class SafetensorsIndex : Checkpoint
{
    const int MostBytes = 100_000_000;

    readonly Dictionary<string, Checkpoint> shards = [];
    readonly Dictionary<string, string> shardOf = [];
    readonly OrderedDictionary<string, TensorInfo> tensors = [];

    public SafetensorsIndex(string path)
    {
        Name = path;
        try { OpenShards(path); }
        catch
        {
            Dispose();
            throw;
        }
    }

    public override string Name { get; }
    public override string Format => $"safetensors in {shards.Count} files";
    public override IReadOnlyDictionary<string, TensorInfo> Tensors => tensors;
    public override IReadOnlyDictionary<string, string> Metadata =>
        shards.Values.FirstOrDefault(shard => shard.Metadata.Count > 0)?.Metadata ?? base.Metadata;

    void OpenShards(string path)
    {
        using var bytes = FileBytes.Map(path);
        if (bytes.Length > MostBytes)
            throw bytes.Bad($"has {bytes.Length:N0} bytes, an index has at most {MostBytes:N0}");
        foreach (var (key, file) in Map(bytes))
        {
            // No path leads out of the folder, and no index to another index.
            if (file != Path.GetFileName(file) || Path.GetExtension(file) is not ".safetensors")
                throw bytes.Bad($"puts '{Lists.Plain(key)}' into '{Lists.Plain(file)}', but a shard is a " +
                    $".safetensors file beside its index");
            if (!shards.TryGetValue(file, out var shard))
                shards.Add(file, shard = Open(Path.Combine(Path.GetDirectoryName(path) ?? "", file)));
            if (!shard.Tensors.TryGetValue(key, out var info))
                throw bytes.Bad($"puts '{Lists.Plain(key)}' into {file}, which does not have it; the files belong to " +
                    $"different models");
            tensors.Add(key, info);
            shardOf.Add(key, file);
        }
    }

    static IEnumerable<(string Key, string File)> Map(FileBytes bytes)
    {
        try
        {
            using var json = JsonDocument.Parse(bytes[0, bytes.Length].ToArray(),
                new() { MaxDepth = 16, AllowDuplicateProperties = false });
            if (json.RootElement.ValueKind != JsonValueKind.Object
                || !json.RootElement.TryGetProperty("weight_map", out var map))
                throw bytes.Bad("has no weight_map; it is no index of safetensors files");
            return [.. map.EnumerateObject().Select(pair => (pair.Name, pair.Value.GetString() ?? ""))];
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            throw bytes.Bad($"is no index of safetensors files ({Lists.Plain(e.Message)})", e);
        }
    }

    public override Tensor Read(string key) =>
        shardOf.TryGetValue(key, out var file) ? shards[file].Read(key) : throw Lacks(key);

    public override void CopyTo(string key, Tensor target)
    {
        if (!shardOf.TryGetValue(key, out var file)) throw Lacks(key);
        shards[file].CopyTo(key, target);
    }

    public override void Dispose()
    {
        foreach (var shard in shards.Values) shard.Dispose();
    }
}
