// The C ABI between C# and libtorch: one call for every operator, and the few facts that are no operators.
// Every function returns 0, or 1 after an exception whose message door_error() hands over once.
#pragma once
#include <stdint.h>

#define DOOR extern "C" __attribute__((visibility("default")))

// What a slot carries. Lists point at caller-owned memory on the way in, at door-owned memory (door_free) on the way out.
enum Tag : int32_t { Default, None, TensorRef, Int, Double, Bool, Complex, Ints, Doubles, Tensors, Utf8, Gen };

struct Slot {
    int32_t tag;
    int32_t length;                       // of a list or a string; of a tensor returned, its own memory in KiB
    union { int64_t i; double d; void* p; };
};

struct Facts {                            // sizes and strides live as long as the tensor keeps its shape
    const int64_t* sizes;
    const int64_t* strides;
    void* data;
    int64_t dimensions, elements, element_size, storage_offset, storage_bytes;
    int32_t dtype, device_type, device_index, layout;
    uint8_t requires_grad, is_leaf, is_contiguous, is_lazy;   // lazy: the memory is not yet what the tensor says
};

// Operators
DOOR int door_op(const char* name, const char* overload, void** op);
DOOR int door_call(void* op, const Slot* in, int count, Slot* out, int capacity, int* returned);
DOOR int door_schemas(char** lines);                              // every registered schema, one a line
DOOR void door_free(void* memory);
DOOR const char* door_error();

// Tensors
DOOR void* door_retain(void* tensor);                             // one reference more, for door_release
DOOR void door_release(void* tensor);
DOOR int door_facts(void* tensor, Facts* facts);
DOOR int door_grad(void* tensor, void** grad);
DOOR int door_set_grad(void* tensor, void* grad);
DOOR int door_set_requires_grad(void* tensor, int on);

// Autograd
DOOR int door_backward(void** roots, void** grads, int count, void** inputs, int input_count, int retain, int create);
DOOR int door_gradients(void** outputs, void** grads, int count, void** inputs, int input_count,
                        int retain, int create, int allow_unused, void** results);

// Functions of C#. Forward is given nothing, for C# has its inputs, and leaves results, tensors to save, inputs changed
// and results without gradient, counted; backward is given the gradients of the results, then what was saved, counted together.
// Whoever is given tensors owns them; lists are malloc'ed, as is a string returned, which is an error.
enum Count { Results, Saved, Dirty, NoGradient, Materialise, Counts };
typedef char* Callback(void* object, void** given, void*** made, int* count, int* counts);
struct Callbacks { Callback* forward; Callback* backward; void (*release)(void* object); };
DOOR int door_apply(void** inputs, int count, const Callbacks* calls, void* object, void*** results, int* returned);

// Modes, threads, seeds, facts
enum Mode : int32_t {
    GradMode, Deterministic, Threads, InteropThreads, CudaDevices,
    AutocastCpu, AutocastCuda, AutocastCpuType, AutocastCudaType, AutocastEnter, AutocastLeave,
};
DOOR int door_get(int mode, int64_t* value);
DOOR int door_set(int mode, int64_t value);
DOOR int door_inference_enter(int on, void** guard);
DOOR int door_inference_leave(void* guard);
DOOR int door_generator(int64_t device_type, int64_t device_index, void** generator);   // a new one, or the default (type < 0)
DOOR int door_generator_state(void* generator, int set, uint64_t* seed, void** state);     // the seed, or all of it
DOOR void door_generator_release(void* generator);
DOOR int door_seed_all(uint64_t seed);
// Streams: the kind of device, its number, the stream's
enum StreamOf : int32_t { CurrentStream, DefaultStream, NewStream, NewUrgentStream };
enum StreamAct : int32_t { EnterStream, SynchronizeStream, QueryStream, WaitForStream };
DOOR int door_stream(int which, int64_t stream[3]);               // of the device that stream names; number -1: the current device
DOOR int door_stream_act(int act, const int64_t stream[3], int64_t other[3]);     // other: the one left; the answer; the one waited for
DOOR int door_synchronize(int64_t cuda_device);
// CUDA's own memory, in bytes, and graphs; a pool is two numbers, zeros for a new one
enum MemoryOf : int32_t { Allocated, PeakAllocated, Reserved, PeakReserved, ResetPeaks, EmptyCache };
enum GraphAct : int32_t { BeginCapture, EndCapture, Replay, ResetGraph, PoolOfGraph };
DOOR int door_cuda_memory(int which, int64_t device, int64_t* bytes);
DOOR int door_cuda_graph(void** graph);                           // a new one, for door_cuda_graph_free
DOOR int door_cuda_graph_free(void* graph);
DOOR int door_cuda_graph_act(int act, void* graph, uint64_t pool[2]);
DOOR int door_about(char** text);                                 // version, BLAS, compiler, CUDA: libtorch's own words
