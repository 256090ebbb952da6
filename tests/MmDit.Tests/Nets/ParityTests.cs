using MmDit.Parity;
using MmDit.Weights;

namespace MmDit.Tests.Nets;

/// <summary>Nets against tensors that the official programs made, with the official weights' keys.</summary>
public sealed class ParityTests
{
    public static TheoryData<string> Files =>
        [.. Directory.GetFiles(Path.Combine(Repo.Root, "tests", "fixtures"), "*.safetensors")
            .Select(file => Path.GetFileName(file)).Where(file => file[0] is >= 'a' and <= 'e' or 'h' or 'i').Order()];

    [Fact] public void There_are_seventeen_files() => Assert.Equal(17, Files.Count);

    [Theory, MemberData(nameof(Files))]
    public void Every_output_is_the_official_one(string file)
    {
        using Fixture fixture = new(Path.Combine(Repo.Root, "tests", "fixtures", file));

        var compared = Comparison.All(fixture).ToList();

        Assert.Equal(fixture.Outputs, compared.Select(c => c.Output));
        Assert.All(compared, c =>
            Assert.True(c.Ratio <= 1, $"{c.Output}: {c.Fault} {c.Difference:e2}, {c.Ratio:f2} of what is allowed"));
    }

    [Fact] public void A_fixture_that_is_wrong_does_not_pass()
    {
        var good = Path.Combine(Repo.Root, "tests", "fixtures", "c_joint_block.safetensors");
        var bad = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.safetensors");
        try
        {
            using (var from = Checkpoint.Open(good))
            {
                var tensors = from.Tensors.Keys.ToDictionary(key => key, from.Read);
                tensors["output.x"].add_(1e-4f);
                tensors["output.new"] = zeros(3);
                MmDit.Weights.Safetensors.Save(bad, tensors, from.Metadata);
            }

            using Fixture fixture = new(bad);
            var failed = Comparison.All(fixture).Where(c => c.Ratio > 1).ToDictionary(c => c.Output);

            Assert.Equal(["new", "x"], failed.Keys.Order());
            Assert.Equal("this port does not make it", failed["new"].Fault);
            Assert.Equal(1e-4, failed["x"].Difference, 5e-6);
        }
        finally { File.Delete(bad); }
    }
}
