using MmDit.Data;

namespace MmDit.Tests.Data;

public sealed class BatchesTests
{
    [Fact]
    public void Every_row_comes_once_an_epoch_and_the_last_batch_is_short()
    {
        int[][] batches = [.. Batches.Rows(count: 10, size: 4, epochs: 2)];

        Assert.Equal([4, 4, 2, 4, 4, 2], batches.Select(batch => batch.Length));
        Assert.Equal(Enumerable.Range(0, 10), batches[..3].SelectMany(batch => batch).Order());
        Assert.Equal(Enumerable.Range(0, 10), batches[3..].SelectMany(batch => batch).Order());
        Assert.NotEqual(batches[..3].SelectMany(batch => batch), batches[3..].SelectMany(batch => batch));
    }

    [Fact]
    public void The_seed_decides_and_is_the_same_on_every_machine()
    {
        Assert.Equal(Batches.Rows(50, 50, seed: 7).Single(), Batches.Rows(50, 50, seed: 7).Single());
        Assert.NotEqual(Batches.Rows(50, 50, seed: 7).Single(), Batches.Rows(50, 50, seed: 8).Single());
        Assert.Equal("7 8 1 6 5 0 9 2 3 4", string.Join(" ", Batches.Rows(10, 10).Single()));
    }

    [Fact]
    public void Endless_training_takes_as_many_batches_as_it_likes() =>
        Assert.Equal(1000, Batches.Rows(5, 2, epochs: int.MaxValue).Take(1000).Count());

    [Fact]
    public void Sizes_that_make_no_sense_are_refused_at_once()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Batches.Rows(10, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Batches.Rows(-1, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Batches.Rows(10, 1, epochs: -1));
    }
}
