using System.Runtime.InteropServices;

namespace MmDit.Torch.Tests;

/// <summary>Streams: the CPU has one, which can be asked for and entered; all else needs CUDA, and says so.</summary>
public sealed class StreamTests
{
    [Fact] public void Without_CUDA_there_is_one_clear_error()
    {
        if (cuda.is_available()) return;                                 // CudaTests then
        foreach (var ask in (Func<object>[])[() => new cuda.Stream(), () => cuda.current_stream(), () => cuda.default_stream(CUDA)])
            Assert.Equal("no CUDA here; devices: cpu", Assert.Throws<InvalidOperationException>(ask).Message);
    }

    [Fact] public void The_CPUs_only_stream_is_current_before_and_after_it_is_entered()
    {
        cuda.Stream only = new(CPU, cuda.Stream.Of.Current);

        Assert.Equal(DeviceType.CPU, only.device.type);
        using (cuda.stream(only)) Assert.Equal(only, new cuda.Stream(CPU, cuda.Stream.Of.Current));
        Assert.Equal(only, only.Enter());
        only.synchronize();
        Assert.True(only.query());
    }

    [Fact] public void What_the_CPU_cannot_do_libtorch_says()
    {
        cuda.Stream only = new(CPU, cuda.Stream.Of.Current);

        foreach (var which in (cuda.Stream.Of[])[cuda.Stream.Of.Default, cuda.Stream.Of.New, cuda.Stream.Of.NewUrgent])
            Assert.Contains("support", Assert.Throws<ExternalException>(() => new cuda.Stream(CPU, which)).Message);
        Assert.Contains("support events", Assert.Throws<ExternalException>(() => only.wait_stream(only)).Message);
    }
}
