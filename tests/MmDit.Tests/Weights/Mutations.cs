using System.Buffers.Binary;
using System.Text;
using System.Text.RegularExpressions;

namespace MmDit.Tests.Weights;

/// <summary>Weights files that were damaged, or made to do harm; the same number makes the same file.</summary>
sealed partial class Mutations(string witness)
{
    static readonly long[] edges = [0, 1, -1, 2, 7, 8, 127, 128, 255, 256, 65535, 65536, int.MaxValue, 1L << 31,
        uint.MaxValue, 1L << 32,
        100_000_000, 100_000_001, 1L << 40, long.MaxValue / 4 + 1, long.MaxValue, long.MinValue];

    static readonly string[] dtypes = ["F64", "F32", "F16", "BF16", "I64", "I32", "I16", "I8", "U8", "BOOL", "C64",
        "F8_E4M3", "F4", "U64", "", "f32", "Q4", "F32\\u0000"];

    static readonly string header = "{\"__metadata__\":{\"format\":\"pt\"},"
        + string.Join(",", Made.Entry("a.weight", "F32", "2,3", 0, 24),
        Made.Entry("a.bias", "BF16", "2", 24, 28), Made.Entry("n", "I64", "", 28, 36),
        Made.Entry("flags", "BOOL", "4", 36, 40), Made.Entry("e", "F16", "0", 40, 40)) + "}";

    static readonly byte[] safetensors = Made.Safetensors(header, 40);

    // Legacy: the magic number, the protocol, facts of the machine, the object, the storages' keys; then the storages.
    static readonly byte[] legacy = [.. Made.Pickle("\x8a\x0a\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19"),
        .. Made.Pickle("M\xe9\x03"), .. Made.Pickle("}"),
        .. Made.OneTensor(6, 0, [2, 3], [3, 1]), .. Made.Pickle("](", Made.Text("0"), "e"), 6, 0, 0, 0, 0, 0, 0, 0,
        .. new byte[24]];

    static readonly byte[] torch = Made.Torch(Made.OneTensor(6, 1, [2, 2], [1, 2]), new byte[24]);

    public static IReadOnlyList<byte[]> Whole => [safetensors, torch, legacy];

    readonly string[] globals = ["os\nsystem", "posix\nsystem", "builtins\nexec", "builtins\neval", "subprocess\nPopen",
        "torch._utils\n_rebuild_tensor_v2",
        "torch._utils\n_rebuild_parameter", "collections\nOrderedDict", "torch\nFloatStorage", "torch\nSize",
        "argparse\nNamespace", "torch\nfloat32",
        "builtins\ngetattr", "copyreg\n_reconstructor", "importlib\nimport_module"];

    /// <summary>File number so and so, and the name that errors have to give.</summary>
    public (string Name, byte[] Bytes) Make(int number)
    {
        Random random = new(number);
        return (number % 10) switch
        {
            0 => ("a.safetensors", Damage(safetensors, random)),
            1 => ("b.safetensors", Made.Safetensors(Damage(Encoding.UTF8.GetBytes(header), random), new byte[40])),
            2 => ("c.safetensors", Made.Safetensors(Encoding.UTF8.GetBytes(OtherWords(random)), new byte[40])),
            3 => ("d.safetensors", HugeHeader(random)),
            4 => ("e.pt", Damage(torch, random)),
            5 => ("f.pt", Made.Torch(Damage(Made.OneTensor(6, 1, [2, 2], [1, 2]), random), new byte[24])),
            6 => ("g.pt", Made.Torch(Hostile(random), new byte[24])),
            7 => ("h.pt", Damage(legacy, random)),
            8 => ("i.pt", Bomb(random)),
            _ => ("j.pt", Made.Torch(Made.OneTensor(Edge(random), Edge(random), [Edge(random), 2], [Edge(random), 1]),
                new byte[24])),
        };
    }

    static int Edge(Random random) => unchecked((int)edges[random.Next(edges.Length)]);

    static byte[] Damage(byte[] whole, Random random)
    {
        List<byte> bytes = [.. whole];
        for (var times = random.Next(1, 4); times > 0 && bytes.Count > 12; times--)
        {
            var at = random.Next(bytes.Count);
            var length = Math.Min(random.Next(1, 40), bytes.Count - at);
            switch (random.Next(7))
            {
                case 0: bytes[at] ^= (byte)(1 << random.Next(8)); break;
                case 1: bytes[at] = (byte)random.Next(256); break;
                case 2: bytes.RemoveRange(at, bytes.Count - at); break;
                case 3: bytes.RemoveRange(at, length); break;
                case 4: bytes.InsertRange(random.Next(bytes.Count), bytes.GetRange(at, length)); break;
                case 5:
                    var noise = new byte[length];
                    random.NextBytes(noise);
                    bytes.InsertRange(at, noise);
                    break;
                default:
                    var edge = new byte[8];
                    BinaryPrimitives.WriteInt64LittleEndian(edge, edges[random.Next(edges.Length)]);
                    var width = random.Next(3) switch { 0 => 2, 1 => 4, _ => 8 };
                    for (var i = 0; i < width && at + i < bytes.Count; i++) bytes[at + i] = edge[i];
                    break;
            }
        }
        return [.. bytes];
    }

