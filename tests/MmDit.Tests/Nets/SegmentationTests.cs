using MmDit.Nets;
using MmDit.Training;

namespace MmDit.Tests.Nets;

/// <summary>The U-Net that names the class of every cell, and what it is trained and judged by.</summary>
[Collection("alone")]
public sealed class SegmentationTests
{
    [Fact] public void The_published_net_has_31_million_parameters_and_one_drawn_smaller_is_its_steps()
    {
        long Count(SegmentationUNetConfig config) =>
            Weightless.Of(() => new SegmentationUNet(config)).CountParameters();
        long Convolution(long from, long to, long kernel) => (from * to * kernel * kernel) + to;

        // Three colours, four levels, one convolution at each: every step of the drawing is a term.
        var drawn = Convolution(3, 64, 3) + Convolution(64, 128, 3) + Convolution(128, 256, 3)
            + Convolution(256, 512, 3)
            + Convolution(512, 256, 2) + Convolution(512, 256, 3) + Convolution(256, 128, 2) + Convolution(256, 128, 3)
            + Convolution(128, 64, 2) + Convolution(128, 64, 3) + Convolution(64, 5, 1);
        Assert.Equal(drawn, Count(new(3, 5, Levels: 4, Convolutions: 1)));
        Assert.Equal(31.03, Count(SegmentationUNetConfig.Ronneberger) / 1e6, 0.005);
    }

    [Fact] public void Dice_and_cross_entropy_are_their_formulas()
    {
        var (logits, classes) = (randn(2, 3, 2, 2), tensor([0L, 1, 1, 2, 0, 0, 1, 2]).view(2, 2, 2));
        var chance = logits.softmax(1);
        double[] both = new double[3], all = new double[3];
        var surprise = 0.0;
        for (var b = 0; b < 2; b++)
            for (var i = 0; i < 4; i++)
            {
                var truth = classes[b, i / 2, i % 2].item<long>();
                for (var k = 0; k < 3; k++)
                {
                    var p = chance[b, k, i / 2, i % 2].item<float>();
                    both[k] += truth == k ? p : 0;
                    all[k] += (p * p) + (truth == k ? 1 : 0);
                    if (truth == k) surprise -= Math.Log(p) / 8;
                }
            }

        Near.Equal(tensor(1 - both.Zip(all, (x, y) => 2 * x / y).Average()), Segmentation.Dice(logits, classes), 1e-6);
        Near.Equal(tensor(surprise), Segmentation.CrossEntropy(logits, classes), 1e-6);
    }

    [Fact] public void Of_sure_answers_the_overlap_is_told_by_the_IoU()
    {
        var (said, classes) = (tensor([0L, 0, 0, 1, 1, 1, 1, 1]).view(1, 2, 4),
            tensor([0L, 0, 1, 1, 1, 1, 0, 0]).view(1, 2, 4));
        var logits = functional.one_hot(said, 2).permute(0, 3, 1, 2).to(float32) * 100;
        double first = 2.0 / 5, second = 3.0 / 6;

        Assert.Equal((first + second) / 2, Segmentation.MeanIoU(said, classes, 2), 1e-9);
        Assert.Equal((first + second) / 2, Segmentation.MeanIoU(said, classes, 9), 1e-9);    // absent ones do not count
        Near.Equal(tensor(1 - (((2 * first / (1 + first)) + (2 * second / (1 + second))) / 2)),
            Segmentation.Dice(logits, classes), 1e-5);
    }

    [Fact] public void An_image_that_cannot_be_halved_often_enough_says_so() =>
        Assert.Contains("must be multiples of 4, got 6 x 8",
            Assert.Throws<ArgumentException>(
                () => new SegmentationUNet(new(1, 2, 4, 3)).call(zeros(1, 1, 6, 8))).Message);

    // A bright disc, square or triangle on a dark ground, of random colours and noisy: [B, 3, H, H], classes [B, H, H].
    static (Tensor Images, Tensor Classes) Draw(Random random, int count, int side)
    {
        var (images, classes) = (new float[count * 3 * side * side], new long[count * side * side]);
        for (var b = 0; b < count; b++)
        {
            float[] Colour(float least) =>
                [.. Enumerable.Range(0, 3).Select(_ => least + (0.5f * random.NextSingle()))];
            var (kind, size, ground, paint) = (random.Next(1, 4), 4.5 + (random.NextDouble() * 2), Colour(0),
                Colour(0.5f));
            double left = random.Next(6, side - 6) + 0.5, top = random.Next(6, side - 6) + 0.5;
            for (var i = 0; i < side * side; i++)
            {
                var (x, y) = ((i % side) - left, (i / side) - top);
                var inside = kind switch
                {
                    1 => (x * x) + (y * y) <= size * size,
                    2 => Math.Max(Math.Abs(x), Math.Abs(y)) <= size * 0.9,
                    _ => y <= size && Math.Abs(x) <= (y + size) / 2,
                };
                if (inside) classes[(b * side * side) + i] = kind;
                for (var c = 0; c < 3; c++)
                    images[(((b * 3) + c) * side * side) + i] = (inside ? paint : ground)[c]
                        + (0.1f * (random.NextSingle() - 0.5f));
            }
        }
        return (tensor(images).view(count, 3, side, side), tensor(classes).view(count, side, side));
    }

    [Fact] public void It_learns_to_tell_shapes_that_are_drawn()
    {
        manual_seed(5);
        var (random, threads) = (new Random(5), get_num_threads());
        SegmentationUNet net = new(new(3, 4, Width: 12, Levels: 3));
        using var adam = optim.AdamW(net.parameters(), 4e-3);
        const int steps = 400;
        var pace = optim.lr_scheduler.OneCycleLR(adam, 4e-3, total_steps: steps + 1);
        var clock = System.Diagnostics.Stopwatch.StartNew();

        for (var step = 0; step < steps; step++)
        {
            using var scope = NewDisposeScope();
            set_num_threads(1);                             // maps this small are quicker with one thread
            var (images, classes) = Draw(random, 8, 24);
            var logits = net.call(images);
            adam.zero_grad();
            (Segmentation.CrossEntropy(logits, classes) + Segmentation.Dice(logits, classes)).backward();
            adam.step();
            pace.step();
        }
        set_num_threads(threads);

        using var off = no_grad();
        var (unseen, truth) = Draw(new Random(6), 128, 24);
        var score = Segmentation.MeanIoU(net.call(unseen).argmax(1), truth, 4);
        Assert.True(score >= 0.9, $"mean IoU {score:f3} after {clock.Elapsed.TotalSeconds:f0} s");
    }
}
