namespace MmDit.Show;

/// <summary>Colours for numbers: anchors evenly spaced in OKLab, so equal steps of value look equal.</summary>
public sealed class Colormap
{
    readonly byte[][] anchors;

    internal Colormap(string name, string anchors)
    {
        Name = name;
        this.anchors = [.. anchors.Split(' ').Select(Convert.FromHexString)];
    }

    /// <summary>Dark indigo over teal to pale yellow, lightness rising all the way: for amounts.</summary>
    public static Colormap Sequential { get; } = new("sequential",
        "1d0147 1f0862 191a79 07327e 08457a 10577d 156984 1b7b8c 208d93 "
        + "25a097 29b296 33c38f 5bd183 8adc7a b4e672 dbee6d fff67b");

    /// <summary>Blue over near-white to red, equally dark at both ends: for values around a centre.</summary>
    public static Colormap Diverging { get; } = new("diverging",
        "223b6b 2c518b 3668aa 4580c5 5e9ad8 7fb2e2 a3c9ea cadff0 f3f3f3 "
        + "f0d5cb e8b7a6 de9983 d07b64 bc604b a04a3b 82372e 632823");

    /// <summary>Black to white: for picture channels.</summary>
    public static Colormap Grey { get; } = new("grey", "000000 ffffff");

    /// <summary>sequential, diverging or grey.</summary>
    public string Name { get; }

    /// <summary>The colour of a value in 0..1, clamped; NaN is light grey.</summary>
    public (byte R, byte G, byte B) At(double unit)
    {
        if (double.IsNaN(unit)) return (216, 216, 216);
        var at = Math.Clamp(unit, 0, 1) * (anchors.Length - 1);
        var (low, part) = ((int)Math.Min(at, anchors.Length - 2), at - (int)Math.Min(at, anchors.Length - 2));
        return (Mix(0), Mix(1), Mix(2));

        byte Mix(int channel) => (byte)((anchors[low][channel] * (1 - part)) + (anchors[low + 1][channel] * part) + .5);
    }

    internal bool IsLight(double unit) => At(unit) is var (r, g, b) && (.299 * r) + (.587 * g) + (.114 * b) > 140;

    internal byte[] Bytes(double unit) => At(unit) is var (r, g, b) ? [r, g, b] : [];

    /// <summary>256 colours, three bytes each, from 0 to 1: what scripts look values up in.</summary>
    internal byte[] Table() => [.. Enumerable.Range(0, 256).SelectMany(i => Bytes(i / 255.0))];

    /// <summary>A column of all colours, 1 on top: a legend.</summary>
    internal Pixels Ramp() => new(256, 1, 3, [.. Enumerable.Range(0, 256).SelectMany(i => Bytes((255 - i) / 255.0))]);

    internal IEnumerable<(double At, string Colour)> Stops =>
        anchors.Select((colour, i) => (i / (anchors.Length - 1.0), "#" + Convert.ToHexStringLower(colour)));

    /// <inheritdoc/>
    public override string ToString() => Name;
}
