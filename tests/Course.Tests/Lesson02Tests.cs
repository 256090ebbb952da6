using MmDit.Course.Exercises;
using MmDit.Course.Views;
using MmDit.Diffusion;

namespace MmDit.Course.Tests;

/// <summary>Answers to lesson 02 that readers may give: other right ones, and some that only look right.</summary>
public sealed class Lesson02Tests
{
    static readonly RectifiedFlow flow = new(scale: 1);

    [Fact] public void The_library_gives_right_answers()
    {
        Assert.Equal(Outcome.Passed, Lesson02.Loss.Check((net, x0, noise, t) =>
            mse_loss(net(flow.Noised(x0, noise, t).to(float32), t), flow.Target(x0, noise, t).to(float32))).Outcome);
        Assert.Equal(Outcome.Passed, Lesson02.Euler.Check((net, x, steps) => stack(
            [x, .. Samplers.Euler((x, t) => net(x, t.to(float32)), flow.Levels(steps), x).Select(s => s.X)])).Outcome);
    }

    [Fact] public void So_do_other_forms()
    {
        Assert.Equal(Outcome.Passed, Lesson02.Loss.Check((net, x0, noise, t) =>
        {
            var off = net(lerp(x0, noise, t.unsqueeze(1).expand_as(x0)), t) - noise + x0;
            return off.pow(2).mean([1]).mean();
        }).Outcome);
        Assert.Equal(Outcome.Passed, Lesson02.Field.Check((x, t, m, s) =>
        {
            var (a, b) = (1 - t.unsqueeze(1), t.unsqueeze(1));
            return (b - a * s * s) * (x - a * m) / (a.pow(2) * Math.Pow(s, 2) + b * b) - m;
        }).Outcome);
        Assert.Equal(Outcome.Passed, Lesson02.Field.Check((x, t, m, s) => stack([.. Enumerable
            .Range(0, (int)x.shape[0])
            .Select(i => Lesson02.Field.Solution(x[i].unsqueeze(0), t[i].unsqueeze(0), m, s)[0])])).Outcome);
        Assert.Equal(Outcome.Passed, Lesson02.Euler.Check((net, x, steps) =>
        {
            var way = x.unsqueeze(0);
            foreach (var t in linspace(1, 0, steps + 1).Values()[..^1])
                way = cat([way, (way[^1] - net(way[^1], zeros(x.shape[0]) + t) / steps).unsqueeze(0)]);
            return way;
        }).Outcome);
    }

    // The mean velocity of a mixture with one heap, from another formula.
    [Fact] public void The_field_of_one_heap_is_that_of_a_mixture_of_one()
    {
        var (x, t) = (randn(50, 2, float64), rand(50, float64));
        var mixture = new Mixture(new[,] { { 1.0, 0.5 } }, 0.4);

        Assert.Null(Compare.Fault(mixture.Velocity(x, 1000 * t),
            Lesson02.Field.Solution(x, t, tensor(new[] { 1, 0.5 }), 0.4), 1e-10));
    }

    [Fact] public void Answers_that_look_right_are_refused_and_told_why()
    {
        var cut = Lesson02.Loss.Check((net, x0, noise, t) => Lesson02.Loss.Solution(net, x0, noise, t).detach());
        var flat = Lesson02.Loss.Check((net, x0, noise, t) => mse_loss(net((1 - t) * x0 + t * noise, t), noise - x0));
        var whole = Lesson02.Euler.Check((net, x, steps) =>
        {
            List<Tensor> way = [x];
            for (var i = 0; i < steps; i++) way.Add(way[i] - 1 / steps * net(way[i], full(x.shape[0], 1 - i / steps)));
            return stack([.. way]);
        });
        var one = Lesson02.Euler.Check((net, x, steps) =>
        {
            List<Tensor> way = [x];
            for (var i = 0; i < steps; i++) way.Add(way[i] - net(way[i], full(1, 1 - (double)i / steps)) / steps);
            return stack([.. way]);
        });
        var over = Lesson02.Euler.Check((net, x, steps) =>
        {
            List<Tensor> way = [x];
            for (var i = 0; i < steps; i++)
                way.Add(x.sub_(net(x, full(x.shape[0], 1 - (double)i / steps)) / steps));
            return stack([.. way]);
        });

        Assert.All(new[] { cut, flat, whole, one, over }, r => Assert.Equal(Outcome.Failed, r.Outcome));
        Assert.Contains("does not remember how it came about", cut.ToString());
        Assert.Contains("laid along the coordinates", flat.Diagnosis);
        Assert.Contains("1 / steps is a division of whole numbers", whole.Diagnosis);
        Assert.Contains("5 points were given with times of shape [1]", one.ToString());
        Assert.Contains("changed in place", over.Diagnosis);
    }

    [Fact] public void The_times_that_were_used_are_told() => Assert.Contains(
        "expected 1, 0.75, 0.5, 0.25, got 0.75, 0.5, 0.25, 0",
        Lesson02.Euler.Check(Lesson02.Euler.Mistakes[3].Wrong).ToString());

    [Fact] public void The_questions_have_these_answers()
    {
        Assert.All(Quizzes.Lesson02.Check("-1", "c", "b").Answers, a => Assert.Equal(Outcome.Passed, a.Outcome));
        Assert.All(Quizzes.Lesson02.Check("1", "a", "a").Answers, a => Assert.Equal(Outcome.Failed, a.Outcome));
    }
}
