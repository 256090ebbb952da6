using System.Buffers.Binary;
using System.Numerics;

namespace MmDit.Weights;

/// <summary>A file of torch.save: a pickle that may only build tensors, and their storages.</summary>
/// <seealso href="https://pytorch.org/docs/stable/notes/serialization.html">PyTorch, serialization semantics</seealso>
sealed class TorchFile : Checkpoint
{
    const int LongestPickle = 64 << 20;
    const string LoneTensor = "tensor";

    /// <summary>What training scripts call their weights; averaged ones first, as DiT's own sampler has it.</summary>
    static readonly string[] usualParts = ["state_dict", "ema", "model_state_dict", "model", "module"];

    static readonly BigInteger legacyMagic = BigInteger.Parse("119547037146038801333356");

    readonly FileBytes bytes;
    readonly Dictionary<string, (long Offset, long Length)> storages = [];
    readonly Dictionary<string, PickleTensor> views = [];
    readonly OrderedDictionary<string, TensorInfo> tensors = [];

    public TorchFile(FileBytes bytes, string? part)
    {
        this.bytes = bytes;
        var root = bytes[0, 1][0] == (byte)'P' ? ReadZip() : ReadLegacy();
        foreach (var (key, tensor) in Choose(root, part))
        {
            RequireStorage(key, tensor.Storage);
            views.Add(key, tensor);
            tensors.Add(key, new(key, tensor.Storage.Type, tensor.Shape));
        }
    }

    public override string Name => bytes.Name;
    public override string Format => "PyTorch";
    public override IReadOnlyDictionary<string, TensorInfo> Tensors => tensors;

    public override Tensor Read(string key)
    {
        if (!views.TryGetValue(key, out var view)) throw Lacks(key);
        var (info, begin) = (tensors[key], Begin(view));
        if (IsRun(view)) return bytes.Read(info, begin);
        using var scope = NewDisposeScope();
        var last = view.Shape.Zip(view.Strides).Sum(d => (d.First - 1) * d.Second);
        return bytes.Read(info with { Shape = [last + 1] }, begin)
            .as_strided(view.Shape, view.Strides).clone().contiguous().MoveToOuterDisposeScope();
    }

    public override void CopyTo(string key, Tensor target)
    {
        if (!views.TryGetValue(key, out var view)) throw Lacks(key);
        if (!IsRun(view) || !bytes.TryCopyTo(target, tensors[key], Begin(view))) base.CopyTo(key, target);
    }

    long Begin(PickleTensor view) => storages[view.Storage.Key].Offset + view.Offset * (view.Storage.Type.Bits / 8);

    // Row-major without gaps; strides of dimensions of size 1 say nothing.
    static bool IsRun(PickleTensor view)
    {
        long expected = 1;
        foreach (var (size, stride) in view.Shape.Zip(view.Strides).Reverse())
        {
            if (size == 0) return true;
            if (size != 1 && stride != expected) return false;
            expected *= size;
        }
        return true;
    }

    void RequireStorage(string key, PickleStorage storage)
    {
        if (!storages.TryGetValue(storage.Key, out var place))
            throw bytes.Bad($"'{Lists.Plain(key)}' is in storage {Lists.Plain(storage.Key)}, which is missing; it " +
                $"was cut or altered");
        if (storage.Elements > place.Length / (storage.Type.Bits / 8))
            throw bytes.Bad($"storage {Lists.Plain(storage.Key)} of '{Lists.Plain(key)}' claims " +
                $"{storage.Elements:N0} {storage.Type}, " +
                $"it has {place.Length:N0} bytes; it was cut or altered");
    }

    // --- the two layouts ------------------------------------------------------------------------------------------

