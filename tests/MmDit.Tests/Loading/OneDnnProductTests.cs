using MmDit.Libtorch;

namespace MmDit.Tests.Loading;

/// <summary>oneDNN's convolutions are wrong at many sizes here, so its products are tried at many.</summary>
public sealed class OneDnnProductTests
{
    // Each operand as it lies in memory, and turned, as gradients need it.
    [Theory, InlineData(false, false), InlineData(false, true), InlineData(true, false), InlineData(true, true)]
    public void Products_of_all_sizes_agree_with_float64(bool first, bool second)
    {
        if (!OneDnnProduct.IsHere) return;      // this processor multiplies with MKL alone
        Random random = new(1);
        for (var i = 0; i < 400; i++)
        {
            using var scope = NewDisposeScope();
            int Size() => random.Next(3) == 0 ? 16 * random.Next(1, 30) : random.Next(1, 300);
            var (M, K, N) = (i < 130 ? i + 1 : Size(), Size(), i is >= 130 and < 260 ? i - 129 : Size());
            var a = first ? randn(K, M).t() : randn(M, K);
            var b = second ? randn(N, K).t() : randn(K, N);

            var expected = a.to(float64).matmul(b.to(float64));

            Near.Equal(expected, OneDnnProduct.Of(a, b), 1e-5 * Math.Sqrt(K));
        }
    }
}
