using static TorchSharp.torch;

namespace TorchSharp.Modules;

public abstract partial class OptimizerHelper
{
    public void save_state_dict(string location)
    {
        using var writer = new BinaryWriter(File.Create(location));
        save_state_dict(writer);
    }

    public void load_state_dict(string location)
    {
        using var reader = new BinaryReader(File.OpenRead(location));
        try { load_state_dict(reader); }
        catch (EndOfStreamException) { throw new InvalidDataException($"{location} ends too early for the state of an optimizer"); }
        catch (InvalidDataException e) { throw new InvalidDataException($"{location}: {e.Message}", e); }
    }

    /// <summary>Writes each group's numbers and each parameter's running tensors.</summary>
    public void save_state_dict(BinaryWriter writer)
    {
        writer.Write(GetType().Name);
        writer.Write(groups.Count);
        foreach (var group in groups)
        {
            var numbers = group.Options!.Numbers;
            writer.Write(numbers.Length);
            foreach (var number in numbers) writer.Write(number);
            var parameters = group.Parameters.ToArray();
            writer.Write(parameters.Length);
            foreach (var state in parameters.Select(StateOf))
            {
                writer.Write(state.Step);
                writer.Write(state.Tensors.Count);
                foreach (var (name, tensor) in state.Tensors)
                {
                    writer.Write(name);
                    tensor.Save(writer);
                }
            }
        }
    }

    /// <summary>Reads what <see cref="save_state_dict(BinaryWriter)"/> wrote for an optimizer of the same kind and parameters.</summary>
    /// <exception cref="InvalidDataException">Another kind, or other groups or parameters.</exception>
    public void load_state_dict(BinaryReader reader)
    {
        Expect("kind of optimizer", GetType().Name, reader.ReadString());
        Expect("number of groups", groups.Count, reader.ReadInt32());
        foreach (var group in groups)
        {
            var numbers = group.Options!.Numbers;
            Expect("number of options", numbers.Length, reader.ReadInt32());
            group.Options.Numbers = [.. numbers.Select(_ => reader.ReadDouble())];
            var parameters = group.Parameters.ToArray();
            Expect("number of parameters", parameters.Length, reader.ReadInt32());
            foreach (var parameter in parameters)
            {
                var state = StateOf(parameter);
                state.Step = reader.ReadInt64();
                for (var left = reader.ReadInt32(); left > 0; left--)
                {
                    var name = reader.ReadString();
                    var tensor = Tensor.Load(reader);
                    Expect("shape of a running tensor", string.Join("x", parameter.shape), string.Join("x", tensor.shape));
                    if (state.Tensors.Remove(name, out var old)) old.Dispose();
                    state.Tensors[name] = tensor.to(parameter.device, disposeAfter: parameter.device != tensor.device).DetachFromDisposeScope();
                }
            }
        }
    }

    static void Expect<T>(string what, T here, T saved) where T : IEquatable<T>
    {
        if (!here.Equals(saved)) throw new InvalidDataException($"the {what} is {here} here and {saved} in the saved state");
    }
}
