namespace MmDit.Torch.Tests;

/// <summary>Overloads between which C# chooses: each call must reach the one a reader would think of.</summary>
public sealed class OverloadTests
{
    static readonly Tensor x = (arange(24, dtype: float64) * 0.7).sin().reshape(2, 3, 4);

    [Fact] public void Sizes_come_as_numbers_arrays_spans_and_expressions()
    {
        ReadOnlySpan<long> span = [2, 3];
        long[] array = [2, 3];
        int rows = 2, columns = 3;

        foreach (var shape in new[] { zeros(2, 3).shape, zeros([2, 3]).shape, zeros(array).shape, zeros(span).shape, zeros(rows, columns).shape, zeros(2L, 3L).shape,
                                      ones([2, 3], float64).shape, empty(2, 3, float64).shape, full(2, 3, 7).shape, full([2, 3], 7).shape, rand(rows, 3).shape, randn(span).shape,
                                      randint(9, [2, 3]).shape, randint(0, 9, [2, 3]).shape, randint(9, array).shape, randint(0L, 9L, array).shape, x.new_zeros(2, 3).shape, x.new_full([2, 3], 1).shape })
            Assert.Equal(array, shape);
        Assert.Equal([3L, 0], zeros(3, 0).shape);
        Assert.Equal([0L], zeros(0).shape);
        Assert.Equal([0L, 0, 0], ones(0, 0, 0).shape);
        Assert.Equal([5L], randint(9, 5).shape);
        Assert.Equal(7, full(2, 3, 7).sum().item<long>() / 6);
    }

    [Fact] public void A_number_becomes_a_tensor_of_its_own_type_unless_told()
    {
        Assert.Equal(int32, tensor(3).dtype);
        Assert.Equal(float32, tensor(3f).dtype);
        Assert.Equal(float64, tensor(3.0).dtype);
        Assert.Equal(int64, tensor(3L).dtype);
        Assert.Equal(float16, tensor(new[] { (Half)3 }).dtype);
        Assert.Equal(bfloat16, tensor((BFloat16)3).dtype);
        Assert.Equal(float16, tensor(3, dtype: float16).dtype);
        Assert.Equal(float64, tensor(3f, float64).dtype);
        Assert.Equal(complex128, tensor(1.0, 2.0).dtype);
        Assert.Equal([2L, 2], tensor([1, 2, 3, 4], 2, 2).shape);
        Assert.Equal([2L, 2], tensor(new[] { 1f, 2, 3, 4 }, [2, 2]).shape);
        Assert.True(tensor(3f, requires_grad: true).requires_grad);
        Assert.Equal(float32, as_tensor(new[] { 1.0, 2 }, float32).dtype);
        Assert.Equal(float64, new List<double> { 1, 2 } is var list ? as_tensor(list).dtype : default);
    }

    [Fact] public void As_tensor_shares_what_needs_no_conversion()
    {
        var source = zeros(2);

        as_tensor(source).add_(1);
        as_tensor(source, float64).add_(1);

        Near.Equal([1, 1], source);
    }

    [Fact] public void A_literal_dimension_is_a_dimension()
    {
        Near.Equal(x.sum([0]), x.sum(0), 0);
        Near.Equal(x.sum([0]), sum(x, 0), 0);
        Near.Equal(x.prod(0L), x.prod(0), 0);
        Near.Equal(x.prod(0L), prod(x, 0), 0);
        Near.Equal(x.softmax(0L), softmax(x, 0), 0);
        Near.Equal(x.sum([0, 1]), x.sum(0, 1), 0);
        Near.Equal(x.sum([0, 1, 2]), x.sum(0, 1, 2), 0);
        Assert.Equal(int32, x.sum(type: int32).dtype);
    }

