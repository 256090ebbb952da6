namespace MmDit.Nets;

/// <summary>Parts of a net by the keys of its checkpoint, and how many parameters it has.</summary>
public static class Parts
{
    /// <summary>The part with that key, such as "blocks.0.attn".</summary>
    /// <exception cref="ArgumentException">The net has no such part, or it is another kind.</exception>
    public static T Part<T>(this Module net, string key) where T : Module =>
        net.named_modules().FirstOrDefault(part => part.name == key).module switch
        {
            T part => part,
            null => throw new ArgumentException(
                $"no part '{key}'; there are {string.Join(", ", net.named_children().Select(c => c.name))}",
                nameof(key)),
            var other => throw new ArgumentException($"'{key}' is a {other.GetType().Name}, not a {typeof(T).Name}",
                nameof(key)),
        };

    /// <summary>The parameters that training changes; fixed positions are not counted, as in the papers.</summary>
    public static long CountParameters(this Module net) =>
        net.parameters().Where(p => p.requires_grad).Sum(p => p.numel());
}
