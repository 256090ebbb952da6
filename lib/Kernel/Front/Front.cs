using System.Collections.Concurrent;
using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text.Json;
using static MmDit.Kernel.Json;

namespace MmDit.Kernel;

/// <summary>The process that a front end starts. It holds the sockets and outlives the engine, the process in which
/// cells run: whatever a cell breaks costs its variables, never the notebook.</summary>
sealed class Front
{
    readonly Sockets sockets;
    readonly Wire wire;
    /// <summary>What the engine was asked and has not gone idle from.</summary>
    sealed class Pending(Request request, Packet packet)
    {
        public Request Request => request;
        public Packet Packet => packet;
        public bool IsCell => request.Header.MsgType == "execute_request";
        public bool IsBegun { get; set; }
    }

    readonly List<Pending> open = [];
    readonly BlockingCollection<Packet> orders = [];
    readonly History history = new();
    EngineProcess engine = null!;
    Request? latest;                                    // the newest cell, to which late text belongs
    int count, replies, barren;
    bool leaving;

    Front(Connection at)
    {
        sockets = new(at);
        wire = new(sockets.Send);
        wire.Status(null, "starting");
        sockets.Start(Deliver);
    }

    /// <summary>Serves the front end that wrote the connection file until it asks to stop or goes away.</summary>
    public static int Serve(string file)
    {
        Front front;
        try { front = new(Connection.Read(file)); }
        catch (Exception e) when (e is IOException or InvalidDataException or JsonException
            or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(e.Message);
            return 1;
        }
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, s => s.Cancel = true);
        using var end = PosixSignalRegistration.Create(PosixSignal.SIGTERM, _ => front.Leave());
        WatchParent();
        while (front.RunEngine()) { }
        front.Leave();
        return 1;
    }

    bool RunEngine()
    {
        using var here = engine = EngineProcess.Start(count, Say);
        using CancellationTokenSource gone = new();
        var feeder = new Thread(() => Feed(here, gone.Token)) { IsBackground = true, Name = "orders" };
        feeder.Start();
        var heard = false;
        for (; here.Link.Receive() is { } packet; heard = true) Pass(packet);
        gone.Cancel();
        feeder.Join(TimeSpan.FromSeconds(1));
        if (leaving) Thread.Sleep(-1);                  // Leave ends the process
        Bury(here.End());
        barren = heard ? 0 : barren + 1;
        if (barren < 3) return true;
        Console.Error.WriteLine($"The engine does not start: {here.Complaints}");
        return false;
    }

    void Feed(EngineProcess engine, CancellationToken gone)
    {
        try { foreach (var packet in orders.GetConsumingEnumerable(gone)) engine.Link.Send(packet); }
        catch (OperationCanceledException) { }
    }

    // From the front end, on the thread of the sockets.
    void Deliver(Packet packet)
    {
        if (packet.Port == Port.Iopub)
        {
            wire.Publish(null, "iopub_welcome", new(System.Text.Encoding.UTF8.GetString(packet.Route[0])),
                Default.WelcomeMessage);
            return;
        }
        if (Request.In(packet) is not { } request) return;
        switch (request.Header.MsgType)
        {
            case "kernel_info_request" when packet.Port != Port.Stdin:
                Answer(request, () =>
                    wire.Reply(request, "kernel_info_reply", Engine.Info, Default.KernelInfo));
                return;
            case "history_request" when packet.Port != Port.Stdin:
                Answer(request, () => Recall(request));
                return;
            case "shutdown_request" when packet.Port != Port.Stdin:
                wire.Status(request, "busy");
                wire.Reply(request, "shutdown_reply", new(WantsRestart(request)), Default.ShutdownReply);
                wire.Status(request, "idle");
                new Thread(Leave).Start();
                return;
            case var type when packet.Port != Port.Stdin && type.EndsWith("_request", StringComparison.Ordinal):
                lock (open)
                {
                    open.Add(new(request, packet));
                    orders.Add(packet);
                }
                return;
        }
        orders.Add(packet);
    }

    void Answer(Request request, Action reply)
    {
        wire.Status(request, "busy");
        reply();
        wire.Status(request, "idle");
        // Front ends show the last state they hear of: this must not make a running cell look idle.
        lock (open)
            if (open.Find(IsRunning) is { } cell) wire.Status(cell.Request, "busy");
    }

    void Recall(Request request)
    {
        try
        {
            var past = history.Find(request.Read(Default.HistoryRequest));
            wire.Reply(request, "history_reply", new(past), Default.HistoryReply);
        }
        catch (JsonException e)
        {
            wire.Reply(request, "history_reply", new(nameof(JsonException), e.Message, []), Default.ErrorReply);
        }
    }

    static bool IsRunning(Pending pending) => pending is { IsCell: true, IsBegun: true };

    static bool WantsRestart(Request request)
    {
        try { return request.Read(Default.ShutdownRequest).Restart; }
        catch (JsonException) { return false; }
    }

    // From the engine.
    void Pass(Packet packet)
    {
        if (packet.Port == Port.History)
        {
            history.Add(JsonSerializer.Deserialize(packet.Parts[0], Default.Past)!);
            return;
        }
        if (packet.Port == Port.Shell && JsonSerializer.Deserialize(packet.Parts[3], Default.Counted) is
            { ExecutionCount: { } number })
        {
            count = Math.Max(count, number);
            engine.Settle(++replies);
            if (engine.TakeComplaints() is { Length: > 0 } text) Say("stderr", text);
        }
        if (packet.Port == Port.Iopub && packet.Route[0].AsSpan().SequenceEqual("status"u8)) Note(packet);
        sockets.Send(packet);
    }

    void Note(Packet packet)
    {
        if (JsonSerializer.Deserialize(packet.Parts[1], Default.Header)?.MsgId is not { } id) return;
        var idle = packet.Parts[3].AsSpan().IndexOf("idle"u8) >= 0;
        lock (open)
        {
            if (open.Find(a => a.Request.Header.MsgId == id) is not { } pending) return;
            pending.IsBegun = true;
            if (pending.IsCell) latest = pending.Request;
            if (idle) open.Remove(pending);
        }
    }

    // Text that native code printed past the console.
    void Say(string stream, string text) =>
        wire.Publish(latest, "stream", new(stream, text), Default.StreamMessage);

    // The cell that ran has ended the engine, and what was queued behind it is aborted, as after any cell that fails.
    // Where no cell ran, the fresh engine answers what the other left.
    void Bury(int exit)
    {
        var why = Death.Explain(exit, engine.Complaints);
        var text = $"{why} A fresh engine has started: the variables are gone, so run the cells again from the top.";
        replies = 0;
        List<Pending> lost;
        lock (open)
        {
            lost = [.. open];
            while (orders.TryTake(out _)) { }
            if (!lost.Exists(IsRunning)) lost.ForEach(pending => orders.Add(pending.Packet));
            else open.Clear();
        }
        if (lost.Find(IsRunning) is not { } guilty)
        {
            Say("stderr", text + "\n");
            return;
        }
        count++;
        if (guilty.Request.Read(Default.ExecuteRequest) is { Silent: false, StoreHistory: true } cell)
            history.Add(new(count, cell.Code, null));
        wire.Publish(guilty.Request, "error", new("EngineDied", why, [$"EngineDied: {text}"]), Default.ErrorMessage);
        foreach (var pending in lost)
        {
            var type = pending.Request.Header.MsgType.Replace("_request", "_reply");
            if (!pending.IsBegun) wire.Status(pending.Request, "busy");
            var reason = pending == guilty ? why : "An earlier cell ended the engine.";
            wire.Reply(pending.Request, type, new("EngineDied", reason, [], pending.IsCell ? count : null),
                Default.ErrorReply);
            wire.Status(pending.Request, "idle");
        }
    }

    void Leave()
    {
        leaving = true;
        engine?.Stop();
        sockets.Dispose();
        Environment.Exit(0);
    }

    static void WatchParent()
    {
        if (!int.TryParse(Environment.GetEnvironmentVariable("JPY_PARENT_PID"), out var id) || id <= 1) return;
        Process parent;
        try { parent = Process.GetProcessById(id); }
        catch (ArgumentException) { return; }       // in another process namespace: cannot be watched
        new Thread(() => { parent.WaitForExit(); Environment.Exit(0); })
            { IsBackground = true, Name = "parent" }.Start();
    }
}
