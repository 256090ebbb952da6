using System.Runtime.InteropServices;

namespace MmDit.Torch.Tests;

/// <summary>What only a CUDA device can show; tests/gpu/run.sh runs these on one, elsewhere they have nothing to say.</summary>
[Collection("alone")]                       // no other test takes memory while one counts it or captures
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

    [Fact] public void Allocated_bytes_rise_and_fall_with_a_tensor()
    {
        if (Absent) return;
        const long bytes = 64 << 20;
        Leaks.Collect();
        cuda.empty_cache();
        cuda.reset_peak_memory_stats();
        var (before, reserved) = (cuda.memory_allocated(), cuda.memory_reserved());

        using (zeros([4096, 4096], device: CUDA)) Assert.Equal(before + bytes, cuda.memory_allocated());

        Assert.Equal(before, cuda.memory_allocated());
        Assert.Equal(before + bytes, cuda.max_memory_allocated(CUDA));
        Assert.InRange(cuda.memory_reserved(), reserved + 1, cuda.max_memory_reserved());
        cuda.empty_cache();
        Assert.Equal(reserved, cuda.memory_reserved());
        cuda.reset_peak_memory_stats();
        Assert.Equal((before, reserved), (cuda.max_memory_allocated(), cuda.max_memory_reserved()));
    }

    [Fact] public void A_captured_product_replays_to_new_inputs()
    {
        if (Absent) return;
        var x = ones([64, 64], device: CUDA);
        Warm(() => x.matmul(x));

        using cuda.CUDAGraph graph = new();
        Tensor y;
        using (cuda.graph(graph)) y = x.matmul(x);                      // captured, not done

        foreach (var value in (float[])[1, 2, 3])
        {
            x.fill_(value);
            graph.replay();
            Near.Equal(full([64, 64], 64 * value * value), y.cpu(), 1e-3);
        }
        graph.reset();
        Assert.Contains("capture", Assert.Throws<ExternalException>(graph.replay).Message);
    }

    [Fact] public void Graphs_of_one_pool_replay_in_the_order_of_their_captures()
    {
        if (Absent) return;
        var x = ones([64, 64], device: CUDA);
        Warm(() => x + x);

        using cuda.CUDAGraph first = new(), second = new();
        Tensor y, z;
        using (cuda.graph(first)) y = x + x;
        using (cuda.graph(second, first.pool())) z = y + y;

        Assert.Equal(first.pool(), second.pool());
        x.fill_(3);
        first.replay();
        second.replay();
        Near.Equal(full([64, 64], 12f), z.cpu(), 1e-6);
    }

    // What prepares itself at its first use cannot be captured then.
    static void Warm(Func<Tensor> work)
    {
        cuda.Stream side = new(), main = cuda.current_stream();
        side.wait_stream(main);
        using (cuda.stream(side)) work().Dispose();
        main.wait_stream(side);
    }
}
