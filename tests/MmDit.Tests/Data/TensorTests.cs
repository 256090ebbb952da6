using MmDit.Data;

namespace MmDit.Tests.Data;

public sealed class TensorTests
{
    static readonly LabelledImages digits = Digits.Load();

    // Twelve "pictures" of one pixel, each labelled with ten times its value.
    readonly Tensor images = arange(12, dtype: float32).reshape(12, 1, 1, 1), labels = arange(12) * 10;

    static long[] Longs(Tensor tensor) => tensor.to(int64).data<long>().ToArray();

    [Fact]
    public void Digits_are_a_float_image_tensor_and_a_label_tensor()
    {
        Assert.Equal([1797, 1, 8, 8], digits.Images.shape);
        Assert.Equal(float32, digits.Images.dtype);
        Assert.Equal(digits.Pictures.ToFloats(), digits.Images.data<float>().ToArray());
        Assert.Equal(int64, digits.Labels.dtype);
        Assert.Equal(digits.Classes.Select(label => (long)label), Longs(digits.Labels));
    }

    [Fact]
    public void Emoji_are_laid_on_white()
    {
        var circle = Emoji.Load().Find("red circle");

        Assert.Equal([2, 3, 32, 32], circle.Images.shape);
        Assert.Equal([1f, 1f, 1f], circle.Images[0, .., 0, 0].data<float>().ToArray());
        Assert.All(circle.Images[0, .., 16, 16].data<float>().ToArray().Zip([221, 46, 68]),
            pair => Assert.InRange(pair.First, pair.Second / 255f - 0.02f, pair.Second / 255f + 0.02f));
        Assert.Equal([2, 4, 32, 32], circle.Pictures.ToTensor().shape);
    }

    [Fact]
    public void Images_outlive_the_scope_they_were_first_asked_for_in_and_come_back_after_a_disposal()
    {
        var (few, emoji) = (digits.Pick([0, 1]), Emoji.Load().Find("red circle"));
        Tensor first, label, circle;
        using (NewDisposeScope())
            (first, label, circle) = (few.Images, few.Labels, emoji.Images);

        Assert.Same(first, few.Images);
        Assert.Same(label, few.Labels);
        Assert.Same(circle, emoji.Images);
        Assert.Equal(2, first.data<float>().ToArray().Length / 64);
        (first + label.sum()).Dispose();
        first.Dispose();
        Assert.Equal([2, 1, 8, 8], few.Images.shape);
    }

    [Fact]
    public void Batches_keep_each_image_with_its_label_in_the_order_of_the_seed()
    {
        var batches = Batches.Of(images, labels, size: 5, seed: 4, epochs: 2).ToList();

        Assert.Equal([5, 5, 2, 5, 5, 2], batches.Select(batch => batch.Images.shape[0]));
        Assert.All(batches, batch => Assert.Equal(Longs(batch.Images * 10), Longs(batch.Labels)));
        Assert.Equal(
            Batches.Rows(12, 5, seed: 4, epochs: 2).SelectMany(rows => rows).Select(row => (long)row),
            batches.SelectMany(batch => Longs(batch.Images)));
    }

    [Fact]
    public void A_batch_outlives_the_scope_of_the_loop()
    {
        List<Batch> kept = [];
        using (NewDisposeScope())
            foreach (var batch in Batches.Of(images, labels, 5))
                kept.Add(batch);

        Assert.Equal(Enumerable.Range(0, 12).Sum(), kept.Sum(batch => Longs(batch.Images).Sum()));
    }

    [Fact]
    public void A_scope_around_each_step_leaves_the_next_batch_alone()
    {
        var sum = 0L;
        using var batches = Batches.Of(images, labels, 5).GetEnumerator();
        for (var step = 0; step < 3; step++)
            using (NewDisposeScope())
                sum += batches.MoveNext() ? Longs(batches.Current.Images + 0).Sum() : 0;

        Assert.Equal(Enumerable.Range(0, 12).Sum(), sum);
    }

    [Fact]
    public void A_data_set_hands_out_its_own_batches()
    {
        var (batchImages, batchLabels) = digits.Batches(128, seed: 1).First();

        Assert.Equal([128, 1, 8, 8], batchImages.shape);
        Assert.Equal(
            Batches.Rows(1797, 128, seed: 1).First().Select(row => (long)digits.Classes[row]),
            Longs(batchLabels));
    }

    [Fact]
    public void Emoji_come_in_batches_with_their_row_numbers()
    {
        var fruit = Emoji.Load().In("food-fruit");
        var (batchImages, rows) = fruit.Batches(8, seed: 2).First();

        Assert.Equal([8, 3, 32, 32], batchImages.shape);
        Assert.Equal(fruit.Images[Longs(rows)[3]].data<float>().ToArray(), batchImages[3].data<float>().ToArray());
    }

    [Fact]
    public void Images_without_labels_are_refused_at_once()
    {
        var error = Assert.Throws<ArgumentException>(() => Batches.Of(images, labels.narrow(0, 0, 11), 4));

        Assert.Contains("12 images and 11 labels", error.Message);
    }
}
