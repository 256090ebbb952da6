using System.Text.RegularExpressions;

namespace MmDit.Notebooks.Tests.Claims;

/// <summary>What lesson 16 says of its numbers and figures, held against its stored run. What was timed has wide
/// margins.</summary>
public sealed class Lesson16Tests
{
    static readonly Lesson lesson = Lesson.Read(Lesson.Named("16-gpu-sampling"));

    // Numbers that may have an exponent, as in 5.6e-7.
    static double[] Small(string id) =>
        [.. Regex.Matches(lesson.Said(id), @"\d+\.\d+e-\d+").Select(m => double.Parse(m.Value))];

    [Fact] public void It_was_run_without_a_gpu_and_says_so()
    {
        Assert.Contains("run without one", lesson.Prose("title"));
        Assert.Contains("There is no GPU here", lesson.Said("device"));
        Assert.Contains("not run, there is no GPU here", lesson.Said("agree"));
    }

    [Fact] public void Everything_that_was_timed_names_the_machine() =>
        Assert.All(new[] { "way", "move-time", "batches", "batch-figure", "pair-figure", "roof-figure", "half-speed",
            "half-times", "memory-figure", "rate" },
            id => Assert.Contains("measured on ", lesson.Said(id)));

    [Fact] public void A_short_trip_costs_its_start()
    {
        var (large, small) = lesson.Numbers("move-time") is [.., _, _, var a, _, var b] ? (a, b) : default;
        Assert.True(small < 0.7 * large, $"{large} and {small} GB/s");
    }

    [Fact] public void The_ghost_complains() => Assert.Matches("same device.*meta and cpu", lesson.Said("ghost"));

    [Fact] public void Noise_of_the_same_seed_has_nothing_in_common()
    {
        Assert.Contains("1.13 apart", lesson.Prose("seeds-after"));
        Assert.Equal(1.13, 2 / Math.Sqrt(Math.PI), 0.005);
        Assert.Equal(1.13, lesson.Numbers("seeds")[0], 0.1);
    }

    [Fact] public void Rounding_stays_below_a_hundredth_of_what_was_asked_for()
    {
        Assert.Contains("below a hundredth", lesson.Prose("agree-after"));
        Assert.Equal(2, Small("agree").Length);
        Assert.All(Small("agree"), apart => Assert.True(apart < 1e-5));
    }

    [Fact] public void A_batch_shares_the_starts_until_the_line_bends()
    {
        var (batch, rate) = lesson.Lines("batch-figure")["measured"];

        Assert.Equal([1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024], batch);
        Assert.True(rate[1] > 1.3 * rate[0]);                               // two take little longer than one
        Assert.True(rate[6] > 4 * rate[0]);                                 // 64 a few times as long, not 64 times
        Assert.InRange(rate[^1] / rate[^3], 0.7, 1.4);                      // beyond the bend
        Assert.Contains("a few times as long as one, and not 64 times", lesson.Prose("title"));
    }

    [Fact] public void Guidance_in_one_call_pays_with_few_pictures_alone()
    {
        var gain = lesson.Lines("pair-figure")["two calls"].Y;
        Assert.True(gain[0] > 1.25 && gain[1] > 1.2, $"{gain[0]} {gain[1]}");
        Assert.InRange(gain[^1], 0.75, 1.25);
    }

    [Fact] public void Three_kinds_of_operators_lie_where_the_lesson_says()
    {
        var lines = lesson.Lines("roof-figure");
        var (x, y) = lines["roof"];
        var (peak, bandwidth, ridge) = (y[^1], y[0] / x[0], x[1]);
        double Roof(double intensity) => Math.Min(peak, intensity * bandwidth);
        (double At, double Speed) Of(string name) => (lines[name].X[0], lines[name].Y[0]);

        Assert.Equal(2.0 * 4096 * 384 * 1536 / (4.0 * (4096 * 384 + 384 * 1536 + 4096 * 1536)), Of("MLP").At, 0.01);
        Assert.All(new[] { "softmax", "norm", "adaLN" }, name => Assert.True(Of(name).At < ridge));
        Assert.All(new[] { "softmax", "norm" }, name => Assert.True(Of(name).Speed < Roof(Of(name).At)));
        Assert.All(new[] { "MLP", "q x k" }, name => Assert.True(Of(name).At > ridge
            && Of(name).Speed > 0.6 * peak));
        var ours = Of("one digit");
        Assert.True(ours.At > ridge && ours.Speed < 0.4 * Roof(ours.At));
    }

