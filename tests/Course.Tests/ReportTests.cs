using MmDit.Course.Exercises;

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
        Assert.Contains("your function threw InvalidOperationException: oops &lt;b&gt;", Lesson00.SumRows.Check(_ => throw new InvalidOperationException("oops <b>")).ToHtml());

    [Fact] public void A_null_is_told() => Assert.Contains("null", Lesson04.Patchify.Check((_, _) => null!).ToString(), StringComparison.OrdinalIgnoreCase);

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
            var rows = t.reshape(t.shape[0], h, -1, p, p, t.shape[2] / (p * p));                   // [B, H/P, W/P, P, P, C]
            return cat([.. rows.unbind(1).Select(row => cat([.. row.unbind(1)], 2))], 1).permute(0, 3, 1, 2);
        }).Outcome);
        Assert.Equal(Outcome.Passed, Lesson04.Unpatchify.Check((t, p, h) =>
            einsum("nhwpqc->nchpwq", t.reshape(t.shape[0], h, t.shape[1] / h, p, p, -1)).reshape(t.shape[0], -1, h * p, t.shape[1] / h * p)).Outcome);
    }
}
