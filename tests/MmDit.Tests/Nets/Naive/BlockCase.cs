namespace MmDit.Tests.Nets.Naive;

/// <summary>A block in float64 with random parameters, its inputs,
/// and the loops that must do the same for one sample of each input.</summary>
sealed record BlockCase(Module Block, Tensor[] Inputs, Func<Tensor[], Tensor> Run,
    Func<NaiveNet, double[][][], double[][]> Naive)
{
    /// <summary>In float64, its parameters, zeros included, random: a zero would hide what stands behind it.</summary>
    public static BlockCase Random(int seed, Func<BlockCase> make)
    {
        manual_seed(seed);
        var made = make();
        made.Block.to(float64);
        using var off = no_grad();
        foreach (var parameter in made.Block.parameters()) parameter.copy_(randn_like(parameter) * 0.4);
        return made with { Inputs = [.. made.Inputs.Select(x => x.to(float64))] };
    }

    public void EqualsLoops() => Near.Equal(Loops(), Run(Inputs), 1e-6);

    /// <summary>Along a random direction of each parameter and input the loops' slope is the product with the
    /// gradient.</summary>
    public void HasTheSlopesOfTheLoops()
    {
        foreach (var input in Inputs) input.requires_grad_();
        var weights = randn_like(Run(Inputs));
        (Run(Inputs) * weights).sum().backward();

        const double step = 1e-5;
        foreach (var (key, at) in Block.named_parameters().Select(p => (p.name, (Tensor)p.parameter))
            .Concat(Inputs.Select((x, i) => ($"input {i}", x))))
        {
            using var off = no_grad();
            var direction = randn_like(at);
            double Value(double way)
            {
                at.add_(direction, way);
                var value = (Loops() * weights).sum().item<double>();
                at.add_(direction, -way);
                return value;
            }
            var slope = (Value(step) - Value(-step)) / (2 * step);
            Assert.True(at.grad is not null, $"{key} has no gradient");
            Assert.Equal(slope, (at.grad! * direction).sum().item<double>(), 1e-6 * (1 + Math.Abs(slope)));
        }
    }

    Tensor Loops()
    {
        var numbers = Inputs.Select(x => (Values: x.detach().data<double>().ToArray(), x.shape)).ToArray();
        NaiveNet net = new(Block);
        var samples = Enumerable.Range(0, (int)Inputs[0].shape[0]).Select(b => Naive(net, [.. numbers.Select(x =>
            x.Values.Chunk((int)(x.shape[1] * x.shape[2])).ElementAt(b).Chunk((int)x.shape[2]).ToArray())]));
        return stack([.. samples.Select(s => stack([.. s.Select(token => tensor(token))]))]);
    }
}
