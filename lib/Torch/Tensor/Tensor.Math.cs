using TorchSharp.Interop;

namespace TorchSharp;

/// <summary>How a division is rounded: not, towards zero, or down.</summary>
public enum RoundingMode { None, trunc, floor }

public static partial class torch
{
    public partial class Tensor
    {
        public Tensor div(Tensor target, RoundingMode rounding_mode = RoundingMode.None) =>
            rounding_mode == RoundingMode.None ? aten.div_Tensor(this, target) : aten.div_Tensor_mode(this, target, rounding_mode.ToString());
        public Tensor div(Scalar target, RoundingMode rounding_mode = RoundingMode.None) =>
            rounding_mode == RoundingMode.None ? aten.div_Scalar(this, target) : aten.div_Scalar_mode(this, target, rounding_mode.ToString());
        public Tensor div_(Tensor target, RoundingMode rounding_mode = RoundingMode.None) =>
            rounding_mode == RoundingMode.None ? aten.div__Tensor(this, target) : aten.div__Tensor_mode(this, target, rounding_mode.ToString());
        public Tensor div_(Scalar target, RoundingMode rounding_mode = RoundingMode.None) =>
            rounding_mode == RoundingMode.None ? aten.div__Scalar(this, target) : aten.div__Scalar_mode(this, target, rounding_mode.ToString());
        public Tensor divide(Tensor target, RoundingMode rounding_mode = RoundingMode.None) => div(target, rounding_mode);
        public Tensor divide(Scalar target, RoundingMode rounding_mode = RoundingMode.None) => div(target, rounding_mode);

        public Tensor round(long decimals = 0L) => decimals == 0 ? aten.round(this) : aten.round_decimals(this, decimals);
        public Tensor round_(long decimals = 0L) => decimals == 0 ? aten.round_(this) : aten.round__decimals(this, decimals);

