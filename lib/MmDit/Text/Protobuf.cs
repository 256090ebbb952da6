using Google.Protobuf;
using static Google.Protobuf.WireFormat;

namespace MmDit.Text;

/// <summary>Fields of a protocol buffer's message whose classes are not there.</summary>
/// <seealso href="https://protobuf.dev/programming-guides/encoding/">Protocol Buffers, encoding</seealso>
static class Protobuf
{
    /// <summary>One field: its number, and either a value or bytes (a text, a message).</summary>
    public readonly record struct Field(int Number, ulong Value, ByteString Bytes)
    {
        /// <summary>The value as a float32.</summary>
        public float Float => BitConverter.UInt32BitsToSingle((uint)Value);
    }

    /// <summary>The fields of a message in their order.</summary>
    /// <exception cref="InvalidProtocolBufferException">The message ends inside a field.</exception>
    /// <exception cref="InvalidDataException">There is no such kind of field.</exception>
    public static IEnumerable<Field> Fields(ByteString message)
    {
        var input = message.CreateCodedInput();
        while (input.ReadTag() is not 0 and var tag)
            yield return GetTagWireType(tag) switch
            {
                WireType.Varint => new(GetTagFieldNumber(tag), input.ReadUInt64(), ByteString.Empty),
                WireType.Fixed64 => new(GetTagFieldNumber(tag), input.ReadFixed64(), ByteString.Empty),
                WireType.Fixed32 => new(GetTagFieldNumber(tag), input.ReadFixed32(), ByteString.Empty),
                WireType.LengthDelimited => new(GetTagFieldNumber(tag), 0, input.ReadBytes()),
                var kind => throw new InvalidDataException(
                    $"byte {input.Position}: there is no field of kind {(int)kind}"),
            };
    }
}
