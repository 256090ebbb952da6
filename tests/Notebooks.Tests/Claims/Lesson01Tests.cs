using System.Text.RegularExpressions;

namespace MmDit.Notebooks.Tests.Claims;

/// <summary>What lesson 01 says of its numbers and figures, held against its stored run.</summary>
public sealed class Lesson01Tests
{
    static readonly Lesson lesson = Lesson.Read(Lesson.Named("01-noise"));

    static double[] Of(string text, string pattern) => [.. Regex.Match(text, pattern).Groups.Values.Skip(1)
        .Select(g => double.Parse(g.Value, System.Globalization.NumberStyles.Float))];

    static double At((double[] X, double[] Y) line, double step) => line.Y[Array.IndexOf(line.X, step)];

    [Fact] public void Half_the_noise_has_a_fourth_of_the_variance_and_two_have_twice()
    {
        var said = Of(lesson.Said("bell"), @"digits: ([\d.]+)\s+noise ([\d.]+), halved ([\d.]+).*added ([\d.]+)\s"
            + @"+within one deviation: (\d+)%");

        Assert.All(said.Zip(new[] { 1, 1, 0.25, 2 }), pair => Assert.Equal(pair.Second, pair.First, 0.015));
        Assert.Equal(68, said[4], 1.0);
    }

    [Fact] public void The_share_falls_and_the_variance_does_not()
    {
        var shares = Regex.Matches(lesson.Said("steps"), @"([\d.]+) of the picture")
            .Select(m => double.Parse(m.Groups[1].Value)).ToArray();

        Assert.Equal(6, shares.Length);
        Assert.Equal(shares.OrderDescending(), shares);
        Assert.Equal(1, Of(lesson.Said("steps"), @"at the end: ([\d.]+)")[0], 0.03);
        Assert.Equal(1, Of(lesson.Said("schedules"), @"variance: ([\d.]+)")[0], 0.03);
    }

    [Fact] public void The_line_runs_through_the_dots_and_falls_early()
    {
        var lines = lesson.Lines("share");
        var (line, dots) = (lines["√ᾱ"], lines["measured"]);

        Assert.All(dots.X, step => Assert.Equal(At(line, step), At(dots, step), 0.02));
        Assert.Equal(0.28, At(line, 500), 0.005);               // "28 %", "less than a tenth of its variance"
    }

    [Fact] public void Schedules_end_and_halve_where_it_is_told()
    {
        Assert.Contains("linear 4.036e-5, scaled-linear 4.660e-3", lesson.Said("snr"));
        Assert.Contains("after step 260, 355, 497", lesson.Said("snr"));
        Assert.Contains("after step 260;", lesson.Said("guess"));
        Assert.Equal(0.068, Math.Sqrt(4.660e-3), 0.0005);
        Assert.Equal(0.0064, Math.Sqrt(4.036e-5), 0.00005);
        var lines = lesson.Lines("snr");
        Assert.All(new[] { 200.0, 400, 600, 800 },
            step => Assert.True(At(lines["cosine"], step) > At(lines["linear"], step)));
    }

    [Fact] public void Through_the_noise_an_error_comes_back_a_hundred_times_as_large()
    {
        var last = Of(lesson.Said("back").Split('\n').Single(l => l.StartsWith("step 1000")),
            @"by (\de-\d+), from v by (\de-\d+); an error in ε counts ([\d.]+)");

        Assert.InRange(last[0] / last[1], 50, 200);
        Assert.Equal(157.4, last[2], 0.1);                      // 0.01 of the noise is 1.6 of the picture
        Assert.All(Regex.Matches(lesson.Said("back"), @"\de-\d+"), m => Assert.True(double.Parse(m.Value) < 1e-4));
    }

    [Fact] public void Each_target_is_hard_where_it_is_told()
    {
        var lines = lesson.Lines("hard");
        var (noise, picture, v) = (lines["the noise ε"].Y, lines["the picture x0"].Y, lines["v"].Y);

        Assert.Equal(noise.OrderDescending(), noise);
        Assert.Equal(picture.Order(), picture);
        Assert.True(noise[0] > 0.8 && noise[^1] < 0.001 && picture[0] < 0.001);
        Assert.Equal(0.52, picture[^1], 0.005);
        Assert.Equal(0.40, v.Min(), 0.005);
        Assert.Equal(0.89, v.Max(), 0.005);
    }

    [Fact] public void Each_mistake_shows_in_another_number()
    {
        var rows = Regex.Matches(lesson.Said("break"), @"\{ [^{}]*\}").Select(row => Regex
            .Matches(row.Value, @"= (\d+(?:\.\d+)?)(?=,| \})").Select(m => double.Parse(m.Groups[1].Value)).ToArray())
            .ToArray();                                         // variance at 100, 260 and 1000, then how alike

        Assert.Equal(5, rows.Length);
        Assert.All(rows[0][..3], v => Assert.Equal(1, v, 0.02));
        Assert.True(rows[0][3] < 0.05);
        Assert.Equal(0.5, rows[1][1], 0.01);                    // no roots: half, and both ends right
        Assert.Equal(1, rows[1][2], 0.02);
        Assert.Equal(2, rows[2][2], 0.02);                      // all its light: twice, and the picture is there
        Assert.True(rows[2][3] > 0.2);
        Assert.All(rows[3][..3], v => Assert.Equal(1, v, 0.03)); // one noise: only the likeness tells
        Assert.Equal(1, rows[3][3], 0.01);
        Assert.All(rows[4][..3], v => Assert.Equal(1, v, 0.02)); // swapped: right all the way, half alike
        Assert.Equal(0.5, rows[4][3], 0.03);
    }

    [Fact] public void Cosine_keeps_digits_readable_for_longer()
    {
        Assert.Contains("linear 437 to 458, cosine 749 to 777", lesson.Said("lost"));
        Assert.Contains("between steps 437 and 458", lesson.Prose("lost-after"));
        Assert.Contains("between 749 and 777", lesson.Prose("lost-after"));
        Assert.Contains("linear 7, cosine 2", lesson.Said("lost"));
        var lines = lesson.Lines("readable");
        Assert.All(lines["cosine"].Y.Zip(lines["linear"].Y).Skip(1).Take(16),
            pair => Assert.True(pair.First > pair.Second));
    }

    [Fact] public void What_is_drawn_without_a_net_was_there_before()
    {
        var said = Of(lesson.Said("drawn"), @"drawn ([\d.]+) \(at most ([\d.]+)\), real ones put aside ([\d.]+)");

        Assert.Equal([0, 0, 2.81], said);
        Assert.Contains("2.81 away", lesson.Prose("drawn-after"));
    }
}
