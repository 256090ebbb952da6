using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using static TorchSharp.torch;

namespace TorchSharp.Interop;

/// <summary>One boxed call: arguments are put in slots in the order of the schema, then a result is asked for.</summary>
/// <remarks>
/// Everything lies on the stack: lists are copied into <see cref="words"/> (native memory when long), and each tensor is
/// borrowed until the call is over, so that a tensor disposed by another thread meanwhile stays alive.
/// </remarks>
unsafe ref struct Call(Op op)
{
    internal const int MaxArguments = 16;
    const int MaxWords = 40;

    [InlineArray(MaxArguments)] struct Slots { Slot first; }
    [InlineArray(MaxWords)] struct Words { long first; }
    [InlineArray(MaxArguments)] struct Tensors { Tensor? first; }

#pragma warning disable CS0649                  // written through pointers
    Slots slots;
    Words words;
#pragma warning restore CS0649
    Tensors borrowed;
    int count, wordsUsed, borrowedCount;
    List<nint>? native;
    List<Tensor>? more;
    Generator? stream;

    internal void Arg(Tensor? tensor)
    {
        if (tensor is null) { Next(Tag.Default); return; }
        var handle = Borrow(tensor);
        borrowed[borrowedCount++] = tensor;
        Next(Tag.Tensor).Pointer = (void*)handle;
    }

    internal void Arg(Scalar? scalar)
    {
        if (scalar is null) Next(Tag.Default);
        else if (scalar.IsFloat) Next(Tag.Double).Double = scalar.Real;
        else if (scalar.IsComplex)
        {
            var pair = Room(2);
            pair[0] = BitConverter.DoubleToInt64Bits(scalar.Real);
            pair[1] = BitConverter.DoubleToInt64Bits(scalar.Imaginary);
            Next(Tag.Complex).Pointer = pair;
        }
        else Next(scalar.IsBool ? Tag.Bool : Tag.Int).Int = scalar.Integer;
    }

    internal void Arg(long value) => Next(Tag.Int).Int = value;
    internal void Arg(bool value) => Next(Tag.Bool).Int = value ? 1 : 0;
    internal void Arg(double value) => Next(Tag.Double).Double = value;
    internal void Arg(long? value) { if (value is { } v) Arg(v); else Next(Tag.Default); }
    internal void Arg(bool? value) { if (value is { } v) Arg(v); else Next(Tag.Default); }
    internal void Arg(double? value) { if (value is { } v) Arg(v); else Next(Tag.Default); }
    internal void Arg(ScalarType? value) => Arg((long?)value);
    internal void Arg(Device? value) => Arg(value is null ? null : ((long)value.type << 8) | (byte)value.index);

    internal void Arg(Generator? generator)
    {
        if (generator is null) { Next(Tag.Default); return; }
        try { Next(Tag.Generator).Pointer = (void*)generator.Borrow(); }
        catch { Release(); throw; }
        stream = generator;
    }

    internal void Arg(string? text)
    {
        if (text is null) { Next(Tag.Default); return; }
        var bytes = Encoding.UTF8.GetBytes(text);
        var room = Room((bytes.Length + 7) / 8);
        bytes.CopyTo(new Span<byte>(room, bytes.Length));
        Next(Tag.Utf8, bytes.Length).Pointer = room;
    }

    internal void Arg(long[]? list)
    {
        if (list is null) { Next(Tag.Default); return; }
        var room = Room(list.Length);
        list.CopyTo(new Span<long>(room, list.Length));
        Next(Tag.Ints, list.Length).Pointer = room;
    }

    internal void Arg(double[]? list)
    {
        if (list is null) { Next(Tag.Default); return; }
        var room = Room(list.Length);
        list.CopyTo(new Span<double>(room, list.Length));
        Next(Tag.Doubles, list.Length).Pointer = room;
    }

    internal void Arg(IEnumerable<Tensor?>? tensors)
    {
        if (tensors is null) { Next(Tag.Default); return; }
        var list = tensors as IReadOnlyList<Tensor?> ?? [.. tensors];
        var room = Room(list.Count);
        more ??= new(list.Count);
        for (var i = 0; i < list.Count; i++)
        {
            if (list[i] is not { } tensor) { room[i] = 0; continue; }
            room[i] = Borrow(tensor);
            more.Add(tensor);
        }
        Next(Tag.Tensors, list.Count).Pointer = room;
    }

    /// <summary>The call for its effect alone; results, if any, are dropped.</summary>
    internal void Run() => Invoke(null, 0);

    /// <summary>The call of an in-place operator: the tensor it changed is the result.</summary>
    internal Tensor Run(Tensor self) { Invoke(null, 0); return self; }

    internal Tensor Tensor() { Slot result; Invoke(&result, 1); return Own(result); }

    internal (Tensor, Tensor) Tensors2()
    {
        var results = stackalloc Slot[2];
        Invoke(results, 2);
        return (Own(results[0]), Own(results[1]));
    }

    internal (Tensor, Tensor, Tensor) Tensors3()
    {
        var results = stackalloc Slot[3];
        Invoke(results, 3);
        return (Own(results[0]), Own(results[1]), Own(results[2]));
    }

    internal (Tensor, Tensor, Tensor, Tensor) Tensors4()
    {
        var results = stackalloc Slot[4];
        Invoke(results, 4);
        return (Own(results[0]), Own(results[1]), Own(results[2]), Own(results[3]));
    }

    internal Tensor[] TensorList()
    {
        Slot result;
        Invoke(&result, 1);
        var list = new Tensor[result.Length];
        for (var i = 0; i < list.Length; i++) list[i] = new Tensor(((nint*)result.Pointer)[i]);
        Door.door_free(result.Pointer);
        return list;
    }

    internal long Long() { Slot result; Invoke(&result, 1); return result.Int; }
    internal double Double() { Slot result; Invoke(&result, 1); return result.Double; }
    internal bool Bool() => Long() != 0;

    internal Scalar Scalar()
    {
        Slot result;
        Invoke(&result, 1);
        if (result.Tag == Tag.Double) return result.Double;
        if (result.Tag == Tag.Bool) return result.Int != 0;
        if (result.Tag == Tag.Int) return result.Int;
        var z = new System.Numerics.Complex(((double*)result.Pointer)[0], ((double*)result.Pointer)[1]);
        Door.door_free(result.Pointer);
        return z;
    }

    static Tensor Own(Slot slot) => slot.Tag == Tag.Tensor ? new Tensor((nint)slot.Pointer, kib: slot.Length) : null!;

    ref Slot Next(Tag tag, int length = 0)
    {
        ref var slot = ref Unsafe.AsRef<Slot>(Unsafe.AsPointer(ref slots[count++]));
        slot.Tag = tag;
        slot.Length = length;
        return ref slot;
    }

    nint Borrow(Tensor tensor)
    {
        try { return tensor.Borrow(); }
        catch { Release(); throw; }
    }

    // A Call never moves: it is a local of the function that makes the call, so pointers into it hold.
    long* Room(int length)
    {
        if (wordsUsed + length <= MaxWords)
        {
            var room = (long*)Unsafe.AsPointer(ref words[0]) + wordsUsed;
            wordsUsed += length;
            return room;
        }
        var memory = NativeMemory.Alloc((nuint)length * sizeof(long));
        (native ??= []).Add((nint)memory);
        return (long*)memory;
    }

    void Invoke(Slot* results, int capacity)
    {
        int status, returned;
        try { status = Door.door_call(op.Handle, (Slot*)Unsafe.AsPointer(ref slots[0]), count, results, capacity, &returned); }
        finally { Release(); }
        Door.Check(status);
    }

    void Release()
    {
        for (var i = 0; i < borrowedCount; i++) borrowed[i]!.Return();
        if (more is not null) foreach (var tensor in more) tensor.Return();
        if (native is not null) foreach (var memory in native) NativeMemory.Free((void*)memory);
        stream?.Return();
        borrowedCount = 0;
        (more, native, stream) = (null, null, null);
    }
}
