using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace MmDit.Kernel;

/// <summary>A message from a front end; <paramref name="Route"/> leads replies back to it.</summary>
sealed record Request(Port Port, byte[][] Route, Header Header, byte[] RawHeader, byte[] Content, long Arrival)
{
    public T Read<T>(JsonTypeInfo<T> type) => JsonSerializer.Deserialize(Content, type)
        ?? throw new JsonException("the message has no content");

    /// <summary>The request in a packet, or null if that is no message at all.</summary>
    public static Request? In(Packet packet)
    {
        try
        {
            var header = JsonSerializer.Deserialize(packet.Parts[0], Json.Default.Header);
            return header is not { MsgId: not null, MsgType: not null } ? null
                : new(packet.Port, packet.Route, header, packet.Parts[0], packet.Parts[3], Stopwatch.GetTimestamp());
        }
        catch (JsonException) { return null; }
    }
}

/// <summary>Puts what a kernel says into messages.</summary>
sealed class Wire(Action<Packet> send)
{
    public const string Protocol = "5.5";
    static readonly byte[] NoHeader = "{}"u8.ToArray();
    readonly string session = Guid.NewGuid().ToString("N");
    long count;

    public void Reply<T>(Request to, string type, T content, JsonTypeInfo<T> info) =>
        Send(to.Port, to.Route, type, to.RawHeader, content, info);

    public void Ask<T>(Request of, string type, T content, JsonTypeInfo<T> info) =>
        Send(Port.Stdin, of.Route, type, of.RawHeader, content, info);

    public void Publish<T>(Request? parent, string type, T content, JsonTypeInfo<T> info) =>
        Send(Port.Iopub, [Encoding.UTF8.GetBytes(type)], type, parent?.RawHeader ?? NoHeader, content, info);

    public void Status(Request? parent, string state) =>
        Publish(parent, "status", new(state), Json.Default.StatusMessage);

    void Send<T>(Port port, byte[][] route, string type, byte[] parent, T content, JsonTypeInfo<T> info)
    {
        var header = new Header($"{session}-{Interlocked.Increment(ref count)}", session, "kernel",
            DateTime.UtcNow.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'"), type, Protocol);
        send(new(port, route,
        [
            JsonSerializer.SerializeToUtf8Bytes(header, Json.Default.Header), parent, NoHeader,
            JsonSerializer.SerializeToUtf8Bytes(content, info),
        ]));
    }
}
