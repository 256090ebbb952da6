using System.Numerics;

namespace TorchSharp;

/// <summary>A number of any element type, for operators that take one.</summary>
public sealed class Scalar : IDisposable
{
    Scalar() { }

    internal double Real, Imaginary;
    internal long Integer;

    internal bool IsFloat { get; init; }
    internal bool IsComplex { get; init; }
    internal bool IsBool { get; init; }

    /// <summary>The element type that a tensor of this number would have.</summary>
    public torch.ScalarType Type =>
        IsBool ? torch.ScalarType.Bool : IsComplex ? torch.ScalarType.ComplexFloat64 : IsFloat ? torch.ScalarType.Float64 : torch.ScalarType.Int64;

    /// <summary>Nothing to free: the number lives in C#.</summary>
    public void Dispose() { }

    /// <inheritdoc/>
    public override string ToString() =>
        IsBool ? (Integer != 0).ToString() : IsComplex ? new Complex(Real, Imaginary).ToString() : IsFloat ? Real.ToString() : Integer.ToString();

    static Scalar Of(long value) => new() { Integer = value, Real = value };
    static Scalar Of(double value) => new() { Real = value, Integer = double.IsFinite(value) ? (long)Math.Clamp(value, long.MinValue, long.MaxValue) : 0, IsFloat = true };

    public static implicit operator Scalar(byte value) => Of(value);
    public static implicit operator Scalar(sbyte value) => Of(value);
    public static implicit operator Scalar(short value) => Of(value);
    public static implicit operator Scalar(int value) => Of(value);
    public static implicit operator Scalar(long value) => Of(value);
    public static implicit operator Scalar(Half value) => Of((double)value);
    public static implicit operator Scalar(BFloat16 value) => Of((double)value);
    public static implicit operator Scalar(float value) => Of((double)value);
    public static implicit operator Scalar(double value) => Of(value);
    public static implicit operator Scalar(bool value) => new() { Integer = value ? 1 : 0, Real = value ? 1 : 0, IsBool = true };
    public static implicit operator Scalar(Complex value) => new() { Real = value.Real, Imaginary = value.Imaginary, Integer = (long)value.Real, IsComplex = true };
    public static implicit operator Scalar((float, float) value) => new Complex(value.Item1, value.Item2);
}

/// <summary>Numbers to scalars and back.</summary>
public static class ScalarExtensionMethods
{
    public static Scalar ToScalar(this byte value) => value;
    public static Scalar ToScalar(this sbyte value) => value;
    public static Scalar ToScalar(this short value) => value;
    public static Scalar ToScalar(this int value) => value;
    public static Scalar ToScalar(this long value) => value;
    public static Scalar ToScalar(this Half value) => value;
    public static Scalar ToScalar(this BFloat16 value) => value;
    public static Scalar ToScalar(this (float, float) value) => value;
    public static Scalar ToScalar(this float value) => value;
    public static Scalar ToScalar(this double value) => value;
    public static Scalar ToScalar(this bool value) => value;
    public static Scalar ToScalar(this Complex value) => value;

    public static Half ToHalf(this Scalar value) => (Half)value.Real;
    public static BFloat16 ToBFloat16(this Scalar value) => new((float)value.Real);
    public static (float Real, float Imaginary) ToComplexFloat32(this Scalar value) => ((float)value.Real, (float)value.Imaginary);
    public static float ToSingle(this Scalar value) => (float)value.Real;
    public static double ToDouble(this Scalar value) => value.Real;
    public static sbyte ToSByte(this Scalar value) => (sbyte)value.Integer;
    public static byte ToByte(this Scalar value) => (byte)value.Integer;
    public static short ToInt16(this Scalar value) => (short)value.Integer;
    public static int ToInt32(this Scalar value) => (int)value.Integer;
    public static long ToInt64(this Scalar value) => value.Integer;
    public static bool ToBoolean(this Scalar value) => value.Real != 0;
    public static Complex ToComplexFloat64(this Scalar value) => new(value.Real, value.Imaginary);
}
