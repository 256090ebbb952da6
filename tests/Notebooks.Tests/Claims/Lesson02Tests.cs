using System.Text.RegularExpressions;

namespace MmDit.Notebooks.Tests.Claims;

/// <summary>What lesson 02 says of its numbers and figures, held against its stored run.</summary>
public sealed class Lesson02Tests
{
    static readonly Lesson lesson = Lesson.Read(Lesson.Named("02-flow"));

    static double[] Of(string id, string pattern) => [.. Regex.Match(lesson.Said(id), pattern).Groups.Values.Skip(1)
        .Select(g => double.Parse(g.Value))];

    static double[][] Rows(string id, string pattern) => [.. Regex.Matches(lesson.Said(id), pattern)
        .Select(m => m.Groups.Values.Skip(1).Select(g => double.Parse(g.Value)).ToArray())];

    [Fact] public void A_trained_net_is_as_good_as_the_formula_and_its_loss_is_not_zero()
    {
        var losses = Of("learn", @"zero ([\d.]+), trained ([\d.]+), your formula ([\d.]+)");

        Assert.Equal(losses[2], losses[1], 0.001);              // "to three digits"
        Assert.Equal(0.63, losses[1], 0.005);
        Assert.Equal(1 + 0.16 + (1 + 0.25) / 2, losses[0], 0.03);
    }

    [Fact] public void More_steps_give_the_heap_its_width_and_the_mean_is_right_at_once()
    {
        var rows = Rows("ends", @"mean \(([\d.]+), ([\d.]+)\), deviation ([\d.]+)");

        Assert.Equal(6, rows.Length);                           // the data; 1, 4, 16 and 64 steps; the trained net
        Assert.All(rows, r => Assert.Equal(1, r[0], 0.02));
        Assert.All(rows, r => Assert.Equal(0.5, r[1], 0.02));
        Assert.Equal([0.40, 0, 0.26, 0.36, 0.39, 0.39], rows.Select(r => r[2]));
        Assert.Contains("0.36 of 0.40 with 16 steps, 0.39 with 64", lesson.Prose("ends-after"));
    }

    [Fact] public void Straight_ways_cross_and_those_of_the_flow_hardly()
    {
        var pairs = Of("ways", @"cross: (\d+) of the straight ways, (\d+) of");

        Assert.Contains($"{pairs[0]} pairs of the straight ways cross, {pairs[1]} of", lesson.Prose("cross-after"));
        Assert.True(pairs[0] > 5 * pairs[1]);
    }

    [Fact] public void The_loss_of_the_moons_falls_but_not_to_zero()
    {
        var (_, loss) = lesson.Lines("moons")["loss"];

        Assert.True(loss[^1] < loss[0] - 0.2 && loss[^1] > 1);
    }

    [Fact] public void Sixteen_steps_are_good_enough_and_one_is_worse_than_noise()
    {
        var noise = Of("energy", @"noise ([\d.]+); other moons: ([\d.]+), ([\d.]+), ([\d.]+)");
        Assert.Equal([0.049, 0.0009, 0.0004, 0.0013], noise);
        Assert.Contains("noise is 0.049 away", lesson.Prose("guess-text"));
        Assert.Contains("0.0004 to 0.0013", lesson.Prose("curve-after"));
        Assert.Equal(0.1, 0.005 / noise[0], 0.005);             // "a tenth"
        Assert.Equal(16, Of("guess", @"from (\d+) steps on")[0]);

        var nets = new[] { "net 1", "net 2", "net 3" }.Select(n => lesson.Lines("curve")[n]).ToArray();
        Assert.Equal((0.72, 0.77), Band(1, 2));
        Assert.Equal((0.0091, 0.0102), Band(8, 4));
        Assert.Equal((0.0014, 0.0022), Band(64, 4));
        Assert.All(new[] { 16, 32, 64 }, n => Assert.True(Band(n, 4).Item2 < 0.005));
        Assert.True(Band(12, 4).Item2 >= 0.005);
        Assert.True(Band(64, 4).Item1 > noise[1..].Max());      // "what is left is the net's fault"

        (double, double) Band(int steps, int digits)
        {
            var offs = nets.Select(n => n.Y[Array.IndexOf(n.X, steps)]).ToArray();
            return (Math.Round(offs.Min(), digits), Math.Round(offs.Max(), digits));
        }
    }

    [Fact] public void Mistakes_show_in_what_is_drawn_and_some_not_in_the_loss()
    {
        // Loss, then the energy distance of three seeds, from and to.
        var rows = Rows("break", @"Loss = ([\d.]+), Energy_from = ([\d.]+), to = ([\d.]+) \}");

        Assert.Equal(6, rows.Length);
        var right = rows[0];
        Assert.All(rows[1..3], r => Assert.Equal(right[0], r[0], 0.011));   // the sign, and t backwards
        Assert.All(rows[1..], r => Assert.True(r[1] > 2 * right[2]));       // one noise: "at least twice as far off"
        Assert.All(rows[..5], r => Assert.True(r[0] > 2 * rows[5][0]));     // the data: "by far the lowest of all"
    }

    [Fact] public void The_drawing_is_met() => Assert.InRange(Of("drawn", @"distance: ([\d.]+)")[0], 0, 0.01);
}