    // A header that is JSON still: other numbers, types, names.
    static string OtherWords(Random random)
    {
        var text = header;
        for (var times = random.Next(1, 4); times > 0; times--)
        {
            var matches = random.Next(3) switch { 0 => Dtype().Matches(text), 1 => Name().Matches(text),
                _ => Number().Matches(text) };
            if (matches.Count == 0) continue;
            var match = matches[random.Next(matches.Count)];
            var other = match.Value[0] is '"' ? $"\"{dtypes[random.Next(dtypes.Length)]}\"" : random.Next(5) switch
            {
                0 => $"{random.NextInt64()}{random.NextInt64()}", 1 => $"{random.Next(50)}", 2 => "1e3", 3 => "4,4",
                _ => $"{edges[random.Next(edges.Length)]}",
            };
            text = text[..match.Index] + other + text[(match.Index + match.Length)..];
        }
        return text;
    }

    static byte[] HugeHeader(Random random)
    {
        var claimed = edges[random.Next(edges.Length)];
        var deep = new string(random.Next(2) == 0 ? '[' : '{', random.Next(1, 4000));
        var many = string.Join(",",
            Enumerable.Range(0, random.Next(200)).Select(n => Made.Entry($"{n % 150}", "F32", "0", 0, 0)));
        var bytes = Made.Safetensors(random.Next(4) switch
        {
            0 => "{\"a\":" + deep, 1 => $"{{\"a\":{{\"shape\":{deep}", 2 => $"{{{many}}}",
            _ => new string(' ', random.Next(5000)),
        }, random.Next(9));
        if (random.Next(3) == 0) BinaryPrimitives.WriteInt64LittleEndian(bytes, claimed);
        return bytes;
    }

    // Opcodes in any order, with names that would do harm if anybody looked them up.
    byte[] Hostile(Random random)
    {
        List<object> parts = random.Next(2) == 0 ? [] : ["}", Made.Text("model")];
        for (var count = random.Next(1, 40); count > 0; count--)
            parts.Add(random.Next(14) switch
            {
                0 => $"c{globals[random.Next(globals.Length)]}\n", 1 => Made.Text($"touch {witness}"), 2 => "(",
                3 => "t", 4 => "R",
                5 => new[] { "}", "]", ")", "N", "\x88" }[random.Next(5)], 6 => $"q{(char)random.Next(8)}",
                7 => $"h{(char)random.Next(8)}",
                8 => new[] { "s", "u", "a", "e", "b", "d", "l", "Q", "\x81", "\x93", "\x85", "\x86",
                    "\x87" }[random.Next(13)],
                9 => $"(i{globals[random.Next(globals.Length)]}\n", 10 => $"(cos\nsystem\n{(char)88}\x02\0\0\0lst"
                    + "R", 11 => "\x8b" + Encoding.Latin1.GetString(Made.Int(Edge(random))),
                12 => $"{(char)random.Next(256)}", _ => "X" + Encoding.Latin1.GetString(Made.Int(Edge(random))),
            });
        return Made.Pickle([.. parts]);
    }

    static byte[] Bomb(Random random)
    {
        var times = random.Next(1, 3000);
        var pickle = random.Next(7) switch
        {
            0 => Made.Pickle("]q\0",
                string.Concat(Enumerable.Range(0, times % 200)
                    .Select(n => $"]({string.Concat(Enumerable.Repeat($"h{(char)n}", 9))}eq{(char)(n + 1)}"))),
            1 => Made.Pickle("N", new string('\x85', times)),
            2 => Made.Pickle(new string(']', times), new string('a', times - 1)),
            3 => Made.Pickle("}", string.Concat(
                Enumerable.Range(0, times).Select(n => $"r{Encoding.Latin1.GetString(Made.Int(n * 7919))}"))),
            4 => Made.Pickle(new string('(', times), new string('t', times)),
            5 => Made.Pickle("\x8b", Made.Int(Edge(random)), new byte[times]),
            _ => Made.Pickle("}q\0", Made.Text("ema"), "h\0s", string.Concat(Enumerable.Repeat("0h\0", times))),
        };
        return random.Next(4) == 0
            ? Made.Zip(System.IO.Compression.CompressionLevel.Optimal, ("archive/data.pkl", pickle),
                ("archive/data/0", new byte[random.Next(1 << 18)]))
            : Made.Torch(pickle, new byte[24]);
    }

    [GeneratedRegex("(?<=\"dtype\":)\"[^\"]*\"")]
    private static partial Regex Dtype();

    [GeneratedRegex("\"[a-z_.]+\"(?=:)")]
    private static partial Regex Name();

    [GeneratedRegex(@"(?<=[\[,])-?\d+")]
    private static partial Regex Number();
}
