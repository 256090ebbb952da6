namespace MmDit.Course.Exercises;

/// <summary>A function that the reader writes: how it is checked, what helps,
/// and which wrong turns are known.</summary>
/// <param name="id">Lesson and number, as in "04.1".</param>
/// <param name="title">What the function does, in a few words.</param>
/// <param name="solution">One right answer.</param>
/// <param name="probe">Calls a function on one input, to compare two functions by what they return.</param>
/// <param name="hints">A question, a pointer, then pseudocode.</param>
/// <param name="checks">What must hold, in the order in which it is told.</param>
/// <param name="mistakes">Wrong answers that readers give: each is named when an answer equals it,
/// and each must fail a check.</param>
public sealed class Exercise<TFunction>(
    string id, string title, TFunction solution, Func<TFunction, Tensor> probe,
    IReadOnlyList<string> hints, IReadOnlyList<Check<TFunction>> checks, IReadOnlyList<Mistake<TFunction>> mistakes)
    where TFunction : Delegate
{
    /// <summary>Lesson and number, as in "04.1".</summary>
    public string Id => id;

    /// <summary>One right answer.</summary>
    public TFunction Solution => solution;

    /// <summary>Wrong answers that readers give.</summary>
    public IReadOnlyList<Mistake<TFunction>> Mistakes => mistakes;

    /// <summary>The answer where all checks hold, else the library's own: what a lesson goes on with.</summary>
    public TFunction Use(TFunction answer) => Check(answer).Outcome == Outcome.Passed ? answer : solution;

    /// <summary>Runs every check on an answer; one that throws NotImplementedException is still to do.</summary>
    public Report Check(TFunction answer)
    {
        using var scope = NewDisposeScope();
        List<Finding> findings = [];
        foreach (var check in checks)
        {
            try { findings.Add(new(check.Name, check.Fault(answer))); }
            catch (NotImplementedException) { return new(id, title, Outcome.Todo, [], null, hints); }
            catch (Exception e)
            {
                findings.Add(new(check.Name, $"your function threw {e.GetType().Name}: {FirstLine(e)}"));
            }
        }
        var passed = findings.All(f => f.Fault is null);
        return new(id, title, passed ? Outcome.Passed : Outcome.Failed, findings,
            passed ? null : Diagnose(answer), hints);
    }

    // What follows it in libtorch's messages is its own call stack.
    static string FirstLine(Exception e) => e.Message.Split('\n')[0].TrimEnd();

    string? Diagnose(TFunction answer)
    {
        try
        {
            var given = probe(answer);
            return mistakes.FirstOrDefault(m => Compare.Fault(probe(m.Wrong), given) is null)?.Name;
        }
        catch (Exception) { return null; }              // what it throws has been told by the checks
    }
}

/// <summary>Something that must hold: null, or in which way it does not.</summary>
public sealed record Check<TFunction>(string Name, Func<TFunction, string?> Fault);

/// <summary>A known wrong answer and its name, which completes "your result is what comes out when ...".</summary>
public sealed record Mistake<TFunction>(string Name, TFunction Wrong);

/// <summary>One check's answer.</summary>
public sealed record Finding(string Check, string? Fault);

/// <summary>How an answer stands.</summary>
public enum Outcome
{
    /// <summary>Not written yet.</summary>
    Todo,
    /// <summary>A check failed.</summary>
    Failed,
    /// <summary>Every check holds.</summary>
    Passed,
}
