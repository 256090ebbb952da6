using System.Buffers.Binary;
using System.Text;
using MmDit.Weights;

namespace MmDit.Tests.Weights;

public sealed class SafetensorsTests : IDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory("mmdit-weights-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    string File_(string name) => Path.Combine(folder, name);

    [Fact]
    public void A_file_made_by_hand_is_read()
    {
        byte[] elements = [.. BitConverter.GetBytes(1.5f), .. BitConverter.GetBytes(-2f), 7, 0, 0, 0, 0, 0,
            0, 0, 1, 0, 2];
        var header = "{\"__metadata__\":{\"note\":\"é\"}," + string.Join(",",
            Made.Entry("a.w", "F32", "2,1", 0, 8), Made.Entry("n", "I64", "", 8, 16),
            Made.Entry("yes", "BOOL", "3", 16, 19), Made.Entry("none", "F16", "0,5", 19, 19)) + "}   ";
        using var weights = Checkpoint.Open("hand.safetensors",
            Made.Safetensors(Encoding.UTF8.GetBytes(header), elements));

        Assert.Equal(["a.w", "n", "yes", "none"], weights.Tensors.Keys);
        Assert.Equal("é", weights.Metadata["note"]);
        Near.Equal(tensor(new[] { 1.5f, -2f }).reshape(2, 1), weights.Read("a.w"), 0);
        Assert.Equal(7L, weights.Read("n").item<long>());
        Assert.Equal([true, false, true], weights.Read("yes").data<bool>().ToArray());
        Assert.Equal([0L, 5L], weights.Read("none").shape);
        Assert.Contains("hand.safetensors has no tensor 'b'",
            Assert.Throws<KeyNotFoundException>(() => weights.Read("b")).Message);
    }

    [Theory]
    [InlineData("F64", 3.25), InlineData("F32", -1.5), InlineData("F16", 0.125),
        InlineData("BF16", 1.5), InlineData("I64", -5)]
    [InlineData("I32", 70000), InlineData("I16", -300), InlineData("I8", -7), InlineData("U8", 200),
        InlineData("BOOL", 1), InlineData("C64", 2)]
    public void Every_type_comes_back_as_it_went(string type, double value)
    {
        var torch = ElementType.Named(type)!.Torch!.Value;
        var tensor = full([2, 3], value, dtype: ScalarType.Float64).to(torch);
        Safetensors.Save(File_("t"), new Dictionary<string, Tensor> { ["x"] = tensor });

        using var weights = Checkpoint.Open(File_("t"));
        var back = weights.Read("x");

        Assert.Equal(torch, back.dtype);
        Assert.Equal(type, weights.Tensors["x"].Type.Name);
        Assert.Equal(tensor.bytes.ToArray(), back.bytes.ToArray());
        Assert.True(tensor.eq(back).all().item<bool>());
    }

    [Theory, InlineData("F8_E4M3", 4), InlineData("F8_E5M2", 4), InlineData("U16", 8), InlineData("F4", 2)]
    public void A_type_that_no_tensor_holds_is_listed_but_not_read(string type, int bytes)
    {
        using var weights = Checkpoint.Open("f8.safetensors",
            Made.Safetensors($"{{{Made.Entry("w", type, "4", 0, bytes)}}}", bytes));

        Assert.Equal(type, weights.Tensors["w"].Type.Name);
        var error = Assert.Throws<InvalidDataException>(() => weights.Read("w"));
        Assert.Contains($"f8.safetensors: w is of type {type}, which no tensor here can hold; " +
            "convert the file to BF16 or F32", error.Message);
    }

    [Fact]
    public void What_is_written_is_aligned_in_a_fixed_order_and_the_same_every_time()
    {
        Dictionary<string, Tensor> tensors = new()
        {
            ["b"] = ones(3), ["flag"] = tensor(true), ["a"] = zeros(2, 2).t(),
            ["wide"] = ones(1, dtype: ScalarType.Float64),
        };
        Safetensors.Save(File_("1"), tensors, new Dictionary<string, string> { ["z"] = "\"1\"", ["k"] = "v" });
        Safetensors.Save(File_("2"), tensors.Reverse().ToDictionary(),
            new Dictionary<string, string> { ["k"] = "v", ["z"] = "\"1\"" });

        var bytes = File.ReadAllBytes(File_("1"));
        var length = (int)BinaryPrimitives.ReadInt64LittleEndian(bytes);
        Assert.Equal(0, length % 8);
        Assert.Equal("""
            {"__metadata__":{"k":"v","z":"\"1\""},
            "wide":{"dtype":"F64","shape":[1],"data_offsets":[0,8]},
            "a":{"dtype":"F32","shape":[2,2],"data_offsets":[8,24]},
            "b":{"dtype":"F32","shape":[3],"data_offsets":[24,36]},
            "flag":{"dtype":"BOOL","shape":[],"data_offsets":[36,37]}}
            """.Replace("\n", ""), Encoding.UTF8.GetString(bytes, 8, length).TrimEnd(' '));
        Assert.Equal(bytes, File.ReadAllBytes(File_("2")));
    }

    [Fact]
    public void A_transposed_slice_and_a_parameter_are_written_by_their_values()
    {
        var whole = arange(24, dtype: ScalarType.Float32).reshape(4, 6);
        Safetensors.Save(File_("views"), new Dictionary<string, Tensor>
        {
            ["slice"] = whole[TensorIndex.Slice(1, 3), TensorIndex.Slice(2)], ["t"] = whole.t(),
            ["p"] = nn.Parameter(whole.clone()),
        });

        using var weights = Checkpoint.Open(File_("views"));

        Near.Equal(tensor(new[] { 8f, 9, 10, 11, 14, 15, 16, 17 }).reshape(2, 4), weights.Read("slice"), 0);
        Near.Equal(whole.t(), weights.Read("t"), 0);
        Near.Equal(whole, weights.Read("p"), 0);
    }

    [Fact]
    public void A_write_that_fails_leaves_the_old_file_and_nothing_beside_it()
    {
        Safetensors.Save(File_("w.safetensors"), new Dictionary<string, Tensor> { ["x"] = ones(2) });
        var old = File.ReadAllBytes(File_("w.safetensors"));
        var gone = ones(2);
        using var bad = Checkpoint.Open("bad",
            Made.Safetensors($"{{{Made.Entry("a", "F32", "1", 0, 4)},{Made.Entry("b", "F8_E4M3", "1", 4, 5)}}}", 5));

        Assert.Throws<InvalidDataException>(() => Safetensors.Save(File_("w.safetensors"), bad));
        Assert.Throws<ArgumentException>(
            () => Safetensors.Save(File_("w.safetensors"), new Dictionary<string, Tensor> { ["__metadata__"] = gone }));

        Assert.Equal(old, File.ReadAllBytes(File_("w.safetensors")));
        Assert.Equal([File_("w.safetensors")], Directory.GetFiles(folder));
    }

    [Fact]
    public void Shards_are_read_through_their_index()
    {
        Safetensors.Save(File_("m-1.safetensors"), new Dictionary<string, Tensor> { ["a"] = ones(2) },
            new Dictionary<string, string> { ["format"] = "pt" });
        Safetensors.Save(File_("m-2.safetensors"),
            new Dictionary<string, Tensor> { ["b"] = zeros(3), ["c"] = ones(1) });
        var index = File_("m.safetensors.index.json");
        File.WriteAllText(index,
            """
            {"metadata":{"total_size":24},
            "weight_map":{"b":"m-2.safetensors","a":"m-1.safetensors","c":"m-2.safetensors"}}
            """);

        using var weights = Checkpoint.Open(index);

        Assert.Equal(["b", "a", "c"], weights.Tensors.Keys);
        Assert.Equal("safetensors in 2 files", weights.Format);
        Assert.Equal("pt", weights.Metadata["format"]);
        Near.Equal(ones(2), weights.Read("a"), 0);
        Near.Equal(zeros(3), weights.Read("b"), 0);
    }

    [Theory]
    [InlineData("""{"weight_map":{"a":"../m.safetensors"}}""", "a shard is a .safetensors file beside its index")]
    [InlineData("""{"weight_map":{"a":"/etc/passwd"}}""", "a shard is a .safetensors file beside its index")]
    [InlineData("""{"weight_map":{"a":"i.safetensors.index.json"}}""",
        "a shard is a .safetensors file beside its index")]
    [InlineData("""{"weight_map":{"a":".."}}""", "a shard is a .safetensors file beside its index")]
    [InlineData("""{"weight_map":{"z":"m.safetensors"}}""", "puts 'z' into m.safetensors, which does not have it")]
    [InlineData("""{"weight_map":{"a":"lost.safetensors"}}""", "lost.safetensors is missing")]
    [InlineData("""{"weight_map":{"a":"m.safetensors","a":"m.safetensors"}}""", "is no index of safetensors files")]
    [InlineData("""{"weight_map":{"a":7}}""", "is no index of safetensors files")]
    [InlineData("""{"weight_map":["a"]}""", "is no index of safetensors files")]
    [InlineData("""{"weights":{}}""", "has no weight_map")]
    [InlineData("""[1""", "is no index of safetensors files")]
    public void A_bad_index_says_why(string json, string cause)
    {
        Safetensors.Save(File_("m.safetensors"), new Dictionary<string, Tensor> { ["a"] = ones(2) });
        var index = File_("i.safetensors.index.json");
        File.WriteAllText(index, json);

        var error = Assert.ThrowsAny<Exception>(() => Checkpoint.Open(index));

        Assert.True(error is InvalidDataException or FileNotFoundException, $"{error.GetType()}");
        Assert.Contains(cause, error.Message);
        Assert.Contains(folder, error.Message);
    }

    [Fact]
    public void A_tensor_is_copied_into_another_whatever_its_layout_and_type()
    {
        var path = File_("copy");
        var (number, flag) = (arange(6, dtype: ScalarType.Float32).reshape(2, 3), tensor(new[] { true, false }));
        Safetensors.Save(path, new Dictionary<string, Tensor> { ["x"] = number, ["yes"] = flag });
        using var weights = Checkpoint.Open(path);
        Tensor[] targets = [zeros(2, 3), zeros(3, 2).t(), zeros(2, 3, dtype: ScalarType.Float64),
            zeros(2, 3, requires_grad: true), zeros(4, 3)[TensorIndex.Slice(1, 3)]];

        foreach (var target in targets)
        {
            weights.CopyTo("x", target);
            Near.Equal(number, target, 0);
        }
        var flags = zeros(2, dtype: ScalarType.Bool);
        weights.CopyTo("yes", flags);
        Assert.Equal([true, false], flags.data<bool>().ToArray());
        Assert.Throws<KeyNotFoundException>(() => weights.CopyTo("z", flags));
    }

    [Fact]
    public void A_file_that_changes_while_it_is_open_is_an_error_or_what_it_was()
    {
        Safetensors.Save(File_("cut"), new Dictionary<string, Tensor> { ["a"] = ones(100_000) });
        using (var weights = Checkpoint.Open(File_("cut")))
        {
            using (FileStream file = new(File_("cut"), FileMode.Open, FileAccess.Write, FileShare.ReadWrite))
                file.SetLength(5000);
            Assert.Contains("became shorter while it was open",
                Assert.Throws<InvalidDataException>(() => weights.Read("a")).Message);
        }

        Safetensors.Save(File_("new"), new Dictionary<string, Tensor> { ["a"] = ones(100_000) });
        using (var weights = Checkpoint.Open(File_("new")))
        {
            Safetensors.Save(File_("new"), new Dictionary<string, Tensor> { ["a"] = zeros(3) });
            Assert.Equal(100_000, weights.Read("a").sum().item<float>());
        }
    }

    [Fact]
    public void A_closed_file_gives_no_tensor()
    {
        var weights = Checkpoint.Open(Repo.File("tests", "fixtures", "a_dit.safetensors"));
        weights.Dispose();
        weights.Dispose();

        Assert.Throws<ObjectDisposedException>(() => weights.Read("weights.pos_embed"));
    }
}
