using System.Collections.Concurrent;
using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using static MmDit.Kernel.Json;

namespace MmDit.Kernel;

/// <summary>The engine process: requests come in over a pipe from the front, cells run on one thread, everything else
/// is answered at once beside them.</summary>
sealed partial class Engine
{
    readonly Link link;
    readonly Wire wire;
    readonly Session session;
    readonly Language language;
    readonly BlockingCollection<Request> side = [], cells = [], control = [];
    readonly BlockingCollection<string> typed = [];
    volatile Cell? running;
    volatile Request? busyWith;
    long failedAt = -1;
    int count;

    Engine(Link link, int count)
    {
        (this.link, wire, this.count) = (link, new(link.Send), count);
        session = new();
        language = new(session);
    }

    /// <summary>Answers what comes over a pipe until the process at its other end is gone.</summary>
    public static int Serve(Link link, int count)
    {
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, s => s.Cancel = true);
        Survival.Volunteer();
        var engine = new Engine(link, count);
        engine.Start("cells", engine.cells);
        engine.Start("side", engine.side);
        engine.Start("control", engine.control);
        while (link.Receive() is { } packet)
            if (Request.In(packet) is { } request) engine.Deliver(request);
        Environment.Exit(0);
        return 0;
    }

    void Start(string name, BlockingCollection<Request> queue) =>
        new Thread(() => { foreach (var request in queue.GetConsumingEnumerable()) Handle(request); })
            { IsBackground = true, Name = name }.Start();

    void Deliver(Request request)
    {
        if (request.Port == Port.Stdin) Type(request);
        else if (request.Port == Port.Control) control.Add(request);
        else (request.Header.MsgType == "execute_request" ? cells : side).Add(request);
    }

    void Type(Request reply)
    {
        try { typed.Add(reply.Read(Default.InputReply).Value ?? ""); }
        catch (JsonException) { }               // not what was asked for
    }

    void Handle(Request request)
    {
        wire.Status(request, "busy");
        try { Dispatch(request); }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            wire.Reply(request, request.Header.MsgType.Replace("_request", "_reply"),
                new(e.GetType().Name, e.Message, []), Default.ErrorReply);
        }
        wire.Status(request, "idle");
        // Front ends show the last state they hear of: a completion must not make a running cell look idle.
        if (busyWith is { } cell && cell != request) wire.Status(cell, "busy");
    }

    void Dispatch(Request request)
    {
        switch (request.Header.MsgType)
        {
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
            case "comm_info_request": wire.Reply(request, "comm_info_reply", new([]), Default.CommInfo); break;
            case "comm_open":           // nobody here to talk to: say so, or the front end waits
                wire.Publish(request, "comm_close", new(request.Read(Default.CommOpen).CommId, []), Default.CommClose);
                break;
            case "interrupt_request":
                Stop(running);
                wire.Reply(request, "interrupt_reply", new(), Default.Ok);
                break;
            case "comm_msg" or "comm_close": break;
            case var type when type.EndsWith("_request", StringComparison.Ordinal):
                throw new NotSupportedException($"This kernel does not answer {type}.");
        }
    }

    void Execute(Request request, ExecuteRequest code)
    {
        if (request.Arrival <= Interlocked.Read(ref failedAt))
        {
            Survival.Flush();
            wire.Reply(request, "execute_reply",
                new("ExecutionAborted", "An earlier cell failed.", [], count), Default.ErrorReply);
            return;
        }
        if (Question().Match(code.Code) is { Success: true } question)
        {
            var word = question.Groups[1].Value;
            var data = language.Inspect(new(word, word.Length)).Data;
            data["text/plain"] ??= $"Nothing is known of {word}.";
            JsonObject page = new() { ["source"] = "page", ["data"] = data, ["start"] = 0 };
            Survival.Flush();
            wire.Reply(request, "execute_reply", new(count, [], [page]), Default.ExecuteOk);
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
        Survival.Flush();
        if (!code.Silent && code.StoreHistory)
            link.Send(new(Port.History, [], [JsonSerializer.SerializeToUtf8Bytes(
                new Past(number, code.Code, (string?)value?["text/plain"]), Default.Past)]));
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
                    + "returns. Stop again to force it, which may cost you the variables.\n");
        }, TaskScheduler.Default);
    }

    [GeneratedRegex(@"^\s*([\w.]+)\?\s*$")] internal static partial Regex Question();

    /// <summary>What the kernel says of itself.</summary>
    public static KernelInfo Info => new(
        "ok", Wire.Protocol, "mmdit-csharp", typeof(Engine).Assembly.GetName().Version!.ToString(3),
        new("C#", "14.0", "text/x-csharp", ".cs", "csharp", "text/x-csharp"), Kernel.About, [], []);
}
