using System.Collections.Concurrent;
using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text.Json.Nodes;
using static MmDit.Kernel.Json;

namespace MmDit.Kernel;

/// <summary>The kernel process: requests come in over the wire, cells run on one thread, everything else is answered at
/// once beside them.</summary>
sealed class JupyterKernel
{
    public const string Protocol = "5.5";

    readonly Wire wire;
    readonly Session session;
    readonly Language language;
    readonly History history = new();
    readonly BlockingCollection<Request> side = [], cells = [], control = [];
    readonly BlockingCollection<string> typed = [];
    volatile Cell? running;
    volatile Request? busyWith;
    long failedAt = -1;
    int count;
    bool leaving;

    JupyterKernel(Connection at)
    {
        wire = new(at, Deliver);
        wire.Publish(null, "status", new("starting"), Default.StatusMessage);
        session = new();
        language = new(session);
    }

    /// <summary>Serves the front end that wrote the connection file until it asks to stop or goes away.</summary>
    public static int Serve(string file)
    {
        var kernel = new JupyterKernel(Connection.Read(file));
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, s => s.Cancel = true);
        using var end = PosixSignalRegistration.Create(PosixSignal.SIGTERM, _ => kernel.Leave());
        WatchParent();
        kernel.Start("cells", kernel.cells);
        kernel.Start("side", kernel.side);
        kernel.Start("control", kernel.control).Join();
        return 0;
    }

    Thread Start(string name, BlockingCollection<Request> queue)
    {
        var thread = new Thread(() => { foreach (var request in queue.GetConsumingEnumerable()) Handle(request); })
            { IsBackground = true, Name = name };
        thread.Start();
        return thread;
    }

    void Deliver(Request request)
    {
        if (request.Port == Port.Stdin) typed.Add(request.Read(Default.InputReply).Value);
        else if (request.Port == Port.Control) control.Add(request);
        else (request.Header.MsgType == "execute_request" ? cells : side).Add(request);
    }

    void Handle(Request request)
    {
        Status(request, "busy");
        try { Dispatch(request); }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            wire.Reply(request, request.Header.MsgType.Replace("_request", "_reply"),
                new(e.GetType().Name, e.Message, []), Default.ErrorReply);
        }
        Status(request, "idle");
        // Front ends show the last state they hear of: a completion must not make a running cell look idle.
        if (busyWith is { } cell && cell != request) Status(cell, "busy");
        if (leaving) Leave();
    }

    void Dispatch(Request request)
    {
        switch (request.Header.MsgType)
        {
            case "kernel_info_request": wire.Reply(request, "kernel_info_reply", Info, Default.KernelInfo); break;
            case "execute_request": Execute(request, request.Read(Default.ExecuteRequest)); break;
            case "is_complete_request":
                var complete = Language.IsComplete(request.Read(Default.CodeRequest).Code);
                wire.Reply(request, "is_complete_reply", complete, Default.Completeness);
                break;
            case "complete_request":
                var completions = language.Complete(request.Read(Default.CodeRequest));
                wire.Reply(request, "complete_reply", completions, Default.Completions);
                break;
            case "inspect_request":
                var inspection = language.Inspect(request.Read(Default.CodeRequest));
                wire.Reply(request, "inspect_reply", inspection, Default.Inspection);
                break;
            case "history_request":
                var past = history.Find(request.Read(Default.HistoryRequest));
                wire.Reply(request, "history_reply", new(past), Default.HistoryReply);
                break;
            case "comm_info_request": wire.Reply(request, "comm_info_reply", new([]), Default.CommInfo); break;
            case "comm_open":           // nobody here to talk to: say so, or the front end waits
                wire.Publish(request, "comm_close", new(request.Read(Default.CommOpen).CommId, []), Default.CommClose);
                break;
            case "interrupt_request":
                Stop(running);
                wire.Reply(request, "interrupt_reply", new(), Default.Ok);
                break;
            case "shutdown_request":
                var restart = request.Read(Default.ShutdownRequest).Restart;
                wire.Reply(request, "shutdown_reply", new(restart), Default.ShutdownReply);
                leaving = true;
                break;
            case "comm_msg" or "comm_close": break;
        }
    }

    void Execute(Request request, ExecuteRequest code)
    {
        if (request.Arrival <= Interlocked.Read(ref failedAt))
        {
            wire.Reply(request, "execute_reply",
                new("ExecutionAborted", "An earlier cell failed.", [], count), Default.ErrorReply);
            return;
        }
        var number = code.Silent || !code.StoreHistory ? count : ++count;
        if (!code.Silent) wire.Publish(request, "execute_input", new(code.Code, number), Default.ExecuteInput);
        Failure? failure = null;
        JsonObject? value = null;
        Cell cell = null!;
        cell = new($"cell {number}", Publish, code.AllowStdin ? Ask : null);
        (running, busyWith) = (cell, request);
        var fine = session.Run(code.Code, cell);
        running = null;
        busyWith = null;
        if (!code.Silent && code.StoreHistory) history.Add(number, code.Code, value);
        if (fine) wire.Reply(request, "execute_reply", new(number, [], []), Default.ExecuteOk);
        else
        {
            if (code.StopOnError) Interlocked.Exchange(ref failedAt, Stopwatch.GetTimestamp());
            var (name, text, trace) = failure ?? new("Error", "", []);
            wire.Reply(request, "execute_reply", new(name, text, trace, number), Default.ErrorReply);
        }

        string Ask(string prompt, bool password)
        {
            while (typed.TryTake(out _)) { }
            wire.Ask(request, "input_request", new(prompt, password), Default.InputRequest);
            return typed.Take(cell.Stopping);
        }

        void Publish(Output output)
        {
            if (output is Failure f) failure = f;
            if (code.Silent) return;
            switch (output)
            {
                case StreamText t: wire.Publish(request, "stream", new(t.Name, t.Text), Default.StreamMessage); break;
                case Shown s:
                    wire.Publish(request, "display_data", new(s.Data, [], new(s.DisplayId)), Default.DisplayMessage);
                    break;
                case Updated u:
                    wire.Publish(
                        request, "update_display_data", new(u.Data, [], new(u.DisplayId)), Default.DisplayMessage);
                    break;
                case Result r:
                    value = r.Data;
                    wire.Publish(request, "execute_result", new(number, r.Data, []), Default.ResultMessage);
                    break;
                case Failure e:
                    wire.Publish(request, "error", new(e.Name, e.Value, e.Traceback), Default.ErrorMessage);
                    break;
                case Cleared c: wire.Publish(request, "clear_output", new(c.Wait), Default.ClearMessage); break;
            }
        }
    }

    void Stop(Cell? cell)
    {
        cell?.Stop();
        Task.Delay(TimeSpan.FromSeconds(5)).ContinueWith(_ =>
        {
            if (cell is not null && cell == running)
                cell.Write("stderr", "The cell is inside code that cannot be stopped from outside; it stops when that "
                    + "returns. Stop again to force it, which may cost you the kernel.\n");
        }, TaskScheduler.Default);
    }

    void Status(Request request, string state) =>
        wire.Publish(request, "status", new(state), Default.StatusMessage);

    void Leave()
    {
        wire.Dispose();
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

    static KernelInfo Info => new(
        "ok", Protocol, "mmdit-csharp", typeof(JupyterKernel).Assembly.GetName().Version!.ToString(3),
        new("C#", "14.0", "text/x-csharp", ".cs", "csharp", "text/x-csharp"), Kernel.About, [], []);
}
