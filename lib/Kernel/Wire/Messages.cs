using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace MmDit.Kernel;

/// <summary>What a front end tells a kernel about where to listen.</summary>
sealed record Connection(
    string Transport, string Ip, string Key, int ShellPort, int IopubPort, int StdinPort, int ControlPort, int HbPort)
{
    public static Connection Read(string file)
    {
        var at = JsonSerializer.Deserialize(File.ReadAllBytes(file), Json.Default.Connection)
            ?? throw new InvalidDataException($"{file} holds no connection");
        if (at.Transport != "ipc" && !(IPAddress.TryParse(at.Ip, out var ip) && IPAddress.IsLoopback(ip)))
            throw new InvalidDataException($"{file} asks for sockets on {at.Ip}, which others can reach: this kernel "
                + "listens on the loopback address alone (127.0.0.1)");
        const UnixFileMode Others = (UnixFileMode)0b000_111_111;
        if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(file) & Others) != 0)
            Console.Error.WriteLine($"{file} holds the key to this kernel and can be read by others: chmod 600 it");
        return at;
    }

    public string Endpoint(int port) => Transport == "ipc" ? $"ipc://{Ip}-{port}" : $"{Transport}://{Ip}:{port}";
}

sealed record Header(string MsgId, string Session, string Username, string Date, string MsgType, string Version);

// Requests
sealed record ExecuteRequest(
    string Code, bool Silent = false, bool StoreHistory = true, bool AllowStdin = false, bool StopOnError = true);
sealed record CodeRequest(string Code, int CursorPos = 0, int DetailLevel = 0);
sealed record HistoryRequest(
    string HistAccessType, bool Output = false, int? N = null, string? Pattern = null, bool Unique = false,
    int Session = 0, int? Start = null, int? Stop = null);
sealed record ShutdownRequest(bool Restart = false);
sealed record InputReply(string Value);

// Replies
sealed record Ok(string Status = "ok");
sealed record LanguageInfo(
    string Name, string Version, string Mimetype, string FileExtension, string PygmentsLexer, string CodemirrorMode);
sealed record HelpLink(string Text, string Url);
sealed record KernelInfo(
    string Status, string ProtocolVersion, string Implementation, string ImplementationVersion,
    LanguageInfo LanguageInfo, string Banner, HelpLink[] HelpLinks, string[] SupportedFeatures);
sealed record ExecuteOk(int ExecutionCount, JsonObject UserExpressions, JsonObject[] Payload, string Status = "ok");
sealed record ErrorReply(
    string Ename, string Evalue, string[] Traceback, int? ExecutionCount = null, string Status = "error");
sealed record Completions(
    string[] Matches, int CursorStart, int CursorEnd, JsonObject Metadata, string Status = "ok");
sealed record Inspection(bool Found, JsonObject Data, JsonObject Metadata, string Status = "ok");
sealed record Completeness(string Status, string? Indent);
sealed record HistoryReply(JsonArray History, string Status = "ok");
sealed record CommInfo(JsonObject Comms, string Status = "ok");
sealed record ShutdownReply(bool Restart, string Status = "ok");
sealed record CommOpen(string CommId);
sealed record CommClose(string CommId, JsonObject Data);

sealed record Counted(int? ExecutionCount);

/// <summary>A cell that was run, and its value as text: what the engine tells the front for its history.</summary>
sealed record Past(int Number, string Code, string? Value);

// Published to every front end
sealed record StatusMessage(string ExecutionState);
sealed record ExecuteInput(string Code, int ExecutionCount);
sealed record StreamMessage(string Name, string Text);
sealed record Transient(string? DisplayId);
sealed record DisplayMessage(JsonObject Data, JsonObject Metadata, Transient Transient);
sealed record ResultMessage(int ExecutionCount, JsonObject Data, JsonObject Metadata);
sealed record ErrorMessage(string Ename, string Evalue, string[] Traceback);
sealed record ClearMessage(bool Wait);
sealed record WelcomeMessage(string Subscription);
sealed record InputRequest(string Prompt, bool Password);

/// <summary>Serialisation written by the compiler: reflection would cost a tenth of a second at start.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString)]
[JsonSerializable(typeof(Connection))]
[JsonSerializable(typeof(Header))]
[JsonSerializable(typeof(Counted))]
[JsonSerializable(typeof(ExecuteRequest))]
[JsonSerializable(typeof(CodeRequest))]
[JsonSerializable(typeof(HistoryRequest))]
[JsonSerializable(typeof(ShutdownRequest))]
[JsonSerializable(typeof(InputReply))]
[JsonSerializable(typeof(Ok))]
[JsonSerializable(typeof(KernelInfo))]
[JsonSerializable(typeof(ExecuteOk))]
[JsonSerializable(typeof(ErrorReply))]
[JsonSerializable(typeof(Completions))]
[JsonSerializable(typeof(Inspection))]
[JsonSerializable(typeof(Completeness))]
[JsonSerializable(typeof(HistoryReply))]
[JsonSerializable(typeof(Past))]
[JsonSerializable(typeof(CommInfo))]
[JsonSerializable(typeof(ShutdownReply))]
[JsonSerializable(typeof(CommOpen))]
[JsonSerializable(typeof(CommClose))]
[JsonSerializable(typeof(StatusMessage))]
[JsonSerializable(typeof(ExecuteInput))]
[JsonSerializable(typeof(StreamMessage))]
[JsonSerializable(typeof(DisplayMessage))]
[JsonSerializable(typeof(ResultMessage))]
[JsonSerializable(typeof(ErrorMessage))]
[JsonSerializable(typeof(ClearMessage))]
[JsonSerializable(typeof(WelcomeMessage))]
[JsonSerializable(typeof(InputRequest))]
sealed partial class Json : JsonSerializerContext;
