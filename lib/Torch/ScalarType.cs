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

    public const ScalarType uint8 = ScalarType.Byte, @byte = ScalarType.Byte, int8 = ScalarType.Int8, int16 = ScalarType.Int16,
        int32 = ScalarType.Int32, @int = ScalarType.Int32, int64 = ScalarType.Int64, @long = ScalarType.Int64,
        float16 = ScalarType.Float16, half = ScalarType.Float16, float32 = ScalarType.Float32, @float = ScalarType.Float32,
        float64 = ScalarType.Float64, @double = ScalarType.Float64, bfloat16 = ScalarType.BFloat16,
        complex64 = ScalarType.ComplexFloat32, cfloat = ScalarType.ComplexFloat32, complex128 = ScalarType.ComplexFloat64,
        cdouble = ScalarType.ComplexFloat64, @bool = ScalarType.Bool;

    /// <summary>Whether elements of this type are integers or booleans.</summary>
    public static bool is_integral(ScalarType type) => type is <= ScalarType.Int64 or ScalarType.Bool;

    /// <summary>Whether elements of this type are floating-point numbers.</summary>
    public static bool is_floating_point(ScalarType type) => type is ScalarType.Float16 or ScalarType.Float32 or ScalarType.Float64 or ScalarType.BFloat16;

    /// <summary>Whether elements of this type are complex numbers.</summary>
    public static bool is_complex(ScalarType type) => type is ScalarType.ComplexFloat32 or ScalarType.ComplexFloat64;

    static readonly Dictionary<Type, ScalarType[]> typesOf = new()
    {
        [typeof(byte)] = [ScalarType.Byte], [typeof(sbyte)] = [ScalarType.Int8], [typeof(short)] = [ScalarType.Int16],
        [typeof(int)] = [ScalarType.Int32], [typeof(long)] = [ScalarType.Int64], [typeof(Half)] = [ScalarType.Float16],
        [typeof(float)] = [ScalarType.Float32], [typeof(double)] = [ScalarType.Float64], [typeof(bool)] = [ScalarType.Bool],
        [typeof((float, float))] = [ScalarType.ComplexFloat32], [typeof(Complex)] = [ScalarType.ComplexFloat64],
        [typeof(ushort)] = [ScalarType.BFloat16],               // its bits: C# has no such number
    };

    internal static ScalarType[] TypeOf(Type type) => typesOf.GetValueOrDefault(type, []);

    internal static string CSharpName(ScalarType type) => typesOf.FirstOrDefault(pair => pair.Value.Contains(type)).Key?.Name ?? type.ToString();

    static ScalarType default_dtype = ScalarType.Float32;

    /// <summary>The element type of tensors made without naming one.</summary>
    public static ScalarType get_default_dtype() => default_dtype;

    /// <summary>Sets the element type of tensors made without naming one: float32 or float64.</summary>
    public static void set_default_dtype(ScalarType dtype) =>
        default_dtype = is_floating_point(dtype) ? dtype : throw new ArgumentException($"only floating-point types can be the default, got {dtype}", nameof(dtype));
}
