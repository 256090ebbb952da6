#nullable disable annotations    // as TorchSharp: who derives from these may or may not write `?`
using System.Runtime.ExceptionServices;
using System.Runtime.InteropServices;
using TorchSharp.Interop;

namespace TorchSharp;

public static partial class torch
{
    public static unsafe partial class autograd
    {
        /// <summary>What the forward of a function keeps for its backward.</summary>
        public sealed class AutogradContext : IDisposable
        {
            readonly Dictionary<string, object> data = [];
            internal List<Tensor> ToSave = [], Dirty = [], NoGradient = [];
            List<Tensor> unpacked = [];
            nint[] packed = [];

            internal AutogradContext() { }

            /// <summary>Keeps tensors; backward fails if one of them has been changed in place since.</summary>
            public void save_for_backward(List<Tensor> tensors) => ToSave = tensors;
            /// <summary>The tensors kept, in backward; null where null was kept.</summary>
            public List<Tensor> get_saved_variables()
            {
                if (packed.Length > 0) unpacked = [.. packed.Select(h => h == 0 ? null : new Tensor(h))];
                packed = [];
                return [.. unpacked];
            }

            /// <summary>Keeps what is no tensor.</summary>
            public void save_data(string key, object value) => data[key] = value;
            /// <summary>What was kept by a key, or null.</summary>
            public object get_data(string key) => data.GetValueOrDefault(key);

            /// <summary>Says that inputs were changed in place.</summary>
            public void mark_dirty(List<Tensor> tensors) => Dirty = tensors;
            /// <summary>Says that results have no gradient.</summary>
            public void mark_non_differentiable(List<Tensor> tensors) => NoGradient = tensors;

            /// <summary>Whether backward gets zeros, rather than null, for results that nothing was made of.</summary>
            public bool MaterializeGrads { get; private set; } = true;
            public void set_materialize_grads(bool value) => MaterializeGrads = value;

            internal void Receive(ReadOnlySpan<nint> saved) => packed = saved.ToArray();

            internal void Forget()
            {
                foreach (var handle in packed) Door.door_release(handle);
                (packed, unpacked) = ([], []);
            }

            public void Dispose() => Forget();
        }

        /// <summary>A function with a backward of its own; derive from one of the two below, and call apply.</summary>
        public abstract class Function<T> where T : Function<T>, new()
        {
            internal static T Instance { get; } = new();

            public abstract string Name { get; }

            internal abstract List<Tensor> forward_internal(AutogradContext ctx, object[] vars);
            internal abstract List<Tensor> backward_internal(AutogradContext ctx, List<Tensor> grad_outputs);

            /// <summary>Runs forward, and records that its results' gradients go through backward.</summary>
            public static List<Tensor> apply_internal(params object[] vars) =>
                new Application(Instance.Name, vars, Instance.forward_internal, Instance.backward_internal).Run();
        }

        /// <summary>A function of one result.</summary>
        public abstract class SingleTensorFunction<T> : Function<T> where T : SingleTensorFunction<T>, new()
        {
            public static Tensor apply(params object[] vars) => apply_internal(vars)[0];

            internal sealed override List<Tensor> forward_internal(AutogradContext ctx, object[] vars) =>
                [forward(ctx, vars)];
            internal sealed override List<Tensor> backward_internal(AutogradContext ctx, List<Tensor> grad_outputs) =>
                backward(ctx, grad_outputs[0]);

            public abstract Tensor forward(AutogradContext ctx, params object[] vars);
            /// <summary>The gradient of each of forward's arguments, null for those that are no tensors.</summary>
            /// <remarks>Those made here are given away.</remarks>
            public abstract List<Tensor> backward(AutogradContext ctx, Tensor grad_output);
        }

        /// <summary>A function of several results.</summary>
        public abstract class MultiTensorFunction<T> : Function<T> where T : MultiTensorFunction<T>, new()
        {
            public static List<Tensor> apply(params object[] vars) => apply_internal(vars);

            internal sealed override List<Tensor> forward_internal(AutogradContext ctx, object[] vars) =>
                forward(ctx, vars);
            internal sealed override List<Tensor> backward_internal(AutogradContext ctx, List<Tensor> grad_outputs) =>
                backward(ctx, grad_outputs);

            public abstract List<Tensor> forward(AutogradContext ctx, params object[] vars);
            /// <summary>The gradient of each of forward's arguments, null for those that are no tensors.</summary>
            /// <remarks>Those made here are given away.</remarks>
            public abstract List<Tensor> backward(AutogradContext ctx, List<Tensor> grad_outputs);
        }

