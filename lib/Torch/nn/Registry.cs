using System.Collections;

namespace TorchSharp;

/// <summary>Named parts in the order in which they came.</summary>
sealed class Registry<T> : IEnumerable<KeyValuePair<string, T>>
{
    readonly List<KeyValuePair<string, T>> parts = [];

    int At(string name) => parts.FindIndex(p => p.Key == name);

    public bool Contains(string name) => At(name) >= 0;

    public void Add(string name, T value, string kind)
    {
        if (Contains(name)) throw new InvalidOperationException($"a {kind} named '{name}' is already registered");
        parts.Add(new(name, value));
    }

    public void Set(string name, T? value)
    {
        var at = At(name);
        if (value is null) { if (at >= 0) parts.RemoveAt(at); }
        else if (at >= 0) parts[at] = new(name, value);
        else parts.Add(new(name, value));
    }

    public void Remove(string name)
    {
        if (At(name) is var at and >= 0) parts.RemoveAt(at);
    }

    public IEnumerator<KeyValuePair<string, T>> GetEnumerator() => parts.GetEnumerator();
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
