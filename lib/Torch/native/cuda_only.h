// What only CUDA has, a part of door.cpp: its allocator's figures and its graphs, where build.sh finds CUDA's headers.
// The calls are those that 1.13 and 2.x have alike.
#pragma once
#ifdef DOOR_CUDA
#include <ATen/cuda/CUDAGraph.h>
#include <c10/cuda/CUDACachingAllocator.h>

static void cuda_memory(int which, int64_t device, int64_t* bytes) {
    namespace allocator = c10::cuda::CUDACachingAllocator;
    at::globalContext().defaultGenerator(at::kCUDA);                    // CUDA's first use is what makes the allocator
    if (device < 0) device = c10::impl::VirtualGuardImpl(at::kCUDA).getDevice().index();
    if (which == EmptyCache) return allocator::emptyCache();
    if (which == ResetPeaks) return allocator::resetPeakStats(device);
    const auto stats = allocator::getDeviceStats(device);
    const auto& all = (which == Reserved || which == PeakReserved ? stats.reserved_bytes : stats.allocated_bytes)[0];   // 0: of every pool
    *bytes = which == PeakAllocated || which == PeakReserved ? all.peak : all.current;
}
static void* cuda_graph() { return new at::cuda::CUDAGraph(); }
static void cuda_graph_free(void* graph) { delete static_cast<at::cuda::CUDAGraph*>(graph); }
static void cuda_graph_act(int act, void* p, uint64_t pool[2]) {
    auto& graph = *static_cast<at::cuda::CUDAGraph*>(p);
    switch (act) {
        case BeginCapture: return graph.capture_begin({pool[0], pool[1]});
        case EndCapture: return graph.capture_end();
        case Replay: return graph.replay();
        case ResetGraph: return graph.reset();
        case PoolOfGraph: { const auto id = graph.pool(); pool[0] = id.first; pool[1] = id.second; return; }
    }
    TORCH_CHECK(false, "unknown act ", act);
}
#else
[[noreturn]] static void* no_cuda() {
    TORCH_CHECK(false, "the door was built without CUDA's headers: set CUDA_HOME to a folder with include/cuda_runtime_api.h, "
                "delete lib/Torch/native/bin and build again");
}
static void cuda_memory(int, int64_t, int64_t*) { no_cuda(); }
static void* cuda_graph() { return no_cuda(); }
static void cuda_graph_free(void*) { no_cuda(); }
static void cuda_graph_act(int, void*, uint64_t*) { no_cuda(); }
#endif

DOOR int door_cuda_memory(int which, int64_t device, int64_t* bytes) { return guarded([&] { cuda_memory(which, device, bytes); }); }
DOOR int door_cuda_graph(void** graph) { return guarded([&] { *graph = cuda_graph(); }); }
DOOR int door_cuda_graph_free(void* graph) { return guarded([&] { cuda_graph_free(graph); }); }
DOOR int door_cuda_graph_act(int act, void* graph, uint64_t pool[2]) { return guarded([&] { cuda_graph_act(act, graph, pool); }); }
