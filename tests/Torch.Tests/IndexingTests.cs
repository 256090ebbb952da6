namespace MmDit.Torch.Tests;

public sealed class IndexingTests
{
    static readonly Tensor x = arange(24).reshape(2, 3, 4);      // [2, 3, 4]

    static long[] Values(Tensor t) => t.to(int64).data<long>().ToArray();

    [Fact] public void Numbers_drop_dimensions()
    {
        Assert.Equal([3L, 4], x[1].shape);
        Assert.Equal(23, x[1, 2, 3].item<long>());
        Assert.Equal(20, x[-1, -1, 0].item<long>());
    }

    [Fact] public void Ranges_cut_and_ellipsis_skips()
    {
        Assert.Equal([4L, 5, 6, 7, 16, 17, 18, 19], Values(x[.., 1]));
        Assert.Equal([2L, 3, 6, 7, 10, 11], Values(x[0, .., 2..]));
        Assert.Equal([0L, 4, 8, 12, 16, 20], Values(x[TensorIndex.Ellipsis, 0]));
        Assert.Equal([1L, 3], Values(x[0, 0, TensorIndex.Slice(1, null, 2)]));
        Assert.Equal([0L, 1, 2], Values(x[0, 0, ..^1]));
        Assert.Equal(3, x[0, 0, ^1].item<long>());
        Assert.Equal([2L, 1, 3, 4], x[.., TensorIndex.None].shape);
    }

    [Fact] public void Tensors_gather_and_booleans_select()
    {
        Assert.Equal([3L, 1], Values(x[0, 0][tensor(new long[] { 3, 1 })]));
        Assert.Equal([20L, 21, 22, 23], Values(x[x > 19]));
        Assert.Equal([0L, 5, 10], Values(x[0].index(tensor(new long[] { 0, 1, 2 }), tensor(new long[] { 0, 1, 2 }))));
        Assert.Equal([4L, 5, 6, 7, 0, 1, 2, 3], Values(x[TensorIndex.Single(0), TensorIndex.Tensor(tensor(new long[] { 1, 0 }))]));
        Assert.Equal([1L, 13], Values(x[TensorIndex.Colon, TensorIndex.Tensor(tensor(new long[] { 0 })), TensorIndex.Single(1)]));
    }

    [Fact] public void Assignments_write_into_views()
    {
        var y = zeros(2, 3);
        y[0] = tensor(new float[] { 1, 2, 3 });
        y[1, 1..] = tensor(9f);
        y[y > 8] = tensor(7f);
        y[TensorIndex.Ellipsis, 0] += 5;

        Assert.Equal([6L, 2, 3, 5, 7, 7], Values(y));
    }

    [Fact] public void An_index_is_a_view_of_the_same_memory()
    {
        var y = zeros(4);
        y[1..3].fill_(1);
        Assert.Equal([0L, 1, 1, 0], Values(y));
    }

    [Fact] public void An_index_out_of_range_says_so() =>
        Assert.Contains("out of range", Assert.Throws<System.Runtime.InteropServices.ExternalException>(() => x[2]).Message);
}
