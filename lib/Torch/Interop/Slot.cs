using System.Runtime.InteropServices;

namespace TorchSharp.Interop;

/// <summary>What a slot carries; the order is door.h's.</summary>
enum Tag { Default, None, Tensor, Int, Double, Bool, Complex, Ints, Doubles, Tensors, Utf8, Generator }

/// <summary>One argument or result of an operator, 16 bytes, laid out as in door.h.</summary>
[StructLayout(LayoutKind.Explicit, Size = 16)]
unsafe struct Slot
{
    [FieldOffset(0)] public Tag Tag;
    [FieldOffset(4)] public int Length;
    [FieldOffset(8)] public long Int;
    [FieldOffset(8)] public double Double;
    [FieldOffset(8)] public void* Pointer;
}

/// <summary>What libtorch knows of a tensor without running an operator, laid out as in door.h.</summary>
[StructLayout(LayoutKind.Sequential)]
unsafe struct Facts
{
    public long* Sizes, Strides;
    public void* Data;
    public long Dimensions, Elements, ElementSize, StorageOffset, StorageBytes;
    public int Dtype, DeviceType, DeviceIndex, Layout;
    public byte RequiresGrad, IsLeaf, IsContiguous, IsLazy;
}