    object? ReadZip()
    {
        const string pickle = "data.pkl";
        var members = ZipMembers.Read(bytes);
        var main = members.Keys.FirstOrDefault(member =>
            member == pickle || member.EndsWith("/" + pickle, StringComparison.Ordinal))
            ?? throw bytes.Bad($"is a zip file without {pickle}; PyTorch did not write it");
        var folder = main[..^pickle.Length];
        if (members.TryGetValue(folder + "byteorder", out var order)
            && !bytes[order.Offset, order.Length].SequenceEqual("little"u8))
            throw bytes.Bad("is of a big-endian machine; save it again on a little-endian one");
        var data = folder + "data/";
        foreach (var (member, place) in members)
            if (member.StartsWith(data, StringComparison.Ordinal)) storages.Add(member[data.Length..], place);
        var (offset, length) = members[main];
        if (length > LongestPickle)
            throw bytes.Bad($"its {pickle} has {length:N0} bytes; no checkpoint has more than {LongestPickle:N0}");
        return new Pickle(bytes[offset, length], Name).Read();
    }

    // Before PyTorch 1.6: pickles of a magic number, a protocol, facts of the machine, the object and the storages'
    // keys; then the storages.
    object? ReadLegacy()
    {
        var code = bytes[0, Math.Min(bytes.Length, LongestPickle)];
        var at = 0;
        if (Next(code, ref at) is not BigInteger magic || magic != legacyMagic)
            throw bytes.Bad("is a pickle that torch.save did not write; save a state_dict() with it, best as " +
                "safetensors");
        Next(code, ref at);
        Next(code, ref at);
        Dictionary<string, ElementType> types = [];
        var root = Next(code, ref at, types);
        var keys = Next(code, ref at) as List<object?> ?? throw bytes.Bad("has no list of storages; it is damaged");
        long place = at;
        foreach (var key in keys.Select(key => key as string ?? ""))
        {
            var type = types.GetValueOrDefault(key) ?? throw bytes.Bad($"lists the storage {Lists.Plain(key)}, which " +
                $"no tensor uses; it is damaged");
            var elements = BinaryPrimitives.ReadInt64LittleEndian(bytes[place, 8]);
            if (elements < 0 || elements > (bytes.Length - place - 8) / (type.Bits / 8))
                throw bytes.Bad($"its storage {Lists.Plain(key)} claims {elements:N0} {type}, more than is left; it " +
                    $"was cut, fetch it again");
            var length = elements * (type.Bits / 8);
            if (!storages.TryAdd(key, (place + 8, length)))
                throw bytes.Bad($"has the storage {Lists.Plain(key)} twice; it is damaged");
            place += 8 + length;
        }
        return root;
    }

    object? Next(ReadOnlySpan<byte> code, ref int at, Dictionary<string, ElementType>? types = null)
    {
        Pickle pickle = new(code[at..], Name, types);
        var value = pickle.Read();
        at += pickle.End;
        return value;
    }

    // --- which dictionary -----------------------------------------------------------------------------------------

    List<(string Key, PickleTensor Tensor)> Choose(object? root, string? part)
    {
        if (root is PickleTensor lone && part is null) return [(LoneTensor, lone)];
        if (root is not PickleDict dict) throw bytes.Bad("holds no dictionary of tensors; save a state_dict()");
        var top = dict.ByText();
        if (part is not null)
            return top.GetValueOrDefault(part) is PickleDict named && TensorsOf(named) is { Count: > 0 } wanted ? wanted
                : throw bytes.Bad($"has no tensors under '{part}'; it has {Shown(top)}");
        foreach (var usual in usualParts)
            if (top.GetValueOrDefault(usual) is PickleDict inner
                && TensorsOf(inner) is { Count: > 0 } found) return found;
        return TensorsOf(dict) is { Count: > 0 } own ? own
            : throw bytes.Bad($"has no tensors where they usually are; it has {Shown(top)}: say which part has them");
    }

    static List<(string, PickleTensor)> TensorsOf(PickleDict dict) =>
        [.. dict.ByText().Where(pair => pair.Value is PickleTensor)
            .Select(pair => (pair.Key, (PickleTensor)pair.Value!))];

    static string Shown(OrderedDictionary<string, object?> top) =>
        Lists.Some(top.Keys.Select(key => $"'{Lists.Plain(key)}'"), 10);

    public override void Dispose() => bytes.Dispose();
}
