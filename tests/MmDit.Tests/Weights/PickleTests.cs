using System.IO.Compression;
using MmDit.Weights;

namespace MmDit.Tests.Weights;

/// <summary>Pickles written by hand that no PyTorch writes.</summary>
public sealed class PickleTests
{
    internal static string Refusal(byte[] bytes)
    {
        var error = Assert.Throws<InvalidDataException>(() => Checkpoint.Open("bad.pt", bytes));
        Assert.StartsWith("bad.pt: ", error.Message);
        return error.Message;
    }

    static string Refusal(params object[] pickle) => Refusal(Made.Torch(Made.Pickle(pickle)));

    [Fact]
    public void A_tensor_written_by_hand_is_read()
    {
        byte[] floats = [.. Enumerable.Range(0, 6).SelectMany(i => BitConverter.GetBytes((float)i))];
        using var weights = Checkpoint.Open("hand.pt", Made.Torch(Made.OneTensor(6, 1, [2, 2], [1, 2]), floats));

        Near.Equal(tensor(new[] { 1f, 3, 2, 4 }).reshape(2, 2), weights.Read("w"), 0);
    }

    [Theory]
    [InlineData("cos\nsystem\n", "asks for os.system; a weights file may only build tensors")]
    [InlineData("cposix\nsystem\n", "asks for posix.system;")]
    [InlineData("c__builtin__\neval\n", "asks for __builtin__.eval;")]
    [InlineData("cbuiltins\nexec\n", "asks for builtins.exec;")]
    [InlineData("cbuiltins\ngetattr\n", "asks for builtins.getattr;")]
    [InlineData("csubprocess\nPopen\n", "asks for subprocess.Popen;")]
    [InlineData("ctorch.hub\nload\n", "asks for torch.hub.load;")]
    [InlineData("ctorch\nload\n", "asks for torch.load;")]
    [InlineData("ctorch.storage\n_load_from_bytes\n", "asks for torch.storage._load_from_bytes;")]
    [InlineData("ctorch._utils\n_rebuild_tensor_v2.__globals__\n",
        "asks for torch._utils._rebuild_tensor_v2.__globals__;")]
    [InlineData("ccollections\nOrderedDict\x00\n", "asks for collections.OrderedDict?;")]
    [InlineData("(ios\nsystem\n", "asks for os.system;")]
    [InlineData("X\x02\0\0\0osX\x06\0\0\0system\x93", "asks for os.system;")]
    [InlineData("\x82\x01", "has the opcode 0x82")]                                         // EXT1, a registry of names
    [InlineData("(ccollections\nOrderedDict\no", "has the opcode 0x6F")]                    // OBJ
    [InlineData("Pstorage\n", "has the opcode 0x50")]                                       // PERSID
    [InlineData("X\x01\0\0\0a)R", "calls something that is no function")]
    [InlineData("ccollections\nOrderedDict\n)R)R", "calls something that is no function")]
    [InlineData("ctorch\nfloat32\n)R", "calls torch.float32 with arguments that PyTorch does not write")]
    [InlineData("ctorch\nFloatStorage\n)R", "calls torch.FloatStorage with arguments")]
    [InlineData("ctorch._utils\n_rebuild_tensor_v2\n)R", "calls torch._utils._rebuild_tensor_v2 with arguments")]
    [InlineData("ctorch\nfloat32\n}b", "sets attributes of something that has none")]
    [InlineData(")Q", "names a storage as PyTorch does not")]
    [InlineData("R", "takes more from its stack than it put there")]
    [InlineData("0", "takes more from its stack than it put there")]
    [InlineData("(0", "takes more from its stack than it put there")]
    [InlineData("t", "takes more from its stack than it put there")]
    [InlineData("NNs", "takes more from its stack than it put there")]
    [InlineData("]NNs", "adds items to something that holds none")]
    [InlineData("}(Nu", "has a key without a value")]
    [InlineData("h\x05", "recalls object 5, which it never stored")]
    [InlineData("j\xff\xff\xff\xff", "recalls object 4294967295, which it never stored")]
    [InlineData("\x80\x09", "is of a newer protocol")]
    [InlineData("\x8b\xff\xff\xff\x7f", "has an integer of 2,147,483,647 bytes, a weights file has at most 32")]
    [InlineData("\x8b\xff\xff\xff\xff", "has an integer of 4,294,967,295 bytes")]
    [InlineData("X\xff\xff\xff\xff", "claims 4,294,967,295 bytes where 1 are left")]
    [InlineData("\x8d\xff\xff\xff\xff\xff\xff\xff\x7f", "claims 9,223,372,036,854,775,807 bytes where 1 are left")]
    [InlineData("\x8e\xff\xff\xff\xff\xff\xff\xff\xff", "claims -1 bytes")]
    [InlineData("X\x01\0\0\0\xff", "has a text that is no UTF-8")]
    [InlineData("I12x\n", "has a number that is none")]
    [InlineData("L99999999999999999999999L\n", "has a number that is none")]
    [InlineData("Iabc", "ends within a line")]
    [InlineData("N", "holds no dictionary of tensors")]
    [InlineData("}", "has no tensors where they usually are; it has none")]
    [InlineData("}X\x04\0\0\0hereNs", "has no tensors where they usually are; it has 'here'")]
    public void Everything_else_is_refused_by_name(string pickle, string cause) =>
        Assert.Contains(cause, Refusal(pickle));

