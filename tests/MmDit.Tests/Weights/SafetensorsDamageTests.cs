using System.Buffers.Binary;
using System.Text;
using MmDit.Weights;

namespace MmDit.Tests.Weights;

public sealed class SafetensorsDamageTests
{
    const string A = "\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[0,8]";

    static void Refuses(byte[] bytes, string cause)
    {
        var error = Assert.Throws<InvalidDataException>(() => Checkpoint.Open("some/bad.safetensors", bytes));
        Assert.StartsWith("some/bad.safetensors", error.Message);
        Assert.Contains(cause, error.Message);
        Assert.InRange(error.Message.Length, 20, 600);
    }

    public static TheoryData<string, int, string> Headers => new()
    {
        { "{}", 4, "its tensors end at byte 0 of the elements, the file at 4" },
        { "{\"a\":{" + A + "}}", 7, "needs 8 bytes, its data_offsets are 0 to 8 of 7" },
        { "{\"a\":{" + A + "}}", 9, "its tensors end at byte 8 of the elements, the file at 9" },
        { "{\"a\":{" + A + "},\"a\":{" + A + "}}", 8, "has 'a' twice" },
        { "{\"a\":{" + A + "},\"\\u0061\":{" + A + "}}", 8, "has 'a' twice" },
        { "{\"a\":{" + A + "},\"b\":{" + A + "}}", 8,
            "begins at byte 0 of the elements, where 8 is due: tensors overlap" },
        { $"{{{Made.Entry("a", "F32", "1", 0, 4)},{Made.Entry("b", "F32", "1", 8, 12)}}}", 12,
            "begins at byte 8 of the elements, where 4 is due: there is a hole" },
        { $"{{{Made.Entry("a", "F32", "2", 0, 8)},{Made.Entry("b", "F32", "1", 4, 8)}}}", 8, "tensors overlap" },
        { $"{{{Made.Entry("a", "F32", "1", 4, 8)}}}", 8, "there is a hole" },
        { $"{{{Made.Entry("a", "F32", "1", -4, 0)}}}", 8, "needs 4 bytes, its data_offsets are -4 to 0" },
        { $"{{{Made.Entry("a", "F32", "1", 8, 4)}}}", 8, "needs 4 bytes, its data_offsets are 8 to 4" },
        { $"{{{Made.Entry("a", "F32", "1", long.MaxValue - 3, long.MinValue)}}}", 8, "data_offsets" },
        { $"{{{Made.Entry("a", "F32", "3", 0, 8)}}}", 8, "F32 [3], needs 12 bytes" },
        { $"{{{Made.Entry("a", "F64", "2", 0, 8)}}}", 8, "F64 [2], needs 16 bytes" },
        { $"{{{Made.Entry("a", "F32", "-1,-2", 0, 8)}}}", 8, "has the impossible shape [-1, -2] of F32" },
        { $"{{{Made.Entry("a", "F32", "4294967296,4294967296,2", 0, 8)}}}", 8, "has the impossible shape" },
        { $"{{{Made.Entry("a", "F32", "9223372036854775807,0,9223372036854775807", 0, 0)}}}", 0,
            "has the impossible shape" },
        { $"{{{Made.Entry("a", "F32", "9223372036854775808", 0, 8)}}}", 8, "holds something else than whole numbers" },
        { $"{{{Made.Entry("a", "F32", "2.0", 0, 8)}}}", 8, "holds something else than whole numbers" },
        { $"{{{Made.Entry("a", "F32", "\"2\"", 0, 8)}}}", 8, "holds something else than whole numbers" },
        { $"{{{Made.Entry("a", "F4", "3", 0, 1)}}}", 1, "has the impossible shape [3] of F4" },
        { $"{{{Made.Entry("a", "F32", string.Join(',', Enumerable.Repeat(1, 65)), 0, 4)}}}", 4,
            "has more than 64 numbers" },
        { $"{{{Made.Entry("a", "FLOAT", "2", 0, 8)}}}", 8, "is of type 'FLOAT', known are F64, F32" },
        { "{\"a\":{\"dtype\":\"F32\",\"shape\":[2]}}", 8, "needs dtype, shape and two data_offsets" },
        { "{\"a\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[0]}}", 8,
            "needs dtype, shape and two data_offsets" },
        { "{\"a\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[0,8,8]}}", 8, "has more than 2 numbers" },
        { "{\"a\":{" + A + ",\"dtype\":\"F32\"}}", 8, "'a' has dtype twice" },
        { "{\"a\":{" + A + ",\"run\":\"me\"}}", 8, "'a' has 'run', which the format does not know" },
        { "{\"a\":{\"dtype\":7}}", 8, "the dtype of 'a' is Number where String is due" },
        { "{\"a\":[1]}", 8, "'a' is StartArray where StartObject is due" },
        { "{\"__metadata__\":{\"n\":1}}", 0, "'n' is Number where String is due" },
        { "{\"__metadata__\":{},\"__metadata__\":{}}", 0, "has __metadata__ twice" },
        { "{\"__metadata__\":{\"n\":\"1\",\"n\":\"2\"}}", 0, "has the note 'n' twice" },
        { "{\"a\":{" + A + "}", 8, "its header is no JSON of tensors" },
        { "{\"a\":{" + A + "}}}", 8, "its header is no JSON of tensors" },
        { "{} {}", 8, "its header is no JSON of tensors" },
        { "{\"a\":" + string.Concat(Enumerable.Repeat("{\"a\":", 100_000)), 0,
            "'a' has 'a', which the format does not know" },
        { "{\"a\":{\"shape\":" + new string('[', 100_000), 0, "the shape of 'a' holds something else" },
    };

    [Theory, MemberData(nameof(Headers))]
    public void A_bad_header_is_refused_with_file_and_cause(string header, int elements, string cause) =>
        Refuses(Made.Safetensors(header, elements), cause);

    [Fact]
    public void Lengths_that_are_not_there_are_refused_before_anything_is_allocated()
    {
        var huge = Made.Safetensors("{}");
        foreach (var (length, cause) in ((ulong, string)[])[(3, "claims 3 bytes, but only 2 follow"),
            (100_000_000, "but only 2 follow"),
            (100_000_001, "the format allows 100,000,000"), (ulong.MaxValue, "the format allows 100,000,000"),
            (1UL << 63, "the format allows")])
        {
            BinaryPrimitives.WriteUInt64LittleEndian(huge, length);
            var before = GC.GetAllocatedBytesForCurrentThread();
            Refuses(huge, cause);
            Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 100_000);
        }
    }

    [Fact]
    public void A_text_that_is_no_utf8_is_refused()
    {
        Refuses(Made.Safetensors([(byte)'{', (byte)'"', 0xff, (byte)'"', (byte)':', (byte)'1', (byte)'}'], []),
            "its header is no JSON of tensors");
        Refuses(Made.Safetensors("{\"\\ud800\":{" + A + "}}", 8), "its header is no JSON of tensors");
    }

    [Fact]
    public void A_name_from_the_file_cannot_fill_or_forge_a_message()
    {
        var name = new string('x', 10_000) + "\n";
        Refuses(Made.Safetensors($"{{{Made.Entry("two\nlines" + name, "F32", "3", 0, 8)}}}", 8), "'two?linesxxxx");
    }

    [Fact]
    public void Whatever_is_no_weights_file_says_what_it_may_be()
    {
        Refuses([], "is empty");
        Refuses([1, 2, 3], "has 3 bytes, too few");
        var error = Assert.Throws<InvalidDataException>(
            () => Checkpoint.Open("page.pt", Encoding.UTF8.GetBytes("<!DOCTYPE html><html>")));
        Assert.Contains("page.pt: is neither a safetensors file nor a PyTorch file", error.Message);
        Assert.Contains("is a folder",
            Assert.Throws<InvalidDataException>(() => Checkpoint.Open(Path.GetTempPath())).Message);
        Assert.Contains("no-such-file is missing",
            Assert.Throws<FileNotFoundException>(() => Checkpoint.Open("no-such-file")).Message);
    }

    [Fact]
    public void Every_cut_of_a_file_is_refused()
    {
        var whole = Made.Safetensors($"{{{Made.Entry("a", "F32", "2", 0, 8)},{Made.Entry("b", "F16", "3", 8, 14)}}}",
            14);

        using (var weights = Checkpoint.Open("whole", whole)) Assert.Equal(2, Made.ReadAll(weights));
        for (var length = 0; length < whole.Length; length++) Refuses(whole[..length], "");
    }
}
