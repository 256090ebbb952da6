using MmDit.Course.Scenes;
using MmDit.Nets;
using MmDit.Nets.Layers;

namespace MmDit.Course.Tests.Scenes;

public sealed class SceneNetTests
{
    static SceneNet Net(double dropout = 0.1)
    {
        manual_seed(1);
        SceneNet net = new(new(2, 16, 2, 4, 3, MaxGrid: 8, Context: 16, Pooled: 16,
            QkNorm: HeadNorm.RootMeanSquare), dropout);
        using var off = no_grad();
        foreach (var weight in net.parameters()) weight.normal_(0, 0.3);                        // no gate is shut
        return net;
    }

    static readonly Tensor words = SceneText.Ids([.. Compositions.Captions(5, heldOut: true)]).DetachFromDisposeScope();

    static (Tensor Image, Tensor T) Input() =>
        (randn([5, 3, 32, 32], generator: new Generator(2)), linspace(50, 950, 5));

    [Fact] public void It_is_the_MM_DiT_with_words_from_a_table()
    {
        using var scope = NewDisposeScope();
        using var net = Net();
        net.eval();
        var (image, t) = Input();
        var (weights, ids) = (net.state_dict(), words.data<long>().ToArray());
        var (tokens, pooled) = (new float[5, 9, 16], new float[5, 16]);
        for (var b = 0; b < 5; b++)
            for (var l = 0; l < 9; l++)
                for (var d = 0; d < 16; d++)
                {
                    var word = weights["words.weight"][ids[b * 9 + l], d].item<float>();
                    tokens[b, l, d] = word + weights["positions"][0, l, d].item<float>();
                    pooled[b, d] += word / 9;
                }

        var naive = net.MMDiT.call(image, t, tensor(pooled), tensor(tokens));                   // [B, C, H, W]

        Near.Equal(naive, net.call(image, t, words), 1e-4);
        Assert.Equal(image.shape, naive.shape);
    }

    [Fact] public void In_training_alone_captions_are_emptied_whole()
    {
        using var scope = NewDisposeScope();
        using var net = Net(dropout: 0.5);
        var image = ones(400, 3, 32, 32);
        var many = words.narrow(0, 0, 1).expand(400, -1);
        var empty = full_like(many, SceneText.Nothing);
        net.eval();
        var (with, without) = (net.call(image, full(400, 300), many), net.call(image, full(400, 300), empty));
        net.train();
        manual_seed(3);

        var said = net.call(image, full(400, 300), many);                                       // [B, C, H, W]

        bool[] Like(Tensor other) => [.. (said - other).abs().flatten(1).amax(1).lt(1e-4).data<bool>()];
        var (kept, emptied) = (Like(with).Count(b => b), Like(without).Count(b => b));
        Assert.Equal(400, kept + emptied);
        Assert.InRange(emptied, 160, 240);
    }

    [Fact] public void The_mean_of_the_words_knows_no_order_and_the_tokens_do()
    {
        using var scope = NewDisposeScope();
        using var net = Net();
        var swapped = words.flip(1);
        Near.Equal(net.Pooled(words), net.Pooled(swapped), 1e-5);
        Assert.False(net.Tokens(words).flip(1).allclose(net.Tokens(swapped), atol: 0.1));
    }

    [Fact] public void Words_and_positions_begin_as_large_as_each_other_and_as_those_of_the_picture()
    {
        using var scope = NewDisposeScope();
        using SceneNet net = new(new(1, 128, 4, 4, 3, MaxGrid: 8, Context: 128, Pooled: 128));
        var weights = net.state_dict();
        double Size(string key) => weights[key].square().mean().sqrt().item<float>();
        Assert.Equal(1, Size("words.weight"), 0.1);
        Assert.Equal(1, Size("positions"), 0.1);
        Assert.Equal(1, weights["mmdit.pos_embed"].abs().max().item<float>(), 1e-3);
    }
}
