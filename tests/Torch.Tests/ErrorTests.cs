using System.Runtime.InteropServices;

namespace MmDit.Torch.Tests;

public sealed class ErrorTests
{
    [Fact] public void A_wrong_shape_is_an_exception_with_libtorchs_sentence()
    {
        var error = Assert.Throws<ExternalException>(() => ones(2, 3).matmul(ones(2, 3)));
        Assert.StartsWith("mat1 and mat2 shapes cannot be multiplied (2x3 and 2x3)", error.Message);
        Assert.DoesNotContain("frame #", error.Message);
    }

    [Fact] public void A_wrong_dtype_is_an_exception_with_libtorchs_sentence()
    {
        var error = Assert.Throws<ExternalException>(() => ones(2, 2).matmul(ones([2, 2], int64)));
        Assert.Contains("expected", error.Message);
        Assert.Contains("scalar type", error.Message);
    }

    [Fact] public void A_disposed_tensor_says_so()
    {
        var x = ones(2);
        x.Dispose();
        x.Dispose();

        Assert.True(x.IsInvalid);
        Assert.Contains("has been disposed", Assert.Throws<ObjectDisposedException>(() => x + 1).Message);
        Assert.Throws<ObjectDisposedException>(() => x.shape);
        Assert.Throws<ObjectDisposedException>(() => cat([ones(2), x]));
        Assert.Throws<ObjectDisposedException>(() => ones(2) + x);
        Assert.Equal("a disposed tensor", x.ToString());
    }

    [Fact] public void After_an_error_the_next_call_works()
    {
        for (var i = 0; i < 100; i++) Assert.Throws<ExternalException>(() => ones(2).reshape(3));
        Near.Equal([2, 2], ones(2) + 1);
    }

    [Fact] public void A_device_that_is_not_there_names_those_that_are()
    {
        var error = Assert.Throws<InvalidOperationException>(() => ones([2], device: device("cuda:99")));
        Assert.StartsWith("device \"cuda:99\" is not here; there ", error.Message);
        Assert.Contains("\"cpu\"", error.Message);
        Assert.Contains("\"gpu\"", Assert.Throws<ArgumentException>(() => device("gpu")).Message);
        Assert.Throws<ArgumentException>(() => device("cuda:x"));
    }

    [Fact] public void Without_CUDA_what_needs_it_says_so()
    {
        if (cuda.is_available()) return;                     // tests/gpu runs these where there is one
        foreach (var call in (Action[])[() => cuda.synchronize(), () => cuda.mem_get_info()])
            Assert.Equal("no CUDA here; devices: cpu", Assert.Throws<InvalidOperationException>(call).Message);
        foreach (var call in (Action[])[() => ones(2).cuda(), () => ones(2).to("cuda:0"), () => Linear(2, 2).to(CUDA), () => autocast(DeviceType.CUDA), () => new Generator(1, CUDA).Dispose()])
            Assert.EndsWith("is not here; there is only \"cpu\"", Assert.Throws<InvalidOperationException>(call).Message);
        cuda.manual_seed(1);
        cuda.manual_seed_all(1);
        Assert.False(cuda.is_cudnn_available() || cuda_is_available());
    }

    [Fact] public void Reading_as_another_type_names_the_right_one()
    {
        var error = Assert.Throws<ArgumentException>(() => ones(2).data<double>());
        Assert.Contains("the tensor holds Float32: read it as Single, not Double", error.Message);
        Assert.Contains("[2]", Assert.Throws<InvalidOperationException>(() => ones(2).item<float>()).Message);
    }

    [Fact] public void An_array_of_another_length_names_both()
    {
        var error = Assert.Throws<ArgumentException>(() => tensor(new float[] { 1, 2, 3 }, [2, 2]));
        Assert.Equal("[2, 2] is not the shape of 3 elements", error.Message);
    }
}
