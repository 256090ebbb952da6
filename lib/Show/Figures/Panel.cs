namespace MmDit.Show;

/// <summary>One coordinate system of a figure and what is drawn in it.</summary>
sealed record Panel(IReadOnlyList<Trace> Traces)
{
    public string Title { get; init; } = "";
    public Axis X { get; init; } = new();
    public Axis Y { get; init; } = new();
    public Colormap Colors { get; init; } = Colormap.Sequential;
    public (double Min, double Max)? ColorRange { get; init; }
    public bool SameScale { get; init; }

    public bool IsPicture => Traces is [Picture];
    public Heat? Heat => Traces is [Heat heat] ? heat : null;
}

sealed record Axis(
    string Label = "", bool Log = false, (double Min, double Max)? Range = null, IReadOnlyList<string>? Names = null);

abstract record Trace(string Name)
{
    /// <summary>A colour of its own, or the one that its place in the palette gives.</summary>
    public string? Colour { get; init; }

    public string ColourAt(int series) => Colour ?? Palette.Of(series);
}

/// <summary>A line, or dots, through points.</summary>
sealed record Curve(double[] X, double[] Y, string Name, bool Dots) : Trace(Name)
{
    public double DotSize => !Dots ? 5 : X.Length > 300 ? 4 : 6.5;
    public double DotOpacity => X.Length > 300 ? .6 : .8;

    /// <summary>Whether a point of a line has gaps on both sides, where no line would show it.</summary>
    public bool IsAlone(int i) => Draws(i) && !Draws(i - 1) && !Draws(i + 1);

    bool Draws(int i) => i >= 0 && i < X.Length && double.IsFinite(X[i]) && double.IsFinite(Y[i]);
}

/// <summary>Bars of a common width standing on zero.</summary>
sealed record Bars(double[] X, double[] Y, string Name, double Width) : Trace(Name)
{
    /// <summary>Left and right end of a bar, as one of some groups beside each other.</summary>
    public (double Left, double Right) Sides(int bar, int group, int groups)
    {
        var share = (Width == 1 ? .76 : .94) * Width;
        var left = X[bar] - (share / 2) + (share * group / groups);
        return (left, left + (share / groups * (groups > 1 ? .94 : 1)));
    }
}

/// <summary>A matrix as colours, row 0 on top.</summary>
sealed record Heat(double[] Z, int Height, int Width, string Name) : Trace(Name)
{
    public bool ShowsNumbers => Z.Length <= 144;
}

/// <summary>An image, shown without axes.</summary>
sealed record Picture(Pixels Pixels) : Trace("");
