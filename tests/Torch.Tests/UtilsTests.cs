namespace MmDit.Torch.Tests;

public sealed class UtilsTests
{
    [Fact] public void Clipping_scales_all_gradients_by_one_number()
    {
        var (a, b) = (nn.Parameter(zeros(2)), nn.Parameter(zeros(1)));
        ((a * tensor(new float[] { 3, 0 })).sum() + (b * 4).sum()).backward();

        Assert.Equal(5, nn.utils.clip_grad_norm_([a, b], 1), 5);

        Near.Equal([0.6, 0], a.grad!, 1e-5);
        Near.Equal([0.8], b.grad!, 1e-5);
        Assert.Equal(1, nn.utils.clip_grad_norm_([a, b], 10), 4);
        Near.Equal([0.6, 0], a.grad!, 1e-5);
        nn.utils.clip_grad_value_([a, b], 0.5);
        Near.Equal([0.5, 0], a.grad!, 1e-6);
    }

    [Fact] public void Parameters_go_into_a_vector_and_back()
    {
        using var layer = Linear(2, 2);
        var vector = nn.utils.parameters_to_vector(layer.parameters());
        nn.utils.vector_to_parameters(arange(6).to(float32), layer.parameters());

        Assert.Equal(6, vector.numel());
        Near.Equal([0, 1, 2, 3], layer.weight!.detach().flatten(), 0);
        Near.Equal([4, 5], layer.bias!.detach(), 0);
        Assert.Contains("a vector of 5 for 6 parameters", Assert.Throws<ArgumentException>(() => nn.utils.vector_to_parameters(zeros(5), layer.parameters())).Message);
    }

    [Fact] public void Layers_without_parameters_are_their_functions()
    {
        var x = randn(2, 4, 3, 3);
        Near.Equal(1 / (1 + (-x).exp()), Sigmoid().call(x), 1e-6);
        Near.Equal(x.tanh(), Tanh().call(x), 0);
        Near.Equal(where(x > 0, x, x * 0.01), LeakyReLU().call(x), 1e-6);
        Near.Equal((1 + x.exp()).log(), Softplus().call(x), 1e-5);
        Near.Equal(ones(2, 3, 3), Softmax(1).call(x).sum(dim: 1), 1e-6);
        Assert.Equal([2L, 36], Flatten().call(x).shape);
        Assert.Equal([2L, 1, 6, 6], PixelShuffle(2).call(x).shape);
        Near.Equal(x, PixelUnshuffle(2).call(PixelShuffle(2).call(x)), 0);
    }

    [Fact] public void Losses_equal_loops()
    {
        var (x, classes) = (randn([4, 3], float64), tensor(new long[] { 0, 2, 1, 1 }));
        var expected = Enumerable.Range(0, 4).Average(i =>
            Math.Log(Enumerable.Range(0, 3).Sum(c => Math.Exp(x[i, c].item<double>()))) - x[i, classes[i].item<long>()].item<double>());
        Assert.Equal(expected, CrossEntropyLoss().call(x, classes).item<double>(), 10);
        Assert.Equal((x - 1).abs().mean().item<double>(), L1Loss().call(x, ones([4, 3], float64)).item<double>(), 10);
    }
}
