using System.Net;
using System.Text;
using MmDit.Show;

namespace MmDit.Course.Exercises;

/// <summary>A question whose answer is checked where it is written.</summary>
/// <param name="Text">What is asked.</param>
/// <param name="Right">Whether an answer is right.</param>
/// <param name="Why">Why the right answer is right: shown with it alone.</param>
/// <param name="Hint">Where to look, for an answer that is wrong.</param>
public sealed record Question(string Text, Func<string, bool> Right, string Why, string Hint);

/// <summary>The questions at the end of a lesson.</summary>
public sealed class Quiz(params IReadOnlyList<Question> questions)
{
    /// <summary>The questions in their order.</summary>
    public IReadOnlyList<Question> Questions => questions;

    /// <summary>Looks at an answer to each question; an empty one is to do.</summary>
    /// <exception cref="ArgumentException">There are more answers, or fewer, than questions.</exception>
    public QuizReport Check(params IReadOnlyList<string> answers) => answers.Count == questions.Count
        ? new([.. questions.Zip(answers, (question, answer) => new Answered(question,
            string.IsNullOrWhiteSpace(answer) ? Outcome.Todo
                : question.Right(answer.Trim()) ? Outcome.Passed : Outcome.Failed))])
        : throw new ArgumentException($"{questions.Count} questions, but {answers.Count} answers");

    /// <summary>A number near enough, however it is written: 1.7, 1,7 or "about 1.7".</summary>
    public static Func<string, bool> Near(double right, double tolerance) => answer =>
        System.Text.RegularExpressions.Regex.Match(answer.Replace(',', '.'), @"-?\d*\.?\d+") is { Success: true } match
        && Math.Abs(double.Parse(match.Value) - right) <= tolerance;

    /// <summary>One letter of several, small or large.</summary>
    public static Func<string, bool> Letter(char right) => answer =>
        answer.Length == 1 && char.ToLowerInvariant(answer[0]) == char.ToLowerInvariant(right);
}

/// <summary>A question and how its answer stands.</summary>
public sealed record Answered(Question Question, Outcome Outcome);

/// <summary>How the answers to a quiz stand, as a card.</summary>
public sealed class QuizReport(IReadOnlyList<Answered> answers) : Visual
{
    /// <summary>Each question and how its answer stands.</summary>
    public IReadOnlyList<Answered> Answers => answers;

    string Headline => $"{answers.Count(a => a.Outcome == Outcome.Passed)} of {answers.Count} questions right";

    static string After(Answered a) => a.Outcome switch
    {
        Outcome.Passed => $"Right. {a.Question.Why}",
        Outcome.Failed => $"Not that. {a.Question.Hint}",
        _ => "to do",
    };

    /// <inheritdoc/>
    public override string ToHtml()
    {
        var html = new StringBuilder("<div data-kit-quiz " +
            "style=\"border-left:4px solid #3b6fb6;background:#f1f5fb;color:#222;"
            + "padding:10px 16px;border-radius:0 6px 6px 0;max-width:720px;font:14px/1.5 system-ui,sans-serif\">"
            + $"<div style=\"font-weight:600;color:#2c568f\">{Headline}</div>"
            + "<ol style=\"margin:6px 0 0;padding-left:1.4em\">");
        foreach (var answer in answers)
        {
            var (colour, sign) = answer.Outcome switch
            {
                Outcome.Passed => ("#1a7f4b", "✓"), Outcome.Failed => ("#b3402a", "✗"), _ => ("#7a5c13", "○"),
            };
            html.Append($"<li style=\"margin-top:4px\">{WebUtility.HtmlEncode(answer.Question.Text)}"
                + $"<div style=\"color:{colour}\">{sign} {WebUtility.HtmlEncode(After(answer))}</div></li>");
        }
        return html.Append("</ol></div>").ToString();
    }

    /// <inheritdoc/>
    public override string ToString() => string.Join('\n',
        [Headline, .. answers.Select((a, i) => $"  {i + 1}. {a.Question.Text} {After(a)}")]);
}
