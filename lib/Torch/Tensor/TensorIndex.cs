namespace TorchSharp;

public static partial class torch
{
    /// <summary>One part of an index: a number, a slice, a tensor of numbers or booleans, `...`, or a new dimension.</summary>
    public readonly struct TensorIndex
    {
        internal enum Kind { Null, Slice, None, Ellipsis, Bool, Tensor, Single }

        internal readonly Kind kind;
        internal readonly long? start, stop, step;
        internal readonly Tensor? tensor;

        TensorIndex(Kind kind, long? start = null, long? stop = null, long? step = null, Tensor? tensor = null) =>
            (this.kind, this.start, this.stop, this.step, this.tensor) = (kind, start, stop, step, tensor);

        /// <summary>start:stop:step, each part optional.</summary>
        public static TensorIndex Slice(long? start = null, long? stop = null, long? step = null) => new(Kind.Slice, start, stop, step);
        /// <summary>start:end.</summary>
        public static TensorIndex Slice((int? start, int? end) range) => Slice(range.start, range.end);
        /// <summary>A C# range; ^n counts from the end.</summary>
        public static TensorIndex Slice(Range range) => Slice(At(range.Start, 0), range.End is { IsFromEnd: true, Value: 0 } ? null : At(range.End, 0));
        /// <summary>A new dimension of size 1 (true) or 0 (false).</summary>
        public static TensorIndex Bool(bool value) => new(Kind.Bool, value ? 1 : 0);
        /// <summary>One place, which drops the dimension.</summary>
        public static TensorIndex Single(long? index) => new(Kind.Single, index);
        /// <summary>The places that a tensor of integers lists, or that a tensor of booleans marks.</summary>
        public static TensorIndex Tensor(Tensor tensor) => new(Kind.Tensor, tensor: tensor);
        /// <summary>`...`: all dimensions that nothing else names.</summary>
        public static readonly TensorIndex Ellipsis = new(Kind.Ellipsis);
        /// <summary>A new dimension of size 1.</summary>
        public static readonly TensorIndex None = new(Kind.None);
        /// <summary>A new dimension of size 1.</summary>
        public static readonly TensorIndex Null = new(Kind.None);
        /// <summary>`:`: the whole dimension.</summary>
        public static readonly TensorIndex Colon = Slice();

        static long At(Index index, long length) => index.IsFromEnd ? length - index.Value : index.Value;

        public static implicit operator TensorIndex(long value) => Single(value);
        /// <summary>Never called: it tells the compiler that a number in an index is a place rather than a tensor.</summary>
        public static implicit operator Tensor(TensorIndex value) => throw new InvalidOperationException("an index is no tensor");
        public static implicit operator TensorIndex((int? start, int? end) range) => Slice(range);
        public static implicit operator TensorIndex(Range range) => Slice(range);
        public static implicit operator TensorIndex(Index index) => Single(At(index, 0));
    }
}
