using MmDit.Nets.Layers;

namespace MmDit.Tests.Nets;

/// <summary>Attention by itself: its recorder, its pieces, its rotated queries and keys.</summary>
[Collection("alone")]
public sealed class AttentionTests
{
    [Fact] public void A_recorder_that_another_thread_disposes_is_closed_here_too()
    {
        AttentionRecorder outer = new(), inner = new();
        Thread thread = new(inner.Dispose);
        thread.Start();
        thread.Join();
        var q = randn(1, 1, 2, 4);
        SoftmaxAttention.Mix(q, q, q);

        Assert.Equal((1, 0), (outer.Maps.Count, inner.Maps.Count));
        outer.Dispose();
        Assert.False(AttentionRecorder.IsOpen);
    }

    [Fact] public void Attention_by_pieces_is_attention()
    {
        // 2 x 4 heads x 1500 keys: 1398 rows of weights fit, so 1500 queries take two pieces.
        Tensor q = randn(2, 4, 1500, 4), k = randn(2, 4, 1500, 4), v = randn(2, 4, 1500, 4);

        using var recorder = new AttentionRecorder();
        var mixed = SoftmaxAttention.Mix(q, k, v);

        var weights = (q.matmul(k.transpose(-2, -1)) / 2).softmax(-1);
        Near.Equal(weights.matmul(v), mixed, 1e-5);
        Near.Equal(weights, recorder.Maps[0], 1e-5);
    }

    [Fact] public void Rotary_products_depend_on_the_distance_alone()
    {
        Tensor q = randn(1, 1, 1, 8), k = randn(1, 1, 1, 8);
        double Product(long at, long other)
        {
            Tensor At(Tensor x, long position) =>
                Rotary.Apply(x, Rotary.Angles(tensor([position, 2 * position]).view(1, 1, 2), [4, 4]));
            return (At(q, at) * At(k, other)).sum().item<float>();
        }

        Assert.Equal(Product(3, 5), Product(10, 12), 1e-4);
        Assert.Equal(Product(0, 0), (q * k).sum().item<float>(), 1e-5);
        Assert.NotEqual(Product(3, 5), Product(3, 6), 1e-3);
    }
}
