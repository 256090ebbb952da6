using System.Text.RegularExpressions;

namespace MmDit.Notebooks.Tests.Claims;

/// <summary>What lesson 08 says of its numbers and figures, held against its stored run.</summary>
public sealed class Lesson08Tests
{
    static readonly Lesson lesson = Lesson.Read(Lesson.Named("08-samplers"));

    // The rows of a table, as its numbers.
    static double[][] Rows(string id) => [.. Regex.Matches(lesson.Said(id), @"\{ [^{}]*\}").Select(row =>
        Regex.Matches(row.Value, @"= (-?\d+(?:\.\d+)?)(?: to (-?\d+(?:\.\d+)?))?(?=,| \})")
            .SelectMany(m => Numbers(m.Groups.Values.Where(g => g.Success))).ToArray())];

    // What the groups of a match hold, without the first, which is all of it.
    static double[] Numbers(IEnumerable<Group> groups) => [.. groups.Skip(1).Select(g => double.Parse(g.Value))];

    [Fact] public void Three_names_are_one_step_but_for_rounding()
    {
        var apart = Regex.Matches(lesson.Said("names"), @"\de-\d+").Select(m => double.Parse(m.Value)).ToArray();

        Assert.Equal(2, apart.Length);
        Assert.All(apart, a => Assert.InRange(a, 0, 1e-12));
    }

    [Fact] public void Dice_reach_all_heaps_about_as_often_and_are_those_of_DDPM()
    {
        Assert.InRange(double.Parse(Regex.Match(lesson.Said("dice-check"), @"\de-\d+").Value), 0, 1e-12);
        var heaps = lesson.Numbers("dice-check")[^5..];
        Assert.Equal(200, heaps.Sum());
        Assert.All(heaps, h => Assert.InRange(h, 30, 50));
        Assert.Contains("dots \"ends\", 200 points, x -1.51 to -1.51, y -0.6432 to -0.6432", lesson.Said("dice"));
    }

    [Fact] public void DDIM_is_of_first_order_Heun_and_2M_of_second()
    {
        Assert.InRange(lesson.Numbers("guess")[4], 3.5, 4.5);
        var (whole, inner) = (Slopes("errors"), Slopes("inner"));

        Assert.InRange(whole[0], 0.85, 1.15);
        Assert.InRange(whole[1], 1.75, 2.25);
        Assert.InRange(whole[2], 1.4, 1.8);                     // "less than 2"
        Assert.Equal(1, inner[0], 0.15);
        Assert.All(inner[1..], slope => Assert.Equal(2, slope, 0.25));

        static double[] Slopes(string id) => [.. new[] { "DDIM", "Heun", "2M" }
            .Select(n => double.Parse(Regex.Match(lesson.Said(id), n + @" (\d\.\d+)").Groups[1].Value))];
    }

    [Fact] public void To_miss_by_a_hundredth_takes_the_looks_that_are_told()
    {
        var lines = lesson.Lines("errors");
        Assert.Contains("about 70 looks, Heun about 30 and 2M about 18", lesson.Prose("errors-after"));
        Assert.Equal(70, Needs("DDIM, one look a step"), 4.0);
        Assert.Equal(30, Needs("Heun, two looks a step"), 3.0);
        Assert.Equal(18, Needs("2M, one look and a memory"), 2.0);
        var (first, second) = (lines["DDIM, one look a step"].Y, lines["2M, one look and a memory"].Y);
        Assert.All(first.Zip(second), pair => Assert.True(pair.Second < pair.First));
        foreach (var i in new[] { 0, 1, 2, 3 }) Assert.True(second[i] < lines["Heun, two looks a step"].Y[i]);

        double Needs(string name)
        {
            var (x, y) = lines[name];
            var i = Array.FindIndex(y, miss => miss < 0.01);
            var part = Math.Log(0.01 / y[i - 1]) / Math.Log(y[i] / y[i - 1]);
            return x[i - 1] * Math.Pow(x[i] / x[i - 1], part);
        }
    }

    [Fact] public void The_picture_runs_ahead_of_x()
    {
        var off = lesson.Numbers("film").Chunk(3).ToArray();                                    // t, x, picture

        Assert.All(off[..4], o => Assert.True(o[2] < o[1] / 2));
        Assert.InRange(off[2][2], 0, 0.15);                     // "the digit, but for little", at t = 0.5
        Assert.InRange(off[2][1], 0.35, 0.6);
    }

    [Fact] public void Three_samplers_draw_the_same_digits_and_DDPM_others()
    {
        var off = Regex.Matches(lesson.Said("same"), @"\d\.\d\d").Select(m => double.Parse(m.Value)).ToArray();

        Assert.All(off[..3], o => Assert.InRange(o, 0, 0.03));
        Assert.InRange(off[3], 0.2, 0.6);
    }

