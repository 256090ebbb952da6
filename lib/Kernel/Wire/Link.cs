using System.IO.Pipes;
using System.Runtime.InteropServices;

namespace MmDit.Kernel;

// The last is no socket's: what the engine tells the front, for it to keep.
enum Port { Shell, Control, Stdin, Iopub, History }

/// <summary>A message on its way: the socket it is of, the route of its front end, and its four frames of JSON (header,
/// parent header, metadata, content).</summary>
sealed record Packet(Port Port, byte[][] Route, byte[][] Parts);

/// <summary>The pipes between the process that holds the sockets and the one that runs cells.</summary>
sealed partial class Link(Stream from, Stream to) : IDisposable
{
    readonly BinaryReader reader = new(new BufferedStream(from, 1 << 16));
    readonly BinaryWriter writer = new(new BufferedStream(to, 1 << 16));
    readonly Lock writing = new();

    /// <summary>The end that a process was given by name.</summary>
    public static Link To(string from, string to)
    {
        AnonymousPipeClientStream source = new(PipeDirection.In, from), target = new(PipeDirection.Out, to);
        // What a cell starts must not hold the pipe open when the engine is gone.
        if (!OperatingSystem.IsWindows())
            foreach (var end in (ReadOnlySpan<PipeStream>)[source, target])
                _ = fcntl((int)end.SafePipeHandle.DangerousGetHandle(), SetFlags, CloseOnExec);
        return new(source, target);
    }

    /// <summary>Sends it whole; where nobody reads any more it is lost.</summary>
    public void Send(Packet packet)
    {
        lock (writing)
        {
            try
            {
                writer.Write((byte)packet.Port);
                Write(packet.Route);
                Write(packet.Parts);
                writer.Flush();
            }
            catch (Exception e) when (e is IOException or ObjectDisposedException) { }
        }
    }

    /// <summary>The next message, or null when the other side is gone.</summary>
    public Packet? Receive()
    {
        try { return new((Port)reader.ReadByte(), Read(), Read()); }
        catch (Exception e) when (e is IOException or ObjectDisposedException) { return null; }
    }

    void Write(byte[][] frames)
    {
        writer.Write(frames.Length);
        foreach (var frame in frames)
        {
            writer.Write(frame.Length);
            writer.Write(frame);
        }
    }

    byte[][] Read() => [.. Enumerable.Range(0, reader.ReadInt32()).Select(_ =>
        reader.ReadInt32() is var length && reader.ReadBytes(length) is var frame && frame.Length == length
            ? frame : throw new EndOfStreamException())];

    /// <summary>Says no more, which the other side takes for its end.</summary>
    public void Close() => to.Dispose();

    public void Dispose()
    {
        Close();
        from.Dispose();
    }

    const int SetFlags = 2, CloseOnExec = 1;
    [LibraryImport("libc")] internal static partial int fcntl(int file, int command, int flags);
}
