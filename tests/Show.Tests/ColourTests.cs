namespace MmDit.Show.Tests;

/// <summary>Measures colours in OKLab, as readers with normal and with colour-blind eyes see them.</summary>
public class ColourTests
{
    // Machado, Oliveira and Fernandes 2009, severity 1: protanopia, deuteranopia, tritanopia.
    static readonly double[][] eyes =
    [
        [1, 0, 0, 0, 1, 0, 0, 0, 1],
        [.152286, 1.052583, -.204868, .114503, .786281, .099216, -.003882, -.048116, 1.051998],
        [.367322, .860646, -.227968, .280085, .672501, .047413, -.011820, .042940, .968881],
        [1.255528, -.076749, -.178779, -.078411, .930809, .147602, .004733, .691367, .303900],
    ];

    static double[] Times(double[] matrix, double[] v) =>
        [.. Enumerable.Range(0, 3).Select(i =>
            (matrix[i * 3] * v[0]) + (matrix[(i * 3) + 1] * v[1]) + (matrix[(i * 3) + 2] * v[2]))];

    static double[] Linear(params byte[] rgb) =>
        [.. rgb.Select(v => v / 255.0).Select(v => v <= .04045 ? v / 12.92 : Math.Pow((v + .055) / 1.055, 2.4))];

    static double[] OkLab(double[] linear)
    {
        var lms = Times([.4122214708, .5363325363, .0514459929, .2119034982, .6806995451, .1073969566, .0883024619,
            .2817188376, .6299787005], linear);
        return Times([.2104542553, .7936177850, -.0040720468, 1.9779984951, -2.4285922050, .4505937099, .0259040371,
            .7827717662, -.8086757660],
            [.. lms.Select(Math.Cbrt)]);
    }

    static double Distance(double[] a, double[] b) => Math.Sqrt(a.Zip(b, (x, y) => (x - y) * (x - y)).Sum());

    static double[] Seen(byte[] rgb, double[] eye) =>
        OkLab([.. Times(eye, Linear(rgb)).Select(v => Math.Clamp(v, 0, 1))]);

    [Fact]
    public void Series_colours_stay_apart_for_every_eye_and_stand_out_from_white()
    {
        byte[][] colours = [.. Palette.Series.Select(hex => Convert.FromHexString(hex[1..]))];
        var pairs = from a in Enumerable.Range(0, colours.Length)
            from b in Enumerable.Range(a + 1, colours.Length - a - 1) select (a, b);

        Assert.All(eyes, eye => Assert.All(pairs, pair =>
            Assert.True(Distance(Seen(colours[pair.a], eye), Seen(colours[pair.b], eye)) > .13)));
        Assert.All(colours, colour => Assert.True(1.05 / (Linear(colour) is var c ? (.2126 * c[0]) + (.7152 * c[1])
            + (.0722 * c[2]) + .05 : 1) > 2.2));
    }

    static double[][] Path(Colormap map) => [.. Enumerable.Range(0, 65)
        .Select(i => map.At(i / 64.0) is var (r, g, b) ? OkLab(Linear(r, g, b)) : [])];

    [Fact]
    public void Sequential_colours_change_evenly_and_only_get_lighter()
    {
        var path = Path(Colormap.Sequential);
        var steps = path.Zip(path.Skip(1), Distance).ToArray();

        Assert.All(path.Zip(path.Skip(1)), pair => Assert.True(pair.Second[0] > pair.First[0]));
        Assert.True(steps.Max() / steps.Min() < 2, $"{steps.Min()} to {steps.Max()}");
    }

    [Fact]
    public void Diverging_colours_are_equally_dark_at_equal_distance_from_the_middle()
    {
        var path = Path(Colormap.Diverging);

        Assert.All(Enumerable.Range(0, 32), i => Assert.Equal(path[i][0], path[64 - i][0], .03));
        Assert.Equal(path.Max(colour => colour[0]), path[32][0], .001);
    }
}
