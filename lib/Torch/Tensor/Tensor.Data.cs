using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using TorchSharp.Interop;
using TorchSharp.Utils;

namespace TorchSharp;

public static partial class torch
{
    public unsafe partial class Tensor
    {
        /// <summary>The elements, in row-major order, readable and (on the CPU) writable in place.</summary>
        /// <remarks>Where libtorch has yet to conjugate, negate or fill in the memory, they are those of a copy.</remarks>
        /// <exception cref="ArgumentException">T is not the tensor's element type.</exception>
        public TensorAccessor<T> data<T>() where T : unmanaged
        {
            RequireType<T>();
            return new TensorAccessor<T>(Settled());
        }

        /// <summary>The one element of a tensor that has one.</summary>
        public T item<T>() where T : unmanaged
        {
            RequireType<T>();
            var count = NumberOfElements;
            if (count != 1) throw new InvalidOperationException($"item() reads a tensor of one element; this one is [{string.Join(", ", shape)}]");
            var here = Settled();
            try { return here.Read(static f => Unsafe.ReadUnaligned<T>(f.Data)); }
            finally { if (!ReferenceEquals(here, this)) here.Dispose(); }
        }

        /// <summary>The one element as a scalar.</summary>
        public Scalar ToScalar() => aten.item(this);

        /// <summary>The bytes of a contiguous CPU tensor, in place; valid while the tensor lives.</summary>
        /// <exception cref="InvalidOperationException">The tensor is elsewhere, or its elements are not in one run.</exception>
        public Span<byte> bytes
        {
            get
            {
                var f = Facts();
                if (f.DeviceType != (int)DeviceType.CPU)
                    throw new InvalidOperationException($"the bytes of a tensor on {device} are not in this memory: call cpu() first");
                if (f.IsContiguous == 0) throw new InvalidOperationException("the elements are not in one run: call contiguous() first");
                if (f.IsLazy != 0) throw new InvalidOperationException("libtorch has yet to conjugate, negate or fill in the elements: call clone() first");
                return new Span<byte>(f.Data, checked((int)(f.Elements * f.ElementSize)));
            }
            set => value.CopyTo(bytes);
        }

        // One element, counted in row-major order.
        public T ReadCpuValue<T>(long i) where T : unmanaged => data<T>()[i];
        public bool ReadCpuBool(long i) => data<bool>()[i];
        public byte ReadCpuByte(long i) => data<byte>()[i];
        public sbyte ReadCpuSByte(long i) => data<sbyte>()[i];
        public short ReadCpuInt16(long i) => data<short>()[i];
        public int ReadCpuInt32(long i) => data<int>()[i];
        public long ReadCpuInt64(long i) => data<long>()[i];
        public float ReadCpuSingle(long i) => data<float>()[i];
        public double ReadCpuDouble(long i) => data<double>()[i];
        public float ReadCpuFloat16(long i) => (float)data<Half>()[i];
        public float ReadCpuBFloat16(long i) => data<BFloat16>()[i].ToSingle();

        /// <summary>The elements as scalars, in nested ArrayLists; a lone scalar where there are no dimensions.</summary>
        public object tolist()
        {
            if (ndim == 0) return ToScalar();
            var list = new System.Collections.ArrayList();
            foreach (var part in unbind(0))
                using (part) list.Add(part.tolist());
            return list;
        }

        /// <summary>This tensor, or a copy whose CPU memory says what the tensor does.</summary>
        internal Tensor Settled()
        {
            var f = Facts();
            if (f.IsLazy == 0) return f.DeviceType == (int)DeviceType.CPU ? this : cpu();
            using var off = no_grad();
            var settled = aten.clone(this);
            if (f.DeviceType == (int)DeviceType.CPU) return settled;
            using (settled) return settled.cpu();
        }

        internal Span<T> Span<T>() where T : unmanaged => MemoryMarshal.Cast<byte, T>(bytes);

        void RequireType<T>()
        {
            var actual = dtype;
            if (!TypeOf(typeof(T)).Contains(actual))
                throw new ArgumentException($"the tensor holds {actual}: read it as {CSharpName(actual)}, not {typeof(T).Name}, or convert it with to(ScalarType)");
        }
    }
}
