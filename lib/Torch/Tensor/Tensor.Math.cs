using TorchSharp.Interop;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>How a division is rounded: not, towards zero, or down.</summary>
    public enum RoundingMode { None, trunc, floor }

    public partial class Tensor
    {
        public Tensor div(Tensor target, RoundingMode rounding_mode = RoundingMode.None) =>
            rounding_mode == RoundingMode.None ? aten.div_Tensor(this, target)
                : aten.div_Tensor_mode(this, target, rounding_mode.ToString());
        public Tensor div(Scalar target, RoundingMode rounding_mode = RoundingMode.None) =>
            rounding_mode == RoundingMode.None ? aten.div_Scalar(this, target)
                : aten.div_Scalar_mode(this, target, rounding_mode.ToString());
        public Tensor div_(Tensor target, RoundingMode rounding_mode = RoundingMode.None) =>
            rounding_mode == RoundingMode.None ? aten.div__Tensor(this, target)
                : aten.div__Tensor_mode(this, target, rounding_mode.ToString());
        public Tensor div_(Scalar target, RoundingMode rounding_mode = RoundingMode.None) =>
            rounding_mode == RoundingMode.None ? aten.div__Scalar(this, target)
                : aten.div__Scalar_mode(this, target, rounding_mode.ToString());
        public Tensor divide(Tensor target, RoundingMode rounding_mode = RoundingMode.None) =>
            div(target, rounding_mode);
        public Tensor divide(Scalar target, RoundingMode rounding_mode = RoundingMode.None) =>
            div(target, rounding_mode);
        public Tensor divide_(Tensor target, RoundingMode rounding_mode = RoundingMode.None) =>
            div_(target, rounding_mode);
        public Tensor divide_(Scalar target, RoundingMode rounding_mode = RoundingMode.None) =>
            div_(target, rounding_mode);

        public Tensor round(long decimals = 0L) =>
            decimals == 0 ? aten.round(this) : aten.round_decimals(this, decimals);
        public Tensor round_(long decimals = 0L) =>
            decimals == 0 ? aten.round_(this) : aten.round__decimals(this, decimals);

        public Tensor polygamma(long p) => aten.polygamma(p, this);

        /// <summary>The real part, which shares memory with a complex tensor.</summary>
        public Tensor real => aten.real(this);
        /// <summary>The imaginary part, which shares memory with a complex tensor.</summary>
        public Tensor imag => aten.imag(this);

        // Matrix products with their scale factors
        public Tensor addmm(Tensor mat1, Tensor mat2, float beta = 1, float alpha = 1) =>
            aten.addmm(this, mat1, mat2, beta, alpha);
        public Tensor addmm_(Tensor mat1, Tensor mat2, float beta = 1, float alpha = 1) =>
            aten.addmm_(this, mat1, mat2, beta, alpha);
        public Tensor baddbmm(Tensor batch1, Tensor batch2, float beta = 1, float alpha = 1) =>
            aten.baddbmm(this, batch1, batch2, beta, alpha);
        public Tensor baddbmm_(Tensor batch1, Tensor batch2, float beta = 1, float alpha = 1) =>
            aten.baddbmm_(this, batch1, batch2, beta, alpha);

        // Functions that libtorch keeps for networks
        public Tensor softmax(long dim, ScalarType? dtype = null) => aten.softmax_int(this, dim, dtype);
        public Tensor log_softmax(long dim, ScalarType? dtype = null) => aten.log_softmax_int(this, dim, dtype);
        public Tensor gelu() => aten.gelu(this);
        public Tensor gelu(Modules.GELU.Approximate approximate) => aten.gelu(this, approximate.ToString());
        public Tensor gelu_() => aten.gelu_(this);
        public Tensor gelu_(Modules.GELU.Approximate approximate) => aten.gelu_(this, approximate.ToString());
        public Tensor softplus(double beta = 1, double threshold = 20) => aten.softplus(this, beta, threshold);
        public Tensor where(Tensor condition, Tensor y) => aten.where_self(condition, this, y);
    }

    public static Tensor div(Tensor left, Tensor right, RoundingMode rounding_mode = RoundingMode.None) =>
        left.div(right, rounding_mode);
    public static Tensor div(Tensor left, Scalar right, RoundingMode rounding_mode = RoundingMode.None) =>
        left.div(right, rounding_mode);
    public static Tensor div_(Tensor left, Tensor right, RoundingMode rounding_mode = RoundingMode.None) =>
        left.div_(right, rounding_mode);
    public static Tensor div_(Tensor left, Scalar right, RoundingMode rounding_mode = RoundingMode.None) =>
        left.div_(right, rounding_mode);
    public static Tensor divide(Tensor left, Tensor right, RoundingMode rounding_mode = RoundingMode.None) =>
        left.div(right, rounding_mode);
    public static Tensor divide(Tensor left, Scalar right, RoundingMode rounding_mode = RoundingMode.None) =>
        left.div(right, rounding_mode);
    public static Tensor divide_(Tensor left, Tensor right, RoundingMode rounding_mode = RoundingMode.None) =>
        left.div_(right, rounding_mode);
    public static Tensor divide_(Tensor left, Scalar right) => left.div_(right);
    public static Tensor round(Tensor input, long decimals = 0L) => input.round(decimals);
    public static Tensor round_(Tensor input, long decimals = 0L) => input.round_(decimals);
    public static Tensor polygamma(Tensor input, long p) => input.polygamma(p);
    public static Tensor polygamma_(Tensor input, long p) => input.polygamma_(p);
    public static Tensor real(Tensor input) => input.real;
    public static Tensor imag(Tensor input) => input.imag;
    public static Tensor is_neg(Tensor input) => input.is_neg();
    public static Tensor addmm(Tensor input, Tensor mat1, Tensor mat2, float beta, float alpha) =>
        input.addmm(mat1, mat2, beta, alpha);
    public static Tensor addmm_(Tensor input, Tensor mat1, Tensor mat2, float beta, float alpha) =>
        input.addmm_(mat1, mat2, beta, alpha);
    public static Tensor baddbmm(Tensor input, Tensor batch1, Tensor batch2, float beta = 1, float alpha = 1) =>
        input.baddbmm(batch1, batch2, beta, alpha);
    public static Tensor softmax(Tensor input, int dim, ScalarType? dtype = null) => input.softmax(dim, dtype);
    public static Tensor einsum(string equation, params Tensor[] tensors) => aten.einsum(equation, tensors);

    /// <summary>The input with the source's slices brought into the places that the index names.</summary>
    public static Tensor index_reduce(Tensor input, long dim, Tensor index, Tensor source, Reduce reduce,
        bool include_self = true) =>
        aten.index_reduce(input, dim, index, source, reduce.ToString(), include_self);
}

/// <summary>How values that fall on one place become one.</summary>
public enum Reduce { prod, mean, amax, amin }
