using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using System.Text;

namespace MmDit.Kernel;

/// <summary>The five sockets of a kernel. One thread owns four of them and does nothing but move frames, so control and
/// shell are read whatever a cell is doing; the heartbeat has its own.</summary>
sealed class Sockets : IDisposable
{
    const int Remembered = 1 << 16;
    static readonly byte[] Delimiter = "<IDS|MSG>"u8.ToArray();

    readonly Signer signer;
    readonly ZmqSocket[] sockets;
    readonly ZmqSocket heartbeat, bell, waker;
    readonly ConcurrentQueue<Packet> outbox = new();
    readonly HashSet<string> seen = [];
    readonly Queue<string> order = new();
    readonly Lock ringing = new();
    Action<Packet> deliver = _ => { };
    Thread? mover;
    int rung;
    volatile bool closing;

    /// <summary>Binds every port before it returns; nothing is read before <see cref="Start"/>.</summary>
    public Sockets(Connection at)
    {
        signer = new(at.Key);
        sockets =
        [
            new(Zmq.Router, at.Endpoint(at.ShellPort)), new(Zmq.Router, at.Endpoint(at.ControlPort)),
            new(Zmq.Router, at.Endpoint(at.StdinPort)), new(Zmq.Xpub, at.Endpoint(at.IopubPort)),
        ];
        heartbeat = new(Zmq.Rep, at.Endpoint(at.HbPort));
        var inproc = $"inproc://{Guid.NewGuid():N}";
        (bell, waker) = (new(Zmq.Pair, inproc), new(Zmq.Pair, inproc, connect: true));
    }

    /// <summary>Delivers what comes in, on a thread of its own. A subscription to what is published is delivered as a
    /// packet of that port, its topic as the route.</summary>
    public void Start(Action<Packet> deliver)
    {
        this.deliver = deliver;
        mover = new(Move) { IsBackground = true, Name = "sockets" };
        mover.Start();
        new Thread(Echo) { IsBackground = true, Name = "heartbeat" }.Start();
    }

    public void Send(Packet packet)
    {
        outbox.Enqueue(packet);
        Wake();
    }

    // The one socket that many threads use; the lock is the memory fence that libzmq asks for.
    void Wake()
    {
        if (Interlocked.Exchange(ref rung, 1) == 1) return;
        lock (ringing)
            if (!closing) waker.Send([[]]);
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
        foreach (var socket in sockets.Append(bell)) socket.Dispose();
    }

    void Flush()
    {
        while (outbox.TryDequeue(out var packet))
            sockets[(int)packet.Port].Send(
                [.. packet.Route, Delimiter, signer.Sign(packet.Parts), .. packet.Parts]);
    }

    void Receive(Port port, List<byte[]> frames)
    {
        if (port == Port.Iopub)
        {
            if (frames[0] is [1, .. var topic]) deliver(new(port, [topic], []));
            return;
        }
        var at = frames.FindIndex(f => f.AsSpan().SequenceEqual(Delimiter));
        if (at < 0 || frames.Count < at + 6) return;
        var parts = frames.Skip(at + 2).Take(4).ToArray();
        if (!signer.Accepts(frames[at + 1], parts) || IsReplayed(frames[at + 1])) return;
        deliver(new(port, [.. frames.Take(at)], parts));
    }

    // Whoever records a message and sends it again runs a cell twice.
    bool IsReplayed(byte[] signature)
    {
        if (signature.Length == 0) return false;
        var name = Encoding.ASCII.GetString(signature);
        if (!seen.Add(name)) return true;
        order.Enqueue(name);
        if (order.Count > Remembered) seen.Remove(order.Dequeue());
        return false;
    }

    void Echo()
    {
        try { while (true) heartbeat.Send(heartbeat.Receive()); }
        catch (IOException) { heartbeat.Dispose(); }    // the context is going
    }

    /// <summary>Closes the sockets when what is queued is on its way, or two seconds have passed.</summary>
    public void Dispose()
    {
        lock (ringing)
        {
            if (closing) return;
            closing = true;
            waker.Send([[]]);
        }
        var end = new Thread(() =>
        {
            mover?.Join();
            waker.Dispose();
            _ = Zmq.zmq_ctx_term(Zmq.Context);          // waits for the messages that libzmq still holds
        }) { IsBackground = true, Name = "end" };
        end.Start();
        end.Join(TimeSpan.FromSeconds(2));
    }
}
