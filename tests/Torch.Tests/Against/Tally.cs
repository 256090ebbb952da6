namespace MmDit.Torch.Tests.Against;

/// <summary>How many cases each operator had, how many of them ran on both sides, and how many had gradients.</summary>
sealed class Tally
{
    readonly SortedDictionary<string, (int Cases, int Ran, int Gradients)> rows = [];

    public void Add(string op, int cases, int ran, int gradients) => rows[op] = (cases, ran, gradients);

    public int Operators => rows.Count;

    public override string ToString() =>
        $"{rows.Count} operators, {rows.Values.Sum(r => r.Cases)} cases ({rows.Values.Sum(r => r.Ran)} ran, the others failed alike), " +
        $"{rows.Values.Count(r => r.Gradients > 0)} with gradients";

    public string Row(string op) => rows.TryGetValue(op, out var r) ? $"{op}: {r.Cases} cases, {r.Ran} ran, {r.Gradients} with gradients" : $"{op}: not reached";
}
