using MmDit.Nets.Layers;

namespace MmDit.Tests.Nets;

/// <summary>These count every tensor of the process, so nothing runs beside them.</summary>
[CollectionDefinition("alone", DisableParallelization = true)]
public sealed class Alone;

[Collection("alone")]
public sealed class LeakTests
{
    [Fact] public void Layers_leave_nothing_alive_but_their_result()
    {
        using var image = randn(1, 3, 4, 4);
        using var embed = new PatchEmbed(patch: 2, channels: 3, dim: 8);
        Leaks.None(() => Patches.Patchify(image, 2));
        Leaks.None(() => embed.call(image));
        Leaks.None(() => Positions.Grid(8, 2, 2));
    }
}
