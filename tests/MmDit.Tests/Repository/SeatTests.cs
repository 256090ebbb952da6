using MmDit.Torch.Tests.Contract;

namespace MmDit.Tests.Repository;

/// <summary>The nets and their tests compile against the TorchSharp package too: they use nothing that it has not.</summary>
public sealed class SeatTests
{
    [Theory]
    [InlineData(typeof(MmDit.Nets.Cost))]
    [InlineData(typeof(SeatTests))]
    public void Nothing_beyond_TorchSharp_is_used(Type ofWhom)
    {
        var used = PublicApi.Uses(ofWhom.Assembly, typeof(Tensor).Assembly).Select(PublicApi.Signature).ToHashSet();

        Assert.InRange(used.Count, 100, int.MaxValue);
        Assert.Empty(PublicApi.Beyond().Intersect(used));
    }
}
