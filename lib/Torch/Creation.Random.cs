using TorchSharp.Interop;

namespace TorchSharp;

public static partial class torch
{
    // Other ways to give the size are in Generated/Factories.g.cs.
    public static Tensor rand(long[] size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        Generator? generator = null, string[]? names = null) =>
        Finish(aten.rand_generator(size, generator, Type(dtype), device: Place(device)), requires_grad);
    public static Tensor randn(long[] size, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false, Generator? generator = null, string[]? names = null) =>
        Finish(aten.randn_generator(size, generator, Type(dtype), device: Place(device)), requires_grad);
    public static Tensor randint(long low, long high, long[] size, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false, Generator? generator = null, string[]? names = null) =>
        Finish(aten.randint_low_generator(low, high, size, generator, dtype ?? ScalarType.Int64,
            device: Place(device)), requires_grad);
    public static Tensor randint(long high, long[] size, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false, Generator? generator = null, string[]? names = null) =>
        randint(0L, high, size, dtype, device, requires_grad, generator);
    public static Tensor randint(long high, long size, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false, Generator? generator = null, string[]? names = null) =>
        randint(0L, high, new[] { size }, dtype, device, requires_grad, generator);
    public static Tensor randint(int low, int high, int[] size, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false, Generator? generator = null, string[]? names = null) =>
        randint(low, high, Longs(size), dtype, device, requires_grad, generator);
    public static Tensor randint(int high, int[] size, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false, Generator? generator = null, string[]? names = null) =>
        randint(0L, high, Longs(size), dtype, device, requires_grad, generator);
    public static Tensor randperm(long n, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        Generator? generator = null) =>
        Finish(aten.randperm_generator(n, generator, dtype ?? ScalarType.Int64, device: Place(device)),
            requires_grad);
    public static Tensor normal(double mean, double std, ReadOnlySpan<long> size, ScalarType? dtype = null,
        Device? device = null, bool requires_grad = false, Generator? generator = null, string[]? names = null) =>
        Finish(empty(size.ToArray(), dtype, device).normal_(mean, std, generator), requires_grad);
    public static Tensor bernoulli(Tensor input, Generator? generator = null) => aten.bernoulli(input, generator);

    public static Tensor rand_like(Tensor input, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false) =>
        Finish(aten.rand_like(input, dtype, device: device), requires_grad);
    public static Tensor randn_like(Tensor input, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false) =>
        Finish(aten.randn_like(input, dtype, device: device), requires_grad);
    public static Tensor randint_like(Tensor input, long low, long high, ScalarType? dtype = null,
        Device? device = null, bool requires_grad = false) =>
        Finish(aten.randint_like_low_dtype(input, low, high, dtype, device: device), requires_grad);

    // One number
    public static int randint_int(int high, Generator? generator = null) => (int)randint_long(0, high, generator);
    public static int randint_int(int low, int high, Generator? generator = null) =>
        (int)randint_long(low, high, generator);
    public static long randint_long(long high, Generator? generator = null) => randint_long(0, high, generator);
    public static long randint_long(long low, long high, Generator? generator = null)
    {
        using var one = aten.randint_low_generator(low, high, [], generator, ScalarType.Int64);
        return one.item<long>();
    }
    public static bool randint_bool(Generator? generator = null) => randint_long(0, 2, generator) != 0;
    public static double rand_float(Generator? generator = null)
    {
        using var one = aten.rand_generator([], generator, ScalarType.Float32);
        return one.item<float>();
    }
    public static double randn_float(Generator? generator = null)
    {
        using var one = aten.randn_generator([], generator, ScalarType.Float32);
        return one.item<float>();
    }

    static long[] Longs(int[] numbers) => Array.ConvertAll(numbers, n => (long)n);

    public partial class Tensor
    {
        public Tensor rand_like(ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            torch.rand_like(this, dtype, device, requires_grad);
        public Tensor randn_like(ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            torch.randn_like(this, dtype, device, requires_grad);
        public Tensor randint_like(long low, long high, ScalarType? dtype = null, Device? device = null,
            bool requires_grad = false) =>
            torch.randint_like(this, low, high, dtype, device, requires_grad);
        public Tensor normal_(double mean = 0.0, double std = 1.0, Generator? generator = null) =>
            aten.normal_(this, mean, std, generator);
        public Tensor uniform_(double from, double to, Generator? generator = null) =>
            aten.uniform_(this, from, to, generator);
        public Tensor random_(double from, double to, Generator? generator = null) =>
            aten.random__from(this, (long)from, (long)to, generator);
        public Tensor bernoulli(Generator? generator = null) => aten.bernoulli(this, generator);
        public Tensor bernoulli_(double p = 0.5, Generator? generator = null) =>
            aten.bernoulli__float(this, p, generator);
    }
}
