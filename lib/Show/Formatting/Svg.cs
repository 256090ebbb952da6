using System.Globalization;
using System.Text;

namespace MmDit.Show;

/// <summary>Elements of drawings that stand alone; attributes are in single quotes to sit well in JSON.</summary>
static class Svg
{
    public const string Close = "</svg>", Bold = "font-weight='600'";
    public const string Middle = "text-anchor='middle'", End = "text-anchor='end'";

    /// <summary>A drawing on a light card of its own, so that it reads on every page.</summary>
    public static string Open(double width, double height, string label) =>
        $"<svg xmlns='http://www.w3.org/2000/svg' width='{F(width)}' height='{F(height)}' "
        + $"viewBox='0 0 {F(width)} {F(height)}' font-family=\"{Palette.Font}\" "
        + $"role='group' aria-label='{Text.Html(label)}'>"
        + $"<rect width='100%' height='100%' rx='6' fill='{Palette.Paper}'/>\n";

    public static string Words(string text, double x, double y, double size, string colour, string more = "") =>
        $"<text x='{F(x)}' y='{F(y)}' font-size='{F(size)}' fill='{colour}' {more}>{Text.Html(text)}</text>\n";

    public static string Title(string title, double width) => title == "" ? ""
        : Words(Fit(title, Stage.TitleSize, width - 32), 16, 26, Stage.TitleSize, Palette.Ink, Bold);

    public static string Path(string d, string stroke, string more = "") =>
        $"<path d='{d}' fill='none' stroke='{stroke}' {more}/>\n";

    /// <summary>An image stretched over a box, its pixels crisp unless they should blend.</summary>
    public static string Image(Pixels pixels, Box box, string more = "style='image-rendering:pixelated'") =>
        $"<image x='{F(box.X)}' y='{F(box.Y)}' width='{F(box.Width)}' height='{F(box.Height)}' "
        + $"preserveAspectRatio='none' {more} href='{pixels.DataUri}'/>\n";

    public static string F(double value) => Math.Round(value, 2).ToString(CultureInfo.InvariantCulture);

    /// <summary>About how wide text is: nobody here can ask the font.</summary>
    public static double Measure(string text, double size) => size * text.EnumerateRunes().Sum(rune => rune.Value switch
    {
        'i' or 'j' or 'l' or 'I' or 't' or 'f' or 'r' or ' ' => .33,
        '.' or ',' or ':' or ';' or '\'' or '|' or '!' or '[' or ']' or '(' or ')' => .33,
        'm' or 'w' or 'M' or 'W' or '%' or '@' => .9,
        >= 0x2070 and <= 0x209F or '¹' or '²' or '³' => .38,
        var code when Text.IsWide(code) => 1,
        var code when code is >= 'A' and <= 'Z' => .68,
        _ => .57,
    });

    /// <summary>The text, cut where it gets wider than there is room.</summary>
    public static string Fit(string text, double size, double width)
    {
        if (Measure(text, size) <= width) return text;
        StringBuilder fitting = new();
        foreach (var rune in text.EnumerateRunes())
        {
            if (Measure(fitting + rune.ToString() + "…", size) > width) break;
            fitting.Append(rune);
        }
        return fitting.Append('…').ToString();
    }
}

readonly record struct Box(double X, double Y, double Width, double Height)
{
    public double Right => X + Width;
    public double Bottom => Y + Height;
    public double MiddleX => X + (Width / 2);
    public double MiddleY => Y + (Height / 2);
}
