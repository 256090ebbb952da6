namespace MmDit.Torch.Tests;

public sealed class AutogradTests
{
    [Fact] public void Gradients_equal_finite_differences()
    {
        static Tensor Function(Tensor x) => (x.pow(3).sum() + (x.matmul(x.transpose(0, 1))).tanh().sum() + gelu(x).sum());
        var x = randn([3, 3], float64, requires_grad: true);

        Function(x).backward();

        var expected = zeros(3, 3, float64);
        const double h = 1e-6;
        for (var i = 0; i < 3; i++)
            for (var j = 0; j < 3; j++)
            {
                using var off = no_grad();
                var (up, down) = (x.detach().clone(), x.detach().clone());
                up[i, j] += h;
                down[i, j] -= h;
                expected[i, j] = (Function(up) - Function(down)) / (2 * h);
            }
        Near.Equal(expected, x.grad!, 1e-7);
    }

    [Fact] public void Nothing_is_recorded_without_grad()
    {
        var x = ones([2], requires_grad: true);
        using (no_grad()) Assert.False((x * 2).requires_grad);
        using (inference_mode()) Assert.False((x * 2).requires_grad);
        Assert.True((x * 2).requires_grad);
        Assert.False((x * 2).is_leaf);
        Assert.True(x.is_leaf);
    }

    [Fact] public void Backward_of_several_elements_needs_a_gradient() =>
        Assert.Contains("grad can be implicitly created only for scalar outputs",
            Assert.Throws<System.Runtime.InteropServices.ExternalException>(() => (ones([2], requires_grad: true) * 2).backward()).Message);

    [Fact] public void Grad_leaves_the_leaves_alone()
    {
        var x = tensor(3.0, float64, requires_grad: true);
        var first = autograd.grad([x * x * x], [x], create_graph: true)[0];
        var second = autograd.grad([first], [x])[0];

        Assert.Equal(27, first.item<double>(), 9);
        Assert.Equal(18, second.item<double>(), 9);
        Assert.Null(x.grad);
    }
}
