using System.Buffers.Binary;
using System.Text;

namespace MmDit.Text;

/// <summary>What SentencePiece puts in place of characters before it splits: the longest that its map knows, else the
/// character.</summary>
/// <remarks>The map is a trie in two arrays laid into one (Aoe 1989), then the texts that its leaves point
/// to.</remarks>
/// <seealso href="https://arxiv.org/abs/1808.06226">Kudo and Richardson 2018, section 3.2</seealso>
sealed class CharacterMap
{
    readonly uint[] units;
    readonly byte[] texts;

    /// <summary>A map from the bytes of a model file; none of them make a map that changes nothing.</summary>
    /// <exception cref="InvalidDataException">The bytes are no such map.</exception>
    public CharacterMap(ReadOnlySpan<byte> bytes)
    {
        (units, texts) = ([], []);
        if (bytes.Length == 0) return;
        var size = bytes.Length < 4 ? uint.MaxValue : BinaryPrimitives.ReadUInt32LittleEndian(bytes);
        if (size % 4 != 0 || size == 0 || size > bytes.Length - 4)
            throw new InvalidDataException($"its map of characters has {bytes.Length:N0} bytes, too few for its trie");
        units = new uint[size / 4];
        for (var i = 0; i < units.Length; i++)
            units[i] = BinaryPrimitives.ReadUInt32LittleEndian(bytes[(4 + (4 * i))..]);
        texts = bytes[(4 + (int)size)..].ToArray();
    }

    /// <summary>What stands at a place of a text, and how many bytes that was.</summary>
    public (ReadOnlyMemory<byte> Text, int Length) At(ReadOnlyMemory<byte> text)
    {
        if (Longest(text.Span) is { } found) return found;
        var status = Rune.DecodeFromUtf8(text.Span, out _, out var length);
        return status is System.Buffers.OperationStatus.Done ? (text[..length], length) : ("\ufffd"u8.ToArray(), 1);
    }

    (ReadOnlyMemory<byte>, int)? Longest(ReadOnlySpan<byte> text)
    {
        if (units.Length == 0) return null;
        (uint Value, int Length)? found = null;
        var node = Offset(units[0]);
        for (var i = 0; i < text.Length; i++)
        {
            node ^= text[i];
            if (node >= units.Length || (units[node] & 0x800000ff) != text[i]) break;
            var unit = units[node];
            node ^= Offset(unit);
            if ((unit >> 8 & 1) != 1) continue;
            if (node >= units.Length) break;
            found = (units[node] & 0x7fffffff, i + 1);
        }
        if (found is not { } best || best.Value >= texts.Length) return null;
        var rest = texts.AsMemory((int)best.Value);
        var end = rest.Span.IndexOf((byte)0);
        return (end < 0 ? rest : rest[..end], best.Length);
    }

    static uint Offset(uint unit) => (unit >> 10) << (int)((unit & 0x200) >> 6);
}
