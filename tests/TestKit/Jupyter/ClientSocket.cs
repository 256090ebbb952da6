using System.Runtime.InteropServices;

namespace MmDit.TestKit;

/// <summary>A ZeroMQ socket as a front end uses it; written apart from the kernel's,
/// so neither hides the other's faults.</summary>
sealed partial class ClientSocket : IDisposable
{
    public const int Sub = 2, Req = 3, Dealer = 5;
    const string Library = "libzmq.so.5";
    static readonly nint context = zmq_ctx_new();
    readonly nint socket;

    public ClientSocket(int type, string endpoint, string identity = "")
    {
        socket = zmq_socket(context, type);
        if (type == Sub) zmq_setsockopt(socket, 6, "", 0);
        if (identity != "") zmq_setsockopt(socket, 5, identity, (nuint)identity.Length);
        SetOption(17, 0);
        if (zmq_connect(socket, endpoint) != 0) throw new IOException($"cannot connect to {endpoint}");
    }

    public void Send(params byte[][] frames)
    {
        for (var i = 0; i < frames.Length; i++)
            if (zmq_send(socket, frames[i], (nuint)frames[i].Length, i < frames.Length - 1 ? 2 : 0) < 0)
                throw new IOException("zmq_send failed");
    }

    /// <summary>The next message, or null when none has come in time.</summary>
    public List<byte[]>? Receive(TimeSpan timeout)
    {
        SetOption(27, (int)timeout.TotalMilliseconds);
        List<byte[]> frames = [];
        var buffer = new byte[1 << 24];
        do
        {
            var length = zmq_recv(socket, buffer, (nuint)buffer.Length, 0);
            if (length < 0) return null;
            frames.Add(buffer[..Math.Min(length, buffer.Length)]);
        }
        while (HasMore());
        return frames;
    }

    bool HasMore()
    {
        var (more, size) = (0, (nuint)sizeof(int));
        return zmq_getsockopt(socket, 13, ref more, ref size) == 0 && more != 0;
    }

    void SetOption(int option, int value) => zmq_setsockopt(socket, option, in value, sizeof(int));

    public void Dispose() => _ = zmq_close(socket);

    [LibraryImport(Library)] internal static partial nint zmq_ctx_new();
    [LibraryImport(Library)] internal static partial nint zmq_socket(nint context, int type);
    [LibraryImport(Library)] internal static partial int zmq_close(nint socket);
    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial int zmq_connect(nint socket, string endpoint);
    [LibraryImport(Library)]
    internal static partial int zmq_setsockopt(nint socket, int option, in int value, nuint size);
    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial int zmq_setsockopt(nint socket, int option, string value, nuint size);
    [LibraryImport(Library)]
    internal static partial int zmq_getsockopt(nint socket, int option, ref int value, ref nuint size);
    [LibraryImport(Library)] internal static partial int zmq_send(nint socket, byte[] data, nuint size, int flags);
    [LibraryImport(Library)]
    internal static partial int zmq_recv(nint socket, [Out] byte[] data, nuint size, int flags);
}
