using MmDit.Course.Exercises;
using MmDit.Diffusion;

namespace MmDit.Course.Tests;

public sealed class ReportTests
{
    [Fact] public void What_is_not_written_is_to_do()
    {
        var report = Lesson00.SumRows.Check(_ => throw new NotImplementedException());

        Assert.Equal(Outcome.Todo, report.Outcome);
        Assert.Contains("data-kit-check=\"todo\"", report.ToHtml());
        Assert.Equal("00.1 sum each row: to do", report.ToString());
    }

    [Fact] public void A_fault_is_told_with_place_and_numbers()
    {
        var report = Lesson00.SumRows.Check(x => x.sum(1) + 1);

        Assert.Equal(Outcome.Failed, report.Outcome);
        Assert.Null(report.Diagnosis);
        Assert.Contains("3 of 3 values differ, first at [0]: expected -14, got -13", report.ToString());
        Assert.Contains("data-kit-check=\"failed\"", report.ToHtml());
    }

    [Fact] public void What_the_answer_throws_is_told() =>
        Assert.Contains("your function threw InvalidOperationException: oops &lt;b&gt;",
            Lesson00.SumRows.Check(_ => throw new InvalidOperationException("oops <b>")).ToHtml());

    [Fact] public void A_null_is_told() =>
        Assert.Contains("null", Lesson04.Patchify.Check((_, _) => null!).ToString(),
            StringComparison.OrdinalIgnoreCase);

    [Fact] public void Other_right_answers_pass()
    {
        Assert.Equal(Outcome.Passed, Lesson00.SumRows.Check(x => x.matmul(ones(x.shape[1]))).Outcome);
        Assert.Equal(Outcome.Passed, Lesson00.SumRows.Check(x => x.unbind(1).Aggregate((a, b) => a + b)).Outcome);

        Assert.Equal(Outcome.Passed, Lesson04.Patchify.Check((x, p) =>
            x.unfold(2, p, p).unfold(3, p, p).permute(0, 2, 3, 4, 5, 1).flatten(3).flatten(1, 2)).Outcome);
        Assert.Equal(Outcome.Passed, Lesson04.Patchify.Check((x, p) =>
            unfold(x, p, stride: p).reshape(x.shape[0], x.shape[1], p * p, -1).permute(0, 3, 2, 1).flatten(2)).Outcome);

        Assert.Equal(Outcome.Passed, Lesson04.Unpatchify.Check((t, p, h) =>
        {
            var rows = t.reshape(t.shape[0], h, -1, p, p, t.shape[2] / (p * p));         // [B, H/P, W/P, P, P, C]
            return cat([.. rows.unbind(1).Select(row => cat([.. row.unbind(1)], 2))], 1).permute(0, 3, 1, 2);
        }).Outcome);
        Assert.Equal(Outcome.Passed, Lesson04.Unpatchify.Check((t, p, h) =>
            einsum("nhwpqc->nchpwq", t.reshape(t.shape[0], h, t.shape[1] / h, p, p, -1))
                .reshape(t.shape[0], -1, h * p, t.shape[1] / h * p)).Outcome);
    }

    [Fact] public void Other_right_answers_of_lesson_07_pass()
    {
        Assert.Equal(Outcome.Passed, Lesson07.AddNoise.Check((x, n, t) =>
        {
            var at = t.reshape([x.shape[0], 1, 1, 1]).expand_as(x);
            return new(lerp(x, n, at), n.sub(x));
        }).Outcome);
        Assert.Equal(Outcome.Passed, Lesson07.AddNoise.Check((x, n, t) =>
        {
            var each = Enumerable.Range(0, (int)x.shape[0]).Select(i => x[i] + t[i] * (n[i] - x[i]));
            return new(stack([.. each]), n - x);
        }).Outcome);
        Assert.Equal(Outcome.Passed, Lesson07.Loss.Check((net, x, n, t) =>
        {
            var (noisy, v) = Lesson07.AddNoise.Solution(x, n, t);
            return (net(noisy, t * 1000) - v).pow(2).flatten(1).mean([1]).mean();
        }).Outcome);
        Assert.Equal(Outcome.Passed, Lesson07.TrainStep.Check((adam, loss) =>
        {
            var value = loss();
            adam.zero_grad();
            value.backward();
            adam.step();
            return value.item<float>();
        }).Outcome);
        Assert.Equal(Outcome.Passed, Lesson07.Average.Check((a, w, d) => a + (1 - d) * (w.detach() - a)).Outcome);
        Assert.Equal(Outcome.Passed,
            Lesson07.Average.Check((a, w, d) => lerp(a, w.detach(), tensor((float)(1 - d)))).Outcome);
        Assert.Equal(Outcome.Passed,
            Lesson07.HideLabels.Check((y, u, rate, none) => y.masked_fill(u < rate, none)).Outcome);
        Assert.Equal(Outcome.Passed, Lesson07.HideLabels.Check((y, u, rate, none) =>
        {
            var hide = (u < rate).to(int64);
            return y * (1 - hide) + none * hide;
        }).Outcome);
        Assert.Equal(Outcome.Passed, Lesson07.Guide.Check((c, u, w) => (1 - w) * u + w * c).Outcome);
    }

