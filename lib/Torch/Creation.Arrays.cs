using System.Runtime.InteropServices;
using TorchSharp.Interop;

namespace TorchSharp;

public static partial class torch
{
    public static Tensor from_array(Array rawArray, Device? device = null) => from_array(rawArray, null, device);
    public static Tensor from_array(Array rawArray, ScalarType? dtype, Device? device = null,
        bool requires_grad = false, string[]? names = null)
    {
        var type = rawArray.GetType().GetElementType()!;
        if (TypeOf(type) is not [var own, ..])
            throw new ArgumentException($"no tensor holds elements of type {type.Name}", nameof(rawArray));
        long[] sizes = [.. Enumerable.Range(0, rawArray.Rank).Select(d => rawArray.GetLongLength(d))];
        return From(Bytes(rawArray), own, sizes, dtype, device, requires_grad);
    }

    static Tensor FromSpan<T>(ReadOnlySpan<T> elements, ReadOnlySpan<long> sizes, ScalarType? dtype, Device? device,
        bool requiresGrad) where T : unmanaged =>
        From(MemoryMarshal.AsBytes(elements), TypeOf(typeof(T))[0], sizes.ToArray(), dtype, device, requiresGrad);

    static Tensor From(ReadOnlySpan<byte> bytes, ScalarType own, long[] sizes, ScalarType? dtype, Device? device,
        bool requiresGrad)
    {
        var result = aten.empty_memory_format(sizes, own, device: CPU);
        var room = result.bytes;
        if (room.Length != bytes.Length)
        {
            var count = bytes.Length / result.ElementSize;
            result.Dispose();
            throw new ArgumentException($"[{string.Join(", ", sizes)}] is not the shape of {count} elements");
        }
        bytes.CopyTo(room);
        var (type, place) = (dtype ?? own, device ?? CPU);
        return Finish(result.to(type, place, disposeAfter: type != own || place != CPU), requiresGrad);
    }

    public static Tensor as_tensor(Array data, ScalarType? dtype = null, Device? device = null) =>
        from_array(data, dtype, device);

    /// <summary>The tensor itself where it is of that type and on that device already, else a converted copy.</summary>
    public static Tensor as_tensor(Tensor data, ScalarType? dtype = null, Device? device = null) =>
        data.to(dtype ?? data.dtype, device ?? data.device) is var result && ReferenceEquals(result, data)
            ? data.alias() : result;

    public static Tensor tensor(float real, float imaginary, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false) =>
        FromSpan<(float, float)>([(real, imaginary)], [], dtype, device, requires_grad);
    public static Tensor tensor(double real, double imaginary, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false) =>
        tensor(new System.Numerics.Complex(real, imaginary), dtype, device, requires_grad);
    public static Tensor tensor((double Real, double Imaginary) scalar, ScalarType? dtype = null,
        Device? device = null, bool requires_grad = false) =>
        tensor(scalar.Real, scalar.Imaginary, dtype, device, requires_grad);
    public static Tensor tensor(int[] rawArray, long dim0, long dim1, long dim2, long dim3, ScalarType? dtype = null,
        Device? device = null, bool requires_grad = false, string[]? names = null) =>
        tensor(rawArray, [dim0, dim1, dim2, dim3], dtype, device, requires_grad);

    static ReadOnlySpan<T> Elements<T>(IList<T> list) => list switch
    {
        T[] array => array,
        List<T> many => CollectionsMarshal.AsSpan(many),
        _ => list.ToArray(),
    };

    static ReadOnlySpan<T> Elements<T>(Array array) where T : unmanaged => MemoryMarshal.Cast<byte, T>(Bytes(array));

    static ReadOnlySpan<byte> Bytes(Array array) =>
        array.Length == 0 ? [] : MemoryMarshal.CreateReadOnlySpan(ref MemoryMarshal.GetArrayDataReference(array),
            checked(array.Length * ElementBytes(array)));

    static int ElementBytes(Array array) => array switch
    {
        bool[] or bool[,] or bool[,,] or bool[,,,] => 1,
        _ => array.GetType().GetElementType() is { IsPrimitive: true }
            ? Buffer.ByteLength(array) / array.Length : Marshal.SizeOf(array.GetType().GetElementType()!),
    };
}
