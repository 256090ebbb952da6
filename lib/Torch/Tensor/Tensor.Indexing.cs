using TorchSharp.Interop;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        public Tensor this[params TensorIndex[] indices]
        {
            get => index(indices);
            set => index_put_(value, indices);
        }

        public Tensor this[params Tensor[] indices]
        {
            get => index(indices);
            set => index_put_(value, indices);
        }

        public Tensor this[long i1] { get => index(i1); set => index_put_(value, i1); }
        public Tensor this[long i1, long i2] { get => index(i1, i2); set => index_put_(value, i1, i2); }
        public Tensor this[long i1, long i2, long i3] { get => index(i1, i2, i3); set => index_put_(value, i1, i2, i3); }
        public Tensor this[long i1, long i2, long i3, long i4] { get => index(i1, i2, i3, i4); set => index_put_(value, i1, i2, i3, i4); }
        public Tensor this[long i1, long i2, long i3, long i4, long i5] { get => index(i1, i2, i3, i4, i5); set => index_put_(value, i1, i2, i3, i4, i5); }
        public Tensor this[long i1, long i2, long i3, long i4, long i5, long i6] { get => index(i1, i2, i3, i4, i5, i6); set => index_put_(value, i1, i2, i3, i4, i5, i6); }
        public Tensor this[params long[] indices]
        {
            get => index(Array.ConvertAll(indices, i => (TensorIndex)i));
            set => index_put_(value, Array.ConvertAll(indices, i => (TensorIndex)i));
        }

        /// <summary>The part that the indices name: a view, or a copy where a tensor is among them.</summary>
        public Tensor index(params TensorIndex[] indices)
        {
            var (view, tensors) = Basic(indices);
            if (tensors is null) return view.SharesObject(this) ? Alias() : view;
            var result = aten.index_Tensor(view, tensors);
            if (!view.SharesObject(this)) view.Dispose();
            return result;
        }

        /// <summary>The elements that tensors of integers list, one for each leading dimension, or that booleans mark.</summary>
        public Tensor index(params Tensor[] indices) => aten.index_Tensor(this, indices);

        /// <summary>Writes a tensor, broadcast, into the part that the indices name.</summary>
        public Tensor index_put_(Tensor value, params TensorIndex[] indices) => index_put_(value, indices, false);

        /// <summary>Writes, or adds, a tensor into the part that the indices name.</summary>
        public Tensor index_put_(Tensor value, TensorIndex[] indices, bool accumulate = false)
        {
            var (view, tensors) = Basic(indices);
            if (tensors is not null) aten.index_put_(view, tensors, value, accumulate);
            else if (accumulate) aten.add__Tensor(view, value);
            else aten.copy_(view, value);
            if (!view.SharesObject(this)) view.Dispose();
            return this;
        }

        /// <summary>Writes a tensor at the elements that the index tensors name.</summary>
        public Tensor index_put_(Tensor value, params Tensor[] indices) => index_put_(value, indices, false);

        /// <summary>Writes, or adds, a tensor at the elements that the index tensors name.</summary>
        public Tensor index_put_(Tensor value, Tensor[] indices, bool accumulate = false) =>
            aten.index_put_(this, indices, value, accumulate);

        /// <summary>Writes a number at the elements that the index tensors name.</summary>
        public Tensor index_put_(Scalar value, params Tensor[] indices)
        {
            using var number = aten.full([], value, dtype, device: device);
            return index_put_(number, indices, false);
        }

        /// <summary>Writes a number into the part that the indices name.</summary>
        public Tensor index_put_(Scalar value, params TensorIndex[] indices)
        {
            using var number = aten.full([], value, dtype, device: device);
            return index_put_(number, indices, false);
        }

        /// <summary>What is left of an index once slices, numbers and new dimensions have been taken as views.</summary>
        (Tensor view, Tensor?[]? tensors) Basic(TensorIndex[] indices)
        {
            var view = this;
            List<Tensor?>? tensors = null;
            var dimension = 0L;
            for (var i = 0; i < indices.Length; i++)
            {
                var part = indices[i];
                switch (part.kind)
                {
                    case TensorIndex.Kind.Single:
                        Step(aten.select_int(view, dimension, part.start!.Value));
                        break;
                    case TensorIndex.Kind.Slice:
                        if (part.start is not null || part.stop is not null || part.step is not null)
                            Step(aten.slice_Tensor(view, dimension, part.start, part.stop, part.step));
                        dimension++;
                        break;
                    case TensorIndex.Kind.None:
                    case TensorIndex.Kind.Null:
                        Step(aten.unsqueeze(view, dimension++));
                        break;
                    case TensorIndex.Kind.Ellipsis:
                        dimension = view.ndim - indices[(i + 1)..].Sum(Consumed);
                        break;
                    case TensorIndex.Kind.Bool:
                        Step(aten.unsqueeze(view, dimension));
                        Advanced(tensor(new[] { part.start != 0 }, device: device));
                        break;
                    case TensorIndex.Kind.Tensor:
                        Advanced(part.tensor!);
                        break;
                }
            }
            return (view, tensors?.ToArray());

            void Step(Tensor next)
            {
                if (!view.SharesObject(this)) view.Dispose();
                view = next;
            }

            void Advanced(Tensor index)
            {
                tensors ??= [];
                while (tensors.Count < dimension) tensors.Add(null);
                tensors.Add(index);
                dimension += Covers(index);
            }
        }

        static long Consumed(TensorIndex part) => part.kind switch
        {
            TensorIndex.Kind.Single or TensorIndex.Kind.Slice => 1,
            TensorIndex.Kind.Tensor => Covers(part.tensor!),
            _ => 0,
        };

        // A tensor of booleans marks places in as many dimensions as it has.
        static long Covers(Tensor index) => index.dtype is ScalarType.Bool or ScalarType.Byte ? index.ndim : 1;
    }
}
