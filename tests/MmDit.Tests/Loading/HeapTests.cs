namespace MmDit.Tests.Loading;

/// <summary>What a step frees is there for the next: the process does not give it back and take it again.</summary>
[Collection("alone")]
public sealed class HeapTests
{
    [Fact] public void Large_blocks_come_from_the_heap_and_stay_there()
    {
        const long MiB = 1 << 20;
        Tensor Block() => empty(24 * MiB / sizeof(float));
        Leaks.Collect();
        var mapped = MallInfo.Now.Hblks;

        Tensor[] blocks = [.. Enumerable.Range(0, 20).Select(_ => Block())];
        Assert.InRange(MallInfo.Now.Hblks, 0u, mapped);                 // none is a mapping of its own
        foreach (var block in blocks) block.Dispose();

        Assert.InRange((long)MallInfo.Now.Fordblks, 19 * 24 * MiB, long.MaxValue);
    }
}
