using MmDit.Course.Exercises;
using MmDit.Diffusion;

namespace MmDit.Course.Tests;

/// <summary>Answers to lesson 01 that readers may give: other right ones, and some that only look right.</summary>
public sealed class Lesson01Tests
{
    [Fact] public void The_library_gives_right_answers()
    {
        Assert.Equal(Outcome.Passed, Lesson01.AlphaBar.Check(betas => [.. new DDPM(betas).AlphaBar]).Outcome);
        Assert.Equal(Outcome.Passed,
            Lesson01.Cosine.Check(steps => [.. new DDPM(Schedule.Cosine(steps)).AlphaBar]).Outcome);
        Assert.Equal(Outcome.Passed, Lesson01.ToClean.Check((x, noise, left) =>
            Prediction.Noise.Clean(noise, x, Alpha(left), Sigma(left))).Outcome);
        Assert.Equal(Outcome.Passed, Lesson01.ToV.Check((x0, noise, left) =>
            Prediction.V.Target(x0, noise, Alpha(left), Sigma(left))).Outcome);
        Assert.Equal(Outcome.Passed, Lesson01.FromV.Check((x, v, left) =>
            new(Prediction.V.Clean(v, x, Alpha(left), Sigma(left)), Prediction.V.Noise(v, x, Alpha(left), Sigma(left))))
            .Outcome);
    }

    [Fact] public void So_do_loops_and_other_forms()
    {
        Assert.Equal(Outcome.Passed, Lesson01.AlphaBar.Check(betas =>
            (1 - tensor(betas)).cumprod(0).data<double>().ToArray()).Outcome);
        Assert.Equal(Outcome.Passed, Lesson01.Cosine.Check(steps =>
        {
            var list = new double[steps];
            for (var i = 0; i < steps; i++)
            {
                var angle = Math.PI * ((i + 1) * 1.0 / steps + 0.008) / 2.016;
                list[i] = (1 + Math.Cos(2 * angle)) / (1 + Math.Cos(Math.PI * 0.008 / 1.008));
            }
            return list;
        }).Outcome);
        Assert.Equal(Outcome.Passed, Lesson01.AddNoise.Check((x0, noise, left) => stack([.. Enumerable
            .Range(0, (int)x0.shape[0])
            .Select(i => left[i].sqrt() * x0[i] + (1 - left[i]).sqrt() * noise[i])])).Outcome);
        Assert.Equal(Outcome.Passed, Lesson01.ToClean.Check((x, noise, left) =>
            einsum("bchw,b->bchw", x - einsum("bchw,b->bchw", noise, (1 - left).sqrt()), left.rsqrt())).Outcome);
        Assert.Equal(Outcome.Passed, Lesson01.ToV.Check((x0, noise, left) =>
            Lesson01.AddNoise.Solution(noise, -x0, left)).Outcome);
        Assert.Equal(Outcome.Passed, Lesson01.FromV.Check((x, v, left) =>
        {
            var clean = Alpha(left) * x - Sigma(left) * v;
            return new(clean, (v + Sigma(left) * clean) / Alpha(left));
        }).Outcome);
    }

    [Fact] public void Answers_that_look_right_are_refused_and_told_why()
    {
        var shared = Lesson01.AddNoise.Check((x0, noise, left) => Alpha(left) * x0 + Sigma(left) * randn_like(x0));
        var wide = Lesson01.AddNoise.Check((x0, noise, left) =>
            Lesson01.AddNoise.Solution(x0, noise, left.to(float64)));
        var flat = Lesson01.AddNoise.Check((x0, noise, left) => left.sqrt() * x0 + (1 - left).sqrt() * noise);
        var over = Lesson01.AddNoise.Check((x0, noise, left) => x0.mul_(Alpha(left)).add_(Sigma(left) * noise));
        var flow = Lesson01.ToV.Check((x0, noise, left) => noise - x0);

        Assert.All(new[] { shared, wide, flat, over, flow }, r => Assert.Equal(Outcome.Failed, r.Outcome));
        Assert.Null(shared.Diagnosis);                          // nothing known is claimed
        Assert.Contains("but the result is Float64", wide.ToString());
        Assert.Contains("laid along the columns", flat.Diagnosis);
        Assert.Contains("written over what came in", over.Diagnosis);
        Assert.Contains("the shares are left out", flow.Diagnosis);
    }

    [Fact] public void What_is_missing_is_told_in_a_sentence()
    {
        Assert.Contains("expected 4 numbers for 4 steps, got 0", Lesson01.AlphaBar.Check(_ => []).ToString());
        Assert.Contains("expected 4 numbers for 4 steps, got nothing", Lesson01.AlphaBar.Check(_ => null!).ToString());
        Assert.Contains("with ᾱ = 0.5 the variance is 0.5, not 1",
            Lesson01.AddNoise.Check(Lesson01.AddNoise.Mistakes[0].Wrong).ToString());
    }

    [Fact] public void The_questions_have_these_answers()
    {
        Assert.All(Quizzes.Lesson01.Check("2.08", "b", "c").Answers, a => Assert.Equal(Outcome.Passed, a.Outcome));
        Assert.All(Quizzes.Lesson01.Check("3.2", "a", "a").Answers, a => Assert.Equal(Outcome.Failed, a.Outcome));
    }

    static Tensor Alpha(Tensor left) => left.sqrt().view(-1, 1, 1, 1);
    static Tensor Sigma(Tensor left) => (1 - left).sqrt().view(-1, 1, 1, 1);
}
