namespace MmDit.Weights;

/// <summary>Named tensors in a file: known by their header, read one at a time, each a copy of its own.</summary>
public abstract class Checkpoint : IDisposable
{
    /// <summary>The file, as errors name it.</summary>
    public abstract string Name { get; }

    /// <summary>"safetensors" or "PyTorch".</summary>
    public abstract string Format { get; }

    /// <summary>What the file says of its tensors, in its order.</summary>
    public abstract IReadOnlyDictionary<string, TensorInfo> Tensors { get; }

    /// <summary>The file's notes; none where the format has none.</summary>
    public virtual IReadOnlyDictionary<string, string> Metadata => new Dictionary<string, string>();

    /// <summary>A tensor of that key, on the CPU, of the file's own type.</summary>
    /// <exception cref="KeyNotFoundException">The file has no such key.</exception>
    /// <exception cref="InvalidDataException">The tensor library has no such element type.</exception>
    public abstract Tensor Read(string key);

    /// <summary>Copies a tensor into another of its shape, converted to that one's type and device.</summary>
    public virtual void CopyTo(string key, Tensor target)
    {
        using var scope = NewDisposeScope();
        using var off = no_grad();
        target.copy_(Read(key));
    }

    /// <summary>Opens a safetensors file, an index of shards (.index.json), or a PyTorch file, by content.</summary>
    /// <param name="path">The file.</param>
    /// <param name="part">Which dictionary of a PyTorch file, as in "ema"; null takes the usual one.</param>
    /// <exception cref="InvalidDataException">It is no such file, or damaged; the message says how.</exception>
    public static Checkpoint Open(string path, string? part = null)
    {
        if (path.EndsWith(".index.json", StringComparison.Ordinal)) return new SafetensorsIndex(path);
        return Open(FileBytes.Map(path), part);
    }

    /// <summary>Opens the bytes of a file that are in memory already, under the name for errors.</summary>
    /// <exception cref="InvalidDataException">The bytes are no such file, or damaged.</exception>
    public static Checkpoint Open(string name, byte[] bytes, string? part = null) =>
        Open(FileBytes.Of(name, bytes), part);

    static Checkpoint Open(FileBytes bytes, string? part)
    {
        try { return ByContent(bytes, part); }
        catch
        {
            bytes.Dispose();
            throw;
        }
    }

    static Checkpoint ByContent(FileBytes bytes, string? part) => bytes[0, Math.Min(9, bytes.Length)] switch
    {
        [_, _, _, _, _, _, _, _, (byte)'{'] => new SafetensorsFile(bytes),
        [(byte)'P', (byte)'K', ..] or [0x80, ..] => new TorchFile(bytes, part),
        _ when Path.GetExtension(bytes.Name) is ".safetensors" => new SafetensorsFile(bytes),
        _ => throw bytes.Bad("is neither a safetensors file nor a PyTorch file; a download may have left a page or a " +
            "pointer in its place"),
    };

    /// <summary>The tensors whose keys begin so, without that beginning; closing either closes both.</summary>
    public Checkpoint Under(string prefix) => prefix is "" ? this : new ViewOf(this, Tensors.Keys
        .Where(key => key.StartsWith(prefix, StringComparison.Ordinal))
        .ToDictionary(key => key[prefix.Length..], Recipe.Same));

    /// <summary>The tensors in another dialect of keys; closing either closes both.</summary>
    public Checkpoint Through(KeyMap map) => new ViewOf(this, map.Plan(Tensors, Name));

    internal KeyNotFoundException Lacks(string key) =>
        new($"{Name} has no tensor '{key}'; it has {Lists.Some(Tensors.Keys.Select(Lists.Plain), 5)}.");

    /// <summary>Closes the file; tensors that were read stay.</summary>
    public abstract void Dispose();
}

/// <summary>A checkpoint seen through recipes.</summary>
sealed class ViewOf : Checkpoint
{
    readonly Checkpoint inner;
    readonly IReadOnlyDictionary<string, Recipe> recipes;

    public ViewOf(Checkpoint inner, IReadOnlyDictionary<string, Recipe> recipes)
    {
        (this.inner, this.recipes) = (inner, recipes);
        Tensors = new OrderedDictionary<string, TensorInfo>(
            recipes.Select(pair => KeyValuePair.Create(pair.Key, pair.Value.Info(pair.Key, inner))));
    }

    public override string Name => inner.Name;
    public override string Format => inner.Format;
    public override IReadOnlyDictionary<string, TensorInfo> Tensors { get; }
    public override IReadOnlyDictionary<string, string> Metadata => inner.Metadata;
    public override Tensor Read(string key) =>
        recipes.TryGetValue(key, out var recipe) ? recipe.Cook(inner) : throw Lacks(key);
    public override void CopyTo(string key, Tensor target)
    {
        if (recipes.TryGetValue(key, out var recipe) && recipe.Renames) inner.CopyTo(recipe.From[0], target);
        else base.CopyTo(key, target);
    }

    public override void Dispose() => inner.Dispose();
}
