namespace MmDit.Torch.Tests;

/// <summary>Element types: BFloat16 in C#, limits, promotion, reading single elements.</summary>
public sealed class ElementTypeTests
{
    [Fact] public void BFloat16_rounds_as_libtorch_does()
    {
        float[] numbers = [0, -0f, 1, -1.5f, 3.14159274f, 1e-40f, 1e38f, 3.39e38f, float.PositiveInfinity, 1.00390625f, 1.01171875f, -65519];

        var libtorch = tensor(numbers).to(bfloat16);

        Assert.Equal(libtorch.data<ushort>().ToArray(), numbers.Select(n => (BFloat16)n).Select(b => System.Runtime.CompilerServices.Unsafe.BitCast<BFloat16, ushort>(b)));
        Assert.Equal(libtorch.to(float32).data<float>().ToArray(), numbers.Select(n => (float)(BFloat16)n));
        Assert.Equal(libtorch.data<BFloat16>().ToArray(), tensor(numbers.Select(n => (BFloat16)n).ToArray()).data<BFloat16>().ToArray());
    }

    [Fact] public void BFloat16_counts_and_compares()
    {
        var (one, third) = (BFloat16.One, (BFloat16)(1 / 3.0));

        Assert.Equal(0.333984375f, third.ToSingle());
        Assert.Equal((BFloat16)1.3359375f, one + third);
        Assert.Equal(0.6640625f, (float)(one - third));                        // 0.666015625 lies between two: the even one
        Assert.Equal(-0.333984375f, (float)-third);
        Assert.Equal(3, (float)(one / third));
        Assert.True(third < one && one >= third && one != third && BFloat16.IsNaN(BFloat16.NaN));
        Assert.False(BFloat16.NaN == (BFloat16)float.NaN);
        Assert.Equal((float)BFloat16.Epsilon, (float)finfo(bfloat16).eps);
        Assert.Equal((float)BFloat16.MaxValue, (float)finfo(bfloat16).max);
        Assert.Equal((float)BFloat16.MinNormal, (float)finfo(bfloat16).tiny);
        Assert.Equal([third, one], new[] { one, third }.Order());
    }

    [Theory]
    [InlineData(ScalarType.Float16), InlineData(ScalarType.BFloat16), InlineData(ScalarType.Float32), InlineData(ScalarType.Float64)]
    public void Limits_are_where_libtorch_stops(ScalarType type)
    {
        var limits = finfo(type);
        double Round(double x) => tensor(x).to(type).to(float64).item<double>();

        Assert.Equal(limits.max, Round(limits.max));
        Assert.Equal(limits.min, Round(limits.min));
        Assert.Equal(limits.tiny, Round(limits.tiny));
        Assert.Equal(1 + limits.eps, Round(1 + limits.eps));
        Assert.Equal(1, Round(1 + limits.eps / 2));
        Assert.Equal(limits.bits, type.ElementSize() * 8);
        if (type != float64) Assert.Equal(double.PositiveInfinity, Round(limits.max * (1 + limits.eps)));
    }

    [Fact] public void Types_promote_as_a_sum_does()
    {
        ScalarType[] types = [uint8, int32, int64, float16, bfloat16, float32, float64, complex64, @bool];

        foreach (var a in types)
            foreach (var b in types)
                Assert.Equal((ones([1], a) + ones([1], b)).dtype, promote_types(a, b));
        Assert.True(can_cast(int32, float32) && can_cast(float64, float16) && can_cast(@bool, uint8) && can_cast(float32, complex64));
        Assert.False(can_cast(float32, int64) || can_cast(complex64, float32) || can_cast(uint8, @bool));
        Assert.Equal(32767, max_int_value(int16));
    }

    [Fact] public void Single_elements_are_read_in_row_major_order()
    {
        var x = arange(6).reshape(2, 3).t();                                         // 0 3 1 4 2 5

        Assert.Equal(3, x.ReadCpuInt64(1));
        Assert.Equal(4f, x.to(float32).ReadCpuSingle(3));
        Assert.Equal(4f, x.to(bfloat16).ReadCpuBFloat16(3));
        Assert.Equal(4f, x.to(float16).ReadCpuFloat16(3));
        Assert.True((x > 3).ReadCpuBool(5));
        Assert.Throws<ArgumentException>(() => x.ReadCpuSingle(0));
        Assert.Throws<IndexOutOfRangeException>(() => x.ReadCpuInt64(6));
    }

    [Fact] public void A_tensor_of_one_element_converts_to_a_number()
    {
        Assert.Equal(2.5, (double)tensor(2.5f));
        Assert.Equal(2, (int)tensor(2.5f));
        Assert.True((bool)tensor(1L));
        Assert.Equal((BFloat16)1.5f, tensor(1.5).ToBFloat16());
        Assert.Equal((1f, -2f), tensor(new System.Numerics.Complex(1, -2)).ToComplexFloat32());
        Assert.Equal(new System.Numerics.Complex(1, -2), tensor(1.0, -2.0).ToComplexFloat64());
        Assert.Equal(float32, 1.5f.ToTensor().dtype);
        Assert.Empty(1.5f.ToTensor().shape);
        Assert.Equal([2L, 3], new[] { 1L, 2, 3, 4, 5, 6 }.ToTensor([2, 3]).shape);
    }

    [Fact] public void Tolist_nests_as_the_tensor_does()
    {
        var list = Assert.IsType<System.Collections.ArrayList>(tensor(new[,] { { 1, 2 }, { 3, 4 } }).tolist());

        Assert.Equal([1, 2, 3, 4], list.Cast<System.Collections.ArrayList>().SelectMany(row => row.Cast<Scalar>()).Select(s => s.ToInt32()));
        Assert.Equal(7, Assert.IsType<Scalar>(tensor(7).tolist()).ToInt32());
    }

    [Fact] public void Windows_and_complex_factories_equal_their_formulas()
    {
        Near.Equal([.. Enumerable.Range(0, 8).Select(i => 0.5 - 0.5 * Math.Cos(2 * Math.PI * i / 8))], hann_window(8, dtype: float64));
        Near.Equal([.. Enumerable.Range(0, 8).Select(i => 0.54 - 0.46 * Math.Cos(2 * Math.PI * i / 7))], hamming_window(8, periodic: false));
        Near.Equal([.. Enumerable.Range(0, 8).Select(i => 0.3 - 0.7 * Math.Cos(2 * Math.PI * i / 8))], hamming_window(8, alpha: 0.3f, beta: 0.7f));
        Assert.Equal(float32, blackman_window(4).dtype);
        Near.Equal([0, 1, 0], kaiser_window(3, periodic: false, beta: 40), 1e-6);
        var z = polar(tensor(new[] { 2.0 }), tensor(new[] { Math.PI / 2 }));
        Near.Equal([0.0, 2.0], cat([z.real, z.imag]));
        Near.Equal([4.0, 0.0], cat([(z * complex(z.real, -z.imag)).real, (z * complex(z.real, -z.imag)).imag]));
        Assert.Equal([0L, 1, 1, 0, 0, 1], tril_indices(2, 2).flatten().data<long>().ToArray());
        Assert.Equal([0L, 0, 1, 0, 1, 1], triu_indices(2, 2).flatten().data<long>().ToArray());
    }
}
