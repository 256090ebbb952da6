using MmDit.Course.Exercises;

namespace MmDit.Course.Tests;

public sealed class QuizTests
{
    static readonly Quiz quiz = new(
        new("How <much>?", Quiz.Near(1.5, 0.1), "It is so.", "Count again."),
        new("Which one?", Quiz.Letter('b'), "The second.", "Not the first."));

    [Fact] public void Each_answer_stands_by_itself()
    {
        var report = quiz.Check("1.52", "a");

        Assert.Equal([Outcome.Passed, Outcome.Failed], report.Answers.Select(a => a.Outcome));
        Assert.Equal("1 of 2 questions right\n  1. How <much>? Right. It is so.\n" +
            "  2. Which one? Not that. Not the first.", report.ToString());
        Assert.Contains("How &lt;much&gt;?", report.ToHtml());
        Assert.DoesNotContain("The second.", report.ToHtml());
    }

    [Fact] public void What_is_empty_is_to_do_and_gives_nothing_away()
    {
        var report = quiz.Check("", "  ");

        Assert.All(report.Answers, a => Assert.Equal(Outcome.Todo, a.Outcome));
        Assert.DoesNotContain("It is so.", report.ToHtml());
        Assert.DoesNotContain("Count again.", report.ToHtml());
        Assert.Throws<ArgumentException>(() => quiz.Check("1"));
    }

    [Theory]
    [InlineData("1.5", true), InlineData("1,45", true), InlineData("about 1.58", true), InlineData("-1.5", false)]
    [InlineData("1.7", false), InlineData("half", false)]
    public void Numbers_may_be_written_in_many_ways(string answer, bool right) =>
        Assert.Equal(right ? Outcome.Passed : Outcome.Failed, quiz.Check(answer, "").Answers[0].Outcome);

    [Theory, InlineData("b", true), InlineData(" B ", true), InlineData("ab", false), InlineData("c", false)]
    public void Letters_may_be_large(string answer, bool right) =>
        Assert.Equal(right ? Outcome.Passed : Outcome.Failed, quiz.Check("", answer).Answers[1].Outcome);

    [Fact] public void The_lesson_s_questions_have_these_answers()
    {
        Assert.All(Quizzes.Lesson07.Check("2", "c", "b").Answers, a => Assert.Equal(Outcome.Passed, a.Outcome));
        Assert.All(Quizzes.Lesson07.Check("1", "a", "c").Answers, a => Assert.Equal(Outcome.Failed, a.Outcome));
        Assert.All(Quizzes.Lesson08.Check("0.05", "b", "a").Answers, a => Assert.Equal(Outcome.Passed, a.Outcome));
        Assert.All(Quizzes.Lesson08.Check("0.2", "a", "b").Answers, a => Assert.Equal(Outcome.Failed, a.Outcome));
    }
}
