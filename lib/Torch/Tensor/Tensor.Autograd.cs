using TorchSharp.Interop;

namespace TorchSharp;

public static partial class torch
{
    public unsafe partial class Tensor
    {
        /// <summary>Whether autograd records what is done to this tensor.</summary>
        public bool requires_grad
        {
            get => Facts().RequiresGrad != 0;
            set
            {
                var borrowed = Borrow();
                try { Door.Check(Door.door_set_requires_grad(borrowed, value ? 1 : 0)); }
                finally { Return(); }
            }
        }

        /// <summary>Switches recording on or off, in place.</summary>
        public Tensor requires_grad_(bool requires_grad = true)
        {
            this.requires_grad = requires_grad;
            return this;
        }

        /// <summary>Switches recording on or off, in place.</summary>
        public Tensor with_requires_grad(bool requires_grad = true) => requires_grad_(requires_grad);

        /// <summary>The gradient that backward() left here, or null.</summary>
        public Tensor? grad
        {
            get
            {
                nint found;
                var borrowed = Borrow();
                try { Door.Check(Door.door_grad(borrowed, &found)); }
                finally { Return(); }
                return found == 0 ? null : new Tensor(found);
            }
            set
            {
                var borrowed = Borrow();
                var other = value is null ? 0 : value.Borrow();
                try { Door.Check(Door.door_set_grad(borrowed, other)); }
                finally { value?.Return(); Return(); }
            }
        }

        /// <summary>Fills the gradients of the leaves from this one-element tensor.</summary>
        public void backward() => autograd.backward([this]);

        /// <summary>Fills the gradients of the leaves from this tensor.</summary>
        public void backward(IList<Tensor>? grad_tensors = null, bool retain_graph = false, bool create_graph = false, IList<Tensor>? inputs = null) =>
            autograd.backward([this], grad_tensors, retain_graph || create_graph, create_graph, inputs);
    }

    /// <summary>Derivatives of what has been recorded.</summary>
    public static unsafe partial class autograd
    {
        /// <summary>Adds the gradients of the sum of <paramref name="tensors"/> to the leaves' (or the inputs') grad.</summary>
        public static void backward(IList<Tensor> tensors, IList<Tensor>? grad_tensors = null, bool? retain_graph = null, bool create_graph = false, IList<Tensor>? inputs = null)
        {
            using var roots = new Borrowed(tensors);
            using var grads = new Borrowed(grad_tensors);
            using var into = new Borrowed(inputs);
            fixed (nint* r = roots.Handles, g = grads.Handles, i = into.Handles)
                Door.Check(Door.door_backward(r, g, roots.Count, i, into.Count, retain_graph ?? create_graph ? 1 : 0, create_graph ? 1 : 0));
        }

        /// <summary>Adds the gradients of a tensor to the leaves' (or the inputs') grad.</summary>
        public static void backward(Tensor tensor, IList<Tensor>? grad_tensors = null, bool? retain_graph = null, bool create_graph = false, IList<Tensor>? inputs = null) =>
            backward([tensor], grad_tensors, retain_graph, create_graph, inputs);

        /// <summary>Adds the gradients of a tensor, weighted by <paramref name="grad_tensor"/>, to the leaves' (or the inputs') grad.</summary>
        public static void backward(Tensor tensor, Tensor grad_tensor, bool? retain_graph = null, bool create_graph = false, IList<Tensor>? inputs = null) =>
            backward([tensor], [grad_tensor], retain_graph, create_graph, inputs);

        /// <summary>The gradients of the sum of <paramref name="outputs"/> by each of <paramref name="inputs"/>, leaving the leaves' grad alone.</summary>
        public static IList<Tensor> grad(IList<Tensor> outputs, IList<Tensor> inputs, IList<Tensor>? grad_outputs = null, bool retain_graph = false, bool create_graph = false, bool allow_unused = false)
        {
            using var roots = new Borrowed(outputs);
            using var grads = new Borrowed(grad_outputs);
            using var by = new Borrowed(inputs);
            var results = new nint[by.Count];
            fixed (nint* r = roots.Handles, g = grads.Handles, i = by.Handles, found = results)
                Door.Check(Door.door_gradients(r, g, roots.Count, i, by.Count, retain_graph || create_graph ? 1 : 0, create_graph ? 1 : 0, allow_unused ? 1 : 0, found));
            return [.. results.Select(h => h == 0 ? null! : new Tensor(h))];
        }

        /// <summary>Tensors held for the length of a native call.</summary>
        readonly ref struct Borrowed
        {
            readonly IList<Tensor> tensors;
            internal readonly nint[]? Handles;

            internal Borrowed(IList<Tensor>? list)
            {
                tensors = list ?? [];
                if (tensors.Count == 0) return;
                var handles = new nint[tensors.Count];
                var held = 0;
                try { for (; held < handles.Length; held++) handles[held] = tensors[held].Borrow(); }
                catch { while (held-- > 0) tensors[held].Return(); throw; }
                Handles = handles;
            }

            internal int Count => tensors.Count;

            public void Dispose() { foreach (var tensor in tensors) tensor.Return(); }
        }
    }
}
