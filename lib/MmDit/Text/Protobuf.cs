namespace MmDit.Text;

/// <summary>Fields of a protocol buffer's message, in the file's order.</summary>
/// <seealso href="https://protobuf.dev/programming-guides/encoding/">Protocol Buffers, encoding</seealso>
static class Protobuf
{
    /// <summary>One field: its number, and either a value or bytes (a text, a message).</summary>
    public readonly record struct Field(int Number, ulong Value, ReadOnlyMemory<byte> Bytes)
    {
        /// <summary>The value as a float32.</summary>
        public float Float => BitConverter.UInt32BitsToSingle((uint)Value);
    }

    /// <summary>The fields of a message.</summary>
    /// <exception cref="InvalidDataException">The message ends inside a field, or has a kind of field that there is
    /// not.</exception>
    public static IEnumerable<Field> Fields(ReadOnlyMemory<byte> message)
    {
        for (var at = 0; at < message.Length;)
        {
            var key = Varint(message.Span, ref at);
            var number = (int)(key >> 3);
            yield return (key & 7) switch
            {
                0 => new(number, Varint(message.Span, ref at), default),
                1 => new(number, Fixed(message.Span, ref at, 8), default),
                2 => new(number, 0, Taken(message, ref at, Varint(message.Span, ref at))),
                5 => new(number, Fixed(message.Span, ref at, 4), default),
                var kind => throw new InvalidDataException($"byte {at}: there is no field of kind {kind}"),
            };
        }
    }

    static ulong Varint(ReadOnlySpan<byte> bytes, ref int at)
    {
        ulong value = 0;
        for (var shift = 0; shift < 64 && at < bytes.Length; shift += 7)
        {
            var next = bytes[at++];
            value |= (ulong)(next & 0x7f) << shift;
            if (next < 0x80) return value;
        }
        throw new InvalidDataException($"byte {at}: a number does not end");
    }

    static ulong Fixed(ReadOnlySpan<byte> bytes, ref int at, int length)
    {
        ulong value = 0;
        if (bytes.Length - at < length) throw new InvalidDataException($"byte {at}: the file ends inside a number");
        for (var i = 0; i < length; i++) value |= (ulong)bytes[at++] << (8 * i);
        return value;
    }

    static ReadOnlyMemory<byte> Taken(ReadOnlyMemory<byte> message, ref int at, ulong length)
    {
        if (length > (ulong)(message.Length - at))
            throw new InvalidDataException(
                $"byte {at}: {length:N0} bytes are announced, {message.Length - at:N0} are there");
        at += (int)length;
        return message.Slice(at - (int)length, (int)length);
    }
}
