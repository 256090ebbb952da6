using TorchSharp.Interop;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Linear algebra; most of it is in Generated/Ops.g.cs.</summary>
    public static partial class linalg
    {
        /// <summary>What qr gives: a thin Q, a square one, or R alone.</summary>
        public enum QRMode { Reduced = 0, Complete = 1, R = 2 }

        public static (Tensor Q, Tensor R) qr(Tensor input, QRMode mode = QRMode.Reduced) =>
            aten.linalg_qr(input, mode == QRMode.R ? "r" : mode.ToString().ToLowerInvariant());

        public static (Tensor Solution, Tensor Residuals, Tensor Rank, Tensor SingularValues) lstsq(Tensor input,
            Tensor other) =>
            aten.linalg_lstsq(input, other);
        public static (Tensor Solution, Tensor Residuals, Tensor Rank, Tensor SingularValues) lstsq(Tensor input,
            Tensor other, double rcond) =>
            aten.linalg_lstsq(input, other, rcond);

        public static Tensor norm(Tensor input, long[]? dims = null, bool keepdim = false) =>
            aten.linalg_norm(input, null, dims, keepdim);
        public static Tensor norm(Tensor input, double ord, long[]? dims = null, bool keepdim = false) =>
            aten.linalg_norm(input, ord, dims, keepdim);
        public static Tensor norm(Tensor input, int ord, long[]? dims = null, bool keepdim = false) =>
            aten.linalg_norm(input, ord, dims, keepdim);
        public static Tensor matrix_norm(Tensor input, string ord = "fro", long[]? dims = null, bool keepdim = false) =>
            aten.linalg_matrix_norm_str_ord(input, ord, dims, keepdim);
        public static Tensor matrix_norm(Tensor input, double ord, long[]? dims = null, bool keepdim = false) =>
            aten.linalg_matrix_norm(input, ord, dims, keepdim);
    }

    public static (Tensor res, Tensor logabsdet) slogdet(Tensor A) => aten.linalg_slogdet(A);
    public static Tensor pinverse(Tensor input, double rcond = 1e-15, bool hermitian = false) =>
        input.pinverse(rcond, hermitian);

    /// <summary>The p-distance of each row of x1 to each of x2: [B, P, M], [B, R, M] -> [B, P, R].</summary>
    public static Tensor cdist(Tensor x1, Tensor x2, double p = 2.0,
        compute_mode compute_mode = compute_mode.use_mm_for_euclid_dist_if_necessary) =>
        aten.cdist(x1, x2, p, (long)compute_mode);

    /// <summary>Sums over pairs of dimensions: the last of a with the first of b, or those that are listed.</summary>
    public static Tensor tensordot(Tensor a, Tensor b, long dims = 2L) => a.tensordot(b, dims);
    public static Tensor tensordot(Tensor a, Tensor b, long[] dims1, long[] dims2) => a.tensordot(b, dims1, dims2);
    public static Tensor tensordot(Tensor a, Tensor b, (long, long)[] dims) => a.tensordot(b, dims);

    public partial class Tensor
    {
        public Tensor pinverse(double rcond = 1e-15, bool hermitian = false) =>
            aten.linalg_pinv_atol_rtol_float(this, null, rcond, hermitian);

        public Tensor tensordot(Tensor b, long dims = 2L)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(dims);
            long[] first = [.. Enumerable.Range(0, (int)dims).Select(d => (long)d)];
            var skipped = ndim - dims;
            return tensordot(b, [.. first.Select(d => d + skipped)], first);
        }

        public Tensor tensordot(Tensor b, long[] dims1, long[] dims2) => aten.tensordot(this, b, dims1, dims2);
        public Tensor tensordot(Tensor b, (long, long)[] dims) =>
            tensordot(b, [.. dims.Select(d => d.Item1)], [.. dims.Select(d => d.Item2)]);
    }
}

/// <summary>When cdist goes through a matrix product.</summary>
public enum compute_mode
{
    use_mm_for_euclid_dist_if_necessary = 0, use_mm_for_euclid_dist = 1, donot_use_mm_for_euclid_dist = 2,
}
