using System.Runtime.InteropServices;
using System.Text;

namespace TorchSharp.Interop;

/// <summary>The native door (native/door.h): found beside this assembly, one build for each libtorch.</summary>
static unsafe partial class Door
{
    const string Library = "door";

    [LibraryImport(Library)] internal static partial int door_op(byte* name, byte* overload, void** op);
    [LibraryImport(Library)]
    internal static partial int door_call(void* op, Slot* arguments, int count, Slot* results, int capacity, int* returned);
    [LibraryImport(Library)] internal static partial int door_schemas(byte** lines);
    [LibraryImport(Library)] internal static partial void door_free(void* memory);
    [LibraryImport(Library)] internal static partial byte* door_error();

    [LibraryImport(Library)] internal static partial nint door_retain(nint tensor);
    [LibraryImport(Library)] internal static partial void door_release(nint tensor);
    [LibraryImport(Library)] internal static partial int door_facts(nint tensor, Facts* facts);
    [LibraryImport(Library)] internal static partial int door_grad(nint tensor, nint* grad);
    [LibraryImport(Library)] internal static partial int door_set_grad(nint tensor, nint grad);
    [LibraryImport(Library)] internal static partial int door_set_requires_grad(nint tensor, int on);

    [LibraryImport(Library)]
    internal static partial int door_backward(nint* roots, nint* grads, int count, nint* inputs, int inputCount,
                                              int retain, int create);
    [LibraryImport(Library)]
    internal static partial int door_gradients(nint* outputs, nint* grads, int count, nint* inputs, int inputCount,
                                               int retain, int create, int allowUnused, nint* results);

    [LibraryImport(Library)]
    internal static partial int door_apply(nint* inputs, int count, Callbacks* calls, void* state, nint** results, int* returned);

    [LibraryImport(Library)] internal static partial int door_get(Mode mode, long* value);
    [LibraryImport(Library)] internal static partial int door_set(Mode mode, long value);
    [LibraryImport(Library)] internal static partial int door_inference_enter(int on, nint* guard);
    [LibraryImport(Library)] internal static partial int door_inference_leave(nint guard);
    [LibraryImport(Library)] internal static partial int door_generator(long deviceType, long deviceIndex, nint* generator);
    [LibraryImport(Library)]
    internal static partial int door_generator_state(nint generator, int set, ulong* seed, nint* state);
    [LibraryImport(Library)] internal static partial void door_generator_release(nint generator);
    [LibraryImport(Library)] internal static partial int door_seed_all(ulong seed);
    [LibraryImport(Library)] internal static partial int door_stream(int which, long* stream);
    [LibraryImport(Library)] internal static partial int door_stream_act(int act, long* stream, long* other);
    [LibraryImport(Library)] internal static partial int door_synchronize(long cudaDevice);
    [LibraryImport(Library)] internal static partial int door_cuda_memory(int which, long device, long* bytes);
    [LibraryImport(Library)] internal static partial int door_cuda_graph(nint* graph);
    [LibraryImport(Library)] internal static partial int door_cuda_graph_free(nint graph);
    [LibraryImport(Library)] internal static partial int door_cuda_graph_act(int act, SafeHandle graph, ulong* pool);
    [LibraryImport(Library)] internal static partial int door_about(byte** text);

    static Door() => NativeLibrary.SetDllImportResolver(typeof(Door).Assembly, (name, _, _) => name == Library ? Loaded.Value : 0);

    /// <summary>The name of the libtorch in use: `system`, or the folder of LIBTORCH with its slashes flattened.</summary>
    internal static string Key =>
        Environment.GetEnvironmentVariable("LIBTORCH") is { Length: > 0 } folder ? folder.Trim('/').Replace('/', '_') : "system";

    // Once: the resolver is asked for each function anew, and what a program has set since is to stay.
    internal static Lazy<nint> Loaded { get; } = new(Load);

    static nint Load()
    {
        var file = Path.Combine(Path.GetDirectoryName(typeof(Door).Assembly.Location)!, "native", Key, "libdoor.so");
        if (!File.Exists(file))
            throw new DllNotFoundException(
                $"{file} is missing: the kit was not built for this libtorch (LIBTORCH={Environment.GetEnvironmentVariable("LIBTORCH") ?? "not set"}). " +
                "Run './mmdit doctor'; it builds what is missing.");
        var library = NativeLibrary.Load(file);
        Keep();
        // Debian's libtorch starts with one thread.
        ((delegate* unmanaged<Mode, long, int>)NativeLibrary.GetExport(library, nameof(door_set)))(Mode.Threads, Environment.ProcessorCount);
        return library;
    }

    // Memory that tensors leave is taken by the next ones: given back to the system after each block of a net, it would
    // have to be cleared page by page again. 32 MiB is the most that glibc accepts for the second number.
    static void Keep()
    {
        const int TrimThreshold = -1, MmapThreshold = -3;
        if (!NativeLibrary.TryLoad("libc.so.6", out var libc) || !NativeLibrary.TryGetExport(libc, "mallopt", out var mallopt)) return;
        var set = (delegate* unmanaged<int, int, int>)mallopt;
        _ = set(TrimThreshold, 1 << 30);
        _ = set(MmapThreshold, 32 << 20);
    }

    internal static void Check(int status)
    {
        if (status != 0) throw Error();
    }

    /// <summary>The waiting C++ exception, as TorchSharp throws it: libtorch's own sentence.</summary>
    internal static ExternalException Error() => new(Text(door_error()));

    internal static long Get(Mode mode)
    {
        long value;
        Check(door_get(mode, &value));
        return value;
    }

    internal static void Set(Mode mode, long value) => Check(door_set(mode, value));

    /// <summary>libtorch's version, and what it was built with, in its own words.</summary>
    internal static string About()
    {
        byte* text;
        Check(door_about(&text));
        return Take(text);
    }

    /// <summary>Text that the door allocated: read and freed.</summary>
    internal static string Take(byte* text)
    {
        var read = Text(text);
        door_free(text);
        return read;
    }

    static string Text(byte* text) => Encoding.UTF8.GetString(MemoryMarshal.CreateReadOnlySpanFromNullTerminated(text));
}

/// <summary>Switches and numbers of libtorch that are no operators; the order is door.h's.</summary>
enum Mode
{
    Grad, Deterministic, Threads, InteropThreads, CudaDevices,
    AutocastCpu, AutocastCuda, AutocastCpuType, AutocastCudaType, AutocastEnter, AutocastLeave,
}

/// <summary>What libtorch calls in C# for a function of C#, laid out as in door.h.</summary>
[StructLayout(LayoutKind.Sequential)]
unsafe struct Callbacks
{
    public delegate* unmanaged<void*, nint*, nint**, int*, int*, byte*> Forward, Backward;
    public delegate* unmanaged<void*, void> Release;
}
