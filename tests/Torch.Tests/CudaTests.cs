namespace MmDit.Torch.Tests;

/// <summary>What only a CUDA device can show; tests/gpu/run.sh runs these on one, elsewhere they have nothing to say.</summary>
public sealed class CudaTests
{
    static bool Absent => !cuda.is_available();

    [Fact] public void A_step_on_the_device_equals_one_on_the_CPU()
    {
        if (Absent) return;
        manual_seed(1);
        using var layer = Linear(16, 8);
        var x = randn(4, 16);
        layer.call(x).pow(2).sum().backward();
        var (expected, grad) = (layer.call(x).detach(), layer.weight!.grad!.clone());

        layer.zero_grad();
        layer.to(CUDA);
        var y = layer.call(x.cuda());
        y.pow(2).sum().backward();

        Assert.True(y.is_cuda);
        Near.Equal(expected, y.cpu(), 1e-3);
        Near.Equal(grad, layer.weight.grad!.cpu(), 1e-3);
    }

    [Fact] public void Autocast_works_in_half()
    {
        if (Absent) return;
        using (autocast(DeviceType.CUDA)) Assert.Equal(float16, ones([2, 2], device: CUDA).matmul(ones([2, 2], device: CUDA)).dtype);
        using (autocast(DeviceType.CUDA, bfloat16)) Assert.Equal(bfloat16, ones([2, 2], device: CUDA).matmul(ones([2, 2], device: CUDA)).dtype);
    }

    [Fact] public void Memory_is_counted()
    {
        if (Absent) return;
        var (free, total) = cuda.mem_get_info();
        Assert.InRange(free, 1, total);
        cuda.synchronize();
    }

    [Fact] public void Work_goes_to_the_stream_that_is_entered_and_another_can_wait_for_it()
    {
        if (Absent) return;
        var x = ones([1024, 1024], device: CUDA);
        cuda.Stream side = new(), main = cuda.current_stream();
        Assert.NotEqual(main, side);

        side.wait_stream(main);
        Tensor y;
        using (cuda.stream(side))
        {
            Assert.Equal(side, cuda.current_stream());
            y = x.matmul(x);
        }
        Assert.Equal(main, cuda.current_stream());
        main.wait_stream(side);
        Near.Equal(full([1024, 1024], 1024f), y.cpu(), 1e-2);
        side.synchronize();
        Assert.True(side.query());
    }
}
