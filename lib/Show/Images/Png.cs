namespace MmDit.Show;

/// <summary>What PNG reading and writing share: the signature, the checksum and the row filters' predictor.</summary>
static class Png
{
    public static readonly byte[] Signature = [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10];

    static readonly uint[] crcTable = [.. Enumerable.Range(0, 256).Select(i =>
    {
        var crc = (uint)i;
        for (var bit = 0; bit < 8; bit++) crc = (crc & 1) != 0 ? 0xEDB88320 ^ (crc >> 1) : crc >> 1;
        return crc;
    })];

    public static uint Crc(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var value in bytes) crc = crcTable[(byte)(crc ^ value)] ^ (crc >> 8);
        return ~crc;
    }

    /// <summary>Of left, up and up-left, the one nearest left + up - upLeft.</summary>
    public static int Paeth(int left, int up, int upLeft)
    {
        var (toLeft, toUp) = (Math.Abs(up - upLeft), Math.Abs(left - upLeft));
        var toUpLeft = Math.Abs(left + up - (2 * upLeft));
        return toLeft <= toUp && toLeft <= toUpLeft ? left : toUp <= toUpLeft ? up : upLeft;
    }

    public static string DataUri(Pixels pixels) => "data:image/png;base64," + Convert.ToBase64String(pixels.ToPng());

    public static string Describe(ReadOnlySpan<byte> bytes) =>
        bytes.IsEmpty ? "no byte at all" : Convert.ToHexString(bytes[..Math.Min(8, bytes.Length)]);
}
