namespace MmDit.Notebooks.Tests.Claims;

/// <summary>What lesson 07 says of its numbers and figures, held against its stored run.</summary>
public sealed class Lesson07Tests
{
    static readonly Lesson lesson = Lesson.Read(Lesson.Named("07-train-a-dit"));

    [Fact] public void Four_fifths_of_1797_digits_are_for_training()
    {
        Assert.Contains("1,797 handwritten digits", lesson.Prose("data-text"));
        Assert.Equal([1438.0, 359], lesson.Numbers("data")[..2]);
        Assert.Equal(1797, 1438 + 359);
        Assert.Equal(0.8, 1438 / 1797.0, 0.001);
    }

    [Fact] public void Two_thirds_of_the_times_lie_in_the_middle()
    {
        Assert.Contains("0.27 and 0.73", lesson.Prose("times-text"));
        Assert.InRange(lesson.Numbers("times")[2], 66, 70);
    }

    [Fact] public void The_first_loss_is_the_sum_of_two_mean_squares() =>
        Assert.Equal(1 + lesson.Numbers("guess")[0], lesson.Numbers("net")[1], 0.02);

    [Fact] public void Ten_pictures_are_learnt_by_heart()
    {
        var (first, last, apart) = lesson.Numbers("by-heart") switch { [var a, var b, var c, ..] => (a, b, c),
            _ => default };

        Assert.True(first > 1.4 && last < 0.08 && apart < 0.1, $"{first} {last} {apart}");
        var loss = lesson.Lines("overfit")["loss"].Y;
        Assert.True(loss[^50..].Average() < 0.1 * loss[..10].Average());
    }

    [Fact] public void The_judge_reads_real_digits() => Assert.InRange(lesson.Numbers("judge")[0], 95, 99.9);

    [Fact] public void The_loss_falls_far_below_that_of_a_net_that_says_zero()
    {
        var lines = lesson.Lines("train");
        Assert.True(lines["the last 25 steps"].Y[^1] < 0.25 * lines["a net that says zero"].Y[0]);
    }

    [Fact] public void The_average_is_behind_at_first_and_then_as_good()
    {
        var lines = lesson.Lines("film-read");
        var (when, own, calm) = (lines["weights of the step"].X, lines["weights of the step"].Y,
            lines["their average"].Y);
        double At(double[] line, int step) => line[Array.IndexOf(when, (double)step)];

        Assert.Contains("At step 400", lesson.Prose("film-after"));
        Assert.InRange(At(own, 200), 0, 0.2);
        Assert.InRange(At(own, 400), 0.75, 0.85);
        Assert.All(new[] { 300, 400 }, step => Assert.True(At(calm, step) < At(own, step)));
        Assert.All(Enumerable.Range(4, 8), i => Assert.InRange(Math.Abs(own[i] - calm[i]), 0, 0.021));
    }

    [Fact] public void Guidance_makes_every_digit_the_one_that_was_asked_for()
    {
        var rows = lesson.Numbers("measure").Chunk(8).Take(3).ToArray();    // Guidance, then three times right, nearest
        var right = rows.Select(r => new[] { r[2], r[4], r[6] }).ToArray();

        Assert.Contains("between 97 and 98 of a hundred", lesson.Prose("measure-after"));
        Assert.All(right[0], r => Assert.InRange(r, 0.965, 0.985));
        Assert.All(right[1].Concat(right[2]), r => Assert.Equal(1, r));
        Assert.True(rows[1][7] < rows[0][7] && rows[2][7] < rows[0][7]);
    }

    [Fact] public void Nothing_was_recited()
    {
        var drawn = lesson.Numbers("measure")[7];
        var real = lesson.Numbers("measure")[^1];

        Assert.True(drawn > real);
        Assert.All(lesson.Numbers("nearest")[..10], distance => Assert.True(distance > 1.5));
    }

    [Fact] public void It_is_hardest_near_the_picture_and_hardly_harder_for_pictures_put_aside()
    {
        var lines = lesson.Lines("bytime");
        var (learnt, aside) = (lines["training pictures"].Y, lines["put aside"].Y);

        Assert.Equal(learnt.OrderDescending(), learnt);
        Assert.Equal(aside.OrderDescending(), aside);
        Assert.All(learnt.Zip(aside), pair => Assert.InRange(pair.Second - pair.First, -0.01, 0.05));
    }

    [Fact] public void Only_the_rate_shows_in_the_loss_and_two_mistakes_did_no_harm()
    {
        var rows = System.Text.RegularExpressions.Regex.Matches(lesson.Said("break"),
            @"Loss = ([\d.]+), As_asked = ([\d.]+), Nearest = ([\d.]+)")
            .Select(
                m =>
                    (Loss: double.Parse(m.Groups[1].Value), Hit: double.Parse(m.Groups[2]
                        .Value), Nearest: double.Parse(m.Groups[3].Value)))
            .ToArray();
        var (right, own, rate, sign, never) = (rows[0], rows[1], rows[2], rows[3], rows[4]);

        Assert.True(rate.Loss > 3 * right.Loss && rate.Hit < 0.2);
        Assert.Equal(right.Loss, sign.Loss, 0.005);
        Assert.True(sign.Hit < 0.2);
        Assert.InRange(sign.Nearest / right.Nearest, 7.5, 8.5);
        Assert.All(new[] { right, own, never }, row => Assert.True(row.Hit > 0.99));
        Assert.Contains($"a loss of {right.Loss} instead of {never.Loss}", lesson.Prose("break-after"));
    }
}
