using TorchSharp.Interop;

namespace TorchSharp;

/// <summary>Where a transform divides by the length: in the inverse, forward, or by its square root in both.</summary>
public enum FFTNormType { Backward = 0, Forward = 1, Ortho = 2 }

public static partial class torch
{
    /// <summary>Discrete Fourier transforms; those in n dimensions are in Generated/Ops.g.cs.</summary>
    public static partial class fft
    {
        /// <summary>One-dimensional transform; the _ because C# allows no member named like its class.</summary>
        public static Tensor fft_(Tensor input, long n = -1, long dim = -1, FFTNormType norm = FFTNormType.Backward) =>
            aten.fft_fft(input, Length(n), dim, Name(norm));
        public static Tensor ifft(Tensor input, long n = -1, long dim = -1, FFTNormType norm = FFTNormType.Backward) =>
            aten.fft_ifft(input, Length(n), dim, Name(norm));
        public static Tensor rfft(Tensor input, long n = -1, long dim = -1, FFTNormType norm = FFTNormType.Backward) =>
            aten.fft_rfft(input, Length(n), dim, Name(norm));
        public static Tensor irfft(Tensor input, long n = -1, long dim = -1, FFTNormType norm = FFTNormType.Backward) =>
            aten.fft_irfft(input, Length(n), dim, Name(norm));
        public static Tensor hfft(Tensor input, long n = -1, long dim = -1, FFTNormType norm = FFTNormType.Backward) =>
            aten.fft_hfft(input, Length(n), dim, Name(norm));
        public static Tensor ihfft(Tensor input, long n = -1, long dim = -1, FFTNormType norm = FFTNormType.Backward) =>
            aten.fft_ihfft(input, Length(n), dim, Name(norm));

        public static Tensor fft2(Tensor input, long[]? s = null, long[]? dim = null,
            FFTNormType norm = FFTNormType.Backward) =>
            aten.fft_fft2(input, s, dim, Name(norm));
        public static Tensor ifft2(Tensor input, long[]? s = null, long[]? dim = null,
            FFTNormType norm = FFTNormType.Backward) =>
            aten.fft_ifft2(input, s, dim, Name(norm));
        public static Tensor rfft2(Tensor input, long[]? s = null, long[]? dim = null,
            FFTNormType norm = FFTNormType.Backward) =>
            aten.fft_rfft2(input, s, dim, Name(norm));
        public static Tensor irfft2(Tensor input, long[]? s = null, long[]? dim = null,
            FFTNormType norm = FFTNormType.Backward) =>
            aten.fft_irfft2(input, s, dim, Name(norm));
        public static Tensor hfft2(Tensor input, long[]? s = null, long[]? dim = null,
            FFTNormType norm = FFTNormType.Backward) =>
            aten.fft_hfft2(input, s, dim, Name(norm));
        public static Tensor ihfft2(Tensor input, long[]? s = null, long[]? dim = null,
            FFTNormType norm = FFTNormType.Backward) =>
            aten.fft_ihfft2(input, s, dim, Name(norm));

        public static Tensor fftfreq(long n, double d = 1.0, ScalarType? dtype = null, Device? device = null,
            bool requires_grad = false) =>
            Finish(aten.fft_fftfreq(n, d, Type(dtype), device: Place(device)), requires_grad);
        public static Tensor rfftfreq(long n, double d = 1.0, ScalarType? dtype = null, Device? device = null,
            bool requires_grad = false) =>
            Finish(aten.fft_rfftfreq(n, d, Type(dtype), device: Place(device)), requires_grad);

        static long? Length(long n) => n < 0 ? null : n;

        static string Name(FFTNormType norm) => norm.ToString().ToLowerInvariant();
    }

    public partial class Tensor
    {
        /// <summary>Short-time Fourier transform: [B, T] -> [B, frequencies, frames], complex or as pairs.</summary>
        public Tensor stft(long n_fft, long hop_length = -1, long win_length = -1, Tensor? window = null,
            bool center = true, PaddingModes pad_mode = PaddingModes.Reflect, bool normalized = false,
            bool? onesided = null, bool? return_complex = null)
        {
            // libtorch would rather be told; without an answer TorchSharp gives pairs for a real signal.
            var complex = return_complex ?? is_complex();
            if (!center) return aten.stft(this, n_fft, Given(hop_length), Given(win_length), window, normalized,
                onesided, complex);
            using var batch = view([.. Enumerable.Repeat(1L, (int)(3 - ndim)), .. shape]);
            using var padded = nn.functional.pad(batch, n_fft / 2, pad_mode);
            using var signal = padded.view(padded.shape[^(int)ndim..]);
            return aten.stft(signal, n_fft, Given(hop_length), Given(win_length), window, normalized, onesided,
                complex);
        }

        /// <summary>The signal whose short-time Fourier transform this is.</summary>
        public Tensor istft(long n_fft, long hop_length = -1, long win_length = -1, Tensor? window = null,
            bool center = true, bool normalized = false, bool? onesided = null, long length = -1,
            bool return_complex = false) =>
            aten.istft(this, n_fft, Given(hop_length), Given(win_length), window, center, normalized, onesided,
                Given(length), return_complex);

        static long? Given(long length) => length < 0 ? null : length;
    }

    public static Tensor stft(Tensor input, long n_fft, long hop_length = -1, long win_length = -1,
        Tensor? window = null, bool center = true, PaddingModes pad_mode = PaddingModes.Reflect,
        bool normalized = false, bool? onesided = null, bool? return_complex = null) =>
        input.stft(n_fft, hop_length, win_length, window, center, pad_mode, normalized, onesided, return_complex);
    public static Tensor istft(Tensor input, long n_fft, long hop_length = -1, long win_length = -1,
        Tensor? window = null, bool center = true, bool normalized = false, bool? onesided = null, long length = -1,
        bool return_complex = false) =>
        input.istft(n_fft, hop_length, win_length, window, center, normalized, onesided, length, return_complex);
}
