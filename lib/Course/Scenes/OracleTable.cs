namespace MmDit.Course.Scenes;

/// <summary>How many pictures are what their captions say, as GenEval asks: the parts of a caption, each from 0 to
/// 1.</summary>
/// <param name="SingleObject">Captions of one object whose picture has one, of that shape.</param>
/// <param name="TwoObjects">Captions of two whose picture has two, of those shapes.</param>
/// <param name="Colours">Objects whose colour is right, of those that captions have.</param>
/// <param name="Shapes">Objects whose shape is right.</param>
/// <param name="Sizes">Objects whose size is right.</param>
/// <param name="Position">Captions of two objects whose first is where they say.</param>
/// <param name="Binding">Captions of two whose objects both have their own size, colour and shape.</param>
/// <param name="Full">Captions that are right in all, with no object more.</param>
/// <seealso href="https://arxiv.org/abs/2310.11513">Ghosh et al. 2023, section 3</seealso>
public sealed record OracleTable(double SingleObject, double TwoObjects, double Colours, double Shapes, double Sizes,
    double Position, double Binding, double Full)
{
    /// <summary>Pictures beside their captions: [B, 3, H, W], 0 to 1, and B captions.</summary>
    public static OracleTable Of(IReadOnlyList<Caption> captions, Tensor pictures) =>
        Of([.. captions.Zip(Oracle.Read(pictures), Verdict.Of)]);

    /// <summary>The same of verdicts; a row that none is about is NaN.</summary>
    public static OracleTable Of(IReadOnlyList<Verdict> verdicts)
    {
        Verdict[] one = [.. verdicts.Where(v => v.Objects == 1)], two = [.. verdicts.Where(v => v.Objects == 2)];
        double Share(Verdict[] of, Func<Verdict, bool> right) => (double)of.Count(right) / of.Length;
        double Objects(Func<Verdict, int> right) => (double)verdicts.Sum(right) / verdicts.Sum(v => v.Objects);
        bool Named(Verdict v) => v.Count && v.Shapes == v.Objects;
        return new(Share(one, Named), Share(two, Named), Objects(v => v.Colours), Objects(v => v.Shapes),
            Objects(v => v.Sizes), Share(two, v => v.Relation), Share(two, v => v.Bound == 2),
            Share([.. verdicts], v => v.Full));
    }

    /// <summary>The rows by their names.</summary>
    public IReadOnlyList<(string Name, double Share)> Rows =>
    [
        ("single object", SingleObject), ("two objects", TwoObjects), ("colours", Colours), ("shapes", Shapes),
        ("sizes", Sizes), ("position", Position), ("attribute binding", Binding), ("full caption", Full),
    ];

    /// <summary>A line for each row.</summary>
    public override string ToString() =>
        string.Join('\n', Rows.Select(row => FormattableString.Invariant($"{row.Name,-18}{row.Share:0.000}")));
}
