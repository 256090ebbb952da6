using Xunit.Abstractions;

namespace MmDit.Torch.Tests.Against;

/// <summary>Every operator that lib/Torch can call, beside the same operator of PyTorch: same bits in, same bits out.</summary>
[Collection("against PyTorch")]
public sealed class OperatorTests(Reference reference, ITestOutputHelper output)
{
    public static TheoryData<string> Names => new(Operators.All.Keys.Order());

    [Theory, MemberData(nameof(Names))]
    public void An_operator_equals_pytorchs(string function)
    {
        var schema = Operators.Of(function, reference.Schemas);
        if (Hints.All.LeftOut(schema) is { } reason) { output.WriteLine($"left out: {reason}"); return; }
        Player player = new(schema, Operators.All[function]);
        var cases = Cases.Of(schema);
        var replies = reference.Play(schema.Key, cases);
        var (ran, gradients, differences) = (0, 0, new List<string>());
        foreach (var (c, reply) in cases.Zip(replies))
        {
            if (reply is not var (expected, data)) { output.WriteLine($"PyTorch crashes, so C# does not try: {c}"); continue; }
            using var scope = NewDisposeScope();
            Compare compare = new(data, Hints.All.Tolerance(schema), Hints.All.Uninitialised(schema));
            Outcome? outcome = null;
            try { outcome = player.Play(c); }
            catch (Exception e)
            {
                if (expected["error"] is { } error) compare.Error(error, e);
                else compare.Differences.Add($"PyTorch runs it, C# throws {e.GetType().Name}: {Compare.FirstLine(e.Message)}");
            }
            if (outcome is not null)
            {
                if (expected["error"] is { } error) compare.Differences.Add($"C# runs it, PyTorch fails with '{Compare.FirstLine((string)error!)}'");
                else compare.All(expected, outcome);
                ran++;
                if (outcome.Rounds is [Tensor?[], ..]) gradients++;
            }
            else if (c == cases[0]) output.WriteLine($"{c}\n    {expected["error"]}");
            if (compare.Differences.Count > 0) differences.Add($"{c}\n    {string.Join("\n    ", compare.Differences)}");
        }
        reference.Tally.Add(schema.Key, cases.Count, ran, gradients);
        output.WriteLine($"{schema.Text}\n{reference.Tally.Row(schema.Key)}");
        if (differences.Count > 0)
            Assert.Fail($"aten.{function}: {differences.Count} of {cases.Count} cases differ\n{string.Join('\n', differences.Take(5))}\n{schema.Text}\n{reference.Tally.Row(schema.Key)}");
        if (ran == 0) Assert.Fail($"aten.{function}: no case runs, so nothing is compared; add a line to hints.txt\n{cases[0]}\n{schema.Text}");
    }

    [Fact] public void The_functions_have_the_parameters_of_the_schemas()
    {
        foreach (var (name, method) in Operators.All)
            Assert.Equal(Operators.Of(name, reference.Schemas).Parameters.Select(p => p.Name), method.GetParameters().Select(p => p.Name));
    }
}