    [Fact] public void Other_right_answers_of_lesson_08_pass()
    {
        Assert.Equal(Outcome.Passed,
            Lesson08.Ddim.Check((x, v, now, next) => x + (next.Sigma - now.Sigma) * v).Outcome);
        Assert.Equal(Outcome.Passed, Lesson08.Ddim.Check((x, v, now, next) =>
        {
            var clean = x.sub(v.mul(now.Sigma));
            return next.Noised(clean, v + clean);
        }).Outcome);
        Assert.Equal(Outcome.Passed, Lesson08.Renew.Check((clean, noise, now, next, eta, fresh) =>
        {
            var kept = now.Alpha / next.Alpha * next.Sigma;
            var spread = eta * next.Sigma / now.Sigma * Math.Sqrt(now.Sigma * now.Sigma - kept * kept);
            return next.Alpha * clean + Math.Sqrt(next.Sigma * next.Sigma - spread * spread) * noise + spread * fresh;
        }).Outcome);
        Assert.Equal(Outcome.Passed, Lesson08.Renew.Check((clean, noise, now, next, eta, fresh) =>
        {
            var variance = eta * eta * Posterior.Between(now, next).Variance;
            var old = Math.Pow(Math.Pow(next.Sigma, 2) - variance, 0.5);
            return next.Noised(clean, 0 * noise) + old * noise + Math.Sqrt(variance) * fresh;
        }).Outcome);
        Assert.Equal(Outcome.Passed, Lesson08.Heun.Check((net, x, now, next) =>
        {
            var v = net(x, now);
            var ahead = x + (next.Sigma - now.Sigma) * v;
            return next.Sigma > 0 ? ahead + (next.Sigma - now.Sigma) / 2 * (net(ahead, next) - v) : ahead;
        }).Outcome);
        Assert.Equal(Outcome.Passed, Lesson08.Heun.Check((net, x, now, next) =>
        {
            Tensor Moved(Tensor v) => x - (now.Sigma - next.Sigma) * v;
            var ahead = Moved(net(x, now));
            return next.Sigma == 0 ? ahead : (ahead + Moved(net(ahead, next))) / 2;
        }).Outcome);
        Assert.Equal(Outcome.Passed, Lesson08.TwoM.Check((x, clean, before, last, now, next) =>
        {
            var (h, r) = (next.Lambda - now.Lambda, (now.Lambda - last.Lambda) / (next.Lambda - now.Lambda));
            var d = (1 + 1 / (2 * r)) * clean - 1 / (2 * r) * before;
            return next.Sigma / now.Sigma * x - next.Alpha * (Math.Exp(-h) - 1) * d;
        }).Outcome);
        Assert.Equal(Outcome.Passed, Lesson08.TwoM.Check((x, clean, before, last, now, next) =>
        {
            var slope = (clean - before) / (now.Lambda - last.Lambda);
            var part = next.Sigma / now.Sigma;
            return part * x + (next.Alpha - now.Alpha * part) * (clean + slope * ((next.Lambda - now.Lambda) / 2));
        }).Outcome);
    }

    [Fact] public void Answers_that_look_right_are_refused()
    {
        Assert.Equal(Outcome.Failed,
            Lesson07.AddNoise.Check((x, n, t) => new(x.lerp_(n, t.view(-1, 1, 1, 1)), n - x)).Outcome);
        Assert.Equal(Outcome.Failed,
            Lesson07.Loss.Check((net, x, n, t) => Lesson07.Loss.Solution(net, x, n, t).detach()).Outcome);
        Assert.Equal(Outcome.Failed, Lesson07.Average.Check((a, w, d) => d * a + (1 - d) * w).Outcome);
        Assert.Equal(Outcome.Failed,
            Lesson07.HideLabels.Check((y, u, rate, none) => where(u < rate, (double)none, y)).Outcome);
        Assert.Equal(Outcome.Failed,
            Lesson07.TrainStep
                .Check((adam, loss) => { adam.zero_grad(); loss().backward(); adam.step(); return 0; }).Outcome);
    }

    [Fact] public void A_lesson_goes_on_with_what_is_right()
    {
        Func<Tensor, Tensor> mine = x => x.sum(1), wrong = x => x.sum(dim: 0);

        Assert.Same(mine, Lesson00.SumRows.Use(mine));
        Assert.Same(Lesson00.SumRows.Solution, Lesson00.SumRows.Use(wrong));
        Assert.Same(Lesson00.SumRows.Solution, Lesson00.SumRows.Use(_ => throw new NotImplementedException()));
    }

    // Of a tensor library's message the first line: what follows is its own call stack.
    [Fact] public void What_an_answer_throws_is_told_in_one_line() => Assert.Matches(
        @"^your function threw ExternalException: The size of tensor a [^\n]*$",
        Lesson07.Guide.Check((with, without, w) => with + zeros(7)).Findings[0].Fault);

    [Fact] public void Numbers_are_compared_too() =>
        Assert.Equal("expected 2, got 3", Compare.Fault(tensor(2f), tensor(3f)));

    [Fact] public void A_loss_that_is_cut_off_is_told_so() => Assert.Contains("does not remember how it came about",
        Lesson07.Loss.Check((net, x0, noise, t) =>
            tensor(Lesson07.Loss.Solution(net, x0, noise, t).item<float>())).Findings[^1].Fault);
}
