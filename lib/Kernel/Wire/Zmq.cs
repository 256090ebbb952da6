using System.Reflection;
using System.Runtime.InteropServices;

namespace MmDit.Kernel;

/// <summary>The functions of libzmq that a kernel needs.</summary>
static partial class Zmq
{
    const string Library = "zmq";

    public const int Pair = 0, Rep = 4, Router = 6, Xpub = 9;
    public const int PollIn = 1, SendMore = 2, Linger = 17, MaxMessage = 22, SendHighWater = 23;

    public static nint Context { get; } = Open();

    static nint Open()
    {
        NativeLibrary.SetDllImportResolver(typeof(Zmq).Assembly, Resolve);
        return zmq_ctx_new();
    }

    static nint Resolve(string name, Assembly assembly, DllImportSearchPath? path)
    {
        if (name != Library) return 0;
        string[] files = ["libzmq.so.5", "libzmq.5.dylib", "/opt/homebrew/lib/libzmq.5.dylib", "libzmq.dll"];
        foreach (var file in files)
            if (NativeLibrary.TryLoad(file, assembly, path, out var handle)) return handle;
        throw new DllNotFoundException("libzmq is not on this machine: on Debian, apt-get install libzmq5");
    }

    public static void Check(int result, string doing)
    {
        if (result < 0) throw new IOException($"{doing}: {Marshal.PtrToStringUTF8(zmq_strerror(zmq_errno()))}");
    }

    [StructLayout(LayoutKind.Sequential)]
    internal struct PollItem { public nint Socket; public int Fd; public short Events, Revents; }

    [StructLayout(LayoutKind.Sequential, Size = 64)]
    internal struct Frame { public long Head; }

    [LibraryImport(Library)] internal static partial nint zmq_ctx_new();
    [LibraryImport(Library)] internal static partial int zmq_ctx_term(nint context);
    [LibraryImport(Library)] internal static partial int zmq_errno();
    [LibraryImport(Library)] internal static partial nint zmq_strerror(int code);
    [LibraryImport(Library)] internal static partial nint zmq_socket(nint context, int type);
    [LibraryImport(Library)] internal static partial int zmq_close(nint socket);
    [LibraryImport(Library)]
    internal static partial int zmq_setsockopt(nint socket, int option, in int value, nuint size);
    [LibraryImport(Library)]
    internal static partial int zmq_setsockopt(nint socket, int option, in long value, nuint size);
    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial int zmq_bind(nint socket, string endpoint);
    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial int zmq_connect(nint socket, string endpoint);
    [LibraryImport(Library)] internal static partial int zmq_send(nint socket, in byte data, nuint size, int flags);
    [LibraryImport(Library)]
    internal static partial int zmq_poll([In, Out] PollItem[] items, int count, CLong timeout);
    [LibraryImport(Library)] internal static partial int zmq_msg_init(ref Frame frame);
    [LibraryImport(Library)] internal static partial int zmq_msg_recv(ref Frame frame, nint socket, int flags);
    [LibraryImport(Library)] internal static partial nint zmq_msg_data(ref Frame frame);
    [LibraryImport(Library)] internal static partial nuint zmq_msg_size(ref Frame frame);
    [LibraryImport(Library)] internal static partial int zmq_msg_more(ref Frame frame);
    [LibraryImport(Library)] internal static partial int zmq_msg_close(ref Frame frame);
}

/// <summary>One ZeroMQ socket; only the thread that uses it may touch it.</summary>
sealed class ZmqSocket : IDisposable
{
    public nint Handle { get; }

    public ZmqSocket(int type, string endpoint, bool connect = false)
    {
        Handle = Zmq.zmq_socket(Zmq.Context, type);
        Zmq.Check(Handle == 0 ? -1 : 0, "opening a socket");
        Zmq.zmq_setsockopt(Handle, Zmq.Linger, 1000, sizeof(int));
        // Whoever sends more than any notebook holds is disconnected before it is in memory.
        if (type == Zmq.Router) Zmq.zmq_setsockopt(Handle, Zmq.MaxMessage, 64L << 20, sizeof(long));
        // A publisher's full queue drops messages: no limit here, cells have one.
        if (type == Zmq.Xpub) Zmq.zmq_setsockopt(Handle, Zmq.SendHighWater, 0, sizeof(int));
        Zmq.Check(connect ? Zmq.zmq_connect(Handle, endpoint) : Zmq.zmq_bind(Handle, endpoint), endpoint);
    }

    public unsafe List<byte[]> Receive()
    {
        List<byte[]> frames = [];
        var more = true;
        while (more)
        {
            Zmq.Frame frame = default;
            Zmq.zmq_msg_init(ref frame);
            Zmq.Check(Zmq.zmq_msg_recv(ref frame, Handle, 0), "receiving");
            frames.Add(new ReadOnlySpan<byte>((void*)Zmq.zmq_msg_data(ref frame), (int)Zmq.zmq_msg_size(ref frame))
                .ToArray());
            more = Zmq.zmq_msg_more(ref frame) != 0;
            Zmq.zmq_msg_close(ref frame);
        }
        return frames;
    }

    public void Send(IReadOnlyList<byte[]> frames)
    {
        for (var i = 0; i < frames.Count; i++)
            Zmq.zmq_send(Handle, in MemoryMarshal.GetArrayDataReference(frames[i]), (nuint)frames[i].Length,
                i < frames.Count - 1 ? Zmq.SendMore : 0);
    }

    public void Dispose() => Zmq.Check(Zmq.zmq_close(Handle), "closing a socket");
}
