using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace MmDit.TestKit;

/// <summary>A message as it came over the wire.</summary>
public sealed record JupyterMessage(string Type, JsonObject Header, JsonObject Parent, JsonObject Content)
{
    public string? ParentId => (string?)Parent["msg_id"];
    public string Text(string field) => (string?)Content[field] ?? "";
}

/// <summary>A request's reply and all that was published for it, busy and idle included.</summary>
public sealed record Answer(JupyterMessage Reply, IReadOnlyList<JupyterMessage> Published)
{
    public string Status => Reply.Text("status");
    public int Count => (int)Reply.Content["execution_count"]!;
    public string Stdout => Stream("stdout");
    public string Stderr => Stream("stderr");
    public JsonObject? Result => Published.FirstOrDefault(m => m.Type == "execute_result")?.Content["data"]?.AsObject();
    public string? ResultText => (string?)Result?["text/plain"];
    public JupyterMessage? Error => Published.SingleOrDefault(m => m.Type == "error");
    public string Traceback => string.Join("\n", Error!.Content["traceback"]!.AsArray().Select(l => (string?)l));
    public IEnumerable<JupyterMessage> Of(string type) => Published.Where(m => m.Type == type);

    string Stream(string name) =>
        string.Concat(Of("stream").Where(m => m.Text("name") == name).Select(m => m.Text("text")));
}

/// <summary>A front end: starts a kernel process and speaks the Jupyter protocol to it.</summary>
public sealed class JupyterClient : IDisposable
{
    static readonly TimeSpan patience = TimeSpan.FromSeconds(60), slice = TimeSpan.FromMilliseconds(200);
    /// <summary>The kernel's program, of the configuration that the tests were built in.</summary>
    public static string Kernel { get; } = Repo.File("lib", "Kernel", "bin",
        new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name, "net10.0", "MmDit.Kernel.dll");

    readonly string session = Guid.NewGuid().ToString("N"), file = Path.GetTempFileName();
    readonly Dictionary<string, ClientSocket> sockets = [];
    readonly Dictionary<string, List<JupyterMessage>> inbox = [];
    readonly int[] ports = FreePorts(5);
    readonly string key;
    readonly StringBuilder log = new();
    byte[][] sent = [];
    int connections;

    /// <summary>Starts this kernel, or another one by its command.</summary>
    public JupyterClient(string? folder = null, string key = "a key", string[]? command = null,
        params (string Name, string? Value)[] environment)
    {
        this.key = key;
        File.WriteAllText(file, $$"""
            {"transport": "tcp", "ip": "127.0.0.1", "key": "{{key}}", "signature_scheme": "hmac-sha256",
             "shell_port": {{ports[0]}}, "iopub_port": {{ports[1]}}, "stdin_port": {{ports[2]}},
             "control_port": {{ports[3]}}, "hb_port": {{ports[4]}}, "kernel_name": "x"}
            """);
        string[] line = [.. (command ?? ["dotnet", Kernel, "kernel", "{connection_file}"])
            .Select(a => a.Replace("{connection_file}", file))];
        var start = new ProcessStartInfo(line[0], line[1..])
        {
            WorkingDirectory = folder ?? Path.GetTempPath(), RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        foreach (var (name, value) in environment) start.Environment[name] = value;
        Connect();
        Process = Process.Start(start)!;
        Process.OutputDataReceived += (_, line) => log.AppendLine(line.Data);
        Process.ErrorDataReceived += (_, line) => log.AppendLine(line.Data);
        Process.BeginOutputReadLine();
        Process.BeginErrorReadLine();
    }

    void Connect()
    {
        var identity = $"{session}-{++connections}";
        foreach (var (name, type, port) in (ReadOnlySpan<(string, int, int)>)
            [("shell", ClientSocket.Dealer, 0), ("iopub", ClientSocket.Sub, 1), ("stdin", ClientSocket.Dealer, 2),
             ("control", ClientSocket.Dealer, 3), ("heartbeat", ClientSocket.Req, 4)])
            sockets[name] = new(type, $"tcp://127.0.0.1:{ports[port]}", type == ClientSocket.Dealer ? identity : "");
    }

    public Process Process { get; }

    /// <summary>The process in which cells run.</summary>
    public Process Engine => Process.GetProcessById(int.Parse(Run("Environment.ProcessId").ResultText!));

    /// <summary>What the process itself printed, outside of the protocol.</summary>
    public string Log => log.ToString();

    /// <summary>Waits until the kernel answers and this client hears what it publishes.</summary>
    public JupyterClient Ready()
    {
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < patience;)
        {
            var id = Send("shell", "kernel_info_request", []);
            Reply(id);
            if (TryNext("iopub", m => m.ParentId == id && m.Text("execution_state") == "idle",
                TimeSpan.FromMilliseconds(500)) is null)
                continue;
            inbox["iopub"].Clear();
            return this;
        }
        throw new TimeoutException($"the kernel published nothing\n{Log}");
    }

