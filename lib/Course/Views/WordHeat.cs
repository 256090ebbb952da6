using MmDit.Show;

namespace MmDit.Course.Views;

/// <summary>A small map for each word: how much the patches read it over a whole run.</summary>
public static class WordHeat
{
    /// <summary>The last picture, then the heat of each word on a scale of its own.</summary>
    /// <seealso href="https://arxiv.org/abs/2210.04885">Tang et al. 2023, DAAM</seealso>
    public static ImageGrid Of(JointTape tape, double min = -1, double max = 1)
    {
        using var scope = NewDisposeScope();
        var picture = Last(tape, min, max);
        return new([picture, .. Maps(tape).Select(map => map.Enlarge(picture.Height / map.Height))],
            ["the picture", .. tape.Words], scale: Math.Max(1, 96 / picture.Height));
    }

    internal static Pixels Last(JointTape tape, double min, double max) => tape.Moments[^1].Clean.Picture(min, max);

    /// <summary>A picture for each word, black where it is read least.</summary>
    internal static IEnumerable<Pixels> Maps(JointTape tape)
    {
        var (rows, columns) = tape.Grid;
        foreach (var word in tape.Heat().unbind(0))
        {
            var unit = ((word - word.min()) / (word.max() - word.min() + 1e-12)).Values();
            yield return new(rows, columns, 3, [.. unit.Select(v => Colormap.Sequential.At(v))
                .SelectMany(c => (byte[])[c.R, c.G, c.B])]);
        }
    }
}
