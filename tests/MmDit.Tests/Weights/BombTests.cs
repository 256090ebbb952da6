namespace MmDit.Tests.Weights;

/// <summary>Small pickles that would like to be large. Processor time is measured,
/// so nothing runs beside them.</summary>
[Collection("alone")]
public sealed class BombTests
{
    [Fact]
    public void Bombs_stay_small()
    {
        // Each is refused, or read, within the memory of its own size and a fixed part.
        (string Name, byte[] Pickle, string? Cause)[] bombs =
        [
            ("a billion laughs", Laughs(40), "holds no dictionary"),
            ("deep tuples", Made.Pickle("N", new string('\x85', 500_000)), "holds no dictionary"),
            ("deep lists in a dictionary", Made.Pickle("}", Made.Text("w"), new string(']', 300_000),
                new string('a', 299_999), "s"), "has no tensors"),
            ("many dictionaries", Made.Pickle(new string('}', 900_000)), "has no tensors"),
            ("too many steps", Made.Pickle(new string('N', 1_100_000)), "has more than 1,000,000 steps"),
            ("marks", Made.Pickle(new string('(', 900_000)), "takes more from its stack"),
            ("a memo at the far end", Made.Pickle("}r\xff\xff\xff\xff", "j\xff\xff\xff\xff", "r\xff\xff\xff\x7f"),
                "has no tensors"),
            ("copies of a long list", Made.Pickle("](", string.Concat(Enumerable.Repeat("NN\x86", 100_000)),
                "eq\0ccollections\nOrderedDict\nq\x01",
                string.Concat(Enumerable.Repeat("h\x01h\0\x85R0", 100_000))),
                "calls collections.OrderedDict with arguments that PyTorch does not write"),
            ("itself", Made.Pickle("}q\0", Made.Text("model"), "h\0s"), "has no tensors"),
        ];
        foreach (var (name, pickle, cause) in bombs)
        {
            var bytes = Made.Torch(pickle);
            var (allocated, start) = (GC.GetAllocatedBytesForCurrentThread(), Environment.CpuUsage.TotalTime);
            var message = PickleTests.Refusal(bytes);
            allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
            Assert.True(cause is null || message.Contains(cause), $"{name}: {message}");
            Assert.True(allocated < 200L << 20, $"{name}: {allocated >> 20} MiB");
            Assert.True(Environment.CpuUsage.TotalTime - start < TimeSpan.FromSeconds(1), name);
        }
    }

    // Lists of lists of lists, each holding the one before ten times: 10 to the 40th items, were they looked at.
    static byte[] Laughs(int levels) => Made.Pickle(["]q\0", .. Enumerable.Range(0, levels).Select(level =>
        $"](" + string.Concat(Enumerable.Repeat($"h{(char)level}", 10)) + $"eq{(char)(level + 1)}")]);
}