    [Fact] public void Half_the_bits_have_these_gaps()
    {
        Assert.Matches(@"999 +float16 999 +bfloat16 1000", lesson.Said("bits"));
        Assert.Matches(@"70000 +float16 Infinity", lesson.Said("bits"));
        Assert.EndsWith("in bfloat16: 256", lesson.Said("bits").TrimEnd());
    }

    [Fact] public void Large_products_in_half_the_bits_were_several_times_faster_here()
    {
        var rows = lesson.Numbers("half-speed").Chunk(7).ToArray();         // m, k, n, 32, speed, 16, speed
        Assert.All(new[] { 1, 2 }, i => Assert.True(rows[i][6] > 2 * rows[i][4]));
    }

    [Fact] public void The_mixed_net_is_off_by_thousandths_and_all_bfloat16_by_more_than_twice_as_much()
    {
        Assert.True(Small("half-errors") is [< 1e-6, > 1e-3 and < 5e-3 and var mixed, var half, < 8e-3]
            && half > 2 * mixed);
        Assert.Contains("more than twice as much", lesson.Prose("half-after"));
    }

    [Fact] public void In_bfloat16_more_steps_are_worse()
    {
        var lines = lesson.Lines("kept-figure");
        var (half, quarter) = (lines["x in float16"].Y, lines["x in bfloat16"].Y);
        var read = Regex.Matches(lesson.Said("kept-run"), @"([\d.]+) from the noise, (\d+) of 20").Select(m =>
            (double.Parse(m.Groups[1].Value), int.Parse(m.Groups[2].Value))).ToArray();

        Assert.Equal(quarter.Order(), quarter);
        Assert.Equal(half.Order(), half);
        Assert.All(half.Zip(quarter), pair => Assert.True(pair.First < pair.Second / 4));
        Assert.True(read is [(_, 20), (_, 20), (_, < 7)]);
        Assert.True(read[2].Item1 < 0.5 * read[0].Item1);                   // it has hardly left the noise
    }

    [Fact] public void Without_no_grad_every_step_is_kept()
    {
        var lines = lesson.Lines("memory-figure");
        var (kept, tidy, loose) = (lines["neither"].Y, lines["no_grad and a scope for each step"].Y,
            lines["no_grad alone"].Y);

        Assert.All(kept.Zip(kept.Skip(1)), pair => Assert.InRange(pair.Second - pair.First, 40, 170));
        Assert.True(kept[^1] > 8 * tidy[^1] && kept[^1] > 8 * loose[^1]);
        Assert.True(tidy[^1] - tidy[1] < 0.1 * kept[^1]);
    }

    [Fact] public void The_header_tells_types_and_sizes()
    {
        Assert.Contains("12 tensors of F32, 40 tensors of BF16", lesson.Said("header"));
        var sizes = Regex.Match(lesson.Said("header"), @"([\d.]+) MB, all in float32 ([\d.]+) MB");
        Assert.True(double.Parse(sizes.Groups[1].Value) < 0.6 * double.Parse(sizes.Groups[2].Value));
        Assert.Contains("x-ray: DiT, depth 4, width 64, patch 2", lesson.Said("header"));
    }

    [Fact] public void The_wall_is_drawn_faster_and_can_be_read()
    {
        var numbers = lesson.Numbers("rate");
        Assert.True(numbers[1] > 1.5, $"{numbers[1]} times as many");
        Assert.InRange(numbers[^1], 0.98, 1);
        Assert.StartsWith("600 digits in wall.png", lesson.Said("save"));
    }
}
