using MmDit.Nets.Layers;

namespace MmDit.Tests.Nets;

public sealed class PatchesTests
{
    [Fact] public void Patchify_equals_loops()
    {
        var image = randn(2, 3, 4, 6);
        var tokens = Patches.Patchify(image, 2);

        var expected = zeros(2, 6, 12);
        for (var b = 0; b < 2; b++)
            for (var n = 0; n < 6; n++)
                for (var i = 0; i < 12; i++)
                {
                    var (row, column, y, x, c) = (n / 3, n % 3, i / 6, i / 3 % 2, i % 3);
                    expected[b, n, i] = image[b, c, row * 2 + y, column * 2 + x];
                }
        Near.Equal(expected, tokens, 0);
    }

    [Theory, InlineData(2, 4, 8), InlineData(3, 9, 6), InlineData(1, 2, 5), InlineData(4, 4, 4)]
    public void Unpatchify_undoes_patchify(long patch, long height, long width)
    {
        var image = randn(2, 3, height, width);
        Near.Equal(image, Patches.Unpatchify(Patches.Patchify(image, patch), patch, height / patch), 0);
    }

    [Fact] public void A_strided_convolution_is_patchify_and_a_matrix()
    {
        using var embed = new PatchEmbed(patch: 2, channels: 3, dim: 8);
        var image = randn(2, 3, 4, 6);
        var weight = embed.Projection.Weight.permute(0, 2, 3, 1).flatten(1);         // [D, P²C], channels last

        Near.Equal(linear(Patches.Patchify(image, 2), weight, embed.Projection.Bias), embed.call(image), 1e-5);
        Assert.Equal(["proj.weight", "proj.bias"], embed.state_dict().Keys);
    }

    [Fact] public void Patches_that_do_not_fit_say_so()
    {
        Assert.Contains("patch: 3 does not divide the image, 4 x 6",
            Assert.Throws<ArgumentException>(() => Patches.Patchify(randn(1, 3, 4, 6), 3)).Message);
        Assert.Contains("image: expected 4 dimensions [B, C, H, W], got [3, 4, 6]",
            Assert.Throws<ArgumentException>(
                () => { var image = randn(3, 4, 6); Patches.Patchify(image, 2); }).Message);
        Assert.Contains("7 tokens do not make 2 rows",
            Assert.Throws<ArgumentException>(() => Patches.Unpatchify(randn(1, 7, 4), 2, 2)).Message);
    }
}