        // Reductions
        public Tensor sum(ScalarType? type = null) => aten.sum(this, type);
        public Tensor sum(long dim, bool keepdim = false, ScalarType? type = null) => aten.sum_dim_IntList(this, [dim], keepdim, type);
        // Without an int overload, C# reads the literal in sum(0) as the ScalarType with number 0, and sums everything as bytes.
        public Tensor sum(int dim, bool keepdim = false, ScalarType? type = null) => sum((long)dim, keepdim, type);
        public Tensor sum(long[] dim, bool keepdim = false, ScalarType? type = null) => aten.sum_dim_IntList(this, dim, keepdim, type);
        public Tensor sum(long dim0, long dim1, bool keepdim = false, ScalarType? type = null) => sum([dim0, dim1], keepdim, type);
        public Tensor sum(long dim0, long dim1, long dim2, bool keepdim = false, ScalarType? type = null) => sum([dim0, dim1, dim2], keepdim, type);
        public Tensor mean() => aten.mean(this);
        public Tensor mean(long[] dimensions, bool keepdim = false, ScalarType? type = null) => aten.mean_dim(this, dimensions, keepdim, type);
        public Tensor prod(ScalarType? type = null) => aten.prod(this, type);
        public Tensor prod(long dim, bool keepdim = false, ScalarType? type = null) => aten.prod_dim_int(this, dim, keepdim, type);
        public Tensor prod(int dim, bool keepdim = false, ScalarType? type = null) => prod((long)dim, keepdim, type);
        public Tensor std(bool unbiased = true) => aten.std(this, unbiased);
        public Tensor std(long dim, bool unbiased = true, bool keepdim = false, ScalarType? type = null) => std([dim], unbiased, keepdim, type);
        public Tensor std(long[] dimensions, bool unbiased = true, bool keepdim = false, ScalarType? type = null) =>
            As(type, source => aten.std_dim(source, dimensions, unbiased, keepdim));
        public Tensor var(bool unbiased = true) => aten.var(this, unbiased);
        public Tensor var(long dim, bool unbiased = true, bool keepdim = false, ScalarType? type = null) => var([dim], unbiased, keepdim, type);
        public Tensor var(long[] dimensions, bool unbiased = true, bool keepdim = false, ScalarType? type = null) =>
            As(type, source => aten.var_dim(source, dimensions, unbiased, keepdim));
        public (Tensor std, Tensor mean) std_mean(bool unbiased = true) => aten.std_mean(this, unbiased);
        public (Tensor std, Tensor mean) std_mean(long[] dimensions, bool unbiased = true, bool keepdim = false, ScalarType? type = null) =>
            aten.std_mean_dim(type is { } t ? to(t) : this, dimensions, unbiased, keepdim);
        public (Tensor @var, Tensor mean) var_mean(bool unbiased = true) => aten.var_mean(this, unbiased);
        public (Tensor @var, Tensor mean) var_mean(long[] dimensions, bool unbiased = true, bool keepdim = false, ScalarType? type = null) =>
            aten.var_mean_dim(type is { } t ? to(t) : this, dimensions, unbiased, keepdim);
        public Tensor logsumexp(long dim, bool keepdim = false) => aten.logsumexp(this, [dim], keepdim);
        public Tensor norm(float p = 2.0f) => aten.norm_Scalar(this, p);
        public Tensor norm(int dim, bool keepdim = false, float p = 2.0f) => aten.norm_ScalarOpt_dim(this, p, [dim], keepdim);
        public Tensor argmax() => aten.argmax(this);
        public Tensor argmax(long dim, bool keepdim = false) => aten.argmax(this, dim, keepdim);
        public Tensor argmin() => aten.argmin(this);
        public Tensor argmin(long dim, bool keepdim = false) => aten.argmin(this, dim, keepdim);
        public Tensor amax(params long[] dims) => aten.amax(this, dims);
        public Tensor amin(params long[] dims) => aten.amin(this, dims);
        public Tensor count_nonzero(long[]? dims = null) => aten.count_nonzero(this, dims is [var one] ? one : null);
        public (Tensor values, Tensor indexes) topk(int k, int dim = -1, bool largest = true, bool sorted = true) => aten.topk(this, k, dim, largest, sorted);
        public (Tensor Values, Tensor Indices) sort(long dim = -1, bool descending = false, bool stable = false) =>
            stable ? aten.sort_stable(this, true, dim, descending) : aten.sort(this, dim, descending);
        public (Tensor output, Tensor? inverse_indices, Tensor? counts) unique(bool sorted = true, bool return_inverse = false, bool return_counts = false, int? dim = null)
        {
            var (output, inverse, counts) = dim is { } d
                ? aten.unique_dim(this, d, sorted, return_inverse, return_counts)
                : aten._unique2(this, sorted, return_inverse, return_counts);
            return (output, return_inverse ? inverse : null, return_counts ? counts : null);
        }

        // Matrix products with their scale factors
        public Tensor addmm(Tensor mat1, Tensor mat2, float beta = 1, float alpha = 1) => aten.addmm(this, mat1, mat2, beta, alpha);
        public Tensor addmm_(Tensor mat1, Tensor mat2, float beta = 1, float alpha = 1) => aten.addmm_(this, mat1, mat2, beta, alpha);
        public Tensor baddbmm(Tensor batch1, Tensor batch2, float beta = 1, float alpha = 1) => aten.baddbmm(this, batch1, batch2, beta, alpha);
        public Tensor baddbmm_(Tensor batch1, Tensor batch2, float beta = 1, float alpha = 1) => aten.baddbmm_(this, batch1, batch2, beta, alpha);

        // Functions that libtorch keeps for networks
        public Tensor softmax(long dim, ScalarType? dtype = null) => aten.softmax_int(this, dim, dtype);
        public Tensor log_softmax(long dim, ScalarType? dtype = null) => aten.log_softmax_int(this, dim, dtype);
        public Tensor gelu() => aten.gelu(this);
        public Tensor gelu(Modules.GELU.Approximate approximate) => aten.gelu(this, approximate.ToString());
        public Tensor gelu_() => aten.gelu_(this);
        public Tensor gelu_(Modules.GELU.Approximate approximate) => aten.gelu_(this, approximate.ToString());
        public Tensor leaky_relu(Scalar negative_slope) => aten.leaky_relu(this, negative_slope);
        public Tensor softplus(double beta = 1, double threshold = 20) => aten.softplus(this, beta, threshold);
        public Tensor where(Tensor condition, Tensor y) => aten.where_self(condition, this, y);

