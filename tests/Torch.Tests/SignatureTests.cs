using System.Runtime.InteropServices;

namespace MmDit.Torch.Tests;

/// <summary>Signatures that TorchSharp has and PyTorch has otherwise: where a result goes, graphs kept, devices by name and number.</summary>
public sealed class SignatureTests
{
    [Fact] public void A_result_goes_where_out_says()
    {
        var x = tensor(new[] { 1f, 5, 2, 4 }).reshape(2, 2);
        var (largest, product, bessel) = (zeros(2), zeros(2), zeros(2, 2));

        Assert.Same(largest, x.amax([1], keepdim: false, @out: largest));
        Assert.Same(product, linalg.vecdot(x, x, @out: product));
        Assert.Same(bessel, special.bessel_j0(x, bessel));

        Near.Equal([5, 4], largest);
        Near.Equal([26, 20], product);
        Near.Equal(special.bessel_j0(x), bessel);
        Near.Equal([1, 2], amin(x, [1L], @out: zeros(2)));
    }

    [Fact] public void A_graph_is_kept_if_asked_for_or_if_another_is_made_of_it()
    {
        var x = ones([2], requires_grad: true);
        var y = x * x;

        autograd.backward(y, tensor(new[] { 1f, 3 }), retain_graph: true);
        Near.Equal([2, 6], x.grad!);
        autograd.backward([y.sum()], create_graph: true);
        Near.Equal([4, 8], x.grad!);
        autograd.backward(y.sum(), retain_graph: false);
        Assert.Throws<ExternalException>(() => autograd.backward(y.sum()));
    }

    [Fact] public void A_device_has_a_name_and_a_number()
    {
        Assert.Equal("cuda:1", new Device("cuda", 1).ToString());
        Assert.Equal("cuda:2", new Device(2).ToString());
        Assert.Equal("cpu", new Device("cpu").ToString());
    }

    [Fact] public void What_kthvalue_takes_without_a_dimension_is_the_last()
    {
        var x = tensor(new[] { 1f, 5, 2, 4 }).reshape(2, 2);

        Near.Equal(x.kthvalue(1, 1).values, x.kthvalue(1, null).values);
    }

    [Fact] public void Anything_that_can_be_called_is_a_step_of_a_sequence()
    {
        nn.IModule<Tensor, Tensor> step = ReLU();

        Near.Equal([0, 1], Sequential().append("first", step).append(Identity()).call(tensor(new[] { -1f, 1 })));
    }
}