        /// <summary>One call of a function; lives as long as the graph has its node, which calls it back.</summary>
        sealed class Application(string name, object[] vars, Func<AutogradContext, object[], List<Tensor>> forward,
            Func<AutogradContext, List<Tensor>, List<Tensor>> backward)
        {
            // Native memory, for libtorch keeps the address.
            static readonly Callbacks* calls = Make();

            readonly string name = name;
            readonly Func<AutogradContext, object[], List<Tensor>> forward = forward;
            readonly Func<AutogradContext, List<Tensor>, List<Tensor>> backward = backward;
            readonly AutogradContext context = new();
            readonly bool[] tensors = [.. vars.Select(v => v is Tensor { IsInvalid: false })];
            object[] arguments = vars;
            List<Tensor> results = [];
            int resultCount;
            ExceptionDispatchInfo error;

            static Callbacks* Make()
            {
                var made = (Callbacks*)NativeMemory.Alloc((nuint)sizeof(Callbacks));
                *made = new() { Forward = &Forward, Backward = &Backward, Release = &Release };
                return made;
            }

            internal List<Tensor> Run()
            {
                using Borrowed inputs = new([.. arguments.Where((_, i) => tensors[i]).Cast<Tensor>()]);
                nint* found;
                int count, status;
                var self = GCHandle.Alloc(this);                     // freed by Release
                fixed (nint* given = inputs.Handles)
                    status = Door.door_apply(given, inputs.Count, calls, (void*)GCHandle.ToIntPtr(self), &found, &count);
                arguments = [];                                      // what was not saved may go
                error?.Throw();
                Door.Check(status);
                var made = results;
                results = [];
                for (var i = 0; i < count; i++)
                {
                    // Mostly forward's own result with a history; a view of it where that was an argument.
                    if (made[i].Handle == found[i]) Door.door_release(found[i]);
                    else made[i] = new Tensor(found[i]);
                }
                Door.door_free(found);
                return made;
            }

            [UnmanagedCallersOnly]
            static byte* Forward(void* self, nint* given, nint** made, int* count, int* counts)
            {
                var a = (Application)GCHandle.FromIntPtr((nint)self).Target!;
                try
                {
                    a.results = [.. a.forward(a.context, a.arguments)];
                    var c = a.context;
                    (counts[0], counts[1], counts[2]) = (a.results.Count, c.ToSave.Count, c.Dirty.Count);
                    (counts[3], counts[4]) = (c.NoGradient.Count, c.MaterializeGrads ? 1 : 0);
                    a.resultCount = a.results.Count;
                    *made = Leave([.. a.results, .. c.ToSave, .. c.Dirty, .. c.NoGradient], count);
                    (c.ToSave, c.Dirty, c.NoGradient) = ([], [], []);
                    return null;
                }
                catch (Exception e)
                {
                    a.error = ExceptionDispatchInfo.Capture(e);
                    return Text(e.Message);
                }
            }

            [UnmanagedCallersOnly]
            static byte* Backward(void* self, nint* given, nint** made, int* count, int* counts)
            {
                var a = (Application)GCHandle.FromIntPtr((nint)self).Target!;
                using var scope = NewDisposeScope();
                try
                {
                    ReadOnlySpan<nint> first = new(given, a.resultCount);
                    List<Tensor> grads = [.. first.ToArray().Select(h => h == 0 ? null : new Tensor(h))];
                    a.context.Receive(new(given + a.resultCount, counts[0] - a.resultCount));
                    var found = a.backward(a.context, grads);
                    *made = Leave(a.Check(found), count);
                    // What backward made and returned is libtorch's alone, which can then keep it without a copy.
                    foreach (var tensor in found)
                        if (tensor is not null && scope.Contains(tensor) && !grads.Exists(g => ReferenceEquals(g, tensor)))
                            tensor.Dispose();
                    return null;
                }
                catch (Exception e) { return Text($"{a.name}.backward: {e.Message}"); }
                finally
                {
                    a.context.Forget();
                    foreach (var other in scope.DisposablesView) scope.MoveToOuter(other);
                }
            }

            [UnmanagedCallersOnly] static void Release(void* self) => GCHandle.FromIntPtr((nint)self).Free();

            List<Tensor> Check(List<Tensor> found)
            {
                var many = found.Count;
                while (many > tensors.Length && found[many - 1] is null) many--;
                if (many != tensors.Length)
                    throw new InvalidOperationException($"{many} gradients for {tensors.Length} arguments");
                for (var i = 0; i < many; i++)
                    if (!tensors[i] && found[i] is not null)
                        throw new InvalidOperationException($"a gradient for argument {i + 1}, which is no tensor");
                return [.. found.Take(many).Where((_, i) => tensors[i])];
            }

            // libtorch gets a reference of its own of each.
            static nint* Leave(List<Tensor> list, int* count)
            {
                var memory = (nint*)NativeMemory.Alloc((nuint)(list.Count + 1), (nuint)sizeof(nint));
                *count = 0;
                foreach (var tensor in list)
                {
                    memory[*count] = tensor is null ? 0 : Door.door_retain(tensor.Borrow());
                    tensor?.Return();
                    ++*count;
                }
                return memory;
            }

            static byte* Text(string message)
            {
                var bytes = System.Text.Encoding.UTF8.GetBytes(message + '\0');
                var memory = (byte*)NativeMemory.Alloc((nuint)bytes.Length);
                bytes.CopyTo(new Span<byte>(memory, bytes.Length));
                return memory;
            }
        }
    }
}