    [Fact] public void Spreads_take_one_two_three_or_many_dimensions()
    {
        ReadOnlySpan<long> span = [0, 2];
        Tensor Loop(params long[] dims)
        {
            var mean = x.mean(dims, keepdim: true);
            return ((x - mean).square().sum(dims) / (dims.Aggregate(1L, (n, d) => n * x.size((int)d)) - 1)).sqrt();
        }

        Near.Equal(Loop(1), x.std(1));
        Near.Equal(Loop(0, 2), x.std((0, 2)));
        Near.Equal(Loop(0, 1, 2), x.std((0, 1, 2)));
        Near.Equal(Loop(0, 2), x.std([0, 2]));
        Near.Equal(Loop(0, 2), x.std(span));
        Near.Equal(Loop(0, 2).square(), var(x, (0, 2)));
        var (spread, mean) = std_mean(x, (0, 2));
        Near.Equal(Loop(0, 2), spread);
        Near.Equal(x.mean([0, 2]), mean);
        Near.Equal(Loop(1).square(), x.var_mean(1).var);
        Near.Equal(Loop(1).square(), x.var_mean(new long[] { 1 }).std);                  // TorchSharp's name
        Near.Equal(Loop(1) * Math.Sqrt(2.0 / 3), x.std(1, unbiased: false));
        Assert.Equal([2L, 1, 4], x.std(1, keepdim: true).shape);
        Assert.Equal(float32, x.std(1, type: float32).dtype);
    }

    [Fact] public void Unequal_results_have_the_names_of_their_place()
    {
        var row = tensor(new[] { 3.0, 1, 1, 2 });

        Assert.Equal([3.0, 2], row.topk(2).values.data<double>().ToArray());
        Assert.Equal([0L, 3], torch.topk(row, 2).indices.data<long>().ToArray());
        Assert.Equal([1.0, 1, 2, 3], row.sort().Values.data<double>().ToArray());
        Assert.Equal([0L, 3, 1, 2], torch.sort(row, descending: true, stable: true).indices.data<long>().ToArray());
        Assert.Equal([0L, 0, 0, 0], row.cummax(0).indexes.data<long>().ToArray());
        Assert.Equal([3.0, 1, 1, 1], torch.cummin(row, 0).values.data<double>().ToArray());
        Assert.Equal(1, row.aminmax().min.item<double>());
        var (output, inverse, counts) = row.unique(return_counts: true);
        Assert.Equal([1.0, 2, 3], output.data<double>().ToArray());
        Assert.Null(inverse);
        Assert.Equal([2L, 1, 1], counts!.data<long>().ToArray());
        Assert.Equal([3.0, 1, 2], row.unique_consecutive().output.data<double>().ToArray());
        Assert.Equal(2, row.kthvalue(3, 0).values.item<double>());
    }

    [Fact] public void Rolls_and_splits_take_numbers_tuples_and_lists()
    {
        ReadOnlySpan<long> shifts = [1, 2], dims = [0, 1];
        var rolled = x.roll(1, 0).roll(2, 1);

        Near.Equal(rolled, x.roll((1, 2), (0, 1)), 0);
        Near.Equal(rolled, x.roll([1, 2], [0, 1]), 0);
        Near.Equal(rolled, roll(x, shifts, dims), 0);
        Near.Equal(x.flatten().roll(5).reshape(2, 3, 4), x.roll(5), 0);
        Near.Equal(x.transpose(0, 1).flip(0), x.rot90(), 0);
        Near.Equal(x.transpose(1, 2).flip(1), rot90(x, dims: (1, 2)), 0);
        Assert.Equal([2L, 2], x.split(2, 2).Select(t => t.size(2)));
        Assert.Equal([1L, 3], x.split([1, 3], 2).Select(t => t.size(2)));
        Assert.Equal([1L, 1], x.split(1).Select(t => t.size(0)));
        Assert.Equal([1L, 2, 1], x.dsplit((1, 3)).Select(t => t.size(2)));
        Assert.Equal([1L, 2, 1], dsplit(x, (1, 3)).Select(t => t.size(2)));
        Assert.Equal([1L, 1, 1], x.hsplit(3).Select(t => t.size(1)));
        Assert.Equal([1L, 2], x.hsplit(tensor(new[] { 1L })).Select(t => t.size(1)));
        Assert.Equal([2L, 2], x[0, 0].hsplit(tensor(new[] { 2L })).Select(t => t.size(0)));
        Assert.Equal([1L, 1], x.vsplit(2).Select(t => t.size(0)));
        Assert.Equal([2L, 1, 1], x.tensor_split(3, 2).Select(t => t.size(2)));
    }