    public string Send(string channel, string type, JsonObject content, string? signature = null)
    {
        var id = Guid.NewGuid().ToString("N");
        var header = new JsonObject
        {
            ["msg_id"] = id, ["session"] = session, ["username"] = "test", ["msg_type"] = type, ["version"] = "5.3",
            ["date"] = DateTime.UtcNow.ToString("O"),
        };
        byte[][] frames = [.. new JsonNode[] { header, new JsonObject(), new JsonObject(), content }
            .Select(n => Encoding.UTF8.GetBytes(n.ToJsonString()))];
        sent = ["<IDS|MSG>"u8.ToArray(), Encoding.ASCII.GetBytes(signature ?? Sign(frames)), .. frames];
        sockets[channel].Send(sent);
        return id;
    }

    /// <summary>Sends the last message once more, as one who has recorded it would.</summary>
    public void SendAgain(string channel) => sockets[channel].Send(sent);

    /// <summary>Sends frames that need not be a message, signed where asked as if they were.</summary>
    public void SendRaw(string channel, byte[][] frames, bool signed) => sockets[channel].Send(
        signed ? ["<IDS|MSG>"u8.ToArray(), Encoding.ASCII.GetBytes(Sign(frames)), .. frames] : frames);

    /// <summary>Opens its sockets anew without a word to the kernel, as a front end does that was cut off.</summary>
    public void Reconnect()
    {
        foreach (var socket in sockets.Values) socket.Dispose();
        inbox.Clear();
        Connect();
    }

    public JupyterMessage Reply(string id, string channel = "shell", TimeSpan? within = null) =>
        TryNext(channel, m => m.ParentId == id, within ?? patience)
            ?? throw new TimeoutException($"no reply on {channel}\n{Log}");

    /// <summary>The next message that fits; those before it wait for whoever asks for them.</summary>
    public JupyterMessage? TryNext(string channel, Func<JupyterMessage, bool> fits, TimeSpan within)
    {
        if (!inbox.TryGetValue(channel, out var waiting)) inbox[channel] = waiting = [];
        for (var clock = Stopwatch.StartNew(); ;)
        {
            var ended = Process.HasExited;              // what it said before that has arrived
            if (waiting.FindIndex(m => fits(m)) is >= 0 and var at)
            {
                var found = waiting[at];
                waiting.RemoveAt(at);
                return found;
            }
            var left = within - clock.Elapsed;
            if (left <= TimeSpan.Zero) return null;
            if (sockets[channel].Receive(left < slice ? left : slice) is { } frames) waiting.Add(Parse(frames));
            else if (ended && channel != "stdin" && left > slice)
                throw new InvalidOperationException($"the kernel has ended\n{Log[..Math.Min(Log.Length, 2000)]}");
        }
    }

    /// <summary>Sends a request and gathers what is published for it up to idle.</summary>
    public Answer Ask(string channel, string type, JsonObject content, TimeSpan? within = null) =>
        Gather(Send(channel, type, content), channel, within);

    public Answer Gather(string id, string channel = "shell", TimeSpan? within = null)
    {
        List<JupyterMessage> published = [];
        do
        {
            published.Add(TryNext("iopub", m => m.ParentId == id, within ?? patience)
                ?? throw new TimeoutException($"nothing more published for the request, no idle\n{Log}"));
        }
        while (published[^1].Type != "status" || published[^1].Text("execution_state") != "idle");
        return new(Reply(id, channel, within), published);
    }

    public Answer Run(string code, TimeSpan? within = null) => Gather(Execute(code), within: within);

    public string Execute(
        string code, bool silent = false, bool store = true, bool stdin = false, bool stopOnError = true) =>
        Send("shell", "execute_request", new()
        {
            ["code"] = code, ["silent"] = silent, ["store_history"] = store, ["allow_stdin"] = stdin,
            ["stop_on_error"] = stopOnError, ["user_expressions"] = new JsonObject(),
        });

    /// <summary>Sends a heartbeat and returns what comes back.</summary>
    public byte[]? Beat(byte[] ping, TimeSpan within)
    {
        sockets["heartbeat"].Send(ping);
        return sockets["heartbeat"].Receive(within)?[0];
    }

    JupyterMessage Parse(List<byte[]> frames)
    {
        var at = frames.FindIndex(f => f.AsSpan().SequenceEqual("<IDS|MSG>"u8));
        var parts = frames.Skip(at + 2).Take(4).ToArray();
        if (Encoding.ASCII.GetString(frames[at + 1]) != Sign(parts))
            throw new InvalidDataException("a message is signed wrongly");
        var json = parts.Select(p => JsonNode.Parse(p)!.AsObject()).ToArray();
        return new((string)json[0]["msg_type"]!, json[0], json[1], json[3]);
    }

    string Sign(byte[][] frames)
    {
        if (key == "") return "";
        using var hmac = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, Encoding.UTF8.GetBytes(key));
        foreach (var frame in frames) hmac.AppendData(frame);
        return Convert.ToHexString(hmac.GetHashAndReset()).ToLowerInvariant();
    }

    static int[] FreePorts(int count)
    {
        var listeners = Enumerable.Range(0, count).Select(_ => new TcpListener(IPAddress.Loopback, 0)).ToList();
        listeners.ForEach(l => l.Start());
        var ports = listeners.Select(l => ((IPEndPoint)l.LocalEndpoint).Port).ToArray();
        listeners.ForEach(l => l.Stop());
        return ports;
    }

    public void Dispose()
    {
        if (!Process.HasExited) Process.Kill(true);
        Process.WaitForExit();
        foreach (var socket in sockets.Values) socket.Dispose();
        File.Delete(file);
    }
}