        Tensor As(ScalarType? type, Func<Tensor, Tensor> f)
        {
            if (type is null || type == dtype) return f(this);
            using var converted = to(type.Value);
            return f(converted);
        }
    }

    public static Tensor div(Tensor left, Tensor right, RoundingMode rounding_mode = RoundingMode.None) => left.div(right, rounding_mode);
    public static Tensor div(Tensor left, Scalar right, RoundingMode rounding_mode = RoundingMode.None) => left.div(right, rounding_mode);
    public static Tensor round(Tensor input, long decimals = 0L) => input.round(decimals);
    public static Tensor sum(Tensor input, ScalarType? type = null) => input.sum(type);
    public static Tensor sum(Tensor input, long[] dim, bool keepdim = false, ScalarType? type = null) => input.sum(dim, keepdim, type);
    public static Tensor sum(Tensor input, long dim, bool keepdim = false, ScalarType? type = null) => input.sum(dim, keepdim, type);
    public static Tensor mean(Tensor input) => input.mean();
    public static Tensor mean(Tensor input, long[] dimensions, bool keepdim = false, ScalarType? type = null) => input.mean(dimensions, keepdim, type);
    public static Tensor prod(Tensor input, ScalarType? type = null) => input.prod(type);
    public static Tensor std(Tensor input, bool unbiased = true) => input.std(unbiased);
    public static Tensor std(Tensor input, long[] dimensions, bool unbiased = true, bool keepdim = false, ScalarType? type = null) => input.std(dimensions, unbiased, keepdim, type);
    public static Tensor var(Tensor input, bool unbiased = true) => input.var(unbiased);
    public static Tensor var(Tensor input, long[] dimensions, bool unbiased = true, bool keepdim = false, ScalarType? type = null) => input.var(dimensions, unbiased, keepdim, type);
    public static Tensor argmax(Tensor input) => input.argmax();
    public static Tensor argmax(Tensor input, long dim, bool keepdim = false) => input.argmax(dim, keepdim);
    public static Tensor argmin(Tensor input) => input.argmin();
    public static Tensor argmin(Tensor input, long dim, bool keepdim = false) => input.argmin(dim, keepdim);
    public static Tensor logsumexp(Tensor input, long dim, bool keepdim = false) => input.logsumexp(dim, keepdim);
    public static Tensor norm(Tensor input, float p = 2.0f) => input.norm(p);
    public static Tensor norm(Tensor input, int dim, bool keepdim = false, float p = 2.0f) => input.norm(dim, keepdim, p);
    public static (Tensor values, Tensor indexes) topk(Tensor input, int k, int dim = -1, bool largest = true, bool sorted = true) => input.topk(k, dim, largest, sorted);
    public static (Tensor Values, Tensor Indices) sort(Tensor input, long dim = -1, bool descending = false, bool stable = false) => input.sort(dim, descending, stable);
    public static Tensor addmm(Tensor input, Tensor mat1, Tensor mat2, float beta = 1, float alpha = 1) => input.addmm(mat1, mat2, beta, alpha);
    public static Tensor baddbmm(Tensor input, Tensor batch1, Tensor batch2, float beta = 1, float alpha = 1) => input.baddbmm(batch1, batch2, beta, alpha);
    public static Tensor softmax(Tensor input, long dim, ScalarType? dtype = null) => input.softmax(dim, dtype);
    public static Tensor log_softmax(Tensor input, long dim, ScalarType? dtype = null) => input.log_softmax(dim, dtype);
    public static Tensor einsum(string equation, params Tensor[] tensors) => aten.einsum(equation, tensors);
}
