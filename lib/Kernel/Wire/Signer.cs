using System.Security.Cryptography;
using System.Text;

namespace MmDit.Kernel;

/// <summary>HMAC-SHA256 over the four JSON frames, in hex; an empty key means unsigned messages.</summary>
sealed class Signer(string key)
{
    readonly byte[] secret = Encoding.UTF8.GetBytes(key);

    public byte[] Sign(ReadOnlySpan<byte[]> frames)
    {
        if (secret.Length == 0) return [];
        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, secret);
        foreach (var frame in frames) hash.AppendData(frame);
        return Encoding.ASCII.GetBytes(Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    public bool Accepts(byte[] signature, ReadOnlySpan<byte[]> frames) =>
        secret.Length == 0 || CryptographicOperations.FixedTimeEquals(signature, Sign(frames));
}
