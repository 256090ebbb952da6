namespace MmDit.Show;

sealed record Frame(string Label, Figure Figure);

public sealed partial class Figure
{
    /// <summary>A slider over figures of equally many panels, on common scales; the last one shows first.</summary>
    /// <param name="frames">At least one figure, each whole.</param>
    /// <param name="labels">What the slider says at each frame (default: its number).</param>
    /// <param name="start">The frame of the still picture, counted from the end if negative.</param>
    public static Figure Frames(IEnumerable<Figure> frames, IEnumerable<string>? labels = null, int start = -1)
    {
        Figure[] figures = [.. frames];
        string[] names = [.. labels ?? figures.Select((_, i) => $"{i}")];
        if (figures.Length == 0) throw new ArgumentException("frames: there are none");
        if (names.Length != figures.Length)
            throw new ArgumentException($"frames: {figures.Length} of them, but {names.Length} labels");
        if (start < -figures.Length || start >= figures.Length)
            throw new ArgumentOutOfRangeException(nameof(start), start, $"frames: there are {figures.Length}");
        if (figures.Any(figure => figure.Sequence.Length > 0))
            throw new ArgumentException("frames: each must be a plain figure, one has frames of its own");
        if (figures.Select(figure => figure.Panels.Length).Distinct().ToArray() is { Length: > 1 } counts)
            throw new ArgumentException($"frames: each must have as many panels, got {string.Join(", ", counts)}");
        return figures[0].With(figure =>
        {
            figure.Sequence = [.. figures.Select((each, i) => new Frame(names[i], each))];
            figure.Start = start < 0 ? figures.Length + start : start;
            figure.Panels = figure.Sequence[figure.Start].Figure.Panels;
        });
    }

    /// <summary>A slider over one figure for each item.</summary>
    public static Figure Frames<T>(
        IEnumerable<T> items, Func<T, Figure> draw, Func<T, string>? label = null, int start = -1)
    {
        T[] all = [.. items];
        return Frames(all.Select(draw), label is null ? null : all.Select(label), start);
    }
}
