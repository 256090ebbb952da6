namespace MmDit.Course.Exercises;

/// <summary>The exercise of lesson 00: it shows how exercises work.</summary>
public static class Lesson00
{
    /// <summary>The sum of each row: [B, D] -> [B].</summary>
    public static Exercise<Func<Tensor, Tensor>> SumRows { get; } = new(
        "00.1", "sum each row", x => x.sum(1), f => f(Table()),
        hints:
        [
            "A table has rows and columns. Which of the two disappears when each row becomes one number?",
            "x.sum(dim) adds up along a dimension, which disappears. Dimension 0 counts the rows, " +
            "dimension 1 the columns.",
            "SumRows(x):\n    return the sum of x along dimension 1",
        ],
        checks:
        [
            new("one number for each row",
                f => f(ones(3, 5)) is var y && y.shape is [3] ? null
                    : $"expected shape [3] for a [3, 5] table, got [{string.Join(", ", y.shape)}]"),
            new("the numbers are the sums", f => Compare.Fault(Table().sum(1), f(Table()))),
            new("negative numbers count too",
                f => Compare.Fault(tensor(new float[] { -3, 0 }), f(tensor(new float[,] { { -1, -2 }, { 4, -4 } })))),
            new("the table is left as it was", f => { var x = Table(); f(x); return Compare.Fault(Table(), x); }),
        ],
        mistakes:
        [
            new("the columns are added up instead of the rows", x => x.sum(dim: 0)),
            new("everything is added up into one number", x => x.sum()),
            new("rows are averaged rather than summed", x => x.mean([1])),
            new("the summed dimension is kept, with size 1", x => x.sum(1, keepdim: true)),
            new("signs are dropped before adding", x => x.abs().sum(1)),
            new("the first column is left out", x => x[TensorIndex.Colon, 1..].sum(1)),
        ]);

    static Tensor Table() => arange(12, float32).reshape(3, 4) - 5;
}