    [Fact] public void Few_looks_are_read_better_and_are_further_away_and_alike()
    {
        var said = lesson.Said("measure");
        double[] Of(int looks) => Numbers(Regex.Match(said,
            $@"{looks} looks: ([\d.]+) read as asked, Fréchet ([\d.]+), spread ([\d.]+)").Groups.Values);
        var (few, many) = (Of(2), Of(32));

        Assert.True(few[0] > many[0] + 0.01);
        Assert.True(few[1] > 2 * many[1]);
        Assert.True(few[2] < 0.7 && many[2] > 0.85);
        Assert.All(lesson.Lines("curves").Where(l => l.Key != "real"),
            line => Assert.True(line.Value.Y[0] > line.Value.Y[^1]));
    }

    [Fact] public void Eight_looks_of_2M_are_where_real_digits_are()
    {
        var real = lesson.Numbers("real")[1];
        // Looks, then from and to: DDIM, Heun but with 2 looks, 2M, DDPM.
        var rows = Rows("table").ToDictionary(r => (int)r[0]);

        Assert.InRange(real, rows[8][5], rows[8][6]);                                           // 2M
        Assert.InRange(real, rows[8][3], rows[8][4]);                                           // Heun
        Assert.All(Enumerable.Range(0, 2), i => Assert.Equal(rows[8][5 + i], rows[32][5 + i], 0.8));
        Assert.All(Enumerable.Range(0, 2), i => Assert.Equal(rows[8][5 + i], rows[16][1 + i], 0.4));
        Assert.True(rows[8][7] > real + 1 && rows[8][7] > rows[8][6]);                          // DDPM
        var paired = lesson.Numbers("paired");
        Assert.All(paired[2..5], d => Assert.InRange(d, -3, -0.3)); // 2M at 2 and 8
        Assert.All(paired[^3..], d => Assert.InRange(d, -0.5, 0.3));
    }

    [Fact] public void Guidance_is_read_better_varies_less_and_leaves_the_range()
    {
        var lines = lesson.Lines("doses");
        var (w, read) = lines["read as asked"];
        var (spread, outside) = (lines["spread"].Y, lines["outside"].Y);
        int At(double weight) => Array.IndexOf(w, weight);

        Assert.InRange(read[At(0)], 0.05, 0.16);                // one in ten, by chance
        Assert.True(read[At(0.5)] < read[At(1)] && read[At(1)] < read[At(2)]);
        Assert.All(read[At(2)..], r => Assert.True(r > 0.999));
        Assert.True(spread[At(0)] > spread[At(1)] && spread[At(1)] > spread[At(2)] + 0.05);
        Assert.Equal(outside[At(1)..].Order(), outside[At(1)..]);
        Assert.True(outside[At(1)] < 0.03 && outside[At(8)] > 0.2);
    }

    [Fact] public void Early_guidance_costs_variety_and_late_guidance_the_range()
    {
        var rows = Rows("interval");                            // read, spread, outside, Fréchet
        var (none, early, late) = (rows[0], rows[2], rows[4]);

        Assert.All(rows[1..], r => Assert.True(r[0] > none[0]));
        Assert.True(early[1] == rows[2..].Min(r => r[1]) && early[1] < none[1] - 0.1);
        Assert.True(late[1] == rows[2..].Max(r => r[1]) && late[1] > early[1] + 0.05);
        Assert.True(late[2] > 3 * early[2] && early[2] < 0.05);
    }

    [Fact] public void Two_of_four_mistakes_still_draw_digits()
    {
        var rows = Rows("break");                               // read, Fréchet, outside
        var (right, dusty, mixed, small, wrong) = (rows[1], rows[2], rows[3], rows[4], rows[5]);

        Assert.True(dusty[0] > 0.95 && Math.Abs(dusty[1] - right[1]) < 3 && dusty[2] > 5 * right[2]);
        Assert.True(mixed[0] < 0.5 && mixed[1] > 100);
        Assert.True(small[0] < 0.4 && small[1] > 50);
        Assert.Equal(0, wrong[0], 0.01);
    }

    [Fact] public void Noise_makes_the_scribble_what_is_asked()
    {
        var rows = Regex.Matches(lesson.Said("edit"), @"noise ([\d.]+): ([\d.]+) read as asked, off by ([\d.]+)")
            .Select(m => Numbers(m.Groups.Values)).ToArray();

        Assert.Equal([0.1, 0], rows[0][1..]);                   // the scribble itself, one class of ten
        Assert.Equal(0.25, rows[1][1], 0.05);                   // "one digit in four"
        Assert.Equal(0.9, rows[2][1], 0.05);                    // "nine in ten"
        Assert.True(rows[2][2] < rows[^1][2] - 0.05 && rows[^1][1] > 0.95);
        Assert.Equal(rows.Select(r => r[1]).Order(), rows.Select(r => r[1]));
        Assert.Equal(rows.Select(r => r[2]).Order(), rows.Select(r => r[2]));
    }
}
