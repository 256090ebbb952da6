namespace MmDit.Torch.Tests.Against;

/// <summary>How the elements of a tensor lie in its storage.</summary>
enum Layout { RowMajor, ColumnMajor, Strided, Expanded }

/// <summary>A tensor to be: which numbers, in which shape. Kinds that follow the case's type: f any, p positive, u in (0, 1),
/// s symmetric positive definite; of a type of their own: i integers below Max, n from 1 to Max as int32, b booleans, c complex, d double.</summary>
sealed record Template(char Kind, long[] Size, long Max = 0)
{
    public bool Floating => Kind is 'f' or 'p' or 'u' or 's';

    public TensorSpec Make(Random random, ScalarType type, Layout layout, bool special)
    {
        var dtype = Kind switch { 'i' => int64, 'n' => int32, 'b' => @bool, 'c' => complex64, 'd' => float64, _ => type };
        var stride = Strides(layout, out var offset, out var room);
        var values = Kind == 's' ? Positive(random) : [.. Enumerable.Range(0, (int)room * 2).Select(_ => Draw(random, dtype))];
        if (special && Kind == 'f')
            for (var i = 0; i < values.Length; i += 2) values[i] = extremes[random.Next(extremes.Length)];
        if (Kind == 's' && layout != Layout.RowMajor) (stride, offset) = (RowMajor(Size), 0);
        return new(dtype, Bytes(values, dtype), Size, stride, offset);
    }

    static readonly double[] extremes = [double.NaN, double.PositiveInfinity, double.NegativeInfinity, -0.0, 1e-40, 3e38, 1e300, -7.5, 0.5, 2.5];

    double Draw(Random random, ScalarType type)
    {
        if (Kind == 'i') return random.NextInt64(Max);
        if (Kind == 'n') return 1 + random.NextInt64(Max);
        if (Kind == 'b' || type == @bool) return random.Next(2);
        var normal = Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
        return (Kind, is_integral(type)) switch
        {
            ('u', true) => random.Next(2),
            ('u', _) => 0.02 + 0.96 * random.NextDouble(),
            ('p', true) => random.Next(1, 6),
            ('p', _) => 0.1 + Math.Abs(normal),
            (_, true) => type == uint8 ? random.Next(9) : random.Next(-8, 9),
            _ => normal,
        };
    }

    // A A^T + n I for each matrix.
    double[] Positive(Random random)
    {
        var n = (int)Size[^1];
        var count = Size[..^2].Aggregate(1L, (a, b) => a * b);
        List<double> all = [];
        for (var m = 0; m < count; m++)
        {
            var a = new double[n, n];
            for (var i = 0; i < n; i++) for (var j = 0; j < n; j++) a[i, j] = random.NextDouble() - 0.5;
            for (var i = 0; i < n; i++)
                for (var j = 0; j < n; j++)
                    all.AddRange([Enumerable.Range(0, n).Sum(k => a[i, k] * a[j, k]) + (i == j ? n : 0), 0]);
        }
        return [.. all];
    }

    long[] Strides(Layout layout, out long offset, out long room)
    {
        offset = 0;
        var count = room = Size.Aggregate(1L, (a, b) => a * b);
        switch (layout)
        {
            case Layout.ColumnMajor:
                return [.. RowMajor([.. Size.Reverse()]).Reverse()];
            case Layout.Strided:
                (offset, room) = (1, 2 * count + 1);
                return [.. RowMajor(Size).Select(s => 2 * s)];
            case Layout.Expanded when Size.Length > 0:
                return [0, .. RowMajor(Size)[1..]];
            default:
                return RowMajor(Size);
        }
    }

    public static long[] RowMajor(long[] size)
    {
        var stride = new long[size.Length];
        for (long i = size.Length - 1, s = 1; i >= 0; i--) (stride[i], s) = (s, s * Math.Max(size[i], 1));
        return stride;
    }

    // Two values an element: the second is for types of two parts.
    static byte[] Bytes(double[] values, ScalarType type) => [.. Enumerable.Range(0, values.Length / 2).SelectMany(i => Element(values[2 * i], values[2 * i + 1], type))];

    static byte[] Element(double v, double second, ScalarType type) => type switch
    {
        ScalarType.Float32 => BitConverter.GetBytes((float)v),
        ScalarType.Float64 => BitConverter.GetBytes(v),
        ScalarType.Float16 => BitConverter.GetBytes((Half)v),
        ScalarType.BFloat16 => BitConverter.GetBytes((float)v)[2..],
        ScalarType.ComplexFloat32 => [.. BitConverter.GetBytes((float)v), .. BitConverter.GetBytes((float)second)],
        ScalarType.ComplexFloat64 => [.. BitConverter.GetBytes(v), .. BitConverter.GetBytes(second)],
        ScalarType.Int64 => BitConverter.GetBytes((long)v),
        ScalarType.Int32 => BitConverter.GetBytes((int)v),
        ScalarType.Int16 => BitConverter.GetBytes((short)v),
        ScalarType.Int8 => [(byte)(sbyte)v],
        ScalarType.Byte => [(byte)v],
        ScalarType.Bool => [(byte)(v != 0 ? 1 : 0)],
        _ => throw new ArgumentException($"no bytes for {type}"),
    };
}
