using System.Text.Json;
using MmDit.Weights;

namespace MmDit.Tests.Weights;

/// <summary>Every reference file can be read, is listed, and is what its notes say.</summary>
public sealed class FixtureTests
{
    static string[] Names =>
        [.. Directory.GetFiles(Repo.File("tests", "fixtures"), "*.safetensors")
            .Select(file => Path.GetFileName(file)).Order()];

    public static TheoryData<string> Files => [.. Names];

    static Checkpoint Open(string file) => Checkpoint.Open(Repo.File("tests", "fixtures", file));

    [Theory, MemberData(nameof(Files))]
    public void Every_tensor_of_a_fixture_is_read_and_finite(string file)
    {
        using var weights = Open(file);

        Assert.InRange(weights.Tensors.Count, 1, 1000);
        foreach (var info in weights.Tensors.Values)
        {
            using var scope = NewDisposeScope();
            var tensor = weights.Read(info.Key);
            Assert.Equal(info.Shape, tensor.shape);
            Assert.True(tensor.isfinite().all().item<bool>(), info.Key);
        }
    }

    [Theory, MemberData(nameof(Files))]
    public void The_largest_output_is_the_one_that_the_notes_tell(string file)
    {
        using var weights = Open(file);
        if (!weights.Metadata.TryGetValue("output_max_abs", out var notes)) return;

        foreach (var note in JsonDocument.Parse(notes).RootElement.EnumerateObject())
            if (weights.Tensors.ContainsKey("output." + note.Name) && note.Value.ValueKind == JsonValueKind.Number)
            {
                using var scope = NewDisposeScope();
                var largest = weights.Read("output." + note.Name).to(ScalarType.Float64).abs().max().item<double>();
                Assert.Equal(note.Value.GetDouble(), largest, Math.Abs(largest) * 1e-5 + 1e-12);
            }
    }

    [Fact]
    public void The_table_lists_every_file()
    {
        var table = File.ReadAllText(Repo.File("tests", "fixtures", "README.md"));

        Assert.Equal(24, Names.Length);
        Assert.All(Names, name => Assert.Contains($"| {name} |", table));
    }
}
