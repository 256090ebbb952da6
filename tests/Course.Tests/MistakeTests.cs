using MmDit.Course.Exercises;

namespace MmDit.Course.Tests;

/// <summary>Every exercise of every lesson, found by itself:
/// its checker accepts what is right and nothing else.</summary>
public sealed class MistakeTests
{
    public static TheoryData<string> Exercises => [.. All.Keys];

    static Dictionary<string, object> All { get; } = typeof(Report).Assembly.GetTypes()
        .Where(t => t.Name.StartsWith("Lesson", StringComparison.Ordinal))
        .SelectMany(t => t.GetProperties())
        .ToDictionary(p => $"{p.DeclaringType!.Name}.{p.Name}", p => p.GetValue(null)!);

    static void With(string exercise, string test) =>
        typeof(MistakeTests).GetMethod(test,
            System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.NonPublic)!
            .MakeGenericMethod(All[exercise].GetType().GetGenericArguments())
            .Invoke(null, System.Reflection.BindingFlags.DoNotWrapExceptions, null, [All[exercise]], null);

    [Theory, MemberData(nameof(Exercises))] public void The_solution_passes(string exercise) =>
        With(exercise, nameof(Passes));
    [Theory, MemberData(nameof(Exercises))] public void Every_known_mistake_fails_and_is_named(string exercise) =>
        With(exercise, nameof(Fails));
    [Theory, MemberData(nameof(Exercises))] public void There_are_three_hints_and_enough_mistakes(string exercise) =>
        With(exercise, nameof(IsComplete));

    static void Passes<T>(Exercise<T> exercise) where T : Delegate =>
        Assert.Equal(Outcome.Passed, exercise.Check(exercise.Solution).Outcome);

    static void Fails<T>(Exercise<T> exercise) where T : Delegate
    {
        foreach (var mistake in exercise.Mistakes)
        {
            var report = exercise.Check(mistake.Wrong);
            Assert.True(report.Outcome == Outcome.Failed, $"{exercise.Id} lets it pass that {mistake.Name}");
            if (report.Findings.Any(f => f.Fault?.Contains("threw", StringComparison.Ordinal) == true)) continue;
            Assert.Equal(mistake.Name, report.Diagnosis);
        }
    }

    static void IsComplete<T>(Exercise<T> exercise) where T : Delegate
    {
        Assert.InRange(exercise.Mistakes.Count, 5, 50);
        Assert.Equal(3, Hints(exercise).Count);
    }

    static IReadOnlyList<string> Hints<T>(Exercise<T> exercise) where T : Delegate =>
        [.. exercise.Check(Todo<T>()).ToHtml().Split("<summary").Skip(1)];

    /// <summary>A function of any type that throws NotImplementedException, as the notebooks' stubs do.</summary>
    static T Todo<T>() where T : Delegate
    {
        var invoke = typeof(T).GetMethod("Invoke")!;
        var parameters = invoke.GetParameters()
            .Select(p => System.Linq.Expressions.Expression.Parameter(p.ParameterType)).ToArray();
        var body = System.Linq.Expressions.Expression.Throw(
            System.Linq.Expressions.Expression.New(typeof(NotImplementedException)), invoke.ReturnType);
        return System.Linq.Expressions.Expression.Lambda<T>(body, parameters).Compile();
    }
}
