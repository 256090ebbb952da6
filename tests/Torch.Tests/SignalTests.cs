namespace MmDit.Torch.Tests;

/// <summary>Fourier transforms and linear algebra whose arguments are put together by hand, against their definitions.</summary>
public sealed class SignalTests
{
    static Tensor Wave(params long[] shape) => (arange(shape.Aggregate(1L, (a, b) => a * b), dtype: float64) * 0.7).sin().reshape(shape);

    /// <summary>The transform by its definition, as a product with the matrix exp(-2 pi i k n / N).</summary>
    static Tensor Matrix(long n, int sign = -1)
    {
        var k = arange(n, dtype: float64);
        return polar(ones([n, n], float64), outer(k, k) * (sign * 2 * Math.PI / n));
    }

    static void Same(Tensor expected, Tensor actual) => Near.Equal(view_as_real(expected.to(complex128).resolve_conj()), view_as_real(actual.to(complex128).resolve_conj()));

    [Fact] public void Transforms_of_each_norm_equal_the_definition()
    {
        var x = Wave(3, 8).to(complex128);

        Same(x.matmul(Matrix(8)), fft.fft_(x));
        Same(x.matmul(Matrix(8)) / 8, fft.fft_(x, norm: FFTNormType.Forward));
        Same(x.matmul(Matrix(8)) / Math.Sqrt(8), fft.fft_(x, norm: FFTNormType.Ortho));
        Same(x.matmul(Matrix(8, 1)) / 8, fft.ifft(x));
        Same(Matrix(3).matmul(x), fft.fft_(x, dim: 0));
        Same(x[.., ..5].matmul(Matrix(5)), fft.fft_(x, n: 5));
        Same(Matrix(3).matmul(x).matmul(Matrix(8)), fft.fft2(x));
        Same(Matrix(3).matmul(x).matmul(Matrix(8)), fft.fftn(x, dim: [0, 1]));
        Same(x, fft.ifft2(fft.fft2(x)));
    }

    [Fact] public void Real_transforms_are_half_of_it_and_come_back()
    {
        var x = Wave(3, 9);

        Same(fft.fft_(x)[.., ..5], fft.rfft(x));
        Near.Equal(x, fft.irfft(fft.rfft(x), n: 9));
        Near.Equal(x, fft.irfft2(fft.rfft2(x), s: [3, 9]));
        Near.Equal(x, fft.hfft(fft.ihfft(x), n: 9));
        Near.Equal([0, 0.25, -0.5, -0.25], fft.fftfreq(4));
        Near.Equal([0, 0.5, 1], fft.rfftfreq(4, d: 0.5));
        Near.Equal([-0.5, -0.25, 0, 0.25], fft.fftshift(fft.fftfreq(4)));
    }

    [Fact] public void Frames_of_a_short_time_transform_are_transforms_of_windowed_frames()
    {
        var (x, window) = (Wave(2, 40), hann_window(8, dtype: float64));
        var padded = nn.functional.pad(x, (4, 4), PaddingModes.Reflect);

        var spectrum = x.stft(8, hop_length: 4, window: window, return_complex: true);           // [2, 5, 11]

        Assert.Equal([2L, 5, 11], spectrum.shape);
        for (var frame = 0; frame < 11; frame++)
            Same(fft.rfft(padded[.., (4 * frame)..(4 * frame + 8)] * window), spectrum[.., .., frame]);
        Near.Equal(x, istft(spectrum, 8, hop_length: 4, window: window, length: 40));
        Near.Equal(view_as_real(spectrum), x.stft(8, hop_length: 4, window: window));
        Assert.Equal([2L, 5, 9], x.stft(8, hop_length: 4, window: window, center: false, return_complex: true).shape);
        Assert.Equal([5L, 11], x[0].stft(8, hop_length: 4, window: window, return_complex: true).shape);
    }

    [Fact] public void Decompositions_multiply_back()
    {
        var a = Wave(5, 3) + eye(5, 3, float64);
        var square = a.t().matmul(a) + eye(3, dtype: float64);

        var (q, r) = linalg.qr(a);
        Near.Equal(a, q.matmul(r));
        Assert.Equal([5L, 5], linalg.qr(a, linalg.QRMode.Complete).Q.shape);
        Near.Equal(r, linalg.qr(a, linalg.QRMode.R).R);
        var (u, s, vh) = linalg.svd(a, fullMatrices: false);
        Near.Equal(a, u.matmul(diag(s)).matmul(vh));
        var (values, vectors) = linalg.eigh(square);
        Near.Equal(square, vectors.matmul(diag(values)).matmul(vectors.t()));
        Near.Equal(square, linalg.cholesky(square) is var l ? l.matmul(l.t()) : l);
        Near.Equal(eye(3, dtype: float64), linalg.inv(square).matmul(square));
        var (solution, _, rank, _) = linalg.lstsq(a, a.matmul(square));
        Near.Equal(square, solution);
        Near.Equal(linalg.pinv(a), a.pinverse());
        Assert.Equal(linalg.det(square).log().item<double>(), slogdet(square).logabsdet.item<double>(), 1e-9);
    }

    [Fact] public void Norms_are_told_by_number_by_name_or_not_at_all()
    {
        var a = Wave(4, 3);
        var frobenius = a.square().sum().sqrt();

        Near.Equal(frobenius, linalg.norm(a));
        Near.Equal(frobenius, linalg.norm(a, "fro"));
        Near.Equal(frobenius, linalg.matrix_norm(a));
        Near.Equal(linalg.svdvals(a)[0], linalg.norm(a, 2));
        Near.Equal(linalg.svdvals(a).sum(), linalg.matrix_norm(a, "nuc"));
        Near.Equal(a.abs().sum(0).max(), linalg.matrix_norm(a, 1.0));
        Near.Equal(a.abs().sum(1), linalg.vector_norm(a, 1, dims: [1]));
        Near.Equal(a.square().sum(1, keepdim: true).sqrt(), linalg.norm(a, dims: [1], keepdim: true));
        Near.Equal(a.abs().pow(3).sum(0).pow(1 / 3.0), a.norm(0, p: 3));
        Near.Equal((a.unsqueeze(1) - a.unsqueeze(0)).square().sum(2).sqrt(), cdist(a, a, compute_mode: compute_mode.donot_use_mm_for_euclid_dist));
    }
}
