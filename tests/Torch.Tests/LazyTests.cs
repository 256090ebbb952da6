using System.Numerics;
using TorchSharp.Interop;

namespace MmDit.Torch.Tests;

/// <summary>libtorch conjugates, negates and fills with zeros only when an operator reads: so does whoever reads the memory.</summary>
public sealed class LazyTests
{
    static readonly Complex[] numbers = [new(1, 2), new(3, -4)];

    static Tensor Zeros()
    {
        var call = new Call(new Op("aten::_efficientzerotensor", ""));
        call.Arg([2L]);
        return call.Tensor();
    }

    [Fact] public void A_conjugate_reads_as_one()
    {
        var z = tensor(numbers).conj();

        Assert.Equal(numbers.Select(Complex.Conjugate), z.data<Complex>().ToArray());
        Assert.Equal(Complex.Conjugate(numbers[1]), z[1].item<Complex>());
        Assert.Equal(-4, z.real[1].item<double>() - z.imag[1].item<double>() - 3);
        Assert.Equal(numbers.Select(n => -n.Imaginary), z.imag.data<double>().ToArray());
    }

    [Fact] public void A_zero_without_memory_reads_as_zero()
    {
        Assert.Equal([0f, 0f], Zeros().data<float>().ToArray());
        Assert.Equal(0, Zeros()[0].item<float>());
        Assert.Equal(0, Zeros()[0].ToSingle());
    }

    [Fact] public void Bytes_that_are_not_there_yet_are_an_error_and_not_the_wrong_ones()
    {
        Assert.Contains("call clone() first", Assert.Throws<InvalidOperationException>(() => tensor(numbers).conj().bytes.Length).Message);
        Assert.Throws<InvalidOperationException>(() => Zeros().bytes.Length);
        Assert.Equal(2 * sizeof(float), Zeros().clone().bytes.Length);
    }

    [Fact] public void A_conjugate_is_saved_as_one()
    {
        using MemoryStream stream = new();
        using (BinaryWriter writer = new(stream, System.Text.Encoding.UTF8, leaveOpen: true)) tensor(numbers).conj().Save(writer);
        stream.Position = 0;

        Assert.Equal(numbers.Select(Complex.Conjugate), Tensor.Load(new BinaryReader(stream)).data<Complex>().ToArray());
    }

    [Fact] public void The_memory_of_a_disposed_tensor_is_not_read()
    {
        var x = ones(3);
        var elements = x.data<float>();
        x.Dispose();

        Assert.Throws<ObjectDisposedException>(() => elements.ToArray());
        Assert.Throws<ObjectDisposedException>(() => elements.CopyTo(new float[3]));
        Assert.Throws<ObjectDisposedException>(() => elements[0]);
        Assert.Throws<ObjectDisposedException>(() => x.bytes.Length);
    }

    [Fact] public void A_tensor_that_became_a_parameter_says_that_it_is_gone()
    {
        var x = ones(3);
        using var p = x.AsParameter();

        Assert.Throws<ObjectDisposedException>(() => x.shape);
        Assert.Throws<ObjectDisposedException>(() => x + 1);
    }
}
