using MmDit.Nets;
using MmDit.Weights;

namespace MmDit.Tests.Weights;

public sealed class StateDictTests : IDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory("mmdit-state-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    string Save(Dictionary<string, Tensor> tensors)
    {
        var path = Path.Combine(folder, "net.safetensors");
        Safetensors.Save(path, tensors);
        return path;
    }

    sealed class Small : Net<Tensor, Tensor>
    {
        readonly Linear first = Linear(3, 4);
        readonly Linear second = Linear(4, 2);
        readonly Tensor table = ones(5);

        public override Tensor forward(Tensor x) => second.forward(first.forward(x)) + table.sum();
    }

    sealed class Many(int count) : Net<Tensor, Tensor>
    {
        readonly ModuleList<Linear> layers = ModuleList(Enumerable.Range(0, count).Select(_ => Linear(1, 1)).ToArray());
        public override Tensor forward(Tensor x) => layers[0].forward(x);
    }

    static Dictionary<string, Tensor> Copy(nn.Module module) =>
        module.state_dict().ToDictionary(pair => pair.Key, pair => pair.Value.detach().clone());

    [Fact]
    public void A_module_is_filled_in_place_and_goes_on_learning()
    {
        using Small from = new(), to = new();
        var parameter = to.state_dict()["first.weight"];

        StateDict.Load(to, Save(Copy(from)));

        Assert.Same(parameter, to.state_dict()["first.weight"]);
        foreach (var (key, tensor) in from.state_dict()) Near.Equal(tensor, to.state_dict()[key], 0);
        Assert.All(to.parameters(), p => Assert.True(p.requires_grad && p.is_leaf));
        Near.Equal(from.call(ones(2, 3)), to.call(ones(2, 3)), 0);
    }

    [Theory, InlineData(ScalarType.Float64), InlineData(ScalarType.BFloat16), InlineData(ScalarType.Float16),
        InlineData(ScalarType.Int64)]
    public void The_file_s_type_becomes_the_module_s(ScalarType type)
    {
        using Small net = new();
        var given = Copy(net).ToDictionary(pair => pair.Key, pair => (pair.Value * 8).to(type));

        StateDict.Load(net, Save(given));

        Assert.All(net.state_dict().Values, own => Assert.Equal(ScalarType.Float32, own.dtype));
        foreach (var (key, own) in net.state_dict()) Near.Equal(given[key].to(ScalarType.Float32), own, 0);
    }

    [Fact]
    public void All_that_does_not_fit_is_listed_together_and_nothing_is_copied()
    {
        using Small net = new();
        var (before, given) = (Copy(net), Copy(new Small()));
        given.Remove("first.bias");
        given.Remove("table");
        given["third.weight"] = ones(1);
        given["second.weight"] = ones(2, 5);
        var path = Save(given);

        var error = Assert.Throws<InvalidDataException>(() => StateDict.Load(net, path));

        Assert.Equal($"""
            {path} does not fit the model.
              2 missing:
                first.bias
                table
              1 extra:
                third.weight
              1 of another shape:
                second.weight: the file has [2, 5], the model [2, 4]
            './mmdit xray' says which model and dialect a file is.
            """, error.Message);
        foreach (var (key, tensor) in net.state_dict()) Near.Equal(before[key], tensor, 0);
    }

    [Fact]
    public void A_long_list_ends_with_how_many_more()
    {
        using Many net = new(30);

        var error = Assert.Throws<InvalidDataException>(
            () => StateDict.Load(net,
                Save(new() { ["layers.0.weight"] = ones(1, 1), ["layers.0.bias"] = ones(1),
                    ["layers.1.bias"] = ones(1) })));

        Assert.Contains("57 missing:", error.Message);
        Assert.Contains("    and 37 more\n", error.Message);
        Assert.Equal(20, error.Message.Split('\n').Count(line => line.StartsWith("    layers.")));
    }

    [Fact]
    public void Fractions_are_not_rounded_to_integers_in_silence()
    {
        using var net = new Counter();

        var error = Assert.Throws<InvalidDataException>(() => StateDict.Load(net, Save(new() { ["count"] = ones(2) })));

        Assert.Contains("count: the file has F32, the model Int64", error.Message);
    }

    sealed class Counter : Net<Tensor, Tensor>
    {
        readonly Tensor count = zeros(2, dtype: ScalarType.Int64);
        public override Tensor forward(Tensor x) => x + count;
    }

    [Fact]
    public void Through_a_map_the_model_keeps_what_the_other_dialect_does_not_have()
    {
        using Tables net = new();
        var path = Save(new() { ["pos_embed.proj.weight"] = ones(2, 1, 1, 1), ["pos_embed.proj.bias"] = zeros(2) });

        StateDict.Load(net, path, KeyMap.DiT);

        Near.Equal(full([1, 4, 2], 7f), net.state_dict()["pos_embed"], 0);
        Near.Equal(ones(2, 1, 1, 1), net.state_dict()["x_embedder.proj.weight"], 0);
        Assert.Contains("(through diffusers' SD3 to the official keys)",
            Assert.Throws<InvalidDataException>(() => StateDict.Load(net, path, KeyMap.SD3)).Message);
    }

    sealed class Tables : Net<Tensor, Tensor>
    {
        readonly Tensor pos_embed = full([1, 4, 2], 7f);
        readonly Proj x_embedder = new();
        public override Tensor forward(Tensor x) => x_embedder.forward(x) + pos_embed;
    }

    sealed class Proj : Net<Tensor, Tensor>
    {
        readonly Conv2d proj = Conv2d(1, 2, 1);
        public override Tensor forward(Tensor x) => proj.forward(x);
    }

    [Fact]
    public void Loading_holds_one_tensor_at_a_time()
    {
        using Many net = new(200);
        var path = Save(Copy(net));

        using var weights = Checkpoint.Open(path);
        Counting counted = new(weights);
        StateDict.Load(net, counted);
        Assert.InRange(counted.Most, 0, 2);
    }

    /// <summary>Counts the tensors of a checkpoint that are alive when another one is read.</summary>
    sealed class Counting(Checkpoint inner) : Checkpoint
    {
        readonly List<Tensor> read = [];
        public int Most { get; private set; }
        public override string Name => inner.Name;
        public override string Format => inner.Format;
        public override IReadOnlyDictionary<string, TensorInfo> Tensors => inner.Tensors;
        public override Tensor Read(string key)
        {
            Most = Math.Max(Most, read.Count(tensor => !tensor.IsInvalid));
            var tensor = inner.Read(key);
            read.Add(tensor);
            return tensor;
        }
        public override void Dispose() => inner.Dispose();
    }
}
