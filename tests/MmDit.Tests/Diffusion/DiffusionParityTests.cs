using System.Text.Json;
using MmDit.Parity;

namespace MmDit.Tests.Diffusion;

/// <summary>Schedules, losses, samplers and training against numbers that the official programs made.</summary>
public sealed class DiffusionParityTests
{
    static string Fixtures(string file) => Repo.File("tests", "fixtures", file);

    public static TheoryData<string> Files => [.. Directory.GetFiles(Repo.File("tests", "fixtures"), "*.safetensors")
        .Select(file => Path.GetFileName(file)).Where(file => file[0] is 'f' or 'g').Order()];

    [Fact] public void There_are_seven_files() => Assert.Equal(7, Files.Count);

    [Theory, MemberData(nameof(Files))]
    public void Every_output_is_the_official_one(string file)
    {
        using Fixture fixture = new(Fixtures(file));

        var compared = Comparison.All(fixture).ToList();

        Assert.Equal(fixture.Outputs, compared.Select(c => c.Output));
        Assert.All(compared, c => Assert.True(c.Ratio <= 1,
            $"{c.Output}: {c.Fault} {c.Difference:e2}, {c.Ratio:f2} of what is allowed"));
    }

    [Fact] public void Each_sample_s_loss_is_the_official_one_as_closely_as_float32_knows_it()
    {
        using Fixture fixture = new(Fixtures("f_losses.safetensors"));
        using var file = MmDit.Weights.Checkpoint.Open(Fixtures("f_losses.safetensors"));
        var known = JsonDocument.Parse(file.Metadata["fp32_vs_fp64_relative_per_sample"]).RootElement;
        var port = Ports.Of(fixture);
        using var off = no_grad();

        foreach (var each in known.EnumerateObject())
        {
            double[] Read(Tensor values) => values.to(float64).data<double>().ToArray();
            var (official, own) = (Read(fixture.Output(each.Name)), Read(port(each.Name)!));
            var rounding = each.Value.EnumerateArray().Select(n => n.GetDouble()).ToArray();
            for (var i = 0; i < official.Length; i++)
            {
                var allowed = 1e-8 + Math.Max(1e-5, 10 * rounding[i]) * Math.Abs(official[i]);
                Assert.True(Math.Abs(own[i] - official[i]) <= allowed,
                    $"{each.Name}, sample {i}: {own[i]:g7} instead of {official[i]:g7}");
            }
        }
    }

    [Fact] public void Almost_every_weight_is_where_the_official_steps_left_it()
    {
        using Fixture fixture = new(Fixtures("f_train_steps.safetensors"));
        var port = Ports.Of(fixture);
        string[] after = [.. fixture.Outputs.Where(name => name.StartsWith("after.", StringComparison.Ordinal))];
        Assert.Equal(31, after.Length);
        using var off = no_grad();

        Tensor Apart(string name) => (port(name)! - fixture.Output(name)).abs().flatten().to(float64);
        var apart = cat(after.Select(Apart).ToArray());

        Assert.InRange(apart.quantile(0.999).item<double>(), 0, 5e-5);          // a weight can have moved by 3e-3
    }
}
