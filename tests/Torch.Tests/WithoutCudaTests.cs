using System.Runtime.InteropServices;
using TorchSharp.Interop;

namespace MmDit.Torch.Tests;

/// <summary>What only CUDA has says so where there is none; CudaTests has the rest.</summary>
public sealed unsafe class WithoutCudaTests
{
    public static TheoryData<string, Action> Asks() => new()
    {
        { "memory_allocated", () => cuda.memory_allocated() },
        { "max_memory_allocated", () => cuda.max_memory_allocated(CUDA) },
        { "memory_reserved", () => cuda.memory_reserved() },
        { "max_memory_reserved", () => cuda.max_memory_reserved("cuda:0") },
        { "reset_peak_memory_stats", () => cuda.reset_peak_memory_stats() },
        { "empty_cache", cuda.empty_cache },
        { "CUDAGraph", () => _ = new cuda.CUDAGraph() },
        { "graph", () => cuda.graph(null!) },
    };

    [Theory, MemberData(nameof(Asks))] public void There_is_one_clear_error(string name, Action ask)
    {
        if (cuda.is_available()) return;
        Assert.True("no CUDA here; devices: cpu" == Assert.Throws<InvalidOperationException>(ask).Message, name);
    }

    [Fact] public void A_door_without_CUDA_says_how_to_build_one()
    {
        if (cuda.is_available()) return;
        nint graph;
        long bytes;
        foreach (var status in (int[])[Door.door_cuda_memory(0, 0, &bytes), Door.door_cuda_graph(&graph), Door.door_cuda_graph_free(0)])
        {
            Assert.Equal(1, status);
            Assert.Contains("set CUDA_HOME", Door.Error().Message);
        }
    }
}
