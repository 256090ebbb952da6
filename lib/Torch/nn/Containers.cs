using System.Collections;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp
{
    namespace Modules
    {
        /// <summary>Modules called one after the other, keyed by their numbers or names.</summary>
        public class Sequential : Module<Tensor, Tensor>
        {
            readonly List<Module<Tensor, Tensor>> steps = [];

            protected internal Sequential(IEnumerable<(string name, Module<Tensor, Tensor> module)> modules) : base(nameof(Sequential))
            {
                foreach (var (name, module) in modules) append(name, module);
            }

            public int Count => steps.Count;
            public Module<Tensor, Tensor> this[int index] => steps[index];

            public Sequential append(string name, IModule<Tensor, Tensor> module)
            {
                var step = (Module<Tensor, Tensor>)module;
                register_module(name, step);
                steps.Add(step);
                return this;
            }

            public Sequential append(IModule<Tensor, Tensor> module) => append(steps.Count.ToString(), module);

            public override Tensor forward(Tensor tensor)
            {
                if (steps.Count == 0) return tensor.alias();
                var x = steps[0].call(tensor);
                foreach (var step in steps.Skip(1))
                {
                    var next = step.call(x);
                    if (!ReferenceEquals(next, x)) x.Dispose();
                    x = next;
                }
                return x;
            }
        }

        /// <summary>A list of modules, keyed by their numbers.</summary>
        public class ModuleList<T> : Module, IList<T> where T : Module
        {
            readonly List<T> list = [];

            protected internal ModuleList(IEnumerable<T> modules) : base(nameof(ModuleList<>))
            {
                foreach (var module in modules) Add(module);
            }

            public int Count => list.Count;
            public bool IsReadOnly => false;
            public T this[int index] { get => list[index]; set => throw Fixed(); }

            public void Add(T item)
            {
                register_module(list.Count.ToString(), item);
                list.Add(item);
            }

            public void append(params T[] parameters) { foreach (var module in parameters) Add(module); }
            public void Insert(int index, T item) => throw Fixed();
            public bool Remove(T item) => throw Fixed();
            public void RemoveAt(int index) => throw Fixed();
            public void Clear() => throw Fixed();
            public int IndexOf(T item) => list.IndexOf(item);
            public bool Contains(T item) => list.Contains(item);
            public void CopyTo(T[] array, int arrayIndex) => list.CopyTo(array, arrayIndex);
            public IEnumerator<T> GetEnumerator() => list.GetEnumerator();
            IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

            static NotSupportedException Fixed() => new("a ModuleList only grows: its places are the keys of its parameters");
        }
    }

    public static partial class torch
    {
        public static partial class nn
        {
            public static Sequential Sequential() => new([]);
            public static Sequential Sequential(params (string name, Module<Tensor, Tensor> submodule)[] modules) => new(modules);
            public static Sequential Sequential(params Module<Tensor, Tensor>[] modules) => Sequential((IEnumerable<Module<Tensor, Tensor>>)modules);
            public static Sequential Sequential(IEnumerable<(string name, Module<Tensor, Tensor> submodule)> modules) => new(modules);
            public static Sequential Sequential(IEnumerable<Module<Tensor, Tensor>> modules) => new(modules.Select((module, i) => (i.ToString(), module)));
            public static ModuleList<Module> ModuleList(params Module[] modules) => new(modules);
            public static ModuleList<T> ModuleList<T>(params T[] modules) where T : Module => new(modules);
        }
    }
}
