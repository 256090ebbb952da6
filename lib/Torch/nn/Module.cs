using System.Reflection;
using TorchSharp.Modules;
using TorchSharp.Utils;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <summary>A part of a network: its parameters, buffers and submodules, by the names that a checkpoint gives them.</summary>
        public partial class Module : IDisposable
        {
            readonly Registry<Parameter> ownParameters = new();
            readonly Registry<(Tensor tensor, bool persistent)> ownBuffers = new();
            readonly Registry<Module> children_ = new();
            readonly string name;
            bool registered, disposed;

            protected Module(string name) => this.name = name;

            /// <summary>The name given to the constructor.</summary>
            public virtual string GetName() => name;

            /// <summary>Registers the fields: modules, parameters, and other tensors as buffers, under their names.</summary>
            protected virtual void RegisterComponents()
            {
                if (registered) return;
                registered = true;
                foreach (var field in Fields(GetType()))
                {
                    var key = field.GetCustomAttribute<ComponentNameAttribute>()?.Name ?? field.Name;
                    switch (field.GetValue(this))
                    {
                        case Module module: if (!children_.Contains(key)) register_module(key, module); break;
                        case Parameter parameter: if (!ownParameters.Contains(key)) register_parameter(key, parameter); break;
                        case Tensor tensor: if (!ownBuffers.Contains(key)) register_buffer(key, tensor); break;
                    }
                }
            }

            // Fields in the order of declaration, a base class's first; the library's own layers register theirs themselves.
            static IEnumerable<FieldInfo> Fields(Type type) =>
                type.Assembly == typeof(Module).Assembly ? []
                : Fields(type.BaseType!).Concat(type
                    .GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
                    .Where(f => typeof(Module).IsAssignableFrom(f.FieldType) || typeof(Tensor).IsAssignableFrom(f.FieldType))
                    .OrderBy(f => f.MetadataToken));

            /// <summary>Makes a tensor part of the state without being trained.</summary>
            public virtual void register_buffer(string name, Tensor tensor, bool persistent = true)
            {
                ArgumentNullException.ThrowIfNull(tensor);
                tensor.DetachFromDisposeScope();
                ownBuffers.Add(name, (tensor, persistent), "buffer");
            }

            /// <summary>Makes a parameter part of the module.</summary>
            public virtual void register_parameter(string name, Parameter param)
            {
                ArgumentNullException.ThrowIfNull(param);
                param.DetachFromDisposeScope();
                ownParameters.Add(name, param, "parameter");
            }

            /// <summary>Makes a module part of this one.</summary>
            public virtual void register_module(string name, Module submodule)
            {
                if (string.IsNullOrEmpty(name)) throw new ArgumentException("a submodule needs a name", nameof(name));
                if (name.Contains('.')) throw new ArgumentException($"a submodule's name holds no '.', got '{name}'", nameof(name));
                submodule.RegisterComponents();
                children_.Add(name, submodule, "submodule");
            }

            /// <summary>Makes a module part of this one.</summary>
            public void add_module(string name, Module module) => register_module(name, module);

            /// <summary>Registers, replaces (or, given null, drops) a parameter.</summary>
            protected void ConditionallyRegisterParameter(string name, Parameter? value)
            {
                value?.DetachFromDisposeScope();
                ownParameters.Set(name, value);
            }

            /// <summary>Registers, replaces (or, given null, drops) a buffer.</summary>
            protected void ConditionallyRegisterBuffer(string name, Tensor? value, bool persistent = true)
            {
                value?.DetachFromDisposeScope();
                if (value is null) ownBuffers.Remove(name);
                else ownBuffers.Set(name, (value, persistent));
            }

            /// <summary>Takes a part out again, of whatever kind it is.</summary>
            private protected void Unregister(string name)
            {
                ownParameters.Remove(name);
                children_.Remove(name);
            }

            public virtual IEnumerable<(string name, Parameter parameter)> named_parameters(bool recurse = true)
            {
                HashSet<Parameter> seen = new(ReferenceEqualityComparer.Instance);
                foreach (var (key, parameter) in Walk("", recurse).SelectMany(m => m.module.ownParameters.Select(p => (m.prefix + p.Key, p.Value))))
                    if (seen.Add(parameter)) yield return (key, parameter);
            }

            public virtual IEnumerable<Parameter> parameters(bool recurse = true) => named_parameters(recurse).Select(p => p.parameter);

            public virtual IEnumerable<(string name, Tensor buffer)> named_buffers(bool recurse = true, bool include_nonpersistent = true) =>
                from m in Walk("", recurse)
                from buffer in m.module.ownBuffers
                where include_nonpersistent || buffer.Value.persistent
                select (m.prefix + buffer.Key, buffer.Value.tensor);

            public virtual IEnumerable<Tensor> buffers(bool recurse = true, bool include_nonpersistent = true) => named_buffers(recurse, include_nonpersistent).Select(b => b.buffer);

            public virtual IEnumerable<(string name, Module module)> named_children() => children_.Select(c => (c.Key, c.Value));

            public virtual IEnumerable<Module> children() => children_.Select(c => c.Value);

            public virtual IEnumerable<(string name, Module module)> named_modules() => Walk("", true).Skip(1).Select(m => (m.prefix[..^1], m.module));

            public virtual IEnumerable<Module> modules() => named_modules().Select(m => m.module);

            public virtual bool has_parameter(string target) => get_parameter(target) is not null;
            public virtual bool has_buffer(string target) => get_buffer(target) is not null;
            public virtual Parameter? get_parameter(string target) => named_parameters().FirstOrDefault(p => p.name == target).parameter;
            public virtual Tensor? get_buffer(string target) => named_buffers().FirstOrDefault(b => b.name == target).buffer;

            /// <summary>This module and those below, each with the prefix of its keys, parents first.</summary>
            IEnumerable<(string prefix, Module module)> Walk(string prefix, bool recurse)
            {
                yield return (prefix, this);
                if (!recurse) yield break;
                foreach (var (key, child) in children_)
                    foreach (var below in child.Walk($"{prefix}{key}.", true)) yield return below;
            }

            /// <summary>Calls a function on each module below, then on this one.</summary>
            public virtual Module apply(Action<Module> fn)
            {
                foreach (var (_, child) in children_) child.apply(fn);
                fn(this);
                return this;
            }

            /// <summary>Whether the module behaves as in training.</summary>
            public virtual bool training { get; private set; } = true;

            public virtual void train(bool train = true)
            {
                training = train;
                foreach (var (_, child) in children_) child.train(train);
            }

            public virtual void eval() => train(false);

            public virtual void requires_grad_(bool requires_grad = true)
            {
                foreach (var parameter in parameters()) parameter.requires_grad = requires_grad;
            }

            public virtual void zero_grad(bool set_to_none = true)
            {
                foreach (var parameter in parameters())
                {
                    using var grad = parameter.grad;
                    if (set_to_none) parameter.grad = null;
                    else grad?.zero_();
                }
            }

            /// <summary>Disposes the parameters, the buffers and the submodules.</summary>
            public void Dispose()
            {
                Dispose(true);
                GC.SuppressFinalize(this);
            }

            protected virtual void Dispose(bool disposing)
            {
                if (!disposing || disposed) return;
                disposed = true;
                foreach (var (_, parameter) in ownParameters) parameter.Dispose();
                foreach (var (_, buffer) in ownBuffers) buffer.tensor.Dispose();
                foreach (var (_, child) in children_) child.Dispose();
            }
        }
    }
}
