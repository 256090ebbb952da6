using MmDit.Diffusion;

namespace MmDit.Course.Tests;

public sealed class MixtureTests
{
    static readonly Mixture five = Mixture.Five;

    // The mean over many pairs of data and noise whose mix is near a place, beside what is known in closed form.
    [Theory, InlineData(0.3, 0.5, 0.4), InlineData(0.6, -0.3, 0.2), InlineData(0.9, 0.4, -0.8)]
    public void The_velocity_is_the_mean_of_all_that_lead_through_a_place(double t, double x, double y)
    {
        var place = tensor(new[,] { { x, y } });
        var data = five.Draw(2_000_000, seed: 1);                                               // [B, 2]
        var noise = randn([2_000_000, 2], float64, generator: new Generator(2));                // [B, 2]
        var near = ((1 - t) * data + t * noise - place).square().sum(1) < 0.05 * 0.05;

        var mean = (noise - data)[near].mean([0], keepdim: true);

        Assert.True(near.sum().item<long>() > 400, $"{near.sum().item<long>()} are near");
        var apart = (five.Velocity(place, tensor(new[] { 1000 * t })) - mean).abs().max().item<double>();
        Assert.True(apart < 0.12, $"{apart:g3}");
    }

    [Fact] public void The_same_seed_draws_the_same_points_around_the_centres()
    {
        var points = five.Draw(4000, seed: 3);

        Assert.Equal(0, (points - five.Draw(4000, seed: 3)).abs().max().item<double>());
        Assert.Equal(0.1, points.mean([0])[0].item<double>(), 0.06);            // the mean of the centres
        Assert.Equal(0.14, points.mean([0])[1].item<double>(), 0.06);
    }

    [Fact] public void Walking_with_it_leads_from_noise_to_data()
    {
        using var off = no_grad();
        var start = randn([4000, 2], float64, generator: new Generator(4));                     // [B, 2]
        var ends = Samplers.Heun(five.Velocity, new RectifiedFlow().Levels(50), start).Final();

        var (mean, spread) = (ends.mean([0]) - five.Draw(4000, 5).mean([0]), ends.std(0) / five.Draw(4000, 5).std(0));
        Assert.True(mean.abs().max().item<double>() < 0.08);
        Assert.True((spread - 1).abs().max().item<double>() < 0.05);
    }
}
