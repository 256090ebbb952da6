using System.Runtime.InteropServices;
using TorchSharp.Interop;

namespace TorchSharp;

public static partial class torch
{
    static Tensor Finish(Tensor tensor, bool requiresGrad) => requiresGrad ? tensor.requires_grad_() : tensor;

    static ScalarType Type(ScalarType? dtype) => dtype ?? default_dtype;

    // Filled
    public static Tensor zeros(long[] size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        Finish(aten.zeros(size, Type(dtype), device: device?.Require()), requires_grad);
    public static Tensor zeros(params long[] size) => zeros(size, null);
    public static Tensor zeros(long size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => zeros([size], dtype, device, requires_grad);
    public static Tensor zeros(long rows, long columns, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => zeros([rows, columns], dtype, device, requires_grad);
    public static Tensor zeros(long dim0, long dim1, long dim2, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => zeros([dim0, dim1, dim2], dtype, device, requires_grad);
    public static Tensor zeros(long dim0, long dim1, long dim2, long dim3, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => zeros([dim0, dim1, dim2, dim3], dtype, device, requires_grad);
    public static Tensor zeros_like(Tensor input, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) => Finish(aten.zeros_like(input, dtype, device: device), requires_grad);

    public static Tensor ones(long[] size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        Finish(aten.ones(size, Type(dtype), device: device?.Require()), requires_grad);
    public static Tensor ones(params long[] size) => ones(size, null);
    public static Tensor ones(long size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => ones([size], dtype, device, requires_grad);
    public static Tensor ones(long rows, long columns, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => ones([rows, columns], dtype, device, requires_grad);
    public static Tensor ones(long dim0, long dim1, long dim2, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => ones([dim0, dim1, dim2], dtype, device, requires_grad);
    public static Tensor ones(long dim0, long dim1, long dim2, long dim3, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => ones([dim0, dim1, dim2, dim3], dtype, device, requires_grad);
    public static Tensor ones_like(Tensor input, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) => Finish(aten.ones_like(input, dtype, device: device), requires_grad);

    public static Tensor empty(long[] size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        Finish(aten.empty_memory_format(size, Type(dtype), device: device?.Require()), requires_grad);
    public static Tensor empty(params long[] size) => empty(size, null);
    public static Tensor empty(long size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => empty([size], dtype, device, requires_grad);
    public static Tensor empty(long rows, long columns, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => empty([rows, columns], dtype, device, requires_grad);
    public static Tensor empty_like(Tensor input, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) => Finish(aten.empty_like(input, dtype, device: device), requires_grad);

    public static Tensor full(long[] size, Scalar value, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        Finish(aten.full(size, value, dtype ?? (value.IsFloat ? default_dtype : null), device: device?.Require()), requires_grad);
    public static Tensor full(long size, Scalar value, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => full([size], value, dtype, device, requires_grad);
    public static Tensor full(long rows, long columns, Scalar value, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => full([rows, columns], value, dtype, device, requires_grad);
    public static Tensor full_like(Tensor input, Scalar value, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) => Finish(aten.full_like(input, value, dtype, device: device), requires_grad);

    public static Tensor eye(long rows, long columns = -1L, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        Finish(aten.eye_m(rows, columns < 0 ? rows : columns, Type(dtype), device: device?.Require()), requires_grad);

    // Sequences
    public static Tensor arange(Scalar start, Scalar stop, Scalar step, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        Finish(aten.arange_start_step(start, stop, step, dtype ?? (start.IsFloat || stop.IsFloat || step.IsFloat ? default_dtype : ScalarType.Int64), device: device?.Require()), requires_grad);
    public static Tensor arange(Scalar start, Scalar stop, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) => arange(start, stop, 1, dtype, device, requires_grad);
    public static Tensor arange(Scalar stop, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) => arange(0, stop, 1, dtype, device, requires_grad);
    public static Tensor linspace(double start, double end, long steps, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        Finish(aten.linspace(start, end, steps, Type(dtype), device: device?.Require()), requires_grad);
    public static Tensor logspace(double start, double end, long steps, double @base = 10, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        Finish(aten.logspace(start, end, steps, @base, Type(dtype), device: device?.Require()), requires_grad);

    // From C#
    public static Tensor from_array(Array rawArray, Device? device = null) => from_array(rawArray, null, device);
    public static Tensor from_array(Array rawArray, ScalarType? dtype, Device? device = null, bool requires_grad = false, string[]? names = null)
    {
        var type = rawArray.GetType().GetElementType()!;
        if (TypeOf(type) is not [var own, ..]) throw new ArgumentException($"no tensor holds elements of type {type.Name}", nameof(rawArray));
        long[] sizes = [.. Enumerable.Range(0, rawArray.Rank).Select(d => rawArray.GetLongLength(d))];
        return From(Bytes(rawArray), own, sizes, dtype, device, requires_grad);
    }

    static Tensor FromSpan<T>(ReadOnlySpan<T> elements, ReadOnlySpan<long> sizes, ScalarType? dtype, Device? device, bool requiresGrad) where T : unmanaged =>
        From(MemoryMarshal.AsBytes(elements), TypeOf(typeof(T))[0], sizes.ToArray(), dtype, device, requiresGrad);

    static Tensor From(ReadOnlySpan<byte> bytes, ScalarType own, long[] sizes, ScalarType? dtype, Device? device, bool requiresGrad)
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
        return Finish(result.to(dtype ?? own, device ?? CPU, disposeAfter: (dtype ?? own) != own || (device ?? CPU) != CPU), requiresGrad);
    }

    static ReadOnlySpan<T> Elements<T>(IList<T> list) => list switch
    {
        T[] array => array,
        List<T> many => CollectionsMarshal.AsSpan(many),
        _ => list.ToArray(),
    };

    static ReadOnlySpan<T> Elements<T>(Array array) where T : unmanaged => MemoryMarshal.Cast<byte, T>(Bytes(array));

    static ReadOnlySpan<byte> Bytes(Array array) =>
        array.Length == 0 ? [] : MemoryMarshal.CreateReadOnlySpan(ref MemoryMarshal.GetArrayDataReference(array), checked(array.Length * ElementBytes(array)));

    static int ElementBytes(Array array) => array switch
    {
        bool[] or bool[,] or bool[,,] or bool[,,,] => 1,
        _ => array.GetType().GetElementType() is { IsPrimitive: true } ? Buffer.ByteLength(array) / array.Length : Marshal.SizeOf(array.GetType().GetElementType()!),
    };

    // Random
    public static Tensor rand(long[] size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, Generator? generator = null, string[]? names = null) =>
        Finish(aten.rand_generator(size, generator, Type(dtype), device: device?.Require()), requires_grad);
    public static Tensor rand(params long[] size) => rand(size, null);
    public static Tensor rand(long size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, Generator? generator = null, string[]? names = null) => rand([size], dtype, device, requires_grad, generator);
    public static Tensor rand(long rows, long columns, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, Generator? generator = null, string[]? names = null) => rand([rows, columns], dtype, device, requires_grad, generator);
    public static Tensor rand(long dim0, long dim1, long dim2, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, Generator? generator = null, string[]? names = null) => rand([dim0, dim1, dim2], dtype, device, requires_grad, generator);
    public static Tensor rand(long dim0, long dim1, long dim2, long dim3, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, Generator? generator = null, string[]? names = null) => rand([dim0, dim1, dim2, dim3], dtype, device, requires_grad, generator);
    public static Tensor rand_like(Tensor input, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) => Finish(aten.rand_like(input, dtype, device: device), requires_grad);

    public static Tensor randn(long[] size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, Generator? generator = null, string[]? names = null) =>
        Finish(aten.randn_generator(size, generator, Type(dtype), device: device?.Require()), requires_grad);
    public static Tensor randn(params long[] size) => randn(size, null);
    public static Tensor randn(long size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, Generator? generator = null, string[]? names = null) => randn([size], dtype, device, requires_grad, generator);
    public static Tensor randn(long rows, long columns, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, Generator? generator = null, string[]? names = null) => randn([rows, columns], dtype, device, requires_grad, generator);
    public static Tensor randn(long dim0, long dim1, long dim2, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, Generator? generator = null, string[]? names = null) => randn([dim0, dim1, dim2], dtype, device, requires_grad, generator);
    public static Tensor randn(long dim0, long dim1, long dim2, long dim3, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, Generator? generator = null, string[]? names = null) => randn([dim0, dim1, dim2, dim3], dtype, device, requires_grad, generator);
    public static Tensor randn_like(Tensor input, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) => Finish(aten.randn_like(input, dtype, device: device), requires_grad);

    public static Tensor randint(long low, long high, long[] size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, Generator? generator = null, string[]? names = null) =>
        Finish(aten.randint_low_generator(low, high, size, generator, dtype ?? ScalarType.Int64, device: device?.Require()), requires_grad);
    public static Tensor randint(long high, long[] size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, Generator? generator = null, string[]? names = null) => randint(0, high, size, dtype, device, requires_grad, generator);
    public static Tensor randint(long high, long size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, Generator? generator = null, string[]? names = null) => randint(0, high, [size], dtype, device, requires_grad, generator);
    public static Tensor randperm(long n, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, Generator? generator = null) =>
        Finish(aten.randperm_generator(n, generator, dtype ?? ScalarType.Int64, device: device?.Require()), requires_grad);
    public static Tensor normal(double mean, double std, ReadOnlySpan<long> size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, Generator? generator = null, string[]? names = null) =>
        Finish(empty(size.ToArray(), dtype, device).normal_(mean, std, generator), requires_grad);
    public static Tensor bernoulli(Tensor input, Generator? generator = null) => aten.bernoulli(input, generator);

    public partial class Tensor
    {
        public Tensor zeros_like(ScalarType? dtype = null, Device? device = null, bool requires_grad = false) => torch.zeros_like(this, dtype, device, requires_grad);
        public Tensor ones_like(ScalarType? dtype = null, Device? device = null, bool requires_grad = false) => torch.ones_like(this, dtype, device, requires_grad);
        public Tensor empty_like(ScalarType? dtype = null, Device? device = null, bool requires_grad = false) => torch.empty_like(this, dtype, device, requires_grad);
        public Tensor full_like(Scalar value, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) => torch.full_like(this, value, dtype, device, requires_grad);
        public Tensor rand_like(ScalarType? dtype = null, Device? device = null, bool requires_grad = false) => torch.rand_like(this, dtype, device, requires_grad);
        public Tensor randn_like(ScalarType? dtype = null, Device? device = null, bool requires_grad = false) => torch.randn_like(this, dtype, device, requires_grad);
        public Tensor normal_(double mean = 0.0, double std = 1.0, Generator? generator = null) => aten.normal_(this, mean, std, generator);
        public Tensor uniform_(double from, double to, Generator? generator = null) => aten.uniform_(this, from, to, generator);
        public Tensor bernoulli(Generator? generator = null) => aten.bernoulli(this, generator);
        public Tensor bernoulli_(double p = 0.5, Generator? generator = null) => aten.bernoulli__float(this, p, generator);
    }
}
