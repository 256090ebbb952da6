using MmDit.Data;
using MmDit.Nets;
using MmDit.Training;

namespace MmDit.Tests.Training;

/// <summary>Numbers that say how good samples are, where they are known beforehand.</summary>
[Collection("alone")]
public sealed class MetricsTests
{
    [Fact] public void Frechet_is_the_closed_form_of_Gaussians_with_axes_apart()
    {
        manual_seed(0);
        Tensor a = randn([200_000, 3], float64),
            b = randn([200_000, 3], float64) * tensor([1.0, 2, 3]) + tensor([0.0, 1, 2]);
        var known = 5 + (1 + 2 * 2 + 3 * 3) + 3 - 2 * (1 + 2 + 3);           // means 5 apart, deviations 1 and 1, 2, 3

        Assert.Equal(known, Metrics.Frechet(a, b), 0.1);
        Assert.Equal(0, Metrics.Frechet(a, a), 1e-9);
        Assert.Equal(Metrics.Frechet(a, b), Metrics.Frechet(b, a), 1e-6);
    }

    [Fact] public void Frechet_sees_how_features_go_together()
    {
        manual_seed(0);
        var x = randn([100_000, 1], float64);
        Tensor together = cat([x, x], 1), against = cat([x, -x], 1);        // the same axes, turned: Σ Σ' = 0

        Assert.Equal(4, Metrics.Frechet(together, against), 0.05);
        Assert.Contains("[5] and [2, 3] are not",
            Assert.Throws<ArgumentException>(() => Metrics.Frechet(zeros(5), zeros(2, 3))).Message);
        Assert.Contains("1 pictures",
            Assert.Throws<ArgumentException>(() => Metrics.Frechet(zeros(1, 3), zeros(2, 3))).Message);
    }

    [Fact] public void The_nearest_picture_is_found()
    {
        var pictures = eye(3).view(3, 1, 3, 1);
        var (rows, distances) = Metrics.Nearest(cat([pictures[2..], pictures[..1] * 3]), pictures);
        Assert.Equal([2L, 0], rows.data<long>().ToArray());
        Near.Equal(tensor([0f, 2f]), distances, 1e-6);
    }

    [Fact] public void A_judge_of_digits_learns_in_seconds_and_is_right_on_those_it_has_not_seen()
    {
        var (train, test) = Digits.Load().Split(0.2);
        manual_seed(0);
        using SmallClassifier judge = new(1, 10);
        var batches = train.Shuffled(64);
        using Trainer trainer = new(judge, new(200, Rate: 3e-3, EmaDecay: 0.9), i =>
        {
            var (images, labels) = batches[i];
            return cross_entropy(judge.call(images * 2 - 1), labels);
        });
        foreach (var _ in trainer.Run()) { }
        using var averaged = trainer.Ema.Applied();

        Assert.InRange(Metrics.Accuracy(judge, test.Images * 2 - 1, test.Labels), 0.95, 1);
        Assert.InRange(Metrics.Accuracy(judge, test.Images * 2 - 1, (test.Labels + 1) % 10), 0, 0.05);
        Assert.Equal([5, 64], judge.Features(randn(5, 1, 8, 8)).shape);
        Assert.Equal([5, 10], judge.call(randn(5, 1, 16, 16)).shape);
        using var off = no_grad();
        using var blank = zeros(2, 1, 8, 8);
        Leaks.None(() => judge.call(blank));
    }
}
