using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace MmDit.Nets.Layers;

/// <summary>Numbers side by side, for what this kit computes itself.</summary>
static unsafe class Lanes
{
    /// <summary>The first number of an item of the first axis: [B, ..], float32 in one piece on the CPU.</summary>
    internal static float* Floats(this Tensor x, long item = 0) =>
        (float*)Unsafe.AsPointer(ref MemoryMarshal.GetReference(x.bytes))
            + (item == 0 ? 0 : item * (x.numel() / x.shape[0]));

    /// <summary>1 / (1 + exp(-x)), to some units of the last place.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector<float> Sigmoid(Vector<float> x) => Vector<float>.One / (Vector<float>.One + Exp(-x));

    // exp(x) = 2^n exp(r), |r| <= ln 2 / 2, exp(r) by its Taylor series, its rest below 1.3e-7; .NET's own is slower.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Vector<float> Exp(Vector<float> x)
    {
        x = Vector.ConditionalSelect(Vector.Equals(x, x), Vector.Min(Vector.Max(x, new(-87f)), new(88f)), x);
        var n = Vector.Round(x * 1.44269504f);
        var r = x - n * 0.693359375f + n * 2.12194440e-4f;      // ln 2 in two parts
        var y = Vector<float>.One
            + r * (Vector<float>.One + r * (new Vector<float>(1 / 2f) + r * (new Vector<float>(1 / 6f)
            + r * (new Vector<float>(1 / 24f) + r * (new Vector<float>(1 / 120f) + r * (1 / 720f))))));
        return y * Vector.AsVectorSingle((Vector.ConvertToInt32(n) + new Vector<int>(127)) << 23);
    }
}