    [Fact]
    public void Nothing_is_run()
    {
        var witness = Path.Combine(Path.GetTempPath(), $"mmdit-{Guid.NewGuid():N}");

        Refusal("cos\nsystem\n(", Made.Text($"touch {witness}"), "tR");
        Refusal("cbuiltins\nopen\n(", Made.Text(witness), Made.Text("w"), "tR");

        Assert.False(File.Exists(witness));
    }

    [Theory]
    [InlineData(6, 0, new[] { 7 }, new[] { 1 })]                                            // past the end
    [InlineData(6, 3, new[] { 2, 2 }, new[] { 2, 1 })]
    [InlineData(6, 6, new[] { 1 }, new[] { 1 })]
    [InlineData(6, -1, new[] { 1 }, new[] { 1 })]
    [InlineData(6, 0, new[] { -1 }, new[] { 1 })]
    [InlineData(6, 5, new[] { 2 }, new[] { -1 })]
    [InlineData(6, 0, new[] { 1000, 1000 }, new[] { 0, 0 })]                                // one number, over and over
    [InlineData(6, 0, new[] { int.MaxValue, int.MaxValue, int.MaxValue }, new[] { 1, 1, 1 })]
    [InlineData(6, 0, new[] { 2, 2 }, new[] { 1 })]
    public void A_view_outside_its_storage_is_refused(int elements, int offset, int[] shape, int[] strides) =>
        Assert.Contains("do not fit their storage",
            Refusal(Made.Torch(Made.OneTensor(elements, offset, shape, strides), new byte[24])));

    [Fact]
    public void Storages_are_checked_against_the_file()
    {
        Assert.Contains("storage 0 of 'w' claims 7 F32, it has 24 bytes",
            Refusal(Made.Torch(Made.OneTensor(7, 0, [6], [1]), new byte[24])));
        Assert.Contains("storage 0 of 'w' claims 6 F64, it has 24 bytes",
            Refusal(Made.Torch(Made.OneTensor(6, 0, [6], [1], "DoubleStorage"), new byte[24])));
        Assert.Contains("is in storage 5, which is missing",
            Refusal(Made.Torch(Made.OneTensor(6, 0, [6], [1], key: 5), new byte[24])));
        Assert.Contains("asks for torch.QInt8Storage",
            Refusal(Made.Torch(Made.OneTensor(6, 0, [6], [1], "QInt8Storage"), new byte[24])));
    }

    [Fact]
    public void Zip_files_that_PyTorch_does_not_write_are_refused()
    {
        var pickle = Made.OneTensor(6, 0, [6], [1]);
        (string, byte[])[] members = [("archive/data.pkl", pickle), ("archive/data/0", new byte[24])];

        Assert.Contains("its member archive/data/0 is compressed",
            Refusal(Made.Zip(CompressionLevel.Optimal, ("archive/data.pkl", []),
                ("archive/data/0", new byte[1 << 24]))));
        Assert.Contains("is a zip file without data.pkl",
            Refusal(Made.Zip(CompressionLevel.NoCompression, ("archive/data/0", new byte[24]))));
        Assert.Contains("is of a big-endian machine",
            Refusal(Made.Zip(CompressionLevel.NoCompression, [.. members, ("archive/byteorder", "big"u8.ToArray())])));
        Assert.Contains("has the member archive/data.pkl twice",
            Refusal(Made.Zip(CompressionLevel.NoCompression, [.. members, members[0]])));
        using var good = Checkpoint.Open("good.pt",
            Made.Zip(CompressionLevel.NoCompression, [.. members, ("archive/byteorder", "little"u8.ToArray())]));
        Assert.Equal(1, Made.ReadAll(good));
    }

    [Fact]
    public void What_would_be_read_past_the_end_is_not_read()
    {
        var bytes = Made.Torch(Made.OneTensor(6, 0, [6], [1]), new byte[24]);
        Made.Int(bytes.Length - 10).CopyTo(bytes, bytes.Length - 6);            // where the directory begins

        Assert.Contains($"46 bytes at {bytes.Length - 10:N0} are past its end at {bytes.Length:N0}", Refusal(bytes));
    }

    [Fact]
    public void A_pickle_of_something_else_is_no_checkpoint() =>
        Assert.Contains("is a pickle that torch.save did not write", Refusal(Made.Pickle("}")));
}