    [Fact] public void Joins_take_arrays_lists_spans_and_expressions()
    {
        var (a, b) = (ones(2, 2), zeros(2, 2));
        Tensor[] array = [a, b];
        ReadOnlySpan<Tensor> span = array;

        foreach (var joined in new[] { cat(array), cat([a, b]), cat(span), cat(array.ToList()), concat([a, b]), concatenate([a, b], axis: 0), vstack([a, b]), vstack(array), row_stack(a, b) })
            Near.Equal([1, 1, 1, 1, 0, 0, 0, 0], joined);
        foreach (var joined in new[] { hstack(a, b), hstack([a, b]), hstack(span), column_stack(array), column_stack(a, b), cat([a, b], 1) })
            Assert.Equal([2L, 4], joined.shape);
        Assert.Equal([2L, 2, 2], dstack(a, b).shape);
        Assert.Equal([4L, 4], block_diag(a, b).shape);
        Assert.Equal([4L, 2], cartesian_prod(a[0], b[0]).shape);
        Assert.Equal([[2L, 2], [2L, 2]], broadcast_tensors(a, b[0]).Select(t => t.shape));
    }

    [Fact] public void Indices_come_as_tensors_or_numbers()
    {
        Near.Equal(x[0, 0].take(tensor(new[] { 2L, 0 })), x[0, 0].take_along_dim([2L, 0], 0), 0);
        Assert.Equal(x[1, 2, 3].item<double>(), x.take_along_dim([23L]).item<double>());
        var six = x.reshape(1, 2, 1, 3, 1, 4);
        Assert.Equal(x[1, 2, 3].item<double>(), six[0, 1, 0, 2, 0, 3].item<double>());
        Near.Equal(x[1, 2], six[0, 1, 0, 2, 0], 0);
        six = six.clone();
        six[0, 1, 0, 2, 0, 3] = 5;
        Assert.Equal(1, (six == 5).sum().item<long>());
        var row = zeros(4);
        row.index_put_(2, tensor(new[] { 1L, 3 }));
        Near.Equal([0, 2, 0, 2], row);
        Near.Equal([0, 5, 0, 7], index_reduce(zeros(4), 0, tensor(new[] { 1L, 3, 1 }), tensor(new[] { 4f, 7, 5 }), Reduce.amax));
        Near.Equal([1, 20, 1, 7], index_reduce(ones(4), 0, tensor(new[] { 1L, 3, 1 }), tensor(new[] { 4f, 7, 5 }), Reduce.prod));
        Assert.Equal([1L, 3], row.nonzero_as_list().Single().data<long>().ToArray());
    }

    [Fact] public void Products_over_dimensions_equal_einsum()
    {
        var y = x.permute(1, 2, 0).contiguous();                                        // [3, 4, 2]

        Near.Equal(einsum("abc,bcd->ad", x, y), x.tensordot(y));
        Near.Equal(einsum("abc,dba->cd", x, x.transpose(0, 2)), tensordot(x, x.transpose(0, 2), [0, 1], [2, 1]));
        Near.Equal(einsum("abc,dba->cd", x, x.transpose(0, 2)), tensordot(x, x.transpose(0, 2), [(0, 2), (1, 1)]));
        Assert.Equal([2L, 3, 4, 3, 4, 2], tensordot(x, y, 0).shape);
        Assert.Throws<ArgumentOutOfRangeException>(() => x.tensordot(y, -1));
    }

    [Fact] public void Counting_takes_no_one_or_many_dimensions()
    {
        var positive = (x > 0).to(int64);

        Assert.Equal(positive.sum().item<long>(), positive.count_nonzero().item<long>());
        Near.Equal(positive.sum(1), positive.count_nonzero([1]), 0);
        Near.Equal(positive.sum([0, 2]), count_nonzero(positive, [0, 2]), 0);
        var (counts, edges) = histogram(x, 4, range: (-1, 1));
        Near.Equal([-1, -0.5, 0, 0.5, 1], edges);
        Near.Equal([.. Enumerable.Range(0, 4).Select(i => x.data<double>().Count(v => v >= i / 2.0 - 1 && v < i / 2.0 - 0.5))], counts);
    }
}
