using System.Text.RegularExpressions;
using MmDit.Nets;
using MmDit.Nets.Layers;

namespace MmDit.Tests.TorchSharpFacts;

/// <summary>How layers of 0.107 start, and how the kit's do.</summary>
[Collection("alone")]
public sealed class LayerFacts
{
    // Fills what is allocated next with a number that no layer starts with.
    static void Dirty()
    {
        for (var i = 0; i < 200; i++) full([1 << (i % 12)], 1e30f).Dispose();
    }

    static bool IsClean(nn.Module layer) =>
        layer.parameters().All(p => p.isfinite().all().item<bool>() && p.abs().max().item<float>() < 10);

    [Fact] public void GroupNorm_starts_as_the_memory_was() => Assert.Contains(Enumerable.Range(1, 200), i =>
    {
        Dirty();
        using var norm = GroupNorm(1, i);
        return norm.weight!.ne(1).any().item<bool>() || norm.bias!.ne(0).any().item<bool>();
    });

    static readonly Dictionary<string, Func<long, nn.Module>> layers = new()
    {
        ["Linear"] = n => Init.Linear(n, n), ["Xavier"] = n => Init.Xavier(n, n), ["Normal"] = n => Init.Normal(n, n),
        ["Zero"] = n => Init.Zero(n, n), ["Embedding"] = n => Init.Embedding(n, n),
        ["LayerNorm"] = n => Init.LayerNorm(n),
        ["GroupNorm"] = n => Init.GroupNorm(1, n), ["Conv"] = n => new Conv(n, n, 3),
        ["Unpooling"] = n => new Unpooling(n, n),
        ["RMSNorm"] = n => new RMSNorm(n), ["CellLinear"] = n => new CellLinear(n, n),
    };

    public static TheoryData<string> Names => [.. layers.Keys];

    [Theory, MemberData(nameof(Names))] public void A_layer_of_the_kit_starts_clean_over_dirty_memory(string name) =>
        Assert.All(Enumerable.Range(1, 60), i =>
        {
            Dirty();
            using var layer = layers[name](i);
            Assert.True(IsClean(layer), $"{name} of {i}");
        });

    [Fact] public void Norms_start_as_one_and_zero()
    {
        Dirty();
        using var norm = Init.GroupNorm(2, 6);
        Near.Equal([1, 1, 1, 1, 1, 1], norm.weight!, 0);
        Near.Equal([0, 0, 0, 0, 0, 0], norm.bias!, 0);
    }

    [Fact] public void Nets_take_their_layers_from_Init_alone()
    {
        var bare =
            new Regex(
                @"(?<![\w.]|class |new )(Linear|Embedding|LayerNorm|GroupNorm|Conv[123]d|" +
                @"ConvTranspose[123]d|BatchNorm[123]d|Parameter)\((?!long |object|Tensor )");
        var found = from file in Directory.GetFiles(Repo.File("lib", "MmDit", "Nets"), "*.cs",
            SearchOption.AllDirectories)
                    where Path.GetFileName(file) != "Init.cs"
                    from line in File.ReadLines(file)
                    where !line.TrimStart().StartsWith("//", StringComparison.Ordinal) && bare.IsMatch(line)
                    select $"{Path.GetFileName(file)}: {line.Trim()}";
        Assert.Empty(found);
    }

    [Fact] public void A_net_without_memory_is_this_thread_s_alone()
    {
        Mlp elsewhere = null!;
        var weightless = Weightless.Of(() =>
        {
            var net = new Mlp(4, 8);
            var thread = new Thread(() => elsewhere = new(4, 8));
            thread.Start();
            thread.Join();
            return net;
        });

        Assert.All(weightless.parameters(), p => Assert.Equal(DeviceType.META, p.device_type));
        Assert.All(elsewhere.parameters(), p => Assert.Equal(DeviceType.CPU, p.device_type));
    }

    [Fact] public void A_cost_that_is_not_known_is_an_error()
    {
        using var net = Sequential(("a", Linear(3, 3)), ("b", Bilinear(3, 3, 2).Wrap()));
        var error = Assert.Throws<NotSupportedException>(() => Cost.Of(net, () => { }));
        Assert.Contains("[2, 3, 3]", error.Message);
    }
}

file static class Wrapping
{
    sealed class Wrapped(nn.Module inner) : Net<Tensor, Tensor>
    {
        readonly nn.Module inner = inner;
        public override Tensor forward(Tensor x) => x;
    }

    internal static nn.Module<Tensor, Tensor> Wrap(this nn.Module module) => new Wrapped(module);
}
