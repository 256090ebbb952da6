using System.Globalization;
using System.Runtime.CompilerServices;

namespace TorchSharp;

/// <summary>A float with 8 bits of exponent and 7 of mantissa: the upper half of a 32-bit float.</summary>
public readonly struct BFloat16 : IComparable<BFloat16>, IEquatable<BFloat16>, IComparable, IFormattable
{
    readonly ushort bits;

    /// <summary>The nearest such number, ties to even.</summary>
    public BFloat16(float f)
    {
        var whole = BitConverter.SingleToUInt32Bits(f);
        bits = float.IsNaN(f) ? (ushort)0x7FC0 : (ushort)((whole + 0x7FFF + ((whole >> 16) & 1)) >> 16);
    }

    /// <summary>The number with these bits.</summary>
    public static BFloat16 FromRawValue(ushort rawValue) => Unsafe.BitCast<ushort, BFloat16>(rawValue);

    public static readonly BFloat16 Zero = FromRawValue(0), One = FromRawValue(0x3F80), Epsilon = FromRawValue(0x3C00),
        MaxValue = FromRawValue(0x7F7F), MinValue = FromRawValue(0xFF7F), MinNormal = FromRawValue(0x0080), SmallestSubnormal = FromRawValue(1),
        PositiveInfinity = FromRawValue(0x7F80), NegativeInfinity = FromRawValue(0xFF80), NaN = FromRawValue(0x7FC0);

    /// <summary>The same number with 24 bits of mantissa.</summary>
    public float ToSingle() => BitConverter.UInt32BitsToSingle((uint)bits << 16);

    public static explicit operator BFloat16(float f) => new(f);
    public static explicit operator BFloat16(double d) => new((float)d);
    public static explicit operator float(BFloat16 bf) => bf.ToSingle();
    public static explicit operator double(BFloat16 bf) => bf.ToSingle();

    public static BFloat16 operator +(BFloat16 a, BFloat16 b) => new(a.ToSingle() + b.ToSingle());
    public static BFloat16 operator -(BFloat16 a, BFloat16 b) => new(a.ToSingle() - b.ToSingle());
    public static BFloat16 operator *(BFloat16 a, BFloat16 b) => new(a.ToSingle() * b.ToSingle());
    public static BFloat16 operator /(BFloat16 a, BFloat16 b) => new(a.ToSingle() / b.ToSingle());
    public static BFloat16 operator %(BFloat16 a, BFloat16 b) => new(a.ToSingle() % b.ToSingle());
    public static BFloat16 operator -(BFloat16 a) => FromRawValue((ushort)(a.bits ^ 0x8000));

    public static bool operator ==(BFloat16 a, BFloat16 b) => a.ToSingle() == b.ToSingle();
    public static bool operator !=(BFloat16 a, BFloat16 b) => a.ToSingle() != b.ToSingle();
    public static bool operator <(BFloat16 a, BFloat16 b) => a.ToSingle() < b.ToSingle();
    public static bool operator >(BFloat16 a, BFloat16 b) => a.ToSingle() > b.ToSingle();
    public static bool operator <=(BFloat16 a, BFloat16 b) => a.ToSingle() <= b.ToSingle();
    public static bool operator >=(BFloat16 a, BFloat16 b) => a.ToSingle() >= b.ToSingle();

    public static bool IsFinite(BFloat16 bf) => float.IsFinite(bf.ToSingle());
    public static bool IsInfinity(BFloat16 bf) => float.IsInfinity(bf.ToSingle());
    public static bool IsPositiveInfinity(BFloat16 bf) => float.IsPositiveInfinity(bf.ToSingle());
    public static bool IsNegativeInfinity(BFloat16 bf) => float.IsNegativeInfinity(bf.ToSingle());
    public static bool IsNaN(BFloat16 bf) => float.IsNaN(bf.ToSingle());

    public int CompareTo(BFloat16 other) => ToSingle().CompareTo(other.ToSingle());
    public int CompareTo(object? obj) =>
        obj is BFloat16 other ? CompareTo(other) : obj is null ? 1
            : throw new ArgumentException($"a BFloat16 is not compared with a {obj.GetType().Name}", nameof(obj));
    public bool Equals(BFloat16 other) => ToSingle().Equals(other.ToSingle());
    public override bool Equals(object? obj) => obj is BFloat16 other && Equals(other);
    public override int GetHashCode() => ToSingle().GetHashCode();
    public override string ToString() => ToSingle().ToString(CultureInfo.InvariantCulture);
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        ToSingle().ToString(format, formatProvider);
}
