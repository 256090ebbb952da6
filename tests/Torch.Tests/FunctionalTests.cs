using static TorchSharp.torch.nn.functional;

namespace MmDit.Torch.Tests;

/// <summary>What nn.functional composes by hand, against loops.</summary>
public sealed class FunctionalTests
{
    static Tensor Image(params long[] shape) => ((arange(shape.Aggregate(1L, (a, b) => a * b), dtype: float64) * 0.7).sin() * 2).reshape(shape);

    /// <summary>A tensor filled element by element: each index in row-major order gives a number.</summary>
    static Tensor Fill(long[] shape, Func<long[], double> value)
    {
        var data = new double[shape.Aggregate(1L, (a, b) => a * b)];
        for (var i = 0; i < data.Length; i++)
        {
            var index = new long[shape.Length];
            for (var (rest, d) = ((long)i, shape.Length - 1); d >= 0; rest /= shape[d--]) index[d] = rest % shape[d];
            data[i] = value(index);
        }
        return tensor(data, shape);
    }

    static double At(Tensor x, params long[] index) => x[index].item<double>();

    [Fact] public void Nearest_and_area_and_exact_equal_loops()
    {
        var x = Image(1, 2, 4, 6);

        Near.Equal(Fill([1, 2, 8, 9], i => At(x, 0, i[1], i[2] / 2, (long)(i[3] / 1.5))), interpolate(x, scale_factor: [2, 1.5]));
        Near.Equal(Fill([1, 2, 3, 4], i => At(x, 0, i[1], (long)((i[2] + 0.5) * 4 / 3), (long)((i[3] + 0.5) * 1.5))), interpolate(x, [3, 4], mode: InterpolationMode.NearestExact));
        Near.Equal(Fill([1, 2, 2, 3], i => (At(x, 0, i[1], 2 * i[2], 2 * i[3]) + At(x, 0, i[1], 2 * i[2] + 1, 2 * i[3]) +
            At(x, 0, i[1], 2 * i[2], 2 * i[3] + 1) + At(x, 0, i[1], 2 * i[2] + 1, 2 * i[3] + 1)) / 4), interpolate(x, scale_factor: [0.5, 0.5], mode: InterpolationMode.Area));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Linear_equals_a_loop(bool corners)
    {
        var x = Image(1, 1, 5);

        double Read(long i)
        {
            var place = corners ? i * 4 / 7.0 : Math.Max(0, (i + 0.5) * 5 / 8 - 0.5);
            var (low, part) = ((long)place, place % 1);
            return At(x, 0, 0, low) * (1 - part) + At(x, 0, 0, Math.Min(low + 1, 4)) * part;
        }
        Near.Equal(Fill([1, 1, 8], i => Read(i[2])), interpolate(x, [8], mode: InterpolationMode.Linear, align_corners: corners));
        Near.Equal(Fill([1, 1, 8], i => Read(i[2])), upsample(x, [8], mode: UpsampleMode.Linear, align_corners: corners));
    }

    [Fact] public void Each_mode_keeps_a_constant_image()
    {
        var x = ones([1, 1, 4, 4]);

        foreach (var mode in new[] { InterpolationMode.Bilinear, InterpolationMode.Bicubic })
            foreach (var antialias in new[] { true, false })
                Near.Equal(ones([1, 1, 7, 3]), interpolate(x, [7, 3], mode: mode, antialias: antialias));
        Near.Equal(ones([1, 1, 2, 3, 5]), interpolate(ones([1, 1, 4, 4, 4]), [2, 3, 5], mode: InterpolationMode.Trilinear));
        Near.Equal(ones([1, 1, 2, 3, 5]), interpolate(ones([1, 1, 4, 4, 4]), [2, 3, 5]));
    }

    [Fact] public void Interpolate_says_what_does_not_go_together()
    {
        var x = ones([1, 1, 4, 4]);

        Assert.Contains("either size or scale_factor", Assert.Throws<ArgumentException>(() => interpolate(x)).Message);
        Assert.Contains("align_corners", Assert.Throws<ArgumentException>(() => interpolate(x, [2, 2], align_corners: true)).Message);
        Assert.Contains("antialias", Assert.Throws<ArgumentException>(() => interpolate(x, [2, 2], antialias: true)).Message);
        Assert.Contains("Trilinear", Assert.Throws<ArgumentException>(() => interpolate(x, [2, 2], mode: InterpolationMode.Trilinear)).Message);
    }

    [Fact] public void Padding_equals_loops_in_every_mode()
    {
        var x = Image(2, 3, 5);
        static long Mirror(long i, long n) => i < 0 ? -i : i >= n ? 2 * n - 2 - i : i;

        Near.Equal(Fill([2, 3, 8], i => i[2] is < 1 or > 5 ? 7 : At(x, i[0], i[1], i[2] - 1)), pad(x, (1, 2), value: 7));
        Near.Equal(Fill([2, 3, 8], i => i[2] is < 1 or > 5 ? 0 : At(x, i[0], i[1], i[2] - 1)), pad(x, (1, 2), PaddingModes.Zeros, 7));
        Near.Equal(Fill([2, 3, 8], i => At(x, i[0], i[1], Mirror(i[2] - 1, 5))), pad(x, (1, 2), PaddingModes.Reflect));
        Near.Equal(Fill([2, 3, 8], i => At(x, i[0], i[1], Math.Clamp(i[2] - 1, 0, 4))), pad(x, (1, 2), PaddingModes.Replicate));
        Near.Equal(Fill([2, 3, 8], i => At(x, i[0], i[1], (i[2] + 4) % 5)), pad(x, (1, 2), PaddingModes.Circular));
        Near.Equal(pad(x, (2, 2), PaddingModes.Reflect), pad(x, 2, PaddingModes.Reflect));
    }

    [Fact] public void Grid_sample_reads_the_modes_and_borders_it_is_asked_for()
    {
        var x = tensor(new double[] { 1, 2, 3 }).reshape(1, 1, 1, 3);
        var grid = tensor(new double[] { -1.5, 0, 0.25, 0, 1.5, 0 }).reshape(1, 1, 3, 2);          // pixels -0.5, 1.25, 2.5
        double[] Sample(GridSampleMode mode, GridSamplePaddingMode border) => grid_sample(x, grid, mode, border, align_corners: true).data<double>().ToArray();

        Assert.Equal([0.5, 2.25, 1.5], Sample(GridSampleMode.Bilinear, GridSamplePaddingMode.Zeros));
        Assert.Equal([1, 2.25, 3], Sample(GridSampleMode.Bilinear, GridSamplePaddingMode.Border));
        Assert.Equal([1.5, 2.25, 2.5], Sample(GridSampleMode.Bilinear, GridSamplePaddingMode.Reflection));
        Assert.Equal([1, 2, 3], Sample(GridSampleMode.Nearest, GridSamplePaddingMode.Border));
        Near.Equal(x, grid_sample(x, affine_grid(tensor(new double[,,] { { { 1, 0, 0 }, { 0, 1, 0 } } }), [1, 1, 1, 3])));
    }

    [Fact] public void Max_unpooling_puts_maxima_back()
    {
        var line = Image(1, 2, 7);
        var (maxima, places) = max_pool1d_with_indices(line, 3, 2);
        var kept = Fill([1, 2, 7], i => Enumerable.Range(0, 3).Any(w => places[0, i[1], w].item<long>() == i[2]) ? At(line, 0, i[1], i[2]) : 0);

        Near.Equal(kept, max_unpool1d(maxima, places, 3, 2));

        var image = Image(1, 1, 4, 6);
        var (values, where) = max_pool2d_with_indices(image, [2, 2]);
        var back = max_unpool2d(values, where, [2, 2]);
        Near.Equal(image * (back != 0), back);
        Assert.Equal(6, back.count_nonzero().item<long>());
        Assert.Equal([1L, 1, 5, 7], max_unpool2d(values, where, [2, 2], output_size: [5, 7]).shape);
        var (deep, at) = max_pool3d_with_indices(Image(1, 1, 2, 4, 4), [2, 2, 2]);
        Near.Equal(max_pool3d(max_unpool3d(deep, at, [2, 2, 2]), [2, 2, 2]).clamp_min(0), deep.clamp_min(0));
    }

    [Fact] public void Power_pooling_equals_a_loop()
    {
        var x = Image(1, 2, 6).abs();

        Near.Equal(Fill([1, 2, 3], i => Math.Pow(Enumerable.Range(0, 2).Sum(k => Math.Pow(At(x, 0, i[1], 2 * i[2] + k), 3)), 1 / 3.0)), lp_pool1d(x, 3, 2));
        var image = Image(1, 1, 4, 4);
        Near.Equal(Fill([1, 1, 2, 2], i => Math.Sqrt(Enumerable.Range(0, 4).Sum(k => Math.Pow(At(image, 0, 0, 2 * i[2] + k / 2, 2 * i[3] + k % 2), 2)))), lp_pool2d(image, 2, 2));
    }

    [Fact] public void Fractional_pooling_takes_a_size_or_a_ratio()
    {
        var x = Image(2, 3, 8, 8);

        Assert.Equal([2L, 3, 5, 5], fractional_max_pool2d(x, 2, output_size: 5).shape);
        Assert.Equal([2L, 3, 4, 6], fractional_max_pool2d(x, (2, 2), output_ratio: (0.5, 0.75)).shape);
        var (values, places) = fractional_max_pool2d_with_indices(x, 2, output_size: 5);
        Near.Equal(x.flatten(2).gather(2, places.flatten(2)).view_as(values), values);
        Assert.Equal([2L, 3, 2, 2, 2], fractional_max_pool3d(x.reshape(2, 3, 4, 4, 4), 2, output_size: 2).shape);
        Assert.Throws<ArgumentException>(() => fractional_max_pool2d(x, 2));
    }

    [Fact] public void Local_response_norm_equals_a_loop()
    {
        var x = Image(2, 5, 3, 2);

        double Around(long[] i) => Enumerable.Range(0, 4).Select(k => i[1] - 2 + k).Where(c => c is >= 0 and < 5).Sum(c => Math.Pow(At(x, i[0], c, i[2], i[3]), 2)) / 4;
        Near.Equal(Fill(x.shape, i => At(x, i) / Math.Pow(2 + 0.3 * Around(i), 0.75)), local_response_norm(x, 4, alpha: 0.3, k: 2));
        Assert.Throws<ArgumentException>(() => local_response_norm(ones([2, 3]), 2));
    }

    [Fact] public void Normalized_vectors_have_length_one_or_nothing()
    {
        var x = tensor(new double[,] { { 3, 4 }, { 0, 0 } });

        Near.Equal([0.6, 0.8, 0, 0], normalize(x));
        Near.Equal([3 / 7.0, 4 / 7.0, 0, 0], normalize(x, p: 1));
        Near.Equal([1, 1, 0, 0], normalize(x, dim: 0));
    }

    [Fact] public void Losses_equal_their_formulas()
    {
        var (x, y, v) = (Image(3, 4), Image(3, 4).flip(0), Image(3, 4).abs() + 0.1);
        var labels = (y > 0).to(float64);
        double Mean(Func<long, long, double> f) => Enumerable.Range(0, 12).Average(i => f(i / 4, i % 4));
        double Logistic(double z) => 1 / (1 + Math.Exp(-z));

        Near.Equal([Mean((i, j) => 0.5 * (Math.Log(At(v, i, j)) + Math.Pow(At(x, i, j) - At(y, i, j), 2) / At(v, i, j)) + 0.5 * Math.Log(2 * Math.PI))],
                   gaussian_nll_loss(x, y, v, full: true));
        Near.Equal([Mean((i, j) => -Math.Log(Logistic(At(labels, i, j) > 0 ? At(x, i, j) : -At(x, i, j))))], multilabel_soft_margin_loss(x, labels));
        Near.Equal([Mean((i, j) => Math.Exp(At(y, i, j)) * (At(y, i, j) - At(x, i, j)))], kl_div(x, y));
        Near.Equal(triplet_margin_loss(x, y, v, swap: true), triplet_margin_with_distance_loss(x, y, v, swap: true));
        Near.Equal([Mean((i, j) => Math.Max(0, Math.Abs(At(x, i, j) - At(y, i, j)) - Math.Abs(At(x, i, j) - At(v, i, j)) + 0.5))],
                   triplet_margin_with_distance_loss(x, y, v, (a, b) => (a - b).abs(), margin: 0.5));
        Assert.Throws<ArgumentException>(() => gaussian_nll_loss(x, y, -v));
    }

    [Fact] public void Variances_below_the_bound_still_learn()
    {
        var variance = tensor(new[] { 1e-9, 1.0 }, requires_grad: true);

        gaussian_nll_loss(zeros([2], float64), ones([2], float64), variance, eps: 0.5f, reduction: nn.Reduction.Sum).backward();

        Near.Equal([0.5 / 0.5 - 0.5 / 0.25, 0.5 - 0.5], variance.grad!);
    }

    [Fact] public void Activations_by_hand_equal_their_formulas_and_write_in_place_when_asked()
    {
        var x = Image(7);

        Near.Equal(Fill([7], i => At(x, i) / (1 + Math.Abs(At(x, i)))), softsign(x));
        Near.Equal(Fill([7], i => At(x, i) - Math.Tanh(At(x, i))), tanhshrink(x));
        Near.Equal(softmax(-x, 0), softmin(x, 0));
        Near.Equal(softmax(x.reshape(7, 1, 1), 0), softmax2d(x.reshape(7, 1, 1)));
        foreach (var f in new Func<Tensor, bool, Tensor>[] { softsign, tanhshrink, (t, i) => relu(t, i), (t, i) => hardtanh(t, inplace: i), (t, i) => elu(t, 0.5, i), (t, i) => threshold(t, 0.1, 2, i) })
        {
            var (copy, expected) = (x.clone(), f(x, false));
            var result = f(copy, true);
            Near.Equal(expected, copy, 0);
            Near.Equal(expected, result, 0);
            Assert.False(x.Equals(copy));
        }
    }

    [Fact] public void Dropout_of_channels_drops_whole_ones()
    {
        var x = ones([64, 5]);

        var dropped = dropout1d(x, 0.5);

        Assert.Equal([64L, 5], dropped.shape);
        Near.Equal(dropped[.., 0].unsqueeze(1).expand(64, 5), dropped, 0);
        Assert.InRange(dropped.sum(1).count_nonzero().item<long>(), 10, 54);
        var copy = ones([8, 4]);
        Assert.Same(copy, dropout1d(copy, 1, inplace: true));
        Near.Equal(zeros([8, 4]), copy);
    }
}
