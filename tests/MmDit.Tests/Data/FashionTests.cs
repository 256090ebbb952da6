using MmDit.Data;

namespace MmDit.Tests.Data;

public sealed class FashionTests
{
    static readonly LabelledImages train = Fashion.Load();
    static readonly LabelledImages test = Fashion.Load(Split.Test);

    [Fact]
    public void There_are_600_and_100_grey_pictures_of_16_by_16_of_each_class()
    {
        foreach (var (part, perClass) in ((LabelledImages, int)[])[(train, 600), (test, 100)])
        {
            Assert.Equal([10 * perClass, 16, 16, 1], part.Pictures.Shape);
            Assert.Equal(Enumerable.Range(0, 10 * perClass).Select(row => row % 10), part.Classes);
        }
    }

    [Fact]
    public void The_names_are_the_published_ones_in_their_order() => Assert.Equal(
        "T-shirt/top, Trouser, Pullover, Dress, Coat, Sandal, Shirt, Sneaker, Bag, Ankle boot",
        string.Join(", ", train.Names));

    [Fact]
    public void Values_span_0_to_1_and_the_border_is_black()
    {
        var values = train.Pictures.ToFloats();

        Assert.Equal((0f, 1f), (values.Min(), values.Max()));
        Assert.All(Enumerable.Range(0, values.Length), at =>
            Assert.True(at % 16 is > 0 and < 15 && at / 16 % 16 is > 0 and < 15 || values[at] == 0));
    }

    [Fact]
    public void No_picture_is_in_both_parts_and_each_class_looks_its_own()
    {
        Assert.Empty(Keys(train).Intersect(Keys(test)));
        Assert.InRange(NearestMean.Accuracy(train, test), 0.6, 0.8);
    }

    [Fact]
    public void Clothes_stand_upright()
    {
        var (trousers, sneakers) = (NearestMean.Mean(train.Of(1).Pictures), NearestMean.Mean(train.Of(7).Pictures));

        Assert.True(Extent(trousers, down: true) > 1.5 * Extent(trousers, down: false));    // long, and parted below
        Assert.True(trousers[14 * 16 + 7] < trousers[2 * 16 + 7]);
        Assert.True(Extent(sneakers, down: false) > 1.5 * Extent(sneakers, down: true));    // wide, and heavy below
        Assert.True(sneakers[(8 * 16)..].Sum() > 1.5 * sneakers[..(8 * 16)].Sum());
    }

    [Fact]
    public void An_unknown_part_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Fashion.Load((Split)2));

    static IEnumerable<string> Keys(LabelledImages part) =>
        Enumerable.Range(0, part.Count).Select(row => Convert.ToBase64String(part.Pictures[row]));

    // The standard deviation of the ink's row, or of its column.
    static double Extent(double[] picture, bool down)
    {
        double Moment(Func<double, double> of) =>
            picture.Index().Sum(pixel => pixel.Item * of(down ? pixel.Index / 16 : pixel.Index % 16)) / picture.Sum();
        var mean = Moment(at => at);
        return Math.Sqrt(Moment(at => (at - mean) * (at - mean)));
    }
}
