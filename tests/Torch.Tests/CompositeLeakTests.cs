using static TorchSharp.torch.nn.functional;

namespace MmDit.Torch.Tests;

[Collection("alone")]                       // it counts every tensor that is alive
public sealed class CompositeLeakTests
{
    [Fact] public void Composites_leave_no_tensors_behind()
    {
        var (x, row, image, variance) = (rand(2, 4, 6, dtype: float64), rand(2, 8), rand(1, 2, 4, 4), rand(2, 4, 6, dtype: float64) + 1);
        var (maxima, places) = max_pool1d_with_indices(x, 2);

        Leaks.None(() => local_response_norm(x, 2));
        Leaks.None(() => normalize(x));
        Leaks.None(() => gaussian_nll_loss(x, x, variance, full: true));
        Leaks.None(() => multilabel_soft_margin_loss(x, x));
        Leaks.None(() => triplet_margin_with_distance_loss(x, x, variance));
        Leaks.None(() => max_unpool1d(maxima, places, 2));
        Leaks.None(() => lp_pool2d(image, 2, 2));
        Leaks.None(() => adaptive_max_pool2d(image, [2, 2]));
        Leaks.None(() => softsign(x));
        Leaks.None(() => dropout1d(row, 0.5));
        Leaks.None(() => tanhshrink(x));
        Leaks.None(() => row.stft(4, return_complex: true));
        Leaks.None(() => x.unique().output);
        Leaks.None(() => x.std([1], type: float32));
        Leaks.None(() => x.tensordot(x, [0, 1, 2], [0, 1, 2]));
    }
}
