namespace MmDit.Torch.Tests.Against;

/// <summary>What users call for random numbers, beside PyTorch after the same seed; a line each, bit by bit.</summary>
[Collection("against PyTorch")]
public sealed class RandomTests(Reference reference)
{
    // Python code that makes w from x = torch.linspace(0.05, 0.95, 24).reshape(4, 6) and g = a generator seeded with 9.
    static readonly Dictionary<string, Func<Tensor, Generator, Tensor>> streams = new()
    {
        ["torch.rand(3, 5)"] = (_, _) => rand(3, 5),
        ["torch.rand(40, dtype=torch.float64)"] = (_, _) => rand(40, float64),
        ["torch.rand(7, generator=g)"] = (_, g) => rand([7], generator: g),
        ["torch.randn(3, 5)"] = (_, _) => randn(3, 5),
        ["torch.randn(40)"] = (_, _) => randn(40),
        ["torch.randn(40, dtype=torch.bfloat16)"] = (_, _) => randn(40, bfloat16),
        ["torch.randn(300, 300)"] = (_, _) => randn(300, 300),
        ["torch.randn(7, generator=g)"] = (_, g) => randn([7], generator: g),
        ["torch.randint(10, [20])"] = (_, _) => randint(10, [20]),
        ["torch.randint(-3, 10, [20])"] = (_, _) => randint(-3, 10, [20]),
        ["torch.randint(0, 100, [20], generator=g)"] = (_, g) => randint(0, 100, [20], generator: g),
        ["torch.randperm(30)"] = (_, _) => randperm(30),
        ["torch.randperm(30, generator=g)"] = (_, g) => randperm(30, generator: g),
        ["torch.normal(1.0, 2.0, [20])"] = (_, _) => normal(1.0, 2.0, [20]),
        ["torch.normal(1.0, 2.0, [20], generator=g)"] = (_, g) => normal(1.0, 2.0, [20], generator: g),
        ["torch.bernoulli(x)"] = (x, _) => bernoulli(x),
        ["torch.bernoulli(x, generator=g)"] = (x, g) => bernoulli(x, g),
        ["torch.multinomial(x, 3)"] = (x, _) => multinomial(x, 3),
        ["torch.multinomial(x, 9, True, generator=g)"] = (x, g) => multinomial(x, 9, true, g),
        ["torch.rand_like(x)"] = (x, _) => rand_like(x),
        ["torch.randn_like(x)"] = (x, _) => randn_like(x),
        ["x.clone().normal_(1, 2)"] = (x, _) => x.clone().normal_(1, 2),
        ["x.clone().normal_(1, 2, generator=g)"] = (x, g) => x.clone().normal_(1, 2, g),
        ["x.clone().uniform_(-1, 2)"] = (x, _) => x.clone().uniform_(-1, 2),
        ["x.clone().uniform_(-1, 2, generator=g)"] = (x, g) => x.clone().uniform_(-1, 2, g),
        ["x.clone().exponential_(2)"] = (x, _) => x.clone().exponential_(2),
        ["x.clone().bernoulli_(0.3)"] = (x, _) => x.clone().bernoulli_(0.3),
        ["x.clone().bernoulli_(0.3, generator=g)"] = (x, g) => x.clone().bernoulli_(0.3, g),
        ["torch.nn.functional.dropout(x, 0.3, True)"] = (x, _) => dropout(x, 0.3, true),
        ["torch.nn.functional.dropout(x, 0.3, False)"] = (x, _) => dropout(x, 0.3, false),
    };

    public static TheoryData<string> Streams => new(streams.Keys);

    [Theory, MemberData(nameof(Streams))]
    public void A_stream_equals_pytorchs(string code)
    {
        var expected = reference.Run($"g = torch.Generator().manual_seed(9); x = torch.linspace(0.05, 0.95, 24).reshape(4, 6)\n" +
                                     $"torch.manual_seed(5)\nw = {code}\nagain = {code}\nnext = torch.rand(2)\ng_next = torch.rand(2, generator=g)");
        using Generator g = new(9);
        var x = linspace(0.05, 0.95, 24).reshape(4, 6);
        manual_seed(5);
        var (w, again) = (streams[code](x, g), streams[code](x, g));

        Same.Bits("the numbers", expected["w"], w);
        Same.Bits("the second time", expected["again"], again);
        Same.Bits("what the default generator gives next", expected["next"], rand(2));
        Same.Bits("what the generator gives next", expected["g_next"], rand([2], generator: g));
    }

    // Python code that fills w.
    static readonly Dictionary<string, Action<Tensor>> fills = new()
    {
        ["torch.nn.init.uniform_(w, -1, 2)"] = w => init.uniform_(w, -1, 2),
        ["torch.nn.init.uniform_(w)"] = w => init.uniform_(w),
        ["torch.nn.init.normal_(w, 1, 2)"] = w => init.normal_(w, 1, 2),
        ["torch.nn.init.normal_(w)"] = w => init.normal_(w),
        ["torch.nn.init.constant_(w, 1.5)"] = w => init.constant_(w, 1.5),
        ["torch.nn.init.ones_(w)"] = w => init.ones_(w),
        ["torch.nn.init.zeros_(w)"] = w => init.zeros_(w),
        ["torch.nn.init.trunc_normal_(w)"] = w => init.trunc_normal_(w),
        ["torch.nn.init.trunc_normal_(w, 0.5, 0.02, -1, 0.52)"] = w => init.trunc_normal_(w, 0.5, 0.02, -1, 0.52),
        ["torch.nn.init.xavier_uniform_(w)"] = w => init.xavier_uniform_(w),
        ["torch.nn.init.xavier_uniform_(w, 1.7)"] = w => init.xavier_uniform_(w, 1.7),
        ["torch.nn.init.xavier_normal_(w, 1.7)"] = w => init.xavier_normal_(w, 1.7),
        ["torch.nn.init.kaiming_uniform_(w)"] = w => init.kaiming_uniform_(w),
        ["torch.nn.init.kaiming_uniform_(w, 0.3, 'fan_out', 'relu')"] = w => init.kaiming_uniform_(w, 0.3, init.FanInOut.FanOut, init.NonlinearityType.ReLU),
        ["torch.nn.init.kaiming_uniform_(w, 2.236)"] = w => init.kaiming_uniform_(w, 2.236),
        ["torch.nn.init.kaiming_normal_(w)"] = w => init.kaiming_normal_(w),
        ["torch.nn.init.kaiming_normal_(w, nonlinearity='tanh')"] = w => init.kaiming_normal_(w, nonlinearity: init.NonlinearityType.Tanh),
    };

    public static TheoryData<string> Fills => new(fills.Keys);

    [Theory, MemberData(nameof(Fills))]
    public void A_fill_equals_pytorchs(string code)
    {
        foreach (var size in (long[][])[[5, 7], [4, 3, 3, 2]])
        {
            var expected = reference.Run($"torch.manual_seed(5)\nw = torch.empty({string.Join(", ", size)})\n{code}\nnext = torch.rand(2)");
            manual_seed(5);
            var w = empty(size, requires_grad: true);
            fills[code](w);

            Same.Bits($"[{string.Join(", ", size)}]", expected["w"], w);
            Same.Bits("what the generator gives next", expected["next"], rand(2));
            Assert.True(w.requires_grad && w.is_leaf);
        }
    }

    [Fact] public void No_fill_is_forgotten() =>
        Assert.DoesNotContain(typeof(init).GetMethods(), m => m.Name.EndsWith('_') && !fills.Keys.Any(code => code.Contains($".{m.Name}(")));
}
