using MmDit.Nets;

namespace MmDit.Course.Exercises;

// Types, and what a file says of them.
public static partial class Lesson16
{
    /// <summary>Puts the linear layers of a net's blocks into bfloat16, with what goes in and comes out cast; all else
    /// stays in float32.</summary>
    public static Exercise<Action<DiT>> Halve { get; } = new(
        "16.4", "half the bits where it pays", net => Halving(net), Types,
        hints:
        [
            "Which parts of a block multiply large matrices, and which add up, divide and compare? Which of the " +
                "two can do with three digits?",
            "net.named_modules() gives every part with its key. Where the part is a LinearLayer and its key starts " +
                "with \"blocks.\": .to(bfloat16), " +
            "a register_forward_pre_hook that casts what goes in, a register_forward_hook that casts what comes " +
                "out back to float32.",
            "Halve(net):\n    for each (key, part) of net.named_modules():\n        if part is a LinearLayer, and " +
                "key starts with \"blocks.\":\n            layer.to(bfloat16)\n" +
            "            before it: x -> x.to(bfloat16)\n            after it: y -> y.to(float32)",
        ],
        checks:
        [
            new("weights of the blocks' linear layers are bfloat16", f => Wrong(f, Within, bfloat16)),
            new("all other weights are float32: time, label, patches, positions, last layer",
                f => Wrong(f, key => !Within(key), float32)),
            new("the net still answers, in float32", f => Halved(f).Answer.dtype is var type && type == float32 ? null
                : $"it answers in {type}"),
            new("what goes into a linear layer of a block is bfloat16", f => Halved(f).Products is var seen
                && seen.All(type => type == bfloat16) ? null
                : $"some are given {seen.First(type => type != bfloat16)}"),
            new("norms see float32", f => Halved(f).Norms is var seen && seen.All(type => type == float32) ? null
                : $"some are given {seen.First(type => type != float32)}"),
            new("its answer is near that of float32", f => Distance(f) is var far && far < 0.03 ? null
                : $"it is {far:g2} of it away"),
            new("and not the same: something was rounded", f => Distance(f) > 1e-5 ? null
                : "it is the same to the last digit"),
        ],
        mistakes:
        [
            new("nothing is cast", _ => { }),
            new("every linear layer is cast, those of time and the last layer too", net => Halving(net, key => true)),
            new("only attention is cast", net => Halving(net, key => key.Contains(".attn.", StringComparison.Ordinal))),
            new("only the MLP is cast", net => Halving(net, key => key.Contains(".mlp.", StringComparison.Ordinal))),
            new("the layers of the condition, adaLN, are left out", net =>
                Halving(net, key => Within(key) && !key.Contains("adaLN", StringComparison.Ordinal))),
            new("only the first block is cast", net =>
                Halving(net, key => key.StartsWith("blocks.0.", StringComparison.Ordinal))),
            new("the type is float16, not bfloat16", net => Halving(net, type: float16)),
            new("the weights are rounded, but go back to float32 at once: nothing gets smaller or faster", net =>
            {
                foreach (var (_, layer) in Linears(net)) { layer.to(bfloat16); layer.to(float32); }
            }),
            new("whole blocks are cast, norms and all", Blockwise),
        ]);

    /// <summary>The tensors of a safetensors file by its header alone: the file's bytes -> name to type and shape, as
    /// in
    /// "F32 [64, 4]".</summary>
    public static Exercise<Func<byte[], Dictionary<string, string>>> ReadHeader { get; } = new(
        "16.5", "what is in a file", file => Read(file), f => Letters(f(File())),
        hints:
        [
            "The first eight bytes say how long the header is. Where does it begin, where does it end, and which " +
                "of its entries is no tensor?",
            "BitConverter.ToInt64(file) reads the length. JsonDocument.Parse(file.AsMemory(8, " +
                "length)).RootElement.EnumerateObject() gives each Name and Value; " +
            "Value.GetProperty(\"dtype\").GetString(), and \"shape\" with EnumerateArray() and GetInt64(). " +
                "Leave \"__metadata__\" out.",
            "ReadHeader(file):\n    length = the first 8 bytes as a whole number\n    json = the bytes from 8 on, " +
                "length of them\n    for each entry that is not __metadata__:\n" +
            "        result[name] = $\"{dtype} [{shape, joined by ', '}]\"\n    return result",
        ],
        checks:
        [
            new("every tensor, and nothing else", f => Same(string.Join(", ", Read(File()).Keys), string.Join(", ",
                f(File()).Keys))),
            new("type and shape of each", f => Same(string.Join("; ", Read(File()).Values), string.Join("; ",
                f(File()).Values))),
            new("a number alone has an empty shape", f => Same("F64 []", f(File())["scale"])),
            new("a file without tensors", f => f(File(empty: true)) is { Count: 0 } ? null
                : "it has no tensor, but some were found"),
            new("the tensors' own bytes are never looked at", f => Same(Text(Read(File())), Text(f(File(torn: true))))),
        ],
        mistakes:
        [
            new("the notes are listed as a tensor", file => Read(file, notes: true)),
            new("the shape is backwards", file => Read(file, shape: s => s.Reverse())),
            new("the places in the file are taken for the shape", file => Read(file, field: "data_offsets")),
            new("only shapes are told, without the type", file => Read(file).ToDictionary(p => p.Key, p =>
                p.Value[(p.Value.IndexOf('[', StringComparison.Ordinal))..])),
            new("the number of values stands in place of the shape", file => Read(file, shape: s =>
                [s.Aggregate(1L, (a, b) => a * b)])),
            new("the first tensor is left out", file => Read(file).Skip(1).ToDictionary()),
            new("a number alone is left out: a shape may be empty", file => Read(file).Where(p =>
                !p.Value.EndsWith("[]", StringComparison.Ordinal)).ToDictionary()),
        ]);
}
