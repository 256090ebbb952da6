using System.Collections;
using System.Diagnostics.CodeAnalysis;
using TorchSharp.Modules;
using static TorchSharp.torch.nn;

namespace TorchSharp
{
    namespace Modules
    {
        /// <summary>Parts by their names, which are their keys, in the order in which they came.</summary>
        public abstract class Named<T> : Module, IDictionary<string, T>, IList<(string, T)> where T : class
        {
            readonly List<(string Name, T Part)> parts = [];

            private protected Named(string name) : base(name) { }

            private protected abstract void Register(string name, T part);

            int At(string key) => parts.FindIndex(p => p.Name == key);

            public int Count => parts.Count;
            public bool IsReadOnly => false;
            public ICollection<string> Keys => [.. parts.Select(p => p.Name)];
            public ICollection<T> Values => [.. parts.Select(p => p.Part)];
            public IEnumerable<string> keys() => parts.Select(p => p.Name);
            public IEnumerable<T> values() => parts.Select(p => p.Part);
            public IEnumerator<(string, T)> items() => parts.GetEnumerator();

            public T this[string key]
            {
                get => TryGetValue(key, out var part) ? part : throw new KeyNotFoundException($"no part is called '{key}'; there are {string.Join(", ", Keys)}");
                set { if (At(key) is var at and >= 0) this[at] = (key, value); else Add(key, value); }
            }

            public (string, T) this[int index]
            {
                get => parts[index];
                set
                {
                    Unregister(parts[index].Name);
                    Register(value.Item1, value.Item2);
                    parts[index] = value;
                }
            }

            public void Insert(int index, (string, T) item)
            {
                Register(item.Item1, item.Item2);
                parts.Insert(index, item);
            }

            public void RemoveAt(int index)
            {
                Unregister(parts[index].Name);
                parts.RemoveAt(index);
            }

            public void Add(string key, T value) => Insert(Count, (key, value));
            public void Add((string, T) item) => Insert(Count, item);
            public void Add(KeyValuePair<string, T> item) => Add(item.Key, item.Value);

            public bool Remove(string key)
            {
                if (At(key) is not (var at and >= 0)) return false;
                RemoveAt(at);
                return true;
            }
            public bool Remove((string, T) item) => Contains(item) && Remove(item.Item1);
            public bool Remove(KeyValuePair<string, T> item) => Remove((item.Key, item.Value));

            public void clear() => Clear();
            public void Clear() { while (Count > 0) RemoveAt(Count - 1); }

            public bool ContainsKey(string key) => At(key) >= 0;
            public bool Contains((string, T) item) => IndexOf(item) >= 0;
            public bool Contains(KeyValuePair<string, T> item) => Contains((item.Key, item.Value));
            public int IndexOf((string, T) item) => parts.FindIndex(p => p.Name == item.Item1 && ReferenceEquals(p.Part, item.Item2));

            public bool TryGetValue(string key, [MaybeNullWhen(false)] out T value)
            {
                var at = At(key);
                value = at < 0 ? null : parts[at].Part;
                return at >= 0;
            }

            public void CopyTo((string, T)[] array, int arrayIndex) => parts.CopyTo(array, arrayIndex);
            public void CopyTo(KeyValuePair<string, T>[] array, int arrayIndex)
            {
                foreach (var (name, part) in parts) array[arrayIndex++] = new(name, part);
            }

            public IEnumerator<(string, T)> GetEnumerator() => parts.GetEnumerator();
            IEnumerator<KeyValuePair<string, T>> IEnumerable<KeyValuePair<string, T>>.GetEnumerator() =>
                parts.Select(p => KeyValuePair.Create(p.Name, p.Part)).GetEnumerator();
            IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
        }

        /// <summary>Modules by name.</summary>
        public class ModuleDict<T>() : Named<T>("ModuleDict") where T : Module
        {
            private protected override void Register(string name, T part) => register_module(name, part);
        }

        /// <summary>Parameters by name.</summary>
        public class ParameterDict() : Named<Parameter>(nameof(ParameterDict))
        {
            private protected override void Register(string name, Parameter part) => register_parameter(name, part);
        }

        /// <summary>A list of parameters, keyed by their numbers.</summary>
        public class ParameterList : Module, IList<Parameter>
        {
            readonly List<Parameter> list = [];

            public ParameterList(params Parameter[] parameters) : base(nameof(ParameterList))
            {
                foreach (var parameter in parameters) Add(parameter);
            }

            public int Count => list.Count;
            public bool IsReadOnly => false;

            public Parameter this[int index]
            {
                get => list[index];
                set => ConditionallyRegisterParameter($"{index}", list[index] = value);
            }

            public void Add(Parameter item) => Insert(Count, item);
            public void Insert(int index, Parameter item) { list.Insert(index, item); Number(index); }
            public void RemoveAt(int index) { list.RemoveAt(index); Number(index); }
            public bool Remove(Parameter item)
            {
                if (IndexOf(item) is not (var at and >= 0)) return false;
                RemoveAt(at);
                return true;
            }
            public void Clear() { list.Clear(); Number(0); }

            // Keys are places: from one place on they are given anew.
            void Number(int from)
            {
                foreach (var (key, _) in named_parameters(false).ToArray())
                    if (int.Parse(key, System.Globalization.CultureInfo.InvariantCulture) >= from) Unregister(key);
                for (var i = from; i < Count; i++) register_parameter($"{i}", list[i]);
            }

            public int IndexOf(Parameter item) => list.FindIndex(p => ReferenceEquals(p, item));
            public bool Contains(Parameter item) => IndexOf(item) >= 0;
            public void CopyTo(Parameter[] array, int arrayIndex) => list.CopyTo(array, arrayIndex);
            public IEnumerator<Parameter> GetEnumerator() => list.GetEnumerator();
            IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
        }
    }

    public static partial class torch
    {
        public static partial class nn
        {
            public static ModuleDict<Module> ModuleDict(params (string, Module)[] modules) => ModuleDict<Module>(modules);
            public static ModuleDict<T> ModuleDict<T>(params (string, T)[] modules) where T : Module
            {
                ModuleDict<T> named = new();
                foreach (var part in modules) named.Add(part);
                return named;
            }
            public static ParameterDict ParameterDict(params (string, Parameter)[] parameters)
            {
                ParameterDict named = new();
                foreach (var part in parameters) named.Add(part);
                return named;
            }
            public static ParameterList ParameterList(params Parameter[] parameters) => new(parameters);
        }
    }
}
