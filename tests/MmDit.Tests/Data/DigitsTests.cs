using MmDit.Data;

namespace MmDit.Tests.Data;

public sealed class DigitsTests
{
    static readonly LabelledImages digits = Digits.Load();

    [Fact]
    public void There_are_1797_grey_pictures_of_8_by_8()
    {
        Assert.Equal(1797, digits.Count);
        Assert.Equal([1797, 8, 8, 1], digits.Pictures.Shape);
    }

    [Fact]
    public void The_label_histogram_is_the_published_one() => Assert.Equal(
        [178, 182, 177, 183, 181, 182, 181, 179, 174, 180],
        digits.Classes.CountBy(label => label).OrderBy(pair => pair.Key).Select(pair => pair.Value));

    [Fact]
    public void The_first_picture_is_the_published_zero_the_right_way_up()
    {
        byte[] ink =
        [
            0, 0, 5, 13, 9, 1, 0, 0,
            0, 0, 13, 15, 10, 15, 5, 0,
            0, 3, 15, 2, 0, 11, 8, 0,
            0, 4, 12, 0, 0, 8, 8, 0,
            0, 5, 8, 0, 0, 9, 8, 0,
            0, 4, 11, 0, 1, 12, 7, 0,
            0, 2, 14, 5, 10, 12, 0, 0,
            0, 0, 6, 13, 10, 0, 0, 0,
        ];

        Assert.Equal(ink.Select(level => (byte)(15 * level)), digits.Pictures[0].ToArray());
        Assert.Equal(ink.Select(level => level / 16f), digits.Pictures.ToFloats()[..64]);
    }

    [Fact]
    public void Values_are_sixteenths_from_0_to_1_and_their_sum_is_the_published_one()
    {
        var values = digits.Pictures.ToFloats();

        Assert.All(values.Distinct(), value => Assert.Equal(Math.Round(value * 16), value * 16.0));
        Assert.Equal((0f, 1f), (values.Min(), values.Max()));
        Assert.Equal(4.884164579855314, values.Sum(value => value * 16.0) / values.Length, 1e-12);
    }

    [Fact]
    public void The_names_are_the_digits() =>
        Assert.All(Enumerable.Range(0, 50), row => Assert.Equal($"{digits.Classes[row]}", digits.NameOf(row)));

    [Fact]
    public void Test_digits_are_told_by_the_nearest_mean_of_the_training_digits()
    {
        var (train, test) = digits.Split(test: 0.25, seed: 3);

        Assert.InRange(NearestMean.Accuracy(train, test), 0.85, 0.95);
    }
}
