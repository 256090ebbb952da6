namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public partial class Module
        {
            /// <summary>Every parameter and persistent buffer, by its key.</summary>
            public virtual Dictionary<string, Tensor> state_dict(Dictionary<string, Tensor>? destination = null, string? prefix = null)
            {
                destination ??= [];
                foreach (var (at, module) in Walk(string.IsNullOrEmpty(prefix) ? "" : prefix + ".", true))
                {
                    foreach (var (key, parameter) in module.ownParameters) destination.TryAdd(at + key, parameter);
                    foreach (var (key, buffer) in module.ownBuffers)
                        if (buffer.persistent) destination.TryAdd(at + key, buffer.tensor);
                }
                return destination;
            }

            /// <summary>Copies tensors in by their keys.</summary>
            /// <returns>Keys of the module that were not given, and keys given that the module has not.</returns>
            /// <exception cref="InvalidOperationException">Keys are missing or unexpected (when strict), or shapes differ: all are listed, nothing is copied.</exception>
            public virtual (IList<string> missing_keys, IList<string> unexpected_keyes) load_state_dict(Dictionary<string, Tensor> source, bool strict = true, IList<string>? skip = null)
            {
                var own = state_dict();
                string[] missing = [.. own.Keys.Where(key => !source.ContainsKey(key) && skip?.Contains(key) != true)];
                string[] unexpected = [.. source.Keys.Where(key => !own.ContainsKey(key) && skip?.Contains(key) != true)];
                string[] misshapen = [.. own.Where(pair => source.TryGetValue(pair.Key, out var given) && !given.shape.SequenceEqual(pair.Value.shape))
                    .Select(pair => $"{pair.Key}: the module has [{string.Join(", ", pair.Value.shape)}], the state [{string.Join(", ", source[pair.Key].shape)}]")];
                if ((strict && missing.Length + unexpected.Length > 0) || misshapen.Length > 0)
                    throw new InvalidOperationException(
                        $"the state does not fit {name}.{List("missing", missing)}{List("unexpected", unexpected)}{List("other shape", misshapen)}");
                using (no_grad())
                    foreach (var (key, tensor) in own)
                        if (source.TryGetValue(key, out var given) && skip?.Contains(key) != true) tensor.copy_(given).Discard();
                return (missing, unexpected);
            }

            static string List(string title, string[] lines) => lines.Length == 0 ? "" : $"\n  {title}:\n    {string.Join("\n    ", lines)}";

            internal Module _to(ScalarType? dtype, Device? device, bool non_blocking)
            {
                using var off = no_grad();
                foreach (var (_, module) in Walk("", true))
                {
                    foreach (var (key, parameter) in module.ownParameters) parameter.Become(Convert(parameter, dtype, device, non_blocking));
                    foreach (var (key, buffer) in module.ownBuffers) buffer.tensor.Become(Convert(buffer.tensor, dtype, device, non_blocking));
                }
                return this;
            }

            // Only floating-point parameters and buffers change their type, as in PyTorch.
            static Tensor Convert(Tensor tensor, ScalarType? dtype, Device? device, bool nonBlocking) =>
                tensor.to(dtype is { } type && tensor.is_floating_point() ? type : tensor.dtype, device ?? tensor.device, non_blocking: nonBlocking);
        }
    }

    public partial class Tensor
    {
        /// <summary>Nothing: says that a result which is the same tensor is not needed.</summary>
        internal void Discard() { }

        /// <summary>Takes over the data of another tensor, keeping this object, so that whoever holds it sees the change.</summary>
        internal void Become(Tensor other)
        {
            if (ReferenceEquals(this, other)) return;
            var (wanted, oldGrad) = (requires_grad, grad);
            using var old = new Tensor(Interlocked.Exchange(ref handle, other.MoveHandle()), register: false);
            if (is_floating_point()) requires_grad = wanted;
            if (oldGrad is not null) { grad = oldGrad.to(this); oldGrad.Dispose(); }
        }
    }
}

/// <summary>Conversions that keep the module's own type.</summary>
public static class ModuleExtensionMethods
{
    public static T to<T>(this T module, torch.ScalarType type, bool non_blocking = false) where T : torch.nn.Module => (T)module._to(type, null, non_blocking);
    public static T to<T>(this T module, torch.Device device, torch.ScalarType type, bool non_blocking = false) where T : torch.nn.Module => (T)module._to(type, device, non_blocking);
    public static T to<T>(this T module, torch.Device device, bool non_blocking = false) where T : torch.nn.Module => (T)module._to(null, device, non_blocking);
    public static T to<T>(this T module, DeviceType deviceType, int deviceIndex = -1, bool non_blocking = false) where T : torch.nn.Module => (T)module._to(null, new(deviceType, deviceIndex), non_blocking);
    public static T to<T>(this T module, string device, bool non_blocking = false) where T : torch.nn.Module => (T)module._to(null, new(device), non_blocking);
    public static T to<T>(this T module, torch.Tensor other, bool non_blocking = false) where T : torch.nn.Module => (T)module._to(other.dtype, other.device, non_blocking);
    public static T cpu<T>(this T module, bool non_blocking = false) where T : torch.nn.Module => (T)module._to(null, torch.CPU, non_blocking);
    public static T cuda<T>(this T module, int deviceIndex = -1, bool non_blocking = false) where T : torch.nn.Module => (T)module._to(null, new(DeviceType.CUDA, deviceIndex), non_blocking);
    public static T half<T>(this T module, bool non_blocking = false) where T : torch.nn.Module => module.to(torch.ScalarType.Float16, non_blocking);
    public static T bfloat16<T>(this T module, bool non_blocking = false) where T : torch.nn.Module => module.to(torch.ScalarType.BFloat16, non_blocking);
    public static T @float<T>(this T module, bool non_blocking = false) where T : torch.nn.Module => module.to(torch.ScalarType.Float32, non_blocking);
    public static T @double<T>(this T module, bool non_blocking = false) where T : torch.nn.Module => module.to(torch.ScalarType.Float64, non_blocking);
}
