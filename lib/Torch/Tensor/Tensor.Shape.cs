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
        public Tensor expand(ReadOnlySpan<long> sizes, bool isImplicit = false) =>
            aten.expand(this, sizes.ToArray(), isImplicit);
        public Tensor squeeze(long? dim = null) => dim is { } d ? aten.squeeze_dim(this, d) : aten.squeeze(this);
        public Tensor squeeze_(long? dim = null) => dim is { } d ? aten.squeeze__dim(this, d) : aten.squeeze_(this);
        public Tensor unflatten(long dim, params long[] sizes) => aten.unflatten_int(this, dim, sizes);
        public Tensor slice(long dim, long start, long finish, long step) =>
            aten.slice_Tensor(this, dim, start, finish, step);
        public Tensor tile(long[] reps) => aten.tile(this, reps);
        public Tensor roll(long shifts, long? dims = null) => aten.roll(this, [shifts], dims is { } d ? [d] : []);
        public Tensor[] split(long size, int dim = 0) => aten.split_Tensor(this, size, dim);
        public Tensor[] split(long[] sizes, long dim = 0) => aten.split_with_sizes(this, sizes, dim);
        public Tensor[] split(ReadOnlySpan<long> sizes, long dim = 0) =>
            aten.split_with_sizes(this, sizes.ToArray(), dim);
        public Tensor[] split(params long[] sizes) => aten.split_with_sizes(this, sizes);
        public Tensor[] hsplit(Tensor indices) => tensor_split(indices, ndim == 1 ? 0 : 1);
        public Tensor[] vsplit(Tensor indices) => tensor_split(indices, 0);
        public Tensor[] dsplit(Tensor indices) => tensor_split(indices, 2);
        public Tensor roll(ReadOnlySpan<long> shifts, ReadOnlySpan<long> dims = default) =>
            aten.roll(this, shifts.ToArray(), dims.ToArray());
        public Tensor rot90(long k = 1, (long, long)? dims = null) =>
            aten.rot90(this, k, dims is var (a, b) ? [a, b] : [0, 1]);
        public Tensor vander(long N = -1, bool increasing = false) => aten.vander(this, N < 0 ? null : N, increasing);
        public Tensor take_along_dim(IEnumerable<long> indices) =>
            take_along_dim(tensor(indices.ToArray(), device: device));
        public Tensor take_along_dim(IEnumerable<long> indices, long dim) =>
            take_along_dim(tensor(indices.ToArray(), device: device), dim);

        /// <summary>The places of what is not zero, one tensor of indices for each dimension.</summary>
        public IList<Tensor> nonzero_as_list() => aten.where(this);

        /// <summary>The matrix with rows and columns exchanged.</summary>
        public Tensor T => permute([.. Enumerable.Range(0, (int)ndim).Reverse().Select(d => (long)d)]);
        /// <summary>Each matrix of a batch with rows and columns exchanged.</summary>
        public Tensor mT => transpose(-2, -1);
        /// <summary>The conjugate of <see cref="T"/>.</summary>
        public Tensor H => adjoint();
        /// <summary>The conjugate of <see cref="mT"/>.</summary>
        public Tensor mH => adjoint();
    }

    public static Tensor cat(Tensor[] tensors, long dim = 0) => aten.cat(tensors, dim);
    public static Tensor cat(IList<Tensor> tensors, long dim = 0) => aten.cat(tensors, dim);
    public static Tensor cat(ReadOnlySpan<Tensor> tensors, long dim = 0) => aten.cat(tensors.ToArray(), dim);
    public static Tensor concat(Tensor[] tensors, long dim = 0) => aten.cat(tensors, dim);
    public static Tensor concat(IList<Tensor> tensors, long dim = 0) => aten.cat(tensors, dim);
    public static Tensor concat(ReadOnlySpan<Tensor> tensors, long dim = 0) => aten.cat(tensors.ToArray(), dim);
    public static Tensor concatenate(Tensor[] tensors, long axis = 0) => aten.cat(tensors, axis);
    public static Tensor concatenate(IList<Tensor> tensors, long axis = 0) => aten.cat(tensors, axis);
    public static Tensor concatenate(ReadOnlySpan<Tensor> tensors, long axis = 0) => aten.cat(tensors.ToArray(), axis);
    public static Tensor stack(IEnumerable<Tensor> tensors, long dim = 0) => aten.stack(tensors, dim);
    public static IEnumerable<Tensor> atleast_1d(params Tensor[] input) => input.Select(t => t.atleast_1d());
    public static IEnumerable<Tensor> atleast_2d(params Tensor[] input) => input.Select(t => t.atleast_2d());
    public static IEnumerable<Tensor> atleast_3d(params Tensor[] input) => input.Select(t => t.atleast_3d());
    public static IList<Tensor> broadcast_tensors(params Tensor[] tensors) => aten.broadcast_tensors(tensors);
    public static Tensor clone(Tensor input) => input.clone();
    public static Tensor[] hsplit(Tensor input, Tensor indices_or_sections) => input.hsplit(indices_or_sections);
    public static Tensor[] dsplit(Tensor input, Tensor indices_or_sections) => input.dsplit(indices_or_sections);
    public static Tensor[] split(Tensor tensor, long split_size, long dim = 0L) =>
        aten.split_Tensor(tensor, split_size, dim);
    public static Tensor[] split(Tensor tensor, long[] split_size_or_sections, long dim = 0L) =>
        aten.split_with_sizes(tensor, split_size_or_sections, dim);
    public static Tensor[] meshgrid(IEnumerable<Tensor> tensors, string indexing = "ij") =>
        aten.meshgrid_indexing(tensors, indexing);
    public static Tensor permute(Tensor input, params long[] permutation) => input.permute(permutation);
    public static Tensor reshape(Tensor input, params long[] shape) => input.reshape(shape);
    public static Tensor roll(Tensor input, long shifts, long? dims = null) => input.roll(shifts, dims);
    public static Tensor roll(Tensor input, ReadOnlySpan<long> shifts, ReadOnlySpan<long> dims = default) =>
        input.roll(shifts, dims);
    public static Tensor rot90(Tensor input, long k = 1, (long, long)? dims = null) => input.rot90(k, dims);
    public static Tensor squeeze(Tensor input, long? dim = null) => input.squeeze(dim);
    public static Tensor squeeze_(Tensor input, long? dim = null) => input.squeeze_(dim);
    public static Tensor take_along_dim(Tensor input, IEnumerable<long> indices, long dim = 0L) =>
        input.take_along_dim(indices, dim);
    public static Tensor tile(Tensor input, long[] dims) => input.tile(dims);
    public static Tensor unflatten(Tensor input, long dim, params long[] sizes) => input.unflatten(dim, sizes);
    public static Tensor vander(Tensor x, long N = -1, bool increasing = false) => x.vander(N, increasing);
    public static Tensor[] where(Tensor condition) => aten.where(condition);
}
