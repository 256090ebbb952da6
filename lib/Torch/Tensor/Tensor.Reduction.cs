using TorchSharp.Interop;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        public Tensor sum(ScalarType? type = null) => aten.sum(this, type);
        public Tensor sum(long dim, bool keepdim = false, ScalarType? type = null) =>
            aten.sum_dim_IntList(this, [dim], keepdim, type);
        // Without an int overload, C# reads the literal in sum(0) as a ScalarType, and sums everything as bytes.
        public Tensor sum(int dim, bool keepdim = false, ScalarType? type = null) => sum((long)dim, keepdim, type);
        public Tensor sum(long[] dim, bool keepdim = false, ScalarType? type = null) =>
            aten.sum_dim_IntList(this, dim, keepdim, type);
        public Tensor sum(ReadOnlySpan<long> dim, bool keepdim = false, ScalarType? type = null) =>
            aten.sum_dim_IntList(this, dim.ToArray(), keepdim, type);
        public Tensor sum(long dim0, long dim1, bool keepdim = false, ScalarType? type = null) =>
            sum(new[] { dim0, dim1 }, keepdim, type);
        public Tensor sum(long dim0, long dim1, long dim2, bool keepdim = false, ScalarType? type = null) =>
            sum(new[] { dim0, dim1, dim2 }, keepdim, type);
        public Tensor mean() => aten.mean(this);
        public Tensor mean(long[] dimensions, bool keepdim = false, ScalarType? type = null) =>
            aten.mean_dim(this, dimensions, keepdim, type);
        public Tensor prod(ScalarType? type = null) => aten.prod(this, type);
        public Tensor prod(long dim, bool keepdim = false, ScalarType? type = null) =>
            aten.prod_dim_int(this, dim, keepdim, type);
        public Tensor prod(int dim, bool keepdim = false, ScalarType? type = null) => prod((long)dim, keepdim, type);

        public Tensor std(bool unbiased = true) => aten.std(this, unbiased);
        public Tensor std(long dim, bool unbiased = true, bool keepdim = false, ScalarType? type = null) =>
            std(new[] { dim }, unbiased, keepdim, type);
        public Tensor std((long, long) dim, bool unbiased = true, bool keepdim = false, ScalarType? type = null) =>
            std(new[] { dim.Item1, dim.Item2 }, unbiased, keepdim, type);
        public Tensor std((long, long, long) dim, bool unbiased = true, bool keepdim = false,
            ScalarType? type = null) =>
            std(new[] { dim.Item1, dim.Item2, dim.Item3 }, unbiased, keepdim, type);
        public Tensor std(ReadOnlySpan<long> dimensions, bool unbiased = true, bool keepdim = false,
            ScalarType? type = null) =>
            std(dimensions.ToArray(), unbiased, keepdim, type);
        public Tensor std(long[] dimensions, bool unbiased = true, bool keepdim = false, ScalarType? type = null) =>
            As(type, source => aten.std_dim(source, dimensions, unbiased, keepdim));

        public Tensor var(bool unbiased = true) => aten.var(this, unbiased);
        public Tensor var(long dim, bool unbiased = true, bool keepdim = false, ScalarType? type = null) =>
            var(new[] { dim }, unbiased, keepdim, type);
        public Tensor var((long, long) dim, bool unbiased = true, bool keepdim = false, ScalarType? type = null) =>
            var(new[] { dim.Item1, dim.Item2 }, unbiased, keepdim, type);
        public Tensor var((long, long, long) dim, bool unbiased = true, bool keepdim = false,
            ScalarType? type = null) =>
            var(new[] { dim.Item1, dim.Item2, dim.Item3 }, unbiased, keepdim, type);
        public Tensor var(ReadOnlySpan<long> dimensions, bool unbiased = true, bool keepdim = false,
            ScalarType? type = null) =>
            var(dimensions.ToArray(), unbiased, keepdim, type);
        public Tensor var(long[] dimensions, bool unbiased = true, bool keepdim = false, ScalarType? type = null) =>
            As(type, source => aten.var_dim(source, dimensions, unbiased, keepdim));

        public (Tensor std, Tensor mean) std_mean(bool unbiased = true) => aten.std_mean(this, unbiased);
        public (Tensor std, Tensor mean) std_mean(long dim, bool unbiased = true, bool keepdim = false,
            ScalarType? type = null) =>
            std_mean(new[] { dim }, unbiased, keepdim, type);
        public (Tensor std, Tensor mean) std_mean((long, long) dim, bool unbiased = true, bool keepdim = false,
            ScalarType? type = null) =>
            std_mean(new[] { dim.Item1, dim.Item2 }, unbiased, keepdim, type);
        public (Tensor std, Tensor mean) std_mean((long, long, long) dim, bool unbiased = true, bool keepdim = false,
            ScalarType? type = null) =>
            std_mean(new[] { dim.Item1, dim.Item2, dim.Item3 }, unbiased, keepdim, type);
        public (Tensor std, Tensor mean) std_mean(ReadOnlySpan<long> dimensions, bool unbiased = true,
            bool keepdim = false, ScalarType? type = null) =>
            std_mean(dimensions.ToArray(), unbiased, keepdim, type);
        public (Tensor std, Tensor mean) std_mean(long[] dimensions, bool unbiased = true, bool keepdim = false,
            ScalarType? type = null) =>
            As(type, source => aten.std_mean_dim(source, dimensions, unbiased, keepdim));

        public (Tensor @var, Tensor mean) var_mean(bool unbiased = true) => aten.var_mean(this, unbiased);
        public (Tensor @var, Tensor mean) var_mean(long dim, bool unbiased = true, bool keepdim = false,
            ScalarType? type = null) =>
            var_mean(new[] { dim }, unbiased, keepdim, type);
        public (Tensor @var, Tensor mean) var_mean((long, long) dim, bool unbiased = true, bool keepdim = false,
            ScalarType? type = null) =>
            var_mean(new[] { dim.Item1, dim.Item2 }, unbiased, keepdim, type);
        public (Tensor @var, Tensor mean) var_mean((long, long, long) dim, bool unbiased = true, bool keepdim = false,
            ScalarType? type = null) =>
            var_mean(new[] { dim.Item1, dim.Item2, dim.Item3 }, unbiased, keepdim, type);
        public (Tensor std, Tensor mean) var_mean(ReadOnlySpan<long> dimensions, bool unbiased = true,
            bool keepdim = false, ScalarType? type = null) =>
            var_mean(dimensions.ToArray(), unbiased, keepdim, type);
        public (Tensor std, Tensor mean) var_mean(long[] dimensions, bool unbiased = true, bool keepdim = false,
            ScalarType? type = null) =>
            As(type, source => aten.var_mean_dim(source, dimensions, unbiased, keepdim));

        // As the type, and the conversion disposed of.
        T As<T>(ScalarType? type, Func<Tensor, T> f)
        {
            if (type is null || type == dtype) return f(this);
            using var converted = to(type.Value);
            return f(converted);
        }

        public Tensor logsumexp(long dim, bool keepdim = false) => aten.logsumexp(this, [dim], keepdim);
        public Tensor norm(float p = 2.0f) => aten.norm_Scalar(this, p);
        public Tensor norm(int dim, bool keepdim = false, float p = 2.0f) =>
            aten.norm_ScalarOpt_dim(this, p, [dim], keepdim);
        public Tensor argmax() => aten.argmax(this);
        public Tensor argmax(long dim, bool keepdim = false) => aten.argmax(this, dim, keepdim);
        public Tensor argmin() => aten.argmin(this);
        public Tensor argmin(long dim, bool keepdim = false) => aten.argmin(this, dim, keepdim);
        public Tensor amax(params long[] dims) => aten.amax(this, dims);
        public Tensor amin(params long[] dims) => aten.amin(this, dims);
        public Tensor count_nonzero(long[]? dims = null) =>
            dims is null ? aten.count_nonzero(this) : aten.count_nonzero_dim_IntList(this, dims);
        public (Tensor values, Tensor indexes) topk(int k, int dim = -1, bool largest = true, bool sorted = true) =>
            aten.topk(this, k, dim, largest, sorted);
        public (Tensor Values, Tensor Indices) sort(long dim = -1, bool descending = false, bool stable = false) =>
            stable ? aten.sort_stable(this, true, dim, descending) : aten.sort(this, dim, descending);

        public (Tensor output, Tensor? inverse_indices, Tensor? counts) unique(bool sorted = true,
            bool return_inverse = false, bool return_counts = false, int? dim = null) =>
            Asked(dim is { } d
                ? aten.unique_dim(this, d, sorted, return_inverse, return_counts)
                : aten._unique2(this, sorted, return_inverse, return_counts), return_inverse, return_counts);
        public (Tensor output, Tensor? inverse_indices, Tensor? counts) unique_consecutive(bool return_inverse = false,
            bool return_counts = false, int? dim = null) =>
            Asked(aten.unique_consecutive(this, return_inverse, return_counts, dim), return_inverse, return_counts);

        // libtorch hands out empty tensors for what was not asked.
        static (Tensor, Tensor?, Tensor?) Asked((Tensor, Tensor, Tensor) found, bool inverse, bool counts)
        {
            if (!inverse) found.Item2?.Dispose();
            if (!counts) found.Item3?.Dispose();
            return (found.Item1, inverse ? found.Item2 : null, counts ? found.Item3 : null);
        }
    }

    public static Tensor sum(Tensor input, ScalarType? type = null) => input.sum(type);
    public static Tensor sum(Tensor input, ReadOnlySpan<long> dim, bool keepdim = false, ScalarType? type = null) =>
        input.sum(dim, keepdim, type);
    public static Tensor sum(Tensor input, long dim, bool keepdim = false, ScalarType? type = null) =>
        input.sum(dim, keepdim, type);
    public static Tensor sum(Tensor input, int dim, bool keepdim = false, ScalarType? type = null) =>
        input.sum(dim, keepdim, type);
    public static Tensor mean(Tensor input) => input.mean();
    public static Tensor mean(Tensor input, long[] dimensions, bool keepdim = false, ScalarType? type = null) =>
        input.mean(dimensions, keepdim, type);
    public static Tensor prod(Tensor input, ScalarType? type = null) => input.prod(type);
    public static Tensor prod(Tensor input, long dim, bool keepdim = false, ScalarType? type = null) =>
        input.prod(dim, keepdim, type);
    public static Tensor prod(Tensor input, int dim, bool keepdim = false, ScalarType? type = null) =>
        input.prod(dim, keepdim, type);

    public static Tensor std(Tensor input, bool unbiased = true) => input.std(unbiased);
    public static Tensor std(Tensor input, long dimensions, bool unbiased = true, bool keepdim = false,
        ScalarType? type = null) =>
        input.std(dimensions, unbiased, keepdim, type);
    public static Tensor std(Tensor input, (long, long) dimensions, bool unbiased = true, bool keepdim = false,
        ScalarType? type = null) =>
        input.std(dimensions, unbiased, keepdim, type);
    public static Tensor std(Tensor input, (long, long, long) dimensions, bool unbiased = true, bool keepdim = false,
        ScalarType? type = null) =>
        input.std(dimensions, unbiased, keepdim, type);
    public static Tensor std(Tensor input, long[] dimensions, bool unbiased = true, bool keepdim = false,
        ScalarType? type = null) =>
        input.std(dimensions, unbiased, keepdim, type);

    public static Tensor var(Tensor input, bool unbiased = true) => input.var(unbiased);
    public static Tensor var(Tensor input, long dimensions, bool unbiased = true, bool keepdim = false,
        ScalarType? type = null) =>
        input.var(dimensions, unbiased, keepdim, type);
    public static Tensor var(Tensor input, (long, long) dimensions, bool unbiased = true, bool keepdim = false,
        ScalarType? type = null) =>
        input.var(dimensions, unbiased, keepdim, type);
    public static Tensor var(Tensor input, (long, long, long) dimensions, bool unbiased = true, bool keepdim = false,
        ScalarType? type = null) =>
        input.var(dimensions, unbiased, keepdim, type);
    public static Tensor var(Tensor input, long[] dimensions, bool unbiased = true, bool keepdim = false,
        ScalarType? type = null) =>
        input.var(dimensions, unbiased, keepdim, type);

    public static (Tensor std, Tensor mean) std_mean(Tensor input, bool unbiased = true) => input.std_mean(unbiased);
    public static (Tensor std, Tensor mean) std_mean(Tensor input, long dimensions, bool unbiased = true,
        bool keepdim = false, ScalarType? type = null) =>
        input.std_mean(dimensions, unbiased, keepdim, type);
    public static (Tensor std, Tensor mean) std_mean(Tensor input, (long, long) dimensions, bool unbiased = true,
        bool keepdim = false, ScalarType? type = null) =>
        input.std_mean(dimensions, unbiased, keepdim, type);
    public static (Tensor std, Tensor mean) std_mean(Tensor input, (long, long, long) dimensions, bool unbiased = true,
        bool keepdim = false, ScalarType? type = null) =>
        input.std_mean(dimensions, unbiased, keepdim, type);
    public static (Tensor std, Tensor mean) std_mean(Tensor input, ReadOnlySpan<long> dimensions, bool unbiased = true,
        bool keepdim = false, ScalarType? type = null) =>
        input.std_mean(dimensions, unbiased, keepdim, type);
    public static (Tensor std, Tensor mean) std_mean(Tensor input, long[] dimensions, bool unbiased = true,
        bool keepdim = false, ScalarType? type = null) =>
        input.std_mean(dimensions, unbiased, keepdim, type);

    public static (Tensor @var, Tensor mean) var_mean(Tensor input, bool unbiased = true) => input.var_mean(unbiased);
    public static (Tensor @var, Tensor mean) var_mean(Tensor input, long dimensions, bool unbiased = true,
        bool keepdim = false, ScalarType? type = null) =>
        input.var_mean(dimensions, unbiased, keepdim, type);
    public static (Tensor @var, Tensor mean) var_mean(Tensor input, (long, long) dimensions, bool unbiased = true,
        bool keepdim = false, ScalarType? type = null) =>
        input.var_mean(dimensions, unbiased, keepdim, type);
    public static (Tensor @var, Tensor mean) var_mean(Tensor input, (long, long, long) dimensions,
        bool unbiased = true, bool keepdim = false, ScalarType? type = null) =>
        input.var_mean(dimensions, unbiased, keepdim, type);
    public static (Tensor @var, Tensor mean) var_mean(Tensor input, ReadOnlySpan<long> dimensions,
        bool unbiased = true, bool keepdim = false, ScalarType? type = null) =>
        input.var_mean(dimensions, unbiased, keepdim, type);
    public static (Tensor @var, Tensor mean) var_mean(Tensor input, long[] dimensions, bool unbiased = true,
        bool keepdim = false, ScalarType? type = null) =>
        input.var_mean(dimensions, unbiased, keepdim, type);

    public static Tensor argmax(Tensor input) => input.argmax();
    public static Tensor argmax(Tensor input, long dim, bool keepdim = false) => input.argmax(dim, keepdim);
    public static Tensor argmin(Tensor input) => input.argmin();
    public static Tensor argmin(Tensor input, long dim, bool keepdim = false) => input.argmin(dim, keepdim);
    public static Tensor amax(Tensor input, long[] dims) => aten.amax(input, dims);
    public static Tensor amin(Tensor input, long[] dims) => aten.amin(input, dims);
    public static Tensor count_nonzero(Tensor input, long[]? dims = null) => input.count_nonzero(dims);
    public static Tensor logsumexp(Tensor input, long dim, bool keepdim = false) => input.logsumexp(dim, keepdim);
    public static Tensor norm(Tensor input) => input.norm();
    public static Tensor norm(Tensor input, float p = 2.0f) => input.norm(p);
    public static Tensor norm(Tensor input, int dimension, bool keepdim = false, float p = 2.0f) =>
        input.norm(dimension, keepdim, p);
    public static (Tensor values, Tensor indices) topk(Tensor tensor, int k, int dim = -1, bool largest = true,
        bool sorted = true) =>
        tensor.topk(k, dim, largest, sorted);
    public static (Tensor values, Tensor indices) sort(Tensor input, long dim = -1, bool descending = false,
        bool stable = false) =>
        input.sort(dim, descending, stable);
    public static (Tensor output, Tensor? inverse_indices, Tensor? counts) unique(Tensor input, bool sorted = true,
        bool return_inverse = false, bool return_counts = false, int? dim = null) =>
        input.unique(sorted, return_inverse, return_counts, dim);
    public static (Tensor output, Tensor? inverse_indices, Tensor? counts) unique_consecutive(Tensor input,
        bool return_inverse = false, bool return_counts = false, int? dim = null) =>
        input.unique_consecutive(return_inverse, return_counts, dim);

    /// <summary>How many elements fall into each of the bins, and the bins' edges.</summary>
    public static (Tensor hist, Tensor bin_edges) histogram(Tensor input, long bins,
        (double min, double max)? range = null, Tensor? weight = null, bool density = false) =>
        aten.histogram_bin_ct(input, bins, range is { } r ? [r.min, r.max] : null, weight, density);
}
