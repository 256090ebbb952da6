using MmDit.Data;

namespace MmDit.Tests.Data;

public sealed class SplitTests
{
    // 100 pictures of one pixel that says which row it is; class 0 has 70 of them, class 1 has 30.
    static readonly LabelledImages rows = new(
        new([.. Enumerable.Range(0, 100).Select(row => (byte)row)], 1, 1, 1),
        [.. Enumerable.Range(0, 100).Select(row => row % 10 < 7 ? 0 : 1)], ["a", "b"]);

    static int[] Rows(LabelledImages part) =>
        [.. Enumerable.Range(0, part.Count).Select(row => (int)part.Pictures[row][0])];

    [Fact]
    public void Both_parts_together_are_the_whole_each_in_its_old_order()
    {
        var (train, test) = rows.Split();

        Assert.Equal(Enumerable.Range(0, 100), Rows(train).Concat(Rows(test)).Order());
        Assert.Equal(Rows(train).Order(), Rows(train));
        Assert.Equal(Rows(test).Order(), Rows(test));
        Assert.All(Enumerable.Range(0, test.Count), at => Assert.Equal(rows.Classes[Rows(test)[at]], test.Classes[at]));
    }

    [Fact]
    public void Every_class_gives_its_share()
    {
        var (_, test) = rows.Split(test: 0.3);

        Assert.Equal((21, 9), (test.Of(0).Count, test.Of(1).Count));
    }

    [Fact]
    public void The_seed_decides_and_is_the_same_on_every_machine()
    {
        Assert.Equal(Rows(rows.Split(seed: 1).Test), Rows(rows.Split(seed: 1).Test));
        Assert.NotEqual(Rows(rows.Split(seed: 1).Test), Rows(rows.Split(seed: 2).Test));
        Assert.Equal("23 33 36 52 57 58 72 77 81 91", string.Join(" ", Rows(rows.Split(test: 0.1).Test)));
    }

    [Theory, InlineData(0), InlineData(1), InlineData(-0.5), InlineData(double.NaN)]
    public void A_share_that_is_none_is_refused(double share) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => rows.Split(share));

    [Fact]
    public void Classes_can_be_kept_and_unknown_ones_are_refused()
    {
        Assert.Equal(100, rows.Of(0, 1).Count);
        Assert.All(rows.Of(1).Classes, label => Assert.Equal(1, label));
        Assert.Throws<ArgumentOutOfRangeException>(() => rows.Of(2));
        Assert.Throws<ArgumentOutOfRangeException>(() => rows.Of(-1));
    }
}
