using System.Text.Json;
using MmDit.Weights;

namespace MmDit.Tests.Weights;

/// <summary>Checkpoints that PyTorch itself saved, once for all tests.</summary>
public sealed class TorchCheckpoints : IDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory("mmdit-pt-").FullName;

    public TorchCheckpoints() => Tool.RunAsync("/usr/bin/python3",
        [Repo.File("tests", "MmDit.Tests", "Weights", "checkpoints.py"), folder]).GetAwaiter().GetResult();

    public string this[string file] => Path.Combine(folder, file);

    public void Dispose() => Directory.Delete(folder, recursive: true);
}

public sealed class TorchFileTests(TorchCheckpoints saved) : IClassFixture<TorchCheckpoints>
{
    [Theory, InlineData("types", 13), InlineData("views", 7), InlineData("state", 7),
        InlineData("training", 7), InlineData("wrapped", 7)]
    [InlineData("alone", 1), InlineData("protocol3", 7), InlineData("protocol4", 7), InlineData("protocol5", 7)]
    [InlineData("legacy_types", 13), InlineData("legacy_views", 7), InlineData("legacy_training", 7)]
    public void What_PyTorch_saved_is_read_bit_by_bit(string name, int count)
    {
        using var weights = Checkpoint.Open(saved[name + ".pt"]);
        var expected = JsonDocument.Parse(File.ReadAllText(saved[name + ".json"])).RootElement
            .EnumerateArray().ToArray();
        var raw = File.ReadAllBytes(saved[name + ".bin"]).AsSpan();

        Assert.Equal(count, weights.Tensors.Count);
        Assert.Equal(expected.Select(each => each[0].GetString()!), weights.Tensors.Keys);
        foreach (var each in expected)
        {
            using var tensor = weights.Read(each[0].GetString()!);
            Assert.Equal(each[2].EnumerateArray().Select(size => size.GetInt64()), tensor.shape);
            Assert.Equal(Name(each[1].GetString()!), tensor.dtype);
            var bytes = tensor.bytes;
            Assert.True(raw[..bytes.Length].SequenceEqual(bytes), $"{name}: {each[0]}");
            raw = raw[bytes.Length..];
        }
        Assert.Equal(0, raw.Length);
    }

    static ScalarType Name(string torch) => torch switch
    {
        "torch.float64" => ScalarType.Float64, "torch.float32" => ScalarType.Float32,
        "torch.float16" => ScalarType.Float16,
        "torch.bfloat16" => ScalarType.BFloat16, "torch.int64" => ScalarType.Int64, "torch.int32" => ScalarType.Int32,
        "torch.int16" => ScalarType.Int16, "torch.int8" => ScalarType.Int8, "torch.uint8" => ScalarType.Byte,
        "torch.bool" => ScalarType.Bool, "torch.complex64" => ScalarType.ComplexFloat32,
        _ => throw new InvalidOperationException(torch),
    };

    [Fact]
    public void Of_a_training_checkpoint_the_averaged_weights_are_taken_or_those_asked_for()
    {
        using var usual = Checkpoint.Open(saved["training.pt"]);
        using var model = Checkpoint.Open(saved["training.pt"], part: "model");

        Near.Equal(model.Read("0.weight") + 1, usual.Read("0.weight"), 0);
        var error = Assert.Throws<InvalidDataException>(() => Checkpoint.Open(saved["training.pt"], part: "step"));
        Assert.Contains("has no tensors under 'step'; it has 'model', 'ema', 'opt', 'args'", error.Message);
    }

    [Fact]
    public void A_whole_module_is_refused_by_the_name_it_asks_for()
    {
        var error = Assert.Throws<InvalidDataException>(() => Checkpoint.Open(saved["module.pt"]));

        Assert.Contains("module.pt: its pickle asks for torch.nn.modules.container.Sequential; " +
            "a weights file may only build tensors", error.Message);
        Assert.Contains("state_dict() alone", error.Message);
    }

    [Fact]
    public void A_number_that_claims_to_be_a_million_is_refused() =>
        Assert.Contains("do not fit their storage",
            Assert.Throws<InvalidDataException>(() => Checkpoint.Open(saved["expanded.pt"])).Message);

    [Fact]
    public void A_PyTorch_file_becomes_a_safetensors_file()
    {
        using var from = Checkpoint.Open(saved["views.pt"]);
        Safetensors.Save(saved["views.safetensors"], from);
        using var to = Checkpoint.Open(saved["views.safetensors"]);

        Assert.Equal(from.Tensors.Keys.Order(StringComparer.Ordinal), to.Tensors.Keys);
        foreach (var key in from.Tensors.Keys) Near.Equal(from.Read(key), to.Read(key), 0);
    }

    [Theory, InlineData("types"), InlineData("legacy_types")]
    public void Every_cut_of_a_file_is_refused(string name)
    {
        var whole = File.ReadAllBytes(saved[name + ".pt"]);

        for (var length = 0; length < whole.Length; length += length < 200 ? 1 : 37)
            Assert.StartsWith("cut.pt",
                Assert.Throws<InvalidDataException>(() => Checkpoint.Open("cut.pt", whole[..length])).Message);
    }
}
