namespace MmDit.Weights;

/// <summary>Fills a module from a checkpoint, by keys.</summary>
public static class StateDict
{
    const int MostListed = 20;

    /// <summary>Copies weights into a module's parameters and buffers, converted to their types.</summary>
    /// <param name="module">The module; its type and device stay.</param>
    /// <param name="weights">The checkpoint, as in Checkpoint.Open("dit.safetensors").</param>
    /// <param name="map">The dialect the checkpoint is in; null where its keys are the module's own.</param>
    /// <exception cref="InvalidDataException">Keys, shapes or types do not fit: all are listed.</exception>
    public static void Load(nn.Module module, Checkpoint weights, KeyMap? map = null)
    {
        var source = map is null ? weights : weights.Through(map);
        var own = module.state_dict();
        RequireFit(own, source, map);
        foreach (var key in source.Tensors.Keys) source.CopyTo(key, own[key]);
    }

    /// <summary>Opens a file, fills the module, closes the file.</summary>
    /// <exception cref="InvalidDataException">The file is damaged or does not fit.</exception>
    public static void Load(nn.Module module, string path, KeyMap? map = null, string? part = null)
    {
        using var weights = Checkpoint.Open(path, part);
        Load(module, weights, map);
    }

    static void RequireFit(Dictionary<string, Tensor> own, Checkpoint source, KeyMap? map)
    {
        var (given, kept) = (source.Tensors, map?.Kept ?? []);
        var both = given.Values.Where(info => own.ContainsKey(info.Key)).ToArray();
        (string Title, string[] Lines)[] faults =
        [
            ("missing", [.. own.Keys.Where(key => !given.ContainsKey(key) && !kept.Contains(key))]),
            ("extra", [.. given.Keys.Where(key => !own.ContainsKey(key)).Select(Lists.Plain)]),
            ("of another shape", [.. both.Where(info => !own[info.Key].shape.SequenceEqual(info.Shape)).Select(info =>
                $"{info.Key}: the file has {Sizes(info.Shape)}, the model {Sizes(own[info.Key].shape)}")]),
            ("of another kind", [.. both.Where(info => !Fits(info, own[info.Key].dtype)).Select(info =>
                $"{info.Key}: the file has {info.Type}, the model {own[info.Key].dtype}")]),
        ];
        faults = [.. faults.Where(fault => fault.Lines is not [])];
        if (faults is []) return;
        var through = map is null ? "" : $" (through {map.Name})";
        var lists = faults.Select(fault =>
            $"\n  {fault.Lines.Length:N0} {fault.Title}:\n    {Lists.Some(fault.Lines, MostListed, "\n    ")}");
        throw new InvalidDataException($"{source.Name} does not fit the model{through}.{string.Concat(lists)}" +
            "\n'./mmdit xray' says which model and dialect a file is.");
    }

    static string Sizes(IEnumerable<long> shape) => $"[{string.Join(", ", shape)}]";

    // A fraction is not rounded to an integer, a number not to a truth value, in silence.
    static bool Fits(TensorInfo info, ScalarType own) => info.Type.Torch is { } type && can_cast(type, own);
}
