using System.Collections;
using System.Runtime.CompilerServices;
using static TorchSharp.torch;

namespace TorchSharp.Utils;

/// <summary>The elements of a CPU tensor as a C# sequence in row-major order, without a copy where they lie in one run.</summary>
public sealed unsafe class TensorAccessor<T> : IEnumerable<T>, IDisposable where T : unmanaged
{
    readonly Tensor tensor;
    readonly long[] sizes, strides;
    readonly T* start;
    readonly bool contiguous;

    internal TensorAccessor(Tensor tensor)
    {
        this.tensor = tensor;
        var facts = tensor.Facts();
        (sizes, strides) = (tensor.shape, tensor.stride());
        start = (T*)facts.Data;
        contiguous = facts.IsContiguous != 0;
        Count = facts.Elements;
    }

    /// <summary>The number of elements.</summary>
    public long Count { get; }

    /// <summary>The element at a place in row-major order, or at one index for each dimension.</summary>
    public T this[params long[] indices]
    {
        get => Unsafe.Read<T>(At(indices));
        set => Unsafe.Write(At(indices), value);
    }

    /// <summary>A copy of the elements in row-major order.</summary>
    public T[] ToArray()
    {
        var all = new T[Count];
        CopyTo(all);
        return all;
    }

    /// <summary>Copies the elements in row-major order.</summary>
    public void CopyTo(T[] array, int arrayIndex = 0, long tensorIndex = 0)
    {
        tensor.Borrow();                                     // throws if disposed, and keeps the memory meanwhile
        try
        {
            if (contiguous)
            {
                var length = (int)Math.Min(Count - tensorIndex, array.Length - arrayIndex);
                new ReadOnlySpan<T>(start + tensorIndex, length).CopyTo(array.AsSpan(arrayIndex));
                return;
            }
            for (var i = tensorIndex; i < Count && arrayIndex < array.Length; i++) array[arrayIndex++] = *Flat(i);
        }
        finally { tensor.Return(); }
    }

    /// <summary>Whether both hold equal elements in the same order.</summary>
    public override bool Equals(object? obj) => obj is TensorAccessor<T> other && Count == other.Count && this.SequenceEqual(other);

    /// <inheritdoc/>
    public override int GetHashCode() => tensor.GetHashCode();

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator()
    {
        for (long i = 0; i < Count; i++) yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Nothing to free: the tensor owns the memory.</summary>
    public void Dispose() { }

    T* At(long[] indices)
    {
        if (tensor.IsInvalid) _ = tensor.Handle;             // throws what a disposed tensor throws
        if (indices.Length == 1 && sizes.Length != 1)
        {
            if ((ulong)indices[0] >= (ulong)Count) throw new IndexOutOfRangeException($"element {indices[0]} of {Count}");
            return Flat(indices[0]);
        }
        if (indices.Length != sizes.Length) throw new ArgumentException($"{indices.Length} indices for {sizes.Length} dimensions");
        var place = start;
        for (var d = 0; d < sizes.Length; d++)
        {
            if ((ulong)indices[d] >= (ulong)sizes[d]) throw new IndexOutOfRangeException($"index {indices[d]} in a dimension of {sizes[d]}");
            place += indices[d] * strides[d];
        }
        return place;
    }

    T* Flat(long i)
    {
        if (contiguous) return start + i;
        var place = start;
        for (var d = sizes.Length - 1; d >= 0; i /= sizes[d--]) place += i % sizes[d] * strides[d];
        return place;
    }
}
