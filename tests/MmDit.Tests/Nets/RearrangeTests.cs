using MmDit.Nets.Layers;

namespace MmDit.Tests.Nets;

public sealed class RearrangeTests
{
    [Fact] public void It_equals_reshape_and_permute()
    {
        var x = randn(2, 6, 20);
        Near.Equal(x.reshape(2, 6, 4, 5).permute(0, 2, 1, 3), x.Rearrange("b n (h d) -> b h n d", ("h", 4)), 0);
        Near.Equal(x.reshape(2, 6, 2, 2, 5).permute(2, 0, 3, 1, 4),
            x.Rearrange("b n (k h d) -> k b h n d", ("k", 2), ("h", 2)), 0);
        Near.Equal(x.reshape(12, 20), x.Rearrange("b n d -> (b n) d"), 0);
    }

    [Theory]
    [InlineData("b n d", "'from -> to'")]
    [InlineData("b n d -> b n", "name the same axes")]
    [InlineData("b n (h d) -> b h n d", "name the size of h or d")]
    [InlineData("b n -> n b", "starts from 2 dimensions")]
    [InlineData("b (n d -> b n d", "brackets do not pair")]
    public void A_pattern_that_does_not_fit_says_why(string pattern, string reason) =>
        Assert.Contains(reason, Assert.Throws<ArgumentException>(() => randn(2, 6, 20).Rearrange(pattern)).Message);

    [Fact] public void Sizes_that_do_not_divide_are_named() =>
        Assert.Contains("dimension 2 is 20",
            Assert.Throws<ArgumentException>(
                () => randn(2, 6, 20).Rearrange("b n (h d) -> b h n d", ("h", 3))).Message);
}
