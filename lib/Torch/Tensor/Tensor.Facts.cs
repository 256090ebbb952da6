using TorchSharp.Interop;

namespace TorchSharp;

public static partial class torch
{
    public unsafe partial class Tensor
    {
        internal Facts Facts()
        {
            Facts facts;
            var borrowed = Borrow();
            try { Door.Check(Door.door_facts(borrowed, &facts)); }
            finally { Return(); }
            return facts;
        }

        // Sizes point into the native tensor: they are read while it is borrowed.
        T Read<T>(Func<Facts, T> read)
        {
            Facts facts;
            var borrowed = Borrow();
            try
            {
                Door.Check(Door.door_facts(borrowed, &facts));
                return read(facts);
            }
            finally { Return(); }
        }

        /// <summary>The size of each dimension.</summary>
        public long[] shape => Read(static f => new ReadOnlySpan<long>(f.Sizes, (int)f.Dimensions).ToArray());

        /// <summary>The size of each dimension.</summary>
        public long[] size() => shape;

        /// <summary>The size of one dimension; negative ones count from the last.</summary>
        public long size(int dim)
        {
            var sizes = shape;
            var index = dim < 0 ? dim + sizes.Length : dim;
            return index >= 0 && index < sizes.Length ? sizes[index]
                : throw new ArgumentOutOfRangeException(nameof(dim), dim, $"the tensor is [{string.Join(", ", sizes)}]: it has {sizes.Length} dimensions");
        }

        /// <summary>How many elements lie between neighbours along each dimension.</summary>
        public long[] stride() => Read(static f => f.Strides is null ? [] : new ReadOnlySpan<long>(f.Strides, (int)f.Dimensions).ToArray());

        /// <summary>How many elements lie between neighbours along one dimension.</summary>
        public long stride(int dim) { var all = stride(); return all[dim < 0 ? dim + all.Length : dim]; }

        /// <summary>The number of dimensions.</summary>
        public long Dimensions => Facts().Dimensions;
        /// <summary>The number of dimensions.</summary>
        public long dim() => Dimensions;
        /// <summary>The number of dimensions.</summary>
        public long ndim => Dimensions;
        /// <summary>The number of elements.</summary>
        public long NumberOfElements => Facts().Elements;
        /// <summary>The number of elements.</summary>
        public long numel() => NumberOfElements;
        /// <summary>Bytes in an element.</summary>
        public long ElementSize => Facts().ElementSize;
        /// <summary>Bytes in an element.</summary>
        public long element_size() => ElementSize;
        /// <summary>Where in its storage the tensor starts, in elements.</summary>
        public long storage_offset() => Facts().StorageOffset;

        /// <summary>The type of an element.</summary>
        public ScalarType dtype => (ScalarType)Facts().Dtype;
        /// <summary>Where the elements lie.</summary>
        public Device device { get { var f = Facts(); return new Device((DeviceType)f.DeviceType, f.DeviceIndex); } }
        /// <summary>The kind of device the elements lie on.</summary>
        public DeviceType device_type => (DeviceType)Facts().DeviceType;
        /// <summary>The index of the device, -1 for the CPU.</summary>
        public int device_index => Facts().DeviceIndex;

        /// <summary>Whether the tensor is on a CUDA device.</summary>
        public bool is_cuda => device_type == DeviceType.CUDA;
        /// <summary>Whether the tensor is on the CPU.</summary>
        public bool is_cpu() => device_type == DeviceType.CPU;
        /// <summary>Whether the tensor is a shape without memory.</summary>
        public bool is_meta => device_type == DeviceType.META;
        /// <summary>Whether the elements lie in row-major order without gaps.</summary>
        public bool is_contiguous() => Facts().IsContiguous != 0;
        /// <summary>Whether the tensor was made by the user rather than by an operator that autograd records.</summary>
        public bool is_leaf => Facts().IsLeaf != 0;

        /// <summary>Whether elements are integers or booleans.</summary>
        public bool is_integral() => torch.is_integral(dtype);
        /// <summary>Whether elements are floating-point numbers.</summary>
        public bool is_floating_point() => torch.is_floating_point(dtype);
        /// <summary>Whether elements are complex numbers.</summary>
        public bool is_complex() => torch.is_complex(dtype);

        /// <summary>Whether the tensor holds only the elements that are not zero.</summary>
        public bool is_sparse => Facts().Layout == 1;

        internal bool SharesObject(Tensor other) => handle == other.handle;
    }

    public static bool is_integral(Tensor t) => t.is_integral();
    public static bool is_floating_point(Tensor input) => input.is_floating_point();
    public static bool is_complex(Tensor input) => input.is_complex();
    public static bool is_tensor(object obj) => obj is Tensor;
    public static long numel(Tensor input) => input.numel();
}
