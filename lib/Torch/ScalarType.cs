using System.Numerics;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>The types that an element can have; the numbers are libtorch's.</summary>
    public enum ScalarType : sbyte
    {
        Byte = 0, Int8 = 1, Int16 = 2, Int32 = 3, Int64 = 4,
        Float16 = 5, Float32 = 6, Float64 = 7,
        ComplexFloat32 = 9, ComplexFloat64 = 10,
        Bool = 11,
        BFloat16 = 15,
    }

    public const ScalarType uint8 = ScalarType.Byte, int8 = ScalarType.Int8, int16 = ScalarType.Int16,
        @short = ScalarType.Int16,
        int32 = ScalarType.Int32, @int = ScalarType.Int32, int64 = ScalarType.Int64, @long = ScalarType.Int64,
        float16 = ScalarType.Float16, half = ScalarType.Float16, float32 = ScalarType.Float32, @float = ScalarType.Float32,
        float64 = ScalarType.Float64, @double = ScalarType.Float64, bfloat16 = ScalarType.BFloat16,
        complex64 = ScalarType.ComplexFloat32, cfloat = ScalarType.ComplexFloat32, complex128 = ScalarType.ComplexFloat64,
        cdouble = ScalarType.ComplexFloat64, @bool = ScalarType.Bool;

    /// <summary>Whether elements of this type are integers or booleans.</summary>
    public static bool is_integral(ScalarType type) => type is <= ScalarType.Int64 or ScalarType.Bool;

    /// <summary>Whether elements of this type are floating-point numbers.</summary>
    public static bool is_floating_point(ScalarType type) =>
        type is ScalarType.Float16 or ScalarType.Float32 or ScalarType.Float64 or ScalarType.BFloat16;

    /// <summary>Whether elements of this type are complex numbers.</summary>
    public static bool is_complex(ScalarType type) => type is ScalarType.ComplexFloat32 or ScalarType.ComplexFloat64;

    static readonly Dictionary<Type, ScalarType[]> typesOf = new()
    {
        [typeof(byte)] = [ScalarType.Byte], [typeof(sbyte)] = [ScalarType.Int8], [typeof(short)] = [ScalarType.Int16],
        [typeof(int)] = [ScalarType.Int32], [typeof(long)] = [ScalarType.Int64], [typeof(Half)] = [ScalarType.Float16],
        [typeof(float)] = [ScalarType.Float32], [typeof(double)] = [ScalarType.Float64], [typeof(bool)] = [ScalarType.Bool],
        [typeof((float, float))] = [ScalarType.ComplexFloat32], [typeof(Complex)] = [ScalarType.ComplexFloat64],
        [typeof(BFloat16)] = [ScalarType.BFloat16],
        [typeof(ushort)] = [ScalarType.BFloat16],               // its bits
    };

    internal static ScalarType[] TypeOf(Type type) => typesOf.GetValueOrDefault(type, []);

    internal static string CSharpName(ScalarType type) =>
        typesOf.FirstOrDefault(pair => pair.Value.Contains(type)).Key?.Name ?? type.ToString();

    /// <summary>The limits of a floating-point type.</summary>
    public struct FInfo
    {
        public int bits;
        public double eps, max, min, tiny, smallest_normal, resolution;
    }

    /// <summary>The limits of the default element type.</summary>
    public static FInfo finfo() => finfo(default_dtype);

    /// <summary>The limits of a floating-point type, or of a complex type's parts.</summary>
    public static FInfo finfo(ScalarType dtype) => dtype switch
    {
        ScalarType.BFloat16 => Limits(16, 7, 127, 0.01),
        ScalarType.Float16 => Limits(16, 10, 15, 1e-3),
        ScalarType.Float32 or ScalarType.ComplexFloat32 => Limits(32, 23, 127, 1e-6),
        ScalarType.Float64 or ScalarType.ComplexFloat64 => Limits(64, 52, 1023, 1e-15),
        _ => throw new ArgumentException($"{dtype} is neither floating-point nor complex", nameof(dtype)),
    };

    static FInfo Limits(int bits, int mantissa, int exponent, double resolution)
    {
        var (eps, smallest) = (Math.ScaleB(1, -mantissa), Math.ScaleB(1, 1 - exponent));
        var max = Math.ScaleB(2 - eps, exponent);
        return new() { bits = bits, eps = eps, max = max, min = -max, tiny = smallest, smallest_normal = smallest, resolution = resolution };
    }

    /// <summary>The type of a sum of two tensors.</summary>
    public static ScalarType result_type(Tensor tensor1, Tensor tensor2) =>
        (ScalarType)Interop.aten.result_type_Tensor(tensor1, tensor2);

    /// <summary>The smallest type that holds the elements of both.</summary>
    public static ScalarType promote_types(ScalarType type1, ScalarType type2)
    {
        using var one = empty([1], type1);
        using var two = empty([1], type2);
        return result_type(one, two);
    }

    /// <summary>Whether one type may be stored as another: complex as real, fraction as integer, number as truth may not.</summary>
    public static bool can_cast(ScalarType from, ScalarType to) =>
        (is_complex(to) || !is_complex(from)) && (to == ScalarType.Bool ? from == ScalarType.Bool : !is_floating_point(from) || !is_integral(to));

    /// <summary>The largest integer of a type.</summary>
    public static long max_int_value(ScalarType type) => type switch
    {
        ScalarType.Byte => byte.MaxValue,
        ScalarType.Int8 => sbyte.MaxValue,
        ScalarType.Int16 => short.MaxValue,
        ScalarType.Int32 => int.MaxValue,
        ScalarType.Int64 => long.MaxValue,
        _ => throw new ArgumentException($"{type} is no integer type", nameof(type)),
    };

    static ScalarType default_dtype = ScalarType.Float32;

    /// <summary>The element type of tensors made without naming one.</summary>
    public static ScalarType get_default_dtype() => default_dtype;

    /// <summary>Sets the element type of tensors made without naming one: float32 or float64.</summary>
    public static void set_default_dtype(ScalarType dtype) =>
        default_dtype = is_floating_point(dtype) ? dtype : throw new ArgumentException($"only floating-point types can be the default, got {dtype}", nameof(dtype));
}
