using TorchSharp.Interop;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        public Tensor alias() => Alias();
        public Tensor clone() => aten.clone(this);
        public Tensor contiguous() => aten.contiguous(this);
        public Tensor reshape(params long[] shape) => aten.reshape(this, shape);
        public Tensor permute(params long[] permutation) => aten.permute(this, permutation);
        public Tensor permute(IEnumerable<long> permutation) => aten.permute(this, [.. permutation]);
        public Tensor expand(params long[] sizes) => aten.expand(this, sizes);
        public Tensor squeeze(long? dim = null) => dim is { } d ? aten.squeeze_dim(this, d) : aten.squeeze(this);
        public Tensor squeeze_(long? dim = null) => dim is { } d ? aten.squeeze__dim(this, d) : aten.squeeze_(this);
        public Tensor unflatten(long dim, params long[] sizes) => aten.unflatten_int(this, dim, sizes);
        public Tensor slice(long dim, long start, long finish, long step) => aten.slice_Tensor(this, dim, start, finish, step);
        public Tensor tile(long[] reps) => aten.tile(this, reps);
        public Tensor roll(long shifts, long? dims = null) => aten.roll(this, [shifts], dims is { } d ? [d] : []);
        public Tensor roll(long[] shifts) => aten.roll(this, shifts, []);
        public Tensor roll(long[] shifts, long[] dims) => aten.roll(this, shifts, dims);
        public Tensor[] split(long size, int dim = 0) => aten.split_Tensor(this, size, dim);
        public Tensor[] split(long[] sizes, long dim = 0) => aten.split_with_sizes(this, sizes, dim);

        /// <summary>The matrix with rows and columns exchanged.</summary>
        public Tensor T => permute([.. Enumerable.Range(0, (int)ndim).Reverse().Select(d => (long)d)]);
        /// <summary>Each matrix of a batch with rows and columns exchanged.</summary>
        public Tensor mT => transpose(-2, -1);
    }

    public static Tensor cat(IList<Tensor> tensors, long dim = 0) => aten.cat(tensors, dim);
    public static Tensor concat(IList<Tensor> tensors, long dim = 0) => aten.cat(tensors, dim);
    public static Tensor stack(IEnumerable<Tensor> tensors, long dim = 0) => aten.stack(tensors, dim);
    public static Tensor hstack(params Tensor[] tensors) => aten.cat(tensors, tensors[0].ndim < 2 ? 0 : 1);
    public static Tensor vstack(params Tensor[] tensors) => aten.cat([.. tensors.Select(t => t.ndim < 2 ? t.unsqueeze(0) : t)], 0);
    public static Tensor[] split(Tensor tensor, long split_size, long dim = 0L) => aten.split_Tensor(tensor, split_size, dim);
    public static Tensor[] split(Tensor tensor, long[] split_size_or_sections, long dim = 0L) => aten.split_with_sizes(tensor, split_size_or_sections, dim);
    public static Tensor[] meshgrid(IEnumerable<Tensor> tensors, string indexing = "ij") => aten.meshgrid_indexing(tensors, indexing);
    public static Tensor movedim(Tensor input, long[] source, long[] destination) => aten.movedim_intlist(input, source, destination);
    public static Tensor permute(Tensor input, params long[] permutation) => input.permute(permutation);
    public static Tensor reshape(Tensor input, params long[] shape) => input.reshape(shape);
    public static Tensor roll(Tensor input, long shifts, long? dims = null) => input.roll(shifts, dims);
    public static Tensor roll(Tensor input, long[] shifts, long[] dims) => input.roll(shifts, dims);
    public static Tensor squeeze(Tensor input, long? dim = null) => input.squeeze(dim);
    public static Tensor tile(Tensor input, long[] reps) => input.tile(reps);
    public static Tensor[] where(Tensor condition) => aten.where(condition);
    public static Tensor searchsorted(Tensor sorted_sequence, Tensor values, bool out_int32 = false, bool right = false) =>
        aten.searchsorted_Tensor(sorted_sequence, values, out_int32, right);
}
