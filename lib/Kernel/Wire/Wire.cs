using System.Collections.Concurrent;
using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace MmDit.Kernel;

enum Port { Shell, Control, Stdin, Iopub }

/// <summary>A verified message from a front end; <paramref name="Route"/> leads replies back to it.</summary>
sealed record Request(Port Port, byte[][] Route, Header Header, byte[] RawHeader, byte[] Content, long Arrival)
{
    public T Read<T>(JsonTypeInfo<T> type) => JsonSerializer.Deserialize(Content, type)!;
}

/// <summary>The five sockets of a kernel. One thread owns four of them and does nothing but move frames, so control and
/// shell are read whatever a cell is doing; the heartbeat has its own.</summary>
sealed class Wire : IDisposable
{
    static readonly byte[] Delimiter = "<IDS|MSG>"u8.ToArray(), NoHeader = "{}"u8.ToArray();

    readonly Signer signer;
    readonly Action<Request> deliver;
    readonly ZmqSocket[] sockets;
    readonly ZmqSocket heartbeat, bell, waker;
    readonly ConcurrentQueue<(Port Port, List<byte[]> Frames)> outbox = new();
    readonly Thread mover;
    readonly string session = Guid.NewGuid().ToString("N");
    readonly Lock ringing = new();
    long count;
    int rung;
    volatile bool closing;

    /// <summary>Binds every port before it returns.</summary>
    public Wire(Connection at, Action<Request> deliver)
    {
        (signer, this.deliver) = (new(at.Key), deliver);
        sockets =
        [
            new(Zmq.Router, at.Endpoint(at.ShellPort)), new(Zmq.Router, at.Endpoint(at.ControlPort)),
            new(Zmq.Router, at.Endpoint(at.StdinPort)), new(Zmq.Xpub, at.Endpoint(at.IopubPort)),
        ];
        heartbeat = new(Zmq.Rep, at.Endpoint(at.HbPort));
        var inproc = $"inproc://{session}";
        (bell, waker) = (new(Zmq.Pair, inproc), new(Zmq.Pair, inproc, connect: true));
        mover = new(Move) { IsBackground = true, Name = "wire" };
        mover.Start();
        new Thread(Echo) { IsBackground = true, Name = "heartbeat" }.Start();
    }

    public void Reply<T>(Request to, string type, T content, JsonTypeInfo<T> info) =>
        Send(to.Port, to.Route, type, to.RawHeader, content, info);

    public void Ask<T>(Request of, string type, T content, JsonTypeInfo<T> info) =>
        Send(Port.Stdin, of.Route, type, of.RawHeader, content, info);

    public void Publish<T>(Request? parent, string type, T content, JsonTypeInfo<T> info) =>
        Send(Port.Iopub, [Encoding.UTF8.GetBytes(type)], type, parent?.RawHeader ?? NoHeader, content, info);

    void Send<T>(Port port, byte[][] route, string type, byte[] parent, T content, JsonTypeInfo<T> info)
    {
        var header = new Header($"{session}-{Interlocked.Increment(ref count)}", session, "kernel",
            DateTime.UtcNow.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'"), type, JupyterKernel.Protocol);
        byte[][] frames =
        [
            JsonSerializer.SerializeToUtf8Bytes(header, Json.Default.Header), parent, NoHeader,
            JsonSerializer.SerializeToUtf8Bytes(content, info),
        ];
        outbox.Enqueue((port, [.. route, Delimiter, signer.Sign(frames), .. frames]));
        Wake();
    }

    // The one socket that many threads use; the lock is the memory fence that libzmq asks for.
    void Wake()
    {
        if (Interlocked.Exchange(ref rung, 1) == 1) return;
        lock (ringing) waker.Send([[]]);
    }

    void Move()
    {
        var items = sockets.Append(bell)
            .Select(s => new Zmq.PollItem { Socket = s.Handle, Events = Zmq.PollIn }).ToArray();
        while (!closing)
        {
            Zmq.zmq_poll(items, items.Length, new CLong(-1));
            for (var i = 0; i < sockets.Length; i++)
                if (items[i].Revents != 0) Receive((Port)i, sockets[i].Receive());
            if (items[^1].Revents != 0) bell.Receive();
            Volatile.Write(ref rung, 0);
            Flush();
        }
        Flush();
        foreach (var socket in sockets) socket.Dispose();
    }

    void Flush()
    {
        while (outbox.TryDequeue(out var message)) sockets[(int)message.Port].Send(message.Frames);
    }

    void Receive(Port port, List<byte[]> frames)
    {
        if (port == Port.Iopub) { Welcome(frames[0]); return; }
        var at = frames.FindIndex(f => f.AsSpan().SequenceEqual(Delimiter));
        if (at < 0 || frames.Count < at + 6) return;
        var parts = frames.Skip(at + 2).Take(4).ToArray();
        if (!signer.Accepts(frames[at + 1], parts)) return;
        try
        {
            var header = JsonSerializer.Deserialize(parts[0], Json.Default.Header)!;
            deliver(new(port, [.. frames.Take(at)], header, parts[0], parts[3], Stopwatch.GetTimestamp()));
        }
        catch (JsonException) { }               // a frame that is no JSON is no message
    }

    void Welcome(byte[] subscription)
    {
        if (subscription is not [1, .. var topic]) return;
        Send(Port.Iopub, [topic], "iopub_welcome", NoHeader, new WelcomeMessage(Encoding.UTF8.GetString(topic)),
            Json.Default.WelcomeMessage);
    }

    void Echo()
    {
        while (true) heartbeat.Send(heartbeat.Receive());
    }

    /// <summary>Sends what is queued, then closes the sockets.</summary>
    public void Dispose()
    {
        closing = true;
        lock (ringing) waker.Send([[]]);
        mover.Join(TimeSpan.FromSeconds(2));
    }
}
